extension EventDescriptor {
  static let agreement: [EventDescriptor] = [
    EventDescriptor(
      .signingDelegated, "signing.delegated", .act, tier: 2, zh: "委托签订",
      en: "The county government delegates the signing",
      fields: [
        Field(
          "delegate", .text,
          zh: "受托单位", en: "To whom", example: #""德清县大数据发展管理局""#)
      ]),
    EventDescriptor(
      .agreementSigned, "agreement.signed", .act, zh: "签订授权运营协议",
      en:
        "The agreement is signed and sealed by one party or both; it takes effect with the last of the acts",
      fields: [
        Field(
          "party", .code(["both", "partyA", "partyB"]), .party,
          zh: "签章方", en: "Whose signature and seal this is; both unless said", example: #""both""#),
        Field(
          "agreement", .count(1...99), .number,
          zh: "第几份协议", en: "The number of the agreement within the case: 2 for the first renewal",
          example: "1"),
        Field(
          "effectiveOn", .day, .day,
          zh: "生效日", en: "The day of effect, where the agreement names one or the seal came later",
          example: #""2026-03-16""#),
        Field(
          "term", .period, .period,
          zh: "协议期限", en: "The term filled in, where it was", example: #""3y""#),
        Field(
          "expiresOn", .day, .due,
          zh: "协议载明的届满日", en: "The last day, where the agreement names one", example: #""2029-03-16""#),
        Field(
          "annualReportDue", .monthDay, .monthDay,
          zh: "年度报告应提交的日期", en: "The day by which the report on the year before is due (P14)",
          example: #""03-31""#),
        Field(
          "scenarios", .list(.object(.scenario)), .objects,
          zh: "约定的应用场景", en: "The scenarios agreed", example: #"["scenario-1"]"#),
        Field(
          "dataSets", .list(.object(.dataSet)), .objects,
          zh: "授权数据清单", en: "The data sets authorised", example: #"["公交刷卡记录"]"#),
        Field(
          "productForms",
          .list(
            .code([
              "dataPackage", "dataModel", "dataInterface", "dataService", "dataReport", "businessService",
              "other",
            ])), .productForms,
          zh: "产品和服务形态", en: "The forms of product agreed", example: #"["dataInterface"]"#),
        Field(
          "platform", .text,
          zh: "公共数据平台", en: "The data platform named", example: #""德清县一体化智能化公共数据平台""#),
        Field(
          "operatorKind", .code(["legalPerson", "unincorporatedOrganisation", "naturalPerson"]), .ground,
          zh: "运营单位类型", en: "What kind of person the operator is", example: #""legalPerson""#),
        Field(
          "rateFormula", .text,
          zh: "收益率计算方式", en: "The formula filled in, where it was", example: #""（收入-成本）/成本""#),
        Field(
          "rateRange", .text,
          zh: "合理收益范围", en: "The range filled in, where it was", example: #""低于50%""#),
        Field(
          "estimateYears", .count(1...99),
          zh: "成本与销售估算年数", en: "Over how many years cost and sales are estimated", example: "3"),
        Field(
          "liquidatedDamages", .money,
          zh: "违约金", en: "The damages agreed", example: #""500000.00""#),
        Field(
          "securityOfficer", .text,
          zh: "数据安全负责人", en: "The officer responsible for security", example: #""王芳""#),
        Field(
          "securityDepartment", .text,
          zh: "数据安全管理部门", en: "The department responsible for security", example: #""数据安全部""#),
        Field(
          "copies", .count(0...99), .count,
          zh: "协议份数", en: "How many copies", example: "4"),
        Field(
          "signatory", .text,
          zh: "签字人", en: "Who signed", example: #""张敏""#),
        Field(
          "signatoryPost", .code(["legalRepresentative", "authorisedRepresentative", "other"]),
          expects: .noneOf(["other"]),
          zh: "签字人身份", en: "In which capacity", example: #""legalRepresentative""#),
        Field(
          "sealed", .flag,
          zh: "已加盖公章", en: "Whether it is sealed", example: "true"),
        Field(
          "leftBlank",
          .list(
            .code([
              "dataSets", "scenarios", "platform", "productForms", "rateFormula", "rateRange",
              "estimateYears", "securityOfficer", "securityDepartment", "liquidatedDamages",
            ])), .codes,
          zh: "协议中未填的空白或未附的附件", en: "What the agreement leaves blank or lacks", example: #"["dataSets"]"#),
      ]),
    EventDescriptor(
      .agreementTookEffect, "agreement.tookEffect", .timer, zh: "协议生效",
      en: "The agreement took effect; computed from the signatures"),
    EventDescriptor(
      .scenarioChangeApproved, "scenario.changeApproved", .act, zh: "场景变更审批",
      en: "A scenario, field or purpose is approved",
      fields: [
        Field(
          "scenario", .object(.scenario), .object, required: true,
          zh: "场景编号", en: "The scenario", example: #""scenario-2""#),
        Field(
          "domain", .text,
          zh: "领域", en: "The field", example: #""文旅""#),
        Field(
          "purpose", .text,
          zh: "目的", en: "The purpose", example: #""客流分析""#),
      ]),
    EventDescriptor(
      .agreementSupplemented, "agreement.supplemented", .act, zh: "签订补充协议",
      en: "A supplement to the agreement is signed",
      fields: [
        Field(
          "scenarios", .list(.object(.scenario)), .objects,
          zh: "补充的应用场景", en: "The scenarios added", example: #"["scenario-2"]"#),
        Field(
          "dataSets", .list(.object(.dataSet)), .objects,
          zh: "补充的数据", en: "The data sets added", example: #"["景区客流"]"#),
      ]),
    EventDescriptor(
      .renewalApplied, "renewal.applied", .act, zh: "重新申请（续期）",
      en: "The operator applies for renewal",
      fields: [
        Field(
          "reason", .text,
          zh: "理由", en: "The reasons given", example: #""材料齐全，符合要求""#)
      ]),
    EventDescriptor(
      .renewalDecided, "renewal.decided", .act, zh: "续期决定",
      en: "The authority decides on renewal",
      fields: [
        Field(
          "verdict", .code(["agree", "refuse"]), .verdict, required: true,
          zh: "决定", en: "The decision", example: #""agree""#),
        Field(
          "reason", .text,
          zh: "理由", en: "The reasons given", example: #""材料齐全，符合要求""#),
      ]),
    EventDescriptor(
      .agreementExpired, "agreement.expired", .timer, zh: "期限届满",
      en: "The term ended; computed"),
    EventDescriptor(
      .agreementTerminated, "agreement.terminated", .act, zh: "协议终止",
      en: "The agreement is ended before its time",
      fields: [
        Field(
          "ground", .code(["earlyExit", "mutualConsent", "other"]), .ground,
          zh: "终止原因", en: "Why; early exit unless said", example: #""earlyExit""#),
        Field(
          "reason", .text,
          zh: "理由", en: "The reasons given", example: #""材料齐全，符合要求""#),
        Field(
          "legalBasis", .text,
          zh: "依据", en: "The legal basis named, where the ground is another", example: #""有关法律法规""#),
      ]),
    EventDescriptor(
      .authorizationRevoked, "authorization.revoked", .act, zh: "撤销授权",
      en: "The authorisation is revoked; the agreement ends with it",
      fields: [
        Field(
          "ground", .code(["failedRectification", "commitmentBreach", "other"]), .ground,
          zh: "撤销原因", en: "Why; a failed rectification unless said", example: #""failedRectification""#),
        Field(
          "rectification", .object(.rectification), .counterpart,
          zh: "整改编号", en: "The rectification that failed", example: #""rectification-1""#),
        Field(
          "serious", .flag, .firstFlag,
          zh: "情况严重", en: "Whether the breach is serious", example: "false"),
        Field(
          "reason", .text,
          zh: "理由", en: "The reasons given", example: #""材料齐全，符合要求""#),
        Field(
          "legalBasis", .text,
          zh: "依据", en: "The legal basis named", example: #""工作指南三（一）""#),
      ]),
    EventDescriptor(
      .feePaid, "fee.paid", .act, tier: 2, zh: "支付运营域成本费用",
      en: "The fees of the domain are paid",
      fields: [
        Field(
          "due", .day, .due,
          zh: "应付日", en: "The last day to pay, by the published tariff", example: #""2026-12-31""#),
        Field(
          "amount", .money, .revenue,
          zh: "金额", en: "The amount paid", example: #""120000.00""#),
      ]),
  ]
}
