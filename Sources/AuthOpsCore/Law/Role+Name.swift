extension Role {
  /// What the role is called unless a rulebook says otherwise.
  public var name: Message {
    switch self {
    case .applicant: Message(zh: "申请单位", en: "applicant")
    case .operator: Message(zh: "授权运营单位", en: "operator")
    case .agent: Message(zh: "经办人", en: "agent")
    case .legalRep: Message(zh: "法定代表人", en: "legal representative")
    case .intakeCompany: Message(zh: "受理公司", en: "intake company")
    case .dataBureau: Message(zh: "县大数据局", en: "data bureau")
    case .implementer: Message(zh: "实施机构", en: "implementer")
    case .coordinationGroup: Message(zh: "协调小组", en: "coordination group")
    case .expertPanel: Message(zh: "专家组", en: "expert panel")
    case .localGovernment: Message(zh: "本级人民政府", en: "local government")
    case .provincialGovernment: Message(zh: "省人民政府", en: "provincial government")
    case .provincialDataAuthority: Message(zh: "省公共数据主管部门", en: "provincial data authority")
    case .dataProvider: Message(zh: "数据提供单位", en: "data provider")
    case .sectorAuthority: Message(zh: "行业主管部门", en: "sector authority")
    case .supervisor: Message(zh: "监管单位", en: "supervisor")
    case .enforcement: Message(zh: "执法机关", en: "enforcement")
    case .priceAuthority: Message(zh: "发改部门", en: "price authority")
    case .decisionBody: Message(zh: "决策机构", en: "decision body")
    case .dataUser: Message(zh: "数据使用主体", en: "data user")
    case .serviceProvider: Message(zh: "数据服务商", en: "service provider")
    case .dataSubject: Message(zh: "数据主体", en: "data subject")
    case .operationsAgency: Message(zh: "运行管理机构", en: "operations agency")
    case .agency: Message(zh: "公共管理和服务机构", en: "agency")
    case .countyAuthority: Message(zh: "县级主管部门", en: "county authority")
    case .citizen: Message(zh: "社会公众", en: "citizen")
    case .contractor: Message(zh: "受托服务方", en: "contractor")
    case .registrar: Message(zh: "登记机构", en: "registrar")
    }
  }
}
