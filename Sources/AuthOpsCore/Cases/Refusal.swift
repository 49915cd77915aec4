/// Why a case did not take a step; the case is as it was.
public enum Refusal: Error, Sendable {
  /// Rules would be violated that stand against the step, blocking ones above all: each of them, in the order in which
  /// they were examined.
  case unlawful([Unmet])
  /// The step is no event: something in it has another shape than the event's schema says.
  case malformed(pointer: String, expected: String)
  /// Time has moved the case on: what the program holds is an earlier phase of it.
  case outrun(by: AnyCase)

  /// A rule that stands against a step.
  public struct Unmet: Hashable, Sendable {
    /// The rule.
    public let rule: Rule
    /// The object concerned.
    public let object: String?
    /// What is missing, for people.
    public let message: Message

    init(_ rule: RuleID, _ reason: FindingReason, object: String? = nil, under rulebook: Rulebook) {
      self.rule = rulebook.rule(rule)
      (self.object, message) = (object, reason.message(self.rule, under: rulebook))
    }
  }

  /// What the rules that would be violated mean.
  public var rules: [RuleID] { unmet.map(\.rule.id) }

  /// The clauses that would be violated.
  public var clauses: [String] { unmet.map(\.rule.clause) }

  private var unmet: [Unmet] {
    if case .unlawful(let unmet) = self { unmet } else { [] }
  }
}

extension Refusal: CustomStringConvertible {
  /// Why, in English: each rule in a line, with its clause.
  public var description: String {
    switch self {
    case .unlawful(let unmet): unmet.map(\.description).joined(separator: "\n")
    case .malformed(let pointer, let expected): pointer.isEmpty ? expected : "\(expected) (\(pointer))"
    case .outrun(let other): "the case '\(other.name)' has come further by then: it is \(other.phase)"
    }
  }
}

extension Refusal.Unmet: CustomStringConvertible {
  /// The clause, the object and what is missing, in English.
  public var description: String { rule.clause + (object.map { " [\($0)]" } ?? "") + ": " + message.en }
}
