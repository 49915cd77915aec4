/// Which particulars a payload states, and which of them are as the rules expect, by the positions of the fields.
package struct Statement: BitwiseCopyable, Hashable, Sendable {
  /// The fields of `data` that are there.
  package var stated: UInt64 = 0
  /// Those of them whose value is as the rules expect: a flag that is true, a list that is not empty.
  package var upheld: UInt64 = 0
  /// The members of the form that are there.
  package var formStated: UInt32 = 0
  /// The members of the form that are filled in as the rules expect.
  package var formUpheld: UInt32 = 0
  /// The codes of the list that is judged.
  package var codes: UInt32 = 0
  /// The forms of product agreed.
  package var productForms: UInt16 = 0
  /// The kinds of document handed in.
  package var documents: UInt16 = 0
  /// The kinds of document of which one is said not to be sealed.
  package var unsealed: UInt16 = 0
  /// The day on which the form was signed, where it says so.
  package var formSignedOn: Day?
  /// What the audit report covers; of several, the one that covers the latest day.
  package var audit = DocumentDays()
  /// What the accounts cover, in the same way.
  package var accounts = DocumentDays()
  /// The latest day on which a self-assessment was issued.
  package var assessedOn: Day?
  /// The latest day on which a credit report was issued.
  package var creditReportedOn: Day?

  /// Whether something stated is contrary to what the rules expect.
  package var contradicts: Bool { stated & ~upheld != 0 }
}

/// The days that a document names.
package struct DocumentDays: BitwiseCopyable, Codable, Hashable, Sendable {
  /// The first day that it covers.
  package var from: Day?
  /// The last day that it covers.
  package var through: Day?
  /// The day on which it was issued.
  package var issuedOn: Day?

  /// Those of two documents of one kind that count: of the one that covers the latest day.
  func latest(_ other: DocumentDays) -> DocumentDays {
    guard let mine = through, let its = other.through else { return through == nil ? other : self }
    return its > mine ? other : self
  }
}

/// The documents of an application, by the position of the code in the field's list.
///
/// DQ-2-c.
package enum DocumentKind: UInt8, CaseIterable, BitwiseCopyable, Sendable {
  /// 授权运营申请表.
  case applicationForm
  /// 第三方审计报告.
  case auditReport
  /// 财务会计报告.
  case accounts
  /// 数据安全承诺书.
  case commitment
  /// 公共数据需求申请表.
  case demandForm
  /// 安全风险自评报告.
  case riskSelfAssessment
  /// 单位信用报告.
  case creditReport
  /// 企业专业资质或能力证明.
  case qualificationProof
  /// 授权运营实现方案.
  case implementationPlan
  /// What an announcement asks for beyond the guide.
  case other
}

/// One of the documents handed in, while it is read.
struct DocumentReading: BitwiseCopyable, Sendable {
  var kind: UInt8?
  var days = DocumentDays()
  var isSealed: Bool?
}
