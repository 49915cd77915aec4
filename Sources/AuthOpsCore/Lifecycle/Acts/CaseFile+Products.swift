/// Stages 9 and 10: products, their users, and what is sold.
extension CaseFile {
  /// 产品开发.
  ///
  /// DQ-9.1-a.
  mutating func developProduct(_ act: Act, _ law: Law) {
    guard admit(act, under: .productDevelopment, law) else { return }
    require(processed, .processed, under: .productDevelopment, act)
    judgeForm(act, law)
    if let provider = provider(act) { admitProvider(provider, act, law) }
    changeProduct(act.object) { $0.usesPersonalData = act.fact.firstFlag ?? $0.usesPersonalData }
  }

  /// A product has a form that the agreement names.
  ///
  /// DQ-A5-2-e, DQ-A5-5.2.2-1a.
  private mutating func judgeForm(_ act: Act, _ law: Law) {
    guard let form = act.fact.ground else { return noteUnstated(.agreedForm, "form", act, law) }
    guard let agreed = phase.agreement?.productForms, agreed != 0 else {
      return noteUnstated(.agreedForm, .agreed("productForms"), act, law)
    }
    let place = EventKind.productDeveloped.place(of: "form")
    judge(.agreedForm, agreed >> UInt16(form) & 1 == 1, else: .contrary(place), act)
  }

  /// The scenario of the filing is among those agreed.
  ///
  /// DQ-A5-2-c, DQ-A6-2.
  private mutating func judgeFiledScenario(_ act: Act, _ law: Law) {
    guard let id = act.scenario else { return noteUnstated(.productScenario, "scenario", act, law) }
    guard let agreement = phase.agreement, agreement.statesScenarios else {
      return noteUnstated(.productScenario, .agreed("scenarios"), act, law)
    }
    let isAgreed = scenario(id).agreed(in: agreement.number).isTaken(by: act.at)
    judge(.productScenario, isAgreed, else: .missing(.scenarioAgreed), act, object: id)
  }

  /// 提交产品备案表.
  ///
  /// DQ-9.2-a.
  mutating func submitFiling(_ act: Act, _ law: Law) {
    guard admit(act, under: .productFilingForm, law) else { return }
    judgeFiledScenario(act, law)
    let submitted = take(.filingSubmitted, of: act.object, act)
    changeProduct(act.object) {
      $0.submitted = submitted
      $0.usesPersonalData = act.fact.firstFlag ?? $0.usesPersonalData
    }
  }

  /// 产品审核备案, of what was submitted.
  ///
  /// DQ-9.3-a, DQ-9.2-a.
  mutating func decideFiling(_ act: Act, _ law: Law) {
    guard let id = act.object, admit(act, under: .productFiling, afterEnd: nil, law) else { return }
    require(product(id).submitted, .filingSubmitted, of: id, under: .productFilingForm, act)
    guard act.fact.verdict == .favourable else {
      forgetPresumption(.productFiled, of: id)
      return changeProduct(id) { $0.submitted = .open }
    }
    let filed = take(.productFiled, of: id, act)
    changeProduct(id) { $0.filed = filed }
  }

  /// 数据主体授权同意.
  ///
  /// DQ-A5-5.2.2-2b.
  mutating func consent(_ act: Act) {
    let consented = take(.subjectConsented, of: act.object, act)
    changeProduct(act.object) { $0.consented = $0.consented.or(consented) }
  }

  /// 签订使用协议, for a scenario that was approved; its filing is owed.
  ///
  /// DQ-10.2-a, DQ-10.2-c, DQ-A5-5.2.2-3.
  mutating func signUsage(_ act: Act, _ law: Law) {
    guard let id = act.object, let licence = act.licence else { return }
    let ahead = doneAhead(id)
    guard objects[id].isUnknown || ahead != nil else { return leave(act, .repeated, .kept) }
    guard admit(act, under: .operation, law) else { return }
    judgeScenario(act)
    _ = take(.usageAgreementSigned, of: id, act)
    let signed = take(.usageAgreementSigned, of: licence, act)
    let filing = owePromptly(.usageAgreementFiling, from: act, law, object: id, scope: .agreement)
    objects[id] = .usageAgreement(UsageAgreement(signed: signed, licence: licence, filing: filing))
    silentUsers += 1
    discharge(filing, ahead)
    var use = self.licence(licence)
    use.signed = earliest(signed, at: licence)
    (use.running, use.ended) = (use.running &+ 1, .open)
    objects[licence] = .licence(use)
  }

  /// 使用协议备案.
  ///
  /// DQ-10.2-c, P13.
  mutating func fileUsage(_ act: Act, _ law: Law) {
    guard let id = act.object, admit(act, under: .usageAgreementFiling, afterEnd: nil, law) else { return }
    guard case .usageAgreement(let agreement) = objects[id] else {
      require(.open, .usageAgreementSigned, of: id, under: .usageAgreementFiling, act)
      keepAhead(act, id)
      return
    }
    discharge(agreement.filing, act)
  }

  /// 使用协议终止.
  ///
  /// DQ-A7-7.
  mutating func endUsage(_ act: Act) {
    guard let id = act.object, case .usageAgreement(var agreement) = objects[id] else { return leave(act) }
    guard !agreement.ended.isTaken else { return leave(act, .repeated, .kept) }
    if agreement.isSilent { silentUsers -= 1 }
    agreement.ended = ProcedureStep(act)
    objects[id] = .usageAgreement(agreement)
    var use = licence(agreement.licence)
    use.running -= min(use.running, 1)
    if use.running == 0 { use.ended = agreement.ended }
    objects[agreement.licence] = .licence(use)
  }

  /// What is known of one user's use of one product.
  private func licence(_ id: ObjectID) -> Licence {
    if case .licence(let licence) = objects[id] { licence } else { Licence() }
  }

  /// 产品销售, of a filed product, to a user under an agreement.
  ///
  /// DQ-9.3-a (P12), DQ-10.2-a, DQ-A5-5.2.2-2b, JL-6.6-a, JL-8.3-c.
  mutating func recordSale(_ act: Act, _ law: Law) {
    guard let id = act.object, let licence = act.licence, admit(act, under: .operation, law) else { return }
    let product = product(id)
    require(product.filed, .productFiled, of: id, under: .productFiling, act)
    judgeLicence(licence, act)
    if act.scenario != nil { judgeScenario(act) }
    judgeConsent(product, id, act)
    deliver(id, act, law)
  }

  /// A product that uses personal or secret data needs the consent of those concerned.
  ///
  /// DQ-A5-5.2.2-2b.
  private mutating func judgeConsent(_ product: Product, _ id: ObjectID, _ act: Act) {
    switch product.usesPersonalData {
    case true: require(product.consented, .subjectConsented, of: id, under: .subjectConsent, act)
    case false: note(.subjectConsent, .notApplicable, .kept, act)
    case nil: note(.subjectConsent, .undetermined, .factMissing(.usesPersonalData), act)
    }
  }

  /// A sale needs a usage agreement that has not ended.
  ///
  /// DQ-10.2-a.
  private mutating func judgeLicence(_ id: ObjectID, _ act: Act) {
    let licence = licence(id)
    if let ended = licence.ended.at, ended < act.at {
      note(.usageAgreement, .violated, .afterEnd(ended.day), act, object: id)
    } else {
      require(licence.signed, .usageAgreementSigned, of: id, under: .usageAgreement, act)
    }
  }

  /// A product serves scenarios that were agreed or approved before.
  ///
  /// DQ-A5-5.2.2-3, DQ-A5-9.4. The same prohibition stands twice; the wider one is cited (X-DQ-17).
  ///
  /// Whether an approved change may be used before the supplement is signed the text leaves open; here the
  /// supplement counts, as the agreement names it as the second step.
  private mutating func judgeScenario(_ act: Act) {
    guard let id = act.scenario else {
      note(.approvedScenario, .undetermined, .factMissing(.scenario), act)
      return
    }
    guard bearing.statesScenarios == true else {
      note(.approvedScenario, .undetermined, .factMissing(.scenarios), act, derivedFrom: presumption(.signed))
      return
    }
    require(
      scenario(id).agreed(in: bearing.agreement), .scenarioAgreed, of: id, under: .approvedScenario, act)
  }

  private func earliest(_ step: ProcedureStep, at licence: ObjectID) -> ProcedureStep {
    guard case .licence(let known) = objects[licence], !known.ended.isTaken, let at = step.at,
      known.signed.isTaken(by: at)
    else { return step }
    return known.signed
  }

  func product(_ id: ObjectID) -> Product {
    if case .product(let product) = objects[id] { product } else { Product() }
  }

  mutating func changeProduct(_ id: ObjectID?, _ change: (inout Product) -> Void) {
    guard let id else { return }
    var product = product(id)
    change(&product)
    objects[id] = .product(product)
  }

  /// 产品异议: to be handled promptly.
  ///
  /// DQ-A5-5.2.2-7.
  mutating func lodgeProductObjection(_ act: Act, _ law: Law) {
    guard admit(act, under: .operation, afterEnd: nil, law) else { return }
    lodge(act, .productObjection, law, scope: .agreement)
  }

  /// 处理产品异议.
  ///
  /// DQ-A5-5.2.2-7.
  mutating func handleProductObjection(_ act: Act) { answer(act, .objectionAnswered) }
}

extension FieldPlace {
  /// A field of the agreement, which the product is held to.
  fileprivate static func agreed(_ key: String) -> FieldPlace {
    EventKind.agreementSigned.place(of: key)
  }
}
