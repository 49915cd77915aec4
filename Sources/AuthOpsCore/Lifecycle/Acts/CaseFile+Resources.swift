/// Data of the catalogue: listed, asked for, decided on, granted and registered.
extension CaseFile {
  /// 发布目录、更新目录: what the catalogue lists may be asked for.
  ///
  /// JL-5-b, JL-5-d. The first batch of the catalogue is an annex that the text lacks, so the log says what it lists
  /// (X-JL-05).
  mutating func listData(_ act: Act) {
    for id in act.listed {
      var data = dataSet(id)
      let listed = take(.catalogueListed, of: id, act)
      data.listed = data.listed.earlier(listed)
      objects[id] = .dataSet(data)
    }
  }

  /// 用数申请, for data that the published catalogue lists.
  ///
  /// JL-6.5-a.
  mutating func requestResource(_ act: Act, _ law: Law) {
    guard let id = act.object else { return }
    guard objects[id].isUnknown else { return leave(act, .repeated, .kept) }
    guard admit(act, under: .resourceRequest, law) else { return }
    objects[id] = .resourceRequest(
      ResourceRequest(requested: ProcedureStep(act), statesData: act.objects != nil))
    guard let asked = act.objects else { return noteUnstated(.resourceRequest, "dataSets", act, law) }
    for data in asked {
      require(dataSet(data).listed, .catalogueListed, of: data, under: .resourceRequest, act)
      var known = dataSet(data)
      known.request = id
      objects[data] = .dataSet(known)
    }
  }

  /// 用数审核: a refusal takes back what was approved before.
  ///
  /// JL-6.5-b, JL-9.1-b.
  mutating func decideResource(_ act: Act, _ law: Law) {
    guard let id = act.object, case .resourceRequest(var request) = objects[id] else { return leave(act) }
    guard admit(act, under: .coDecision, afterEnd: nil, law) else { return }
    judgeCoDeciders(act, law)
    if act.fact.verdict == .unfavourable {
      forgetPresumption(.resourceApproved, of: id)
      if request.approved.isTaken(by: act.at) { (request.approved, request.isPartial) = (.open, false) }
    } else {
      request.approved = take(.resourceApproved, of: id, act)
      request.isPartial = act.fact.verdict == .partial
      if request.isPartial { approve(act.listed, on: id, act) }
    }
    objects[id] = .resourceRequest(request)
  }

  private mutating func approve(_ approved: ObjectList, on request: ObjectID, _ act: Act) {
    for id in approved {
      var data = dataSet(id)
      (data.approved, data.approvedOn) = (ProcedureStep(act), request)
      objects[id] = .dataSet(data)
    }
  }

  /// The implementer decides with the source unit, the authority of the sector, or both.
  ///
  /// JL-6.5-b, JL-9.1-b, P25. Two sentences each name another body: one of them has to take part, and each that does
  /// not is a warning (X-JL-01).
  private mutating func judgeCoDeciders(_ act: Act, _ law: Law) {
    let field = act.fact.kind.position(of: "jointly")
    guard act.fact.states("jointly") else {
      for rule in [RuleID.coDecision, .providerCoDecision, .sectorCoDecision] {
        noteUnstated(rule, FieldPlace(act.fact.kind, field), act, law)
      }
      return
    }
    let named = act.fact.statement.codes
    guard let reading = law.rulebook.reading(.coDeciders, on: act.day) else {
      note(.coDecision, .undetermined, .parameterMissing(.coDeciders), act)
      return
    }
    let isJoint = reading == .both ? named == 0b11 : named != 0
    judge(.coDecision, isJoint, else: .blank(FieldPlace(act.fact.kind, field)), act)
    // Where nobody took part, the sentence on the sector's authority is broken once, not twice.
    let others = [(UInt8(0), RuleID.providerCoDecision), (1, .sectorCoDecision)]
    for (code, rule) in others where isJoint || rule != .sectorCoDecision {
      let takesPart = named >> UInt32(code) & 1 == 1
      judge(rule, takesPart, else: .blank(FieldPlace(act.fact.kind, field, code)), act)
    }
  }

  /// Only what was approved on request is granted; its registration is owed.
  ///
  /// JL-6.5-b, JL-6.6-a.
  mutating func judgeGrant(_ act: Act, _ law: Law) {
    guard let id = act.object else { return }
    let request = act.counterpart.flatMap { named in
      if case .resourceRequest(let known) = objects[named] { known } else { nil }
    }
    var data = dataSet(id)
    let (approved, asked) = approval(of: data, request, act)
    require(
      approved, .resourceApproved, of: asked ? act.counterpart ?? id : id, under: .resourceDecision, act)
    guard case .none = data.registration else { return }
    let duty = owePromptly(.resourceRegistration, from: act, law, object: id, scope: .agreement)
    if let duty { data.registration = .owed(duty) }
    objects[id] = .dataSet(data)
  }

  /// When data were approved on the request that a grant names, and whether the request as a whole was.
  ///
  /// JL-6.5-b. A request carries the data that it names and no others.
  private func approval(
    of data: DataSet, _ request: ResourceRequest?, _ act: Act
  ) -> (step: ProcedureStep, isWhole: Bool) {
    guard let request else { return (.open, true) }
    if request.isPartial { return (data.approvedOn == act.counterpart ? data.approved : .open, false) }
    let isAskedFor = !request.statesData || data.request == act.counterpart
    return isAskedFor ? (request.approved, true) : (.open, false)
  }

  /// 资源登记.
  ///
  /// JL-6.6-a.
  mutating func registerResource(_ act: Act) {
    guard let id = act.object else { return }
    var data = dataSet(id)
    data.registration = register(data.registration, act)
    objects[id] = .dataSet(data)
  }

  /// A registration discharges what is owed; before anything is owed it is kept.
  mutating func register(_ known: Registration, _ act: Act) -> Registration {
    guard case .owed(let duty) = known else { return .done }
    discharge(duty, act)
    return known
  }
}
