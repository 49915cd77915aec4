import AuthOpsCore
import Testing

@Suite("Period")
struct PeriodTests {
  @Test(
    "A period is read and written alike",
    arguments: [
      ("3wd", 3, Period.Unit.workingDays), ("0wd", 0, .workingDays), ("15d", 15, .days), ("0d", 0, .days),
      ("6mo", 6, .months), ("3y", 3, .years), ("36600d", 36_600, .days), ("36600wd", 36_600, .workingDays),
      ("1200mo", 1_200, .months), ("100y", 100, .years),
    ])
  func read(text: String, count: Int32, unit: Period.Unit) throws {
    let period = try #require(Period(text))
    #expect(period.count == count)
    #expect(period.unit == unit)
    #expect(period.description == text)
    #expect(period.isSameDay == (count == 0))
  }

  @Test(
    "Text that is no period is refused",
    arguments: [
      "", "3", "wd", "d", "-3d", "+3d", "03d", "00d", "3 d", " 3d", "3d ", "3D", "3WD", "3w", "3m", "3mon",
      "3dd", "3.5d",
      "0mo", "0y", "36601d", "36601wd", "1201mo", "101y", "99999999999999999999d", "三d", "3d3d", "P3D",
    ])
  func refused(text: String) {
    #expect(Period(text) == nil)
  }

  @Test("Every number within a unit's bounds makes a period, and none outside")
  func bounds() {
    for unit in Period.Unit.allCases {
      #expect(Period(count: unit.counts.lowerBound - 1, unit: unit) == nil)
      #expect(Period(count: unit.counts.upperBound + 1, unit: unit) == nil)
      #expect(Period(count: Int.max, unit: unit) == nil)
      for count in unit.counts {
        let period = Period(count: count, unit: unit)
        #expect(period.flatMap { Period($0.description) } == period && period != nil)
      }
    }
  }
}
