/// A short string of plain ASCII with what stands after it.
struct JSONPlainString {
  /// The string; it has meaning only where `after` starts with a quote.
  let string: JSONString
  /// The eight bytes from the first that is not plain on.
  let after: UInt64

  /// Reads a string without a loop and without calls, so that all around it keeps its registers.
  ///
  /// - Parameters:
  ///   - start: the offset after the opening quote.
  ///   - isKey: whether it is at most 15 bytes long, as keys are; if not, at most 31.
  /// - Returns: nil where it is longer or the end of the text is near.
  @inline(__always)
  init?(_ text: Span<UInt8>, from start: Int, isKey: Bool) {
    guard var search = Search(text, from: start) else { return nil }
    // Nested, so that behind it the compiler knows of a mark in each case.
    if search.marks == 0 {
      guard search.skip(text) else { return nil }
      if search.marks == 0 {
        guard !isKey, search.skip(text) else { return nil }
        if search.marks == 0 {
          guard search.skip(text), search.marks != 0 else { return nil }
        }
      }
    }
    let end = search.offset &+ Words.firstLane(search.marks)
    guard let after = Words.whole(text, at: end) else { return nil }
    let hash = JSONHash.finish(search.state, Words.through(search.marks, search.word))
    string = JSONString(start: start, end: end, hash: hash)
    self.after = after
  }

  /// Whether the string ends here, with a closing quote.
  @inline(__always)
  var isClosed: Bool { UInt8(truncatingIfNeeded: after) == UInt8(ascii: "\"") }

  /// Whether the string ends here and a colon follows.
  @inline(__always)
  var isBeforeColon: Bool { UInt16(truncatingIfNeeded: after) == 0x3A22 }

  /// Whether an opening quote stands after the closing one and a separator.
  @inline(__always)
  var isBeforeString: Bool { UInt8(truncatingIfNeeded: after &>> 16) == UInt8(ascii: "\"") }

  /// Whether a comma and an opening quote follow the closing one.
  @inline(__always)
  var isBeforeCommaAndString: Bool { UInt16(truncatingIfNeeded: after &>> 8) == 0x222C }
}

extension JSONPlainString {
  /// The word in which the end of a string is searched.
  private struct Search {
    var offset: Int
    var state = JSONHash.seed
    var word: UInt64
    var marks: UInt64

    @inline(__always)
    init?(_ text: Span<UInt8>, from start: Int) {
      guard let word = Words.whole(text, at: start) else { return nil }
      offset = start
      self.word = word
      marks = Words.special(word) | Words.wide(word)
    }

    /// Goes on to the next word; false near the end of the text.
    @inline(__always)
    mutating func skip(_ text: Span<UInt8>) -> Bool {
      guard let next = Words.whole(text, at: offset &+ 8) else { return false }
      state = JSONHash.mix(state, word)
      offset &+= 8
      word = next
      marks = Words.special(next) | Words.wide(next)
      return true
    }
  }
}
