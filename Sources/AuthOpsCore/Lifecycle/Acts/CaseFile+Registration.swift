/// The national registration of what is put into authorised operation.
extension CaseFile {
  /// Data are provided: their registration is owed, once.
  ///
  /// NL-26-5, NL-26-9.1.
  mutating func oweRegistration(of id: ObjectID, _ act: Act, _ law: Law) {
    guard binds(.firstRegistration) else { return }
    let isOwed = duties.contains { $0.rule == .firstRegistration && $0.object == id }
    guard !isOwed else { return }
    _ = owe(.firstRegistration, .firstRegistrationPeriod, from: act, law, object: id, scope: .agreement)
  }

  /// 申请登记; a new application for the same registration starts the clock anew.
  ///
  /// NL-26-9.1, NL-26-10.
  mutating func applyForRegistration(_ act: Act, _ law: Law) {
    guard let id = act.object else { return }
    var item = item(id) ?? RegisteredItem()
    item.isCancellation = act.fact.ground == RegistrationKind.cancellation.rawValue
    if !item.isCancellation, let data = act.counterpart {
      discharge(
        duties.firstIndex { $0.rule == .firstRegistration && $0.object == data }.map { DutyID($0) }, act)
    }
    cancel(item.duty, on: act.day)
    item.duty = owe(.registrationAcceptance, .registrationAcceptancePeriod, from: act, law, object: id)
    item.accepted = .open
    objects[id] = .registration(item)
  }

  /// 受理登记: the review is owed, or the cancellation.
  ///
  /// NL-26-9.4, NL-26-10, NL-26-11.
  mutating func acceptRegistration(_ act: Act, _ law: Law) {
    guard let id = act.object, var item = item(id) else { return leave(act) }
    guard !item.accepted.isTaken else { return leave(act, .repeated, .kept) }
    discharge(item.duty, act)
    item.accepted = take(.registrationAccepted, of: id, act)
    item.duty =
      item.isCancellation
      ? owe(.registrationCancellation, .registrationCancellationPeriod, from: act, law, object: id)
      : owe(.registrationReview, .registrationReviewPeriod, from: act, law, object: id)
    objects[id] = .registration(item)
  }

  /// 形式审核.
  ///
  /// NL-26-8, NL-26-11.
  mutating func reviewRegistration(_ act: Act) {
    guard let id = act.object, var item = item(id) else { return leave(act) }
    require(item.accepted, .registrationAccepted, of: id, under: .registrationOrder, act)
    discharge(item.duty, act)
    item.reviewed = act.fact.verdict == .favourable ? take(.registrationReviewed, of: id, act) : .open
    objects[id] = .registration(item)
  }

  /// 公示.
  ///
  /// NL-26-8, NL-26-12.
  mutating func noticeRegistration(_ act: Act) {
    guard let id = act.object, var item = item(id) else { return leave(act) }
    require(item.reviewed, .registrationReviewed, of: id, under: .registrationOrder, act)
    item.noticed = take(.registrationNoticed, of: id, act)
    objects[id] = .registration(item)
  }

  /// 赋码, once the notice has run; the validity begins.
  ///
  /// NL-26-8, NL-26-12, NL-26-15. The last day of the notice belongs to it.
  mutating func codeRegistration(_ act: Act, _ law: Law) {
    guard let id = act.object, var item = item(id) else { return leave(act) }
    require(item.noticed, .registrationNoticed, of: id, under: .registrationOrder, act)
    if let noticed = item.noticed.at?.day { judgeNotice(from: noticed, act, law) }
    item.validThrough = law.rulebook.period(.registrationValidity, on: act.day).flatMap {
      law.calendar.due(from: act.day, $0, .term).day
    }
    objects[id] = .registration(item)
  }

  private mutating func judgeNotice(from day: Day, _ act: Act, _ law: Law) {
    guard let period = law.rulebook.period(.registrationNoticePeriod, on: day) else {
      note(.registrationNotice, .undetermined, .parameterMissing(.registrationNoticePeriod), act)
      return
    }
    switch law.calendar.due(from: day, period, .act) {
    case .determined(let last, raw: _, isProvisional: _):
      judge(.registrationNotice, act.day > last, else: .before(last.adding(days: 1)), act)
    case .undetermined(dueNotBefore: _, missingYear: let year):
      note(.registrationNotice, .undetermined, .calendarMissing(year), act)
    }
  }

  /// 续期, within the days before the expiry; the first and the last of them are in time.
  ///
  /// NL-26-15.
  mutating func renewRegistration(_ act: Act, _ law: Law) {
    guard let id = act.object, var item = item(id), let expiry = item.validThrough else { return leave(act) }
    guard let window = law.rulebook.period(.registrationRenewalWindow, on: act.day),
      let validity = law.rulebook.period(.registrationValidity, on: act.day)
    else {
      note(.registrationRenewal, .undetermined, .parameterMissing(.registrationRenewalWindow), act)
      return
    }
    let first = expiry.subtracting(window)
    let longest = expiry.adding(validity)
    judge(
      .registrationRenewal, (first...max(first, expiry)).contains(act.day),
      else: act.day < first ? .before(first) : .after(expiry), act)
    if let until = act.fact.due { judge(.renewedValidity, until <= longest, else: .otherLastDay(until), act) }
    item.validThrough = act.fact.due ?? longest
    objects[id] = .registration(item)
  }

  /// 注销登记.
  ///
  /// NL-26-9.4, NL-26-8.
  mutating func cancelRegistration(_ act: Act) {
    guard let id = act.object, let item = item(id) else { return leave(act) }
    require(item.accepted, .registrationAccepted, of: id, under: .registrationOrder, act)
    discharge(item.duty, act)
  }

  /// What is known of a registration that was applied for.
  private func item(_ id: ObjectID) -> RegisteredItem? {
    if case .registration(let item) = objects[id] { item } else { nil }
  }
}

/// What kind of registration is applied for, by the position of the code.
private enum RegistrationKind: UInt8 {
  case first, change, correction, cancellation
}
