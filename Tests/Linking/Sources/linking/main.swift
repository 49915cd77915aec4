import AuthOpsCore

/// Who enters an event, and when: nine in the morning of a day.
func entry(_ id: String, _ day: String, _ role: Role) -> ActEntry {
  guard let time = Instant(day + "T09:00:00+08:00") else { fatalError("\(day) is no day") }
  return ActEntry(id: id, source: "/registry", time: time, role: role)
}

// Typed steps: a step that the phase does not know is an error of compilation.
let review = try Case(opening: "德清-2026-001", entry("1", "2026-01-05", .dataBureau))
  .submitting(entry("2", "2026-02-09", .applicant), demands: ["demand-1"])
  .receiving(entry("3", "2026-02-10", .dataBureau))
  .taking(.opinionRequested(demand: "demand-1"), entry("4", "2026-02-13", .dataBureau))

// A step that the facts forbid is refused with every reason; `review` stays as it was.
do {
  let on = entry("5", "2026-02-14", .coordinationGroup)
  _ = try review.verifying(on, securityMet: true, creditMet: true)
} catch .unlawful(let reasons) {
  for reason in reasons { print("refused:", reason.rule.clause, reason.message.en) }
}

// The log of a case is bytes like any other; an audit takes them in pieces of any size.
var replay = Replay(Replay.Options(asOf: Day("2026-02-26")))
replay.consume(review.log)
replay.endFile()
replay.forEachCase { report in
  print(report.name, report.phase)
  for duty in report.deadlines {
    print(duty.status, duty.rule.clause, duty.obligor, duty.due?.description ?? "no day")
  }
}
