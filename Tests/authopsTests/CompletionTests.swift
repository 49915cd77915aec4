import Foundation
import Testing

@Suite("Completions and the manual")
struct CompletionTests {
  /// What bash offers for the last of some words.
  private func offered(_ words: [String], in folder: URL) async throws -> [String] {
    let script = try await Program.run(["completions", "bash"]).text
    let quoted = words.map { "'\($0)'" }.joined(separator: " ")
    let asking = """
      \(script)
      COMP_WORDS=(\(quoted)) COMP_CWORD=\(words.count - 1)
      _authops
      printf '%s\\n' "${COMPREPLY[@]}"
      """
    let process = Process()
    process.executableURL = URL(filePath: "/bin/bash")
    (process.arguments, process.currentDirectoryURL) = (["-c", asking], folder)
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let data = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    return String(decoding: data, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  @Test(
    "bash completes commands, options, their values and operands",
    arguments: [
      (["authops", "re"], ["replay"]), (["authops", "help", "sim"], ["simulate"]),
      (["authops", "replay", "--f"], ["--format", "--fail-on"]),
      (["authops", "replay", "--format", ""], ["json", "ndjson", "text"]),
      (["authops", "status", "--format", ""], ["json", "text"]),
      (["authops", "replay", "--as-of", ""], ["today"]), (["authops", "deadline", "--from", ""], []),
      (["authops", "check", "--template", "hu"], ["huangshi"]),
      (["authops", "check", "pa"], ["papers of 2026.json"]),
      (["authops", "replay", "--rulebook", "jil"], ["jilin", "jilin-2027.json"]),
      (["authops", "schema", "rep"], ["report"]), (["authops", "completions", ""], ["bash", "zsh", "fish"]),
      (["authops", "replay", "--role", "dataP"], ["dataProvider"]), (["authops", "calendar", ""], []),
    ])
  func bash(_ words: [String], _ expected: [String]) async throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    for name in ["papers of 2026.json", "jilin-2027.json"] { _ = scratch.write(name, Data()) }
    #expect(try await offered(words, in: scratch.folder).sorted() == expected.sorted())
  }

  @Test("fish and zsh are told of every command and its options", arguments: ["fish", "zsh"])
  func others(_ shell: String) async throws {
    let script = try await Program.run(["completions", shell]).text
    let commands = try await Program.run(["--help"]).text.split(separator: "\n")
      .filter { $0.hasPrefix("  ") }.compactMap { $0.split(separator: " ").first }
      .filter { $0.first?.isLetter == true }
    #expect(commands.count > 10)
    for command in commands where command != "help" {
      let help = try await Program.run(["help", String(command)]).text
      #expect(script.contains(command))
      for option in help.matches(of: /(?m)^  --([a-z-]+)/) {
        let name = NSRegularExpression.escapedPattern(for: String(option.1))
        let pattern = try Regex(shell == "fish" ? "-l \(name)( |$)" : "--\(name)[ ')]")
        #expect(script.contains(pattern), "\(command) --\(option.1)")
      }
    }
    #expect(try await Program.run(["completions", "csh"]).status == 2)
  }

  @Test("The manual has every command and option, and no line that its macros would lose")
  func manual() async throws {
    let page = try await Program.run(["manual"]).text
    let macros: Set<Substring> = [".TH", ".SH", ".SS", ".TP", ".B", ".I", ".RI", ".PP"]
    for line in page.split(separator: "\n") where line.hasPrefix(".") || line.hasPrefix("'") {
      #expect(macros.contains(line.split(separator: " ").first ?? ""), "\(line)")
    }
    for name in ["replay", "merge", "check", "simulate", "rules", "\\-\\-threads", "\\-\\-template NAME"] {
      #expect(page.contains(name))
    }
  }
}
