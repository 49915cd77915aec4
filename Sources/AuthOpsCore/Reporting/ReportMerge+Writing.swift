extension ReportMerge {
  /// Writes the sum as one JSON text.
  ///
  /// - Parameter output: Takes the bytes as they come.
  public func write(to output: (Span<UInt8>) -> Void) {
    var writer = JSONWriter(capacity: 1 << 16)
    writer.beginObject()
    writeCommon("asOf", &writer)
    writeCommon("calendar", &writer)
    writer.key("cases")
    writer.beginArray()
    for (_, value) in cases.sorted(by: { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }) {
      value.value.write(to: &writer)
      writer.flush(to: output)
    }
    writer.endArray()
    writer.key("diagnostics")
    JSONValue.array(diagnostics.inOrderOfText).write(to: &writer)
    writer.key("diagnosticsOmitted")
    JSONValue.int(omitted).write(to: &writer)
    writer.key("format")
    writer.string(Self.format)
    writer.key("input")
    value(of: input).write(to: &writer)
    writeCommon("mode", &writer)
    writer.key("rulebooks")
    let books = rulebooks.isEmpty ? unused : rulebooks
    JSONValue.array(books.sorted { $0.key < $1.key }.map(\.value)).write(to: &writer)
    writer.key("summary")
    JSONValue.object([
      .init("cases", .int(caseCount)), .init("deadlines", value(of: deadlines)),
      .init("findings", value(of: findings)), .init("violatedByRule", value(of: violations)),
    ]).write(to: &writer)
    writeCommon("tool", &writer)
    writer.endObject()
    writer.newline()
    writer.flush(to: output)
  }

  private func writeCommon(_ key: String, _ writer: inout JSONWriter) {
    writer.key(key)
    (common[key] ?? .null).write(to: &writer)
  }

  private func value(of counts: Counts) -> JSONValue {
    .object(counts.sorted { $0.key < $1.key }.map { .init($0.key, .int($0.value)) })
  }
}

extension [JSONValue] {
  /// The values in the order of their canonical texts: an order that no order of lines decides.
  var inOrderOfText: [JSONValue] {
    map { (text: $0.canonical(), value: $0) }
      .sorted { $0.text.lexicographicallyPrecedes($1.text) }.map(\.value)
  }
}
