import AuthOpsCore
import Testing

@Suite("Answers")
struct AnswerTests {
  private func text(_ value: JSONValue) -> String { String(decoding: value.canonical(), as: UTF8.self) }

  private func deadline(
    _ from: String, _ period: String, _ counting: Counting = .act, _ calendar: WorkingCalendar = .published
  ) throws -> DeadlineAnswer {
    let day = try #require(Day(from))
    return DeadlineAnswer(from: day, try #require(Period(period)), counting, calendar: calendar)
  }

  private func rate(_ revenue: String, _ cost: String) throws -> RateAnswer {
    let (revenue, cost) = (try #require(Yuan(revenue)), try #require(Yuan(cost)))
    return RateAnswer(try ReturnRate(revenue: revenue, cost: cost))
  }

  @Test("A due day comes with each day that was looked at")
  func determined() throws {
    let answer = try deadline("2024-02-02", "3wd")
    #expect(answer.outcome == .satisfied)
    let text = text(answer.value)
    #expect(text.contains(#""due":"2024-02-06","from":"2024-02-02","outcome":"satisfied","period":"3wd""#))
    #expect(text.contains(#"{"counts":false,"day":"2024-02-03","why":"weekend"}"#))
    #expect(text.contains(#"{"counts":true,"day":"2024-02-04","why":"workedWeekend"}"#))
    #expect(text.hasSuffix(#""provisional":false,"raw":"2024-02-06"}"#))
  }

  @Test("A holiday is named in both languages, and the day before the move is told")
  func moved() throws {
    let text = try text(deadline("2023-04-01", "6mo").value)
    #expect(text.contains(##""name":{"en":"Mid-Autumn Festival and National Day","zh":"中秋节、国庆节"}"##))
    #expect(text.contains(#""due":"2023-10-07""#) && text.contains(#""raw":"2023-10-01""#))
  }

  @Test("Where a year is missing, the earliest day and the year are named")
  func undetermined() throws {
    let answer = try deadline("2026-12-30", "3wd")
    #expect(answer.outcome == .undetermined)
    let text = text(answer.value)
    #expect(text.contains(#""due":null,"dueNotBefore":"2027-01-02""#))
    #expect(text.contains(#""missing":"calendar year 2027""#) && text.contains(#""raw":null"#))
    let assumed = try deadline("2026-12-30", "3wd", .act, WorkingCalendar.published.allowingUnpublished())
    #expect(assumed.outcome == .satisfied)
    #expect(self.text(assumed.value).contains(#""provisional":true"#))
  }

  @Test("The cap itself is a violation, and the largest lawful revenue is told")
  func atTheCap() throws {
    #expect(
      text(try rate("150", "100").value)
        == #"{"cap":"50%","cost":"100","largestLawfulRevenue":"149.99","outcome":"violated","#
        + #""rate":{"denominator":"2","numerator":"1","percent":"50.00"},"revenue":"150","rule":"DQ-A5-5.2.2-4b"}"#
    )
    #expect(try rate("149.99", "100").outcome == .satisfied)
  }

  @Test(
    "Without cost there is no rate: undetermined without revenue, violated with",
    arguments: [("0", true), ("1", false)])
  func noCost(_ revenue: String, _ isUndetermined: Bool) throws {
    let answer = try rate(revenue, "0")
    #expect(answer.outcome == (isUndetermined ? .undetermined : .violated))
    #expect(text(answer.value).contains(#""rate":null"#))
  }

  @Test("A year's working days add up over its months, and are the plain week less and more its departures")
  func years() {
    for year in 2004...2026 {
      let answer = CalendarYearAnswer(year)
      #expect(answer.workingDaysByMonth.reduce(0, +) == answer.workingDays, "\(year)")
      let weekdays = answer.days.count { !$0.day.weekday.isWeekend }
      let departures = answer.workedWeekends.count - answer.offWeekdays.count
      #expect(answer.workingDays == weekdays + departures, "\(year)")
    }
  }

  @Test("A year that is not published is undetermined unless it may be assumed")
  func unpublishedYear() {
    let answer = CalendarYearAnswer(2027)
    #expect(answer.outcome == .undetermined)
    #expect(text(answer.value).contains(#""missing":"calendar year 2027""#))
    let assumed = CalendarYearAnswer(2027, calendar: WorkingCalendar.published.allowingUnpublished())
    #expect(assumed.isProvisional && assumed.workingDays == 261)
  }
}
