import AuthOpsCore
import Testing

/// The way of a Jilin case by typed steps.
@Suite("Typed cases: selection")
struct SelectionTests {
  private func entry(_ id: String, _ day: String, _ role: Role) throws -> ActEntry {
    ActEntry(
      id: id, source: "/test", time: try #require(Instant(day + "T09:00:00+08:00")), role: role)
  }

  private func submitted() throws -> Case<Submitted> {
    var eligibility = Eligibility()
    (eligibility.establishedOn, eligibility.taxGrade) = (Day("2019-06-18"), "A")
    let law = Law(.jilin)
    return try Case(opening: "case-1", entry("1", "2024-01-10", .implementer), law: law)
      .submitting(entry("2", "2024-02-05", .applicant), eligibility)
  }

  private func selected() throws -> Case<Selected> {
    guard
      case .passed(let qualified) = try submitted().qualifying(
        entry("3", "2024-02-20", .implementer), passes: true),
      case .selected(let selected) =
        try qualified
        .openingSelection(entry("4", "2024-02-22", .implementer), by: .publicTender)
        .selecting(entry("5", "2024-03-15", .implementer), isSelected: true, by: .publicTender)
    else { throw Unexpected() }
    return selected
  }

  private struct Unexpected: Error {}

  @Test("Whoever does not qualify or is not selected is out")
  func refused() throws {
    guard
      case .refused(let out) = try submitted().qualifying(
        entry("3", "2024-02-20", .implementer), passes: false)
    else { throw Unexpected() }
    #expect(out.erased.phase == .disqualified)
    guard
      case .passed(let qualified) = try submitted().qualifying(
        entry("3", "2024-02-20", .implementer), passes: true),
      case .notSelected(let left) =
        try qualified
        .openingSelection(entry("4", "2024-02-22", .implementer), by: .negotiation)
        .selecting(entry("5", "2024-03-15", .implementer), isSelected: false, by: .negotiation)
    else { throw Unexpected() }
    #expect(left.erased.phase == .notSelected)
  }

  @Test("Nothing is signed before the deciding body approved, and nothing changes by trying")
  func bodyFirst() throws {
    let begun = try selected().beginning(with: .publicised, entry("6", "2024-03-18", .implementer))
    let late = try entry("7", "2024-04-01", .implementer)
    do throws(Refusal) {
      _ = try begun.signing(late)
      Issue.record("signed without the deciding body")
    } catch {
      #expect(error.rules == [.bodyApproval] && error.clauses == ["JL-6.4-a"])
    }
    let approved = try begun.taking(.bodyApproved(), entry("7", "2024-03-25", .decisionBody))
    guard case .effective(let running) = try approved.signing(entry("8", "2024-04-01", .implementer)) else {
      throw Unexpected()
    }
    #expect(running.state.lastDay == Day("2027-04-01"))
  }

  @Test("Data are granted on a decision in favour alone, and a price is held to the cap of its product")
  func grantsAndPrices() throws {
    let begun = try selected().beginning(with: .bodyApproved(), entry("6", "2024-03-25", .decisionBody))
    guard case .effective(var running) = try begun.signing(entry("8", "2024-04-01", .implementer)) else {
      throw Unexpected()
    }
    running = try running.taking(
      .resourceRequested("r", dataSets: ["d"]), entry("9", "2024-04-22", .operator))
    let grant = CaseStep<InForce>.resourceGranted("d", on: "r")
    #expect(
      running.refusal(of: grant, try entry("10", "2024-04-23", .implementer))?.rules == [.resourceDecision])
    running = try running.taking(
      .resourceDecided("r", approves: true, jointly: [.dataProvider]), entry("11", "2024-04-29", .implementer)
    )
    running = try running.taking(grant, entry("12", "2024-05-06", .implementer))
    running = try running.taking(
      .priceCapApproved("p", cap: try #require(Yuan("12.50"))), entry("13", "2024-06-01", .priceAuthority))
    running = try running.taking(
      .priceSet("p", try #require(Yuan("12.50"))), entry("14", "2024-06-02", .operator))
    running = try running.taking(
      .priceSet("p", try #require(Yuan("12.51"))), entry("15", "2024-06-03", .operator))
    let report = running.report(on: try #require(Day("2024-06-03")))
    #expect(report.violated.filter { $0 == "JL-8.2-b" }.count == 1)
    #expect(report.violated.contains("JL-6.5-b"), "the authority of the sector took no part")
  }
}
