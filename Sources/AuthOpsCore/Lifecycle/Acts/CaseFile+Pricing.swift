/// Products delivered and registered, and what may be charged for them.
extension CaseFile {
  /// A product is delivered: it was reviewed for compliance, and its registration is owed.
  ///
  /// JL-6.6-a, JL-8.3-c.
  mutating func deliver(_ id: ObjectID, _ act: Act, _ law: Law) {
    guard binds(.productRegistration) else { return }
    var product = product(id)
    require(product.reviewed, .complianceReviewed, of: id, under: .productReview, act)
    product.isDelivered = true
    if case .none = product.registration,
      let duty = owePromptly(.productRegistration, from: act, law, object: id, scope: .agreement)
    {
      product.registration = .owed(duty)
    }
    objects[id] = .product(product)
  }

  /// 产品和服务登记.
  ///
  /// JL-6.6-a.
  mutating func registerProduct(_ act: Act) {
    guard let id = act.object else { return }
    let registration = register(product(id).registration, act)
    changeProduct(id) { $0.registration = registration }
  }

  /// 核定最高准许收入或上限收费.
  ///
  /// JL-8.2-a, NL-65-4. The greatest revenue allowed is the operator's as a whole: no price is held to it. Who sets the
  /// caps the plan does not say; whoever approves one, it counts (X-JL-06).
  mutating func approvePrice(_ act: Act, _ law: Law) {
    judgeProfitRate(act, law)
    if let greatest = act.fact.cost, binds(.deviation) { oversight.greatestRevenue = greatest }
    guard let product = act.object, let cap = act.fact.revenue else { return }
    adjustCaps(act)
    oversight.caps.append(PriceCap(product: product, cap: cap, approved: ProcedureStep(act)))
  }

  /// 确定具体收费标准, at most the cap that then held for the product.
  ///
  /// JL-8.2-b.
  mutating func setPrice(_ act: Act, _ law: Law) {
    guard let product = act.object, let price = act.fact.revenue,
      admit(act, under: .priceWithinCap, law)
    else { return }
    adjustPrices(act)
    guard let cap = cap(of: product, at: act.at) else {
      note(.priceWithinCap, .undetermined, .factMissing(.cap), act)
      return
    }
    judge(.priceWithinCap, price <= cap, else: .aboveCap(price: price, cap: cap), act)
  }

  /// The latest cap of a product that was approved by an instant.
  private func cap(of product: ObjectID, at instant: Instant) -> Yuan? {
    let known = oversight.caps.filter { $0.product == product && $0.approved.isTaken(by: instant) }
    return known.max { ($0.approved.at ?? instant) < ($1.approved.at ?? instant) }?.cap
  }
}
