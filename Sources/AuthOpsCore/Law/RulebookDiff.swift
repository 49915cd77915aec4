/// What differs between two rulebooks, beside their ids.
public struct RulebookDiff: Sendable {
  /// A parameter that differs.
  public struct ParameterChange: Sendable {
    /// The parameter in the first rulebook.
    public let first: Parameter
    /// The parameter in the second.
    public let second: Parameter
    /// The days on which the values differ, in order; none where only sources do.
    public let spans: [ParameterSpan]
  }

  /// A rule whose violation weighs differently.
  public struct SeverityChange: Hashable, Sendable {
    /// The rule.
    public let rule: RuleID
    /// The clause that the first rulebook binds it to.
    public let clause: String
    /// Its severity in the first rulebook.
    public let first: Severity
    /// Its severity in the second.
    public let second: Severity
  }

  /// Something that is called differently.
  public struct NameChange: Hashable, Sendable {
    /// The role or stage.
    public let id: String
    /// What the first rulebook calls it.
    public let first: Message
    /// What the second calls it.
    public let second: Message
  }

  /// The first rulebook.
  public let first: Rulebook
  /// The second.
  public let second: Rulebook
  /// The parameters that differ, in their order.
  public let parameters: [ParameterChange]
  /// The rules with another severity, in their order.
  public let severities: [SeverityChange]
  /// The roles with another name, in their order.
  public let roles: [NameChange]
  /// The stages with another name, in their order.
  public let stages: [NameChange]

  /// What differs between two rulebooks.
  public init(_ first: Rulebook, _ second: Rulebook) {
    (self.first, self.second) = (first, second)
    parameters = ParameterID.allCases.compactMap { id in
      ParameterChange(first.parameter(id), second.parameter(id))
    }
    let shared = first.rules.filter { second.rules.contains($0) }
    severities = shared.compactMap { rule in
      let (one, other) = (first.severity(of: rule), second.severity(of: rule))
      return one == other
        ? nil : SeverityChange(rule: rule, clause: first.rule(rule).clause, first: one, second: other)
    }
    roles = Role.allCases.compactMap { NameChange($0.id, first.name(of: $0), second.name(of: $0)) }
    stages = Stage.allCases.compactMap { NameChange($0.rawValue, first.name(of: $0), second.name(of: $0)) }
  }

  /// The titles, where they differ.
  public var titles: NameChange? {
    NameChange("title", Message(zh: first.zh, en: first.en), Message(zh: second.zh, en: second.en))
  }

  /// Whether one text was adopted and the other not.
  public var hasOtherStatus: Bool { first.status != second.status }

  /// The rules that the first rulebook alone has.
  public var rulesOfFirst: [RuleID] { first.rules.filter { !second.rules.contains($0) } }

  /// The rules that the second rulebook alone has.
  public var rulesOfSecond: [RuleID] { second.rules.filter { !first.rules.contains($0) } }

  /// The parameters that the first rulebook alone has.
  public var parametersOfFirst: [ParameterID] {
    first.parameters.map(\.id).filter { !second.has($0) }
  }

  /// The parameters that the second rulebook alone has.
  public var parametersOfSecond: [ParameterID] {
    second.parameters.map(\.id).filter { !first.has($0) }
  }

  /// Whether nothing differs.
  public var isEmpty: Bool {
    parameters.isEmpty && severities.isEmpty && roles.isEmpty && stages.isEmpty && titles == nil
      && !hasOtherStatus && rulesOfFirst.isEmpty && rulesOfSecond.isEmpty && parametersOfFirst.isEmpty
      && parametersOfSecond.isEmpty
  }
}

extension RulebookDiff.ParameterChange {
  /// A change, or nil where versions and sources are the same.
  fileprivate init?(_ first: Parameter?, _ second: Parameter?) {
    guard let first, let second, first.versions != second.versions else { return nil }
    self.init(first: first, second: second, spans: ParameterSpan.differing(first, second))
  }
}

extension RulebookDiff.NameChange {
  /// A change, or nil where the names are the same.
  fileprivate init?(_ id: String, _ first: Message, _ second: Message) {
    guard first != second else { return nil }
    self.init(id: id, first: first, second: second)
  }
}
