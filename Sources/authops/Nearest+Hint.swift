import AuthOpsCore

extension Nearest {
  /// Asks whether another word was meant, for the end of a message; empty where none is near.
  static func hint(_ word: String, among candidates: [String]) -> String {
    to(word, among: candidates).map { "; did you mean '\($0)'?" } ?? ""
  }
}
