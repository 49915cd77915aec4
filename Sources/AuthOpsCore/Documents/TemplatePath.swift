/// The way from the root of a document to some of its parts.
///
/// Written `materials/@applicationForm/form/unitName`: a key, `@` for the papers of a kind, `&` for the signatures of
/// somebody, `*` for each element.
package struct TemplatePath: Hashable, Sendable, ExpressibleByStringLiteral, CustomStringConvertible {
  /// One step of a way.
  package enum Step: Hashable, Sendable {
    /// To a member of an object.
    case key(String)
    /// To the papers of a kind.
    case papers(String)
    /// To the signatures of somebody, by the capacity.
    case signatures(String)
    /// To each element of a list.
    case each
  }

  /// The steps, from the root.
  package let steps: [Step]

  /// A way that the program itself states.
  package init(stringLiteral text: String) {
    self.init(steps: text.split(separator: "/").map { Self.step($0) })
  }

  /// The way to a member of the root.
  init(key: String) { self.init(steps: [.key(key)]) }

  private init(steps: [Step]) { self.steps = steps }

  private static func step(_ text: Substring) -> Step {
    switch text.first {
    case "*": .each
    case "@": .papers(String(text.dropFirst()))
    case "&": .signatures(String(text.dropFirst()))
    case .some, .none: .key(String(text))
    }
  }

  /// The way from a part that holds this one's root.
  func under(_ prefix: TemplatePath) -> TemplatePath { TemplatePath(steps: prefix.steps + steps) }

  /// The way as it is written.
  package var description: String {
    steps.map { step in
      switch step {
      case .key(let key): key
      case .papers(let kind): "@" + kind
      case .signatures(let signatory): "&" + signatory
      case .each: "*"
      }
    }.joined(separator: "/")
  }

  /// The way without its last step, and that step; nil of the way to the root.
  var last: (before: TemplatePath, step: Step)? {
    steps.last.map { (TemplatePath(steps: steps.dropLast()), $0) }
  }

  /// The way to the last list of which it takes elements, with those elements, and the way on from each of them.
  var split: (elements: TemplatePath, on: TemplatePath) {
    let count = steps.lastIndex { $0.isPlural }.map { $0 + 1 } ?? 0
    return (
      TemplatePath(steps: Array(steps.prefix(count))), TemplatePath(steps: Array(steps.dropFirst(count)))
    )
  }
}

extension TemplatePath.Step {
  /// Whether it may lead to several values.
  fileprivate var isPlural: Bool {
    switch self {
    case .key: false
    case .papers, .signatures, .each: true
    }
  }
}

extension TemplatePath {
  /// The part that the way leads to from an object of parts, or nil where it leads nowhere.
  func part(among parts: [TemplatePart]) -> TemplatePart? {
    var (parts, slots, found) = (parts, [PaperSlot](), TemplatePart?.none)
    for step in steps {
      switch step {
      case .key(let key):
        guard let part = parts.first(where: { $0.key == key }) else { return nil }
        found = part
        (parts, slots) = part.shape.inner
      case .papers(let kind):
        guard let slot = slots.first(where: { $0.kind == kind }) else { return nil }
        (parts, slots) = (slot.members, [])
      case .signatures: break
      case .each:
        if !slots.isEmpty { (parts, slots) = (slots.flatMap(\.members), []) }
      }
    }
    return found
  }
}
