/// The hash of a value that does not depend on the order of keys, white space or escapes.
enum JSONContentHash {
  /// The hash of an object without members; each member is added as ``member(_:_:)``.
  static let object: UInt64 = 0x6F62_6A65_6374
  /// The hash of an array without elements; each element is mixed in.
  static let array: UInt64 = 0x6172_7261_79
  static let null: UInt64 = 0x6E75_6C6C

  /// What a member adds to the hash of its object: the order in which members stand does not matter.
  @inline(__always)
  static func member(_ key: UInt64, _ value: UInt64) -> UInt64 { mix(key, value) }

  static func flag(_ isTrue: Bool) -> UInt64 { isTrue ? 0x7472_7565 : 0x6661_6C73_65 }

  static func number(_ text: Span<UInt8>, _ range: Range<Int>) -> UInt64 {
    JSONHash.hash(text, range) ^ 0x6E75_6D62_6572
  }

  /// Mixes two hashes into one, in which their order counts.
  @inline(__always)
  static func mix(_ first: UInt64, _ second: UInt64) -> UInt64 {
    let product = (first ^ 0x9E37_79B9_7F4A_7C15).multipliedFullWidth(by: second ^ 0xD6E8_FEB8_6659_FD93)
    return product.high ^ product.low &+ first
  }
}

extension JSONTape {
  /// The hash of a value.
  ///
  /// - Complexity: O(length of the value).
  func contentHash(_ node: Int, _ text: Span<UInt8>) -> UInt64 {
    switch self[node].kind {
    case .object: objectHash(node, text)
    case .array: arrayHash(node, text)
    case .string: self[node].hash
    case .number: JSONContentHash.number(text, self[node].range)
    case .true: JSONContentHash.flag(true)
    case .false: JSONContentHash.flag(false)
    case .null: JSONContentHash.null
    }
  }

  private func objectHash(_ object: Int, _ text: Span<UInt8>) -> UInt64 {
    var sum = JSONContentHash.object
    forEachMember(of: object) { key, value in
      sum &+= JSONContentHash.member(self[key].hash, contentHash(value, text))
    }
    return sum
  }

  private func arrayHash(_ array: Int, _ text: Span<UInt8>) -> UInt64 {
    var state = JSONContentHash.array
    forEachElement(of: array) { state = JSONContentHash.mix(state, contentHash($0, text)) }
    return state
  }
}
