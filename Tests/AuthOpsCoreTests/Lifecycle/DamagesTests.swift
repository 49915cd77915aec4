import AuthOpsCore
import Testing

/// A claim for damages rests on a breach that is on record by then.
@Suite("Damages")
struct DamagesTests {
  /// Whether a claim of a day rests on a breach.
  private func isGrounded(_ log: Log, on day: String) throws -> Bool {
    var log = log
    log.add("damages.claimed", day, "dataBureau", #"{"amount":"1000.00"}"#)
    return try !#require(log.replayed().firstCase).violated.contains("DQ-A5-6.3")
  }

  @Test(
    "A duty of the agreement is a breach from the day after its last day on, and stays one when done late")
  func overdue() throws {
    var log = Log.inForce()
    log.add(
      "earlyExit.requested", "2024-05-06", "operator",
      #"{"wishedEnd":"2024-12-31","usersUnaffected":true,"written":true}"#)
    log.add("earlyExit.decided", "2024-05-20", "dataBureau", #"{"verdict":"accept","endsOn":"2024-12-31"}"#)
    #expect(try !isGrounded(log, on: "2024-12-31"))
    #expect(try isGrounded(log, on: "2025-01-01"))
    log.add("users.transitioned", "2025-01-08", "operator")
    #expect(try isGrounded(log, on: "2025-01-09"))
    #expect(try !isGrounded(log, on: "2024-12-30"), "a late line is judged by its own day")
    #expect(try !isGrounded(log, on: "2024-12-31"), "the last day was not over on itself")
  }

  @Test("An early exit asked for too late is a breach from the day on which it was asked for")
  func lateNotice() throws {
    var log = Log.inForce()
    log.add(
      "earlyExit.requested", "2024-05-06", "operator",
      #"{"wishedEnd":"2024-06-30","usersUnaffected":true,"written":true}"#)
    #expect(try isGrounded(log, on: "2024-05-06"))
    #expect(try !isGrounded(log, on: "2024-05-05"))
  }

  @Test("What the authority is late with is no breach of the operator's")
  func authority() throws {
    var log = Log.inForce()
    log.add("qualityTicket.opened", "2024-06-03", "operator", #"{"ticket":"t","priority":"high"}"#)
    #expect(try !isGrounded(log, on: "2024-07-01"))
  }

  @Test("An order to rectify justifies no claim before it, whichever was entered first")
  func laterOrder() throws {
    var log = Log.inForce()
    log.add(
      "rectification.ordered", "2024-07-01", "dataBureau",
      #"{"rectification":"r","ground":"agreementBreach","due":"2024-07-31"}"#)
    #expect(try !isGrounded(log, on: "2024-06-03"))
    #expect(try isGrounded(log, on: "2024-07-01"))
    log.add(
      "rectification.ordered", "2024-05-06", "dataBureau",
      #"{"rectification":"q","ground":"agreementBreach","due":"2024-07-31"}"#)
    #expect(try isGrounded(log, on: "2024-06-03"))
  }

  @Test("An incident is a breach, unless the operator is said not to have brought it about")
  func incident() throws {
    var log = Log.inForce()
    log.add("incident.detected", "2024-06-03", nil, #"{"incident":"i","byOperator":false}"#)
    #expect(try !isGrounded(log, on: "2024-06-04"))
    log.add("incident.detected", "2024-06-03", nil, #"{"incident":"i"}"#)
    #expect(try !isGrounded(log, on: "2024-06-04"), "a repeated line has no meaning")
    log.add("incident.detected", "2024-06-03", nil, #"{"incident":"k"}"#)
    #expect(try isGrounded(log, on: "2024-06-04"))
  }

  @Test("A breach of what is laid over the text is none of the agreement's")
  func overlay() throws {
    var log = Log.inForce().replacing(#""rulebook":"deqing""#, with: #""rulebook":"deqing-national""#)
    log = log.replacing(#""2024-"#, with: #""2026-"#)
    log.add("damages.claimed", "2026-06-03", "dataBureau", #"{"amount":"1000.00"}"#)
    var replay = Replay(Replay.Options(laws: Scenario.laws))
    replay.consume(log.bytes.span)
    replay.endFile()
    let violated = try #require(replay.firstCase).violated
    #expect(violated.contains("NL-27-13") && violated.contains("DQ-A5-6.3"), "\(violated)")
  }
}
