import AuthOpsCore
import Testing

@Suite("What stands open, and what may come next")
struct OutlookTests {
  private func outlook(_ log: Log, on day: String) throws -> CaseOutlook {
    let asOf: Day = try #require(Day(day))
    return try #require(log.replayed().outlook(of: log.subject, on: asOf))
  }

  /// The event of a type that concerns an object, or none.
  private func next(_ kind: EventKind, _ object: String? = nil, in outlook: CaseOutlook) -> NextEvent? {
    outlook.next.first { $0.kind == kind && object.map($0.objects.contains) ?? true }
  }

  @Test("Each next event of a conforming life was among those that might come, by the role that did it")
  func foreseen() throws {
    let scenario = try #require(Scenario.all.first { $0.path == "lives/clean" })
    let lines = try scenario.bytes().split(separator: UInt8(ascii: "\n"))
    var replay = Replay()
    replay.consume(Array(lines[0]) + [UInt8(ascii: "\n")])
    for (number, line) in lines.enumerated().dropFirst() {
      defer { replay.consume(Array(line) + [UInt8(ascii: "\n")]) }
      guard number % 25 == 0 else { continue }
      let event = try JSONValue(parsing: Array(line))
      guard case .string(let subject)? = event["subject"], case .string(let type)? = event["type"],
        case .string(let time)? = event["time"], let at = Instant(time)
      else { continue }
      let outlook = try #require(replay.outlook(of: subject, on: at.day))
      let known = outlook.next.filter { $0.kind.descriptor.name == type }
      #expect(!known.isEmpty, "\(type) on \(at.day)")
      if case .string(let role)? = event["role"] {
        #expect(known.contains { $0.roles.contains { $0.id == role } }, "\(type) by \(role)")
      }
    }
  }

  @Test("The last day of an answer is the day on which it is due; the day after it is late")
  func lastDay() throws {
    var log = Log.inForce()
    log.add("qualityTicket.opened", "2024-05-07", "operator", #"{"ticket":"t1","priority":"high"}"#)
    let before = try outlook(log, on: "2024-05-08")
    let answer = try #require(next(.qualityTicketAnswered, "t1", in: before))
    #expect(answer.conforms && answer.lastDay == Day("2024-05-10"))
    #expect(before.duties.first { $0.deadline.rule.id == .ticketAnswerTime }?.workingDaysLeft == 2)
    let after = try outlook(log, on: "2024-05-13")
    #expect(next(.qualityTicketAnswered, "t1", in: after)?.conforms == false)
    #expect(after.duties.first { $0.deadline.rule.id == .ticketAnswerTime }?.workingDaysLeft == -2)
    #expect(after.duties.first { $0.deadline.rule.id == .ticketAnswerTime }?.deadline.status == .overdue)
  }

  @Test("Where the last day lies in a year that is not published, only the earliest it can be is said")
  func unpublished() throws {
    var log = Log.inForce()
    log.add("agreement.signed", "2026-10-01", "dataBureau", #"{"number":2}"#)
    log.add("qualityTicket.opened", "2026-12-30", "operator", #"{"ticket":"t1","priority":"high"}"#)
    let ticket = try #require(next(.qualityTicketAnswered, "t1", in: outlook(log, on: "2026-12-30")))
    #expect(ticket.conforms && ticket.lastDay == nil)
    #expect(ticket.lastDayNotBefore.map { $0 > Day("2026-12-31") ?? $0 } == true)
  }

  @Test("Tickets end with the agreement; the application for renewal six months before")
  func term() throws {
    let outlook = try outlook(Log.inForce(), on: "2024-06-03")
    #expect(outlook.agreement?.lastDay == Day("2027-03-20"))
    #expect(next(.qualityTicketOpened, in: outlook)?.lastDay == Day("2027-03-20"))
    #expect(next(.renewalApplied, in: outlook)?.lastDay == Day("2026-09-20"))
  }

  @Test("What is blocked is what a program would be refused, for the same reasons")
  func blocked() throws {
    let log = Log.inForce()
    let outlook = try outlook(log, on: "2024-06-03")
    let revoking = try #require(outlook.blocked.first { $0.kind == .authorizationRevoked })
    let theCase = try AnyCase(loading: log.bytes, name: log.subject)
    var line = Log(subject: log.subject)
    line.add("authorization.revoked", "2024-06-03", "localGovernment", id: "x")
    do {
      _ = try theCase.entering(Array(line.lines[0].utf8))
      Issue.record("revoking goes through")
    } catch {
      #expect(error.rules == revoking.unmet.map(\.rule.id))
    }
    #expect(!outlook.next.contains { $0.kind == .authorizationRevoked && $0.ground == nil })
    let ofCase = theCase.outlook(on: outlook.asOf)
    #expect(ofCase.value.canonical() == outlook.value.canonical(), "a log and a program see the same")
  }

  @Test("What goes through on one ground alone is blocked without it, and may come next on that ground")
  func ground() throws {
    let outlook = try outlook(Log.inForce(), on: "2024-06-03")
    let revoking = outlook.next.filter { $0.kind == .authorizationRevoked }
    #expect(!revoking.isEmpty && revoking.allSatisfy { $0.ground != nil && !$0.conforms })
    #expect(outlook.blocked.contains { $0.kind == .authorizationRevoked })
  }

  @Test("A day before the latest event has no outlook")
  func past() throws {
    let day: Day = try #require(Day("2024-03-01"))
    #expect(Log.inForce().replayed().outlook(of: "case-1", on: day) == nil)
  }

  @Test("The objects of the case are listed, with what is owed about each")
  func children() throws {
    var log = Log.inForce()
    log.add("qualityTicket.opened", "2024-05-07", "operator", #"{"ticket":"t1","priority":"high"}"#)
    let children = try outlook(log, on: "2024-05-08").children
    #expect(children.first { $0.name == "t1" }?.owed == 2)
    #expect(children.first { $0.name == "p1" }?.kind == .person)
    #expect(!children.contains { $0.kind == .licence })
  }
}

@Suite("Work lists")
struct WorkListTests {
  private var log: [UInt8] {
    var first = Log.inForce(), second = Log.inForce(subject: "case-2")
    first.add("qualityTicket.opened", "2024-05-07", "operator", #"{"ticket":"t1","priority":"high"}"#)
    second.add(
      "qualityTicket.opened", "2024-05-08", "operator",
      #"{"ticket":"t2","priority":"low","agreedOn":"2024-06-28"}"#)
    second.add("risk.detected", "2024-05-08", nil, #"{"risk":"r1"}"#)
    return first.bytes + second.bytes
  }

  private func list(on day: String, within period: String? = nil) throws -> WorkList {
    let asOf: Day = try #require(Day(day))
    var replay = Replay(Replay.Options(asOf: asOf))
    replay.consume(log)
    replay.endFile()
    return try #require(replay.workList(within: period.flatMap { Period($0) }))
  }

  @Test("Everything owed is listed once, what is overdue with it")
  func everything() throws {
    let list = try list(on: "2024-05-13")
    let past = list.items.filter { $0.duty.deadline.due.map { $0 < list.asOf } ?? false }
    #expect(!past.isEmpty && past.allSatisfy { $0.duty.deadline.status == .overdue })
    #expect(list.count(.overdue) == past.count && list.count(.pending) == list.items.count - past.count)
    #expect(Set(list.items.map(\.caseName)) == ["case-1", "case-2"])
    for grouping in WorkList.Grouping.allCases {
      #expect(list.groups(by: grouping).map(\.items.count).reduce(0, +) == list.items.count)
    }
  }

  @Test("Within a period: up to its last day and no further; overdue and prompt duties always")
  func within() throws {
    let due = try #require(Day("2024-06-28"))
    let near = try list(on: "2024-05-13", within: "46d"), far = try list(on: "2024-05-13", within: "45d")
    #expect(near.items.contains { $0.duty.deadline.due == due })
    #expect(!far.items.contains { $0.duty.deadline.due == due })
    #expect(far.count(.overdue) > 0 && far.count(.overdue) == near.count(.overdue))
    #expect(far.items.contains { $0.duty.deadline.due == nil && $0.duty.deadline.object == "r1" })
  }

  @Test("By day the days are in order, and what has none comes last; by obligor the most urgent comes first")
  func order() throws {
    let list = try list(on: "2024-05-09")
    let days = list.groups(by: .day).map(\.key)
    #expect(days == days.compactMap { $0 }.sorted() + days.filter { $0 == nil })
    for group in list.groups(by: .obligor) {
      let due = group.items.compactMap { $0.duty.deadline.due }
      #expect(due == due.sorted())
    }
  }
}
