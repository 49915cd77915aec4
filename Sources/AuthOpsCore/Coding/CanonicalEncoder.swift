/// Writes `Codable` values as canonical JSON, whatever the order of their members.
///
/// What is no, none, nothing or empty is left out of objects, and read as that where it is missing; the payload of an
/// enumeration's case stands under the name of the case, without a key of its own where it is one value.
package final class CanonicalEncoder: Encoder {
  /// An object or array that is not closed yet.
  private struct Frame {
    /// Where it starts.
    let start: Int
    /// Where its members start among all.
    let firstMember: Int
    let isObject: Bool
    /// Whether it is the payload of an enumeration's case.
    let isPayload: Bool
    /// The member that is being written.
    var open: OpenMember?
  }

  /// A member of which the value is being written.
  private struct OpenMember {
    let key: String
    let start: Int
    /// Where its value starts.
    let value: Int
    /// Whether it is left out where it is no, none, nothing or empty.
    let mayBeLeftOut: Bool
  }

  /// A member that is written, with the comma after it.
  private struct Member {
    let key: String
    let range: Range<Int>
  }

  package let scope: CodingScope
  package let codingPath: [any CodingKey] = []
  package let userInfo: [CodingUserInfoKey: Any] = [:]
  private var writer = JSONWriter(capacity: 1 << 12)
  private var frames: [Frame] = []
  private var members: [Member] = []

  /// An encoder of values that may share something.
  package init(_ scope: CodingScope = CodingScope()) { self.scope = scope }

  /// The canonical JSON of a value.
  package static func json(_ value: some Encodable, _ scope: CodingScope = CodingScope()) throws -> [UInt8] {
    let encoder = CanonicalEncoder(scope)
    try value.encode(to: encoder)
    return encoder.finish()
  }

  /// The bytes written, which leave the encoder.
  package func finish() -> [UInt8] {
    close(to: 0)
    return writer.finish()
  }

  package func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    KeyedEncodingContainer(KeyedCanonicalContainer<Key>(self, open(isObject: true)))
  }

  package func unkeyedContainer() -> any UnkeyedEncodingContainer {
    UnkeyedCanonicalContainer(self, open(isObject: false))
  }

  package func singleValueContainer() -> any SingleValueEncodingContainer { SingleCanonicalContainer(self) }

  /// Opens an object or array.
  ///
  /// - Returns: How many are open then.
  func open(isObject: Bool, isPayload: Bool = false) -> Int {
    frames.append(
      Frame(
        start: writer.count, firstMember: members.count, isObject: isObject, isPayload: isPayload, open: nil))
    writer.put(UInt8(ascii: isObject ? "{" : "["))
    return frames.count
  }

  /// Begins a member of the object at a depth; what lies deeper is closed.
  func begin(_ key: some CodingKey, at depth: Int, mayBeLeftOut: Bool) {
    close(to: depth)
    endMember()
    let start = writer.count
    let isPayload = key.stringValue == "_0"
    let name = isPayload ? PayloadKey.name : key.stringValue
    writer.plainKey(name)
    frames[depth - 1].open = OpenMember(
      key: name, start: start, value: writer.count, mayBeLeftOut: mayBeLeftOut && !isPayload)
  }

  /// Ends the member that is being written in the innermost object, if there is one.
  private func endMember() {
    guard let open = frames[frames.count - 1].open else { return }
    frames[frames.count - 1].open = nil
    if open.mayBeLeftOut, writer.saysNothing(from: open.value) {
      writer.cut(to: open.start)
    } else {
      writer.put(UInt8(ascii: ","))
      members.append(Member(key: open.key, range: open.start..<writer.count))
    }
  }

  /// Ends a member or an element of what is open at a depth.
  func end(at depth: Int) {
    close(to: depth)
    if frames[depth - 1].isObject { endMember() } else { writer.put(UInt8(ascii: ",")) }
  }

  /// Closes what lies deeper.
  func close(to depth: Int) {
    while frames.count > depth {
      if frames[frames.count - 1].isObject { endMember() }
      let frame = frames.removeLast()
      if frame.isObject { closeObject(frame) } else { writer.replaceComma(by: UInt8(ascii: "]")) }
      members.removeSubrange(frame.firstMember...)
    }
  }

  private func closeObject(_ frame: Frame) {
    let own = members[frame.firstMember...]
    if frame.isPayload, own.count == 1, let only = own.first, only.key == PayloadKey.name {
      return writer.unwrap(from: frame.start, key: only.key)
    }
    if zip(own, own.dropFirst()).contains(where: { !JSONKeyRank.precedes($0.key, $1.key) }) {
      let ordered = own.sorted { JSONKeyRank.precedes($0.key, $1.key) }
      writer.reorder(ordered.map(\.range), from: frame.start + 1)
    }
    writer.replaceComma(by: UInt8(ascii: "}"))
  }

  // Values that are one string, number or word.
  func put(_ string: String) { writer.plain { $0.string(string) } }
  func put(_ flag: Bool) { writer.plain { $0.bool(flag) } }
  func put(_ integer: some FixedWidthInteger) { writer.plain { $0.int(integer) } }
  func putNull() { writer.plain { $0.null() } }
}

/// The one value of an enumeration's case that has no label.
enum PayloadKey {
  /// Its key, where it stands beside others.
  static let name = "of"
}
