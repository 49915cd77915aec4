extension CaseFile {
  /// The object with a name, added where it is new.
  mutating func intern(
    _ kind: ObjectKind, _ text: Span<UInt8>, _ range: Range<Int>, _ hash: UInt64
  ) -> ObjectID {
    guard range.count > CaseText.room else { return intern(kind, CaseText(text, range), hash) }
    if let known = findLong(kind, hash, text, range) { return known }
    let name = CaseText(storedAt: texts.count, count: range.count)
    for offset in range { texts.append(text[offset]) }
    return objects.add(kind, hash, name: name)
  }

  private func findLong(_ kind: ObjectKind, _ hash: UInt64, _ text: Span<UInt8>, _ range: Range<Int>)
    -> ObjectID?
  {
    let texts = texts.span
    return objects.find(kind, hash) { name in
      guard let stored = name.stored else { return false }
      return JSONText.equal(texts, stored, text.extracting(range))
    }
  }

  /// The object with a name in place, added where it is new.
  @inline(__always)
  mutating func intern(_ kind: ObjectKind, _ name: CaseText, _ hash: UInt64) -> ObjectID {
    objects.find(kind, hash, named: name) ?? objects.add(kind, hash, name: name)
  }

  /// The object with a short name, added where it is new.
  ///
  /// - Parameter name: At most 15 bytes.
  mutating func intern(_ kind: ObjectKind, _ name: [UInt8]) -> ObjectID {
    intern(kind, name.span, 0..<name.count, JSONHash.hash(name))
  }

  /// The use of a product by a user: an object of its own, named by both.
  mutating func licence(_ product: ObjectID, _ user: ObjectID) -> ObjectID {
    let name = CaseText(product.position, user.position)
    let hash = JSONContentHash.mix(UInt64(product.position), UInt64(user.position))
    return objects.find(.licence, hash, named: name) ?? objects.add(.licence, hash, name: name)
  }

  /// The name of an object; the use of a product is named by both.
  package func name(of id: ObjectID) -> String {
    let name = objects.name(of: id)
    guard objects.kind(of: id) == .licence else { return name.string(in: texts) }
    let (product, user) = name.pair
    return self.name(of: ObjectID(Int(product))) + " → " + self.name(of: ObjectID(Int(user)))
  }
}

extension CaseFile {
  /// Reads what stands first, where most events look; nothing depends on it but the time it takes.
  @inline(__always)
  mutating func readAhead() -> UInt64 { UInt64(countedOnly.satisfied) &+ (latest == nil ? 1 : 0) }

  /// Reads how many there are of what an event may look for: that stands before the things themselves.
  @inline(__always)
  mutating func readCountsAhead() -> UInt64 {
    UInt64(truncatingIfNeeded: duties.count &+ objects.count &+ findings.count)
  }

  /// Reads where the search for an object starts.
  @inline(__always)
  mutating func readObjectAhead(_ hash: UInt64) -> UInt64 { objects.readAhead(hash) }

  /// Reads the last duty, beside which the next will stand.
  @inline(__always)
  mutating func readDutyAhead() -> UInt64 { UInt64(duties.last?.line ?? 0) }
}

extension EventReader {
  /// Applies an event to a case: the one way in, for logs and for programs alike.
  package mutating func apply(
    _ reading: EventReading, _ text: Span<UInt8>, to file: inout CaseFile,
    by apply: (inout CaseFile, Act) -> Application
  ) -> Application {
    var act = Act(reading.fact)
    name(reading, text, &act, in: &file)
    act.citation = citation(reading, text, in: &file)
    let application = apply(&file, act)
    if application.isCited, act.citation.id.stored != nil { append(reading.id, text, to: &file.texts) }
    return application
  }

  /// Makes the names of an event objects of the case.
  private mutating func name(
    _ reading: EventReading, _ text: Span<UInt8>, _ act: inout Act, in file: inout CaseFile
  ) {
    if let named = reading.object { act.object = intern(named, text, &file) }
    if let named = reading.counterpart { act.counterpart = intern(named, text, &file) }
    if let named = reading.scenario { act.scenario = intern(named, text, &file) }
    if let named = reading.model { act.model = intern(named, text, &file) }
    if let list = reading.list { act.objects = name(list, text, in: &file) }
    guard let user = act.counterpart, reading.counterpart?.kind == .user else { return }
    let product = reading.fact.kind == .usageAgreementSigned ? act.model : act.object
    if let product { act.licence = file.licence(product, user) }
  }

  /// Makes the names of a list objects of the case, kind by kind, so that the order of keys makes no difference.
  private mutating func name(
    _ list: Range<Int>, _ text: Span<UInt8>, in file: inout CaseFile
  ) -> ObjectList {
    var named = ObjectList()
    var kind: UInt8? = 0
    while let least = kind {
      kind = nil
      for at in list {
        let other = objects[at].kind.rawValue
        if other == least { named.append(intern(objects[at], text, &file)) }
        if other > least { kind = min(kind ?? other, other) }
      }
    }
    return named
  }

  /// The identity of the event; a long identifier will stand at the end of the texts, should it be cited.
  private mutating func citation(
    _ reading: EventReading, _ text: Span<UInt8>, in file: inout CaseFile
  ) -> Citation {
    let source = sourceNumber(reading.source, text)
    let range = reading.id.range
    guard range.count <= CaseText.room else {
      return Citation(id: CaseText(storedAt: file.texts.count, count: range.count), source: source)
    }
    let id = reading.id.isUnescaped ? CaseText(unescaped.span, range) : CaseText(text, range)
    return Citation(id: id, source: source)
  }

  private mutating func intern(_ named: NamedSlice, _ text: Span<UInt8>, _ file: inout CaseFile) -> ObjectID {
    named.slice.isUnescaped
      ? file.intern(named.kind, unescaped.span, named.slice.range, named.slice.hash)
      : file.intern(named.kind, text, named.slice.range, named.slice.hash)
  }
}
