import Foundation
import Testing

@Suite("Check as a process")
struct CheckRunTests {
  private let outline = #"{"format": "authops.dossier/1", "template": "yueyangSolution"}"#

  private func sample(_ name: String) throws -> Data {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Specs/documents")
    return try Data(contentsOf: folder.appending(path: name).standardized)
  }

  private func check(_ input: Data, _ arguments: String...) async throws -> Program.Outcome {
    try await Program.run(["check", "-"] + arguments, input: input)
  }

  private func outcomes(_ outcome: Program.Outcome) throws -> [String] {
    let findings = try #require(try outcome.object()["findings"] as? [[String: Any]])
    return findings.compactMap { $0["outcome"] as? String }
  }

  @Test("A document in order is 0; --all shows what was satisfied")
  func inOrder() async throws {
    let dossier = try sample("yueyang.json")
    let short = try await check(dossier)
    #expect(short.status == 0)
    #expect(try outcomes(short).isEmpty)
    let long = try await check(dossier, "--all")
    #expect(try outcomes(long).contains("satisfied"))
    #expect(try !outcomes(long).contains("violated"))
  }

  @Test("A violation is 1, as asked; what is undetermined is 3 all the same")
  func statuses() async throws {
    let draft = try sample("huangshi.draft.json")
    #expect(try await check(draft).status == 1)
    #expect(try await check(draft, "--fail-on", "blocking").status == 0)
    #expect(try await check(draft, "--fail-on", "never").status == 0)
    let open = try sample("deqing.draft.json")
    #expect(try await check(open, "--fail-on", "never").status == 3)
    #expect(try await check(try sample("yanchengCity.draft.json"), "--fail-on", "blocking").status == 1)
  }

  @Test("A day of judgement stands for a blank day of submission, and only for that")
  func asOf() async throws {
    let text = String(decoding: try sample("yueyang.json"), as: UTF8.self)
    let undated = Data(text.replacing("\"submittedOn\": \"2026-03-20\"", with: "\"submittedOn\": null").utf8)
    #expect(try await check(undated).status == 3)
    #expect(try await check(undated, "--as-of", "2026-03-20").status == 0)
    #expect(try await check(undated, "--as-of", "2026-03-21").status == 1)
    #expect(try await check(Data(text.utf8), "--as-of", "2030-01-01").status == 0)
  }

  @Test(
    "What is no document is 3, and says where",
    arguments: [
      ("", "expected a value"), ("{}", "the member 'format' is missing"),
      (#"{"format": "authops.dossier/1", "template": "atlantis"}"#, "expected one of yueyang"),
      (#"{"format": "authops.dossier/1", "format": "authops.dossier/1"}"#, "line 1, column"),
    ])
  func malformed(_ text: String, _ message: String) async throws {
    let outcome = try await check(Data(text.utf8))
    #expect(outcome.status == 3)
    #expect(outcome.errors.contains(message))
    #expect(outcome.output.isEmpty)
  }

  @Test("A file that cannot be read is 3")
  func unreadable() async throws {
    let outcome = try await Program.run(["check", "/nowhere/dossier.json"])
    #expect(outcome.status == 3)
    #expect(outcome.errors.contains("/nowhere/dossier.json: cannot be read"))
  }

  @Test("An empty form can be checked itself, and lacks everything")
  func form() async throws {
    let form = try await Program.run(["check", "--template", "yanchengCounty"])
    #expect(form.status == 0)
    #expect(try form.object()["template"] as? String == "yanchengCounty")
    let outcome = try await check(form.output)
    #expect(outcome.status == 3)
    #expect(Set(try outcomes(outcome)) == ["violated", "undetermined"])
  }

  @Test("Text names clause, place and reason in the language asked for", arguments: ["zh", "en"])
  func text(_ language: String) async throws {
    let outcome = try await check(Data(outline.utf8), "--format", "text", "--lang", language)
    #expect(outcome.text.contains("YY-M2-3.6b"))
    #expect(outcome.text.contains("1:1 /technology/emergency/plan"))
    #expect(outcome.text.contains(language == "zh" ? "缺少或空白" : "Missing or left blank"))
  }
}
