extension EventDescriptor {
  static let qualityTicket: [EventDescriptor] = [
    EventDescriptor(
      .qualityTicketOpened, "qualityTicket.opened", .act, zh: "提交质量工单",
      en: "A quality problem is reported",
      fields: [
        Field(
          "ticket", .object(.ticket), .object, required: true,
          zh: "工单编号", en: "The ticket", example: #""ticket-1""#),
        Field(
          "priority", .code(["urgent", "high", "medium", "low"]), .priority,
          zh: "修复优先级", en: "How urgent the repair is", example: #""high""#),
        Field(
          "agreedOn", .day, .due,
          zh: "协商的修复日", en: "The day agreed for a repair of low priority", example: #""2026-06-30""#),
        Field(
          "provider", .text,
          zh: "数源单位", en: "Whose data they are", example: #""县交通运输局""#),
        Field(
          "dataKind", .code(["interface", "batch", "returned", "other"]),
          zh: "数据类型", en: "How the data come", example: #""interface""#),
        Field(
          "errorKind", .code(["duplicate", "format", "missing", "other"]),
          zh: "数据错误类型", en: "What is wrong", example: #""missing""#),
        Field(
          "foundOn", .day, .day,
          zh: "发现日", en: "When it was found", example: #""2026-05-06""#),
        Field(
          "form", .record(ticketFormFields), .form,
          zh: "工单内容", en: "What the form says", example: #"{"description":"站点编码缺失"}"#),
      ]),
    EventDescriptor(
      .qualityTicketAnswered, "qualityTicket.answered", .act, zh: "反馈工单意见",
      en: "The ticket is answered",
      fields: [
        Field(
          "ticket", .object(.ticket), .object, required: true,
          zh: "工单编号", en: "The ticket", example: #""ticket-1""#),
        Field(
          "verdict", .code(["reasonable", "unreasonable"]), .verdict,
          zh: "是否合理", en: "Whether the demand is reasonable", example: #""reasonable""#),
        Field(
          "reason", .text,
          zh: "理由", en: "The reasons given", example: #""材料齐全，符合要求""#),
      ]),
    EventDescriptor(
      .qualityTicketRepairOrdered, "qualityTicket.repairOrdered", .act, zh: "督促数据治理",
      en: "The provider is told to repair the data",
      fields: [
        Field(
          "ticket", .object(.ticket), .object, required: true,
          zh: "工单编号", en: "The ticket", example: #""ticket-1""#),
        Field(
          "due", .day, .due,
          zh: "截止日", en: "The last day, as the notice or order sets it", example: #""2026-04-10""#),
        Field(
          "period", .period, .period,
          zh: "期限", en: "The period that the notice or order sets, where it names no day", example: #""5wd""#),
      ]),
    EventDescriptor(
      .qualityTicketRepaired, "qualityTicket.repaired", .act, zh: "数据修复",
      en: "The data are repaired",
      fields: [
        Field(
          "ticket", .object(.ticket), .object, required: true,
          zh: "工单编号", en: "The ticket", example: #""ticket-1""#)
      ]),
    EventDescriptor(
      .qualityTicketClosed, "qualityTicket.closed", .act, tier: 2, zh: "工单办结",
      en: "The ticket is closed",
      fields: [
        Field(
          "ticket", .object(.ticket), .object, required: true,
          zh: "工单编号", en: "The ticket", example: #""ticket-1""#)
      ]),
  ]
}
