import AuthOpsCore
import Testing

@Suite("The answer of rules")
struct RulesAnswerTests {
  @Test("Every id that can be asked for has an answer, in words and in canonical JSON")
  func everyID() throws {
    let ids = RulesAnswer.ids
    #expect(Set(ids).count == ids.count)
    #expect(ids.count == Clause.all.count + RulesAnswer().rulesOfTheLog.count)
    for id in ids {
      let answer = try #require(RulesAnswer(id: id))
      #expect(answer.isAboutOne && !answer.clauses.isEmpty || !answer.rules.isEmpty, "\(id)")
      let bytes = answer.value.canonical()
      #expect(try JSONValue(parsing: bytes).canonical() == bytes, "\(id)")
      for language in Language.allCases { #expect(answer.text(language).contains(id), "\(id)") }
    }
    #expect(RulesAnswer(id: "DQ-3.1") == nil)
    #expect(RulesAnswer(id: "") == nil)
  }

  @Test("Every rule stands in the whole answer, under the clauses that name it")
  func everyRule() throws {
    let value = RulesAnswer().value
    guard case .array(let rules) = value["rules"] else { Issue.record("no rules"); return }
    #expect(rules.count == Rule.all.count)
    for (rule, bound) in zip(rules, Rule.all) {
      #expect(rule["clause"] == .string(bound.clause))
      #expect(rule["severity"] == .string(bound.severity.id))
      let carries = Clause.all.filter { $0.carriers.contains(bound) }.map { JSONValue.string($0.id) }
      #expect(rule["carries"] == .array(carries), "\(bound)")
    }
  }

  @Test("Every parameter of the rulebook belongs to a rule, but for the day from which all rules hold")
  func parameters() {
    let answer = RulesAnswer()
    let used = Set(answer.rules.flatMap { answer.parameters(of: $0) }.map(\.id))
    #expect(used == Set(ParameterID.allCases).subtracting([.effectiveFrom]))
  }

  @Test("A rule is answered with the parameters that it is judged by, under whatever clause they stand")
  func borrowed() {
    let answer = RulesAnswer()
    func parameters(_ rule: RuleID) -> [ParameterID] {
      answer.parameters(of: Procedure.deqing.rule(rule)).map(\.id)
    }
    #expect(parameters(.accountsPaper) == [.recentYear, .unstatedParticulars])
    #expect(parameters(.expertAdvice) == [.unstatedParticulars])
    #expect(parameters(.renewalNotice) == [.renewalLead, .agreementTerm, .termLastDay])
    #expect(parameters(.mediumRepair) == [.mediumRepairPeriod, .repairClock])
    #expect(parameters(.additionalPapers).isEmpty, "what the announcement asks for is judged by the list")
  }

  @Test("A clause is answered with its rules, their parameters and sources, and the scenarios that show it")
  func one() throws {
    let answer = try #require(RulesAnswer(id: "DQ-3.1-e"))
    #expect(answer.rules.map(\.id) == [.providerOpinionTime])
    let text = String(decoding: answer.value.canonical(), as: UTF8.self)
    #expect(text.contains(#"{"from":null,"source":"DQ-3.1-e","through":null,"value":"3wd"}"#))
    #expect(text.contains(#""limit":"3wd""#) && text.contains(#""fixed":false"#))
    #expect(
      text.contains(#""outcome":"violated","place":"beyond","scenario":"boundaries/DQ-3.1-e.beyond""#))
    let page = answer.text(.en)
    #expect(page.hasPrefix("DQ-3.1-e · guide: 3 (1)\n"))
    #expect(page.contains("Rule DQ-3.1-e · providerOpinionTime · guide · warning\n"))
    #expect(page.contains("  providerOpinionPeriod  3wd         on every day  DQ-3.1-e\n"))
    #expect(page.contains("  ✗  violated      just beyond   boundaries/DQ-3.1-e.beyond\n"))
  }

  @Test("A clause that another's rule carries is answered with that rule")
  func carried() throws {
    #expect(try #require(RulesAnswer(id: "DQ-A5-5.2.2-4c")).rules.map(\.id) == [.returnRate])
    #expect(
      try #require(RulesAnswer(id: "DQ-A5-5.2.2-4b")).text(.en).contains("  Also carries DQ-A5-5.2.2-4c\n"))
    #expect(
      try #require(RulesAnswer(id: "DQ-8.2-a")).rules.map(\.id) == [.modelReview, .modelReviewBeforeOutput])
    #expect(try #require(RulesAnswer(id: "DQ-A5-1.1")).rules.isEmpty)
    #expect(try #require(RulesAnswer(id: "LOG-timer")).rules.map(\.id) == [.timer])
  }
}
