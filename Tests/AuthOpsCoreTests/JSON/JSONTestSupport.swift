import AuthOpsCore
import Testing

/// A text as bytes, for tables of cases.
struct Bytes: ExpressibleByStringLiteral, ExpressibleByArrayLiteral, CustomTestStringConvertible, Sendable {
  let bytes: [UInt8]

  init(stringLiteral text: String) { bytes = Array(text.utf8) }
  init(arrayLiteral bytes: UInt8...) { self.bytes = bytes }
  init(_ bytes: [UInt8]) { self.bytes = bytes }

  var testDescription: String { String(decoding: bytes, as: UTF8.self) }
}

/// The error a text is refused with, or nil where it is accepted.
func refusal(_ bytes: [UInt8], maximumDepth: Int = 512) -> JSONError? {
  var tape = JSONTape(maximumDepth: maximumDepth)
  do throws(JSONError) {
    try tape.read(bytes.span)
    return nil
  } catch {
    return error
  }
}

/// Bytes between `["` and `"]`, to stand in a string of an array.
func inString(_ bytes: UInt8...) -> Bytes { Bytes([0x5B, 0x22] + bytes + [0x22, 0x5D]) }

/// A random value of at most some depth.
func randomValue(_ random: inout SplitMix, depth: Int) -> JSONValue {
  switch Int.random(in: 0..<(depth > 0 ? 7 : 5), using: &random) {
  case 0: return .null
  case 1: return .bool(Bool.random(using: &random))
  case 2:
    return .number(
      JSONNumber(Int64.random(in: -9_007_199_254_740_992...9_007_199_254_740_992, using: &random)))
  case 3, 4: return .string(randomString(&random))
  case 5:
    return .array(
      (0..<Int.random(in: 0..<6, using: &random)).map { _ in randomValue(&random, depth: depth - 1) })
  default:
    let keys = Set((0..<Int.random(in: 0..<24, using: &random)).map { _ in randomString(&random) })
    return .object(keys.sorted().map { JSONValue.Member($0, randomValue(&random, depth: depth - 1)) })
  }
}

/// A random string of all that makes strings hard: controls, quotes, characters of one to four bytes.
func randomString(_ random: inout SplitMix) -> String {
  let scalars: [ClosedRange<UInt32>] = [
    0...0x1F, 0x20...0x7F, 0x22...0x22, 0x5C...0x5C, 0x80...0x7FF, 0x4E00...0x9FFF, 0xE000...0xFFFF,
    0x10000...0x10FFFF,
  ]
  var string = ""
  for _ in 0..<Int.random(in: 0..<20, using: &random) {
    let range = scalars[Int.random(in: 0..<scalars.count, using: &random)]
    if let scalar = Unicode.Scalar(UInt32.random(in: range, using: &random)) {
      string.unicodeScalars.append(scalar)
    }
  }
  return string
}
