/// Reads one line after another into facts, in memory that is reused.
///
/// Methods on the way of every event are mutating even where they change nothing: called within a mutating method,
/// others would be handed a copy of the reader.
package struct EventReader: Sendable {
  let catalogue = CompiledCatalogue.all
  private let keys = EnvelopeKeys()
  var tape = JSONTape()
  /// Names that the line escapes, unescaped.
  package private(set) var unescaped: [UInt8] = []
  /// The list of objects of the event read last.
  package internal(set) var objects: [NamedSlice] = []
  /// The nodes of keys inside `data` that no descriptor knows.
  package internal(set) var unknownKeys: [Int] = []

  /// The sources that were seen, by their numbers.
  package internal(set) var sources: [String] = []
  var sourceNumbers: [String: UInt32] = [:]
  /// The source of the last event: logs mostly come from few.
  var lastSource: (hash: UInt64, number: UInt32)?

  package init() {}

  /// The keys of the envelope that are read.
  private struct EnvelopeKeys: Sendable {
    let specversion = JSONHash.hash("specversion")
    let id = JSONHash.hash("id")
    let source = JSONHash.hash("source")
    let type = JSONHash.hash("type")
    let subject = JSONHash.hash("subject")
    let time = JSONHash.hash("time")
    let recordedtime = JSONHash.hash("recordedtime")
    let role = JSONHash.hash("role")
    let actor = JSONHash.hash("actor")
    let data = JSONHash.hash("data")
    let ext = JSONHash.hash("ext")
  }

  /// The nodes of the envelope; 0 where there is none.
  private struct Envelope {
    var specversion = 0
    var id = 0
    var source = 0
    var type = 0
    var subject = 0
    var time = 0
    var recordedtime = 0
    var role = 0
    var actor = 0
    var data = 0
  }

  /// Reads one line.
  ///
  /// - Parameters:
  ///   - text: A buffer that holds the line.
  ///   - range: The line, without its end.
  ///   - line: The number of the line, from 1.
  ///   - file: The position of its file.
  ///   - reading: Where the event goes; what it held is lost.
  /// - Throws: ``EventError``, at the first thing that is wrong.
  /// - Complexity: O(length of the line).
  package mutating func read(
    _ text: Span<UInt8>, in range: Range<Int>, line: UInt32, file: UInt16, into reading: inout EventReading
  ) throws(EventError) {
    unescaped.removeAll(keepingCapacity: true)
    objects.removeAll(keepingCapacity: true)
    unknownKeys.removeAll(keepingCapacity: true)
    do throws(JSONError) {
      try tape.read(text, in: range)
    } catch {
      throw EventError(reason: .notJSON(error.reason), offset: error.offset, pointer: error.pointer)
    }
    guard tape[0].kind == .object else {
      throw EventError(reason: .notAnObject, offset: Int(tape[0].start), pointer: "")
    }
    let envelope = envelope(text)
    try readEnvelope(envelope, text, line, file, &reading)
  }

  private mutating func envelope(_ text: Span<UInt8>) -> Envelope {
    var envelope = Envelope()
    var key = 1
    let end = Int(tape[0].next)
    while key < end {
      let value = key &+ 1
      switch tape[key].hash {
      case keys.specversion: envelope.specversion = value
      case keys.id: envelope.id = value
      case keys.source: envelope.source = value
      case keys.type: envelope.type = value
      case keys.subject: envelope.subject = value
      case keys.time: envelope.time = value
      case keys.recordedtime: envelope.recordedtime = value
      case keys.role: envelope.role = value
      case keys.actor: envelope.actor = value
      case keys.data: envelope.data = value
      default: break
      }
      key = Int(tape[value].next)
    }
    return envelope
  }

  private mutating func readEnvelope(
    _ envelope: Envelope, _ text: Span<UInt8>, _ line: UInt32, _ file: UInt16, _ reading: inout EventReading
  ) throws(EventError) {
    guard envelope.specversion != 0, tape[envelope.specversion].kind == .string,
      tape.matches(envelope.specversion, "1.0", in: text)
    else { throw fault(envelope.specversion, "specversion", "\"1.0\"", text) }
    let kind = try kind(envelope.type, text)
    let at = try instant(envelope.time, "time", text)
    let role = try role(envelope.role, isNeeded: catalogue.acts[Int(kind.rawValue)], text)
    reading.begin(Fact(kind: kind, role: role, at: at, line: line, file: file))
    reading.id = try slice(envelope.id, "id", text)
    reading.source = try slice(envelope.source, "source", text)
    reading.subject = try slice(envelope.subject, "subject", text)
    if envelope.recordedtime != 0 { _ = try instant(envelope.recordedtime, "recordedtime", text) }
    if envelope.actor != 0 { try requireText(envelope.actor, "a string that is not empty", text) }
    try readPayload(envelope.data, catalogue.payloads[Int(kind.rawValue)], ext: keys.ext, text, &reading)
    reading.content = contentHash(0, text)
  }

  private mutating func kind(_ node: Int, _ text: Span<UInt8>) throws(EventError) -> EventKind {
    guard node != 0, tape[node].kind == .string else {
      throw fault(node, "type", "the name of an event type", text)
    }
    if let position = find(node, in: catalogue.types, text), let kind = EventKind(rawValue: position) {
      return kind
    }
    let name = tape.string(node, in: text)
    throw EventError(reason: .unknownType(name), offset: Int(tape[node].start), pointer: "/type")
  }

  private mutating func role(_ node: Int, isNeeded: Bool, _ text: Span<UInt8>) throws(EventError) -> Role? {
    if node == 0 && !isNeeded { return nil }
    guard node != 0, tape[node].kind == .string, let position = find(node, in: catalogue.roles, text) else {
      throw fault(node, "role", "the identifier of a role", text)
    }
    return Role(rawValue: position)
  }

  /// The position of a string among names, or nil.
  @inline(__always)
  private mutating func find(_ node: Int, in names: CompiledNames, _ text: Span<UInt8>) -> UInt8? {
    let hash = tape[node].hash
    var at = names.start(of: hash)
    while let position = names.position(at: at) {
      if names[position].hash == hash && matches(node, names[position], text) { return position }
      at = names.after(at)
    }
    return nil
  }

  private mutating func instant(_ node: Int, _ key: String, _ text: Span<UInt8>) throws(EventError) -> Instant
  {
    guard node != 0, tape[node].kind == .string, !tape[node].isEscaped,
      let instant = Instant(text, in: tape[node].range)
    else { throw fault(node, key, "a time by RFC 3339 with an offset", text) }
    return instant
  }

  /// A string that is not empty.
  private mutating func slice(_ node: Int, _ key: String, _ text: Span<UInt8>) throws(EventError) -> TextSlice
  {
    guard node != 0, tape[node].kind == .string, !tape[node].range.isEmpty else {
      throw fault(node, key, "a string that is not empty", text)
    }
    return slice(node, text)
  }

  /// Where the contents of a string stand.
  @inline(__always)
  mutating func slice(_ node: Int, _ text: Span<UInt8>) -> TextSlice {
    let string = tape[node]
    guard string.isEscaped else { return TextSlice(string.range, isUnescaped: false, hash: string.hash) }
    let start = unescaped.count
    tape.appendString(node, in: text, to: &unescaped)
    return TextSlice(start..<unescaped.count, isUnescaped: true, hash: string.hash)
  }

  /// Whether a string is a name that has the same hash.
  @inline(__always)
  mutating func matches(_ node: Int, _ name: CompiledName, _ text: Span<UInt8>) -> Bool {
    guard !tape[node].isEscaped else {
      return tape.matches(node, Array(catalogue.bytes[name.bytes.range]), in: text)
    }
    return catalogue.isSame(text, tape[node].range, name.bytes.range)
  }

  /// What is wrong with a member of the envelope: it is missing, or of another shape.
  private func fault(_ node: Int, _ key: String, _ expected: String, _ text: Span<UInt8>) -> EventError {
    node == 0
      ? EventError(reason: .missing(key), offset: Int(tape[0].start), pointer: "/" + key)
      : fault(node, expected, text)
  }

  /// What is wrong with a value.
  func fault(_ node: Int, _ expected: String, _ text: Span<UInt8>) -> EventError {
    EventError(
      reason: .expected(expected), offset: Int(tape[node].start), pointer: tape.pointer(to: node, in: text))
  }
}
