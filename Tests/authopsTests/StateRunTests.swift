import Foundation
import Testing

@Suite("Runs that go on from a state")
struct StateRunTests {
  /// A log of many cases in two files.
  private func logs(_ scratch: Scratch) -> (first: URL, second: URL) {
    func lines(_ type: String, _ day: String, _ role: String, _ prefix: String) -> Data {
      let lines = (0..<200).map { number in
        Lines.event(type, day, role, id: "\(prefix)\(number)", subject: "case-\(number)")
      }
      return Data((lines.joined(separator: "\n") + "\n").utf8)
    }
    return (
      scratch.write("monday.ndjson", lines("application.submitted", "2024-01-15", "applicant", "a")),
      scratch.write("tuesday.ndjson", lines("application.received", "2024-01-16", "dataBureau", "b"))
    )
  }

  @Test(
    "The last run writes what one run over all logs writes, whatever the format",
    arguments: ["json", "ndjson", "text"])
  func same(format: String) async throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    let (first, second) = logs(scratch)
    let state = scratch.folder.appending(path: "state.json").path
    let common = ["--format", format, "--lang", "zh"]
    let whole = try await Program.run(["replay", first.path, second.path] + common)
    let saved = try await Program.run(
      ["replay", first.path, "--save-state", state, "--threads", "2"] + common)
    let resumed = try await Program.run(
      ["replay", second.path, "--resume", state, "--save-state", state, "--threads", "1"] + common)
    #expect(saved.status == resumed.status && resumed.status == whole.status)
    #expect(resumed.output == whole.output)
    let again = try await Program.run(["replay", "--resume", state, "-"] + common)
    #expect(again.status == whole.status)
    #expect(scratch.names == ["monday.ndjson", "state.json", "tuesday.ndjson"])
  }

  @Test("What cannot be taken up ends the run with status 3, a place and a reason, and writes nothing")
  func refused() async throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    let (first, second) = logs(scratch)
    let state = scratch.folder.appending(path: "state.json")
    _ = try await Program.run(["replay", first.path, "--save-state", state.path])
    let text = String(decoding: try Data(contentsOf: state), as: UTF8.self)
    let changed = scratch.write("changed.json", Data(text.replacing("case-7\"", with: "case-8\"").utf8))
    let output = scratch.write("report.json", Data("old".utf8))
    for (arguments, words) in [
      (["--resume", changed.path], "changed.json:1:"), (["--resume", changed.path], "(/digest)"),
      (["--resume", state.path, "--all"], "(/content/keeps/all)"),
      (["--resume", state.path, "--provisional"], "(/content/calendar)"),
      (["--resume", state.path, "--format", "text"], "(/content/keeps/timeline)"),
      (["--resume", "none.json"], "none.json: "),
    ] {
      let outcome = try await Program.run(["replay", second.path, "--output", output.path] + arguments)
      #expect(outcome.status == 3 && outcome.errors.contains(words), "\(arguments): \(outcome.errors)")
      #expect(try Data(contentsOf: output) == Data("old".utf8))
    }
    for arguments in [["--save-state", "-"], ["--resume", "-"], ["--save-state", "x", "--output", "x"]] {
      #expect(try await Program.run(["replay"] + arguments).status == 2)
    }
    let missing = try await Program.run(
      ["replay", "none.ndjson", "--save-state", "new.json"], in: scratch.folder)
    #expect(missing.status == 3 && missing.errors.contains("no state is saved"))
    #expect(!scratch.names.contains("new.json"))
  }

  @Test("Killed at any moment, the state is the old one or the new one whole")
  func killed() async throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    let (first, _) = logs(scratch)
    let state = scratch.folder.appending(path: "state.json")
    let arguments = ["replay", first.path, "--save-state", state.path, "--output", "/dev/null"]
    let clock = ContinuousClock()
    let began = clock.now
    _ = try await Program.run(arguments)
    // On a crowded machine a run may take long; to wait as long would not make the moments more different.
    let usual = min(began.duration(to: clock.now), .milliseconds(400))
    let whole = try Data(contentsOf: state)
    let old = Data("as it was".utf8)
    var outcomes: [Data: Int] = [:]
    for step in 0..<24 {
      try old.write(to: state)
      let process = try Program.start(arguments)
      try await Task.sleep(for: usual * step / 16)
      process.kill()
      outcomes[try Data(contentsOf: state), default: 0] += 1
    }
    #expect(Set(outcomes.keys).isSubset(of: [old, whole]))
    #expect((outcomes[old] ?? 0) > 0, "no run was killed before its end")
  }
}
