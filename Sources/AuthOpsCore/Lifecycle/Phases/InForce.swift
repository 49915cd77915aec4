/// Stages 7 to 10: an agreement in force.
public struct InForce: BitwiseCopyable, Codable, Sendable {
  /// The number of the agreement within the case, from 1.
  public let number: UInt8
  /// Whether no line records the signing, so that the term is not known.
  let isPresumed: Bool
  /// Whether an agreement or a supplement names the scenarios agreed.
  var statesScenarios: Bool
  /// The forms of product agreed, a bit for each; none where no event states them.
  @NamedBits<OutputForm> private(set) var productForms: UInt16
  /// The day of effect.
  public let effective: Day
  /// The last day of the term; nil where it is not known.
  public let lastDay: Day?
  /// The day of every year on which the report on the year before is due, where it is known.
  let annualReportDue: MonthDay?
  /// The last day agreed for an early exit.
  var exitsOn: Day?
  /// The first of January on which the next report is owed.
  var nextReportOwed: Day
  var suspended = ProcedureStep.open
  var rectificationFailed = ProcedureStep.open
  var usersConsented = ProcedureStep.open
  var usersTransitioned = ProcedureStep.open
  var renewal = Renewal.none
  var exit = ExitRequest.none

  /// The day on which the agreement ends unless something else comes first.
  var end: Day? {
    guard let lastDay, let exitsOn else { return lastDay ?? exitsOn }
    return min(lastDay, exitsOn)
  }
}

/// What became of the wish to go on after the term.
///
/// DQ-A5-3-b, DQ-A5-3-c.
package enum Renewal: BitwiseCopyable, Codable, Sendable {
  case none
  case applied
  case refused
  case agreed(ProcedureStep)
  /// Signed for a day still to come.
  case signing(ProcedureStep, Signatures)

  /// When renewal was agreed to.
  var agreed: ProcedureStep {
    switch self {
    case .none, .applied, .refused: .open
    case .agreed(let step), .signing(let step, _): step
    }
  }
}

/// What became of the wish to leave early.
///
/// DQ-A5-7.1.
package enum ExitRequest: BitwiseCopyable, Codable, Sendable {
  case none
  case requested(wishedEnd: Day?)
  case refused
  case accepted(ProcedureStep)

  /// Whether it was asked for, whatever came of it.
  var wasRequested: Bool {
    if case .none = self { false } else { true }
  }

  /// When the exit was agreed to.
  var accepted: ProcedureStep {
    guard case .accepted(let step) = self else { return .open }
    return step
  }
}
