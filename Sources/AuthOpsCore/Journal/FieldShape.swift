/// What a field of a payload may hold.
public indirect enum FieldShape: Hashable, Sendable {
  /// Text, not empty.
  case text
  /// The name of an object of the case, such as a demand or a ticket: text, not empty.
  case object(ObjectKind)
  /// One of these codes.
  case code([String])
  /// A civil day, `YYYY-MM-DD`.
  case day
  /// A day of every year, `MM-DD`.
  case monthDay
  /// A period: `3wd`, `15d`, `6mo`, `3y`.
  case period
  /// An amount in yuan, zero or more, as a decimal string: `"1234567.89"`.
  case money
  /// A whole number within bounds.
  case count(ClosedRange<Int64>)
  /// true or false.
  case flag
  /// A list.
  case list(FieldShape)
  /// An object with fields of its own.
  case record([Field])
}

/// The kinds of object that a case names.
public enum ObjectKind: UInt8, CaseIterable, Hashable, BitwiseCopyable, Sendable {
  /// 公共数据需求: one provider's part of the data asked for.
  case demand
  /// 异议 to the operator made public.
  case objection
  /// A natural person of the operator's staff.
  case person
  /// 模型 or 算法.
  case model
  /// One import of 社会数据.
  case socialData
  /// 数据产品和服务.
  case product
  /// 使用协议 with one user about one product.
  case usageAgreement
  /// 公共数据使用主体.
  case user
  /// One user's use of one product, whatever agreement covers it.
  case licence
  /// 公共数据质量工单.
  case ticket
  /// 整改 as ordered.
  case rectification
  /// 数据安全隐患.
  case risk
  /// 数据安全事件.
  case incident
  /// 产品异议.
  case productObjection
  /// The report on one year.
  case report
  /// 应用场景.
  case scenario
  /// A data set that is asked for or authorised.
  case dataSet
  /// A body that provides data.
  case provider
  /// A document that an announcement asks for beyond the guide.
  case document
  /// 用数申请: one request for data.
  case resourceRequest
  /// 数据服务商.
  case serviceProvider
  /// 登记: one registration of data or of a product.
  case registration
  /// 共享申请: one request for shared data.
  case sharingRequest
  /// 目录外需求: a demand for data that no catalogue lists.
  case uncataloguedDemand
  /// 校核: one error reported, and what comes of it.
  case correction
  /// 整改任务 for the quality of data.
  case qualityTask
  /// 目录变更: one reason why a catalogue has to change.
  case catalogueChange
  /// 开放申请: one application for open data.
  case openDataApplication
  /// 开放异议: one objection to open data.
  case openObjection
  /// 举报: one complaint.
  case complaint
  /// 违规: one violation by a user of data.
  case violation
  /// 购买社会数据: one purchase.
  case purchase

  /// The identifier in schemas: the name of the case.
  public var id: String { Self.ids[Int(rawValue)] }

  private static let ids = allCases.map { String(describing: $0) }
}

extension FieldShape {
  /// The members of a form, or the codes that a list may hold, in their order.
  var innerNames: [String] {
    switch self {
    case .record(let members): members.map(\.key)
    case .list(.code(let codes)): codes
    case .list(.record(let members)):
      if case .code(let codes) = members.first?.shape { codes } else { [] }
    case .text, .object, .code, .day, .monthDay, .period, .money, .count, .flag, .list: []
    }
  }
}
