extension Template {
  /// The forms, the outline and who files: materials 1 to 6.
  ///
  /// YY-M1 to YY-M6.
  static let yueyangForms: [PaperSlot] = [
    PaperSlot(
      "applicationForm", "公共数据授权运营单位申请表", "application form", "YY-M1",
      paperwork(1) + signed("YY-M1-18", by: [legalRepresentative, agent])
        + [TemplatePart("content", "申请表", "form", .object(yueyangApplication))]),
    PaperSlot(
      "solution", "公共数据授权场景运营方案", "solution outline", "YY-M2",
      paperwork(2) + [TemplatePart("content", "方案", "outline", .object(yueyangSolutionParts))]),
    yueyangLicence,
    PaperSlot(
      "legalRepresentativeProof", "法定代表人身份证明", "proof of the legal representative", "YY-M4",
      paperwork(4) + [
        TemplatePart("signedOn", "落款日期", "day of issue", .day, "YY-M4-3", .stated),
        TemplatePart("content", "证明", "proof", .object(person("YY-M4-1") + [bothSides("YY-M4-2")])),
      ]),
    PaperSlot(
      "agentPower", "经办人授权委托书", "power of the filing agent", "YY-M5",
      paperwork(5) + signed("YY-M5-4", by: [legalRepresentative, agent], .all)
        + [TemplatePart("content", "委托书", "power", .object(agentPower))]),
    PaperSlot(
      "agentProof", "经办人身份证明", "proof of the filing agent", "YY-M6",
      paperwork(6) + [
        TemplatePart("signedOn", "落款日期", "day of issue", .day, "YY-M6-2b", .stated),
        TemplatePart(
          "content", "证明", "proof",
          .object(
            person("YY-M6-1") + [
              TemplatePart(
                "regularEmployee", "合法正式员工", "a regular employee", .must(true), "YY-M6-1"),
              bothSides("YY-M6-2"),
            ])),
      ]),
  ]

  /// The application form.
  ///
  /// YY-M1-1 to YY-M1-16. The list of trades has 19 of the 20 sections of the standard; whoever belongs to the last
  /// says so all the same (X-YY-04). Boxes whose mark was lost in print count like the others (X-YY-08).
  private static let yueyangApplication: [TemplatePart] = [
    TemplatePart("unitName", "单位名称", "name of the unit", .text, "YY-M1-1"),
    TemplatePart("creditCode", "统一信用代码", "unified credit code", .pattern(.creditCode), "YY-M1-2"),
    TemplatePart("address", "通讯地址", "address", .text, "YY-M1-3"),
    TemplatePart("website", "单位网址", "website", .text, "YY-M1-4", .optional),
    TemplatePart("mail", "电子信箱", "mail address", .pattern(.mail), "YY-M1-5"),
    TemplatePart("postcode", "邮政编码", "postcode", .pattern(.postcode), "YY-M1-6"),
    TemplatePart("telephone", "电话", "telephone", .pattern(.telephone), "YY-M1-7", .optional),
    TemplatePart("fax", "传真", "fax", .text, "YY-M1-7", .optional),
    TemplatePart("natures", "单位性质", "nature of the unit", .codes(yueyangNatures), "YY-M1-8"),
    TemplatePart(
      "otherNature", "其他单位性质", "other nature", .text, "YY-M1-8",
      .when(.includes("other", "natures"))),
    TemplatePart("industries", "行业类别", "trade", .codes(yueyangIndustries), "YY-M1-9"),
    TemplatePart("sceneFields", "申报场景领域", "field of the scene", .codes(yueyangFields), "YY-M1-10"),
    TemplatePart(
      "otherSceneField", "其他场景领域", "other field", .text, "YY-M1-10",
      .when(.includes("other", "sceneFields"))),
    TemplatePart("contact", "联系方式", "contact", .object(contact), "YY-M1-11"),
    TemplatePart(
      "registeredCapital", "注册资本金（万元）", "registered capital, 10,000 yuan", .amount(.tenThousandYuan),
      "YY-M1-12"),
    TemplatePart("yearsInDataServices", "从事数据服务业务年限", "years in data services", .quantity, "YY-M1-13"),
    TemplatePart("specialists", "专业人员数量", "number of specialists", .atLeast(0), "YY-M1-14"),
    TemplatePart("staff", "员工总人数", "number of staff", .atLeast(0), "YY-M1-15"),
    TemplatePart("profile", "单位简介", "profile of the unit", .textUpTo(Int(number("YY-M1-16"))), "YY-M1-16"),
  ]

  private static let contact: [TemplatePart] = [
    TemplatePart("department", "联系部门", "department", .text),
    TemplatePart("person", "联系人", "person", .text),
    TemplatePart("mobile", "手机号", "mobile number", .pattern(.mobile)),
    TemplatePart("telephone", "电话（加区号）", "telephone with area code", .pattern(.areaTelephone)),
  ]

  /// Who somebody is.
  private static func person(_ clause: String) -> [TemplatePart] {
    [
      TemplatePart("name", "姓名", "name", .text, clause),
      TemplatePart("sex", "性别", "sex", .text, clause),
      TemplatePart("age", "年龄", "age", .atLeast(1), clause),
      TemplatePart("post", "职务", "post", .text, clause),
      TemplatePart("unitName", "单位名称", "name of the unit", .text, clause),
    ]
  }

  private static func bothSides(_ clause: String) -> TemplatePart {
    TemplatePart(
      "identityCardSides", "身份证复印件", "copy of the identity card",
      .anySet(
        [TemplateCode(id: "front", zh: "正面"), TemplateCode(id: "back", zh: "背面")], [["front", "back"]]),
      clause)
  }

  /// The power of the filing agent.
  ///
  /// YY-M5-1, YY-M5-3.
  private static let agentPower: [TemplatePart] = [
    TemplatePart("legalRepresentative", "法定代表人", "legal representative", .text, "YY-M5-1"),
    TemplatePart(
      "legalRepresentativeNumber", "法定代表人身份证件号码", "number of that identity document", .text, "YY-M5-1"),
    TemplatePart("unitName", "公司名称", "name of the company", .text, "YY-M5-1"),
    TemplatePart("agent", "经办人", "filing agent", .text, "YY-M5-1"),
    TemplatePart("agentNumber", "经办人身份证件号码", "number of that identity document", .text, "YY-M5-1"),
    TemplatePart("from", "授权起始日", "first day of the power", .day, "YY-M5-3"),
    TemplatePart("through", "授权截止日", "last day of the power", .day, "YY-M5-3"),
  ]
}
