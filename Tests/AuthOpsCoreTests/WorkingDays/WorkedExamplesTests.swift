import AuthOpsCore
import Testing

@Suite("Worked examples")
struct WorkedExamplesTests {
  @Test("Every example of Specs/calendar/worked-examples.json comes out as stated")
  func examples() throws {
    let file = try CalendarFixtures.specification("worked-examples.json")
    let examples = try #require(file["examples"] as? [[String: String]])
    #expect(examples.count == 35)
    for example in examples {
      let counting: Counting =
        switch try #require(example["counting"]) {
        case "act": .act
        case "term": .term
        case "before": .before
        default: throw UnknownCounting()
        }
      let from = try CalendarFixtures.day(#require(example["from"]))
      let period = try CalendarFixtures.period(#require(example["period"]))
      let due = WorkingCalendar.published.due(from: from, period, counting)
      #expect(due.day?.description == example["due"], "\(example)")
      #expect(due.raw?.description == example["raw"], "\(example)")
      #expect(!due.isProvisional)
      #expect(due.missingYear == nil)
    }
  }

  private struct UnknownCounting: Error {}

  @Test(
    "Same-day periods end on the day itself, worked or not, published or not",
    arguments: ["2026-02-17", "2026-02-14", "2030-06-01", "1990-01-01"])
  func sameDay(text: String) throws {
    let day = try CalendarFixtures.day(text)
    for period in try ["0d", "0wd"].map(CalendarFixtures.period) {
      for counting in [Counting.act, .term, .before] {
        let due = WorkingCalendar.published.due(from: day, period, counting)
        #expect(due == .determined(day, raw: day, isProvisional: false))
      }
    }
  }

  @Test("Counting back months never gives a later day than the latest from which they lead to the end")
  func backwardReadings() throws {
    let first = try CalendarFixtures.day("2023-01-01")
    var failures = 0
    for offset in 0..<2_200 {
      let end = first.adding(days: offset)
      for months in 1...14 {
        let raw = end.adding(months: -months)
        var latest = raw.adding(days: -5)
        while latest.adding(days: 1).adding(months: months) <= end { latest = latest.adding(days: 1) }
        if raw > latest || raw.adding(months: months) > end { failures += 1 }
      }
    }
    #expect(failures == 0)
    let due = WorkingCalendar.published.due(
      from: try CalendarFixtures.day("2027-02-28"), try CalendarFixtures.period("6mo"), .before)
    #expect(due.day == Day("2026-08-28"))
  }

  @Test("A term never moves, and is determined whatever the years")
  func terms() throws {
    for text in ["2023-10-01", "2024-02-29", "2030-12-31", "1960-05-01"] {
      let day = try CalendarFixtures.day(text)
      for period in try ["3y", "6mo", "30d"].map(CalendarFixtures.period) {
        let due = WorkingCalendar.published.due(from: day, period, .term)
        #expect(due.day != nil && due.day == due.raw)
      }
    }
  }
}
