/// The language of texts for people.
public enum Language: String, CaseIterable, Hashable, Sendable {
  /// Chinese.
  case zh
  /// English.
  case en

  /// Whichever of two texts is in the language.
  func pick(zh: String, en: String) -> String { self == .zh ? zh : en }

  /// A sentence in the language.
  func pick(_ message: Message) -> String { pick(zh: message.zh, en: message.en) }
}
