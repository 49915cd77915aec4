extension EventReader {
  /// The number of a `source`; every source that was seen has one.
  mutating func sourceNumber(_ slice: TextSlice, _ text: Span<UInt8>) -> UInt32 {
    let hash = slice.hash
    if let lastSource, lastSource.hash == hash { return lastSource.number }
    var bytes: [UInt8] = []
    append(slice, text, to: &bytes)
    // By their bytes: strings that differ in how a letter is composed are equal, and sources are not.
    let number = sourceNumbers[bytes] ?? UInt32(sources.count)
    if Int(number) == sources.count {
      sources.append(String(decoding: bytes, as: UTF8.self))
      sourceNumbers[bytes] = number
    }
    lastSource = (hash, number)
    return number
  }

  /// The number of a `source` that a state names.
  package mutating func number(ofSource name: String) -> UInt32 {
    let bytes = Array(name.utf8)
    if let known = sourceNumbers[bytes] { return known }
    let number = UInt32(sources.count)
    sources.append(name)
    sourceNumbers[bytes] = number
    return number
  }

  /// Adds the sources that another reader has seen.
  ///
  /// - Returns: How many stand before them.
  package mutating func append(sources others: [String]) -> UInt32 {
    if sources.starts(with: others, by: { $0.utf8.elementsEqual($1.utf8) }) { return 0 }
    defer { sources += others }
    return UInt32(sources.count)
  }

  /// Appends a part of the event's text.
  package func append(_ slice: TextSlice, _ text: Span<UInt8>, to bytes: inout [UInt8]) {
    if slice.isUnescaped {
      bytes.append(contentsOf: unescaped[slice.range])
    } else {
      bytes.append(addingCapacity: slice.range.count) { output in
        for offset in slice.range { output.append(text[offset]) }
      }
    }
  }

  /// A part of the event's text as a string.
  package func string(_ slice: TextSlice, _ text: Span<UInt8>) -> String {
    var plain: [UInt8] = []
    append(slice, text, to: &plain)
    return String(decoding: plain, as: UTF8.self)
  }
}
