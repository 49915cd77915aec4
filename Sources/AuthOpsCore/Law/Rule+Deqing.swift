extension Rule {
  /// The rules of the guide of Deqing county, in the order of the text.
  static let deqing: [Rule] = [
    Rule(
      .announcement, "DQ-1-a", .guide, .blocking, fixed: true,
      zh: "公告先行：没有公告就没有申请",
      en: "The bureau's announcement opens the case"),
    Rule(
      .expertAdvice, "DQ-1-b", .guide, .warning,
      zh: "公告前听取专家组意见",
      en: "The experts are heard before the announcement"),
    Rule(
      .announcementContents, "DQ-1-c", .guide, .warning,
      zh: "公告明确领域、授权方式和申报条件",
      en: "The announcement names field, mode of authorisation and conditions"),
    Rule(
      .applicationOnAnnouncement, "DQ-2-a", .guide, .blocking, fixed: true,
      zh: "申请依公告提交给协调小组办公室",
      en: "An application answers an announcement and goes to the group's office"),
    Rule(
      .applicationChannel, "DQ-2-a", .guide, .warning,
      zh: "通过一体化数字资源系统提交",
      en: "The application goes through the integrated digital resource system"),
    Rule(
      .applicationWindow, "DQ-2-b", .guide, .warning,
      zh: "申请在公告的申报期内提交",
      en: "The application is filed within the announced window"),
    Rule(
      .applicationFormPaper, "DQ-2-c1", .guide, .warning,
      zh: "提交申请表",
      en: "The application form is handed in"),
    Rule(
      .auditReportPaper, "DQ-2-c2", .guide, .warning,
      zh: "提交最近一年的第三方审计报告",
      en: "An audit report of the most recent year is handed in"),
    Rule(
      .accountsPaper, "DQ-2-c3", .guide, .warning,
      zh: "提交最近一年的财务会计报告",
      en: "The accounts of the most recent year are handed in"),
    Rule(
      .commitmentPaper, "DQ-2-c4", .guide, .warning,
      zh: "提交数据安全承诺书",
      en: "The data security commitment is handed in"),
    Rule(
      .demandFormPaper, "DQ-2-c5", .guide, .warning,
      zh: "提交数据需求申请表",
      en: "A demand form is handed in"),
    Rule(
      .selfAssessmentPaper, "DQ-2-c6", .guide, .warning,
      zh: "提交安全风险自评报告",
      en: "The self-assessment of risks is handed in"),
    Rule(
      .creditReportPaper, "DQ-2-c7", .guide, .warning,
      zh: "提交单位信用报告",
      en: "The credit report is handed in"),
    Rule(
      .qualificationPaper, "DQ-2-c8", .guide, .warning,
      zh: "提交资质或能力证明",
      en: "A proof of qualification or ability is handed in"),
    Rule(
      .planPaper, "DQ-2-c9", .guide, .warning,
      zh: "提交授权运营实现方案",
      en: "The plan of operation is handed in"),
    Rule(
      .additionalPapers, "DQ-2-c0", .guide, .warning,
      zh: "提交公告另行要求的材料",
      en: "What the announcement asks for beyond the guide is handed in"),
    Rule(
      .formalReview, "DQ-3.1-a", .guide, .blocking, fixed: true,
      zh: "收件后由县大数据局会同提供单位审查并通过",
      en: "The bureau and the providers examine and pass the received application"),
    Rule(
      .jointReview, "DQ-3.1-a", .guide, .warning,
      zh: "数据提供单位会同审查",
      en: "The providers take part in the formal review"),
    Rule(
      .reviewedPapers, "DQ-3.1-b", .guide, .warning,
      zh: "审查时四类材料在卷",
      en: "The four papers under review are on file when it is passed"),
    Rule(
      .deficiencyNotice, "DQ-3.1-c", .guide, .warning,
      zh: "材料不齐的告知补正",
      en: "Missing papers are named and supplied"),
    Rule(
      .supplementTime, "DQ-3.1-d", .guide, .warning, owedBy: .applicant,
      zh: "补正在规定时间内完成",
      en: "Missing papers are supplied in the time set"),
    Rule(
      .providerOpinionTime, "DQ-3.1-e", .guide, .warning, owedBy: .dataProvider,
      zh: "提供单位在规定时间内反馈意见",
      en: "Each provider gives its opinion in the time set"),
    Rule(
      .providerOpinion, "DQ-3.1-f", .guide, .blocking, fixed: true,
      zh: "每项数据需求都有提供单位的意见",
      en: "Every demand has its provider's opinion"),
    Rule(
      .disputeReferral, "DQ-3.1-g", .guide, .blocking, fixed: true,
      zh: "有争议的先报协调小组",
      en: "A dispute goes to the coordination group before the case goes on"),
    Rule(
      .disputeTime, "DQ-3.1-h", .guide, .warning, owedBy: .coordinationGroup,
      zh: "协调小组在规定时间内完成审议",
      en: "The coordination group settles a dispute in the time set"),
    Rule(
      .expertReview, "DQ-3.1-i", .guide, .warning,
      zh: "专家组审查实现方案",
      en: "The experts examine the plan"),
    Rule(
      .collectiveReview, "DQ-3.1-j", .guide, .warning,
      zh: "专家集体研讨安全性和合规性",
      en: "The experts discuss security and compliance together"),
    Rule(
      .expertResult, "DQ-3.1-k", .guide, .blocking, fixed: true,
      zh: "专家评审结果报协调小组",
      en: "The experts' result is before the coordination group"),
    Rule(
      .verification, "DQ-3.2-a", .guide, .blocking, fixed: true,
      zh: "协调小组核实安全、信用等条件",
      en: "The coordination group verifies security, credit and other conditions"),
    Rule(
      .resolution, "DQ-3.2-b", .guide, .blocking, fixed: true,
      zh: "协调小组开会决议",
      en: "The coordination group resolves in a meeting"),
    Rule(
      .shortlist, "DQ-3.2-c", .guide, .blocking, fixed: true,
      zh: "会后把名单报县政府",
      en: "After the meeting the list goes to the county government"),
    Rule(
      .governmentDecision, "DQ-3.2-d", .guide, .blocking, fixed: true,
      zh: "县政府审批决定",
      en: "The county government decides"),
    Rule(
      .localFiling, "DQ-3.2-e", .guide, .warning, owedBy: .coordinationGroup,
      zh: "名单在县政府备案",
      en: "The list is filed with the county government"),
    Rule(
      .publicity, "DQ-4-a", .guide, .warning, owedBy: .dataBureau,
      zh: "及时公开授权运营单位",
      en: "The operator is made public promptly"),
    Rule(
      .objectionAnswer, "DQ-4-b", .guide, .warning, owedBy: .dataBureau,
      zh: "异议及时答复",
      en: "Objections are answered promptly"),
    Rule(
      .upwardFiling, "DQ-5-a", .guide, .warning, owedBy: .localGovernment,
      zh: "及时报省政府备案",
      en: "The authorisation is filed with the province promptly"),
    Rule(
      .delegation, "DQ-6-a", .guide, .warning,
      zh: "县政府委托县大数据局签约",
      en: "The county government delegates the signing to the bureau"),
    Rule(
      .approvalBeforeSigning, "DQ-6-b", .guide, .blocking, fixed: true,
      zh: "获批后才能签协议",
      en: "Only an approved unit signs the agreement"),
    Rule(
      .training, "DQ-7-a", .guide, .warning,
      zh: "开通权限前参加岗前培训",
      en: "Staff are trained before they get access"),
    Rule(
      .examination, "DQ-7-c", .guide, .blocking,
      zh: "考核合格才开通权限",
      en: "Access is opened only after the examination"),
    Rule(
      .processing, "DQ-8.1-a", .guide, .blocking,
      zh: "协议生效、有权限的人员才能加工",
      en: "Only staff with access process data, under an agreement"),
    Rule(
      .personalAccess, "DQ-8.1-a", .guide, .blocking,
      zh: "加工人员已开通权限",
      en: "Whoever processes has access to the domain"),
    Rule(
      .modelReview, "DQ-8.2-a", .guide, .warning,
      zh: "模型算法使用前经审核",
      en: "Models are reviewed before they are used"),
    Rule(
      .modelReviewBeforeOutput, "DQ-8.2-a", .guide, .blocking,
      zh: "模型算法未经审核产品不出域",
      en: "No output leaves the domain before its model is reviewed"),
    Rule(
      .productDevelopment, "DQ-9.1-a", .guide, .warning,
      zh: "产品出自加工后的数据",
      en: "Products come from processed data under the agreement"),
    Rule(
      .productFilingForm, "DQ-9.2-a", .guide, .warning,
      zh: "产品提交清单和备案表",
      en: "Products are submitted with list and filing form"),
    Rule(
      .productPapers, "DQ-9.2-a", .guide, .warning,
      zh: "备案时附产品和服务清单",
      en: "The list of products is handed in with the form"),
    Rule(
      .productFiling, "DQ-9.3-a", .guide, .warning,
      zh: "产品经审核备案后销售",
      en: "A product is filed before it is sold"),
    Rule(
      .operation, "DQ-10.1-a", .guide, .blocking,
      zh: "依有效协议开展运营",
      en: "Services run on an agreement in force"),
    Rule(
      .usageAgreement, "DQ-10.2-a", .guide, .warning,
      zh: "销售前与使用主体签使用协议",
      en: "A usage agreement is signed before the sale"),
    Rule(
      .usageContents, "DQ-10.2-b", .guide, .warning,
      zh: "使用协议明确场景、权利义务和安全要求",
      en: "The usage agreement settles scenario, rights and duties, and security"),
    Rule(
      .usageAgreementFiling, "DQ-10.2-c", .guide, .warning, owedBy: .operator,
      zh: "使用协议报监管单位备案",
      en: "Usage agreements are filed with the supervisor"),
    Rule(
      .qualityTicket, "DQ-10.3-a", .guide, .warning,
      zh: "质量问题以工单提交",
      en: "Quality problems are reported by ticket"),
    Rule(
      .ticketAnswerTime, "DQ-10.3-b", .guide, .warning, owedBy: .dataBureau,
      zh: "工单在规定时间内反馈",
      en: "A ticket is answered in the time set"),
    Rule(
      .annualReport, "DQ-10.4-a", .guide, .warning, owedBy: .operator,
      zh: "每年提交经营报告",
      en: "The operator reports every year"),
    Rule(
      .reportContents, "DQ-10.4-b", .guide, .warning,
      zh: "年报载明销售、成本利润和社会效益",
      en: "The report covers sales, cost and profit, and the benefit to society"),
    Rule(
      .damages, "DQ-10.5-a", .guide, .warning,
      zh: "违约责任由县大数据局追究",
      en: "The bureau claims damages for a breach"),
    Rule(
      .penalty, "DQ-10.5-b", .guide, .warning,
      zh: "违法由监管单位追究",
      en: "The supervisor pursues breaches of law"),
    Rule(
      .announcementBlanks, "DQ-A1-1", .guide, .warning,
      zh: "公告的领域空白已填写",
      en: "The field is filled in throughout the announcement"),
    Rule(
      .protectionLevel, "DQ-A1-3", .guide, .warning,
      zh: "系统安全等级达到要求",
      en: "The system meets the level of protection that the rules ask"),
    Rule(
      .usageTerms, "DQ-A1-4", .guide, .warning,
      zh: "约定使用目的、范围、方式和期限",
      en: "Purpose, scope, manner and term of the use are agreed"),
    Rule(
      .announcementIssuer, "DQ-A1-6", .guide, .warning,
      zh: "公告由县大数据局署名",
      en: "The bureau signs the announcement"),
    Rule(
      .formApplicant, "DQ-A2-1", .guide, .warning,
      zh: "申请表填写申请单位",
      en: "The application form names the applicant"),
    Rule(
      .formContacts, "DQ-A2-2", .guide, .warning,
      zh: "申请表填写法定代表人、负责人和电话",
      en: "The application form names representative, person in charge and telephones"),
    Rule(
      .formContents, "DQ-A2-3", .guide, .warning,
      zh: "申请表写明原因、需求和场景",
      en: "The application form gives reason, needs and scenario"),
    Rule(
      .formQualifications, "DQ-A2-4", .guide, .warning,
      zh: "申请表写明专业资质",
      en: "The application form states the qualifications"),
    Rule(
      .formPlan, "DQ-A2-5", .guide, .warning,
      zh: "申请表概述实施方案",
      en: "The application form sums up the plan"),
    Rule(
      .formPricing, "DQ-A2-6", .guide, .warning,
      zh: "申请表勾选定价方式",
      en: "The application form says how products are priced"),
    Rule(
      .formUsage, "DQ-A2-7", .guide, .warning,
      zh: "申请表勾选使用方式",
      en: "The application form says how data are used"),
    Rule(
      .formSignature, "DQ-A2-8", .guide, .warning,
      zh: "申请表由负责人签字、单位盖章",
      en: "The person in charge signs the application form, and the unit seals it"),
    Rule(
      .bureauOpinion, "DQ-A2-9", .guide, .warning,
      zh: "县大数据局签署意见",
      en: "The opinion of the bureau is signed"),
    Rule(
      .expertOpinion, "DQ-A2-10", .guide, .warning,
      zh: "专家组签署意见",
      en: "The opinion of the experts is signed"),
    Rule(
      .groupOpinion, "DQ-A2-11", .guide, .warning,
      zh: "协调小组签署意见",
      en: "The opinion of the coordination group is signed"),
    Rule(
      .commitmentAddressee, "DQ-A3-0", .commitment, .warning,
      zh: "承诺书致人民政府",
      en: "The commitment is given to the people's government"),
    Rule(
      .authorisedScope, "DQ-A3-3.a", .commitment, .warning,
      zh: "只使用授权范围内的数据",
      en: "Only data within the authorisation are used"),
    Rule(
      .commitment, "DQ-A3-8.a", .commitment, .warning,
      zh: "承诺书由承诺单位签署",
      en: "The commitment is signed by the unit it binds"),
    Rule(
      .riskReport, "DQ-A3-5", .commitment, .warning, owedBy: .operator,
      zh: "发现隐患第一时间上报",
      en: "Risks are reported at once"),
    Rule(
      .riskRemedy, "DQ-A3-5b", .commitment, .warning, owedBy: .operator,
      zh: "采取措施消除隐患",
      en: "Risks are removed"),
    Rule(
      .incidentReport, "DQ-A3-6", .commitment, .warning, owedBy: .operator,
      zh: "泄露立即通知",
      en: "Leaks are notified immediately"),
    Rule(
      .commitmentBreach, "DQ-A3-7.b", .commitment, .warning,
      zh: "违反承诺的可暂停或撤销",
      en: "A broken commitment may suspend or revoke without prior rectification"),
    Rule(
      .cooperationAfterEnd, "DQ-A3-8.b", .commitment, .warning,
      zh: "协议终止后若干年内配合检查",
      en: "Inspections are supported for some years after the end"),
    Rule(
      .commitmentSignature, "DQ-A3-9", .commitment, .warning,
      zh: "承诺书由单位主要负责人签字并盖章",
      en: "The principal officer signs the commitment, and the unit seals it"),
    Rule(
      .demandData, "DQ-A4-1", .guide, .warning,
      zh: "需求表列明数据名称",
      en: "The demand form names the data"),
    Rule(
      .demandApplicant, "DQ-A4-2b", .guide, .warning,
      zh: "需求表填写申请单位",
      en: "The demand form names the applicant"),
    Rule(
      .demandContact, "DQ-A4-3", .guide, .warning,
      zh: "具体负责人不是开发公司人员",
      en: "The contact does not belong to a development company"),
    Rule(
      .demandSecurityOfficer, "DQ-A4-4", .guide, .warning,
      zh: "需求表填写安全责任人和电话",
      en: "The demand form names who answers for security"),
    Rule(
      .demandScenario, "DQ-A4-5", .guide, .warning,
      zh: "需求表写明应用场景",
      en: "The demand form describes the scenario"),
    Rule(
      .demandReason, "DQ-A4-6", .guide, .warning,
      zh: "需求表写明理由并签章",
      en: "The demand form gives the reason and is signed"),
    Rule(
      .providerSignature, "DQ-A4-7", .guide, .warning,
      zh: "提供单位意见签章",
      en: "The opinion of the provider is signed"),
    Rule(
      .operatorKind, "DQ-A5-1.2b", .agreement, .warning,
      zh: "运营单位为法人或非法人组织",
      en: "The operator is a legal person or an unincorporated organisation"),
    Rule(
      .prohibitedData, "DQ-A5-1.3", .agreement, .blocking,
      zh: "禁止开放的数据不得授权",
      en: "Data closed to opening are not authorised"),
    Rule(
      .dataList, "DQ-A5-2-a", .agreement, .warning,
      zh: "协议附授权数据清单",
      en: "The agreement lists the data authorised"),
    Rule(
      .scenarioList, "DQ-A5-2-b", .agreement, .warning,
      zh: "协议附应用场景说明",
      en: "The agreement describes the scenarios"),
    Rule(
      .platformNamed, "DQ-A5-2-d", .agreement, .warning,
      zh: "协议写明公共数据平台",
      en: "The agreement names the data platform"),
    Rule(
      .productFormsStated, "DQ-A5-2-e", .agreement, .warning,
      zh: "协议写明产品和服务形态",
      en: "The agreement names the forms of product"),
    Rule(
      .agreedForm, "DQ-A5-2-e", .agreement, .warning,
      zh: "产品形态在约定之内",
      en: "A product has a form that was agreed"),
    Rule(
      .term, "DQ-A5-3-a", .agreement, .warning,
      zh: "协议期限符合规则",
      en: "The agreement runs for the term of the rules"),
    Rule(
      .renewalNotice, "DQ-A5-3-b", .agreement, .warning, owedBy: .operator,
      zh: "届满前按规定提前量提出续期",
      en: "Renewal is applied for as long before the end as the rules ask"),
    Rule(
      .renewalConsent, "DQ-A5-3-c", .agreement, .blocking,
      zh: "同意续期后另签协议",
      en: "A renewed agreement needs the authority's consent"),
    Rule(
      .rateAgreed, "DQ-A5-4.1", .agreement, .warning,
      zh: "协议写明收益率算法和范围",
      en: "The agreement fills in formula and range of the return"),
    Rule(
      .feeTime, "DQ-A5-4.2", .agreement, .warning,
      zh: "按标准和时间支付费用",
      en: "The fees of the domain are paid when due"),
    Rule(
      .inspection, "DQ-A5-5.1-1", .agreement, .warning,
      zh: "监督检查由甲方进行",
      en: "The authority inspects"),
    Rule(
      .environment, "DQ-A5-5.2.1-1", .agreement, .warning,
      zh: "甲方提供加工环境",
      en: "The authority provides the environment"),
    Rule(
      .treatedData, "DQ-A5-5.2.1-2", .agreement, .warning,
      zh: "训练验证使用经抽样和脱敏的数据",
      en: "Data are sampled and desensitised before they are used"),
    Rule(
      .processingDomain, "DQ-A5-5.2.1-2b", .agreement, .warning,
      zh: "加工在授权运营域内进行",
      en: "Processing stays inside the domain"),
    Rule(
      .socialDataImport, "DQ-A5-5.2.1-3a", .agreement, .blocking,
      zh: "社会数据经同意后导入",
      en: "Social data are imported only with consent"),
    Rule(
      .treatedSocialData, "DQ-A5-5.2.1-3a", .agreement, .warning,
      zh: "导入的社会数据经抽样、脱敏、脱密",
      en: "Social data are sampled, desensitised and cleared of secrets"),
    Rule(
      .socialDataSource, "DQ-A5-5.2.1-3b", .agreement, .warning,
      zh: "社会数据来源合法",
      en: "Social data come from a lawful source"),
    Rule(
      .operatorIncident, "DQ-A5-5.2.1-4a", .agreement, .warning,
      zh: "运营单位不得造成数据泄露、篡改、丢失等",
      en: "The operator causes no leak, theft, tampering, damage, loss or misuse"),
    Rule(
      .dataToOthers, "DQ-A5-5.2.1-4b", .agreement, .warning,
      zh: "不得把公共数据提供给他人",
      en: "The operator provides the data to nobody else"),
    Rule(
      .rawDataExport, "DQ-A5-5.2.1-4c", .agreement, .blocking,
      zh: "原始数据不得出域",
      en: "Raw data never leave the domain"),
    Rule(
      .irreversibleModel, "DQ-A5-5.2.1-4d", .agreement, .warning,
      zh: "模型不得还原原始数据",
      en: "No model can recover the raw data"),
    Rule(
      .riskHalt, "DQ-A5-5.2.1-5", .agreement, .warning, owedBy: .operator,
      zh: "发现风险立即停止处理并报告",
      en: "At a risk processing halts and the authority is told"),
    Rule(
      .repairOrderTime, "DQ-A5-5.2.1-6b", .agreement, .warning, owedBy: .dataProvider,
      zh: "督促的治理按期完成",
      en: "An ordered repair is done in the time set"),
    Rule(
      .consentTool, "DQ-A5-5.2.2-2a", .agreement, .warning,
      zh: "甲方提供授权同意的工具",
      en: "The authority provides a tool for consent"),
    Rule(
      .subjectConsent, "DQ-A5-5.2.2-2b", .agreement, .blocking,
      zh: "涉及个人等信息的经授权同意后调用",
      en: "Personal and secret data are called only with consent"),
    Rule(
      .approvedScenario, "DQ-A5-5.2.2-3", .agreement, .blocking,
      zh: "只用于批准的场景",
      en: "Products serve approved scenarios alone"),
    Rule(
      .estimateStated, "DQ-A5-5.2.2-4a", .agreement, .warning,
      zh: "协议写明成本和销售的估算年数",
      en: "The agreement fills in the years of the estimate"),
    Rule(
      .returnRate, "DQ-A5-5.2.2-4b", .agreement, .warning,
      zh: "收益率低于上限",
      en: "The return rate stays below the cap"),
    Rule(
      .operationReportContents, "DQ-A5-5.2.2-5b", .agreement, .warning,
      zh: "年报载明存储、加工、分析、安全和风险评估",
      en: "The report covers storage, processing, analysis, security and risk"),
    Rule(
      .productObjection, "DQ-A5-5.2.2-7", .agreement, .warning, owedBy: .operator,
      zh: "产品异议及时处理",
      en: "Objections to products are handled promptly"),
    Rule(
      .objectionChannel, "DQ-A5-5.2.2-7", .agreement, .warning,
      zh: "设置产品异议通道",
      en: "There is a channel for objections to the product"),
    Rule(
      .securityOfficer, "DQ-A5-5.2.3-1a", .agreement, .warning,
      zh: "协议明确安全负责人和管理部门",
      en: "The agreement names officer and department for security"),
    Rule(
      .commitmentOwed, "DQ-A5-5.2.3-2", .agreement, .warning, owedBy: .operator,
      zh: "运营单位签订数据安全承诺书",
      en: "The operator signs the data security commitment"),
    Rule(
      .personnelVerification, "DQ-A5-5.2.3-3", .agreement, .blocking,
      zh: "人员先经认证审查",
      en: "Staff are verified first"),
    Rule(
      .confidentiality, "DQ-A5-5.2.3-3", .agreement, .blocking,
      zh: "人员先签保密协议",
      en: "Staff sign confidentiality first"),
    Rule(
      .inspectionSupport, "DQ-A5-5.2.3-5", .agreement, .warning,
      zh: "协议期内接受监督检查",
      en: "Inspections are accepted while the agreement runs"),
    Rule(
      .irreversibleOutput, "DQ-A5-5.2.3-6", .agreement, .warning,
      zh: "出域产品不可还原原始数据",
      en: "Raw data cannot be recovered from what leaves the domain"),
    Rule(
      .rectification, "DQ-A5-6.1-0", .agreement, .warning, owedBy: .operator,
      zh: "限期整改并反馈",
      en: "Rectification is done and reported in the time set"),
    Rule(
      .rectificationGround, "DQ-A5-6.1-1", .agreement, .warning,
      zh: "整改事由属于约定的六类",
      en: "Rectification is ordered on one of the six grounds"),
    Rule(
      .misuseWithLoss, "DQ-A5-6.1-3", .agreement, .warning,
      zh: "违规使用并造成损失",
      en: "Misuse is a ground where it caused a loss"),
    Rule(
      .rectificationOnReport, "DQ-A5-6.1-5", .agreement, .warning,
      zh: "年报不合格的责令整改",
      en: "A failed report is a ground of rectification"),
    Rule(
      .suspension, "DQ-A5-6.1-7a", .agreement, .blocking,
      zh: "整改不到位才可中止",
      en: "Suspension follows a failed rectification"),
    Rule(
      .revocation, "DQ-A5-6.1-7b", .agreement, .blocking,
      zh: "整改不到位才可撤销",
      en: "Revocation follows a failed rectification"),
    Rule(
      .publicPenalty, "DQ-A5-6.2", .agreement, .warning,
      zh: "违法由网信、公安等查处",
      en: "Breaches of law are prosecuted and recorded"),
    Rule(
      .damagesAgreed, "DQ-A5-6.3", .agreement, .warning,
      zh: "协议写明违约金",
      en: "The agreement fills in the damages"),
    Rule(
      .damagesGround, "DQ-A5-6.3", .agreement, .warning,
      zh: "追究违约责任以违约为前提",
      en: "A claim for damages rests on a breach on record"),
    Rule(
      .exitNotice, "DQ-A5-7.1-a", .agreement, .warning, owedBy: .operator,
      zh: "按规定提前量申请退出",
      en: "Leaving early takes the notice that the rules ask"),
    Rule(
      .exitInWriting, "DQ-A5-7.1-a", .agreement, .warning,
      zh: "退出申请采用书面形式",
      en: "Leaving early is requested in writing"),
    Rule(
      .exitUsers, "DQ-A5-7.1-b", .agreement, .blocking,
      zh: "不影响使用或征得用户同意",
      en: "Leaving early leaves users unharmed or has their consent"),
    Rule(
      .exitDecision, "DQ-A5-7.1-c", .agreement, .warning,
      zh: "退出由甲方决定",
      en: "The authority decides on leaving early"),
    Rule(
      .usersTransition, "DQ-A5-7.2-a", .agreement, .warning, owedBy: .operator,
      zh: "退出前安置使用者",
      en: "Users are looked after before the exit"),
    Rule(
      .exitConsent, "DQ-A5-7.2-b", .agreement, .blocking,
      zh: "同意后才可终止",
      en: "The agreement ends early only with consent"),
    Rule(
      .accessClosing, "DQ-A5-8-a", .agreement, .blocking, owedBy: .dataBureau,
      zh: "终止后及时关闭资格",
      en: "Access closes promptly after the end"),
    Rule(
      .dataDeletion, "DQ-A5-8-b", .agreement, .warning, owedBy: .dataBureau,
      zh: "终止后及时删除数据",
      en: "Data are deleted promptly after the end"),
    Rule(
      .logRetention, "DQ-A5-8-c", .agreement, .warning,
      zh: "日志留存不少于规定期限",
      en: "Logs are kept for the time set after the end"),
    Rule(
      .signatures, "DQ-A5-9.1", .agreement, .warning,
      zh: "双方签章后生效",
      en: "Both parties sign and seal"),
    Rule(
      .sealed, "DQ-A5-9.1", .agreement, .warning,
      zh: "协议加盖公章",
      en: "The agreement is sealed"),
    Rule(
      .trainingAfterSigning, "DQ-A5-9.2", .agreement, .warning,
      zh: "签约后参加培训",
      en: "Training follows the signing"),
    Rule(
      .trainingOrganiser, "DQ-A5-9.2", .agreement, .warning,
      zh: "培训由县大数据局或省主管部门举办",
      en: "The bureau or the province holds the training"),
    Rule(
      .copies, "DQ-A5-9.3-a", .agreement, .warning,
      zh: "协议份数符合规则",
      en: "The agreement is made out in as many copies as the rules ask"),
    Rule(
      .termStated, "DQ-A5-9.3-b", .agreement, .warning,
      zh: "协议载明的期限与规则一致",
      en: "The term filled in agrees with the rules"),
    Rule(
      .scenarioChange, "DQ-A5-9.4", .agreement, .blocking,
      zh: "场景变更审批后签补充协议",
      en: "A supplement follows the approval of the change"),
    Rule(
      .signatory, "DQ-A5-9.5", .agreement, .warning,
      zh: "法定代表人或授权代表签字",
      en: "The legal or an authorised representative signs"),
    Rule(
      .productContacts, "DQ-A6-1", .guide, .warning,
      zh: "备案表填写名称、联系人和联系方式",
      en: "The filing form gives name and contact"),
    Rule(
      .productScenario, "DQ-A6-2", .guide, .warning,
      zh: "备案的使用场景在约定之内",
      en: "The scenario of the filing was agreed"),
    Rule(
      .productDescription, "DQ-A6-3", .guide, .warning,
      zh: "备案表说明产品",
      en: "The filing form describes the product"),
    Rule(
      .productPricing, "DQ-A6-4", .guide, .warning,
      zh: "备案表写明定价方式",
      en: "The filing form says how the product is priced"),
    Rule(
      .productRevenue, "DQ-A6-5", .guide, .warning,
      zh: "备案表写明预期收益",
      en: "The filing form states the revenue expected"),
    Rule(
      .productSeal, "DQ-A6-6", .guide, .warning,
      zh: "备案表由运营单位签署意见并盖章",
      en: "The operator gives its opinion on the filing form and seals it"),
    Rule(
      .filingOpinion, "DQ-A6-7", .guide, .warning,
      zh: "县大数据局签署备案意见",
      en: "The bureau signs its opinion on the filing"),
    Rule(
      .usageBackground, "DQ-A7-1", .guide, .warning,
      zh: "使用协议写明背景和目的",
      en: "The usage agreement states background and aim"),
    Rule(
      .usageDefinitions, "DQ-A7-2", .guide, .warning,
      zh: "使用协议定义术语",
      en: "The usage agreement defines its terms"),
    Rule(
      .usageSupervision, "DQ-A7-6", .guide, .warning,
      zh: "使用协议写明对使用行为的监督",
      en: "The usage agreement provides for supervision of the user"),
    Rule(
      .usageAgreementEnd, "DQ-A7-7", .agreement, .warning,
      zh: "使用协议依约终止",
      en: "A usage agreement ends as agreed"),
    Rule(
      .usageTermination, "DQ-A7-7", .guide, .warning,
      zh: "使用协议约定终止",
      en: "The usage agreement provides for its end"),
    Rule(
      .usageLiability, "DQ-A7-8", .guide, .warning,
      zh: "使用协议约定违约责任",
      en: "The usage agreement provides for liability"),
    Rule(
      .usageDisputes, "DQ-A7-9", .guide, .warning,
      zh: "使用协议约定争议解决",
      en: "The usage agreement says how disputes are settled"),
    Rule(
      .usageSignatures, "DQ-A7-10b", .guide, .warning,
      zh: "使用协议双方签章",
      en: "Both parties sign and seal the usage agreement"),
    Rule(
      .ticketFinder, "DQ-A8-1", .guide, .warning,
      zh: "工单填写发现人、联系方式和发现时间",
      en: "The ticket says who found the problem, and when"),
    Rule(
      .ticketTable, "DQ-A8-2", .guide, .warning,
      zh: "工单填写数据表和数源单位",
      en: "The ticket names table and source"),
    Rule(
      .ticketDataKind, "DQ-A8-3", .guide, .warning,
      zh: "工单填写数据类型",
      en: "The ticket says how the data come"),
    Rule(
      .ticketDescription, "DQ-A8-4", .guide, .warning,
      zh: "工单描述问题、示例和建议",
      en: "The ticket describes the problem, with an example and a suggestion"),
    Rule(
      .ticketSignature, "DQ-A8-5", .guide, .warning,
      zh: "工单由运营单位签章",
      en: "The operator signs the ticket"),
    Rule(
      .ticketErrorKind, "DQ-A8-N1", .guide, .warning,
      zh: "工单填写错误类型",
      en: "The ticket says what kind of error it is"),
    Rule(
      .urgentRepair, "DQ-A8-N2.1", .guide, .warning, owedBy: .dataProvider,
      zh: "紧急工单在规定时间内修复",
      en: "Urgent repairs are done in the time set"),
    Rule(
      .highRepair, "DQ-A8-N2.2", .guide, .warning, owedBy: .dataProvider,
      zh: "高优先级在规定时间内修复",
      en: "Repairs of high priority are done in the time set"),
    Rule(
      .mediumRepair, "DQ-A8-N2.3", .guide, .warning, owedBy: .dataProvider,
      zh: "中优先级在规定时间内修复",
      en: "Repairs of medium priority are done in the time set"),
    Rule(
      .lowRepair, "DQ-A8-N2.4", .guide, .warning, owedBy: .dataProvider,
      zh: "低优先级按协商日期修复",
      en: "Repairs of low priority are done by the day agreed"),
  ]
}
