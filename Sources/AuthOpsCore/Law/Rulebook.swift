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
  let parameters: [Parameter]
  let severities: [Severity]
  /// The values of parameters that hold on every day: looked up without looking at versions.
  private let constants: [ParameterValue?]

  init(id: String, zh: String, en: String, status: Status, parameters: [Parameter]) {
    (self.id, self.zh, self.en, self.status) = (id, zh, en, status)
    self.parameters = ParameterID.allCases.compactMap { id in parameters.first { $0.id == id } }
    severities = Rule.all.map(\.severity)
    constants = self.parameters.map { $0.constant }
    precondition(self.parameters.count == ParameterID.allCases.count, "a rulebook gives every parameter")
  }

  /// The rulebook with another value of a parameter, which then holds on every day.
  ///
  /// - Parameter source: Who chose the value, and why.
  package func setting(_ id: ParameterID, to value: ParameterValue, source: String) -> Rulebook {
    let known = parameter(id)
    let version = Parameter.Version(value: value, from: nil, through: nil, source: source)
    let other = Parameter(id: id, clause: known.clause, question: known.question, versions: [version])
    return Rulebook(
      id: self.id, zh: zh, en: en, status: status, parameters: parameters.filter { $0.id != id } + [other])
  }

  /// A parameter with all its versions.
  public func parameter(_ id: ParameterID) -> Parameter { parameters[Int(id.rawValue)] }

  /// The value of a parameter on a day, or nil where none holds.
  func value(_ id: ParameterID, on day: Day) -> ParameterValue? {
    constants[Int(id.rawValue)] ?? parameter(id).value(on: day)
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
