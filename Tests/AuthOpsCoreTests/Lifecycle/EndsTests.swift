import AuthOpsCore
import Testing

/// What becomes of duties when a case ends without an agreement.
@Suite("Ends without an agreement")
struct EndsTests {
  private static let ends: [(lines: Int, type: String, role: String, data: String)] = [
    (7, "application.rejected", "dataBureau", "{}"),
    (9, "coordination.resolved", "coordinationGroup", #"{"verdict":"fail"}"#),
    (11, "government.decided", "localGovernment", #"{"verdict":"reject"}"#),
    (8, "application.withdrawn", "applicant", "{}"),
  ]

  private func statuses(_ log: Log, _ clause: String, _ rulebook: Rulebook = .deqing) throws -> [DutyStatus] {
    var replay = Replay(Replay.Options(laws: [Law(rulebook)], keepsAll: true))
    replay.consume(log.bytes.span)
    replay.endFile()
    return try #require(replay.firstCaseInFull).deadlines.filter { $0.rule.clause == clause }.map(\.status)
  }

  @Test("What serves the case alone falls, and what outlives it stays", arguments: ends)
  func duties(lines: Int, type: String, role: String, data: String) throws {
    var log = Log.designated().first(lines)
    log.add("demandReview.requested", "2024-02-27", "dataBureau", #"{"demand":"d2"}"#)
    log.add("risk.detected", "2024-02-27", nil, #"{"risk":"r"}"#)
    #expect(try statuses(log, "DQ-3.1-e") == [.met, .pending])
    log.add(type, "2024-02-28", role, data)
    #expect(try statuses(log, "DQ-3.1-e") == [.met, .cancelled])
    #expect(try statuses(log, "DQ-A3-5") == [.pending])
  }

  @Test("A clock whose start is left blank runs for nobody, and stops with the case")
  func blankClocks() throws {
    let rulebook = Rulebook.deqing.setting(.providerClockStart, to: .blank, source: "test")
      .setting(.disputeClockStart, to: .blank, source: "test")
    var log = Log.designated().first(6)
    log.add("dispute.referred", "2024-01-22", "dataBureau", #"{"demand":"d1"}"#)
    log.add("demandReview.requested", "2024-01-22", "dataBureau", #"{"demand":"d2"}"#)
    #expect(try statuses(log, "DQ-3.1-e", rulebook) == [.undetermined, .undetermined])
    #expect(try statuses(log, "DQ-3.1-h", rulebook) == [.undetermined])
    log.add("application.rejected", "2024-01-23", "dataBureau")
    #expect(try statuses(log, "DQ-3.1-e", rulebook) == [.undetermined, .cancelled])
    #expect(try statuses(log, "DQ-3.1-h", rulebook) == [.cancelled])
  }

  @Test("Where the clock of a dispute runs from the receipt, it stops with the case too")
  func fromReceipt() throws {
    let rulebook = Rulebook.deqing.setting(
      .disputeClockStart, to: .reading(.applicationReceipt), source: "test"
    ).setting(.providerClockStart, to: .reading(.applicationReceipt), source: "test")
    var log = Log.designated().first(6)
    log.add("dispute.referred", "2024-01-17", "dataBureau", #"{"demand":"d1"}"#)
    log.add("demandReview.requested", "2024-01-17", "dataBureau", #"{"demand":"d2"}"#)
    log.add("application.rejected", "2024-01-18", "dataBureau")
    #expect(try statuses(log, "DQ-3.1-e", rulebook) == [.met, .cancelled])
    #expect(try statuses(log, "DQ-3.1-h", rulebook) == [.cancelled])
  }

  @Test("An announcement told after another event, but made before it, is a late entry")
  func lateAnnouncement() throws {
    var log = Log()
    log.add("commitment.signed", "2024-01-15", "applicant", #"{"yearsAfterEnd":2}"#)
    log.add(
      "announcement.published", "2024-01-02", "dataBureau",
      #"{"rulebook":"deqing","windowUntil":"2024-01-19"}"#)
    #expect(try #require(log.replayed().firstCase).violated.filter { $0 != "DQ-1-c" } == ["LOG-lateEntry"])
  }

  @Test("An announcement repeated after the application moves no window")
  func announcedAgain() throws {
    var log = Log()
    for (day, until) in [("2024-01-02", "2024-01-19"), ("2024-01-26", "2024-01-31")] {
      let window = #"{"rulebook":"deqing","windowUntil":"\#(until)"}"#
      log.add("announcement.published", day, "dataBureau", window)
      if log.lines.count == 1 { log.add("application.submitted", "2024-01-25", "applicant") }
    }
    let violated = try #require(log.replayed().firstCase).violated
    #expect(violated.filter { $0 == "DQ-2-b" || $0 == "LOG-repeated" } == ["DQ-2-b", "LOG-repeated"])
  }

  @Test(
    "The first day of the window is in time, the day before it is not",
    arguments: [("2024-01-10", true), ("2024-01-09", false)])
  func window(day: String, isInTime: Bool) throws {
    var log = Log()
    log.add(
      "announcement.published", "2024-01-02", "dataBureau",
      #"{"rulebook":"deqing","windowFrom":"2024-01-10","windowUntil":"2024-01-19"}"#)
    log.add("application.submitted", day, "applicant", #"{"demands":["d1"]}"#)
    #expect(try #require(log.replayed().firstCase).violated.contains("DQ-2-b") != isInTime)
  }
}
