import AuthOpsCore
import Testing

@Suite("Derivation of a due day")
struct DerivationTests {
  let calendar = WorkingCalendar.published

  @Test("Three working days over a weekend, one day of it worked")
  func workingDays() throws {
    let steps = calendar.derivation(
      from: try CalendarFixtures.day("2024-02-02"), try CalendarFixtures.period("3wd"), .act)
    #expect(steps.map(\.day.description) == ["2024-02-03", "2024-02-04", "2024-02-05", "2024-02-06"])
    #expect(steps.map(\.counts) == [false, true, true, true])
    #expect(steps.map(\.reason) == [.weekend, .workedWeekend, .workday, .workday])
    #expect(steps.allSatisfy { $0.step == .count })
  }

  @Test("Six months that end inside a break are moved past it, day by day")
  func move() throws {
    let steps = calendar.derivation(
      from: try CalendarFixtures.day("2025-04-05"), try CalendarFixtures.period("6mo"), .act)
    #expect(
      steps.map(\.day.description) == ["2025-10-05", "2025-10-06", "2025-10-07", "2025-10-08", "2025-10-09"])
    #expect(steps.map(\.counts) == [true, false, false, false, true])
    #expect(steps.map(\.step) == [.correspondingDay, .move, .move, .move, .move])
    #expect(steps[1].reason.name == .midAutumn)
    #expect(steps[1].reason.code == "statutoryHoliday")
    #expect(steps[2].reason == .holidayRest(.nationalDayAndMidAutumn))
  }

  @Test("A derivation that meets an unpublished year ends there")
  func unpublished() throws {
    let steps = calendar.derivation(
      from: try CalendarFixtures.day("2026-12-30"), try CalendarFixtures.period("3wd"), .act)
    #expect(steps.map(\.reason) == [.workday, .unpublished])
    let moved = calendar.derivation(
      from: try CalendarFixtures.day("2026-07-02"), try CalendarFixtures.period("6mo"), .act)
    #expect(moved.map(\.reason) == [.unpublished, .unpublished])
    #expect(moved.map(\.counts) == [true, false])
  }

  @Test("The last step that counts is the due day, over every start of some years and every way of counting")
  func agreement() throws {
    let periods = try ["0d", "1wd", "7wd", "10d", "6mo", "1y"].map(CalendarFixtures.period)
    let overlaid = try WorkingCalendar(overlays: [CalendarFixtures.guangxi()])
    let (start, end) = (try CalendarFixtures.day("2023-09-01"), try CalendarFixtures.day("2024-06-01"))
    var failures = 0
    for calendar in [overlaid, calendar.allowingUnpublished()] {
      for number in stride(from: start.number, to: end.number, by: calendar == overlaid ? 1 : 7) {
        for period in periods {
          for counting in [Counting.act, .term, .before] {
            let due = calendar.due(from: Day(number: number), period, counting)
            let steps = calendar.derivation(from: Day(number: number), period, counting)
            if steps.last(where: \.counts)?.day != due.day { failures += 1 }
          }
        }
      }
    }
    #expect(failures == 0)
  }
}
