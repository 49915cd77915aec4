extension JSONScanner {
  /// Reads a scalar or opens a container.
  ///
  /// - Returns: whether a container was opened, so that its first value comes next.
  @inline(__always)
  mutating func readValue(
    _ text: Span<UInt8>, _ nodes: inout MutableSpan<JSONNode>
  ) throws(JSONFault) -> Bool {
    switch nextToken(text) {
    case UInt8(ascii: "\""):
      let string = try readString(text)
      append(
        JSONNode(
          kind: .string, isEscaped: string.isEscaped, start: string.start, end: position &- 1,
          next: count &+ 1, hash: hash(of: string.start, string.isEscaped, text)),
        &nodes)
    case UInt8(ascii: "{"): return try open(.object, text, &nodes)
    case UInt8(ascii: "["): return try open(.array, text, &nodes)
    case UInt8(ascii: "t"): try readLiteral(.true, text, &nodes)
    case UInt8(ascii: "f"): try readLiteral(.false, text, &nodes)
    case UInt8(ascii: "n"): try readLiteral(.null, text, &nodes)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): try readNumber(text, &nodes)
    default: throw missingValue(text)
    }
    return false
  }

  /// A value is missing; right after '[' its end would have done as well.
  @inline(never)
  private func missingValue(_ text: Span<UInt8>) -> JSONFault {
    let isFirst = container >= 0 && !isInObject && count == container + 1
    return unexpected(isFirst ? .valueOrClosingBracket : .value, text, .element)
  }

  @inline(never)
  private mutating func readLiteral(
    _ kind: JSONKind, _ text: Span<UInt8>, _ nodes: inout MutableSpan<JSONNode>
  ) throws(JSONFault) {
    let expectation: JSONError.Expectation =
      switch kind {
      case .true: .true
      case .false: .false
      case .null, .object, .array, .string, .number: .null
      }
    let start = position
    for byte in expectation.rawValue.utf8 {
      guard current(text) == byte else { throw unexpected(expectation, text, .element) }
      position &+= 1
    }
    append(JSONNode(kind: kind, start: start, end: position, next: count &+ 1), &nodes)
  }

  /// Reads `-? (0 | [1-9][0-9]*) (. [0-9]+)? ([eE] [+-]? [0-9]+)?`.
  @inline(__always)
  private mutating func readNumber(
    _ text: Span<UInt8>, _ nodes: inout MutableSpan<JSONNode>
  ) throws(JSONFault) {
    let start = position
    if current(text) == UInt8(ascii: "-") { position &+= 1 }
    if current(text) == UInt8(ascii: "0") {
      position &+= 1
      if isDigit(text) { throw JSONFault(reason: .leadingZero, offset: position &- 1, place: .element) }
    } else {
      try readDigits(text)
    }
    if current(text) == UInt8(ascii: ".") {
      position &+= 1
      try readDigits(text)
    }
    if current(text) | 0x20 == UInt8(ascii: "e") {
      position &+= 1
      if current(text) == UInt8(ascii: "+") || current(text) == UInt8(ascii: "-") { position &+= 1 }
      try readDigits(text)
    }
    append(JSONNode(kind: .number, start: start, end: position, next: count &+ 1), &nodes)
  }

  @inline(__always)
  private func isDigit(_ text: Span<UInt8>) -> Bool { current(text) &- UInt8(ascii: "0") <= 9 }

  @inline(__always)
  private mutating func readDigits(_ text: Span<UInt8>) throws(JSONFault) {
    guard isDigit(text) else { throw unexpected(.digit, text, .element) }
    repeat { position &+= 1 } while isDigit(text)
  }

  /// The hash of the contents of the string read last.
  @inline(__always)
  private func hash(of start: Int, _ isEscaped: Bool, _ text: Span<UInt8>) -> UInt64 {
    guard isEscaped else { return JSONHash.hash(text, start..<position &- 1) }
    var plain: [UInt8] = []
    JSONEscape.append(text, start..<position &- 1, to: &plain)
    return JSONHash.hash(plain)
  }
}
