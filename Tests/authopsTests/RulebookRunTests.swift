import Foundation
import Testing

@Suite("Rulebooks on the command line")
struct RulebookRunTests {
  private static let county = """
    {"format": "authops.rulebook/1", "id": "county", "extends": "deqing",
     "parameters": {"returnRateCap": {"versions": [
       {"through": "2024-12-31", "value": "50%"}, {"from": "2025-01-01", "value": "40%"}]}},
     "rules": {"applicationWindow": "blocking"}}
    """
  private static let town =
    #"{"format":"authops.rulebook/1","id":"town","extends":"county","status":"inForce"}"#

  /// Runs the program with files `county.json` and `town.json`, and a log whose application came late.
  private func run(
    _ arguments: [String], county: String = county, town: String = town
  ) async throws -> Program.Outcome {
    let scratch = try Scratch()
    defer { scratch.remove() }
    _ = scratch.write("county.json", Data(county.utf8))
    _ = scratch.write("town.json", Data(town.utf8))
    let lines = [Lines.announced.replacing("deqing", with: "town"), Lines.submittedLate]
    _ = scratch.write("log.ndjson", Data((lines.joined(separator: "\n") + "\n").utf8))
    return try await Program.run(arguments, in: scratch.folder)
  }

  private let imports = ["--rulebook", "town.json", "--rulebook", "county.json"]

  @Test("A case is judged by the import that its opening event names, and the report names it")
  func replay() async throws {
    let outcome = try await run(["replay", "log.ndjson"] + imports)
    #expect(outcome.status == 1 && outcome.errors.isEmpty)
    #expect(outcome.text.contains(#""rulebook":"town""#) && outcome.text.contains(#""severity":"blocking""#))
    let rulebooks = try #require(try outcome.object()["rulebooks"] as? [[String: Any]])
    #expect(rulebooks.map { $0["id"] as? String } == ["town"])
    let exported = try await run(["rules", "--rulebook", "county.json", "--rulebook", "town.json"])
    let digest = try #require(rulebooks.first?["digest"] as? String)
    let shown = try await run(["rules", "DQ-1-a", "--rulebook", "county.json", "--rulebook", "town.json"])
    #expect(shown.text.contains(digest) && exported.text.contains(#""id":"town""#))
  }

  @Test("A rulebook that was added and by which no case is judged is mentioned, and changes nothing else")
  func idle() async throws {
    let other = #"{"format":"authops.rulebook/1","id":"other","extends":"deqing"}"#
    for command in ["replay", "due"] {
      let plain = try await run([command, "log.ndjson"] + imports)
      let scratch = try Scratch()
      defer { scratch.remove() }
      let file = scratch.write("other.json", Data(other.utf8)).path
      let outcome = try await run([command, "log.ndjson"] + imports + ["--rulebook", file])
      #expect(outcome.status == plain.status && outcome.output == plain.output && plain.errors.isEmpty)
      #expect(
        outcome.errors.contains("no case is judged by the rulebook 'other' of --rulebook"), "\(command)")
      #expect(!outcome.errors.contains("county"))
    }
  }

  @Test("Without the import the rulebook is not known")
  func unknown() async throws {
    for command in ["replay", "due"] {
      let outcome = try await run([command, "log.ndjson"])
      #expect(outcome.status == 3, "\(command)")
      #expect(outcome.errors.contains("the rulebook 'town' is not known"), "\(command)")
      #expect(command == "due" || outcome.text.contains("LOG-unknownRulebook"))
    }
  }

  @Test("What is exported is read again and exported as the same bytes")
  func identity() async throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    _ = scratch.write("county.json", Data(Self.county.utf8))
    let first = try await Program.run(["rules", "--rulebook", "county.json"], in: scratch.folder)
    _ = scratch.write("whole.json", first.output)
    let second = try await Program.run(["rules", "--rulebook", "whole.json"], in: scratch.folder)
    #expect(first.status == 0 && first.output == second.output)
  }

  @Test("Status and work list know imports too")
  func others() async throws {
    let status = try await run(["status", "log.ndjson", "--case", "case-1"] + imports)
    #expect(status.text.contains(#""id":"town","status":"inForce""#))
    let due = try await run(["due", "log.ndjson"] + imports)
    #expect(due.status == 0 && due.text.contains(#""rulebooks":[{"digest""#))
  }

  @Test(
    "The cap is that of the last rulebook named, on the day named",
    arguments: [("2024-12-31", 0), ("2025-01-01", 1)])
  func rate(_ day: String, _ status: Int32) async throws {
    let outcome = try await run(
      ["rate", "--revenue", "145", "--cost", "100", "--as-of", day, "--rulebook", "county.json"])
    #expect(outcome.status == status)
  }

  @Test(
    "A comparison ends with 1 where a verdict changes, as --fail-on says, and with 3 where none can be made")
  func against() async throws {
    let log = ["replay", "log.ndjson", "--against", "deqing"]
    let changed = try await run(log + imports)
    #expect(changed.status == 1 && changed.text.contains(#""kind":"severity""#))
    #expect(try await run(log + imports + ["--fail-on", "never"]).status == 0)
    #expect(try await run(log + imports + ["--fail-on", "blocking"]).status == 1)
    #expect(try await run(["replay", "log.ndjson", "--against", "county.json"] + imports).status == 0)
    let refused = try await run(log)
    #expect(refused.status == 3 && refused.text.contains(#""refused":"unknownRulebook""#))
  }

  @Test("Every fault of every file is told with its place, and nothing is judged")
  func faults() async throws {
    let county = """
      {"format": "authops.rulebook/1", "id": "county", "extends": "deqing",
       "parameters": {"returnRateCap": 40,
         "publicityPriod": "5wd"}}
      """
    let outcome = try await run(
      ["replay", "log.ndjson"] + imports, county: county, town: Self.town.replacing("inForce", with: "law"))
    #expect(outcome.status == 3 && outcome.output.isEmpty)
    for line in [
      "town.json:1:", "expected one of draft, inForce, found 'law' (/status)",
      "county.json:2:34: expected returnRateCap: a percentage such as 40% or 12.5%, found a number",
      "county.json:3:4: expected a parameter such as providerOpinionPeriod, found 'publicityPriod'; "
        + "did you mean 'publicityPeriod'? (/parameters/publicityPriod)",
    ] { #expect(outcome.errors.contains(line), "\(outcome.errors)") }
  }

  @Test("A file that is not there is said to be so")
  func missing() async throws {
    let outcome = try await run(["replay", "log.ndjson", "--rulebook", "nowhere.json"])
    #expect(outcome.status == 3 && outcome.errors.contains("nowhere.json: cannot be read"))
  }

  @Test(
    "A clause is shown under a rulebook of its own text, whichever is named",
    arguments: [
      ["rules", "JL-3.1-a", "--rulebook", "deqing"], ["rules", "DQ-3.1-e", "--rulebook", "jilin"],
    ])
  func clauseOfAnotherText(_ arguments: [String]) async throws {
    let outcome = try await Program.run(arguments)
    #expect(outcome.status == 0 && outcome.text.contains(arguments[1]), "\(outcome.errors)")
  }

  @Test("A text without a cap leaves the rate undetermined, and says what is missing")
  func rateWithoutCap() async throws {
    let outcome = try await Program.run([
      "rate", "--revenue", "1", "--cost", "1", "--rulebook", "jilin", "--format", "text", "--lang", "en",
    ])
    #expect(outcome.status == 3 && outcome.text.contains("the rulebook gives no cap"), "\(outcome.output)")
  }
}
