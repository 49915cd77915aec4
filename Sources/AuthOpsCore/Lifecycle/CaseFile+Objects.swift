extension CaseFile {
  /// The object with a name, added where it is new.
  mutating func intern(_ kind: ObjectKind, _ text: Span<UInt8>, _ range: Range<Int>) -> ObjectID {
    let hash = Self.hash(kind, text, range)
    if let known = find(hash, kind, text, range) { return known }
    let start = self.texts.count
    self.texts.append(kind.rawValue)
    for offset in range { self.texts.append(text[offset]) }
    return objects.add(hash, name: start..<self.texts.count)
  }

  private func find(_ hash: UInt64, _ kind: ObjectKind, _ text: Span<UInt8>, _ range: Range<Int>) -> ObjectID?
  {
    let texts = texts.span
    return objects.find(hash) { Self.isSame(texts, $0, kind, text, range) }
  }

  /// The object with a name, added where it is new.
  mutating func intern(_ kind: ObjectKind, _ name: [UInt8]) -> ObjectID {
    intern(kind, name.span, 0..<name.count)
  }

  /// The kind of an object: the byte in front of its name.
  package func kind(of id: ObjectID) -> ObjectKind? {
    ObjectKind(rawValue: texts[objects.name(of: id).lowerBound])
  }

  /// The name of an object, without its kind.
  package func name(of id: ObjectID) -> Range<Int> {
    let range = objects.name(of: id)
    return range.lowerBound + 1..<range.upperBound
  }

  private static func hash(_ kind: ObjectKind, _ text: Span<UInt8>, _ range: Range<Int>) -> UInt64 {
    EventReader.mix(JSONHash.hash(text, range), UInt64(kind.rawValue))
  }

  private static func isSame(
    _ texts: Span<UInt8>, _ known: Range<Int>, _ kind: ObjectKind, _ text: Span<UInt8>, _ range: Range<Int>
  ) -> Bool {
    known.count == range.count + 1 && texts[known.lowerBound] == kind.rawValue
      && JSONText.equal(texts, known.lowerBound + 1..<known.upperBound, text.extracting(range))
  }
}

extension EventReader {
  /// The act as it concerns a case, its names made objects of the case.
  package func act(_ reading: EventReading, _ text: Span<UInt8>, in file: inout CaseFile) -> Act {
    let citation = Citation(
      start: UInt32(truncatingIfNeeded: file.texts.count), idLength: reading.id.count,
      sourceLength: reading.source.count)
    var act = Act(reading.fact, citation: citation)
    let product = reading.fact.kind == .usageAgreementSigned ? reading.model : reading.object
    act.object = intern(reading.object, text, &file)
    act.counterpart = intern(reading.counterpart, text, &file)
    act.scenario = intern(reading.scenario, text, &file)
    act.model = intern(reading.model, text, &file)
    if let product, product.kind == .product, let user = reading.counterpart, user.kind == .user {
      act.licence = licence(product.slice, user.slice, text, &file)
    }
    if reading.hasObjects { act.objects = objects.map { internOne($0, text, &file) } }
    return act.citing(from: file.texts.count)
  }

  private func intern(_ named: NamedSlice?, _ text: Span<UInt8>, _ file: inout CaseFile) -> ObjectID? {
    guard let named else { return nil }
    return internOne(named, text, &file)
  }

  private func internOne(_ named: NamedSlice, _ text: Span<UInt8>, _ file: inout CaseFile) -> ObjectID {
    named.slice.isUnescaped
      ? file.intern(named.kind, unescaped.span, named.slice.range)
      : file.intern(named.kind, text, named.slice.range)
  }

  /// The use of a product by a user: an object of its own, named by both with a line feed between.
  private func licence(
    _ product: TextSlice, _ user: TextSlice, _ text: Span<UInt8>, _ file: inout CaseFile
  ) -> ObjectID {
    var name: [UInt8] = []
    name.reserveCapacity(Int(product.count + user.count) + 1)
    append(product, text, to: &name)
    name.append(UInt8(ascii: "\n"))
    append(user, text, to: &name)
    return file.intern(.licence, name)
  }

  /// Appends a part of the event's text.
  package func append(_ slice: TextSlice, _ text: Span<UInt8>, to bytes: inout [UInt8]) {
    if slice.isUnescaped {
      bytes.append(contentsOf: unescaped[slice.range])
    } else {
      for offset in slice.range { bytes.append(text[offset]) }
    }
  }
}

extension Act {
  /// The act with a citation that starts elsewhere in the texts of the case.
  func citing(from start: Int) -> Act {
    var act = Act(
      fact,
      citation: Citation(
        start: UInt32(truncatingIfNeeded: start), idLength: citation.idLength,
        sourceLength: citation.sourceLength))
    (act.object, act.counterpart, act.scenario, act.model) = (object, counterpart, scenario, model)
    (act.licence, act.objects, act.presumedBy) = (licence, objects, presumedBy)
    return act
  }
}
