/// How far the duties after an end are done.
public enum ExitProgress: Sendable {
  /// Access is still open, or data are still kept.
  case ending(Case<Ending>)
  /// Both are done.
  case closed(Case<Closed>)
}

extension Case where Phase == InForce {
  /// The authorisation is revoked, and the agreement ends.
  ///
  /// DQ-A5-6.1-7b.
  public func revoking(_ entry: ActEntry, after rectification: String? = nil) throws(Refusal) -> Case<Ending>
  {
    try entering(.authorizationRevoked, entry, [.text("rectification", rectification)]).expected()
  }

  /// The agreement is ended early.
  ///
  /// DQ-A5-7.2-b.
  public func terminating(_ entry: ActEntry) throws(Refusal) -> Case<Ending> {
    try entering(.agreementTerminated, entry).expected()
  }

  /// The case on a day: ended, where the term or an exit agreed to has run out.
  ///
  /// DQ-A5-3-a.
  public func ending(by day: Day) -> Case<Ending>? {
    erased.advanced(to: day).typed()
  }
}

extension Case where Phase == Ending {
  /// The operator's use of the domain is closed.
  ///
  /// DQ-A5-8-a.
  public func closingAccess(_ entry: ActEntry) throws(Refusal) -> ExitProgress {
    try progress(entering(.accessClosed, entry))
  }

  /// The data kept in the domain are deleted.
  ///
  /// DQ-A5-8-b.
  public func deletingData(_ entry: ActEntry) throws(Refusal) -> ExitProgress {
    try progress(entering(.dataDeleted, entry))
  }

  private func progress(_ next: AnyCase) throws(Refusal) -> ExitProgress {
    if let closed = next.typed(as: Closed.self) { return .closed(closed) }
    return .ending(try next.expected())
  }
}

extension CaseStep where Phase == Closed {
  /// The logs are deleted.
  ///
  /// DQ-A5-8-c.
  public static var logsPurged: CaseStep { CaseStep(.logsPurged) }
}
