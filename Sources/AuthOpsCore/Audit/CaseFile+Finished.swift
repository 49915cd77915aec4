extension CaseFile {
  /// Whether the case is over on a day and nothing is owed in it, so that only strays can still name it.
  ///
  /// After an agreement the logs are purged, and the years of cooperation over where the commitment states them.
  ///
  /// - Complexity: O(number of duties) for a case that is over, else O(1).
  func isFinished(on day: Day) -> Bool {
    switch phase {
    case .rejected, .withdrawn: break
    case .closed(let closed):
      guard closed.logsPurged.isTaken else { return false }
      guard let years = cooperationYears, day > closed.on.adding(months: Int(years) * 12) else {
        return false
      }
    case .announced, .submitted, .underReview, .verified, .resolved, .reported, .decided, .formalising,
      .inForce, .ending:
      return false
    }
    return !duties.contains(where: \.isOpen)
  }
}
