import AuthOpsCore
import Foundation

/// A file of Specs/clauses, `authops.clauses/1`; the README beside it says what its members mean.
struct ClauseFile: Decodable {
  /// A text in both languages.
  struct Words: Decodable, Equatable {
    let zh: String
    let en: String

    init(_ message: Message) { (zh, en) = (message.zh, message.en) }
  }

  /// One clause, as it stands in the file and as the library has it.
  struct Entry: Decodable, Equatable {
    let id: String
    let document: String
    let article: Words
    let kind: String
    let disposition: String
    let rules: [String]
    let limit: String?
    let summary: Words
    let reason: Words?

    init(_ clause: Clause) {
      (id, document, kind) = (clause.id, clause.document.rawValue, clause.kind.rawValue)
      (disposition, rules, limit) = (clause.disposition.rawValue, clause.rules, clause.limit?.description)
      (article, summary) = (Words(clause.article), Words(clause.summary))
      reason = clause.reason.map { Words($0) }
    }
  }

  let format: String
  /// The rulebook, or the overlay.
  let rulebook: String?
  let overlay: String?
  let documents: [String: Words]
  let clauses: [Entry]

  /// The rulebooks that have a file, in the order of the library.
  static let rulebooks = ["deqing", "jilin", "yueyang", "huangshi", "national", "yancheng"]

  /// The file of a rulebook as it stands.
  static func read(_ rulebook: String, file: String = #filePath) throws -> ClauseFile {
    let here = URL(filePath: file).deletingLastPathComponent()
    let path = here.appending(path: "../../../Specs/clauses/\(rulebook).json").standardized
    return try JSONDecoder().decode(ClauseFile.self, from: Data(contentsOf: path))
  }
}
