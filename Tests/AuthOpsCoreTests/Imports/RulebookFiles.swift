import AuthOpsCore
import Testing

/// Rulebooks as data, for tests.
enum RulebookFiles {
  /// A rulebook that changes Deqing's.
  static func text(_ members: String, id: String = "county", extends: String = "deqing") -> String {
    #"{"format":"authops.rulebook/1","id":"\#(id)","extends":"\#(extends)"\#(members.isEmpty ? "" : ",")\#(members)}"#
  }

  /// Files of texts, named `0.json` and so on.
  static func files(_ texts: [String]) -> [RulebookShelf.File] {
    texts.enumerated().map { RulebookShelf.File("\($0.offset).json", Array($0.element.utf8)) }
  }

  /// The rulebook with which a change of Deqing's begins.
  static func rulebook(_ members: String) throws -> Rulebook {
    let shelf = try RulebookShelf(files([text(members)]))
    return try #require(shelf["county"])
  }

  /// What is wrong with texts.
  static func faults(_ texts: [String]) -> [RulebookShelf.Faults.Fault] {
    do throws(RulebookShelf.Faults) {
      _ = try RulebookShelf(files(texts))
      return []
    } catch { return error.faults }
  }
}
