extension EventDescriptor {
  /// Inspections and sanctions.
  ///
  /// The texts leave open who supervises: any of the bodies they name may act (X-DQ-15).
  static let enforcement: [EventDescriptor] = [
    EventDescriptor(
      .inspectionPerformed, "inspection.performed", .act, zh: "监督检查",
      en: "The authority inspects",
      fields: [
        .openingRulebook,
        Field(
          "request", .object(.sharingRequest), .object,
          zh: "共享申请编号", en: "The request on which the data inspected were shared", example: #""request-1""#),
        Field(
          "application", .object(.openDataApplication), .object,
          zh: "开放申请编号", en: "The application on which the data inspected were opened",
          example: #""application-1""#),
        Field(
          "subjects",
          .list(
            .code([
              "qualification", "dataScope", "staffQualification", "processing", "socialDataImport",
              "exportedProducts", "circulation", "systems", "dataUse", "securityCapability", "other",
            ])),
          zh: "检查内容", en: "What was inspected", example: #"["processing"]"#),
        Field(
          "refused", .flag, .firstFlag,
          zh: "被拒绝", en: "Whether the operator refused", example: "false"),
        Field(
          "finding", .text,
          zh: "检查发现", en: "What was found", example: #""未发现问题""#),
        Field(
          "dataPhase", .code(["before", "during", "after"]), .ground,
          zh: "检查阶段", en: "Whether data are inspected before, during or after their use",
          example: #""during""#),
        Field(
          "serviceProvider", .object(.serviceProvider), .counterpart,
          zh: "被检查的数据服务商", en: "The service provider inspected; the operator unless said",
          example: #""江城数据服务有限公司""#),
        Field(
          "otherPurpose", .flag, .secondFlag, expects: .denied,
          zh: "用于其他目的", en: "Whether products were used for another purpose", example: "false"),
        Field(
          "harmful", .flag, expects: .denied,
          zh: "损害国家、公共或他人利益", en: "Whether public interests or the rights of others were harmed",
          example: "false"),
        Field(
          "thirdPartyUse", .flag, expects: .denied,
          zh: "交由第三方使用", en: "Whether products of the operator were passed on to a third party",
          example: "false"),
        Field(
          "newChannel", .flag, expects: .denied,
          zh: "平台外新建共享开放通道", en: "Whether a channel was built beside the platform",
          example: "false"),
        Field(
          "repeatedCollection", .flag, expects: .denied,
          zh: "重复收集", en: "Whether data were collected that the platform has",
          example: "false"),
        Field(
          "governmentCloud", .flag,
          zh: "数据存储于政务云", en: "Whether the data are stored and kept safe on the government cloud",
          example: "true"),
        Field(
          "systemsOnCloud", .flag,
          zh: "系统部署于政务云", en: "Whether the systems run on the government cloud",
          example: "true"),
        Field(
          "newCountyCloud", .flag, expects: .denied,
          zh: "县级新建政务云", en: "Whether a county built a cloud of its own",
          example: "false"),
        Field(
          "baseDataShared", .flag,
          zh: "基础数据无条件汇聚", en: "Whether basic data are collected without conditions",
          example: "true"),
        Field(
          "licencesAtOnce", .flag,
          zh: "电子证照实时汇聚", en: "Whether electronic licences are collected as they are issued",
          example: "true"),
        Field(
          "projectCatalogued", .flag,
          zh: "项目审核前置目录和共享清单", en: "Whether projects were examined with catalogue and list of sharing",
          example: "true"),
        Field(
          "responsibleUnit", .flag,
          zh: "已确定责任单位及负责人", en: "Whether a unit and its head are named as responsible",
          example: "true"),
        Field(
          "classificationRules", .flag,
          zh: "已制定分类分级细则", en: "Whether rules of classification are in place",
          example: "true"),
        Field(
          "securityStaff", .flag,
          zh: "已设置数据安全人员", en: "Whether there are officers and specialists for data security",
          example: "true"),
        Field(
          "actsSupervised", .flag,
          zh: "复制、导出、脱敏、销毁受监督", en: "Whether copying, exporting, desensitising and destroying are supervised",
          example: "true"),
        Field(
          "contractorMisuse", .flag, expects: .denied,
          zh: "受托主体擅自处理数据", en: "Whether a contractor kept, used, leaked or passed on data",
          example: "false"),
        Field(
          "sourceNamed", .flag,
          zh: "成果注明数据来源", en: "Whether what was made of the data names their source and provider",
          example: "true"),
        Field(
          "recorded", .flag,
          zh: "共享开放活动全程记录", en: "Whether sharing and opening are on record throughout",
          example: "true"),
      ]),
    EventDescriptor(
      .rectificationOrdered, "rectification.ordered", .act, zh: "责令（要求）整改",
      en: "Rectification is ordered",
      fields: [
        .openingRulebook,
        Field(
          "rectification", .object(.rectification), .object, required: true,
          zh: "整改编号", en: "The rectification", example: #""rectification-1""#),
        Field(
          "ground",
          .code([
            "agreementBreach", "securityDutyBreach", "misuseWithLoss", "majorRisk", "failedReport",
            "otherBreach", "other",
          ]), .ground, expects: .noneOf(["other"]),
          zh: "整改事由", en: "Which of the six grounds; `other` is none of them", example: #""agreementBreach""#),
        Field(
          "due", .day, .due,
          zh: "截止日", en: "The last day, as the notice or order sets it", example: #""2026-04-10""#),
        Field(
          "period", .period, .period,
          zh: "期限", en: "The period that the notice or order sets, where it names no day", example: #""5wd""#),
        Field(
          "loss", .flag, .firstFlag,
          zh: "已造成损失", en: "For misuse of data: whether it caused a loss", example: "true"),
        Field(
          "report", .object(.report), .counterpart,
          zh: "不合格的年度报告", en: "The year of the failed report", example: #""2026""#),
        Field(
          "reason", .text,
          zh: "理由", en: "The reasons given", example: #""材料齐全，符合要求""#),
      ]),
    EventDescriptor(
      .rectificationReported, "rectification.reported", .act, zh: "反馈整改情况",
      en: "The operator reports on the rectification",
      fields: [
        Field(
          "rectification", .object(.rectification), .object, required: true,
          zh: "整改编号", en: "The rectification", example: #""rectification-1""#),
        Field(
          "complete", .flag, .firstFlag,
          zh: "已完成整改", en: "Whether it is complete", example: "true"),
      ]),
    EventDescriptor(
      .rectificationAccepted, "rectification.accepted", .act, zh: "整改验收通过",
      en: "The rectification is accepted",
      fields: [
        Field(
          "rectification", .object(.rectification), .object, required: true,
          zh: "整改编号", en: "The rectification", example: #""rectification-1""#)
      ]),
    EventDescriptor(
      .rectificationFailed, "rectification.failed", .act, zh: "未按要求整改",
      en: "The rectification is found wanting",
      fields: [
        Field(
          "rectification", .object(.rectification), .object, required: true,
          zh: "整改编号", en: "The rectification", example: #""rectification-1""#),
        Field(
          "reason", .text,
          zh: "理由", en: "The reasons given", example: #""材料齐全，符合要求""#),
      ]),
    EventDescriptor(
      .accessSuspended, "access.suspended", .act, zh: "中止（暂停）使用资格",
      en: "The use of the domain is suspended",
      fields: [
        Field(
          "ground", .code(["failedRectification", "commitmentBreach", "other"]), .ground,
          zh: "中止原因", en: "Why; a failed rectification unless said", example: #""failedRectification""#),
        Field(
          "rectification", .object(.rectification), .counterpart,
          zh: "整改编号", en: "The rectification that failed", example: #""rectification-1""#),
        Field(
          "reason", .text,
          zh: "理由", en: "The reasons given", example: #""材料齐全，符合要求""#),
      ]),
    EventDescriptor(
      .accessRestored, "access.restored", .act, tier: 2, zh: "恢复使用资格",
      en: "The use of the domain is restored",
      fields: [
        Field(
          "reason", .text,
          zh: "理由", en: "The reasons given", example: #""材料齐全，符合要求""#)
      ]),
    EventDescriptor(
      .damagesClaimed, "damages.claimed", .act, zh: "追究违约责任",
      en: "Damages are claimed",
      fields: [
        Field(
          "amount", .money, .revenue,
          zh: "金额", en: "The amount claimed", example: #""500000.00""#),
        Field(
          "reason", .text,
          zh: "理由", en: "The reasons given", example: #""材料齐全，符合要求""#),
      ]),
    EventDescriptor(
      .penaltyImposed, "penalty.imposed", .act, tier: 2, zh: "依法查处",
      en: "A body with powers of enforcement acts",
      fields: [
        Field(
          "body", .text,
          zh: "查处机关", en: "Which body", example: #""县公安局""#),
        Field(
          "reason", .text,
          zh: "理由", en: "The reasons given", example: #""材料齐全，符合要求""#),
        Field(
          "legalBasis", .text,
          zh: "依据", en: "The legal basis named", example: #""工作指南三（一）""#),
      ]),
    EventDescriptor(
      .creditRecorded, "credit.recorded", .act, tier: 2, zh: "记入信用档案",
      en: "The matter goes on the credit record",
      fields: [
        Field(
          "reason", .text,
          zh: "理由", en: "The reasons given", example: #""材料齐全，符合要求""#)
      ]),
  ]
}
