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
      (["simulate", "--chart", "pie"], "--chart: expected one of gantt, histogram, sankey, found 'pie'"),
    ])
  func usage(_ arguments: [String], _ complaint: String) async throws {
    let done = try await Program.run(arguments)
    #expect(done.status == 2 && done.errors.contains(complaint))
  }
}
