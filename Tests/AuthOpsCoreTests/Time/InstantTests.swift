import AuthOpsCore
import Testing

@Suite("Instant")
struct InstantTests {
  @Test(
    "RFC 3339 text has its instant, and its day in Shanghai",
    arguments: [
      ("1970-01-01T00:00:00Z", 0, "1970-01-01"),
      ("2026-03-02T09:15:00+08:00", 1_772_414_100_000_000, "2026-03-02"),
      ("2026-03-02T01:15:00Z", 1_772_414_100_000_000, "2026-03-02"),
      ("2026-03-02t01:15:00z", 1_772_414_100_000_000, "2026-03-02"),
      ("2026-03-02T01:15:00-00:00", 1_772_414_100_000_000, "2026-03-02"),
      ("2026-03-01T15:15:00-10:00", 1_772_414_100_000_000, "2026-03-02"),
      ("2026-03-02T06:45:00+05:30", 1_772_414_100_000_000, "2026-03-02"),
      ("2026-03-02T09:15:00.5+08:00", 1_772_414_100_500_000, "2026-03-02"),
      ("2026-03-02T09:15:00.123456789+08:00", 1_772_414_100_123_456, "2026-03-02"),
      ("2026-03-01T15:59:59Z", 1_772_380_799_000_000, "2026-03-01"),
      ("2026-03-01T15:59:59.999999999Z", 1_772_380_799_999_999, "2026-03-01"),
      ("2026-03-01T16:00:00Z", 1_772_380_800_000_000, "2026-03-02"),
      ("1969-12-31T23:59:59.999999Z", -1, "1970-01-01"),
      ("1969-12-31T15:59:59.999999Z", -28_800_000_001, "1969-12-31"),
      ("2016-12-31T23:59:60Z", 1_483_228_800_000_000, "2017-01-01"),
      ("2017-01-01T07:59:60.25+08:00", 1_483_228_800_250_000, "2017-01-01"),
      ("1990-06-30T16:59:60-07:00", 646_790_400_000_000, "1990-07-01"),
      ("0001-01-01T00:00:00+08:00", -62_135_625_600_000_000, "0001-01-01"),
      ("9999-12-31T23:59:59+08:00", 253_402_271_999_000_000, "9999-12-31"),
    ])
  func read(text: String, microseconds: Int64, day: String) throws {
    let instant = try #require(Instant(text))
    #expect(instant.microseconds == microseconds)
    #expect(instant.day == Day(day))
    #expect(Instant(instant.description) == instant)
  }

  @Test(
    "Text that is not RFC 3339 is refused",
    arguments: [
      "", "2026-03-02", "2026-03-02T09:15:00", "2026-03-02T09:15Z", "2026-03-02 09:15:00Z",
      "2026-03-02T24:00:00Z",
      "2026-03-02T23:60:00Z", "2026-03-02T23:59:61Z", "2026-03-02T23:59:60Z", "2026-06-30T22:59:60Z",
      "2026-06-30T23:59:60+08:00", "2026-03-31T23:59:60Z", "2026-02-29T00:00:00Z", "2026-03-02T09:15:00.Z",
      "2026-03-02T09:15:00.+08:00", "2026-03-02T09:15:00,5Z", "2026-03-02T09:15:00.5",
      "2026-03-02T09:15:00+0800",
      "2026-03-02T09:15:00+08", "2026-03-02T09:15:00+24:00", "2026-03-02T09:15:00+08:60",
      "2026-03-02T09:15:00*08:00",
      "2026-03-02T09:15:00ZZ", " 2026-03-02T09:15:00Z", "2026-03-02T09:15:00Z ", "2026-03-02T9:15:00Z",
      "2026-03-02T09-15-00Z", "2026-3-02T09:15:00+8:00", "0000-12-31T23:00:00Z", "0001-01-01T00:00:00+08:01",
      "9999-12-31T16:00:00Z", "9999-12-31T23:59:60Z", "2026-03-02T09:15:00\u{0}",
    ])
  func refused(text: String) {
    #expect(Instant(text) == nil)
  }

  @Test("Every second of a day is written, read and dated alike")
  func everySecond() throws {
    let day = try #require(Day("2024-02-29"))
    let start = Instant(day: day, hour: 0, minute: 0, second: 0)
    for second in stride(from: 0, to: 86_400, by: 61) {
      let instant = Instant(day: day, hour: second / 3_600, minute: second / 60 % 60, second: second % 60)
      #expect(instant.microseconds == start.microseconds + Int64(second) * 1_000_000)
      #expect(instant.day == day)
      #expect(Instant(instant.description) == instant)
    }
  }

  @Test("The last microsecond of a Shanghai day belongs to it, before and after 1970")
  func dayEdges() {
    for number in [Int32(-700_000), -1, 0, 1, 20_000, 2_900_000] {
      let start = Instant(day: Day(number: number), hour: 0, minute: 0, second: 0)
      #expect(start.day == Day(number: number))
      #expect(Instant(microseconds: start.microseconds - 1).day == Day(number: number - 1))
      #expect(Instant(microseconds: start.microseconds - 1) < start)
    }
  }

  @Test("Instants are written by Shanghai's clock")
  func written() throws {
    #expect(try #require(Instant("2026-03-02T01:15:00Z")).description == "2026-03-02T09:15:00+08:00")
    #expect(Instant(microseconds: -1).description == "1970-01-01T07:59:59.999999+08:00")
    #expect(Instant(microseconds: 50).description == "1970-01-01T08:00:00.000050+08:00")
    for extreme in [Int64.min, .max] { #expect(!Instant(microseconds: extreme).description.isEmpty) }
  }

  @Test("An instant is read inside longer bytes")
  func insideBytes() {
    let bytes = Array("\"2026-03-02T01:15:00Z\",".utf8)
    #expect(Instant(bytes.span, in: 1..<21)?.microseconds == 1_772_414_100_000_000)
    #expect(Instant(bytes.span, in: 1..<20) == nil)
    #expect(Instant(bytes.span, in: 1..<22) == nil)
  }

  @Test("A time of day that no clock shows stops the program")
  func noTimeOfDay() async {
    await #expect(processExitsWith: .failure) {
      _ = Instant(day: Day(number: 0), hour: 24, minute: 0, second: 0)
    }
    await #expect(processExitsWith: .failure) {
      _ = Instant(day: Day(number: .max), hour: 0, minute: 0, second: 0)
    }
  }
}
