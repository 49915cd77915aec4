extension CaseFile {
  /// When nothing is owed in a case any more.
  enum End: Hashable {
    /// Now.
    case now
    /// After a day that the calendar brings.
    case after(Day)
  }

  /// When nothing is owed in the case any more; nil where something is, and an act has to end that.
  ///
  /// After an agreement the logs are purged, and inspections supported as long as commitment or rulebook say.
  ///
  /// - Complexity: O(number of duties) for a case that is over, else O(1).
  func end(_ law: Law) -> End? {
    if phase.leftAt != nil { return hasOpenDuty ? nil : .now }
    guard case .closed(let closed) = phase, !hasOpenDuty else { return nil }
    guard procedure.outlivesClosure else { return .now }
    guard closed.logsPurged.isTaken else { return nil }
    return cooperationEnds(after: closed.on, law).map { .after($0) }
  }

  private var hasOpenDuty: Bool { duties.contains(where: \.isOpen) }
}
