import AuthOpsCore
import Testing

/// Values on a bound that no clause has a number for, and just beyond it.
@Suite("Bounds of forms")
struct DocumentBoundaryTests {
  /// What is complained of at a place of a sample, or below it, once another value stands there.
  private func complaints(_ name: String, _ pointer: String, _ value: String) throws -> [SampleFile.Finding] {
    let file = try SampleFile.read(name)
    let document = try JSONValue(parsing: file.bytes())
    let other = try JSONValue(parsing: Array(value.utf8))
    let changed = try Patch.apply(Patch.Operation(op: "replace", path: pointer, value: other), to: document)
    let check = try DocumentCheck(JSONDocument(changed.canonical()))
    // What falls short of a target stands at the same place and has a clause of its own.
    return check.complaints.filter { $0.pointer.hasPrefix(pointer) && !$0.rule.isTarget }
  }

  @Test(
    "A count is taken down to its least, and no further",
    arguments: [
      ("huangshi", "/goals/targets/0/year", 2000), ("huangshi", "/goals/targets/0/scenes", 0),
      ("huangshi", "/goals/targets/0/listedProducts", 0), ("huangshi", "/management/staff/0/number", 1),
      ("yueyang", "/materials/0/content/specialists", 0), ("yueyang", "/materials/3/content/age", 1),
      ("deqing", "/materials/3/content/yearsAfterEnd", 0),
    ])
  func least(name: String, pointer: String, least: Int) throws {
    #expect(try complaints(name, pointer, "\(least)").isEmpty)
    #expect(try !complaints(name, pointer, "\(least - 1)").isEmpty)
  }

  @Test(
    "Shares are the whole, or equal parts of it as far as their decimals go; a share of nothing is none",
    arguments: [
      (["1/1"], true), (["0/1", "1/1"], true), (["0/0", "1/1"], false), (["2/1"], false),
      (["33%", "33%", "33%"], false), (Array(repeating: "0.1%", count: 990), true),
      (Array(repeating: "0.1%", count: 989), false), (["30.0%", "30.0%", "30.0%"], false),
      (["33.3%", "33.3%", "33.3%"], true), (["33.2%", "33.2%", "33.2%"], false),
    ])
  func shares(shares: [String], isFine: Bool) throws {
    let rows = shares.enumerated().map { #"{"recipient":"r\#($0.offset)","share":"\#($0.element)"}"# }
    let found = try complaints(
      "huangshi", "/planning/sharing/shares", "[" + rows.joined(separator: ",") + "]")
    #expect(found.isEmpty == isFine, "\(found)")
  }

  @Test("A term of one day covers that day, the last of a year that has targets")
  func termOfOneDay() throws {
    let file = try SampleFile.read("huangshi")
    var document = try JSONValue(parsing: file.bytes())
    for (path, value) in [
      ("/term", #"{"from":"2027-12-31","through":"2027-12-31"}"#),
      ("/goals/targets", #"[{"year":2027,"listedProducts":1,"scenes":1}]"#),
    ] {
      let other = try JSONValue(parsing: Array(value.utf8))
      document = try Patch.apply(Patch.Operation(op: "replace", path: path, value: other), to: document)
    }
    let check = try DocumentCheck(JSONDocument(document.canonical()))
    #expect(check.outcome(of: "HS-2-c") == .violated && check.outcome(of: "HS-2-d") == .violated)
    #expect(check.outcome(of: "HS-2-e") == .notApplicable && check.outcome(of: "HS-2-f") == .notApplicable)
  }
}

extension String {
  /// Whether the clause sets a number for a year.
  fileprivate var isTarget: Bool { ["HS-2-c", "HS-2-d", "HS-2-e", "HS-2-f"].contains(self) }
}
