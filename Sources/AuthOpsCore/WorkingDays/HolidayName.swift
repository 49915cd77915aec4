/// What a day off is called, in Chinese and in English.
public struct HolidayName: Hashable, Sendable {
  /// The Chinese name, as the notice gives it.
  public let zh: String
  /// The English name.
  public let en: String

  /// A name in both languages.
  public init(zh: String, en: String) {
    self.zh = zh
    self.en = en
  }

  /// The name of a day off for which an imported calendar gives none.
  public static let dayOff = HolidayName(zh: "放假", en: "day off")
}
