extension Role {
  /// The role as people call it.
  func words(_ language: Language) -> String {
    let words = both
    return language.pick(zh: words.zh, en: words.en)
  }

  private var both: (zh: String, en: String) {
    switch self {
    case .applicant: ("申请单位", "applicant")
    case .operator: ("授权运营单位", "operator")
    case .agent: ("经办人", "agent")
    case .legalRep: ("法定代表人", "legal representative")
    case .intakeCompany: ("受理公司", "intake company")
    case .dataBureau: ("县大数据局", "data bureau")
    case .implementer: ("实施机构", "implementer")
    case .coordinationGroup: ("协调小组", "coordination group")
    case .expertPanel: ("专家组", "expert panel")
    case .localGovernment: ("本级人民政府", "local government")
    case .provincialGovernment: ("省人民政府", "provincial government")
    case .provincialDataAuthority: ("省公共数据主管部门", "provincial data authority")
    case .dataProvider: ("数据提供单位", "data provider")
    case .sectorAuthority: ("行业主管部门", "sector authority")
    case .supervisor: ("监管单位", "supervisor")
    case .enforcement: ("执法机关", "enforcement")
    case .priceAuthority: ("发改部门", "price authority")
    case .decisionBody: ("决策机构", "decision body")
    case .dataUser: ("数据使用主体", "data user")
    case .serviceProvider: ("数据服务商", "service provider")
    case .dataSubject: ("数据主体", "data subject")
    case .operationsAgency: ("运行管理机构", "operations agency")
    case .agency: ("公共管理和服务机构", "agency")
    case .countyAuthority: ("县级主管部门", "county authority")
    case .citizen: ("社会公众", "citizen")
    case .contractor: ("受托服务方", "contractor")
    case .registrar: ("登记机构", "registrar")
    }
  }
}
