import AuthOpsCore

/// Who enters an event, and when: nine in the morning of a day.
func entry(_ id: String, _ day: String, _ role: Role) -> ActEntry {
  guard let time = Instant(day + "T09:00:00+08:00") else { fatalError("\(day) is no day") }
  return ActEntry(id: id, source: "/registry", time: time, role: role)
}

// Typed steps: a step that the phase does not know is an error of compilation.
let announced = try Case(opening: "德清-2026-001", entry("1", "2026-01-05", .dataBureau))
let review =
  try announced
  .submitting(entry("2", "2026-02-09", .applicant), demands: ["demand-1"])
  .receiving(entry("3", "2026-02-10", .dataBureau))
  .taking(.opinionRequested(demand: "demand-1"), entry("4", "2026-02-13", .dataBureau))

// Asked before it is taken: nil, or why the step would be refused.
let late = review.refusal(
  of: .disputeSettled(demand: "demand-1", agrees: true), entry("5", "2026-02-14", .coordinationGroup))
print("would be refused:", late?.clauses ?? [])

// A step that the facts forbid is refused with every reason; `review` stays as it was.
do {
  let on = entry("5", "2026-02-14", .coordinationGroup)
  _ = try review.verifying(on, securityMet: true, creditMet: true)
} catch {
  if case .unlawful(let reasons) = error {
    for reason in reasons { print("refused:", reason.rule.clause, reason.message.en) }
  }
}

// Cases of any phase side by side, saved as JSON lines; loading enters every event anew, so that no unlawful case loads.
let other = try Case(opening: "德清-2026-002", entry("1", "2026-01-05", .dataBureau))
let saved = [review.erased, other.erased].map(\.log)
let cases = try saved.map { try AnyCase(loading: $0) }
for one in cases { print(one.name, one.phase, one.typed(as: Announced.self) == nil ? "under way" : "open") }

// What is owed on a day, by whom, and how long there is.
if let day = Day("2026-02-24") {
  for duty in review.erased.outlook(on: day).duties {
    print("owed:", duty.deadline.rule.clause, duty.deadline.obligor, duty.workingDaysLeft ?? 0)
  }
}

/// A sink of one's own: it takes what an audit finds, and keeps what it likes of it.
struct OverdueByRole {
  private(set) var counts: [Role: Int] = [:]

  mutating func take(_ report: CaseReport) {
    for duty in report.deadlines where duty.status == .overdue { counts[duty.obligor, default: 0] += 1 }
  }
}

// The log of a case is bytes like any other; an audit takes them in pieces of any size.
var replay = Replay(Replay.Options(asOf: Day("2026-02-26")))
for one in cases { replay.consume(one.log) }
replay.endFile()
var sink = OverdueByRole()
replay.forEachCase { sink.take($0) }
for (role, count) in sink.counts { print("overdue:", role, count) }

// What the audit holds goes into a file; tomorrow's run goes on from it.
var state: [UInt8] = []
replay.writeState { bytes in for at in bytes.indices { state.append(bytes[at]) } }
let tomorrow = try Replay(resuming: ReplayState(state), Replay.Options(asOf: Day("2026-02-27")))
print("cases tomorrow:", tomorrow.caseCount)

// Further steps, deadlines, a county's text and simulation: Tour.swift.
try await tour(review)
