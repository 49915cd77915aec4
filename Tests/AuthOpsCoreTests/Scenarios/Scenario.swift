import AuthOpsCore
import Foundation
import Testing

/// A log of Specs/scenarios, and beside it what must come of it.
struct Scenario: CustomStringConvertible, Sendable {
  /// The folders of the kit.
  static let folders = ["lives", "boundaries", "guards"]
  private static let logSuffix = ".ndjson"
  private static let expectationSuffix = ".expected.json"

  /// The folder and the name, without a suffix.
  let path: String

  var description: String { path }

  /// Everything in a folder, by the names of its files.
  static func files(in folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: root().appending(path: folder).path).sorted()
  }

  /// Every log there is; none where the kit cannot be read.
  static let all: [Scenario] = folders.flatMap { folder in
    let names = (try? files(in: folder)) ?? []
    return names.filter { $0.hasSuffix(logSuffix) }.map {
      Scenario(path: "\(folder)/\($0.dropLast(logSuffix.count))")
    }
  }

  /// The lives, and every fifth of the others; all where `AUTHOPS_ALL_SCENARIOS` is set.
  static let some: [Scenario] = {
    let isThorough = ProcessInfo.processInfo.environment["AUTHOPS_ALL_SCENARIOS"] != nil
    return all.enumerated().filter { position, scenario in
      isThorough || scenario.path.hasPrefix("lives/") || position % 5 == 0
    }.map(\.element)
  }()

  /// The files of a folder that are not one of a pair.
  static func strays(in folder: String) throws -> [String] {
    let files = Set(try files(in: folder))
    return files.filter { file in
      if file.hasSuffix(logSuffix) {
        return !files.contains(file.dropLast(logSuffix.count) + expectationSuffix)
      }
      if file.hasSuffix(expectationSuffix) {
        return !files.contains(file.dropLast(expectationSuffix.count) + logSuffix)
      }
      return true
    }.sorted()
  }

  /// What must come of the log.
  func expectation() throws -> Expectation {
    let data = try Data(contentsOf: Self.root().appending(path: path + Self.expectationSuffix))
    return try JSONDecoder().decode(Expectation.self, from: data)
  }

  /// The log.
  func bytes() throws -> [UInt8] {
    [UInt8](try Data(contentsOf: Self.root().appending(path: path + Self.logSuffix)))
  }

  /// The log, replayed as of a day.
  func replayed(
    asOf day: Day?, keepsAll: Bool = false, evidence: Replay.Evidence = .none
  ) throws -> Replay {
    var options = Replay.Options(laws: Self.laws, asOf: day, keepsAll: keepsAll)
    options.evidence = evidence
    var replay = Replay(options)
    replay.beginFile(path + Self.logSuffix)
    let bytes = try bytes()
    replay.consume(bytes.span)
    replay.endFile()
    return replay
  }

  /// The rulebooks that logs of the kit name: those built in, and those with the national rules.
  static let laws: [Law] = {
    let folder = root().appending(path: "../rulebooks").standardized
    let files = ["deqing-national.json", "jilin-national.json"].compactMap { name in
      (try? Data(contentsOf: folder.appending(path: name))).map { RulebookShelf.File(name, [UInt8]($0)) }
    }
    return ((try? RulebookShelf(files)) ?? RulebookShelf()).laws(.published)
  }()

  private static func root(file: String = #filePath) -> URL {
    URL(filePath: file).deletingLastPathComponent().appending(path: "../../../Specs/scenarios").standardized
  }
}
