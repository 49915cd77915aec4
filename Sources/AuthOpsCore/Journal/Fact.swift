/// One event as the machine sees it: fixed size, no references; its text stays in the log.
package struct Fact: BitwiseCopyable, Sendable {
  /// The type.
  package internal(set) var kind: EventKind
  /// Who acted; nil only for facts and timers.
  package internal(set) var role: Role?
  /// When it happened.
  package internal(set) var at: Instant
  /// The line in the input, from 1.
  package internal(set) var line: UInt32
  /// How something was decided.
  package var verdict: Verdict?
  /// The position of the ground or kind in the field's list of codes.
  package var ground: UInt8?
  /// The priority of a ticket.
  package var priority: TicketPriority?
  /// The party that signs.
  package var party: SigningParty?
  /// The day by which something is due, or until which it runs.
  package var due: Day?
  /// Another day: of effect, of the wished end.
  package var day: Day?
  /// A period set in the event.
  package var period: Period?
  /// A day of every year.
  package var monthDay: MonthDay?
  /// An amount earned.
  package var revenue: Yuan?
  /// An amount spent.
  package var cost: Yuan?
  /// A year, a number of years, the number of an agreement.
  package var number: Int32?
  /// The first thing the event vouches for.
  package var firstFlag: Bool?
  /// The second thing the event vouches for.
  package var secondFlag: Bool?
  /// How many: copies, experts, a level.
  package var count: Int32?
  /// Which particulars the payload states.
  package var statement = Statement()

  package init(kind: EventKind, role: Role?, at: Instant, line: UInt32) {
    (self.kind, self.role, self.at, self.line) = (kind, role, at, line)
  }

  /// A fact before its event is read.
  @inline(__always)
  static var blank: Fact {
    Fact(kind: .announcementPublished, role: nil, at: Instant(microseconds: 0), line: 0)
  }
}

/// How something was decided, by the position of the code in the field's list.
package enum Verdict: UInt8, CaseIterable, BitwiseCopyable, Sendable {
  /// For what was asked: agree, pass, approve, accept, filed.
  case favourable
  /// Against it: disagree, fail, reject, refuse, returned.
  case unfavourable
  /// In part.
  case partial
}

/// How urgent a repair is.
///
/// DQ-A8-N2.
package enum TicketPriority: UInt8, CaseIterable, BitwiseCopyable, Sendable {
  /// 紧急.
  case urgent
  /// 高.
  case high
  /// 中.
  case medium
  /// 低.
  case low
}

/// Whose signature and seal an event records.
///
/// DQ-A5-9.1.
package enum SigningParty: UInt8, CaseIterable, BitwiseCopyable, Sendable {
  /// Both parties at once.
  case both
  /// 甲方.
  case partyA
  /// 乙方.
  case partyB
}

/// Why rectification is ordered.
///
/// DQ-A5-6.1-1 to 6.
package enum RectificationGround: UInt8, CaseIterable, BitwiseCopyable, Sendable {
  /// Breach of the agreement.
  case agreementBreach
  /// Duties of data security not performed.
  case securityDutyBreach
  /// Misuse of data with loss.
  case misuseWithLoss
  /// A risk of weight.
  case majorRisk
  /// The annual report was assessed as failed.
  case failedReport
  /// Another breach of law.
  case otherBreach
  /// A reason outside of the six, on which nothing can be ordered.
  case other
}

/// Why access is suspended or the authorisation revoked.
///
/// DQ-A5-6.1-7a, DQ-A5-6.1-7b, DQ-A3-7.b.
package enum SanctionGround: UInt8, CaseIterable, BitwiseCopyable, Sendable {
  /// The rectification ordered was not done.
  case failedRectification
  /// The data security commitment was broken.
  case commitmentBreach
  /// Another reason.
  case other
}

/// Why an agreement is ended before its time.
///
/// DQ-A5-7.2-b.
package enum TerminationGround: UInt8, CaseIterable, BitwiseCopyable, Sendable {
  /// The operator leaves early.
  case earlyExit
  /// Both parties agree.
  case mutualConsent
  /// Another reason.
  case other
}

/// What kind of person the operator is.
///
/// DQ-A5-1.2b.
public enum OperatorKind: UInt8, CaseIterable, BitwiseCopyable, Sendable {
  /// 法人.
  case legalPerson
  /// 非法人组织.
  case unincorporatedOrganisation
  /// 自然人, who cannot be an operator.
  case naturalPerson
}

/// 纳税信用等级, the best first; the keys are those of the scale in lower case.
///
/// JL-3.1-b.
package enum TaxGrade: UInt8, CaseIterable, BitwiseCopyable, Sendable {
  case a, b, m, c, d
}

/// What leaves the domain.
///
/// DQ-A5-5.2.2-1a, DQ-A5-5.2.1-4c.
package enum OutputForm: UInt8, CaseIterable, BitwiseCopyable, Sendable {
  /// 数据包.
  case dataPackage
  /// 数据模型.
  case dataModel
  /// 数据接口.
  case dataInterface
  /// 数据服务.
  case dataService
  /// 数据报告.
  case dataReport
  /// 业务服务.
  case businessService
  /// 其他.
  case other
  /// 原始数据, which must not leave.
  case rawData
}

/// How open data are.
///
/// DQ-A5-1.3.
package enum Openness: UInt8, CaseIterable, BitwiseCopyable, Sendable {
  /// 无条件开放.
  case unconditional
  /// 有条件开放.
  case conditional
  /// 禁止开放.
  case prohibited
}

/// What kind of risk came to light.
///
/// DQ-A3-5, DQ-A5-5.2.1-5.
package enum RiskKind: UInt8, CaseIterable, BitwiseCopyable, Sendable {
  /// Relations between data that endanger security, privacy or secrets.
  case hiddenRelation
  /// A weakness of systems.
  case vulnerability
  /// Another risk.
  case other
  /// Open data that may harm the rights of others.
  case openDataHarm
}
