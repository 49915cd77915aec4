/// Who acts: an office or party by its function in the rules, whatever its local name.
public enum Role: UInt8, CaseIterable, Hashable, BitwiseCopyable, Sendable {
  /// 授权运营申请单位, until it is designated.
  case applicant
  /// 授权运营单位 (乙方 of the agreement).
  case `operator`
  /// 经办人, who files for the applicant.
  case agent
  /// 法定代表人 or 负责人.
  case legalRep
  /// The company that takes in applications (Yueyang).
  case intakeCompany
  /// 县大数据局; acts for 甲方 of the agreement by delegation.
  case dataBureau
  /// 实施机构 (Jilin).
  case implementer
  /// 协调小组 and its office.
  case coordinationGroup
  /// 专家组.
  case expertPanel
  /// 本级人民政府 (甲方 of the agreement).
  case localGovernment
  /// 省人民政府.
  case provincialGovernment
  /// 省公共数据主管部门.
  case provincialDataAuthority
  /// 公共数据提供单位, also called 数源单位.
  case dataProvider
  /// 行业主管部门.
  case sectorAuthority
  /// 公共数据监管单位.
  case supervisor
  /// 网信, 公安 and other bodies with powers of enforcement.
  case enforcement
  /// 发改部门.
  case priceAuthority
  /// The body that takes decisions of weight in the implementing authority.
  case decisionBody
  /// 公共数据使用主体.
  case dataUser
  /// 数据服务商.
  case serviceProvider
  /// 自然人、法人和非法人组织 to whom data relate.
  case dataSubject
  /// 公共数据运行管理机构.
  case operationsAgency
  /// 公共管理和服务机构.
  case agency
  /// 县级公共数据主管部门.
  case countyAuthority
  /// Any person or organisation.
  case citizen
  /// 受委托提供服务的主体.
  case contractor
  /// 登记机构.
  case registrar

  /// The identifier in logs and reports: the name of the case.
  public var id: String { Self.ids[Int(rawValue)] }

  private static let ids = allCases.map { String(describing: $0) }

  /// The role with an identifier, or nil where there is none.
  public init?(id: String) {
    guard let role = Role.allCases.first(where: { $0.id == id }) else { return nil }
    self = role
  }
}
