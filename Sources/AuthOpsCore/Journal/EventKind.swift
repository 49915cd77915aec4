/// Every type of event that the machine understands, by its position in the catalogue.
public enum EventKind: UInt8, CaseIterable, Hashable, BitwiseCopyable, Sendable {
  /// 发布公告: `announcement.published`.
  case announcementPublished
  /// 申报截止: `applicationWindow.closed`.
  case applicationWindowClosed
  /// 提交申请: `application.submitted`.
  case applicationSubmitted
  /// 收到申请（收件）: `application.received`.
  case applicationReceived
  /// 补正告知: `application.deficiencyNotified`.
  case applicationDeficiencyNotified
  /// 补交材料: `application.supplemented`.
  case applicationSupplemented
  /// 形式（资格）审查通过: `application.formalCheckPassed`.
  case applicationFormalCheckPassed
  /// 不予通过: `application.rejected`.
  case applicationRejected
  /// 撤回申请: `application.withdrawn`.
  case applicationWithdrawn
  /// 签订数据安全承诺书: `commitment.signed`.
  case commitmentSigned
  /// 转送需求评审: `demandReview.requested`.
  case demandReviewRequested
  /// 提供单位反馈意见: `demandReview.responded`.
  case demandReviewResponded
  /// 评审存在争议: `demandReview.disputed`.
  case demandReviewDisputed
  /// 报协调小组审议: `dispute.referred`.
  case disputeReferred
  /// 协调小组完成审议: `dispute.deliberated`.
  case disputeDeliberated
  /// 专家组评审结果: `expertReview.concluded`.
  case expertReviewConcluded
  /// 核实条件: `qualification.verified`.
  case qualificationVerified
  /// 协调小组会议决议: `coordination.resolved`.
  case coordinationResolved
  /// 名单上报本级政府: `shortlist.reportedToGovernment`.
  case shortlistReportedToGovernment
  /// 政府审批决策: `government.decided`.
  case governmentDecided
  /// 本级政府备案: `operatorList.filedLocally`.
  case operatorListFiledLocally
  /// 社会公开: `authorization.publicised`.
  case authorizationPublicised
  /// 报上级政府备案: `authorization.filedUpward`.
  case authorizationFiledUpward
  /// 提出异议: `objection.lodged`.
  case objectionLodged
  /// 答复处理异议: `objection.answered`.
  case objectionAnswered
  /// 委托签订: `signing.delegated`.
  case signingDelegated
  /// 签订授权运营协议: `agreement.signed`.
  case agreementSigned
  /// 协议生效: `agreement.tookEffect`.
  case agreementTookEffect
  /// 场景变更审批: `scenario.changeApproved`.
  case scenarioChangeApproved
  /// 签订补充协议: `agreement.supplemented`.
  case agreementSupplemented
  /// 重新申请（续期）: `renewal.applied`.
  case renewalApplied
  /// 续期决定: `renewal.decided`.
  case renewalDecided
  /// 期限届满: `agreement.expired`.
  case agreementExpired
  /// 协议终止: `agreement.terminated`.
  case agreementTerminated
  /// 撤销授权: `authorization.revoked`.
  case authorizationRevoked
  /// 支付运营域成本费用: `fee.paid`.
  case feePaid
  /// 提前解除申请: `earlyExit.requested`.
  case earlyExitRequested
  /// 提前解除答复: `earlyExit.decided`.
  case earlyExitDecided
  /// 征得用户同意: `users.consented`.
  case usersConsented
  /// 妥善处理使用者权利: `users.transitioned`.
  case usersTransitioned
  /// 监督检查: `inspection.performed`.
  case inspectionPerformed
  /// 责令（要求）整改: `rectification.ordered`.
  case rectificationOrdered
  /// 反馈整改情况: `rectification.reported`.
  case rectificationReported
  /// 整改验收通过: `rectification.accepted`.
  case rectificationAccepted
  /// 未按要求整改: `rectification.failed`.
  case rectificationFailed
  /// 中止（暂停）使用资格: `access.suspended`.
  case accessSuspended
  /// 恢复使用资格: `access.restored`.
  case accessRestored
  /// 追究违约责任: `damages.claimed`.
  case damagesClaimed
  /// 依法查处: `penalty.imposed`.
  case penaltyImposed
  /// 记入信用档案: `credit.recorded`.
  case creditRecorded
  /// 关闭权限: `access.closed`.
  case accessClosed
  /// 删除（销毁）留存数据: `data.deleted`.
  case dataDeleted
  /// 清除网络日志: `logs.purged`.
  case logsPurged
  /// 岗前培训: `training.completed`.
  case trainingCompleted
  /// 考核通过: `exam.passed`.
  case examPassed
  /// 考核未通过: `exam.failed`.
  case examFailed
  /// 人员实名认证、备案与审查: `personnel.verified`.
  case personnelVerified
  /// 签订保密协议: `nda.signed`.
  case ndaSigned
  /// 开通运营域权限: `access.granted`.
  case accessGranted
  /// 运营环境建成: `platform.accepted`.
  case platformAccepted
  /// 授权数据: `resource.granted`.
  case resourceGranted
  /// 加工处理: `processing.started`.
  case processingStarted
  /// 模型算法送审: `model.submitted`.
  case modelSubmitted
  /// 模型算法审核: `model.reviewed`.
  case modelReviewed
  /// 申请导入社会数据: `socialData.importRequested`.
  case socialDataImportRequested
  /// 导入审核: `socialData.importDecided`.
  case socialDataImportDecided
  /// 导入社会数据: `socialData.imported`.
  case socialDataImported
  /// 产品出域: `output.exported`.
  case outputExported
  /// 停止数据处理: `processing.halted`.
  case processingHalted
  /// 发现风险隐患: `risk.detected`.
  case riskDetected
  /// 报告风险: `risk.reported`.
  case riskReported
  /// 消除隐患: `risk.remedied`.
  case riskRemedied
  /// 发生数据安全事件: `incident.detected`.
  case incidentDetected
  /// 报告事件: `incident.reported`.
  case incidentReported
  /// 产品开发: `product.developed`.
  case productDeveloped
  /// 提交产品备案表: `product.filingSubmitted`.
  case productFilingSubmitted
  /// 产品审核备案: `product.filingDecided`.
  case productFilingDecided
  /// 数据主体授权同意: `subject.consented`.
  case subjectConsented
  /// 产品异议: `productObjection.lodged`.
  case productObjectionLodged
  /// 处理产品异议: `productObjection.handled`.
  case productObjectionHandled
  /// 签订使用协议: `usageAgreement.signed`.
  case usageAgreementSigned
  /// 使用协议备案: `usageAgreement.filed`.
  case usageAgreementFiled
  /// 使用协议终止: `usageAgreement.ended`.
  case usageAgreementEnded
  /// 产品销售: `sale.recorded`.
  case saleRecorded
  /// 提交年度报告: `annualReport.submitted`.
  case annualReportSubmitted
  /// 年度报告评估: `annualReport.assessed`.
  case annualReportAssessed
  /// 提交质量工单: `qualityTicket.opened`.
  case qualityTicketOpened
  /// 反馈工单意见: `qualityTicket.answered`.
  case qualityTicketAnswered
  /// 督促数据治理: `qualityTicket.repairOrdered`.
  case qualityTicketRepairOrdered
  /// 数据修复: `qualityTicket.repaired`.
  case qualityTicketRepaired
  /// 工单办结: `qualityTicket.closed`.
  case qualityTicketClosed
  /// 启动招标（谈判）: `selection.opened`.
  case selectionOpened
  /// 选定运营机构: `selection.concluded`.
  case selectionConcluded
  /// “三重一大”审议通过: `decisionBody.approved`.
  case decisionBodyApproved
  /// 数据回流: `data.returned`.
  case dataReturned
  /// 数据归集: `data.collected`.
  case dataCollected
  /// 发布目录: `catalogue.published`.
  case cataloguePublished
  /// 更新目录: `catalogue.updated`.
  case catalogueUpdated
  /// 用数申请: `resource.requested`.
  case resourceRequested
  /// 用数审核: `resource.decided`.
  case resourceDecided
  /// 资源登记: `resource.registered`.
  case resourceRegistered
  /// 产品和服务登记: `product.registered`.
  case productRegistered
  /// 核定最高准许收入（上限收费）: `price.capApproved`.
  case priceCapApproved
  /// 确定具体收费标准: `price.set`.
  case priceSet
  /// 制定应急预案: `emergencyPlan.adopted`.
  case emergencyPlanAdopted
  /// 启动应急预案: `incident.planActivated`.
  case incidentPlanActivated
  /// 信息披露: `disclosure.published`.
  case disclosurePublished
  /// 合规评估（审查）: `compliance.assessed`.
  case complianceAssessed
  /// 执行情况评估: `performance.evaluated`.
  case performanceEvaluated
  /// 数据贡献评估: `contribution.evaluated`.
  case contributionEvaluated
  /// 争议协调: `dispute.coordinated`.
  case disputeCoordinated
  /// 申请登记: `registration.applied`.
  case registrationApplied
  /// 受理登记: `registration.accepted`.
  case registrationAccepted
  /// 登记形式审核: `registration.reviewed`.
  case registrationReviewed
  /// 登记公示: `registration.noticed`.
  case registrationNoticed
  /// 登记赋码: `registration.coded`.
  case registrationCoded
  /// 登记续期: `registration.renewed`.
  case registrationRenewed
  /// 注销登记: `registration.cancelled`.
  case registrationCancelled
  /// 准许收入年度评估: `revenue.evaluated`.
  case revenueEvaluated
  /// 订阅（申请共享）: `sharing.requested`.
  case sharingRequested
  /// 受理共享申请: `sharing.accepted`.
  case sharingAccepted
  /// 转数据提供部门审核: `sharing.forwarded`.
  case sharingForwarded
  /// 答复共享申请: `sharing.answered`.
  case sharingAnswered
  /// 开通访问权限: `sharing.opened`.
  case sharingOpened
  /// 库表类申请备案表盖章: `sharing.formSealed`.
  case sharingFormSealed
  /// 批量下发数据: `sharing.delivered`.
  case sharingDelivered
  /// 到期清理销毁数据: `sharing.dataDestroyed`.
  case sharingDataDestroyed
  /// 同意拷贝: `copy.consented`.
  case copyConsented
  /// 县级整体授权: `countyAuth.granted`.
  case countyAuthGranted
  /// 跨层级协调获取: `crossLevel.coordinated`.
  case crossLevelCoordinated
  /// 目录外需求申请: `demand.requested`.
  case demandRequested
  /// 答复目录外需求: `demand.answered`.
  case demandAnswered
  /// 告知具体时间: `demand.etaNotified`.
  case demandEtaNotified
  /// 完成编目、汇聚、共享: `demand.fulfilled`.
  case demandFulfilled
  /// 反馈数据错误: `correction.reported`.
  case correctionReported
  /// 校核更正: `correction.completed`.
  case correctionCompleted
  /// 拒绝办理业务: `service.refused`.
  case serviceRefused
  /// 发起整改任务: `qualityTask.issued`.
  case qualityTaskIssued
  /// 核实更正: `qualityTask.done`.
  case qualityTaskDone
  /// 目录变更事由发生: `catalogue.changeArose`.
  case catalogueChangeArose
  /// 目录审核汇总: `catalogue.audited`.
  case catalogueAudited
  /// 属性评估: `attribute.reassessed`.
  case attributeReassessed
  /// 属性调整（含临时）: `attribute.adjusted`.
  case attributeAdjusted
  /// 临时属性恢复: `attribute.restored`.
  case attributeRestored
  /// 申请有条件开放: `openData.applied`.
  case openDataApplied
  /// 答复开放申请: `openData.answered`.
  case openDataAnswered
  /// 签订公共数据利用协议: `openData.agreementSigned`.
  case openDataAgreementSigned
  /// 提供开放数据: `openData.granted`.
  case openDataGranted
  /// 提出开放异议: `openObjection.lodged`.
  case openObjectionLodged
  /// 通知数据提供机构: `openObjection.forwarded`.
  case openObjectionForwarded
  /// 核实处理开放异议: `openObjection.resolved`.
  case openObjectionResolved
  /// 中止开放、撤回数据: `openAccess.suspended`.
  case openAccessSuspended
  /// 收到举报: `complaint.received`.
  case complaintReceived
  /// 处理举报: `complaint.handled`.
  case complaintHandled
  /// 限制或者关闭获取权限: `access.restricted`.
  case accessRestricted
  /// 公示违规: `violation.publicised`.
  case violationPublicised
  /// 告知购买社会数据: `purchase.notified`.
  case purchaseNotified
  /// 购买社会数据: `purchase.made`.
  case purchaseMade
  /// 采取处置（补救）措施: `incident.remedied`.
  case incidentRemedied
  /// 告知用户: `incident.usersNotified`.
  case incidentUsersNotified
  /// 发布警示信息: `incident.publicWarned`.
  case incidentPublicWarned
  /// 应急演练: `drill.held`.
  case drillHeld
}
