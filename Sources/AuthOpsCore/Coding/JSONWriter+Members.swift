/// Writing values whose members do not come in order.
extension JSONWriter {
  /// Writes a key without looking at its order.
  mutating func plainKey(_ key: String) {
    let bytes = key.utf8.span
    needsComma = false
    putString(bytes, 0..<bytes.count, isKey: true)
  }

  /// Writes a value without a comma before it.
  mutating func plain(_ write: (inout JSONWriter) -> Void) {
    needsComma = false
    write(&self)
    needsComma = false
  }

  /// Takes back what was written from an offset on.
  mutating func cut(to offset: Int) { count = offset }

  /// Whether what was written from an offset on is no, none, nothing or empty.
  func saysNothing(from offset: Int) -> Bool {
    switch count - offset {
    case 1: output[offset] == UInt8(ascii: "0")
    case 2: output[offset] == UInt8(ascii: "{") || output[offset] == UInt8(ascii: "[")
    case 4: output[offset] == UInt8(ascii: "n")
    case 5: output[offset] == UInt8(ascii: "f")
    default: false
    }
  }

  /// Puts a bracket in the place of the comma written last, or after the bracket that opened something empty.
  mutating func replaceComma(by bracket: UInt8) {
    if output[count - 1] == UInt8(ascii: ",") { count -= 1 }
    put(bracket)
  }

  /// Takes away an object and the key of its only member, so that the value is left.
  mutating func unwrap(from start: Int, key: String) {
    let value = start + key.utf8.count + 4
    let length = count - 1 - value
    for offset in 0..<length { output[start + offset] = output[value + offset] }
    count = start + length
  }

  /// Puts parts of what was written in another order.
  mutating func reorder(_ ranges: [Range<Int>], from start: Int) {
    var parts: [UInt8] = []
    parts.reserveCapacity(count - start)
    for range in ranges { parts += output[range] }
    output.replaceSubrange(start..<count, with: parts)
  }

  /// Writes a value that is canonical JSON already.
  mutating func value(_ text: [UInt8]) {
    separate()
    putPlain(text.span, 0..<text.count)
  }
}
