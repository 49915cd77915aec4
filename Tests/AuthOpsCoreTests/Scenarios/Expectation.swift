import AuthOpsCore
import Foundation

/// What must come of a log, `authops.expectation/1`; Specs/scenarios/README.md says what its members mean.
struct Expectation: Decodable {
  /// A finding that a report lists without being asked for.
  struct Finding: Decodable, Equatable, CustomStringConvertible {
    let rule: String
    let outcome: String
    let object: String?
    let day: String
    let line: Int?
    let derivedFrom: String?

    var description: String {
      let words = [line.map { "line \($0)" } ?? "no line", day, rule, outcome, object]
      return words.compactMap(\.self).joined(separator: " ") + (derivedFrom.map { " from \($0)" } ?? "")
    }
  }

  /// A duty that is neither met nor cancelled.
  struct Deadline: Decodable, Equatable, CustomStringConvertible {
    let rule: String
    let obligor: String
    let object: String?
    let opened: String
    let due: String?
    let status: String

    var description: String {
      let words = [rule, obligor, object, "opened", opened, "due", due ?? "null", status]
      return words.compactMap(\.self).joined(separator: " ")
    }
  }

  /// What the log shows of a clause.
  struct Claim: Decodable, Equatable {
    let clause: String
    let outcome: String
    let place: String?
  }

  let format: String
  let clauses: [String]
  let shows: [Claim]
  let asOf: String?
  let exitStatus: Int
  let phase: String
  let findings: [Finding]
  let deadlines: [Deadline]
  let counts: [String: Int]?
}

extension Expectation.Finding {
  /// A finding as it was reported, among the others of its case.
  init(_ finding: FindingReport, in report: CaseReport) {
    rule = finding.rule.clause
    outcome = finding.outcome.id
    object = finding.object
    day = finding.day.description
    line = finding.event?.line
    derivedFrom = finding.derivedFrom.flatMap { number in
      report.findings.first { $0.number == number }?.rule.clause
    }
  }
}

extension Expectation.Deadline {
  /// A duty as it was reported.
  init(_ deadline: DeadlineReport) {
    rule = deadline.rule.clause
    obligor = deadline.obligor.id
    object = deadline.object
    opened = deadline.opened.description
    due = deadline.due?.description
    status = deadline.status.id
  }
}

extension Expectation.Claim {
  /// A claim as the compiled index has it.
  init(_ claim: ScenarioClaim) {
    (clause, outcome, place) = (claim.clause, claim.outcome.id, claim.place?.rawValue)
  }
}
