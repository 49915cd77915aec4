/// A sentence for people, in both languages.
public struct Message: Codable, Hashable, Sendable {
  /// The sentence in Chinese.
  public let zh: String
  /// The sentence in English.
  public let en: String
}
