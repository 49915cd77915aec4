/// Reads one line after another into facts, in memory that is reused.
package struct EventReader: Sendable {
  let catalogue = CompiledCatalogue.all
  private let keys = EnvelopeKeys()
  var tape = JSONTape(maximumDepth: 64)
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
  var lastSource: (hash: UInt64, number: UInt32) = (0, .max)

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
  /// - Throws: ``EventError``, at the first thing that is wrong.
  /// - Complexity: O(length of the line).
  package mutating func read(
    _ text: Span<UInt8>, in range: Range<Int>, line: UInt32, file: UInt16
  ) throws(EventError) -> EventReading {
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
    return try reading(envelope, text, line, file)
  }

  private func envelope(_ text: Span<UInt8>) -> Envelope {
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

  private mutating func reading(
    _ envelope: Envelope, _ text: Span<UInt8>, _ line: UInt32, _ file: UInt16
  ) throws(EventError) -> EventReading {
    guard envelope.specversion != 0, tape[envelope.specversion].kind == .string,
      tape.matches(envelope.specversion, "1.0", in: text)
    else { throw fault(envelope.specversion, "specversion", "\"1.0\"", text) }
    let id = try slice(envelope.id, "id", text)
    let source = try slice(envelope.source, "source", text)
    let kind = try kind(envelope.type, text)
    let subject = try slice(envelope.subject, "subject", text)
    let at = try instant(envelope.time, "time", text)
    if envelope.recordedtime != 0 { _ = try instant(envelope.recordedtime, "recordedtime", text) }
    if envelope.actor != 0 { _ = try slice(envelope.actor, "actor", text) }
    let role = try role(envelope.role, isNeeded: isAct(kind), text)
    var reading = EventReading(
      fact: Fact(kind: kind, role: role, at: at, line: line, file: file), id: id, source: source,
      subject: subject,
      content: 0)
    try readPayload(envelope.data, catalogue.payloads[Int(kind.rawValue)], ext: keys.ext, text, &reading)
    reading.content = contentHash(0, text)
    return reading
  }

  private func isAct(_ kind: EventKind) -> Bool { catalogue.acts[Int(kind.rawValue)] }

  private func kind(_ node: Int, _ text: Span<UInt8>) throws(EventError) -> EventKind {
    guard node != 0, tape[node].kind == .string else {
      throw fault(node, "type", "the name of an event type", text)
    }
    let hash = hash(node, text)
    var at = Int(truncatingIfNeeded: hash) & (catalogue.types.count - 1)
    while catalogue.types[at] != 0 {
      let position = Int(catalogue.types[at]) - 1
      if matches(node, catalogue.typeNames[position], hash, text),
        let kind = EventKind(rawValue: UInt8(position))
      {
        return kind
      }
      at = (at + 1) & (catalogue.types.count - 1)
    }
    let name = tape.string(node, in: text)
    throw EventError(reason: .unknownType(name), offset: Int(tape[node].start), pointer: "/type")
  }

  private func role(_ node: Int, isNeeded: Bool, _ text: Span<UInt8>) throws(EventError) -> Role? {
    if node == 0 && !isNeeded { return nil }
    guard node != 0, tape[node].kind == .string else {
      throw fault(node, "role", "the identifier of a role", text)
    }
    let hash = hash(node, text)
    for position in catalogue.roles.indices where matches(node, catalogue.roles[position], hash, text) {
      return Role(rawValue: UInt8(position))
    }
    throw fault(node, "role", "the identifier of a role", text)
  }

  private func instant(_ node: Int, _ key: String, _ text: Span<UInt8>) throws(EventError) -> Instant {
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
    guard tape[node].isEscaped else { return TextSlice(tape[node].range, isUnescaped: false) }
    let start = unescaped.count
    tape.appendString(node, in: text, to: &unescaped)
    return TextSlice(start..<unescaped.count, isUnescaped: true)
  }

  /// The hash of a string's contents.
  @inline(__always)
  func hash(_ node: Int, _ text: Span<UInt8>) -> UInt64 {
    guard tape[node].isEscaped else { return JSONHash.hash(text, tape[node].range) }
    var plain: [UInt8] = []
    tape.appendString(node, in: text, to: &plain)
    return JSONHash.hash(plain)
  }

  /// Whether a string is a name, given its hash.
  @inline(__always)
  func matches(_ node: Int, _ name: CompiledName, _ hash: UInt64, _ text: Span<UInt8>) -> Bool {
    guard name.hash == hash else { return false }
    return tape.matches(node, catalogue.bytes.span.extracting(name.bytes.range), in: text)
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
