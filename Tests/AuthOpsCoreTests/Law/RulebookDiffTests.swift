import AuthOpsCore
import Testing

@Suite("Differences of rulebooks")
struct RulebookDiffTests {
  private func changed(_ members: String) throws -> RulebookDiff {
    RulebookDiff(.deqing, try RulebookFiles.rulebook(members))
  }

  @Test("A rulebook does not differ from itself, nor from a copy", arguments: Rulebook.builtIn)
  func same(_ rulebook: Rulebook) throws {
    let difference = RulebookDiff(rulebook, rulebook)
    #expect(difference.isEmpty && difference.value["same"] == .bool(true))
    #expect(try RulebookDiff(.deqing, RulebookFiles.rulebook("")).isEmpty)
    for language in Language.allCases { #expect(!difference.text(language).contains("→")) }
  }

  @Test("What one text alone has is said, parameters and rules alike")
  func onlyInOne() {
    let difference = RulebookDiff(.deqing, .jilin)
    #expect(difference.parametersOfFirst.contains(.returnRateCap))
    #expect(difference.parametersOfSecond.contains(.existencePeriod))
    #expect(difference.rulesOfFirst.contains(.returnRate) && difference.rulesOfSecond.contains(.existence))
    #expect(!difference.parametersOfFirst.contains(.agreementTerm))
    #expect(difference.text(.en).contains("existencePeriod"))
  }

  @Test("The days of a change are those on which the values differ, as long as can be")
  func days() throws {
    let difference = try changed(
      """
      "parameters": {"providerOpinionPeriod": {"versions": [
        {"through": "2023-12-31", "value": "3wd"}, {"from": "2024-01-01", "through": "2024-06-30", "value": "5wd"},
        {"from": "2024-07-01", "through": "2024-12-31", "value": "5wd"}, {"from": "2025-02-01", "value": "3wd"}]}}
      """)
    let spans = try #require(difference.parameters.first?.spans)
    #expect(spans.map { $0.from?.description } == ["2024-01-01", "2025-01-01"])
    #expect(spans.map { $0.through?.description } == ["2024-12-31", "2025-01-31"])
    #expect(spans.map { $0.first?.text } == ["3wd", "3wd"])
    #expect(spans.map { $0.second?.text } == ["5wd", nil], "in January 2025 no version holds")
  }

  @Test("A span says of every sampled day what both rulebooks give")
  func sampled() throws {
    let other = try RulebookFiles.rulebook(
      """
      "parameters": {"returnRateCap": {"versions": [{"from": "2022-05-01", "through": "2023-04-30", "value": "40%"},
        {"from": "2023-09-01", "through": "2024-08-31", "value": "50%"}]}}
      """)
    let spans = try #require(RulebookDiff(.deqing, other).parameters.first?.spans)
    for number in Day.first(ofYear: 2021).number...Day.last(ofYear: 2025).number {
      let day = Day(number: number)
      let values = [Rulebook.deqing, other].map { $0.parameter(.returnRateCap)?.value(on: day) }
      let holding = spans.filter { ($0.from ?? day) <= day && day <= ($0.through ?? day) }
      #expect(holding.count == (values[0] == values[1] ? 0 : 1), "\(day)")
      if let span = holding.first { #expect([span.first, span.second] == values, "\(day)") }
    }
  }

  @Test("A value that only has another source is a change without days")
  func source() throws {
    let difference = try changed(
      #""parameters":{"disputePeriod":{"versions":[{"value":"15wd","source":"Notice 7"}]}}"#)
    #expect(difference.parameters.map(\.first.id) == [.disputePeriod])
    #expect(difference.parameters.first?.spans == [] && !difference.isEmpty)
    #expect(difference.text(.en).contains("Parameters with another source alone\n  disputePeriod\n"))
  }

  @Test("The text has a line for each value, severity and name, in both languages")
  func text() throws {
    let difference = try changed(
      """
      "parameters":{"returnRateCap":"40%","publicityPeriod":"5wd"}, "rules":{"publicity":"blocking"},
      "roles":{"dataBureau":{"zh":"县数据局","en":"data office"}}, "stages":{"filing":{"zh":"备案","en":"record"}}
      """)
    let english = difference.text(.en)
    for line in [
      "  returnRateCap    below 50%  →  below 40%  on every day\n",
      "  publicityPeriod  (blank)    →  5wd        on every day\n",
      "  publicity  DQ-4-a  warning  →  blocking\n", "  dataBureau  data bureau  →  data office\n",
      "  filing  filing  →  record\n",
    ] { #expect(english.contains(line), "\(line)") }
    #expect(difference.text(.zh).contains("  dataBureau  县大数据局  →  县数据局\n"))
  }
}
