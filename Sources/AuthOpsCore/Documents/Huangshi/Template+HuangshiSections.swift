/// The parts of the plan about scenes, technology and planning.
extension Template {
  /// Scenes.
  ///
  /// HS-4. What the text encourages (鼓励) is never found missing.
  static let huangshiScenes: [TemplatePart] = [
    TemplatePart("expected", "预期应用场景", "expected scenes", .texts(atLeast: 1), "HS-4.1-a"),
    TemplatePart("dataSets", "高质量数据集", "data sets", .texts(atLeast: 1), "HS-4.1-a"),
    TemplatePart("products", "产品和服务", "products and services", .texts(atLeast: 1), "HS-4.1-a"),
    TemplatePart(
      "priorityFields", "优先发展的领域", "fields to be developed first",
      .list(
        [
          TemplatePart("field", "领域", "field", .text),
          TemplatePart("themeDatabase", "主题数据库", "theme database", .text),
        ], atLeast: 1), "HS-4.1-b"),
    TemplatePart(
      "staffRules", "开发人员管理机制", "rules for developers",
      .object([
        TemplatePart("identification", "身份认证", "identification", .text),
        TemplatePart("filing", "备案审查", "filing and review", .text),
        TemplatePart("confidentiality", "保密协议", "confidentiality", .text),
      ]), "HS-4.2-a"),
    TemplatePart(
      "treatedData", "抽样、脱敏数据开发", "development with sampled, desensitised data", .text, "HS-4.2-b"),
    TemplatePart("staffManagement", "运营人员管理措施", "management of staff", .text, "HS-4.2-c"),
    TemplatePart("developers", "培育产品开发商", "developers of products", .text, "HS-4.3"),
    TemplatePart("productMeasures", "丰富产品和服务的举措", "measures for products", .text, "HS-4.4"),
    TemplatePart("trainingData", "高质量训练数据集", "training data sets", .texts(atLeast: 1), "HS-4.4-b"),
    TemplatePart("trade", "登记和交易", "registration and trade", .text, "HS-4.5"),
  ]

  /// Technology.
  ///
  /// HS-5. Where no AI is used there is no model to assess.
  static let huangshiTechnology: [TemplatePart] = [
    TemplatePart(
      "platforms", "基础设施平台", "platforms",
      .list(
        [
          TemplatePart("name", "平台", "platform", .text),
          TemplatePart("abilities", "平台能力", "abilities", .text),
        ], atLeast: 1), "HS-5.0"),
    TemplatePart("means", "技术手段", "technical means", .codes(huangshiMeans), "HS-5.0"),
    TemplatePart("monitoring", "全过程监测和风险评估", "monitoring and risk assessment", .text, "HS-5.0"),
    TemplatePart("platformGoals", "平台目标", "goals of the platform", .text, "HS-5.1"),
    TemplatePart("users", "用户群体", "users", .text, "HS-5.2"),
    TemplatePart("processes", "业务流程", "processes", .text, "HS-5.2"),
    TemplatePart("functions", "功能架构", "functions", .text, "HS-5.3.1"),
    TemplatePart("components", "技术组件", "components", .texts(atLeast: 1), "HS-5.3.2"),
    TemplatePart.fact("usesAI", "运用 AI 与隐私计算", "whether AI and privacy computing are used", .flag),
    TemplatePart(
      "integrated", "集成内容", "components integrated",
      .object([
        TemplatePart("privacyComputing", "隐私计算", "privacy computing", .text),
        TemplatePart("machineLearning", "机器学习框架", "machine learning framework", .text),
      ]), "HS-5.3.2-b", .when(.holds("usesAI"))),
    TemplatePart("deployment", "部署架构", "deployment", .text, "HS-5.3.3"),
    TemplatePart("security", "安全管理", "security", .text, "HS-5.4"),
    TemplatePart(
      "modelAssessment", "AI 模型安全评估", "assessment of AI models", .text, "HS-5.4", .when(.holds("usesAI"))),
    TemplatePart("otherPlatforms", "外部平台对接", "other platforms", .text, "HS-5.5-a"),
    TemplatePart("standards", "数据元、接口和质量标准", "standards of data, interfaces and quality", .text, "HS-5.5"),
    TemplatePart("provincialPlatforms", "省级平台接入", "platforms of the province", .text, "HS-5.6"),
  ]

  /// The text names five and leaves the list open.
  private static let huangshiMeans: [TemplateCode] = [
    TemplateCode(id: "encryption", zh: "加密"), TemplateCode(id: "desensitisation", zh: "脱敏"),
    TemplateCode(id: "accessControl", zh: "访问控制"), TemplateCode(id: "privacyComputing", zh: "隐私计算"),
    TemplateCode(id: "blockchain", zh: "区块链"), TemplateCode(id: "other", zh: "其他"),
  ]

  /// Planning.
  ///
  /// HS-6.
  static let huangshiPlanning: [TemplatePart] = [
    TemplatePart("overall", "整体计划", "plan as a whole", .text, "HS-6.1"),
    TemplatePart(
      "pricing", "定价和流通管理策略", "pricing and circulation",
      .object([
        TemplatePart("strategy", "定价策略", "pricing", .text),
        TemplatePart("circulation", "流通管理策略", "circulation", .text),
        TemplatePart("costScope", "成本核算范围", "scope of costs", .text),
        TemplatePart("expectedMargin", "预期利润率", "expected margin", .percent),
      ]), "HS-6.2"),
    TemplatePart(
      "sharing", "收益分配策略", "sharing of proceeds",
      .object([
        TemplatePart("composition", "收益构成", "composition", .text),
        TemplatePart("principles", "分配原则", "principles", .text),
        TemplatePart("procedure", "分配方式与流程", "procedure", .text),
        TemplatePart(
          "shares", "分配对象和测算比例", "recipients and shares",
          .list(
            [
              TemplatePart("recipient", "分配对象", "recipient", .text),
              TemplatePart("share", "测算比例", "share", .share),
            ], atLeast: 1)),
        TemplatePart("supervision", "监管", "supervision", .text),
        TemplatePart("disputes", "争议处置", "disputes", .text),
      ]), "HS-6.3"),
    TemplatePart(
      "disclosure", "信息披露", "disclosure",
      .object([
        TemplatePart("contents", "披露内容", "contents", .text),
        TemplatePart("frequency", "披露频次", "frequency", .text),
        TemplatePart("channels", "披露渠道", "channels", .text),
      ]), "HS-6.4"),
    TemplatePart("evaluation", "年度评估计划", "yearly evaluation", .text, "HS-6.5"),
  ]
}
