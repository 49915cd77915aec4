extension Rule {
  /// All rules, by the position of their identifiers.
  public static let all: [Rule] = [
    Rule(
      .announcement, "DQ-1-a", .guide, .blocking, fixed: true,
      zh: "公告先行：没有公告就没有申请",
      en: "The bureau's announcement opens the case"),
    Rule(
      .applicationOnAnnouncement, "DQ-2-a", .guide, .blocking, fixed: true,
      zh: "申请依公告提交给协调小组办公室",
      en: "An application answers an announcement and goes to the group's office"),
    Rule(
      .applicationWindow, "DQ-2-b", .guide, .warning,
      zh: "申请在公告的申报期内提交",
      en: "The application is filed within the announced window"),
    Rule(
      .formalReview, "DQ-3.1-a", .guide, .blocking, fixed: true,
      zh: "收件后由县大数据局会同提供单位审查并通过",
      en: "The bureau and the providers examine and pass the received application"),
    Rule(
      .deficiencyNotice, "DQ-3.1-c", .guide, .warning,
      zh: "材料不齐的告知补正",
      en: "Missing papers are named and supplied"),
    Rule(
      .supplementTime, "DQ-3.1-d", .guide, .warning,
      zh: "补正在规定时间内完成",
      en: "Missing papers are supplied in the time set"),
    Rule(
      .providerOpinionTime, "DQ-3.1-e", .guide, .warning,
      zh: "提供单位三个工作日内反馈意见",
      en: "Each provider gives its opinion in three working days"),
    Rule(
      .providerOpinion, "DQ-3.1-f", .guide, .blocking, fixed: true,
      zh: "每项数据需求都有提供单位的意见",
      en: "Every demand has its provider's opinion"),
    Rule(
      .disputeReferral, "DQ-3.1-g", .guide, .blocking, fixed: true,
      zh: "有争议的先报协调小组",
      en: "A dispute goes to the coordination group before the case goes on"),
    Rule(
      .disputeTime, "DQ-3.1-h", .guide, .warning,
      zh: "协调小组十五个工作日内完成审议",
      en: "The coordination group settles a dispute in fifteen working days"),
    Rule(
      .expertReview, "DQ-3.1-i", .guide, .warning,
      zh: "专家组审查实现方案",
      en: "The experts examine the plan"),
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
      .localFiling, "DQ-3.2-e", .guide, .warning,
      zh: "名单在县政府备案",
      en: "The list is filed with the county government"),
    Rule(
      .publicity, "DQ-4-a", .guide, .warning,
      zh: "及时公开授权运营单位",
      en: "The operator is made public promptly"),
    Rule(
      .objectionAnswer, "DQ-4-b", .guide, .warning,
      zh: "异议及时答复",
      en: "Objections are answered promptly"),
    Rule(
      .upwardFiling, "DQ-5-a", .guide, .warning,
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
      .usageAgreementFiling, "DQ-10.2-c", .guide, .warning,
      zh: "使用协议报监管单位备案",
      en: "Usage agreements are filed with the supervisor"),
    Rule(
      .qualityTicket, "DQ-10.3-a", .guide, .warning,
      zh: "质量问题以工单提交",
      en: "Quality problems are reported by ticket"),
    Rule(
      .ticketAnswerTime, "DQ-10.3-b", .guide, .warning,
      zh: "工单三个工作日内反馈",
      en: "A ticket is answered in three working days"),
    Rule(
      .annualReport, "DQ-10.4-a", .guide, .warning,
      zh: "每年提交经营报告",
      en: "The operator reports every year"),
    Rule(
      .damages, "DQ-10.5-a", .guide, .warning,
      zh: "违约责任由县大数据局追究",
      en: "The bureau claims damages for a breach"),
    Rule(
      .penalty, "DQ-10.5-b", .guide, .warning,
      zh: "违法由监管单位追究",
      en: "The supervisor pursues breaches of law"),
    Rule(
      .commitment, "DQ-A3-8.a", .commitment, .warning,
      zh: "承诺书由承诺单位签署",
      en: "The commitment is signed by the unit it binds"),
    Rule(
      .riskReport, "DQ-A3-5", .commitment, .warning,
      zh: "发现隐患第一时间上报",
      en: "Risks are reported at once"),
    Rule(
      .riskRemedy, "DQ-A3-5b", .commitment, .warning,
      zh: "采取措施消除隐患",
      en: "Risks are removed"),
    Rule(
      .incidentReport, "DQ-A3-6", .commitment, .warning,
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
      .operatorKind, "DQ-A5-1.2b", .agreement, .warning,
      zh: "运营单位为法人或非法人组织",
      en: "The operator is a legal person or an unincorporated organisation"),
    Rule(
      .prohibitedData, "DQ-A5-1.3", .agreement, .blocking,
      zh: "禁止开放的数据不得授权",
      en: "Data closed to opening are not authorised"),
    Rule(
      .term, "DQ-A5-3-a", .agreement, .warning,
      zh: "协议期限三年",
      en: "The agreement runs three years"),
    Rule(
      .renewalNotice, "DQ-A5-3-b", .agreement, .warning,
      zh: "届满六个月前提出续期",
      en: "Renewal is applied for six months before the end"),
    Rule(
      .renewalConsent, "DQ-A5-3-c", .agreement, .blocking,
      zh: "同意续期后另签协议",
      en: "A renewed agreement needs the authority's consent"),
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
      .processingDomain, "DQ-A5-5.2.1-2b", .agreement, .warning,
      zh: "加工在授权运营域内进行",
      en: "Processing stays inside the domain"),
    Rule(
      .socialDataImport, "DQ-A5-5.2.1-3a", .agreement, .blocking,
      zh: "社会数据经同意后导入",
      en: "Social data are imported only with consent"),
    Rule(
      .rawDataExport, "DQ-A5-5.2.1-4c", .agreement, .blocking,
      zh: "原始数据不得出域",
      en: "Raw data never leave the domain"),
    Rule(
      .riskHalt, "DQ-A5-5.2.1-5", .agreement, .warning,
      zh: "发现风险立即停止处理并报告",
      en: "At a risk processing halts and the authority is told"),
    Rule(
      .repairOrderTime, "DQ-A5-5.2.1-6b", .agreement, .warning,
      zh: "督促的治理按期完成",
      en: "An ordered repair is done in the time set"),
    Rule(
      .subjectConsent, "DQ-A5-5.2.2-2b", .agreement, .blocking,
      zh: "涉及个人等信息的经授权同意后调用",
      en: "Personal and secret data are called only with consent"),
    Rule(
      .approvedScenario, "DQ-A5-5.2.2-3", .agreement, .blocking,
      zh: "只用于批准的场景",
      en: "Products serve approved scenarios alone"),
    Rule(
      .returnRate, "DQ-A5-5.2.2-4b", .agreement, .warning,
      zh: "收益率低于上限",
      en: "The return rate stays below the cap"),
    Rule(
      .productObjection, "DQ-A5-5.2.2-7", .agreement, .warning,
      zh: "产品异议及时处理",
      en: "Objections to products are handled promptly"),
    Rule(
      .personnelVerification, "DQ-A5-5.2.3-3", .agreement, .blocking,
      zh: "人员先经认证审查",
      en: "Staff are verified first"),
    Rule(
      .confidentiality, "DQ-A5-5.2.3-3", .agreement, .blocking,
      zh: "人员先签保密协议",
      en: "Staff sign confidentiality first"),
    Rule(
      .rectification, "DQ-A5-6.1-0", .agreement, .warning,
      zh: "限期整改并反馈",
      en: "Rectification is done and reported in the time set"),
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
      .exitNotice, "DQ-A5-7.1-a", .agreement, .warning,
      zh: "提前六个月申请退出",
      en: "Leaving early takes six months' notice"),
    Rule(
      .exitUsers, "DQ-A5-7.1-b", .agreement, .blocking,
      zh: "不影响使用或征得用户同意",
      en: "Leaving early leaves users unharmed or has their consent"),
    Rule(
      .exitDecision, "DQ-A5-7.1-c", .agreement, .warning,
      zh: "退出由甲方决定",
      en: "The authority decides on leaving early"),
    Rule(
      .usersTransition, "DQ-A5-7.2-a", .agreement, .warning,
      zh: "退出前安置使用者",
      en: "Users are looked after before the exit"),
    Rule(
      .exitConsent, "DQ-A5-7.2-b", .agreement, .blocking,
      zh: "同意后才可终止",
      en: "The agreement ends early only with consent"),
    Rule(
      .accessClosing, "DQ-A5-8-a", .agreement, .blocking,
      zh: "终止后及时关闭资格",
      en: "Access closes promptly after the end"),
    Rule(
      .dataDeletion, "DQ-A5-8-b", .agreement, .warning,
      zh: "终止后及时删除数据",
      en: "Data are deleted promptly after the end"),
    Rule(
      .logRetention, "DQ-A5-8-c", .agreement, .warning,
      zh: "日志留存不少于六个月",
      en: "Logs are kept six months after the end"),
    Rule(
      .signatures, "DQ-A5-9.1", .agreement, .warning,
      zh: "双方签章后生效",
      en: "Both parties sign and seal"),
    Rule(
      .trainingAfterSigning, "DQ-A5-9.2", .agreement, .warning,
      zh: "签约后参加培训",
      en: "Training follows the signing"),
    Rule(
      .termStated, "DQ-A5-9.3-b", .agreement, .warning,
      zh: "协议载明的期限与三年一致",
      en: "The term filled in agrees with three years"),
    Rule(
      .scenarioChange, "DQ-A5-9.4", .agreement, .blocking,
      zh: "场景变更审批后签补充协议",
      en: "A supplement follows the approval of the change"),
    Rule(
      .usageAgreementEnd, "DQ-A7-7", .agreement, .warning,
      zh: "使用协议依约终止",
      en: "A usage agreement ends as agreed"),
    Rule(
      .urgentRepair, "DQ-A8-N2.1", .guide, .warning,
      zh: "紧急工单当天修复",
      en: "Urgent repairs are done the same day"),
    Rule(
      .highRepair, "DQ-A8-N2.2", .guide, .warning,
      zh: "高优先级一天内修复",
      en: "Repairs of high priority are done in a day"),
    Rule(
      .mediumRepair, "DQ-A8-N2.3", .guide, .warning,
      zh: "中优先级三天内修复",
      en: "Repairs of medium priority are done in three days"),
    Rule(
      .lowRepair, "DQ-A8-N2.4", .guide, .warning,
      zh: "低优先级按协商日期修复",
      en: "Repairs of low priority are done by the day agreed"),
    Rule(
      .lateEntry, "LOG-lateEntry", .log, .warning, fixed: true,
      zh: "补录：补上了先前缺的步骤",
      en: "A late entry supplies a step found missing before"),
    Rule(
      .meaningless, "LOG-meaningless", .log, .blocking, fixed: true,
      zh: "事件没有可作用的对象或阶段",
      en: "The event has nothing to act on"),
    Rule(
      .repeated, "LOG-repeated", .log, .warning, fixed: true,
      zh: "该步骤已经办过",
      en: "The step was already taken"),
    Rule(
      .conflictingDuplicate, "LOG-conflictingDuplicate", .log, .blocking, fixed: true,
      zh: "同一事件标识内容不同",
      en: "One event identity has two contents"),
    Rule(
      .timer, "LOG-timer", .log, .warning, fixed: true,
      zh: "期限事件由推算得出，不应录入",
      en: "A timer is computed, not entered"),
    Rule(
      .unknownRulebook, "LOG-unknownRulebook", .log, .blocking, fixed: true,
      zh: "规则集未知",
      en: "The rulebook is not known"),
  ]
}
