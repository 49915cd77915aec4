/// The boxes of the application form of Yueyang.
extension Template {
  private static func boxes(_ pairs: KeyValuePairs<String, String>) -> [TemplateCode] {
    pairs.map { TemplateCode(id: $0.key, zh: $0.value) }
  }

  /// 单位性质, one at least: whether one box or several may be ticked is not said.
  ///
  /// YY-M1-8.
  static let yueyangNatures = boxes([
    "stateOwned": "国有独资", "stateControlled": "国有控股", "collective": "集体企业", "private": "私营企业",
    "shareholding": "股份制", "researchInstitute": "研究机构", "other": "其他",
  ])

  /// 行业类别, by the sections of the standard; for the last of them the form has no box.
  ///
  /// YY-M1-9, YY-M1-9e, X-YY-04.
  static let yueyangIndustries = boxes([
    "agriculture": "农、林、牧、渔业",
    "mining": "采矿业",
    "manufacturing": "制造业",
    "utilities": "电力、热力、燃气及水生产和供应业",
    "construction": "建筑业",
    "trade": "批发和零售业",
    "transport": "交通运输、仓储和邮政业",
    "hospitality": "住宿和餐饮业",
    "informationTechnology": "信息传输、软件和信息技术服务业",
    "finance": "金融业",
    "realEstate": "房地产业",
    "leasingAndBusiness": "租赁和商务服务业",
    "scienceAndTechnology": "科学研究和技术服务业",
    "environment": "水利、环境和公共设施管理业",
    "residentServices": "居民服务、修理和其他服务业",
    "education": "教育",
    "healthAndSocialWork": "卫生和社会工作",
    "cultureAndSports": "文化、体育和娱乐业",
    "publicAdministration": "公共管理、社会保障和社会组织",
    "internationalOrganisations": "国际组织",
  ])

  /// 申报场景领域.
  ///
  /// YY-M1-10.
  static let yueyangFields = boxes([
    "chemicals": "现代化工", "logistics": "智慧物流", "manufacturing": "工业制造", "transport": "交通运输",
    "finance": "金融服务", "innovation": "科技创新", "tourism": "文化旅游", "health": "医疗健康",
    "emergency": "应急管理", "education": "智慧教育", "city": "智慧城市", "lowCarbon": "绿色低碳", "other": "其他",
  ])

  /// The ways of supervision that the applicant goes along with.
  ///
  /// YY-M2-3.5b.
  static let yueyangSupervision = boxes([
    "logAudit": "日志审计", "permissions": "权限管理", "operations": "操作管理",
    "regularInspection": "定期巡检", "spotChecks": "不定期抽检", "other": "其他",
  ])

  /// The certificates that show who an applicant is.
  ///
  /// YY-M3-1.
  static let yueyangCertificates = boxes([
    "businessLicence": "营业执照", "taxCertificate": "税务登记证", "organisationCode": "组织机构代码证",
    "mergedLicence": "三证合一营业执照",
  ])
}
