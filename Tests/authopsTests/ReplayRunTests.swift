import Foundation
import Testing

@Suite("Replay as a process")
struct ReplayRunTests {
  private func replay(_ text: String, _ arguments: String...) async throws -> Program.Outcome {
    try await Program.run(["replay"] + arguments, input: Data(text.utf8))
  }

  private func count(_ outcome: Program.Outcome, _ name: String) throws -> Int? {
    try (outcome.object()["input"] as? [String: Any])?[name] as? Int
  }

  private let log = Lines.announced + "\n" + Lines.submitted + "\n"
  private let breach = Lines.announced + "\n" + Lines.submittedLate + "\n"

  @Test("Nothing to complain of is 0, a violation 1, as asked")
  func statuses() async throws {
    #expect(try await replay(log).status == 0)
    #expect(try await replay(breach).status == 1)
    #expect(try await replay(breach, "--fail-on", "blocking").status == 0)
    #expect(try await replay(breach, "--fail-on", "never").status == 0)
  }

  @Test("No log is a report on nothing", arguments: ["", "\n\n", "\u{FEFF}"])
  func empty(_ text: String) async throws {
    let outcome = try await replay(text)
    #expect(outcome.status == 0)
    #expect(try count(outcome, "events") == 0)
    #expect(try outcome.object()["asOf"] is NSNull)
  }

  @Test("CRLF, a byte order mark and a last line without its end are read", arguments: ["", "\u{FEFF}"])
  func lineEnds(_ mark: String) async throws {
    let outcome = try await replay(mark + Lines.announced + "\r\n\r\n" + Lines.submitted)
    #expect(outcome.status == 0)
    #expect(try count(outcome, "applied") == 2)
  }

  @Test(
    "A malformed line ends with 3, and spoils nothing else",
    arguments: ["{", "[]", "nonsense", "{\"a\":\u{1}}", "{\"id\":1,\"id\":2}"])
  func malformed(_ line: String) async throws {
    try await expectMalformed(line)
  }

  @Test("A line that is nested deeply is malformed like any other", arguments: [65, 100_000])
  func deep(_ depth: Int) async throws {
    try await expectMalformed(String(repeating: "[", count: depth))
    try await expectMalformed(String(repeating: "{\"a\":", count: depth))
  }

  private func expectMalformed(_ line: String) async throws {
    let outcome = try await replay(Lines.announced + "\n" + line + "\n" + Lines.submitted + "\n")
    #expect(outcome.status == 3)
    #expect(try count(outcome, "malformed") == 1)
    #expect(try count(outcome, "applied") == 2)
  }

  @Test("Rubbish is malformed line by line")
  func rubbish() async throws {
    let bytes = (0..<100_000).map { UInt8(truncatingIfNeeded: $0 &* 2_654_435_761 >> 13) }
    let outcome = try await Program.run(["replay", "-"], input: Data(bytes))
    #expect(outcome.status == 3)
    #expect(try count(outcome, "events") == 0)
  }

  @Test("A line longer than any event is left out; the next one counts")
  func hugeLine() async throws {
    let huge = String(repeating: "x", count: 17 << 20)
    let outcome = try await replay(huge + "\n" + Lines.announced + "\n")
    #expect(outcome.status == 3)
    #expect(try count(outcome, "lines") == 2 && count(outcome, "applied") == 1)
  }

  @Test("A file that cannot be read is said to be so, and the rest is reported")
  func unreadable() async throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    let file = scratch.write("log.ndjson", Data(log.utf8))
    let outcome = try await Program.run(["replay", "gone.ndjson", scratch.folder.path, file.path])
    #expect(outcome.status == 3)
    #expect(outcome.errors.contains("gone.ndjson: cannot be read: No such file"))
    #expect(outcome.errors.contains("irectory"))
    #expect(try count(outcome, "applied") == 2)
  }

  @Test("Several files are one log; findings cite the file and the line over all")
  func files() async throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    _ = scratch.write("a", Data(Lines.announced.utf8))
    _ = scratch.write("b", Data(Lines.submittedLate.utf8))
    let outcome = try await Program.run(["replay", "a", "b"], in: scratch.folder)
    #expect(outcome.status == 1)
    #expect(outcome.text.contains(#""event":{"file":"b","id":"e2","line":2,"source":"/test"}"#))
  }

  @Test("NDJSON has a line for each case and one for the whole", arguments: [[], ["--as-of", "2024-02-01"]])
  func lines(_ more: [String]) async throws {
    let other = Lines.announced.replacing("case-1", with: "case-2") + "\n"
    let outcome = try await Program.run(
      ["replay", "--format", "ndjson"] + more, input: Data((log + other).utf8))
    #expect(outcome.status == 0)
    #expect(outcome.text.split(separator: "\n").count == 3)
  }

  @Test("Text has a timeline, in the language asked for")
  func text() async throws {
    let outcome = try await replay(breach, "--format", "text", "--lang", "zh")
    #expect(outcome.status == 1)
    #expect(outcome.text.contains("2024-01-25  提交申请") && outcome.text.contains("✗ #1 DQ-2-b"))
  }

  @Test("With --explain the report is explained, in every format, and ends with the same status")
  func explain() async throws {
    let json = try await replay(breach, "--explain", "--format", "json")
    #expect(json.status == 1)
    #expect(try json.object()["format"] as? String == "authops.explanation/1")
    let lines = try await replay(breach, "--explain", "--format", "ndjson", "--as-of", "2024-02-01")
    #expect(lines.status == 1 && lines.text.split(separator: "\n").count == 2)
    let text = try await replay(breach, "--explain", "--format", "text", "--lang", "en")
    #expect(text.status == 1 && text.text.contains("/data/windowUntil)"))
    let other = try await replay(breach, "--explain", "--format", "json", "--case", "nobody")
    #expect(other.status == 1 && other.text.contains(#""cases":[]"#))
  }

  @Test("An imported calendar that is wrong ends with 3, and nothing is judged")
  func wrongCalendar() async throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    let file = scratch.write("calendar.json", Data(#"{"format":"authops.calendar/1","x":1}"#.utf8))
    let outcome = try await replay(log, "--calendar", file.path)
    #expect(outcome.status == 3 && outcome.output.isEmpty)
    #expect(outcome.errors.contains("calendar.json:1:32: the member 'x' is unknown (/x)"))
  }
}
