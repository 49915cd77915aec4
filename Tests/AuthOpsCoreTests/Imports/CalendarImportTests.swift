import AuthOpsCore
import Foundation
import Testing

@Suite("Imported calendars")
struct CalendarImportTests {
  private func file(_ name: String) throws -> CalendarImport {
    let package = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../..")
      .standardized
    return try CalendarImport([UInt8](Data(contentsOf: package.appending(path: "Specs/calendar/" + name))))
  }

  private func faults(_ text: String) -> [JSONDocumentError] {
    do throws(ImportError) {
      _ = try CalendarImport(Array(text.utf8))
      return []
    } catch { return error.faults }
  }

  private func document(_ members: String) -> String { #"{"format":"authops.calendar/1",\#(members)}"# }

  @Test("A year that is imported is known, and marked as imported")
  func importedYear() throws {
    let calendar = try file("example-year.json").extending()
    #expect(calendar.validThrough == Day("2027-12-31"))
    #expect(calendar.arrangements(of: 2027)?.source == .imported)
    let day = try #require(Day("2027-04-05"))
    #expect(calendar.reason(for: day) == .holidayRest(.dayOff))
  }

  @Test("壮族三月三 moves a count in Guangxi alone")
  func overlays() throws {
    let (day, period) = (try #require(Day("2024-04-10")), try #require(Period("3wd")))
    let calendar = try file("example-overlays.json").extending()
    #expect(WorkingCalendar.published.due(from: day, period, .act).day == Day("2024-04-15"))
    #expect(calendar.due(from: day, period, .act).day == Day("2024-04-17"))
    #expect(calendar.version == "cn-2004-2026/1+guangxi-2024+office")
  }

  @Test(
    "A fault says where and what was expected",
    arguments: [
      (
        #""years":[{"year":2027,"off":["2027-02-30"]}]"#, "/years/0/off/0",
        "expected a day as YYYY-MM-DD, found '2027-02-30'"
      ),
      (#""yeras":[]"#, "/yeras", "the member 'yeras' is unknown"),
      (#""years":[{"off":[]}]"#, "/years/0", "the member 'year' is missing"),
      (#""years":[{"year":2027}]"#, "/years/0", "the member 'off' is missing"),
      (#""years":[{"year":1.5,"off":[]}]"#, "/years/0/year", "expected an integer of 64 bits, found 1.5"),
      (
        #""years":[{"year":3000,"off":[]}]"#, "/years/0/year", "expected a year from 1949 to 2199, found 3000"
      ),
      (
        #""years":[{"year":2027,"off":["2027-01-01","2027-01-01"]}]"#, "/years/0/off/1",
        "expected each day off once, found 2027-01-01 again"
      ),
      (
        #""years":[{"year":2027,"off":["2028-01-01"]}]"#, "/years/0/off/0",
        "expected a day of 2027, found 2028-01-01"
      ),
      (
        #""years":[{"year":2027,"off":[],"worked":["2027-01-04"]}]"#, "/years/0/worked/0",
        "expected a Saturday or Sunday, found 2027-01-04, a weekday"
      ),
      (
        #""years":[{"year":2027,"off":[],"statutory":["2027-01-04"]}]"#, "/years/0/statutory/0",
        "expected a statutory holiday that is off, found 2027-01-04, which is worked"
      ),
      (
        #""years":[{"year":2027,"off":[]},{"year":2027,"off":[]}]"#, "/years/1",
        "expected each year once, found 2027 again"
      ),
      (
        #""overlays":[{"id":"","off":[]}]"#, "/overlays/0/id", "expected a string that is not empty, found ''"
      ),
      (#""overlays":[{"id":"a"},{"id":"a"}]"#, "/overlays/1", "expected each overlay once, found 'a' again"),
      (
        #""overlays":[{"id":"a","off":[{"from":"2027-01-02","through":"2027-01-01"}]}]"#, "/overlays/0/off/0",
        "expected a day not before 2027-01-02, found 2027-01-01"
      ),
      (
        #""overlays":[{"id":"a","off":[{"from":"2027-01-02","name":{"zh":"x"}}]}]"#, "/overlays/0/off/0/name",
        "the member 'en' is missing"
      ),
      (
        #""overlays":[{"id":"a","off":[5]}]"#, "/overlays/0/off/0",
        "expected a day or an object, found a number"
      ),
    ])
  func fault(_ members: String, _ pointer: String, _ reason: String) {
    let faults = faults(document(members))
    #expect(faults.map(\.pointer) == [pointer])
    #expect(faults.map { "\($0.reason)" } == [reason])
  }

  @Test("Every fault of a file is reported, in the order of the text")
  func allFaults() {
    let text = """
      {"years": [{"year": 2027, "off": ["x", "2027-13-01"], "wroked": []}],
       "format": "authops.calendar/2",
       "overlays": 5}
      """
    let faults = faults(text)
    #expect(
      faults.map(\.pointer) == [
        "/years/0/off/0", "/years/0/off/1", "/years/0/wroked", "/format", "/overlays",
      ])
    #expect(faults.map(\.position.line) == [1, 1, 1, 2, 3])
  }

  @Test(
    "A text that is no JSON has one fault",
    arguments: ["", "{", "[]", "\u{FEFF}{}", #"{"format":1,"format":1}"#])
  func noDocument(_ text: String) {
    #expect(faults(text).count == 1)
  }
}
