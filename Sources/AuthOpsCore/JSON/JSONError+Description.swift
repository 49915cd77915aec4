extension JSONError: CustomStringConvertible {
  /// The error as an English sentence, with its offset and pointer.
  public var description: String {
    let place = pointer.isEmpty ? "" : ", in \(pointer)"
    return "\(reason) at byte \(offset)\(place)"
  }
}

extension JSONError.Reason: CustomStringConvertible {
  /// What is wrong, in English.
  public var description: String {
    switch self {
    case .empty: "expected a value, found nothing"
    case .byteOrderMark: "the text starts with a byte order mark, which JSON does not allow"
    case .utf16: "the text is UTF-16, JSON is UTF-8"
    case .utf32: "the text is UTF-32, JSON is UTF-8"
    case .tooLong: "the text is longer than 4 GiB"
    case .tooDeep(let maximum): "arrays and objects are nested deeper than \(maximum)"
    case .unexpected(let expected, let found): "expected \(expected.rawValue), found \(found)"
    case .leadingZero: "a number starts with a needless zero"
    case .controlCharacter(let byte): "a string holds \(JSONError.Found.byte(byte)) without escape"
    case .malformedUTF8: "a string holds bytes that are not UTF-8"
    case .loneSurrogate: "an escaped surrogate lacks its other half"
    case .repeatedKey: "a key is repeated in one object"
    }
  }
}

extension JSONError.Found: CustomStringConvertible {
  /// What stands there, in English: a printable character in quotes, any other byte by its number.
  public var description: String {
    switch self {
    case .endOfText: return "the end"
    case .byte(0x20): return "a space"
    case .byte(let byte) where byte > 0x20 && byte < 0x7F: return "'\(Character(Unicode.Scalar(byte)))'"
    case .byte(let byte):
      let digits = String(byte, radix: 16, uppercase: true)
      return "byte 0x" + (byte < 16 ? "0" : "") + digits
    }
  }
}
