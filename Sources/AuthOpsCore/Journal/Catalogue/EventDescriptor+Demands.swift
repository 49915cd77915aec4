extension EventDescriptor {
  /// Data that no catalogue lists yet, errors in data, and orders to mend them.
  static let demands: [EventDescriptor] = [
    EventDescriptor(
      .demandRequested, "demand.requested", .act, zh: "目录外需求申请",
      en: "A department asks for data that the catalogue does not list",
      fields: [
        .openingRulebook,
        Field(
          "demand", .object(.uncataloguedDemand), .object, required: true,
          zh: "需求编号", en: "The demand", example: #""demand-1""#),
        Field(
          "data", .text,
          zh: "所需数据", en: "The data", example: #""婚姻登记历史数据""#),
        Field(
          "purpose", .text,
          zh: "使用用途", en: "What the data are for", example: #""低保资格核对""#),
        Field(
          "scenario", .text,
          zh: "应用场景", en: "The scenario they are used in", example: #""社会救助""#),
        Field(
          "truthful", .flag,
          zh: "承诺真实性", en: "Whether the department vouches that the demand is true", example: "true"),
        Field(
          "compliant", .flag,
          zh: "承诺合规性", en: "Whether it vouches that the demand is lawful", example: "true"),
        Field(
          "secure", .flag,
          zh: "承诺安全性", en: "Whether it vouches for security", example: "true"),
        Field(
          "provider", .object(.provider), .counterpart,
          zh: "数据提供部门", en: "The department that has the data", example: #""市民政局""#),
        Field(
          "leftBlank", .list(.code(["scenario"])), .codes,
          zh: "未填的空白", en: "What is left blank", example: #"["scenario"]"#),
        .anyChannel,
      ]),
    EventDescriptor(
      .demandAnswered, "demand.answered", .act, zh: "答复目录外需求",
      en: "The providing department answers",
      fields: [
        Field(
          "demand", .object(.uncataloguedDemand), .object, required: true,
          zh: "需求编号", en: "The demand", example: #""demand-1""#),
        Field(
          "verdict", .code(["agree", "refuse"]), .verdict, required: true,
          zh: "答复意见", en: "The answer", example: #""agree""#),
        Field(
          "direct", .flag, .firstFlag,
          zh: "能够直接共享",
          en: "Whether the data can be shared as they are; false where they have to be processed first",
          example: "true"),
        Field(
          "availableOn", .day, .due,
          zh: "能够共享的时间", en: "The day on which they can be shared, where the answer names it",
          example: #""2026-05-29""#),
        .reason,
        .legalBasis,
        .basisLevel,
        Field(
          "leftBlank", .list(.code(["reason", "legalBasis"])), .codes,
          zh: "未填的空白", en: "What is left blank", example: #"["reason"]"#),
      ]),
    EventDescriptor(
      .demandEtaNotified, "demand.etaNotified", .act, zh: "告知具体时间",
      en: "The requester is told when the data can be shared",
      fields: [
        Field(
          "demand", .object(.uncataloguedDemand), .object, required: true,
          zh: "需求编号", en: "The demand", example: #""demand-1""#),
        Field(
          "availableOn", .day, .due, required: true,
          zh: "能够共享的时间", en: "The day announced", example: #""2026-05-29""#),
      ]),
    EventDescriptor(
      .demandFulfilled, "demand.fulfilled", .act, zh: "完成编目、汇聚、共享",
      en: "The data are listed, collected and shared",
      fields: [
        Field(
          "demand", .object(.uncataloguedDemand), .object, required: true,
          zh: "需求编号", en: "The demand", example: #""demand-1""#),
        Field(
          "done", .list(.code(["listed", "collected", "shared"])), .codes,
          zh: "完成事项", en: "What is done; all three unless said", example: #"["listed","collected","shared"]"#),
        Field(
          "dataSets", .list(.object(.dataSet)), .objects,
          zh: "数据资源", en: "The data", example: #"["婚姻登记历史数据"]"#),
        Field(
          "channel", .code(["platform", "existing", "new", "other"]), .ground,
          zh: "渠道", en: "Whether through the platform, an older channel, a new one beside it, or another way",
          example: #""platform""#),
      ]),
    EventDescriptor(
      .correctionReported, "correction.reported", .act, zh: "反馈数据错误",
      en: "A user of data reports an error",
      fields: [
        .openingRulebook,
        Field(
          "correction", .object(.correction), .object, required: true,
          zh: "校核编号", en: "The correction", example: #""correction-1""#),
        Field(
          "dataSet", .object(.dataSet), .counterpart,
          zh: "数据资源", en: "The data", example: #""婚姻登记信息""#),
        Field(
          "provider", .text,
          zh: "数据提供部门", en: "The department that provides the data", example: #""市民政局""#),
        Field(
          "foundOn", .day, .day,
          zh: "发现日", en: "The day on which the error was found", example: #""2026-03-02""#),
        Field(
          "error", .text,
          zh: "错误情况", en: "What is wrong", example: #""登记日期有误""#),
        .anyChannel,
      ]),
    EventDescriptor(
      .correctionCompleted, "correction.completed", .act, zh: "校核更正",
      en: "The provider has checked the data",
      fields: [
        Field(
          "correction", .object(.correction), .object, required: true,
          zh: "校核编号", en: "The correction", example: #""correction-1""#),
        Field(
          "result", .code(["corrected", "confirmed"]), .ground,
          zh: "校核结果", en: "Whether the data were corrected, or found to be right", example: #""corrected""#),
      ]),
    EventDescriptor(
      .serviceRefused, "service.refused", .fact, tier: 2, zh: "拒绝办理业务",
      en: "A body turns down the business of a person because the data are wrong",
      fields: [
        .openingRulebook,
        Field(
          "correction", .object(.correction), .object, required: true,
          zh: "校核编号", en: "The correction", example: #""correction-1""#),
        Field(
          "proofGiven", .flag, .firstFlag,
          zh: "已提供证明材料", en: "Whether lawful proof was handed in", example: "true"),
        Field(
          "manner", .code(["refused", "putOff", "correctionAsked"]), .ground,
          zh: "方式",
          en:
            "Whether the business was refused, put off, or made to wait for a correction that the person has to ask for",
          example: #""refused""#),
        Field(
          "body", .text,
          zh: "受理单位", en: "The body", example: #""市政务服务中心""#),
      ]),
    EventDescriptor(
      .qualityTaskIssued, "qualityTask.issued", .act, zh: "发起整改任务",
      en: "A provider is told to mend its data",
      fields: [
        .openingRulebook,
        Field(
          "task", .object(.qualityTask), .object, required: true,
          zh: "整改任务编号", en: "The task", example: #""task-1""#),
        Field(
          "dataSet", .object(.dataSet), .counterpart,
          zh: "数据资源", en: "The data", example: #""婚姻登记信息""#),
        Field(
          "agency", .text,
          zh: "责任机构", en: "The body that has to mend them", example: #""市民政局""#),
        Field(
          "defect", .text,
          zh: "质量问题", en: "What is wrong", example: #""证件号码缺位""#),
        .platformChannel,
      ]),
    EventDescriptor(
      .qualityTaskDone, "qualityTask.done", .act, zh: "核实更正",
      en: "The data are checked and mended",
      fields: [
        Field(
          "task", .object(.qualityTask), .object, required: true,
          zh: "整改任务编号", en: "The task", example: #""task-1""#),
        Field(
          "result", .code(["corrected", "confirmed", "declined"]), .ground,
          zh: "核实结果", en: "Whether the data were mended or found to be right, or the body declined",
          example: #""corrected""#),
        Field(
          "legalBasis", .text,
          zh: "法定事由", en: "The legal ground on which it declined", example: #""《江苏省公共数据管理办法》第二十条""#),
      ]),
  ]
}
