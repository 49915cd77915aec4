/// An error as the scanner throws it: without references, so that the hot path carries no clean-up.
struct JSONFault: Error, BitwiseCopyable {
  let reason: JSONError.Reason
  let offset: Int
  let place: Place

  /// Which value the error belongs to, seen from the innermost open container.
  enum Place: BitwiseCopyable {
    /// The container itself.
    case container
    /// The element or member value that was about to be read.
    case element
    /// The member whose key is this node.
    case key(Int)
  }

  /// Something else stands at an offset, or the text ends there.
  @inline(never)
  static func unexpected(
    _ expected: JSONError.Expectation, _ text: Span<UInt8>, _ offset: Int, _ place: Place = .container
  ) -> JSONFault {
    let found: JSONError.Found = offset < text.count ? .byte(text[offset]) : .endOfText
    return JSONFault(reason: .unexpected(expected: expected, found: found), offset: offset, place: place)
  }
}
