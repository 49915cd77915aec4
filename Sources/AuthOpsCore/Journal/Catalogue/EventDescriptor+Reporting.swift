extension EventDescriptor {
  static let reporting: [EventDescriptor] = [
    EventDescriptor(
      .annualReportSubmitted, "annualReport.submitted", .act, zh: "提交年度报告",
      en: "The report on a year is handed in",
      fields: [
        Field(
          "year", .object(.report), .object, required: true,
          zh: "报告年度", en: "The year reported on", example: #""2026""#),
        Field(
          "revenue", .money, .revenue,
          zh: "收入", en: "Revenue of the year", example: #""1200000.00""#),
        Field(
          "cost", .money, .cost,
          zh: "成本", en: "Cost of the year", example: #""900000.00""#),
        Field(
          "netProfit", .text,
          zh: "净利润", en: "Net profit, as the report puts it", example: #""300000.00""#),
        Field(
          "sections",
          .list(
            .code([
              "storage", "processing", "analysis", "security", "sales", "costAndProfit", "riskAssessment",
              "socialBenefit", "other",
            ])), .codes,
          zh: "报告内容", en: "What the report covers", example: #"["sales","costAndProfit","socialBenefit"]"#),
      ]),
    EventDescriptor(
      .annualReportAssessed, "annualReport.assessed", .act, zh: "年度报告评估",
      en: "The report is assessed",
      fields: [
        Field(
          "year", .object(.report), .object, required: true,
          zh: "报告年度", en: "The year reported on", example: #""2026""#),
        Field(
          "verdict", .code(["pass", "fail"]), .verdict, required: true,
          zh: "评估结论", en: "The conclusion", example: #""pass""#),
        Field(
          "reason", .text,
          zh: "理由", en: "The reasons given", example: #""材料齐全，符合要求""#),
      ]),
  ]
}
