/// A string or key as it stands in a text written without white space, compared eight bytes at a time.
struct JSONLiteral: BitwiseCopyable, Sendable {
  private let words: InlineArray<4, UInt64>
  private let masks: InlineArray<4, UInt64>
  /// How many bytes it has, quotes and colon included.
  let count: Int
  /// The hash of the string, as a string node with these contents has it.
  let hash: UInt64

  /// The literal of a key that needs no escape, with its colon; one longer than 29 bytes stands nowhere.
  init(key: String) { self.init("\"\(key)\":", JSONHash.hash(key)) }

  /// The literal of a string that needs no escape; one longer than 30 bytes stands nowhere.
  init(_ string: String) { self.init("\"\(string)\"", JSONHash.hash(string)) }

  /// The literal of a part of a text that is neither; one longer than 32 bytes stands nowhere.
  init(part: String) { self.init(part, 0) }

  private init(_ text: String, _ hash: UInt64) {
    let bytes = Array(text.utf8)
    let span = bytes.span
    (count, self.hash) = (bytes.count, hash)
    let fits = bytes.count <= 32
    words = InlineArray { fits ? Words.load(span, at: $0 * 8) : .max }
    masks = InlineArray { fits ? Words.low(.max, upTo: bytes.count - $0 * 8) : .max }
  }

  /// Whether the literal stands at an offset; false, too, where the end of the text is near.
  @inline(__always)
  func stands(in text: Span<UInt8>, at offset: Int) -> Bool {
    guard let found = Words.four(text, at: offset) else { return false }
    let first = (found.0 ^ words[0]) & masks[0] | (found.1 ^ words[1]) & masks[1]
    guard count > 16 else { return first == 0 }
    let second = (found.2 ^ words[2]) & masks[2] | (found.3 ^ words[3]) & masks[3]
    return first | second == 0
  }
}
