/// Pointers by RFC 6901 to the values of a text that was read.
enum JSONPointer {
  /// The pointer of a value or key.
  ///
  /// - Complexity: O(number of nodes before it); meant for messages.
  static func pointer(to index: Int, in tape: JSONTape, _ text: Span<UInt8>) -> String {
    var pointer = ""
    var container = 0
    while container < index {
      let isObject = tape[container].kind == .object
      var child = container + 1
      var position = 0
      while true {
        let end = isObject ? tape[child + 1].next : tape[child].next
        if index < Int(end) { break }
        child = Int(end)
        position += 1
      }
      pointer += "/" + (isObject ? token(tape[child], text) : String(position))
      if isObject, index == child { return pointer }
      container = isObject ? child + 1 : child
    }
    return pointer
  }

  /// A key as a reference token, `~` and `/` escaped.
  static func token(_ key: JSONNode, _ text: Span<UInt8>) -> String {
    token(JSONText.string(key, text))
  }

  /// A name as a reference token, `~` and `/` escaped.
  static func token(_ name: String) -> String {
    var token = ""
    for scalar in name.unicodeScalars {
      switch scalar {
      case "~": token += "~0"
      case "/": token += "~1"
      default: token.unicodeScalars.append(scalar)
      }
    }
    return token
  }
}
