extension UInt8 {
  /// Whether the byte is a digit of ASCII; digits of other scripts are none.
  @inline(__always)
  var isDigit: Bool { 0x30...0x39 ~= self }
}
