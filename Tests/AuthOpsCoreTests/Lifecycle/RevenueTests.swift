import AuthOpsCore
import Testing

/// The greatest revenue allowed under the national rules, and who adjusts what.
@Suite("Revenue allowed")
struct RevenueTests {
  private func outcomes(_ rule: RuleID, _ log: Log, _ rulebook: Rulebook? = nil) throws -> [Outcome] {
    try RegistrationTests.outcomes(rule, log, rulebook)
  }

  private func duties(_ log: Log) throws -> [String] {
    try RegistrationTests.report(log).deadlines.filter { $0.rule.id == .deviation }
      .map { "\($0.obligor.id) \($0.status.id)" }
  }

  /// A case in which a thousand yuan are allowed, and the revenues of a year found one after another.
  private func evaluated(_ revenues: String...) -> Log {
    var log = Log.jilinNational()
    log.add("price.capApproved", "2025-09-01", "priceAuthority", #"{"maxAllowedRevenue":"1000"}"#)
    for (at, revenue) in revenues.enumerated() {
      log.add(
        "revenue.evaluated", "2026-03-0\(at + 2)", "implementer", #"{"year":2025,"revenue":"\#(revenue)"}"#)
    }
    return log
  }

  @Test(
    "Up to the bound the operator adjusts, beyond it its authority, and nobody where nothing deviates",
    arguments: [
      ("1000", []), ("1000.01", ["operator pending"]), ("999.99", ["operator pending"]),
      ("1100", ["operator pending"]), ("1100.01", ["implementer pending"]),
      ("899.99", ["implementer pending"]),
    ])
  func deviation(revenue: String, owed: [String]) throws {
    #expect(try duties(evaluated(revenue)) == owed)
  }

  @Test("What is found last counts, and ends what was owed by what was found before")
  func foundAnew() throws {
    #expect(try duties(evaluated("1100", "1200")) == ["operator cancelled", "implementer pending"])
    #expect(try duties(evaluated("1200", "1000")) == ["implementer cancelled"])
  }

  @Test(
    "A cap is the authority's adjustment and a price the operator's; the end of the agreement ends either")
  func adjusted() throws {
    for (revenue, duty) in [("1100", "operator pending"), ("1200", "implementer met")] {
      var log = evaluated(revenue)
      log.add("price.capApproved", "2026-04-01", "priceAuthority", #"{"product":"p","cap":"10"}"#)
      #expect(try duties(log) == [duty])
    }
    var priced = evaluated("1100")
    priced.add("price.set", "2026-04-01", "operator", #"{"product":"p","price":"10"}"#)
    #expect(try duties(priced) == ["operator met"])
    var ended = evaluated("1100")
    ended.add("authorization.revoked", "2026-04-01", "implementer", #"{"serious":true}"#)
    #expect(try duties(ended) == ["operator cancelled"])
  }

  @Test("A revenue is found under an agreement")
  func withoutAgreement() throws {
    var log = Log.jilinNational().first(9)
    log.add(
      "revenue.evaluated", "2026-03-02", "implementer",
      #"{"year":2025,"revenue":"1000","maxAllowedRevenue":"1000"}"#)
    #expect(try outcomes(.deviation, log) == [.violated])
  }

  @Test("A blank, or a sum that nobody states, decides nothing")
  func undetermined() throws {
    let blank = try RegistrationTests.rulebook().setting(.deviationBound, to: .blank, source: "test")
      .setting(.profitMargin, to: .blank, source: "test")
    #expect(try outcomes(.deviation, evaluated("1100"), blank) == [.undetermined])
    var log = Log.jilinNational()
    log.add("revenue.evaluated", "2026-03-02", "implementer", #"{"year":2025,"revenue":"1000"}"#)
    #expect(try outcomes(.deviation, log) == [.notApplicable])
    var rate = Log.jilinNational()
    rate.add("price.capApproved", "2025-09-01", "priceAuthority", #"{"profitRate":810,"bondYield":210}"#)
    #expect(try outcomes(.profitRate, rate, blank) == [.undetermined])
    #expect(try outcomes(.profitRate, rate) == [.satisfied])
  }
}
