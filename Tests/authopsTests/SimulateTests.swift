import Foundation
import Testing

@Suite("authops simulate")
struct SimulateTests {
  @Test("Without a scenario a case of Deqing is simulated, and its log replays")
  func builtIn() async throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    let log = scratch.folder.appending(path: "log.ndjson").path
    let done = try await Program.run(["simulate", "--runs", "40", "--events", log, "--format", "json"])
    #expect(done.status == 0 && done.errors.isEmpty)
    let result = try done.object()
    #expect(result["format"] as? String == "authops.simulation/1")
    #expect((result["totals"] as? [String: Any])?["runs"] as? Int == 40)
    let replay = try await Program.run(["replay", log, "--fail-on", "never"])
    #expect(replay.status == 0)
    let diagnostics = try #require(try replay.object()["diagnostics"] as? [[String: Any]])
    #expect(diagnostics.allSatisfy { $0["kind"] as? String == "overlayAbsent" })
  }

  @Test(
    "Cases of every rulebook are simulated, replay, and are compared with those of another",
    arguments: [("jilin", "deqing"), ("yancheng", "jilin"), ("deqing", "yancheng")])
  func rulebooks(_ rulebook: String, _ other: String) async throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    let log = scratch.folder.appending(path: "log.ndjson").path
    let files = [rulebook, other].map { name in
      scratch.write(
        "\(name).json",
        Data("{\"format\":\"authops.scenario/1\",\"rulebook\":\"\(name)\",\"runs\":3,\"punctual\":true}".utf8)
      ).path
    }
    let done = try await Program.run(["simulate", files[0], "--events", log, "--format", "json"])
    #expect(done.status == 0 && done.errors.isEmpty)
    #expect((try done.object()["rulebook"] as? [String: Any])?["id"] as? String == rulebook)
    let replay = try await Program.run(["replay", log, "--format", "json"])
    #expect(replay.status == 0 && !replay.output.isEmpty)
    for options in [["--compare", files[0], files[1]], [files[0], "--statutory", "--from", "2025-12-01"]] {
      let answer = try await Program.run(["simulate"] + options + ["--format", "json"])
      #expect(answer.status == 0 && answer.errors.isEmpty, "\(options)")
    }
  }

  private static let town =
    #"{"format":"authops.rulebook/1","id":"town","extends":"county","parameters":{"publicityPeriod":"4wd"}}"#
  private static let county =
    #"{"format":"authops.rulebook/1","id":"county","extends":"deqing","parameters":{"agreementTerm":"1y"}}"#

  /// Runs the program where there are a rulebook, one that it extends, and a scenario under the first.
  private func underImport(
    _ arguments: [String], scenario: String = #""rulebook":"town","runs":20,"punctual":true"#,
    county: String = county
  ) async throws -> Program.Outcome {
    let scratch = try Scratch()
    defer { scratch.remove() }
    _ = scratch.write("town.json", Data(Self.town.utf8))
    _ = scratch.write("county.json", Data(county.utf8))
    _ = scratch.write("scenario.json", Data("{\"format\":\"authops.scenario/1\",\(scenario)}".utf8))
    let imports = ["--rulebook", "town.json", "--rulebook", "county.json"]
    guard arguments.contains("--events") else {
      return try await Program.run(arguments + imports, in: scratch.folder)
    }
    _ = try await Program.run(arguments + imports, in: scratch.folder)
    return try await Program.run(["replay", "log.ndjson"] + imports, in: scratch.folder)
  }

  @Test("A scenario under an imported rulebook is simulated, and its log replays clean under the import")
  func imported() async throws {
    let done = try await underImport(["simulate", "scenario.json", "--format", "json"])
    #expect(done.status == 0 && done.errors.isEmpty)
    #expect((try done.object()["rulebook"] as? [String: Any])?["id"] as? String == "town")
    let replay = try await underImport(["simulate", "scenario.json", "--events", "log.ndjson"])
    let rulebooks = try #require(try replay.object()["rulebooks"] as? [[String: Any]])
    #expect(replay.status == 0 && rulebooks.map { $0["id"] as? String } == ["town"])
    for chart in ["gantt", "histogram", "sankey"] {
      let answer = try await underImport(["simulate", "scenario.json", "--chart", chart])
      #expect(answer.status == 0 && answer.text.contains("vega-lite"), "\(chart)")
    }
    let text = try await underImport(["simulate", "scenario.json", "--format", "text", "--lang", "en"])
    #expect(text.status == 0 && text.text.contains("DQ-4-a"))
  }

  @Test("Without a scenario the rulebook is the one named last")
  func importedAlone() async throws {
    let path = try await underImport([
      "simulate", "--statutory", "--from", "2025-12-01", "--format", "json",
    ])
    #expect(path.status == 0 && path.text.contains(#""agreementEnds":"2026-12-01""#))
    #expect((try path.object()["rulebook"] as? [String: Any])?["id"] as? String == "county")
  }

  @Test("A scenario is set beside itself under another rulebook")
  func against() async throws {
    for options in [["--against", "deqing"], ["--against", "county"]] {
      let done = try await underImport(["simulate", "scenario.json", "--format", "json"] + options)
      let answer = try done.object()
      #expect(done.status == 0 && answer["format"] as? String == "authops.simulationComparison/1")
      let second = try #require(answer["second"] as? [String: Any])
      #expect((second["rulebook"] as? [String: Any])?["id"] as? String == options[1])
    }
    let other = try await underImport(
      ["simulate", "scenario.json", "--against", "jilin"],
      scenario: #""rulebook":"town","chances":{"dispute":0.5}"#)
    #expect(other.status == 3 && other.output.isEmpty)
    #expect(other.errors.contains("--against: expected a chance of jilin, found 'dispute'"))
    let late = try await underImport(
      ["simulate", "scenario.json", "--against", "deqing"],
      scenario: #""rulebook":"town","violations":[{"act":"authorization.publicised","late":2}]"#)
    #expect(late.status == 3 && late.errors.contains("expected an act that has a last day"))
  }

  @Test("Everything that is wrong with rulebooks is said with its place before anything is simulated")
  func importFaults() async throws {
    let unknown = try await underImport(
      ["simulate", "scenario.json"], scenario: "\n\"rulebook\":\"towm\"")
    #expect(unknown.status == 3 && unknown.output.isEmpty)
    #expect(
      unknown.errors.contains(
        "scenario.json:2:12: expected one of deqing, jilin, yancheng, town, county, found 'towm'; "
          + "did you mean 'town'? (/rulebook)"))
    let broken = try await underImport(
      ["simulate", "scenario.json"],
      county:
        #"{"format":"authops.rulebook/1","id":"county","extends":"deqing","parameters":{"agreementTerm":3}}"#)
    #expect(broken.status == 3 && broken.errors.contains("county.json:1:"))
    #expect(broken.errors.contains("(/parameters/agreementTerm)"))
    let none = try await Program.run(["simulate", "--rulebook", "deqin"])
    #expect(none.status == 2 && none.errors.contains("did you mean 'deqing'?"))
  }

  @Test("What is wrong with a scenario is said with its place, and the status is 3")
  func faults() async throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    let file = scratch.write(
      "a.json", Data("{\"format\":\"authops.scenario/1\",\n\"runs\":0,\"moon\":1}".utf8))
    let done = try await Program.run(["simulate", file.path])
    #expect(done.status == 3 && done.output.isEmpty)
    #expect(done.errors.contains("a.json:2:8: expected a whole number from 1 to 10000000, found 0 (/runs)"))
    #expect(done.errors.contains("a.json:2:10: the member 'moon' is unknown (/moon)"))
  }

  @Test(
    "The statutory path needs a day; a comparison needs two scenarios",
    arguments: [
      (["simulate", "--statutory"], "'simulate' needs --from DAY"),
      (["simulate", "--compare", "a.json"], "--compare needs two scenarios"),
      (
        ["simulate", "a.json", "--compare", "b.json", "--against", "deqing"],
        "--compare and --against do not go together"
      ),
      (
        ["simulate", "--statutory", "--from", "2025-12-01", "--chart", "gantt"],
        "--statutory and --chart do not"
      ),
      (["simulate", "--against", "deqing", "--events", "-"], "--against and --events do not go together"),
      (["simulate", "--from", "2025-12-01"], "--from needs --statutory"),
      (
        ["simulate", "--statutory", "--from", "2025-12-01", "--runs", "5"],
        "--statutory and --runs do not go together: the statutory path leaves nothing to chance"
      ),
      (
        ["simulate", "--statutory", "--from", "2025-12-01", "--seed", "5"],
        "--statutory and --seed do not go together"
      ),
      (
        ["simulate", "--chart", "sankey", "--format", "text"], "--chart and --format text do not go together"
      ),
      (["simulate", "--chart", "gantt", "--runs", "5"], "--chart gantt and --runs do not go together"),
      (["simulate", "--chart", "pie"], "--chart: expected one of gantt, histogram, sankey, found 'pie'"),
    ])
  func usage(_ arguments: [String], _ complaint: String) async throws {
    let done = try await Program.run(arguments)
    #expect(done.status == 2 && done.errors.contains(complaint))
  }
}
