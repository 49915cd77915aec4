/// How the examination of a rule ended.
public enum Outcome: UInt8, CaseIterable, Hashable, BitwiseCopyable, Sendable {
  /// The rule was kept.
  case satisfied
  /// The rule was broken.
  case violated
  /// What the rule asks is not yet due.
  case pending
  /// The rule asks nothing here.
  case notApplicable
  /// A fact, a parameter or a calendar year is missing; the finding names which.
  case undetermined

  /// The identifier in reports: the name of the case.
  public var id: String { Self.ids[Int(rawValue)] }

  private static let ids = allCases.map { String(describing: $0) }
}

/// What a violation does to a program that enforces: refuse the act, or let it pass with a finding.
public enum Severity: UInt8, CaseIterable, Hashable, BitwiseCopyable, Sendable {
  /// Enforcing refuses an act that would violate the rule.
  case blocking
  /// The act goes through; the finding stands.
  case warning

  /// The identifier in reports: the name of the case.
  public var id: String { Self.ids[Int(rawValue)] }

  private static let ids = allCases.map { String(describing: $0) }
}

/// Which text a finding rests on.
public enum Basis: UInt8, CaseIterable, Hashable, BitwiseCopyable, Sendable {
  /// The county's guide itself (工作指南).
  case guide
  /// The agreement of authorised operation (annex 5 of the Deqing guide).
  case agreement
  /// The data security commitment (annex 3).
  case commitment
  /// A plan (Jilin, Huangshi).
  case plan
  /// Measures in force or in draft (Yancheng).
  case measures
  /// An overlay of national rules, where one was asked for.
  case overlay
  /// The rules of the log itself.
  case log

  /// The identifier in reports: the name of the case.
  public var id: String { Self.ids[Int(rawValue)] }

  private static let ids = allCases.map { String(describing: $0) }
}
