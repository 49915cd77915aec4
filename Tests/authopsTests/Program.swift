import Foundation
import Testing

/// The built program, run as a process.
struct Program {
  /// What a run left behind.
  struct Outcome {
    let status: Int32
    let output: Data
    let errors: String

    var text: String { String(decoding: output, as: UTF8.self) }

    /// The output as a JSON object.
    func object() throws -> [String: Any] {
      try #require(JSONSerialization.jsonObject(with: output) as? [String: Any])
    }
  }

  /// The program beside the bundle of the tests.
  static var executable: URL {
    get throws {
      let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }?.bundleURL
      let products = try #require((bundle ?? Bundle.main.executableURL)?.deletingLastPathComponent())
      let url = products.appending(path: "authops")
      try #require(FileManager.default.isExecutableFile(atPath: url.path), "\(url.path) is not built")
      return url
    }
  }

  /// A run that goes on.
  struct Running {
    fileprivate let process: Process

    /// Asks it to end.
    ///
    /// - Returns: The signal that ended it; nil where it ended by itself.
    func end(_ signal: Int32) -> Int32? {
      _ = Foundation.kill(process.processIdentifier, signal)
      process.waitUntilExit()
      return process.terminationReason == .uncaughtSignal ? process.terminationStatus : nil
    }

    /// Ends it without a chance to clean up, unless it has ended by itself.
    func kill() {
      if process.isRunning { _ = Foundation.kill(process.processIdentifier, SIGKILL) }
      process.waitUntilExit()
    }
  }

  /// Starts the program, without input if none is given, and with nobody to see its output.
  static func start(_ arguments: [String], input: Pipe? = nil) throws -> Running {
    let process = Process()
    process.executableURL = try executable
    (process.arguments, process.environment) = (arguments, ["LC_ALL": "C"])
    process.standardInput = input ?? FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    return Running(process: process)
  }

  /// Runs the program to its end.
  ///
  /// Streams are files, so that none can fill up; the test waits without holding a thread.
  static func run(
    _ arguments: [String], input: Data = Data(), environment: [String: String] = ["LC_ALL": "C"],
    in folder: URL? = nil
  ) async throws -> Outcome {
    let scratch = try Scratch()
    defer { scratch.remove() }
    let process = Process()
    process.executableURL = try executable
    (process.arguments, process.environment, process.currentDirectoryURL) = (arguments, environment, folder)
    let (outputFile, errorFile) = (scratch.write("output", Data()), scratch.write("errors", Data()))
    process.standardInput = try FileHandle(forReadingFrom: scratch.write("input", input))
    process.standardOutput = try FileHandle(forWritingTo: outputFile)
    process.standardError = try FileHandle(forWritingTo: errorFile)
    let status = try await withCheckedThrowingContinuation { continuation in
      process.terminationHandler = { continuation.resume(returning: $0.terminationStatus) }
      do { try process.run() } catch { continuation.resume(throwing: error) }
    }
    return Outcome(
      status: status, output: try Data(contentsOf: outputFile),
      errors: String(decoding: try Data(contentsOf: errorFile), as: UTF8.self))
  }
}

/// A folder for the files of one test.
struct Scratch {
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "authops-tests-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  /// Writes a file.
  func write(_ name: String, _ data: Data) -> URL {
    let url = folder.appending(path: name)
    _ = FileManager.default.createFile(atPath: url.path, contents: data)
    return url
  }

  /// The names of the files.
  var names: [String] { (try? FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()) ?? [] }

  func remove() { try? FileManager.default.removeItem(at: folder) }
}

/// Lines of logs.
enum Lines {
  static func event(
    _ type: String, _ day: String, _ role: String, _ data: String = "{}", id: String,
    subject: String = "case-1"
  ) -> String {
    #"{"specversion":"1.0","id":"\#(id)","source":"/test","type":"\#(type)","subject":"\#(subject)","#
      + #""time":"\#(day)T09:00:00+08:00","role":"\#(role)","data":\#(data)}"#
  }

  static let announced = event(
    "announcement.published", "2024-01-02", "dataBureau",
    #"{"rulebook":"deqing","windowUntil":"2024-01-19"}"#, id: "e1")
  static let submitted = event("application.submitted", "2024-01-15", "applicant", id: "e2")
  /// After the window: a violation that blocks nothing.
  static let submittedLate = event("application.submitted", "2024-01-25", "applicant", id: "e2")
}
