import AuthOpsCore

/// The arrows between the phases of cases, found by asking the machine, and a picture of them.
struct Statechart {
  /// A change of phase and what brings it about.
  struct Arrow: Hashable {
    let from: String
    let to: String
    let cause: String
  }

  let rulebook: Rulebook
  let phases: [String]
  let arrows: Set<Arrow>

  /// Takes a case in each phase, enters each event with each verdict that it knows, and lets its time run out.
  init(_ rulebook: Rulebook) throws {
    let logs = PhaseLogs.all(rulebook)
    let law = Law(rulebook)
    var arrows = Set<Arrow>()
    for (phase, log) in logs {
      let loaded = try AnyCase(loading: log.bytes, name: "case-1", law: law)
      for descriptor in EventDescriptor.all where rulebook.procedure.act(descriptor.kind) != nil {
        let verdicts = descriptor.fields.first { $0.key == "verdict" }?.codes ?? []
        for verdict in verdicts.isEmpty ? [nil] : verdicts.map(Optional.some) {
          let longer = PhaseLogs.adding(descriptor, to: log, rulebook, verdict: verdict)
          guard let next = try? loaded.entering(Array((longer.lines.last ?? "").utf8)),
            next.phase.rawValue != phase
          else { continue }
          let cause = descriptor.name + (verdict.map { ": " + $0 } ?? "")
          arrows.insert(Arrow(from: phase, to: next.phase.rawValue, cause: cause))
        }
      }
      if let day = Day("2040-01-01"), case let later = loaded.report(on: day).phase.rawValue, later != phase {
        arrows.insert(Arrow(from: phase, to: later, cause: "the end of the term"))
      }
      arrows.formUnion(try Self.steps(of: log, law))
    }
    (self.rulebook, phases, self.arrows) = (rulebook, logs.map(\.phase), arrows)
  }

  /// The changes of phase on the way of a log.
  private static func steps(of log: Log, _ law: Law) throws -> Set<Arrow> {
    var arrows = Set<Arrow>()
    var before: AnyCase?
    for count in 1...log.lines.count {
      let after = try AnyCase(loading: log.first(count).bytes, name: "case-1", law: law)
      if let before, before.phase != after.phase, let type = log.types.dropFirst(count - 1).first {
        arrows.insert(Arrow(from: before.phase.rawValue, to: after.phase.rawValue, cause: type))
      }
      before = after
    }
    return arrows
  }
}

extension Statechart {
  private static let (top, step, left, width, height) = (56, 92, 24, 150, 40)

  /// A drawing: the phases one below the other, arrows between neighbours, and beside each what leads elsewhere.
  var picture: String {
    let bottom = Self.top + Self.step * phases.count
    var lines = [
      "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"760\" height=\"\(bottom)\" font-family=\"sans-serif\" font-size=\"12\">",
      "<rect width=\"760\" height=\"\(bottom)\" fill=\"white\"/>",
      "<text x=\"\(Self.left)\" y=\"28\" font-size=\"16\">\(rulebook.id)</text>",
      "<defs><marker id=\"head\" markerWidth=\"8\" markerHeight=\"8\" refX=\"7\" refY=\"4\" orient=\"auto\">"
        + "<path d=\"M0,0 L8,4 L0,8 z\" fill=\"black\"/></marker></defs>",
    ]
    for (position, phase) in phases.enumerated() { lines += drawing(of: phase, at: position) }
    return (lines + ["</svg>", ""]).joined(separator: "\n")
  }

  private func drawing(of phase: String, at position: Int) -> [String] {
    let y = Self.top + Self.step * position
    let isFinal = !arrows.contains { $0.from == phase }
    var lines = [
      "<rect x=\"\(Self.left)\" y=\"\(y)\" width=\"\(Self.width)\" height=\"\(Self.height)\" rx=\"8\" fill=\"\(isFinal ? "#eee" : "#e8f0fe")\""
        + " stroke=\"black\"/>",
      text(phase, x: Self.left + Self.width / 2, y: y + 25, "text-anchor=\"middle\" font-weight=\"bold\""),
    ]
    let next = position + 1 < phases.count ? phases[position + 1] : nil
    if let next, case let causes = causes(from: phase, to: next), !causes.isEmpty {
      let x = Self.left + Self.width / 2
      lines.append(
        "<line x1=\"\(x)\" y1=\"\(y + Self.height)\" x2=\"\(x)\" y2=\"\(y + Self.step - 2)\" stroke=\"black\" marker-end=\"url(#head)\"/>"
      )
      lines.append(text(causes.joined(separator: ", "), x: x + 10, y: y + Self.height + 28))
    }
    var row = 0
    for other in phases where other != phase && other != next {
      let causes = causes(from: phase, to: other)
      guard !causes.isEmpty else { continue }
      lines.append(text("→ \(other): " + causes.joined(separator: ", "), x: 200, y: y + 12 + 15 * row))
      row += 1
    }
    return lines
  }

  private func causes(from phase: String, to other: String) -> [String] {
    let causes = arrows.filter { $0.from == phase && $0.to == other }.map(\.cause).sorted()
    // An event of which a verdict is shown is not shown without one.
    return causes.filter { cause in !causes.contains { $0.hasPrefix(cause + ":") } }
  }

  private func text(_ words: String, x: Int, y: Int, _ attributes: String = "") -> String {
    "<text x=\"\(x)\" y=\"\(y)\" \(attributes)>\(words)</text>"
  }
}

extension Field {
  /// The codes that the field may hold.
  fileprivate var codes: [String] {
    if case .code(let codes) = shape { codes } else { [] }
  }
}
