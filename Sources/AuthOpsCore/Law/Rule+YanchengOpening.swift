extension Rule {
  /// How data are opened to citizens, and what follows complaints and violations.
  static let yanchengOpening: [Rule] = [
    Rule(
      .openTypeStated, "YC-26", .measures, .warning,
      zh: "确定开放类型",
      en: "An entry says how its data are opened"),
    Rule(
      .openReassessment, "YC-27.1", .measures, .warning, owedBy: .agency,
      zh: "具备条件的及时转为无条件开放",
      en: "Data that prove fit are opened without condition"),
    Rule(
      .treatedBeforeOpening, "YC-27.2", .measures, .warning,
      zh: "不予开放数据经处理或者同意后转换",
      en: "Data that are not open are treated or consented to before they are"),
    Rule(
      .openTypeEntered, "YC-27.3", .measures, .warning, owedBy: .agency,
      zh: "开放属性变化后调整目录",
      en: "The catalogue follows when data are opened otherwise"),
    Rule(
      .openWebsite, "YC-28", .measures, .warning,
      zh: "通过市公共数据开放网站开放",
      en: "Data are opened through the city’s website"),
    Rule(
      .openApplication, "YC-29-2a", .measures, .warning,
      zh: "开放申请写明规定内容",
      en: "An application for open data says what it has to"),
    Rule(
      .openAnswerTime, "YC-29-2c", .measures, .warning, owedBy: .dataProvider,
      zh: "按期答复开放申请",
      en: "An application for open data is answered in the time set"),
    Rule(
      .openAgreement, "YC-29-2d", .measures, .warning, owedBy: .dataProvider,
      zh: "同意开放的签订利用协议",
      en: "Data are opened to an applicant under an agreement on their use"),
    Rule(
      .openAgreementContents, "YC-29-2e", .measures, .warning,
      zh: "利用协议载明规定内容",
      en: "The agreement on use settles what it has to"),
    Rule(
      .openRefusal, "YC-29-2f", .measures, .warning,
      zh: "不同意开放的说明理由和依据",
      en: "A refusal to open data gives its reasons, and the law, regulation or rule"),
    Rule(
      .objectionForwarding, "YC-30.1-a", .measures, .warning, owedBy: .dataBureau,
      zh: "及时通知提供机构",
      en: "The provider is told promptly of an objection"),
    Rule(
      .objectionResolution, "YC-30.1-b", .measures, .warning, owedBy: .dataProvider,
      zh: "立即核实并采取措施",
      en: "The provider acts on an objection at once"),
    Rule(
      .leakRemedy, "YC-30.1-c", .measures, .warning, owedBy: .dataProvider,
      zh: "数据泄露的立即补救",
      en: "A leak of open data is remedied at once"),
    Rule(
      .openDataStop, "YC-30.2", .measures, .warning, owedBy: .agency,
      zh: "立即中止开放、撤回数据",
      en: "Open data that may do harm are stopped at once"),
    Rule(
      .sourceNamed, "YC-36.2-a", .measures, .warning,
      zh: "成果注明数据来源和提供机构",
      en: "What is made of data names their source and provider"),
    Rule(
      .violationPublication, "YC-37-b", .measures, .warning, owedBy: .dataBureau,
      zh: "限制权限并公示",
      en: "A user who broke the rules is restricted, and that is published"),
    Rule(
      .complaintTime, "YC-51-b", .measures, .warning, owedBy: .dataProvider,
      zh: "按期处理举报",
      en: "A complaint is handled in the time set"),
    Rule(
      .disputeConsultation, "YC-52", .measures, .warning,
      zh: "争议由主管部门协调",
      en: "Disputes are settled by the authority, and after it by the government"),
    Rule(
      .rectification, "YC-54-0", .measures, .warning, owedBy: .agency,
      zh: "限期改正",
      en: "Rectification is done in the time set"),
    Rule(
      .openDataPurpose, "YC-55-1", .measures, .warning,
      zh: "按申请用途使用数据",
      en: "Open data are used for the purpose applied for"),
  ]
}
