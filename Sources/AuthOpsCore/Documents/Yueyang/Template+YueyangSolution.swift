extension Template {
  /// The solution outline: a reference model, so that a missing section is a warning.
  ///
  /// YY-M2-0 to YY-M2-A. Headings that lost their number in print stand where the text has them (X-YY-08).
  static let yueyangSolutionParts: [TemplatePart] = [
    TemplatePart("title", "方案标题", "title", .text, "YY-M2-0"),
    TemplatePart("scene", "场景名称", "name of the scene", .text, "YY-M2-1.1"),
    TemplatePart("overview", "场景概述", "the scene", .object(overview)),
    TemplatePart("operation", "场景运营实施方案", "operation", .object(operation)),
    TemplatePart("technology", "场景建设技术方案", "technology", .object(technology)),
    TemplatePart("needs", "需求描述", "needs", .object(needs)),
  ]

  /// What has to agree within the outline.
  ///
  /// YY-M2-0, YY-M2-3.6b, YY-M2-A. Operation begins with the first processing.
  static let yueyangSolutionRelations: [TemplateRelation] = [
    TemplateRelation("YY-M2-0", "方案标题", "title", "title", .titled("关于", "scene", "公共数据授权运营解决方案")),
    TemplateRelation(
      "YY-M2-3.6b", "无应急预案不得运营", "no emergency plan, no operation", "technology/emergency/plan",
      .filled(or: nil),
      .blocking),
    TemplateRelation(
      "YY-M2-3.6b", "应急预案制定日期", "day of adoption of the emergency plan", "technology/emergency/adoptedOn",
      .notAfter("technology/emergency/operationStartsOn"), .blocking),
    TemplateRelation("YY-M2-A", "数据源单位", "unit that has the data", "needs/data/*/source", .isFilledIn),
  ]

  private static let overview: [TemplatePart] = [
    TemplatePart("introduction", "场景介绍", "introduction and goals", .text, "YY-M2-1.1"),
    TemplatePart("market", "行业及市场需求分析", "trade and market", .text, "YY-M2-1.2"),
    TemplatePart("construction", "建设内容", "what is built", .text, "YY-M2-1.3"),
    TemplatePart.fact("phased", "分阶段实施", "whether it is built in phases", .flag),
    TemplatePart(
      "path", "建设路径", "the phases", .text, "YY-M2-1.4", .when(.holds("phased"))),
  ]

  private static let operation: [TemplatePart] = [
    TemplatePart("model", "运营模式", "way of operating and business goals", .text, "YY-M2-2.1"),
    TemplatePart.fact("promoted", "涉及运营推广", "whether it is promoted", .flag),
    TemplatePart(
      "promotion", "运营推广方案", "promotion", .object(promotion), "YY-M2-2.2", .when(.holds("promoted"))),
    TemplatePart(
      "stages", "各阶段任务和目标", "tasks and goals of the stages",
      .list(
        [
          TemplatePart("task", "任务", "task", .text), TemplatePart("goal", "目标", "goal", .text),
        ], atLeast: 1), "YY-M2-2.2b", .when(.holds("promoted"))),
    TemplatePart(
      "projectManagement", "项目管理机制", "project management", .text, "YY-M2-2.2b",
      .when(.holds("promoted"))),
    TemplatePart(
      "cost", "成本测算", "estimate of cost",
      .object([
        TemplatePart("amount", "预估投入（元）", "estimate in yuan", .amount(.yuan)),
        TemplatePart("basis", "测算说明", "basis of the estimate", .text, nil, .optional),
      ]), "YY-M2-2.3"),
    TemplatePart(
      "benefits", "效益预估", "benefits",
      .object([
        TemplatePart("social", "社会效益", "social benefit", .text),
        TemplatePart("economic", "经济效益", "economic benefit", .text),
      ]), "YY-M2-2.4"),
    TemplatePart("risks", "风险分析", "risks", .text, "YY-M2-2.5"),
    TemplatePart("management", "运营管理", "operation and evaluation", .text, "YY-M2-2.6"),
  ]

  private static let promotion: [TemplatePart] = [
    TemplatePart("steps", "实施步骤", "steps", .text),
    TemplatePart("timetable", "时间表", "timetable", .text),
    TemplatePart("team", "服务团队", "team", .text),
  ]

  private static let technology: [TemplatePart] = [
    TemplatePart(
      "diagrams", "架构图", "diagrams",
      .object([
        TemplatePart("overall", "总体架构图", "overall architecture", .text),
        TemplatePart("data", "数据架构图", "data architecture", .text),
        TemplatePart("deployment", "系统部署图", "deployment", .text),
      ]), "YY-M2-3.1b"),
    TemplatePart("platformBoundary", "与授权运营平台的边界", "boundary with the platform", .text, "YY-M2-3.1c"),
    TemplatePart("process", "业务流程", "business process", .text, "YY-M2-3.2"),
    TemplatePart("functions", "系统功能", "functions of the system", .text, "YY-M2-3.3"),
    TemplatePart(
      "processing", "数据处理", "data processing",
      .object([
        TemplatePart("method", "加工和融合方式", "how data are processed", .text),
        TemplatePart("models", "所用模型", "models", .texts(atLeast: 1)),
        TemplatePart("inputs", "预计输入", "inputs", .texts(atLeast: 1)),
        TemplatePart("outputs", "预计输出", "outputs", .texts(atLeast: 1)),
      ]), "YY-M2-3.4"),
    TemplatePart("security", "安全措施", "security", .object(security)),
    TemplatePart("emergency", "应急预案", "emergencies", .object(emergency)),
  ]

  private static let security: [TemplatePart] = [
    TemplatePart("compliance", "数据安全与个人信息保护", "data security and personal information", .text, "YY-M2-3.5c"),
    TemplatePart("supervision", "安全监管方式", "ways of supervision", .codes(yueyangSupervision), "YY-M2-3.5b"),
    TemplatePart.fact("thirdPartyData", "获取第三方信息", "whether information of third parties is used", .flag),
    TemplatePart(
      "consent", "授权同意方式", "how their consent is obtained", .text, "YY-M2-3.5a",
      .when(.holds("thirdPartyData")), .blocking),
  ]

  private static let emergency: [TemplatePart] = [
    TemplatePart("plan", "应急预案", "emergency plan", .text, "YY-M2-3.6a"),
    TemplatePart("drills", "应急演练", "drills", .text, "YY-M2-3.6a"),
    TemplatePart(
      "adoptedOn", "制定日期", "day of adoption", .day, "YY-M2-3.6b",
      .statedWhen(.filled("operationStartsOn")), .blocking),
    TemplatePart.fact("operationStartsOn", "开展运营日期", "first day of operation", .day, .optional),
  ]

  private static let needs: [TemplatePart] = [
    TemplatePart("summary", "公共数据需求", "data needed", .text, "YY-M2-4.1"),
    TemplatePart(
      "data", "公共数据需求清单", "list of data needed",
      .list(
        [
          TemplatePart("source", "数据源单位", "unit that has the data", .text),
          TemplatePart("dataSet", "所需数据", "data set", .text),
          TemplatePart("items", "关键数据项", "key items", .text),
          TemplatePart("range", "数据范围", "range", .text),
        ], atLeast: 1), "YY-M2-A"),
    TemplatePart("processImprovement", "业务流程优化需求", "improvement of processes", .text, "YY-M2-4.2"),
  ]
}
