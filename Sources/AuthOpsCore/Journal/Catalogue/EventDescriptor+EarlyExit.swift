extension EventDescriptor {
  static let earlyExit: [EventDescriptor] = [
    EventDescriptor(
      .earlyExitRequested, "earlyExit.requested", .act, zh: "提前解除申请",
      en: "The operator asks to leave early",
      fields: [
        Field(
          "wishedEnd", .day, .day,
          zh: "希望终止日", en: "The day on which it wishes to leave", example: #""2027-09-30""#),
        Field(
          "usersUnaffected", .flag, .firstFlag,
          zh: "使用者不受影响", en: "Whether users are shown to be unaffected", example: "true"),
        Field(
          "written", .flag, .secondFlag,
          zh: "书面申请", en: "Whether it was in writing", example: "true"),
        Field(
          "reason", .text,
          zh: "理由", en: "The reasons given", example: #""材料齐全，符合要求""#),
      ]),
    EventDescriptor(
      .earlyExitDecided, "earlyExit.decided", .act, zh: "提前解除答复",
      en: "The authority decides on leaving early",
      fields: [
        Field(
          "verdict", .code(["accept", "refuse"]), .verdict, required: true,
          zh: "决定", en: "The decision", example: #""accept""#),
        Field(
          "endsOn", .day, .day,
          zh: "同意的终止日", en: "The last day agreed; the wished day unless said", example: #""2027-09-30""#),
        Field(
          "reason", .text,
          zh: "理由", en: "The reasons given", example: #""材料齐全，符合要求""#),
      ]),
    EventDescriptor(
      .usersConsented, "users.consented", .act, tier: 2, zh: "征得用户同意",
      en: "The users consent to the exit",
      fields: [
        Field(
          "usageAgreements", .list(.object(.usageAgreement)), .objects,
          zh: "同意的使用协议", en: "The usage agreements concerned; all unless said", example: #"["usage-1"]"#)
      ]),
    EventDescriptor(
      .usersTransitioned, "users.transitioned", .act, tier: 2, zh: "妥善处理使用者权利",
      en: "The users are looked after",
      fields: [
        Field(
          "measures", .text,
          zh: "安置措施", en: "What was done", example: #""迁移至替代接口""#)
      ]),
  ]
}
