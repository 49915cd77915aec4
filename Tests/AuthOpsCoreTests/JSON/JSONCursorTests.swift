import AuthOpsCore
import Testing

@Suite("JSON: cursors")
struct JSONCursorTests {
  static let text = #"""
    {"name": "2026",
     "days": [{"day": "2026-02-30", "off": true}, {"day": 7}],
     "年": 1.5, "big": 9223372036854775808, "none": null, "n": -3}
    """#

  @Test("Values are read as what they are")
  func values() throws {
    let root = try JSONDocument(Array(Self.text.utf8)).root
    #expect(try root.member("name").string() == "2026")
    #expect(try root.member("n").int() == -3)
    #expect(try root.member("年").number().text == "1.5")
    #expect(try root.member("days").elements.count == 2)
    #expect(try root.member("days").elements.first?.member("off").bool() == true)
    #expect(try root.member("none").isNull)
    #expect(try root.optionalMember("nothing") == nil)
    #expect(try root.members.map(\.key) == ["name", "days", "年", "big", "none", "n"])
    #expect(try root.member("days").elements.last?.value == .object([.init("day", .number(JSONNumber(7)))]))
  }

  @Test("A value of another kind, a missing or unknown member and a bad string are refused with their place")
  func refusals() throws {
    let root = try JSONDocument(Array(Self.text.utf8)).root
    let days = try root.member("days").elements
    let last = try #require(days.last)
    let first = try #require(days.first)
    expect("expected a string, found a number (line 2, column 55, in /days/1/day)") {
      () throws(JSONDocumentError) in
      _ = try last.member("day").string()
    }
    expect("the member 'off' is missing (line 2, column 47, in /days/1)") { () throws(JSONDocumentError) in
      _ = try last.member("off")
    }
    expect("expected an object, found a string (line 1, column 10, in /name)") {
      () throws(JSONDocumentError) in
      _ = try root.member("name").member("x")
    }
    expect("the member 'off' is unknown (line 2, column 33, in /days/0/off)") {
      () throws(JSONDocumentError) in
      try first.allow(only: ["day"])
    }
    expect("expected a day, found '2026-02-30' (line 2, column 19, in /days/0/day)") {
      () throws(JSONDocumentError) in
      _ = try first.member("day").string(as: "a day") { _ in Int?.none }
    }
    expect("expected an integer of 64 bits, found 1.5 (line 3, column 7, in /年)") {
      () throws(JSONDocumentError) in
      _ = try root.member("年").int()
    }
    expect("expected true or false, found null (line 3, column 48, in /none)") {
      () throws(JSONDocumentError) in
      _ = try root.member("none").bool()
    }
    expect("expected an array, found an object (line 1, column 1)") { () throws(JSONDocumentError) in
      _ = try root.elements
    }
  }

  @Test("A text that is not JSON is refused with its place")
  func syntax() {
    expect("a key is repeated in one object (line 2, column 2, in /a)") { () throws(JSONDocumentError) in
      _ = try JSONDocument(Array("{\"a\":1,\n \"a\":2}".utf8))
    }
  }

  private func expect(
    _ sentence: String, sourceLocation: SourceLocation = #_sourceLocation,
    _ body: () throws(JSONDocumentError) -> Void
  ) {
    do throws(JSONDocumentError) {
      try body()
      Issue.record("nothing was refused", sourceLocation: sourceLocation)
    } catch {
      #expect(error.description == sentence, sourceLocation: sourceLocation)
    }
  }
}
