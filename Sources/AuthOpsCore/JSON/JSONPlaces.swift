/// Finds, once an error has happened, the pointer of the value in which it lies.
enum JSONPlaces {
  /// The error for a fault.
  static func error(
    for fault: JSONFault, _ text: Span<UInt8>, _ range: Range<Int>, _ scanner: JSONScanner,
    _ nodes: [JSONNode]
  ) -> JSONError {
    if let encoding = foreignEncoding(text, range) {
      return JSONError(reason: encoding, offset: range.lowerBound, pointer: "")
    }
    let isEmpty = scanner.count == 0 && fault.offset == range.upperBound
    if isEmpty, case .unexpected(.value, .endOfText) = fault.reason {
      return JSONError(reason: .empty, offset: fault.offset, pointer: "")
    }
    return JSONError(
      reason: fault.reason, offset: fault.offset, pointer: pointer(fault.place, text, scanner, nodes))
  }

  /// Recognises a text that is not UTF-8 by its first bytes: a mark, or the zeros that wider units bring.
  private static func foreignEncoding(_ text: Span<UInt8>, _ range: Range<Int>) -> JSONError.Reason? {
    var head: [UInt8] = []
    for offset in range.prefix(4) { head.append(text[offset]) }
    if JSONMark.begins(text, range) { return .byteOrderMark }
    if head == [0xFF, 0xFE, 0, 0] || head == [0, 0, 0xFE, 0xFF] { return .utf32 }
    if head.starts(with: [0xFF, 0xFE]) || head.starts(with: [0xFE, 0xFF]) { return .utf16 }
    let zeros = head.map { $0 == 0 }
    if zeros == [true, true, true, false] || zeros == [false, true, true, true] { return .utf32 }
    guard range.count.isMultiple(of: 2) else { return nil }
    if zeros.starts(with: [true, false]) || zeros.starts(with: [false, true]) { return .utf16 }
    return nil
  }

  /// Walks from the innermost open container outwards, then writes the way down.
  private static func pointer(
    _ place: JSONFault.Place, _ text: Span<UInt8>, _ scanner: JSONScanner, _ nodes: [JSONNode]
  ) -> String {
    guard scanner.container >= 0 else { return "" }
    var tokens: [String] = []
    switch place {
    case .container: break
    case .key(let key): tokens.append(JSONPointer.token(nodes[key], text))
    case .element: tokens.append(token(scanner.count, in: scanner.container, text, nodes))
    }
    var child = scanner.container
    for _ in 1..<max(scanner.depth, 1) {
      let container = Int(nodes[child].next)
      tokens.append(token(child, in: container, text, nodes))
      child = container
    }
    return tokens.reversed().map { "/" + $0 }.joined()
  }

  /// The token of a node in an open container: the key before it, or how many elements are before it.
  private static func token(
    _ child: Int, in container: Int, _ text: Span<UInt8>, _ nodes: [JSONNode]
  ) -> String {
    if nodes[container].kind == .object { return JSONPointer.token(nodes[child - 1], text) }
    var element = container + 1
    var position = 0
    while element < child {
      element = Int(nodes[element].next)
      position += 1
    }
    return String(position)
  }
}
