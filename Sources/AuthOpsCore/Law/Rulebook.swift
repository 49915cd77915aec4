/// The rules of one place: parameters, severities and status.
public struct Rulebook: Hashable, Sendable {
  /// Whether the text was adopted.
  public enum Status: String, CaseIterable, Hashable, Sendable {
    /// A text for comment.
    case draft
    /// A text in force.
    case inForce
  }

  /// The name that an opening event gives in `data.rulebook`.
  public let id: String
  /// The title in Chinese.
  public let zh: String
  /// The title in English.
  public let en: String
  /// Whether the text was adopted.
  public let status: Status
  /// The way that its cases go, and the rules that it binds there.
  public let procedure: Procedure
  /// The parameters that the text has, in their order.
  public let parameters: [Parameter]
  /// Severities by the positions of the rules; those that the procedure does not bind are never asked for.
  let severities: [Severity]
  /// The parameters by the positions of their identifiers; nil where the text has none.
  private let byID: [Parameter?]
  /// The values of parameters that hold on every day: looked up without looking at versions.
  private let constants: [ParameterValue?]

  init(
    id: String, zh: String, en: String, status: Status, procedure: Procedure, parameters: [Parameter]
  ) {
    (self.id, self.zh, self.en, self.status, self.procedure) = (id, zh, en, status, procedure)
    byID = ParameterID.allCases.map { id in parameters.first { $0.id == id } }
    self.parameters = byID.compactMap(\.self)
    severities = RuleID.allCases.map { procedure.binds($0) ? procedure.rule($0).severity : .warning }
    constants = byID.map { $0?.constant }
  }

  /// The rulebook with another value of a parameter, which then holds on every day.
  ///
  /// - Parameter source: Who chose the value, and why.
  package func setting(_ id: ParameterID, to value: ParameterValue, source: String) -> Rulebook {
    guard let known = parameter(id) else { preconditionFailure("the text has no parameter \(id.id)") }
    let version = Parameter.Version(value: value, from: nil, through: nil, source: source)
    let other = Parameter(id: id, clause: known.clause, question: known.question, versions: [version])
    return Rulebook(
      id: self.id, zh: zh, en: en, status: status, procedure: procedure,
      parameters: parameters.filter { $0.id != id } + [other])
  }

  /// A parameter with all its versions; nil where the text has none of the kind.
  public func parameter(_ id: ParameterID) -> Parameter? { byID[Int(id.rawValue)] }

  /// A rule as the rulebook's procedure binds it.
  public func rule(_ id: RuleID) -> Rule { procedure.rule(id) }

  /// The value of a parameter on a day, or nil where none holds.
  func value(_ id: ParameterID, on day: Day) -> ParameterValue? {
    constants[Int(id.rawValue)] ?? parameter(id)?.value(on: day)
  }

  /// What a violation of a rule does to a program that enforces.
  public func severity(of rule: RuleID) -> Severity { severities[Int(rule.rawValue)] }

  /// The period that a parameter gives on a day, or nil where it gives none.
  func period(_ id: ParameterID, on day: Day) -> Period? {
    guard case .period(let period) = value(id, on: day) else { return nil }
    return period
  }

  /// The bound that a parameter gives on a day, or nil where it gives none.
  func cap(_ id: ParameterID, on day: Day) -> Percent? {
    guard case .cap(let cap) = value(id, on: day) else { return nil }
    return cap
  }

  /// The number that a parameter gives on a day, or nil where it gives none.
  func count(_ id: ParameterID, on day: Day) -> Int32? {
    guard case .count(let count) = value(id, on: day) else { return nil }
    return count
  }

  /// Whether a parameter is read in a certain way on a day.
  func reads(_ id: ParameterID, as reading: Reading, on day: Day) -> Bool {
    value(id, on: day) == .reading(reading)
  }

  /// The day of every year that a parameter gives on a day, or nil where it gives none.
  func monthDay(_ id: ParameterID, on day: Day) -> MonthDay? {
    guard case .monthDay(let monthDay) = value(id, on: day) else { return nil }
    return monthDay
  }
}
