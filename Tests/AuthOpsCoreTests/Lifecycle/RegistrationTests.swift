import AuthOpsCore
import Testing

/// The national registration of data in operation, and the longest term.
@Suite("National registration")
struct RegistrationTests {
  /// The plan of Jilin under the national rules.
  static func rulebook() throws -> Rulebook {
    try #require(Rulebook.overlaid.first { $0.procedure == .jilin && $0.overlay == .national2025 })
  }

  static func report(_ log: Log, _ rulebook: Rulebook? = nil) throws -> CaseReport {
    var replay = Replay(Replay.Options(laws: [Law(try rulebook ?? Self.rulebook())], keepsAll: true))
    replay.consume(log.bytes.span)
    replay.endFile()
    return try #require(replay.firstCaseInFull)
  }

  /// How a rule ended, event by event; who may act is another matter.
  static func outcomes(_ rule: RuleID, _ log: Log, _ rulebook: Rulebook? = nil) throws -> [Outcome] {
    let findings = try report(log, rulebook).findings.filter { $0.rule.id == rule }
    return findings.filter { finding in !finding.evidence.contains { $0.0 == "role" } }.map(\.outcome)
  }

  /// A case with a registration that went through the steps before its notice.
  private static var reviewed: Log {
    var log = Log.jilinNational()
    log.add("registration.applied", "2025-08-04", "operator", #"{"registration":"g"}"#)
    log.add("registration.accepted", "2025-08-06", "registrar", #"{"registration":"g"}"#)
    log.add("registration.reviewed", "2025-08-20", "registrar", #"{"registration":"g","verdict":"pass"}"#)
    return log
  }

  /// A registration made public on one day and coded on another.
  private static func coded(_ noticed: String, _ coded: String) -> Log {
    var log = reviewed
    log.add("registration.noticed", noticed, "registrar", #"{"registration":"g"}"#)
    log.add("registration.coded", coded, "registrar", #"{"registration":"g"}"#)
    return log
  }

  private static func renewed(_ log: Log, _ day: String, until: String? = nil) -> Log {
    var log = log
    let until = until.map { #","until":"\#($0)""# } ?? ""
    log.add("registration.renewed", day, "registrar", #"{"registration":"g"\#(until)}"#)
    return log
  }

  @Test("An acceptance counts once, and anew where registration is applied for anew")
  func acceptance() throws {
    var log = Log.jilinNational()
    log.add("registration.applied", "2025-08-04", "operator", #"{"registration":"g"}"#)
    log.add("registration.accepted", "2025-08-06", "registrar", #"{"registration":"g"}"#)
    var twice = log
    twice.add("registration.accepted", "2025-08-07", "registrar", #"{"registration":"g"}"#)
    #expect(try Self.outcomes(.repeated, log).isEmpty && Self.outcomes(.repeated, twice) == [.violated])
    log.add("registration.applied", "2025-08-11", "operator", #"{"registration":"g"}"#)
    var early = log
    early.add("registration.reviewed", "2025-08-12", "registrar", #"{"registration":"g","verdict":"pass"}"#)
    #expect(try Self.outcomes(.registrationOrder, early) == [.violated])
    log.add("registration.accepted", "2025-08-12", "registrar", #"{"registration":"g"}"#)
    #expect(try Self.outcomes(.repeated, log).isEmpty)
  }

  @Test(
    "The code follows the last day of the notice, which is put off where it is a day of rest",
    arguments: [
      ("10wd", "2025-09-01", "2025-09-15", Outcome.violated),
      ("10wd", "2025-09-01", "2025-09-16", .satisfied),
      ("10d", "2025-09-03", "2025-09-15", .violated), ("10d", "2025-09-03", "2025-09-16", .satisfied),
    ])
  func notice(period: String, noticed: String, coded: String, outcome: Outcome) throws {
    let counted: Period = try #require(Period(period))
    let rulebook = try Self.rulebook().setting(
      .registrationNoticePeriod, to: .period(counted), source: "test")
    #expect(try Self.outcomes(.registrationNotice, Self.coded(noticed, coded), rulebook) == [outcome])
  }

  @Test("A notice that runs into an unpublished year, or after the measures ran out, is not judged")
  func undeterminedNotice() throws {
    for (noticed, coded) in [("2027-12-30", "2028-03-01"), ("2030-03-04", "2030-06-03")] {
      #expect(try Self.outcomes(.registrationNotice, Self.coded(noticed, coded)) == [.undetermined])
    }
  }

  @Test("A renewal counts from the expiry before it, and after the measures ran out from nothing")
  func renewals() throws {
    var log = Self.renewed(Self.coded("2025-09-01", "2025-09-16"), "2028-09-01", until: "2029-09-16")
    log = Self.renewed(log, "2029-09-01")
    #expect(try Self.outcomes(.renewedValidity, log) == [.satisfied])
    log = Self.renewed(log, "2032-09-01")
    #expect(try Self.outcomes(.registrationRenewal, log) == [.satisfied, .satisfied, .undetermined])
  }

  @Test(
    "A registration is renewed within sixty days before it expires, the first and the last of them included",
    arguments: [
      ("2028-07-17", Outcome.violated), ("2028-07-18", .satisfied), ("2028-09-16", .satisfied),
      ("2028-09-17", .violated),
    ])
  func window(day: String, outcome: Outcome) throws {
    let log = Self.renewed(Self.coded("2025-09-01", "2025-09-16"), day)
    #expect(try Self.outcomes(.registrationRenewal, log) == [outcome])
  }

  @Test("A renewal adds three years at most, to the day")
  func renewedValidity() throws {
    let log = Self.coded("2025-09-01", "2025-09-16")
    for (until, outcome) in [("2031-09-16", Outcome.satisfied), ("2031-09-17", .violated)] {
      #expect(try Self.outcomes(.renewedValidity, Self.renewed(log, "2028-09-01", until: until)) == [outcome])
    }
  }

  @Test("What is applied for falls with an applicant who does not qualify or is not selected; a risk stays")
  func adverse() throws {
    let ends = [("qualification.verified", 3, "fail"), ("selection.concluded", 5, "notSelected")]
    for (type, lines, verdict) in ends {
      var log = Log.jilinNational().first(lines)
      log.add("registration.applied", "2025-05-12", "operator", #"{"registration":"g"}"#)
      log.add("risk.detected", "2025-05-12", nil, #"{"risk":"r","major":true}"#)
      log.add(type, "2025-05-13", "implementer", #"{"verdict":"\#(verdict)"}"#)
      let deadlines = try Self.report(log).deadlines
      func statuses(_ rule: RuleID) -> [DutyStatus] { deadlines.filter { $0.rule.id == rule }.map(\.status) }
      #expect(statuses(.registrationAcceptance) == [.cancelled], "\(type)")
      #expect(statuses(.majorRiskReport) == [.pending] && statuses(.planActivation) == [.pending], "\(type)")
    }
  }

  @Test(
    "An agreement runs five years at most, to the day",
    arguments: [("5y", Outcome.satisfied), ("1826d", .satisfied), ("1827d", .violated), ("61mo", .violated)])
  func longestTerm(term: String, outcome: Outcome) throws {
    var log = Log.jilinNational().first(9)
    log.add("agreement.signed", "2025-06-01", "implementer", #"{"term":"\#(term)"}"#)
    #expect(try Self.outcomes(.longestTerm, log) == [outcome])
  }

  @Test("Where neither the text nor the agreement has a term, or the rules ran out, its length is not judged")
  func undeterminedTerm() throws {
    let rulebook = try Self.rulebook()
    let blank = rulebook.setting(.agreementTerm, to: .blank, source: "test")
    for (day, rulebook) in [("2025-06-01", blank), ("2030-03-04", rulebook)] {
      var log = Log.jilinNational().first(9)
      log.add("agreement.signed", day, "implementer")
      #expect(try Self.outcomes(.longestTerm, log, rulebook) == [.undetermined], "\(day)")
    }
  }
}
