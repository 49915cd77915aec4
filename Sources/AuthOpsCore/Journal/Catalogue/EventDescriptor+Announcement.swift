extension EventDescriptor {
  static let announcement: [EventDescriptor] = [
    EventDescriptor(
      .announcementPublished, "announcement.published", .act, zh: "发布公告",
      en: "The bureau announces a field for authorised operation; opens a case",
      fields: [
        Field(
          "rulebook", .text, .rulebook, required: true,
          zh: "规则集", en: "The rulebook the case is judged by", example: #""deqing""#),
        Field(
          "announcement", .text,
          zh: "公告文号", en: "The number of the announcement", example: #""德数公告〔2026〕1号""#),
        Field(
          "field", .text,
          zh: "重点领域", en: "The field opened", example: #""交通出行""#),
        Field(
          "authorisationMode", .text,
          zh: "授权方式", en: "How operators are authorised", example: #""择优授权""#),
        Field(
          "eligibility", .list(.text),
          zh: "申报条件", en: "The conditions for applicants", example: #"["具备数据安全保障能力"]"#),
        Field(
          "windowFrom", .day, .day,
          zh: "申报开始日", en: "The first day for applications", example: #""2026-01-05""#),
        Field(
          "windowUntil", .day, .due,
          zh: "申报截止日", en: "The last day for applications (P01)", example: #""2026-01-30""#),
        Field(
          "additionalDocuments", .list(.object(.document)), .objects,
          zh: "公告另行要求的材料", en: "Documents asked for beyond the guide", example: #"["数据治理案例"]"#),
        Field(
          "expertAdvice", .flag,
          zh: "已听取专家组意见", en: "Whether the experts were heard", example: "true"),
        Field(
          "issuer", .text, expects: .containing("大数据"),
          zh: "发布单位全称", en: "The issuing body, in full", example: #""德清县大数据发展管理局""#),
        Field(
          "leftBlank", .list(.code(["field", "authorisationMode", "eligibility", "issuer"])), .codes,
          zh: "公告中未填的空白", en: "What the announcement leaves blank", example: #"["field"]"#),
      ]),
    EventDescriptor(
      .applicationWindowClosed, "applicationWindow.closed", .timer, zh: "申报截止",
      en: "The window for applications closed; computed from the announcement"),
  ]
}
