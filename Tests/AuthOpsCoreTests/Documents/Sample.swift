import AuthOpsCore
import Foundation
import Testing

/// A file of samples, `authops.samples/1`: a document in order, and cases that differ from it by a JSON Patch.
struct SampleFile: Decodable, Sendable {
  /// What a case shows of a clause.
  struct Claim: Decodable, Hashable {
    let clause: String
    let outcome: String
    let place: String?
  }

  /// A finding that is violated or undetermined.
  struct Finding: Decodable, Hashable {
    let rule: String
    let outcome: String
    let pointer: String
  }

  /// One case.
  struct Case: Decodable {
    let name: String
    let asOf: String?
    let shows: [Claim]
    let patch: [Patch.Operation]
    let findings: [Finding]
  }

  let format: String
  let document: String
  let satisfied: [String]
  let cases: [Case]

  /// The folder of the samples.
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../Specs/documents").standardized

  /// The names of all files, without suffix.
  static let names: [String] = {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return files.filter { $0.hasSuffix(".cases.json") }.map { String($0.dropLast(11)) }.sorted()
  }()

  /// The file of a name.
  static func read(_ name: String) throws -> SampleFile {
    let data = try Data(contentsOf: folder.appending(path: name + ".cases.json"))
    return try JSONDecoder().decode(SampleFile.self, from: data)
  }

  /// The bytes of the document in order.
  func bytes() throws -> [UInt8] {
    [UInt8](try Data(contentsOf: Self.folder.appending(path: document)))
  }

  /// The document of a case.
  func document(of sample: Case) throws -> JSONDocument {
    let value = try sample.patch.reduce(JSONValue(parsing: try bytes())) { try Patch.apply($1, to: $0) }
    return try JSONDocument(value.canonical())
  }
}

extension DocumentCheck {
  /// What is violated or undetermined.
  var complaints: [SampleFile.Finding] {
    findings.filter { $0.outcome == .violated || $0.outcome == .undetermined }.map {
      SampleFile.Finding(rule: $0.clause, outcome: $0.outcome.id, pointer: $0.place.pointer)
    }
  }

  /// The worst outcome of the rules that carry a clause.
  func outcomeOfRules(carrying clause: String) -> Outcome {
    let outcomes = Set((Clause(id: clause)?.rules ?? []).map { outcome(of: $0) })
    return [.violated, .undetermined, .satisfied].first { outcomes.contains($0) } ?? .notApplicable
  }
}
