/// Catalogues: entries, changes that they have to follow, and how data are shared and opened.
extension CaseFile {
  /// 发布目录: it is to be examined and brought together with others.
  ///
  /// YC-10.1, YC-10.3.
  mutating func publishEntry(_ act: Act, _ law: Law) {
    stand(at: .entry(.published(EntryPublished(act))))
    _ = owePromptly(.catalogueAudit, from: act, law, object: act.object)
  }

  /// 目录审核汇总: of the data named, or of all.
  ///
  /// YC-10.3.
  mutating func auditCatalogue(_ act: Act) {
    guard let audited = act.objects else {
      for at in duties.indices where duties[at].rule == .catalogueAudit && duties[at].isOpen {
        discharge(DutyID(at), act)
      }
      return
    }
    for id in audited { fulfil(.catalogueAudit, of: id, act) }
  }

  /// 目录变更事由发生: the time begins when the change enters into force, or was decided.
  ///
  /// YC-11-b, P23.
  mutating func openChange(_ act: Act, _ law: Law) {
    guard let id = begin(act, .catalogueChange(.changing(CatalogueChanging(act)))) else { return }
    guard let reading = law.rulebook.reading(.catalogueClockStart, on: act.day) else {
      _ = open(.catalogueChange, act, id, nil, .blank(.catalogueClockStart))
      return
    }
    let stated = reading == .promulgation ? act.fact.due : act.fact.day
    guard let duty = owe(.catalogueChange, .catalogueChangePeriod, from: act, law, object: id) else { return }
    if let stated { count(duty, from: stated, .catalogueChangePeriod, law) }
    duties[duty.index].opened = act.day
  }

  /// 更新目录: for a change, for data bought, or because data are opened otherwise.
  ///
  /// YC-11-b, YC-27.3, YC-47.3-c. An update that names nothing follows the one change that is open, if there is just
  /// one.
  mutating func updateCatalogue(_ act: Act) {
    let namesNothing = act.object == nil && act.model == nil && act.objects == nil
    if let id = namesNothing ? soleChange : act.object, case .catalogueChange(let change) = proceeding(id) {
      fulfil(.catalogueChange, of: id, act)
      if case .changing(let state) = change {
        move(id, to: .catalogueChange(.updated(CatalogueFollowed(state, act))))
      }
    }
    if let id = act.model, case .purchase(let purchase) = proceeding(id) {
      fulfil(.purchaseListing, of: id, act)
      if case .purchased(let state) = purchase {
        move(id, to: .purchase(.listed(PurchaseListed(state, act))))
      }
    }
    for id in act.listed { enterOpenType(of: id, act) }
    if act.object == nil && act.model == nil { stand(at: .entry(.updated(EntryUpdated(act)))) }
  }

  /// The change that a catalogue has yet to follow, where there is just one.
  private var soleChange: ObjectID? {
    var open: ObjectID?
    for position in 0..<objects.count {
      let id = ObjectID(position)
      guard case .proceeding(let at) = objects[id],
        case .catalogueChange(.changing) = proceedings[at.index]
      else { continue }
      guard open == nil else { return nil }
      open = id
    }
    return open
  }

  /// The entry follows where it says how the data are opened now; one that says otherwise does not.
  ///
  /// YC-27.3.
  private mutating func enterOpenType(of id: ObjectID, _ act: Act) {
    guard let duty = owed(.openTypeEntered, of: id) else { return }
    if let stated = act.fact.count, let opened = dataSet(id).opened, stated != Int32(opened.rawValue) {
      let place = act.place(of: "openType")
      note(.openTypeEntered, .violated, .contrary(place), act, object: id)
    } else {
      discharge(duty, act)
    }
  }

  /// 属性评估: data that prove fit are shared or opened without condition.
  ///
  /// YC-20.2-b, YC-27.1.
  mutating func reassess(_ act: Act, _ law: Law) {
    let rule: RuleID = act.isOfOpening ? .openReassessment : .sharingReassessment
    judgeRole(rule, by: Self.keepers, act)
    stand(at: .entry(.reassessed(EntryReassessed(act))))
    guard act.fact.firstFlag == true else { return }
    _ = owePromptly(rule, from: act, law, object: act.object)
  }

  /// 属性调整: for good, or for the time of an emergency; what is adjusted for good leaves nothing to restore.
  ///
  /// YC-20.2-b, YC-20.3, YC-20.4, YC-27.1, YC-27.2, YC-27.3.
  mutating func adjustAttribute(_ act: Act, _ law: Law) {
    guard let id = act.object else { return }
    guard act.fact.firstFlag != true else { return adjustForEmergency(id, act, law) }
    let rule: RuleID = act.isOfOpening ? .openReassessment : .sharingReassessment
    judgeRole(rule, by: Self.keepers, act)
    judgeTreatment(act, law)
    stand(at: .entry(.adjusted(EntryAdjusted(act))))
    if act.fact.ground == Openness.unconditional.rawValue { fulfil(rule, of: id, act) }
    guard act.isOfOpening else { return fulfil(.sharingRestored, of: id, act) }
    var data = dataSet(id)
    data.opened = act.fact.ground.flatMap(Openness.init(rawValue:))
    objects[id] = .dataSet(data)
    if owed(.openTypeEntered, of: id) == nil {
      _ = owePromptly(.openTypeEntered, from: act, law, object: id)
    }
  }

  /// A change for an emergency is to be restored; when, the text does not say.
  ///
  /// YC-20.4, X-YC-09.
  private mutating func adjustForEmergency(_ id: ObjectID, _ act: Act, _ law: Law) {
    judgeRole(.temporarySharing, by: Self.keepers, act)
    stand(at: .entry(.temporary(EntryTemporary(act))))
    replace(.sharingRestored, of: id, act)
    guard let until = act.fact.due else {
      _ = owePromptly(.sharingRestored, from: act, law, object: id)
      return
    }
    _ = open(.sharingRestored, act, id, nil, .on(until))
  }

  /// Data that were neither shared nor opened are treated before they are; for opening, consent will do.
  ///
  /// YC-20.3, YC-27.2.
  private mutating func judgeTreatment(_ act: Act, _ law: Law) {
    let wasProhibited = act.fact.statement.codes == 1 << UInt32(Openness.prohibited.rawValue)
    guard wasProhibited, act.fact.ground != Openness.prohibited.rawValue else { return }
    let rule: RuleID = act.isOfOpening ? .treatedBeforeOpening : .treatedBeforeSharing
    let isConsented = act.isOfOpening && act.fact.upholds("rightsHolderConsent")
    guard !isConsented, let isTreated = act.fact.secondFlag else {
      return isConsented ? judge(rule, true, else: .kept, act) : noteUnstated(rule, "treated", act, law)
    }
    judge(
      rule, isTreated, else: .contrary(act.place(of: "treated")), act)
  }

  /// 临时属性恢复. (Implied.)
  ///
  /// YC-20.4.
  mutating func restoreAttribute(_ act: Act) {
    guard let id = act.object, let duty = owed(.sharingRestored, of: id) else { return leave(act) }
    discharge(duty, act)
    stand(at: .entry(.restored(EntryRestored(act))))
  }

  /// 告知购买社会数据.
  ///
  /// YC-47.3-a.
  mutating func notifyPurchase(_ act: Act) {
    if let id = act.object, presumption(.purchaseNotified, of: id) != nil {
      _ = take(.purchaseNotified, of: id, act)
      return
    }
    _ = begin(act, .purchase(.notified(PurchaseNotified(ProcedureStep(act)))))
  }

  /// 购买社会数据: the authority knows before, and the catalogue lists them after.
  ///
  /// YC-47.3-a, YC-47.3-c. How long before is not said: any time will do.
  mutating func makePurchase(_ act: Act, _ law: Law) {
    guard let id = act.object else { return }
    let known = proceeding(id)
    let notified: PurchaseNotified
    switch known {
    case .purchase(.notified(let state)): notified = state
    case nil:
      notified = PurchaseNotified(.open)
      guard begin(act, .purchase(.notified(notified))) != nil else { return }
    case .some: return leave(act, .repeated, .kept)
    }
    require(notified.notified, .purchaseNotified, of: id, under: .purchaseNotice, act)
    move(id, to: .purchase(.purchased(PurchaseMade(notified, act))))
    _ = owePromptly(.purchaseListing, from: act, law, object: id)
  }

  /// Who keeps a catalogue.
  private static let keepers = RoleSet(.agency, .dataProvider)
}

extension Act {
  /// Whether an act is about how data are opened, and not how they are shared.
  fileprivate var isOfOpening: Bool { fact.count == 1 }
}

extension Fact {
  /// Whether a field is stated as the rules expect.
  func upholds(_ key: String) -> Bool { statement.upheld >> UInt64(kind.position(of: key)) & 1 == 1 }
}
