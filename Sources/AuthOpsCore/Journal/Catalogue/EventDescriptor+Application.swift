extension EventDescriptor {
  static let application: [EventDescriptor] = [
    EventDescriptor(
      .applicationSubmitted, "application.submitted", .act,
      by: RoleSet(.applicant, .agent, .legalRep, .operator),
      under: .applicationOnAnnouncement, zh: "提交申请",
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
      ]),
    EventDescriptor(
      .applicationReceived, "application.received", .act, by: RoleSet(.dataBureau, .coordinationGroup),
      under: .formalReview, zh: "收到申请（收件）",
      en: "The office takes the application in",
      fields: [
        Field(
          "receipt", .text,
          zh: "收件编号", en: "The number of the receipt", example: #""收件-2026-003""#)
      ]),
    EventDescriptor(
      .applicationDeficiencyNotified, "application.deficiencyNotified", .act,
      by: RoleSet(.dataBureau, .dataProvider, .coordinationGroup),
      under: .deficiencyNotice, zh: "补正告知",
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
      .applicationSupplemented, "application.supplemented", .act,
      by: RoleSet(.applicant, .agent, .legalRep, .operator),
      under: .deficiencyNotice, zh: "补交材料",
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
      .applicationFormalCheckPassed, "application.formalCheckPassed", .act,
      by: RoleSet(.dataBureau, .dataProvider, .coordinationGroup),
      under: .formalReview, zh: "形式（资格）审查通过",
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
      .applicationRejected, "application.rejected", .act, by: RoleSet(.dataBureau, .coordinationGroup),
      under: .formalReview, zh: "不予通过",
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
      .applicationWithdrawn, "application.withdrawn", .act, tier: 2,
      by: RoleSet(.applicant, .agent, .legalRep, .operator),
      under: .applicationOnAnnouncement, zh: "撤回申请",
      en: "The applicant withdraws; ends the case",
      fields: [
        Field(
          "reason", .text,
          zh: "理由", en: "The reasons given", example: #""材料齐全，符合要求""#)
      ]),
    EventDescriptor(
      .commitmentSigned, "commitment.signed", .act, by: RoleSet(.applicant, .operator, .legalRep),
      under: .commitment, zh: "签订数据安全承诺书",
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
