import AuthOpsCore
import Foundation
import Testing

/// The clause ids that the sources cite, in code and in comments, each with the files that cite it.
private func citations(file: String = #filePath) throws -> [String: Set<String>] {
  let here = URL(filePath: file).deletingLastPathComponent()
  let sources = here.appending(path: "../../../Sources").standardized
  let files = try #require(FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil))
  var citing: [String: Set<String>] = [:]
  for case let file as URL in files where file.pathExtension == "swift" {
    // The compiled clauses and claims are held to their files elsewhere.
    guard !file.path.contains("/Clauses/"), !file.path.contains("/Samples/") else { continue }
    let text = try String(contentsOf: file, encoding: .utf8)
    let ids = text.matches(
      of:
        #/(X-|[A-Z])?((?:DQ|JL|YC|NL|YY|HS)-[0-9A-Z][0-9A-Za-z.\-]*[0-9A-Za-z]|(?:DQ|JL|YC|NL|YY|HS)-[0-9])/#)
    for match in ids where match.1 == nil {
      citing[String(match.2), default: []].insert(file.lastPathComponent)
    }
  }
  return citing
}

/// Whether a clause stands under an article: `DQ-2-c1` under `DQ-2-c`, but `DQ-10.1-a` not under `DQ-1`.
private func isUnder(_ article: String, _ clause: String) -> Bool {
  guard clause.hasPrefix(article), let next = clause.dropFirst(article.count).first else { return false }
  return !(next.isNumber && article.last?.isNumber == true)
}

@Suite("Citations")
struct CitationTests {
  @Test("Each clause that the sources cite stands in Specs/clauses, or is an article with clauses under it")
  func cited() throws {
    let ids = Clause.all.map(\.id)
    let citing = try citations()
    #expect(citing.count > 80, "the sources cite clauses")
    for (id, files) in citing where !ids.contains(id) {
      #expect(ids.contains { isUnder(id, $0) }, "\(id), cited by \(files.sorted().joined(separator: ", "))")
    }
  }

  @Test("Each clause of Yueyang and Huangshi that a template rests on is cited where the templates are")
  func templates() throws {
    let citing = try citations()
    for clause in TemplateID.clauses where clause.hasPrefix("YY-") || clause.hasPrefix("HS-") {
      #expect(citing[clause]?.contains { $0.hasPrefix("Template+") } == true, "\(clause)")
    }
  }

  @Test("Each clause that a rule rests on is cited where its rules are")
  func carried() throws {
    let citing = try citations()
    for rule in Rule.all where rule.basis != .log {
      #expect(citing[rule.clause]?.contains { $0.hasPrefix("Rule+") } == true, "\(rule.clause)")
    }
  }
}
