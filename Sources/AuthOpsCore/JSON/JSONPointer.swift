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

  /// The pointers of many values, by their indices.
  ///
  /// - Complexity: O(nodes + bytes of all pointers).
  static func pointers(to indices: [Int], in tape: JSONTape, _ text: Span<UInt8>) -> [Int: String] {
    let wanted = Set(indices).sorted()
    var (pointers, open, next) = ([0: ""], [Container](), 0)
    while next < wanted.count {
      let target = wanted[next]
      if pointers[target] != nil {
        next += 1
      } else if let container = open.last, target >= container.end {
        open.removeLast()
      } else if open.isEmpty {
        open.append(Container(0, "", tape))
      } else {
        let (child, pointer) = open[open.count - 1].child(holding: target, tape, text)
        pointers[child] = pointer
        if child != target { open.append(Container(child, pointer, tape)) }
      }
    }
    return pointers
  }

  /// A container on the way to a value: its children so far are passed for good.
  private struct Container {
    let pointer: String
    let end: Int
    private let isObject: Bool
    private var next: Int
    private var position = 0

    init(_ index: Int, _ pointer: String, _ tape: JSONTape) {
      (self.pointer, end) = (pointer, Int(tape[index].next))
      (isObject, next) = (tape[index].kind == .object, index + 1)
    }

    /// The child that is a value or holds it, with its pointer.
    mutating func child(
      holding target: Int, _ tape: JSONTape, _ text: Span<UInt8>
    ) -> (index: Int, pointer: String) {
      while true {
        let child = isObject ? next + 1 : next
        let after = Int(tape[child].next)
        guard target >= after else {
          return (child, pointer + "/" + (isObject ? token(tape[next], text) : String(position)))
        }
        (next, position) = (after, position + 1)
      }
    }
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
