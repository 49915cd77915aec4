/// Fields that several types of event carry.
extension Field {
  /// The rulebook, of an event with which a case may open.
  static let openingRulebook = Field(
    "rulebook", .text, .rulebook,
    zh: "规则集", en: "The rulebook the case is judged by, where the event opens it", example: #""yancheng""#)

  /// The reasons of an answer or a decision.
  static let reason = Field(
    "reason", .text,
    zh: "理由", en: "The reasons given", example: #""材料齐全，符合要求""#)

  /// The law that a refusal rests on.
  static let legalBasis = Field(
    "legalBasis", .text,
    zh: "法律、法规依据", en: "For a refusal: the provision it rests on", example: #""《中华人民共和国数据安全法》第三十八条""#)

  /// What kind of text a refusal to share rests on.
  ///
  /// YC-22.3-2f, X-YC-05.
  static let basisLevel = Field(
    "basisLevel", .code(["law", "regulation", "rule", "other"]), expects: .noneOf(["rule", "other"]),
    zh: "依据层级", en: "Whether that is a law, a regulation, a rule of government or something else",
    example: #""law""#)

  /// What kind of text a refusal to open data rests on.
  ///
  /// YC-29-2f, X-YC-05.
  static let basisLevelOfOpening = Field(
    "basisLevel", .code(["law", "regulation", "rule", "other"]), expects: .noneOf(["other"]),
    zh: "依据层级", en: "Whether that is a law, a regulation, a rule of government or something else",
    example: #""law""#)

  /// By which way data are shared.
  ///
  /// YC-7.3-a.
  static let platformChannel = Field(
    "channel", .code(["platform", "existing", "other"]), expects: .noneOf(["existing", "other"]),
    zh: "渠道", en: "Whether through the platform, an older channel or another way", example: #""platform""#)

  /// By which way somebody reports: any will do.
  ///
  /// YC-23-a, YC-25-a.
  static let anyChannel = Field(
    "channel", .code(["platform", "existing", "other"]),
    zh: "渠道", en: "Whether through the platform, an older channel or another way", example: #""platform""#)

  /// By which way citizens are served.
  ///
  /// YC-28, YC-29-2a, YC-30.1-a, YC-37-b.
  static let websiteChannel = Field(
    "channel", .code(["website", "other"]), expects: .noneOf(["other"]),
    zh: "渠道", en: "Whether through the city’s website of open data", example: #""website""#)
}
