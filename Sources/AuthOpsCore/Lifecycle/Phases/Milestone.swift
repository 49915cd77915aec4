/// The steps that lead cases from phase to phase, in an order that agrees with every procedure.
package enum Milestone: UInt8, Comparable, BitwiseCopyable, Sendable {
  case announced, submitted, received, verified, resolved, reported, qualified, designated, signed, ended

  package static func < (first: Milestone, second: Milestone) -> Bool { first.rawValue < second.rawValue }
}

/// A milestone on the way of one procedure.
struct Waypoint: BitwiseCopyable, Sendable {
  let milestone: Milestone
  /// The step by which the milestone is reached.
  let step: StepKind
  /// The rule by which the next step of the way presupposes this one.
  let guardOfNext: RuleID

  init(_ milestone: Milestone, by step: StepKind, _ guardOfNext: RuleID) {
    (self.milestone, self.step, self.guardOfNext) = (milestone, step, guardOfNext)
  }
}

extension Procedure {
  /// The milestones of the way that cases go, in their order.
  var way: [Waypoint] {
    switch self {
    case .deqing: Waypoint.deqing
    case .jilin: Waypoint.jilin
    case .yancheng: []
    }
  }

  /// Whether cases come by a milestone.
  func comes(by milestone: Milestone) -> Bool { way.contains { $0.milestone == milestone } }

  /// The step that designates the operator.
  var designation: StepKind { way.first { $0.milestone == .designated }?.step ?? .decided }
}

extension Waypoint {
  /// Three reviews, then the coordination group, then the county government.
  fileprivate static let deqing = [
    Waypoint(.submitted, by: .submitted, .formalReview),
    Waypoint(.received, by: .received, .formalReview),
    Waypoint(.verified, by: .verified, .verification),
    Waypoint(.resolved, by: .resolved, .shortlist),
    Waypoint(.reported, by: .reported, .governmentDecision),
    Waypoint(.designated, by: .decided, .approvalBeforeSigning),
    Waypoint(.signed, by: .signed, .operation),
  ]

  /// The examination of the qualification, then the selection.
  ///
  /// That a selection began is not a milestone: a log may tell of its end alone.
  fileprivate static let jilin = [
    Waypoint(.submitted, by: .submitted, .verification),
    Waypoint(.qualified, by: .qualified, .verification),
    Waypoint(.designated, by: .selected, .approvalBeforeSigning),
    Waypoint(.signed, by: .signed, .operation),
  ]
}
