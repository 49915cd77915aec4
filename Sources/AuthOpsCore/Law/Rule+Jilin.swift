extension Rule {
  /// The rules of the plan of Jilin city, in the order of the text.
  static let jilin: [Rule] = jilinProcedure + jilinOperation

  /// From the conditions for applicants to the registration of what is granted.
  private static let jilinProcedure: [Rule] = [
    Rule(
      .existence, "JL-3.1-a", .plan, .warning,
      zh: "企业存续时间超过两年",
      en: "The applicant has existed for more than two years"),
    Rule(
      .taxGrade, "JL-3.1-b", .plan, .warning,
      zh: "上一年度纳税信用等级为A级或B级",
      en: "The tax credit grade of the year before is A or B"),
    Rule(
      .penaltyFree, "JL-3.2-a", .plan, .warning,
      zh: "三年内未受严重行政处罚",
      en: "No severe administrative penalty fell on the applicant in three years"),
    Rule(
      .creditLists, "JL-3.2-b", .plan, .warning,
      zh: "未被列入失信名单",
      en: "The applicant stands on no list of the dishonest"),
    Rule(
      .leadersRecord, "JL-3.2-c", .plan, .warning,
      zh: "主要人员没有不良记录",
      en: "Those who lead or control the applicant have a clean record"),
    Rule(
      .internalRules, "JL-3.4-2", .plan, .warning,
      zh: "建立内部管理和安全保障制度",
      en: "The applicant has rules for internal management and security"),
    Rule(
      .trackRecord, "JL-3.4-3", .plan, .warning,
      zh: "有等保三级和密码评估系统的实践经验",
      en: "The applicant has experience with protection level three and assessed cryptography"),
    Rule(
      .grantUnderAgreement, "JL-4-b", .plan, .warning,
      zh: "协议签订后分批授权",
      en: "Data are granted in batches under an agreement"),
    Rule(
      .legalPerson, "JL-4-d", .plan, .warning,
      zh: "运营机构为法人组织",
      en: "The operator is a legal person"),
    Rule(
      .dataReturn, "JL-5-a", .plan, .warning,
      zh: "由实施机构组织数据回流",
      en: "The implementer has data returned in bulk"),
    Rule(
      .classifiedCatalogue, "JL-5-b", .plan, .warning,
      zh: "会同数源单位分类分级后形成目录",
      en: "The catalogue is drawn up with the source units, and classified"),
    Rule(
      .catalogueUpdate, "JL-5-d", .plan, .warning,
      zh: "目录动态更新",
      en: "The catalogue is kept up to date"),
    Rule(
      .term, "JL-6.0", .plan, .warning,
      zh: "授权运营期限为三年",
      en: "The authorisation runs for three years"),
    Rule(
      .termStated, "JL-6.0", .plan, .warning,
      zh: "协议期限与方案一致",
      en: "The term filled in is that of the text"),
    Rule(
      .announcement, "JL-6.1", .plan, .blocking, fixed: true,
      zh: "公告先行：没有公告就没有申请",
      en: "The implementer's announcement opens the case"),
    Rule(
      .announcementContents, "JL-6.1", .plan, .warning,
      zh: "公告明确授权方式和申报条件",
      en: "The announcement names the mode of authorisation and the conditions"),
    Rule(
      .applicationOnAnnouncement, "JL-6.2", .plan, .blocking, fixed: true,
      zh: "申请依公告提交",
      en: "An application answers an announcement"),
    Rule(
      .applicationWindow, "JL-6.2", .plan, .warning,
      zh: "申请在规定时间内提交",
      en: "The application is filed in the time set"),
    Rule(
      .verification, "JL-6.3-a", .plan, .blocking, fixed: true,
      zh: "实施机构进行资格审查",
      en: "The implementer examines the qualification"),
    Rule(
      .approvalBeforeSigning, "JL-6.3-b", .plan, .blocking, fixed: true,
      zh: "只与选定的运营机构签约",
      en: "Only the operator selected signs the agreement"),
    Rule(
      .selection, "JL-6.3-b", .plan, .warning,
      zh: "以公平竞争方式选定运营机构",
      en: "The operator is selected by a competitive procedure"),
    Rule(
      .publicity, "JL-6.3-c", .plan, .warning, owedBy: .implementer,
      zh: "选定结果向社会公开",
      en: "The operator selected is made public"),
    Rule(
      .upwardFiling, "JL-6.3-d", .plan, .warning, owedBy: .implementer,
      zh: "选定结果报市政府备案",
      en: "The selection is filed with the city government"),
    Rule(
      .filedWithCity, "JL-6.3-d", .plan, .warning,
      zh: "备案机关是市政府",
      en: "The filing goes to the city government"),
    Rule(
      .bodyApproval, "JL-6.4-a", .plan, .blocking,
      zh: "“三重一大”审议通过后签约",
      en: "The deciding body approves before the signing"),
    Rule(
      .signatures, "JL-6.4-b", .plan, .warning,
      zh: "实施机构与运营机构签订协议",
      en: "The implementer and the operator sign the agreement"),
    Rule(
      .operation, "JL-6.4-b", .plan, .blocking, fixed: true,
      zh: "授权运营以有效协议为前提",
      en: "Operation presupposes an agreement in force"),
    Rule(
      .resourceRequest, "JL-6.5-a", .plan, .warning,
      zh: "运营机构就已发布目录内的资源申请数据",
      en: "The operator asks for data of the published catalogue"),
    Rule(
      .resourceDecision, "JL-6.5-b", .plan, .blocking,
      zh: "审核通过的资源方可授权",
      en: "Only data approved on request are granted"),
    Rule(
      .coDecision, "JL-6.5-b", .plan, .blocking,
      zh: "用数申请由实施机构会同有关单位审核",
      en: "The implementer decides on a request together with another body"),
    Rule(
      .sectorCoDecision, "JL-6.5-b", .plan, .warning,
      zh: "行业主管部门会同审核",
      en: "The authority of the sector takes part in the decision"),
    Rule(
      .resourceRegistration, "JL-6.6-a", .plan, .warning, owedBy: .implementer,
      zh: "授权的资源进行登记",
      en: "Data granted are registered"),
    Rule(
      .productRegistration, "JL-6.6-a", .plan, .warning, owedBy: .operator,
      zh: "产品和服务进行登记",
      en: "Products and services are registered"),
  ]

  /// From the exit to the duties of each party.
  private static let jilinOperation: [Rule] = [
    Rule(
      .accessClosing, "JL-6.7-0a", .plan, .warning, owedBy: .implementer,
      zh: "退出时及时关闭权限",
      en: "Access is closed promptly after the end"),
    Rule(
      .dataDeletion, "JL-6.7-0b", .plan, .warning, owedBy: .implementer,
      zh: "退出时删除留存数据",
      en: "Data kept are deleted after the end"),
    Rule(
      .exitConsent, "JL-6.7-2", .plan, .warning,
      zh: "提前终止经实施机构同意",
      en: "An early end has the implementer's consent"),
    Rule(
      .exitDecision, "JL-6.7-2", .plan, .warning,
      zh: "提前终止申请由实施机构答复",
      en: "The implementer decides on an early end"),
    Rule(
      .rectification, "JL-6.7-3", .plan, .warning, owedBy: .operator,
      zh: "按要求的期限整改",
      en: "Rectification is done in the time set"),
    Rule(
      .revocation, "JL-6.7-3", .plan, .blocking,
      zh: "未按要求整改方可终止授权",
      en: "The authorisation is ended after a failed rectification"),
    Rule(
      .seriousBreach, "JL-6.7-3", .plan, .blocking,
      zh: "违约情况严重可终止授权",
      en: "The authorisation may be ended for a serious breach"),
    Rule(
      .platformOwed, "JL-6.8-a", .plan, .warning, owedBy: .operator,
      zh: "运营机构建设平台",
      en: "The operator builds the platform"),
    Rule(
      .environment, "JL-6.8-a", .plan, .warning,
      zh: "平台建成后加工数据",
      en: "Data are processed once the platform is accepted"),
    Rule(
      .protectionLevel, "JL-6.8-a", .plan, .warning,
      zh: "平台达到等级保护三级标准",
      en: "The platform meets protection level three"),
    Rule(
      .processingDomain, "JL-6.8-b", .plan, .warning,
      zh: "在统一的运营平台上加工",
      en: "Processing takes place on the one platform"),
    Rule(
      .renewalNotice, "JL-6.9", .plan, .warning, owedBy: .operator,
      zh: "期限届满前申请续约",
      en: "Renewal is applied for before the term has run out"),
    Rule(
      .renewalConsent, "JL-6.9", .plan, .blocking,
      zh: "续约须经同意",
      en: "A further agreement follows a decision in favour of renewal"),
    Rule(
      .sourceUnitData, "JL-8.1-a", .plan, .warning,
      zh: "数源单位按规范编目、按标准归集",
      en: "Source units keep their catalogue and deliver data by the standard"),
    Rule(
      .qualityTicket, "JL-8.1-d", .plan, .warning,
      zh: "数据质量问题可以提出",
      en: "Problems of data quality are raised"),
    Rule(
      .ticketAnswerTime, "JL-8.1-d", .plan, .warning, owedBy: .implementer,
      zh: "对提出的质量问题予以答复",
      en: "Problems raised are answered"),
    Rule(
      .disputeConsultation, "JL-8.1-d", .plan, .warning,
      zh: "争议问题协商解决",
      en: "Disputes about data are settled in consultation"),
    Rule(
      .inspection, "JL-8.1-e", .plan, .warning,
      zh: "开展监督检查",
      en: "Data quality is inspected"),
    Rule(
      .priceApproval, "JL-8.2-a", .plan, .warning,
      zh: "发改部门会同实施机构核定",
      en: "The price authority approves together with the implementer"),
    Rule(
      .priceWithinCap, "JL-8.2-b", .plan, .warning,
      zh: "收费标准不高于上限",
      en: "A price is not above the cap"),
    Rule(
      .consentManner, "JL-8.3-a", .plan, .warning,
      zh: "不得一揽子授权或强制同意",
      en: "Consent is neither bundled nor forced"),
    Rule(
      .complianceCycle, "JL-8.3-c", .plan, .warning, owedBy: .operator,
      zh: "定期进行合规评估",
      en: "Compliance is assessed from time to time"),
    Rule(
      .productReview, "JL-8.3-c", .plan, .warning,
      zh: "产品经合规性审查",
      en: "A product is reviewed for compliance before it is delivered"),
    Rule(
      .emergencyPlan, "JL-8.3-d", .plan, .warning, owedBy: .operator,
      zh: "制定应急处置预案",
      en: "There is an emergency plan"),
    Rule(
      .planActivation, "JL-8.3-e", .plan, .warning, owedBy: .operator,
      zh: "立即启动应急预案",
      en: "The emergency plan is set going at once"),
    Rule(
      .incidentReport, "JL-8.3-e", .plan, .warning, owedBy: .operator,
      zh: "安全事件向实施机构报告",
      en: "An incident is reported to the implementer"),
    Rule(
      .majorRiskReport, "JL-8.3-e", .plan, .warning, owedBy: .operator,
      zh: "重大风险向实施机构报告",
      en: "A major risk is reported to the implementer"),
    Rule(
      .publicDisclosure, "JL-8.4-a", .plan, .warning, owedBy: .implementer,
      zh: "实施机构公开授权运营情况",
      en: "The implementer makes the state of the operation public"),
    Rule(
      .productDisclosure, "JL-8.4-b", .plan, .warning, owedBy: .operator,
      zh: "运营机构公示产品清单",
      en: "The operator publishes its list of products"),
    Rule(
      .contributionEvaluation, "JL-8.4-c", .plan, .warning,
      zh: "评估数据贡献",
      en: "What source units contribute is evaluated"),
    Rule(
      .performanceCycle, "JL-8.4-d", .plan, .warning, owedBy: .implementer,
      zh: "定期评估协议执行情况",
      en: "The carrying out of the agreement is evaluated from time to time"),
    Rule(
      .evaluatedRenewal, "JL-8.4-d", .plan, .warning,
      zh: "续约以评估结果为依据",
      en: "Renewal is decided in view of an evaluation"),
    Rule(
      .providerCoDecision, "JL-9.1-b", .plan, .warning,
      zh: "数源单位会同审核",
      en: "The source unit takes part in the decision"),
    Rule(
      .authorisedScope, "JL-9.3-b", .plan, .blocking,
      zh: "只使用已授权的数据",
      en: "Only data that were granted are used"),
    Rule(
      .processing, "JL-9.3-b", .plan, .blocking,
      zh: "协议期内加工数据",
      en: "Data are processed under an agreement in force"),
    Rule(
      .usageDisclosure, "JL-9.3-c", .plan, .warning, owedBy: .operator,
      zh: "定期披露数据使用情况",
      en: "The operator discloses from time to time how data are used"),
    Rule(
      .inspectionSupport, "JL-9.3-c", .plan, .warning,
      zh: "接受监督和审计",
      en: "The operator accepts supervision and audits"),
    Rule(
      .purposeLimit, "JL-9.4-b", .plan, .warning,
      zh: "不得用于其他目的、不得损害他人",
      en: "Products are used for no other purpose, and to nobody's harm"),
    Rule(
      .thirdPartyUse, "JL-9.4-c", .plan, .warning,
      zh: "不得交由第三方使用",
      en: "Products of the operator are not passed on"),
  ]
}
