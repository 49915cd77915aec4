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
  /// Applies the event read last to a case: the one way in, for logs and for programs alike.
  package func apply(
    _ reading: EventReading, _ text: Span<UInt8>, to file: inout CaseFile,
    by apply: (inout CaseFile, Act) -> Application
  ) -> Application {
    let act = act(reading, text, in: &file)
    let end = file.texts.count
    let application = apply(&file, act)
    if !application.isCited, file.texts.count == end { file.texts.removeLast(end - Int(act.citation.start)) }
    return application
  }

  /// The act as it concerns a case: its names made objects of the case, its identifier among the texts.
  private func act(_ reading: EventReading, _ text: Span<UInt8>, in file: inout CaseFile) -> Act {
    let object = intern(reading.object, text, &file)
    let counterpart = intern(reading.counterpart, text, &file)
    let scenario = intern(reading.scenario, text, &file)
    let model = intern(reading.model, text, &file)
    let licence = licence(reading, text, &file)
    let objects = reading.hasObjects ? objects.compactMap { intern($0, text, &file) } : nil
    var act = Act(reading.fact, citation: cite(reading, text, in: &file))
    (act.object, act.counterpart, act.scenario, act.model) = (object, counterpart, scenario, model)
    (act.licence, act.objects) = (licence, objects)
    return act
  }

  /// Keeps the identifier and the source of an event, in case a duty or a finding cites it.
  private func cite(_ reading: EventReading, _ text: Span<UInt8>, in file: inout CaseFile) -> Citation {
    let start = file.texts.count
    append(reading.id, text, to: &file.texts)
    append(reading.source, text, to: &file.texts)
    return Citation(
      start: UInt32(truncatingIfNeeded: start), idLength: reading.id.count, sourceLength: reading.source.count
    )
  }

  private func intern(_ named: NamedSlice?, _ text: Span<UInt8>, _ file: inout CaseFile) -> ObjectID? {
    guard let named else { return nil }
    return named.slice.isUnescaped
      ? file.intern(named.kind, unescaped.span, named.slice.range)
      : file.intern(named.kind, text, named.slice.range)
  }

  /// The use of a product by a user: an object of its own, named by both with a line feed between.
  private func licence(_ reading: EventReading, _ text: Span<UInt8>, _ file: inout CaseFile) -> ObjectID? {
    let product = reading.fact.kind == .usageAgreementSigned ? reading.model : reading.object
    guard let product, product.kind == .product, let user = reading.counterpart, user.kind == .user else {
      return nil
    }
    var name: [UInt8] = []
    name.reserveCapacity(Int(product.slice.count + user.slice.count) + 1)
    append(product.slice, text, to: &name)
    name.append(UInt8(ascii: "\n"))
    append(user.slice, text, to: &name)
    return file.intern(.licence, name)
  }

  /// Appends a part of the event's text.
  package func append(_ slice: TextSlice, _ text: Span<UInt8>, to bytes: inout [UInt8]) {
    if slice.isUnescaped {
      bytes.append(contentsOf: unescaped[slice.range])
    } else {
      bytes.append(addingCapacity: slice.range.count) { output in
        for offset in slice.range { output.append(text[offset]) }
      }
    }
  }
}
