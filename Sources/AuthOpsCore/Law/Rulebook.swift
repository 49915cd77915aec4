/// The rules of one place: parameters, severities, status, and what its stages and roles are called.
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
  /// What binds beside the text, because the rulebook asks for it.
  public let overlay: Overlay?
  /// The parameters that the text has, in their order.
  public private(set) var parameters: [Parameter]
  /// Severities by the positions of the rules; those that the procedure does not bind are never asked for.
  private(set) var severities: [Severity]
  private(set) var roleNames: [Message]
  private(set) var stageNames: [Message]
  /// The values of parameters that hold on every day: looked up without looking at versions.
  private var constants: [ParameterValue?]
  /// A bit for each parameter that the text has.
  private let known: UInt128

  init(
    id: String, zh: String, en: String, status: Status, procedure: Procedure,
    overlay: Overlay? = nil, parameters: [Parameter], severities: [Severity]? = nil,
    roleNames: [Message] = Role.allCases.map(\.name),
    stageNames: [Message] = Stage.allCases.map(\.name)
  ) {
    (self.id, self.zh, self.en, self.status, self.procedure) = (id, zh, en, status, procedure)
    self.overlay = overlay
    let known = ParameterID.allCases.map { id in parameters.first { $0.id == id } }
    self.parameters = known.compactMap(\.self)
    self.severities = severities ?? Regime(procedure, overlay).severities
    (self.roleNames, self.stageNames) = (roleNames, stageNames)
    constants = known.map { $0?.constant }
    self.known = self.parameters.reduce(0) { $0 | 1 << UInt128($1.id.rawValue) }
  }

  /// The rulebook with another value of a parameter, which then holds on every day.
  ///
  /// - Parameter source: Who chose the value, and why.
  package func setting(_ id: ParameterID, to value: ParameterValue, source: String) -> Rulebook {
    guard let known = parameter(id) else { preconditionFailure("the text has no parameter \(id.id)") }
    let version = Parameter.Version(value: value, from: nil, through: nil, source: source)
    let other = Parameter(id: id, clause: known.clause, question: known.question, versions: [version])
    return setting(other)
  }

  /// The rulebook with another parameter in the place of the one with its identity.
  func setting(_ parameter: Parameter) -> Rulebook {
    var other = self
    other.constants[Int(parameter.id.rawValue)] = parameter.constant
    other.parameters = parameters.map { $0.id == parameter.id ? parameter : $0 }
    return other
  }

  /// The procedure, with what is laid over it.
  public var regime: Regime { Regime(procedure, overlay) }

  /// What binds in a case that opens on a day: an overlay binds from its own day on.
  ///
  /// NL-27-24.
  func regime(openedOn day: Day) -> Regime {
    Regime(procedure, overlay.flatMap { day >= $0.from ? $0 : nil })
  }

  /// The rulebook with an overlay: its rules for what the text does not bind, and its parameters.
  func laying(_ overlay: Overlay?) -> Rulebook {
    guard let overlay, overlay.concerns(procedure) else { return self }
    let known = Set(parameters.map(\.id))
    let laid = Regime(procedure, overlay)
    return Rulebook(
      id: id, zh: zh, en: en, status: status, procedure: procedure, overlay: overlay,
      parameters: parameters + overlay.parameters.filter { !known.contains($0.id) },
      severities: RuleID.allCases.map { rule in
        regime.binds(rule) ? severity(of: rule) : laid.binds(rule) ? laid.rule(rule).severity : .warning
      },
      roleNames: roleNames, stageNames: stageNames)
  }

  /// The rules that bind under the rulebook, in their order.
  public var rules: [RuleID] { regime.rules.map(\.id) }

  /// Whether a rule binds under the rulebook.
  public func binds(_ rule: RuleID) -> Bool { regime.binds(rule) }

  /// A parameter with all its versions; nil where the text has none of the kind.
  public func parameter(_ id: ParameterID) -> Parameter? { parameters.first { $0.id == id } }

  /// Whether the text has a parameter.
  @inline(__always)
  func has(_ id: ParameterID) -> Bool { known >> UInt128(id.rawValue) & 1 == 1 }

  /// A rule as it binds under the rulebook.
  public func rule(_ id: RuleID) -> Rule { regime.rule(id) }

  /// The value of a parameter on a day, or nil where none holds.
  @inline(__always)
  func value(_ id: ParameterID, on day: Day) -> ParameterValue? {
    constants[Int(id.rawValue)] ?? parameter(id)?.value(on: day)
  }

  /// What a violation of a rule does to a program that enforces.
  public func severity(of rule: RuleID) -> Severity { severities[Int(rule.rawValue)] }

  /// What people call a role.
  public func name(of role: Role) -> Message { roleNames[Int(role.rawValue)] }

  /// What people call a stage.
  public func name(of stage: Stage) -> Message { stageNames[stage.position] }

  /// The period that a parameter gives on a day, or nil where it gives none.
  @inline(__always)
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

  /// How a parameter is read on a day, or nil where nothing says so.
  @inline(__always)
  func reading(_ id: ParameterID, on day: Day) -> Reading? {
    guard case .reading(let reading) = value(id, on: day) else { return nil }
    return reading
  }

  /// The day of the calendar that a parameter gives on a day, or nil where it gives none.
  func day(_ id: ParameterID, on day: Day) -> Day? {
    guard case .day(let named) = value(id, on: day) else { return nil }
    return named
  }

  /// The day of every year that a parameter gives on a day, or nil where it gives none.
  func monthDay(_ id: ParameterID, on day: Day) -> MonthDay? {
    guard case .monthDay(let monthDay) = value(id, on: day) else { return nil }
    return monthDay
  }
}
