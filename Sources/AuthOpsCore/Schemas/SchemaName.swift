/// The formats that have a JSON Schema, by the names that `authops schema` knows.
public enum SchemaName: String, CaseIterable, Hashable, Sendable {
  /// One line of a log.
  case event
  /// What `replay` writes, `authops.report/1`.
  case report
  /// What `replay --explain` writes, `authops.explanation/1`.
  case explanation
  /// What `replay --save-state` writes and `--resume` reads, `authops.state/1`.
  case state
  /// What `status` writes, `authops.status/1`.
  case status
  /// What `due` writes, `authops.workList/1`.
  case workList
  /// What `deadline` writes.
  case deadline
  /// What `rate` writes.
  case rate
  /// What `calendar` writes, `authops.calendarYear/1`.
  case calendarYear
  /// What `rules` writes, `authops.rules/1`.
  case rules
  /// What `rules --coverage` writes, `authops.coverage/1`.
  case coverage
  /// What `check` writes, `authops.check/1`.
  case check
  /// What `check` reads, `authops.dossier/1`.
  case dossier
  /// What `--calendar` reads, `authops.calendar/1`.
  case calendar
  /// What `--rulebook` reads and `rules --rulebook` writes, `authops.rulebook/1`.
  case rulebook
  /// What `replay --against` writes, `authops.comparison/1`.
  case comparison
  /// What `rules --diff` writes, `authops.rulebookDiff/1`.
  case rulebookDiff
  /// What `simulate` reads, `authops.scenario/1`.
  case scenario
  /// What `simulate` writes, `authops.simulation/1`.
  case simulation
  /// What `simulate --compare` writes, `authops.simulationComparison/1`.
  case simulationComparison
  /// What `simulate --statutory` writes, `authops.statutory/1`.
  case statutory

  /// The schema, by JSON Schema 2020-12; canonical bytes come from `JSONValue.canonical`.
  public var schema: JSONValue {
    switch self {
    case .event: EventSchema.schema
    case .report: ReportSchema.schema
    case .explanation: ExplanationSchema.schema
    case .state: StateSchema.schema
    case .status: OutlookSchemas.status
    case .workList: OutlookSchemas.workList
    case .deadline: AnswerSchemas.deadline
    case .rate: AnswerSchemas.rate
    case .calendarYear: AnswerSchemas.calendarYear
    case .rules: RulesSchemas.rules
    case .coverage: RulesSchemas.coverage
    case .check: DocumentSchema.check
    case .dossier: DocumentSchema.schema
    case .calendar: CalendarSchema.schema
    case .rulebook: RulebookSchema.schema
    case .comparison: ComparisonSchema.schema
    case .rulebookDiff: RulebookDiffSchema.schema
    case .scenario: ScenarioSchema.schema
    case .simulation: SimulationSchemas.simulation
    case .simulationComparison: SimulationSchemas.comparison
    case .statutory: SimulationSchemas.statutory
    }
  }
}
