import Testing

@testable import AuthOpsCore

@Suite("Parameters of rulebooks")
struct RulebookTests {
  /// Every day of the years whose working days are known.
  private var days: ClosedRange<Int32> {
    Day.first(ofYear: 2004).number...Day.last(ofYear: 2026).number
  }

  private func holding(_ parameter: Parameter, on day: Day) -> Int {
    parameter.versions.count { version in
      (version.from.map { $0 <= day } ?? true) && (version.through.map { day <= $0 } ?? true)
    }
  }

  @Test("A rule is judged by no parameter where it does not bind")
  func parametersOfUnboundRules() {
    #expect(RuleID.platformChannel.parameters(in: .yancheng) == [.unstatedParticulars])
    #expect(RuleID.platformChannel.parameters(in: .deqing).isEmpty)
  }

  @Test("A parameter that is set stands in the list of parameters too")
  func set() {
    let changed = Rulebook.deqing.setting(.providerClockStart, to: .blank, source: "test")
    #expect(changed.parameter(.providerClockStart)?.value(on: Day(number: 20_000)) == .blank)
    #expect(Rulebook.deqing.parameter(.providerClockStart)?.value(on: Day(number: 20_000)) != .blank)
  }

  @Test("Every rule that asks for promptness has its parameter in each rulebook that binds it")
  func promptness() {
    for rulebook in RecordedWalk.laws.map(\.rulebook) {
      for rule in rulebook.rules {
        let parameter = rule.promptness
        #expect(parameter.map { rulebook.parameter($0) != nil } ?? true, "\(rulebook.id) \(rule)")
      }
    }
  }

  @Test("On every day exactly one value of each parameter holds", arguments: Rulebook.builtIn)
  func oneValue(_ rulebook: Rulebook) {
    for parameter in rulebook.parameters {
      for number in days {
        let day = Day(number: number)
        let count = holding(parameter, on: day)
        if count != 1 || parameter.version(on: day) == nil {
          Issue.record("\(rulebook.id): \(count) values of \(parameter.id) on \(day)")
          break
        }
      }
    }
  }

  @Test("Dated versions hold from their first day through their last, and on no other")
  func boundaries() throws {
    let rulebook = try RulebookFiles.rulebook(
      """
      "parameters": {"providerOpinionPeriod": {"versions": [
        {"from": "2024-01-01", "through": "2024-06-30", "value": "3wd", "source": "a"},
        {"from": "2024-07-01", "through": "2025-12-31", "value": "5wd", "source": "b"}]}}
      """)
    let parameter = try #require(rulebook.parameter(.providerOpinionPeriod))
    for number in days {
      let day = Day(number: number)
      #expect(holding(parameter, on: day) == (2024...2025 ~= day.year ? 1 : 0), "\(day)")
    }
    let expected = [
      ("2023-12-31", nil), ("2024-01-01", "3wd"), ("2024-06-30", "3wd"), ("2024-07-01", "5wd"),
      ("2025-12-31", "5wd"), ("2026-01-01", nil),
    ]
    for (day, value) in expected {
      #expect(parameter.value(on: try #require(Day(day)))?.text == value, "\(day)")
    }
  }

  @Test("Every parameter has a unit that its value in each rulebook fits", arguments: Rulebook.builtIn)
  func units(_ rulebook: Rulebook) {
    for parameter in rulebook.parameters {
      let id = parameter.id
      for version in parameter.versions {
        switch version.value {
        case .period: #expect(id.unit == .period, "\(id)")
        case .cap: #expect(id.unit == .percent, "\(id)")
        case .monthDay: #expect(id.unit == .monthDay, "\(id)")
        case .day: #expect(id.unit == .day, "\(id)")
        case .count: #expect([.persons, .level, .copies].contains(id.unit), "\(id)")
        case .reading(let reading): #expect(id.readings.contains(reading), "\(id)")
        case .blank: #expect(id.mayBeBlank, "\(id)")
        }
        #expect(!version.source.isEmpty)
      }
    }
  }
}
