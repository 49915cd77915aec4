/// Which part of a result is written; the summary always counts everything.
public struct Selection: Sendable {
  /// Whether satisfied findings and met or cancelled duties are written too.
  public var includesAll = false
  /// Only findings and duties under this clause.
  public var clause: String?
  /// Only duties of this role, and findings about them.
  public var role: Role?
  /// Only the case of this name.
  public var caseName: String?
  /// Whether cases stand in the order of their names, without files and lines, so that parts add up.
  public var isOrderedByCase = false

  /// Everything that is written without being asked for.
  public init() {}

  /// The part of a report that is written.
  func apply(_ report: CaseReport) -> CaseReport {
    guard clause != nil || role != nil else { return report }
    return CaseReport(
      name: report.name, rulebook: report.rulebook, phase: report.phase, stages: report.stages,
      findings: report.findings.filter { isMeant($0.rule) && (role == nil || $0.obligor == role) },
      deadlines: report.deadlines.filter { isMeant($0.rule) && (role == nil || $0.obligor == role) },
      tally: report.tally, timeline: report.timeline)
  }

  /// Whether a case is written: names are compared byte by byte, without Unicode normalisation.
  func isMeant(_ report: CaseReport) -> Bool { isMeant(report.name) }

  /// Whether the case with a name is written.
  func isMeant(_ name: String) -> Bool { caseName.map { $0.utf8.elementsEqual(name.utf8) } ?? true }

  /// Whether what is under a rule is written.
  func isMeant(_ rule: Rule) -> Bool { clause == nil || rule.clause == clause }
}
