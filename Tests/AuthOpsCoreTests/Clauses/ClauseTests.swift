import AuthOpsCore
import Foundation
import Testing

@Suite("Clauses")
struct ClauseTests {
  @Test("The compiled clauses and the files of Specs/clauses agree in every fact")
  func agreement() throws {
    var entries: [ClauseFile.Entry] = []
    var documents: [String: ClauseFile.Words] = [:]
    for rulebook in ClauseFile.rulebooks {
      let file = try ClauseFile.read(rulebook)
      #expect(file.format == "authops.clauses/1")
      #expect((file.rulebook ?? file.overlay) == (rulebook == "national" ? "national-2025" : rulebook))
      #expect(Set(file.clauses.map(\.document)) == Set(file.documents.keys), "\(rulebook)")
      entries += file.clauses
      documents.merge(file.documents) { first, _ in first }
    }
    let titles = LegalDocument.allCases.map { ($0.rawValue, ClauseFile.Words($0.title)) }
    #expect(documents == Dictionary(uniqueKeysWithValues: titles))
    #expect(entries.map(\.id) == Clause.all.map(\.id))
    for (entry, clause) in zip(entries, Clause.all) {
      #expect(entry == ClauseFile.Entry(clause), "\(clause.id)")
    }
  }

  @Test(
    "Each clause of a text stands once",
    arguments: [
      ("deqing", "DQ-", 217), ("jilin", "JL-", 83), ("yueyang", "YY-", 104), ("huangshi", "HS-", 53),
      ("national", "NL-", 25), ("yancheng", "YC-", 210),
    ])
  func counts(rulebook: String, prefix: String, count: Int) throws {
    let file = try ClauseFile.read(rulebook)
    #expect(file.clauses.count == count)
    #expect(Clause.all.count { $0.id.hasPrefix(prefix) } == count)
    #expect(file.clauses.allSatisfy { $0.id.hasPrefix(prefix) })
  }

  @Test("Each clause is found by its id")
  func identities() {
    #expect(Set(Clause.all.map(\.id)).count == Clause.all.count)
    for clause in Clause.all { #expect(Clause(id: clause.id) == clause) }
    #expect(Clause(id: "DQ-3.1") == nil)
  }

  @Test("Each clause has words in both languages, short enough for a line or two")
  func words() {
    for clause in Clause.all {
      for words in [clause.article, clause.summary] + (clause.reason.map { [$0] } ?? []) {
        #expect(!words.zh.isEmpty && !words.en.isEmpty, "\(clause.id)")
        #expect(words.en.count <= 150, "\(clause.id)")
        #expect(words.en.utf8.count == words.en.count, "\(clause.id): \(words.en)")
      }
    }
  }

  @Test("Only a clause that rules carry names rules, and only one of those has a limit that is a number")
  func dispositions() {
    for clause in Clause.all where clause.disposition != .rule {
      #expect(clause.rules.isEmpty, "\(clause.id)")
      #expect(clause.limit == nil, "\(clause.id)")
      #expect(clause.reason != nil, "\(clause.id) says why no rule carries it")
    }
  }

  @Test("A period and a cap are those of the rulebook")
  func parameters() throws {
    for parameter in Rulebook.builtIn.flatMap(\.parameters) {
      let id = parameter.id
      guard let version = parameter.versions.last, let clause = Clause(id: parameter.clause) else { continue }
      if case .period(let period) = version.value {
        #expect(clause.limit?.description == period.description, "\(id)")
      }
      if case .cap(let cap) = version.value { #expect(clause.limit?.description == "<\(cap)", "\(id)") }
      guard version.value == .blank else { continue }
      // A duty without a word of time is owed promptly too.
      let limits: [Limit?] =
        id.unit == .day ? [nil] : id.promptRule == nil ? [.stated] : [.promptly, nil]
      #expect(limits.contains(clause.limit), "\(id)")
    }
  }
}
