/// How an agreement ended.
///
/// DQ-A5-8-d.
public enum EndKind: UInt8, CaseIterable, BitwiseCopyable, Sendable {
  /// 按期终止.
  case expired
  /// 提前解除.
  case terminated
  /// 撤销.
  case revoked
}

/// The agreement is over; access is to be closed and data to be deleted.
///
/// DQ-A5-8.
public struct Ending: BitwiseCopyable, Codable, Sendable {
  /// The agreement as it was.
  var agreement: InForce
  /// How it ended.
  public let kind: EndKind
  /// The last day of the agreement.
  public let on: Day
  var accessClosed = ProcedureStep.open
  var dataDeleted = ProcedureStep.open
  var logsPurged = ProcedureStep.open

  init(_ agreement: InForce, _ kind: EndKind, on day: Day) {
    (self.agreement, self.kind, on) = (agreement, kind, day)
  }
}

/// Access is closed and the data are deleted; logs and the commitment outlive that.
public struct Closed: BitwiseCopyable, Codable, Sendable {
  /// How the agreement ended.
  public let kind: EndKind
  /// The last day of the agreement.
  public let on: Day
  /// When access was closed and the data deleted, both.
  let at: Instant
  let agreement: InForce
  var logsPurged: ProcedureStep

  init(_ ending: Ending, _ act: Act) {
    at = max(ending.accessClosed.at ?? act.at, ending.dataDeleted.at ?? act.at)
    (kind, on, agreement, logsPurged) = (ending.kind, ending.on, ending.agreement, ending.logsPurged)
  }
}
