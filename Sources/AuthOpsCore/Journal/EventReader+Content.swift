extension EventReader {
  /// A hash of a value that does not depend on the order of keys, white space or escapes.
  ///
  /// - Complexity: O(length of the value).
  mutating func contentHash(_ node: Int, _ text: Span<UInt8>) -> UInt64 {
    switch tape[node].kind {
    case .object: objectHash(node, text)
    case .array: arrayHash(node, text)
    case .string: tape[node].hash
    case .number: JSONHash.hash(text, tape[node].range) ^ 0x6E75_6D62_6572
    case .true: 0x7472_7565
    case .false: 0x6661_6C73_65
    case .null: 0x6E75_6C6C
    }
  }

  private mutating func objectHash(_ node: Int, _ text: Span<UInt8>) -> UInt64 {
    var sum: UInt64 = 0x6F62_6A65_6374
    var key = node &+ 1
    let end = Int(tape[node].next)
    while key < end {
      let value = tape[key &+ 1]
      let content = value.kind == .string ? value.hash : contentHash(key &+ 1, text)
      sum &+= Self.mix(tape[key].hash, content)
      key = Int(value.next)
    }
    return sum
  }

  private mutating func arrayHash(_ node: Int, _ text: Span<UInt8>) -> UInt64 {
    var state: UInt64 = 0x6172_7261_79
    var element = node &+ 1
    let end = Int(tape[node].next)
    while element < end {
      state = Self.mix(state, contentHash(element, text))
      element = Int(tape[element].next)
    }
    return state
  }

  /// Mixes two hashes into one, in which their order counts.
  @inline(__always)
  package static func mix(_ first: UInt64, _ second: UInt64) -> UInt64 {
    let product = (first ^ 0x9E37_79B9_7F4A_7C15).multipliedFullWidth(by: second ^ 0xD6E8_FEB8_6659_FD93)
    return product.high ^ product.low &+ first
  }
}
