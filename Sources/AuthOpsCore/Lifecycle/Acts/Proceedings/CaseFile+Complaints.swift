/// Complaints, violations, supervision and disputes.
extension CaseFile {
  /// 收到举报: handled in the time of the measures, unless a statute sets another.
  ///
  /// YC-51-b, P29.
  mutating func receiveComplaint(_ act: Act, _ law: Law) {
    guard let id = begin(act, .complaint(.received(ComplaintReceived(act)))) else { return }
    let handler = act.fact.count.flatMap {
      Self.handlers.indices.contains(Int($0)) ? Self.handlers[Int($0)] : nil
    }
    guard let period = act.fact.period ?? law.rulebook.period(.complaintPeriod, on: act.day) else {
      _ = open(.complaintTime, by: handler, act, id, nil, .blank(.complaintPeriod))
      return
    }
    let due = law.calendar.duty(from: act.day, period)
    _ = open(.complaintTime, by: handler, act, id, period, due)
  }

  /// Who handles a complaint, at the positions of the codes of the field.
  private static let handlers: [Role] = [.dataProvider, .sectorAuthority, .dataBureau]

  /// 处理举报: a decision is enough.
  ///
  /// YC-51-b.
  mutating func handleComplaint(_ act: Act) {
    guard let id = act.object, case .complaint(let complaint) = proceeding(id) else { return leave(act) }
    guard case .received(let state) = complaint else { return leave(act, .repeated, .kept) }
    fulfil(.complaintTime, of: id, act)
    move(id, to: .complaint(.handled(ComplaintHandled(state, act))))
  }

  /// 限制或者关闭获取权限: both go together, the restriction and its publication.
  ///
  /// YC-37-b.
  mutating func restrictAccess(_ act: Act, _ law: Law) {
    guard let id = begin(act, .violation(.restricted(AccessRestricted(act)))) else { return }
    _ = owePromptly(.violationPublication, from: act, law, object: id)
  }

  /// 公示违规.
  ///
  /// YC-37-b.
  mutating func publiciseViolation(_ act: Act) {
    guard let id = act.object, case .violation(let violation) = proceeding(id) else { return leave(act) }
    guard case .restricted(let state) = violation else { return leave(act, .repeated, .kept) }
    fulfil(.violationPublication, of: id, act)
    move(id, to: .violation(.publicised(ViolationPublicised(state, act))))
  }

  /// 监督检查: whether shared or open data were used for something else, or passed on.
  ///
  /// YC-21-c, YC-55-1.
  mutating func superviseUse(_ act: Act, _ law: Law) {
    stand(at: .supervision(.inspected(Inspected(act))))
    let isOfOpenData = isAboutOpenData(act)
    let keys = isOfOpenData ? ["otherPurpose"] : ["otherPurpose", "thirdPartyUse"]
    let rule: RuleID = isOfOpenData ? .openDataPurpose : .sharedDataUse
    for key in keys {
      let place = act.place(of: key)
      guard act.fact.states(key) else { noteUnstated(rule, place, act, law); continue }
      judge(rule, act.fact.upholds(key), else: .contrary(place), act)
    }
  }

  /// Whether an inspection is about open data: of an application, or in a case that has one.
  private mutating func isAboutOpenData(_ act: Act) -> Bool {
    if let known = proceeding(act.object) { return known.isOfOpening }
    return isOfOpening
  }

  /// Whether the case is about open data.
  var isOfOpening: Bool { proceedings.contains { $0.isOfOpening } }

  /// 责令限期改正.
  ///
  /// YC-54-0.
  mutating func orderMending(_ act: Act, _ law: Law) {
    guard let id = act.object else { return }
    guard objects[id].isUnknown else { return leave(act, .repeated, .kept) }
    let duty = owe(.rectification, asSetBy: act, orBy: .rectificationPeriod, law, object: id)
    objects[id] = .rectification(Rectification(ordered: ProcedureStep(act), duty: duty))
    stand(at: .supervision(.ordered(RectificationOrdered(act))))
  }

  /// 反馈改正情况.
  ///
  /// YC-54-0.
  mutating func reportMending(_ act: Act) {
    reportRectification(act)
    guard isApplied else { return }
    stand(at: .supervision(.reported(RectificationDone(act))))
  }

  /// 争议协调, by the authority.
  ///
  /// YC-52.
  mutating func coordinateDispute(_ act: Act) {
    let coordinated = take(.disputeCoordinated, act)
    oversight.coordinated = oversight.coordinated.earlier(coordinated)
  }

  /// 政府决定: where the authority could not settle a dispute.
  ///
  /// YC-52.
  mutating func decideDispute(_ act: Act) {
    require(oversight.coordinated, .disputeCoordinated, under: .disputeConsultation, act)
  }
}

extension Proceeding {
  /// Whether it is about data opened to citizens.
  fileprivate var isOfOpening: Bool {
    switch self {
    case .openData, .objection: true
    case .sharing, .demand, .correction, .qualityTask, .catalogueChange, .entry, .complaint, .violation,
      .purchase, .incident, .supervision:
      false
    }
  }
}
