import Foundation
import Testing

@Suite("Results in files")
struct OutputTests {
  @Test("A result in a file is the result on standard output, and nothing else is left")
  func whole() async throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    let plain = try await Program.run(["calendar", "2024"])
    let outcome = try await Program.run(["calendar", "2024", "--output", "year.json"], in: scratch.folder)
    #expect(outcome.status == 0 && outcome.output.isEmpty)
    #expect(try Data(contentsOf: scratch.folder.appending(path: "year.json")) == plain.output)
    #expect(scratch.names == ["year.json"])
  }

  @Test("A file is replaced, with its permissions; a link stays a link")
  func replaced() async throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    let file = scratch.write("year.json", Data("old".utf8))
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: file.path)
    let link = scratch.folder.appending(path: "link")
    try FileManager.default.createSymbolicLink(at: link, withDestinationURL: file)
    #expect(try await Program.run(["calendar", "2024", "--output", link.path]).status == 0)
    #expect(try Data(contentsOf: file).starts(with: Data(#"{"breaks""#.utf8)))
    let attributes = try FileManager.default.attributesOfItem(atPath: file.path)
    #expect(attributes[.posixPermissions] as? Int == 0o640)
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link.path) == file.path)
    #expect(scratch.names == ["link", "year.json"])
  }

  @Test("Where nothing can be written, the status is 3 and no file is left")
  func failed() async throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    let outcome = try await Program.run(
      ["calendar", "2024", "--output", "none/year.json"], in: scratch.folder)
    #expect(outcome.status == 3)
    #expect(outcome.errors.contains("none/year.json: cannot be written"))
    let directory = try await Program.run(["calendar", "2024", "--output", scratch.folder.path])
    #expect(directory.status == 3)
    #expect(scratch.names.isEmpty)
  }

  @Test("Killed at any moment, it leaves the file as it was or writes it whole")
  func killed() async throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    let log = (0..<400).map { number in
      Lines.event(
        "application.submitted", "2024-01-15", "applicant", id: "e\(number)", subject: "case-\(number)")
    }
    let input = scratch.write("log.ndjson", Data(log.joined(separator: "\n").utf8))
    let arguments = ["replay", input.path, "--fail-on", "never"]
    let whole = try await Program.run(arguments).output
    let old = Data("as it was".utf8)
    let result = scratch.write("report.json", old)
    let clock = ContinuousClock()
    let began = clock.now
    #expect(try await Program.run(arguments + ["--output", result.path]).status == 0)
    #expect(try Data(contentsOf: result) == whole)
    // On a crowded machine a run may take long; to wait as long would not make the moments more different.
    let usual = min(began.duration(to: clock.now), .milliseconds(400))
    var outcomes: [Data: Int] = [:]
    for step in 0..<24 {
      try old.write(to: result)
      let process = try Program.start(arguments + ["--output", result.path])
      try await Task.sleep(for: usual * step / 16)
      process.kill()
      outcomes[try Data(contentsOf: result), default: 0] += 1
    }
    #expect(Set(outcomes.keys).isSubset(of: [old, whole]))
  }

  @Test("Killed while its log goes on, it leaves the file as it was")
  func killedWhileReading() async throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    let old = Data("as it was".utf8)
    let result = scratch.write("report.json", old)
    let log = Pipe()
    let process = try Program.start(["replay", "-", "--output", result.path], input: log)
    // More than a pipe holds: once it is written, the program has read some of it.
    let lines = String(repeating: Lines.announced + "\n", count: 2_000)
    try log.fileHandleForWriting.write(contentsOf: Data(lines.utf8))
    process.kill()
    #expect(try Data(contentsOf: result) == old)
    // The log's end comes after the end of the program.
    try log.fileHandleForWriting.close()
  }

  /// The signals that ask for an end; one that was turned away before the tests began stays so, and ends no program.
  private static let asking = [SIGTERM, SIGINT, SIGHUP].filter { number in
    let known = signal(number, SIG_DFL)
    signal(number, known)
    return unsafeBitCast(known, to: Int.self) != 1
  }

  @Test(
    "Asked to end while its log goes on, it leaves no file in the making, and ends by the signal",
    arguments: asking)
  func asked(_ signal: Int32) async throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    let log = Pipe()
    let (result, state) = (
      scratch.folder.appending(path: "report.json"), scratch.folder.appending(path: "state.json")
    )
    let process = try Program.start(
      ["replay", "-", "--output", result.path, "--save-state", state.path], input: log)
    try log.fileHandleForWriting.write(contentsOf: Data(Lines.announced.utf8))
    while scratch.names.count(where: { $0.hasSuffix(".tmp") }) < 2 {
      try await Task.sleep(for: .milliseconds(10))
    }
    // Both are made; that the second is noted too follows at once.
    try await Task.sleep(for: .milliseconds(100))
    #expect(process.end(signal) == signal)
    #expect(scratch.names.isEmpty)
    try log.fileHandleForWriting.close()
  }

  @Test("A wrong command line leaves the file as it was")
  func wrongUsage() async throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    let file = scratch.write("year.json", Data("old".utf8))
    #expect(try await Program.run(["calendar", "x", "--output", file.path]).status == 2)
    #expect(try Data(contentsOf: file) == Data("old".utf8))
  }

  #if os(Linux)
    @Test("A device takes the result as it is; a full one is an error")
    func devices() async throws {
      #expect(try await Program.run(["calendar", "2024", "--output", "/dev/null"]).status == 0)
      let full = try await Program.run(["calendar", "2024", "--output", "/dev/full"])
      #expect(full.status == 3)
      #expect(full.errors.contains("/dev/full: cannot be written"))
    }
  #endif
}
