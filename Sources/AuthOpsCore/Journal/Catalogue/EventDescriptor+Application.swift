extension EventDescriptor {
  static let application: [EventDescriptor] = [
    EventDescriptor(
      .applicationSubmitted, "application.submitted", .act, zh: "提交申请",
      en: "The applicant files its application",
      fields: [
        Field(
          "applicant", .text,
          zh: "申请单位名称", en: "The applicant, by name", example: #""德清数联科技有限公司""#),
        Field(
          "applicantKind", .code(["legalPerson", "unincorporatedOrganisation", "naturalPerson"]),
          zh: "申请人类型", en: "What kind of person applies", example: #""legalPerson""#),
        Field(
          "channel", .code(["integratedDigitalResourceSystem", "other"]), expects: .noneOf(["other"]),
          zh: "提交渠道", en: "Through which system", example: #""integratedDigitalResourceSystem""#),
        Field(
          "demands", .list(.object(.demand)), .objects,
          zh: "数据需求编号", en: "The demands filed, one for each provider", example: #"["demand-1"]"#),
        Field(
          "form", .record(applicationFormFields), .form,
          zh: "申请表内容", en: "What the application form says", example: #"{"applicantName":"德清数联科技有限公司"}"#),
        Field(
          "documents", .list(.record(documentFields)), .documents,
          zh: "材料清单", en: "The documents handed in",
          example: #"[{"slot":"applicationForm","name":"申请表.pdf","sealed":true,"copies":1}]"#),
        Field(
          "establishedOn", .day, .day,
          zh: "成立日期", en: "The day on which the applicant was established", example: #""2019-06-18""#),
        Field(
          "taxGrade", .code(["A", "B", "M", "C", "D"]), .ground,
          zh: "上一年度纳税信用等级", en: "The tax credit grade of the year before", example: #""A""#),
        Field(
          "taxGradeYear", .count(1990...2100), .number,
          zh: "纳税信用等级年度", en: "The year that the grade is of; the year before unless said", example: "2024"),
        Field(
          "severePenalty", .flag, .firstFlag, expects: .denied,
          zh: "3年内受到严重行政处罚",
          en: "Whether a severe administrative penalty fell on it in the three years before", example: "false"
        ),
        Field(
          "severePenaltyOn", .day, .due,
          zh: "最近一次严重行政处罚日期", en: "The day of the latest severe administrative penalty",
          example: #""2018-03-09""#),
        Field(
          "creditLists",
          .list(.code(["dishonestJudgmentDebtor", "majorTaxViolation", "seriouslyDishonest", "other"])),
          .codes,
          zh: "被列入的失信名单", en: "The lists of dishonest persons on which it stands; empty where on none",
          example: "[]"),
        Field(
          "personsClean", .flag,
          zh: "高管、法定代表人、负责人、实控人无不良记录",
          en: "Whether those who lead or control it have no record of penalties, dishonesty or crime",
          example: "true"),
        Field(
          "internalRules", .flag,
          zh: "已建立内部管理和安全保障制度", en: "Whether it has rules for internal management and security",
          example: "true"),
        Field(
          "protectionExperience", .flag,
          zh: "具有等级保护三级系统开发运维经验", en: "Whether it has built or run systems of protection level three",
          example: "true"),
        Field(
          "cryptographyExperience", .flag,
          zh: "具有商用密码应用安全性评估系统经验",
          en: "Whether it has built or run systems assessed for commercial cryptography", example: "true"),
      ]),
    EventDescriptor(
      .applicationReceived, "application.received", .act, zh: "收到申请（收件）",
      en: "The office takes the application in",
      fields: [
        Field(
          "receipt", .text,
          zh: "收件编号", en: "The number of the receipt", example: #""收件-2026-003""#)
      ]),
    EventDescriptor(
      .applicationDeficiencyNotified, "application.deficiencyNotified", .act, zh: "补正告知",
      en: "The applicant is told what is missing",
      fields: [
        Field(
          "due", .day, .due,
          zh: "截止日", en: "The last day, as the notice or order sets it", example: #""2026-04-10""#),
        Field(
          "period", .period, .period,
          zh: "期限", en: "The period that the notice or order sets, where it names no day", example: #""5wd""#),
        Field(
          "missing", .list(.text),
          zh: "缺少的材料", en: "What is missing or wrong", example: #"["auditReport"]"#),
        Field(
          "reason", .text,
          zh: "理由", en: "The reasons given", example: #""材料齐全，符合要求""#),
      ]),
    EventDescriptor(
      .applicationSupplemented, "application.supplemented", .act, zh: "补交材料",
      en: "The applicant supplies what was missing",
      fields: [
        Field(
          "demands", .list(.object(.demand)), .objects,
          zh: "补交了需求申请表的需求",
          en: "The demands whose own form was supplemented; their providers' time starts anew (P02)",
          example: #"["demand-1"]"#),
        Field(
          "complete", .flag, .firstFlag,
          zh: "材料已齐全", en: "Whether everything named was supplied", example: "true"),
        Field(
          "documents", .list(.record(documentFields)), .documents,
          zh: "材料清单", en: "The documents handed in",
          example: #"[{"slot":"applicationForm","name":"申请表.pdf","sealed":true,"copies":1}]"#),
      ]),
    EventDescriptor(
      .applicationFormalCheckPassed, "application.formalCheckPassed", .act, zh: "形式（资格）审查通过",
      en: "The formal review is passed",
      fields: [
        Field(
          "opinion", .text,
          zh: "县大数据局意见", en: "The opinion in the form", example: #""材料齐全，符合形式要求""#),
        Field(
          "signed", .flag,
          zh: "已签字（章）", en: "Whether the opinion is signed or sealed", example: "true"),
        Field(
          "jointly", .list(.text),
          zh: "会同审查的提供单位", en: "The providers that took part", example: #"["县交通运输局"]"#),
      ]),
    EventDescriptor(
      .applicationRejected, "application.rejected", .act, zh: "不予通过",
      en: "The application is turned down in the review; ends the case",
      fields: [
        Field(
          "reason", .text,
          zh: "理由", en: "The reasons given", example: #""材料齐全，符合要求""#),
        Field(
          "legalBasis", .text,
          zh: "依据", en: "The legal basis named", example: #""工作指南三（一）""#),
      ]),
    EventDescriptor(
      .applicationWithdrawn, "application.withdrawn", .act, tier: 2, zh: "撤回申请",
      en: "The applicant withdraws; ends the case",
      fields: [
        Field(
          "reason", .text,
          zh: "理由", en: "The reasons given", example: #""材料齐全，符合要求""#)
      ]),
    EventDescriptor(
      .commitmentSigned, "commitment.signed", .act, zh: "签订数据安全承诺书",
      en: "The data security commitment is signed",
      fields: [
        Field(
          "yearsAfterEnd", .count(0...100), .number,
          zh: "协议终止后继续配合的年数", en: "For how many years its duties outlive the agreement (the X of the form)",
          example: "3"),
        Field(
          "addressee", .text, expects: .containing("人民政府"),
          zh: "承诺书致送单位", en: "To whom it is given", example: #""德清县人民政府""#),
        Field(
          "signatory", .text,
          zh: "签字人", en: "Who signed", example: #""张敏""#),
        Field(
          "signatoryPost",
          .code(["principalOfficer", "legalRepresentative", "authorisedRepresentative", "other"]),
          expects: .noneOf(["authorisedRepresentative", "other"]),
          zh: "签字人身份", en: "In which capacity", example: #""principalOfficer""#),
        Field(
          "sealed", .flag,
          zh: "已盖章", en: "Whether it is sealed", example: "true"),
      ]),
  ]
}
