/// Reads one line after another into facts, in memory that is reused.
///
/// A line as programs write it, without white space, is read directly; any other, a faulty one included, by way of a
/// tape. Both say the same of a line that is an event; only the tape says what is wrong.
///
/// Methods on the way of every event are mutating even where they change nothing: called within a mutating method,
/// others would be handed a copy of the reader.
package struct EventReader: Sendable {
  let catalogue = CompiledCatalogue.all
  let envelope = CompiledEnvelope()
  private var tape = JSONTape()
  /// Names that lines escape, unescaped.
  package internal(set) var unescaped: [UInt8] = []
  /// The lists of objects of the events read since the last ``clear()``.
  var objects: [NamedSlice] = []
  /// The keys that no descriptor knows, of the events read since the last ``clear()``.
  package private(set) var unknownKeys: [UnknownKey] = []

  /// The sources that were seen, by their numbers.
  package internal(set) var sources: [String] = []
  var sourceNumbers: [[UInt8]: UInt32] = [:]
  /// The source of the last event: logs mostly come from few.
  var lastSource: (hash: UInt64, number: UInt32)?

  package init() {}

  /// Forgets what readings point to: they mean nothing any more.
  package mutating func clear() {
    unescaped.removeAll(keepingCapacity: true)
    objects.removeAll(keepingCapacity: true)
    unknownKeys.removeAll(keepingCapacity: true)
  }

  /// Reads one line.
  ///
  /// - Parameters:
  ///   - text: A buffer that holds the line.
  ///   - range: The line, without its end.
  ///   - line: The number of the line, from 1.
  ///   - reading: Where the event goes; what it held is lost.
  /// - Throws: ``EventError``, at the first thing that is wrong.
  /// - Complexity: O(length of the line).
  package mutating func read(
    _ text: Span<UInt8>, in range: Range<Int>, line: UInt32, into reading: inout EventReading
  ) throws(EventError) {
    do throws(JSONError) {
      try tape.read(text, in: range)
    } catch {
      throw EventError(reason: .notJSON(error.reason), offset: error.offset, pointer: error.pointer)
    }
    guard tape[0].kind == .object else {
      throw EventError(reason: .notAnObject, offset: Int(tape[0].start), pointer: "")
    }
    reading.begin(line, lineStart: range.lowerBound, start: Int(tape[0].start))
    try readEnvelope(text, &reading)
  }

  private mutating func readEnvelope(_ text: Span<UInt8>, _ reading: inout EventReading) throws(EventError) {
    let nodes = nodes(text)
    guard nodes[.specversion] != 0, tape[nodes[.specversion]].kind == .string,
      tape.matches(nodes[.specversion], "1.0", in: text)
    else { throw fault(nodes, .specversion, .versionOne, text) }
    let kind = try kind(nodes, text)
    reading.fact.kind = kind
    reading.fact.at = try instant(nodes, .time, text)
    reading.fact.role = try role(nodes, isNeeded: catalogue.acts[Int(kind.rawValue)], text)
    reading.id = try slice(nodes, .id, text)
    reading.source = try slice(nodes, .source, text)
    reading.subject = try slice(nodes, .subject, text)
    if nodes[.recordedtime] != 0 { _ = try instant(nodes, .recordedtime, text) }
    if nodes[.actor] != 0 { _ = try slice(nodes, .actor, text) }
    let fields = catalogue.payloads[Int(kind.rawValue)]
    if nodes[.data] != 0 {
      guard tape[nodes[.data]].kind == .object else { throw fault(nodes[.data], .object, text) }
      try readRecord(nodes[.data], fields, .payload, ext: envelope.ext, text, &reading)
    } else if let index = fields.range.first(where: { catalogue.fields[$0].isRequired }) {
      throw missing(index, in: 0, "/data")
    }
    reading.content = tape.contentHash(0, text)
  }

  /// The nodes of the envelope's members; 0 where there is none.
  private struct Nodes {
    private var nodes = InlineArray<16, Int>(repeating: 0)

    subscript(member: EnvelopeMember) -> Int {
      get { nodes[Int(member.rawValue)] }
      set { nodes[Int(member.rawValue)] = newValue }
    }
  }

  private mutating func nodes(_ text: Span<UInt8>) -> Nodes {
    var nodes = Nodes()
    var key = 1
    let end = Int(tape[0].next)
    while key < end {
      if let member = envelope.member(tape[key].hash), tape.matches(key, member.key, in: text) {
        nodes[member] = key &+ 1
      }
      key = Int(tape[key &+ 1].next)
    }
    return nodes
  }

  private mutating func kind(_ nodes: Nodes, _ text: Span<UInt8>) throws(EventError) -> EventKind {
    let node = nodes[.type]
    guard node != 0, tape[node].kind == .string else {
      throw fault(nodes, .type, .typeName, text)
    }
    if let position = catalogue.types.position(of: JSONString(tape[node]), text),
      let kind = EventKind(rawValue: position)
    {
      return kind
    }
    let name = tape.string(node, in: text)
    throw EventError(reason: .unknownType(name), offset: Int(tape[node].start), pointer: "/type")
  }

  private mutating func role(_ nodes: Nodes, isNeeded: Bool, _ text: Span<UInt8>) throws(EventError) -> Role?
  {
    let node = nodes[.role]
    if node == 0 && !isNeeded { return nil }
    guard node != 0, tape[node].kind == .string,
      let position = catalogue.roles.position(of: JSONString(tape[node]), text)
    else { throw fault(nodes, .role, .roleName, text) }
    return Role(rawValue: position)
  }

  private mutating func instant(
    _ nodes: Nodes, _ member: EnvelopeMember, _ text: Span<UInt8>
  ) throws(EventError) -> Instant {
    let node = nodes[member]
    guard node != 0, tape[node].kind == .string,
      let instant =
        tape[node].isEscaped
        ? Instant(tape.string(node, in: text)) : Instant(text, in: tape[node].range)
    else { throw fault(nodes, member, .time, text) }
    return instant
  }

  /// A string that is not empty.
  private mutating func slice(
    _ nodes: Nodes, _ member: EnvelopeMember, _ text: Span<UInt8>
  ) throws(EventError) -> TextSlice {
    let node = nodes[member]
    guard node != 0, tape[node].kind == .string, !tape[node].range.isEmpty else {
      throw fault(nodes, member, .filledString, text)
    }
    return slice(JSONString(tape[node]), text)
  }

  /// Where the contents of a string stand.
  @inline(__always)
  mutating func slice(_ string: JSONString, _ text: Span<UInt8>) -> TextSlice {
    guard string.isEscaped else {
      return TextSlice(string.start..<string.end, isUnescaped: false, hash: string.hash)
    }
    return unescapedSlice(string, text)
  }

  @inline(never)
  private mutating func unescapedSlice(_ string: JSONString, _ text: Span<UInt8>) -> TextSlice {
    let start = unescaped.count
    JSONEscape.append(text, string.start..<string.end, to: &unescaped)
    return TextSlice(start..<unescaped.count, isUnescaped: true, hash: string.hash)
  }

  /// What is wrong with a member of the envelope: it is missing, or of another shape.
  private func fault(
    _ nodes: Nodes, _ member: EnvelopeMember, _ expected: Message, _ text: Span<UInt8>
  ) -> EventError {
    nodes[member] == 0
      ? EventError(reason: .missing(member.key), offset: Int(tape[0].start), pointer: "/" + member.key)
      : fault(nodes[member], expected, text)
  }
}

/// `data`, by way of the tape.
extension EventReader {
  /// Reads an object by its fields.
  ///
  /// - Parameter ext: The hash of a key whose value is free, where there is one.
  private mutating func readRecord(
    _ object: Int, _ fields: CompiledRange, _ slot: Slot?, ext: UInt64?, _ text: Span<UInt8>,
    _ reading: inout EventReading
  ) throws(EventError) {
    if slot == .documents { reading.document = DocumentReading() }
    var seen: UInt64 = 0
    var upheld: UInt64 = 0
    var key = object &+ 1
    let end = Int(tape[object].next)
    while key < end {
      let value = key &+ 1
      if let index = catalogue.field(JSONString(tape[key]), fields, text) {
        let bit: UInt64 = 1 << UInt64(index - Int(fields.start))
        seen |= bit
        reading.isUpheld = true
        try read(value, index, text, &reading)
        if reading.isUpheld { upheld |= bit }
      } else if tape[key].hash != ext {
        unknownKeys.append(
          UnknownKey(offset: Int(tape[key].start), pointer: tape.pointer(to: key, in: text)))
        if reading.unknownCount == 0 {
          reading.unknownStart = UInt32(truncatingIfNeeded: unknownKeys.count - 1)
        }
        reading.unknownCount += 1
      }
      key = Int(tape[value].next)
    }
    reading.keep(stated: seen, upheld: upheld, slot)
    for index in fields.range where catalogue.fields[index].isRequired {
      guard seen >> UInt64(index - Int(fields.start)) & 1 == 1 else {
        throw missing(index, in: object, tape.pointer(to: object, in: text))
      }
    }
  }

  /// Checks one value by its field, and keeps what the machine reads.
  private mutating func read(
    _ node: Int, _ index: Int, _ text: Span<UInt8>, _ reading: inout EventReading
  ) throws(EventError) {
    let field = catalogue.fields[index]
    switch field.shape {
    case .count:
      guard tape[node].kind == .number, let number = tape.integer(node, in: text),
        field.lower...field.upper ~= number
      else { throw fault(node, expectation(field), text) }
      reading.keep(number, field.slot)
    case .flag:
      guard tape[node].kind == .true || tape[node].kind == .false else {
        throw fault(node, expectation(field), text)
      }
      reading.keep(tape[node].kind == .true, field)
    case .list:
      guard tape[node].kind == .array else { throw fault(node, expectation(field), text) }
      beginList(field, &reading)
      var element = node &+ 1
      let end = Int(tape[node].next)
      while element < end {
        try read(element, Int(field.inner.start), text, &reading)
        element = Int(tape[element].next)
      }
      reading.isUpheld = end > node &+ 1
    case .record:
      guard tape[node].kind == .object else { throw fault(node, expectation(field), text) }
      try readRecord(node, field.inner, field.slot, ext: nil, text, &reading)
    case .text, .object, .code, .day, .monthDay, .period, .money:
      guard tape[node].kind == .string, keep(JSONString(tape[node]), field, text, &reading) else {
        throw fault(node, expectation(field), text)
      }
    }
  }

  /// What a field holds, in words.
  private func expectation(_ field: CompiledField) -> Message {
    .expected(of: field, codes: field.shape == .code ? catalogue.codes(field) : [])
  }

  private func missing(_ index: Int, in node: Int, _ pointer: String) -> EventError {
    let key = catalogue.keys.string(index)
    return EventError(reason: .missing(key), offset: Int(tape[node].start), pointer: pointer + "/" + key)
  }

  /// What is wrong with a value.
  private func fault(_ node: Int, _ expected: Message, _ text: Span<UInt8>) -> EventError {
    EventError(
      reason: .expected(expected), offset: Int(tape[node].start), pointer: tape.pointer(to: node, in: text))
  }
}
