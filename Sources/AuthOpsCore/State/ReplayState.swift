/// A state that was read and not yet taken up: its digest is that of its content, its cases are still text.
public struct ReplayState: Sendable {
  /// The format's name.
  public static let format = "authops.state/1"
  static let cases = "cases"
  static let finished = "finished"

  let bytes: [UInt8]
  let head: StateHead
  /// Where each case stands.
  let cases: [Range<Int>]
  /// Where the cases stand that are over and forgotten.
  let finished: [Range<Int>]

  /// Reads a state as ``Replay/writeState(to:)`` writes it, in whatever layout.
  ///
  /// - Throws: ``JSONDocumentError`` where it is none, is of another format, or was changed.
  /// - Complexity: O(number of bytes).
  public init(_ bytes: [UInt8]) throws(JSONDocumentError) {
    self.bytes = bytes
    let content = try Self.content(of: bytes)
    guard var members = JSONSkeleton.members(of: content, in: bytes) else {
      throw Self.fault(bytes, content, "/content", "an object", "another value")
    }
    cases = try Self.list(Self.cases, &members, of: content, in: bytes)
    finished = try Self.list(Self.finished, &members, of: content, in: bytes)
    head = try Self.head(members, bytes)
  }

  /// Where the content stands, once format and digest are what they must be.
  private static func content(of bytes: [UInt8]) throws(JSONDocumentError) -> Range<Int> {
    guard let whole = JSONSkeleton.whole(bytes), let members = JSONSkeleton.members(of: whole, in: bytes)
    else {
      // What is wrong with the text, by the reader that says so.
      let document = try JSONDocument(bytes)
      throw document.root.error(.wrongKind(expected: "an object", found: document.root.kind))
    }
    try expect(members, "format", format, whole, bytes)
    guard let content = members["content"] else { throw missing("content", whole, bytes) }
    if let other = members.keys.filter({ !["content", "digest", "format"].contains($0) }).min() {
      throw JSONDocumentError(.unknownMember(other), offset: whole.lowerBound, pointer: "", in: bytes.span)
    }
    let digest = "sha256:" + SHA256.hexDigest(of: Array(bytes[content]))
    if let written = members["digest"], Array(bytes[written]) == Array("\"\(digest)\"".utf8) {
      return content
    }
    // Another layout, or a change: the canonical form decides.
    let value = try JSONDocument(Array(bytes[content])).root.value
    try expect(members, "digest", "sha256:" + SHA256.hexDigest(of: value.canonical()), whole, bytes)
    return content
  }

  /// Refuses a member that is not the string it must be.
  private static func expect(
    _ members: [String: Range<Int>], _ key: String, _ expected: String, _ whole: Range<Int>, _ bytes: [UInt8]
  ) throws(JSONDocumentError) {
    guard let range = members[key] else { throw missing(key, whole, bytes) }
    guard let value = try? JSONValue(parsing: Array(bytes[range])), value == .string(expected) else {
      let found = String(decoding: bytes[range].prefix(100), as: UTF8.self)
      throw fault(bytes, range, "/" + key, "\"\(expected)\"", found)
    }
  }

  private static func missing(_ key: String, _ place: Range<Int>, _ bytes: [UInt8]) -> JSONDocumentError {
    JSONDocumentError(.missingMember(key), offset: place.lowerBound, pointer: "", in: bytes.span)
  }

  private static func fault(
    _ bytes: [UInt8], _ place: Range<Int>, _ pointer: String, _ expected: String, _ found: String
  ) -> JSONDocumentError {
    JSONDocumentError(
      .invalid(expected: expected, found: found), offset: place.lowerBound, pointer: pointer, in: bytes.span)
  }

  /// Takes a list of cases out of the content.
  private static func list(
    _ key: String, _ members: inout [String: Range<Int>], of content: Range<Int>, in bytes: [UInt8]
  ) throws(JSONDocumentError) -> [Range<Int>] {
    guard let range = members.removeValue(forKey: key) else { throw missing(key, content, bytes) }
    guard let elements = JSONSkeleton.elements(of: range, in: bytes) else {
      throw fault(bytes, range, "/content/" + key, "an array", "another value")
    }
    return elements
  }

  /// Reads what stands beside the cases, as an object of its own.
  private static func head(
    _ members: [String: Range<Int>], _ bytes: [UInt8]
  ) throws(JSONDocumentError) -> StateHead {
    var text: [UInt8] = [UInt8(ascii: "{")]
    for (key, range) in members.sorted(by: { $0.value.lowerBound < $1.value.lowerBound }) {
      text += Array((text.count > 1 ? "," : "").utf8) + Array("\"\(key)\":".utf8) + bytes[range]
    }
    text.append(UInt8(ascii: "}"))
    let source = DecodingSource(text)
    return try source.read(0..<text.count, at: "/content") { decoder in
      let head = try StateHead(from: decoder)
      try head.check(decoder)
      return head
    }
  }
}

extension StateHead {
  /// Refuses counts that cannot be gone on from.
  fileprivate func check(_ decoder: StrictDecoder) throws {
    let all = [
      counts.lines, counts.events, counts.applied, counts.unapplied, counts.duplicates, counts.lateEntries,
      counts.malformed, diagnosticsOmitted, forgotten.count, forgotten.strays,
    ]
    let places = diagnostics.flatMap { [$0.line, $0.column] } + files.map(\.firstLine)
    guard (all + places).allSatisfy({ 0...1 << 53 ~= $0 }) else {
      throw decoder.fault("counts from 0 to 9007199254740992", found: "others")
    }
  }
}
