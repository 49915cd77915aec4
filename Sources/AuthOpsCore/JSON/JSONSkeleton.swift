/// Where the parts of a large JSON text stand, so that each can be read by itself; it checks only what lies between
/// them.
struct JSONSkeleton {
  private let bytes: [UInt8]
  private var offset: Int

  init(_ bytes: [UInt8], at offset: Int = 0) { (self.bytes, self.offset) = (bytes, offset) }

  /// The place of the only value of the text, or nil where there is something else.
  static func whole(_ bytes: [UInt8]) -> Range<Int>? {
    var skeleton = JSONSkeleton(bytes)
    guard let value = skeleton.value(), skeleton.next() == nil else { return nil }
    return value
  }

  /// The members of an object by their keys, as they stand in the text; nil where it is none, or a key comes twice.
  static func members(of object: Range<Int>, in bytes: [UInt8]) -> [String: Range<Int>]? {
    var skeleton = JSONSkeleton(bytes, at: object.lowerBound)
    var members: [String: Range<Int>] = [:]
    let isWhole = skeleton.list(UInt8(ascii: "{"), UInt8(ascii: "}")) { skeleton in
      guard skeleton.next() == UInt8(ascii: "\""), let key = skeleton.value(),
        skeleton.take(UInt8(ascii: ":")), let value = skeleton.value()
      else { return false }
      let name = String(decoding: bytes[key].dropFirst().dropLast(), as: UTF8.self)
      return members.updateValue(value, forKey: name) == nil
    }
    return isWhole ? members : nil
  }

  /// The elements of an array; nil where it is none.
  static func elements(of array: Range<Int>, in bytes: [UInt8]) -> [Range<Int>]? {
    var skeleton = JSONSkeleton(bytes, at: array.lowerBound)
    var elements: [Range<Int>] = []
    let isWhole = skeleton.list(UInt8(ascii: "["), UInt8(ascii: "]")) { skeleton in
      guard let element = skeleton.value() else { return false }
      elements.append(element)
      return true
    }
    return isWhole ? elements : nil
  }

  private mutating func list(
    _ opening: UInt8, _ closing: UInt8, _ item: (inout JSONSkeleton) -> Bool
  ) -> Bool {
    guard take(opening) else { return false }
    if take(closing) { return true }
    repeat { guard item(&self) else { return false } } while take(UInt8(ascii: ","))
    return take(closing)
  }

  /// The next byte that is no white space.
  private mutating func next() -> UInt8? {
    while offset < bytes.count {
      switch bytes[offset] {
      case 0x20, 0x09, 0x0A, 0x0D: offset += 1
      default: return bytes[offset]
      }
    }
    return nil
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard next() == byte else { return false }
    offset += 1
    return true
  }

  /// Goes past a value, whatever is in it.
  private mutating func value() -> Range<Int>? {
    guard let first = next() else { return nil }
    let start = offset
    switch first {
    case UInt8(ascii: "\""): guard skipString() else { return nil }
    case UInt8(ascii: "{"), UInt8(ascii: "["): guard skipContainer() else { return nil }
    default: skipWord()
    }
    return start < offset ? start..<offset : nil
  }

  private mutating func skipString() -> Bool {
    offset += 1
    while offset < bytes.count {
      switch bytes[offset] {
      case UInt8(ascii: "\""):
        offset += 1
        return true
      case UInt8(ascii: "\\"): offset += 2
      default: offset += 1
      }
    }
    return false
  }

  private mutating func skipContainer() -> Bool {
    var depth = 0
    while offset < bytes.count {
      switch bytes[offset] {
      case UInt8(ascii: "\""):
        guard skipString() else { return false }
        continue
      case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
      default: break
      }
      offset += 1
      if depth == 0 { return true }
    }
    return false
  }

  private mutating func skipWord() {
    while offset < bytes.count {
      switch bytes[offset] {
      case 0x20, 0x09, 0x0A, 0x0D, UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}"), UInt8(ascii: ":"):
        return
      default: offset += 1
      }
    }
  }
}
