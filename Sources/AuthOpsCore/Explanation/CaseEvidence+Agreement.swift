/// The days of the agreement, and where they come from.
extension CaseEvidence {
  /// The agreement as it stood after a line.
  private func agreement(_ line: UInt32) -> InForce? { (occasion(line)?.phase ?? file.phase).agreement }

  /// The event of the signing by which the agreement took effect.
  private func signing(_ agreement: InForce, _ line: UInt32) -> Act? {
    signings(agreement, line).first { max($0.day, $0.fact.day ?? $0.day) == agreement.effective }
  }

  /// The events that signed an agreement, the latest first: one for each party, or one for both.
  private func signings(_ agreement: InForce, _ line: UInt32) -> [Act] {
    let events = before(line)
    return zip(events, events.dropFirst().map { Optional($0) } + [nil]).compactMap { event, previous in
      event.act.signed(after: previous?.phase.agreement) == agreement.number ? event.act : nil
    }
  }

  /// The day on which the agreement took effect: that of the last signature.
  func effective(_ line: UInt32) -> UsedFact {
    let name = Message(zh: "协议生效日", en: "Day on which the agreement took effect")
    guard let agreement = agreement(line), let signing = signing(agreement, line) else { return absent(name) }
    let field = signing.fact.day == agreement.effective ? signing.fact.kind.field(.day) : nil
    return UsedFact(
      name: name, value: .string(agreement.effective.description),
      origin: origin(signing.fact.line, field?.pointer ?? "/time"))
  }

  /// The last day of the term: as the agreement names it, or counted from the day of effect.
  func lastDay(_ line: UInt32) -> UsedFact {
    let name = Message(zh: "协议届满日", en: "Last day of the agreement's term")
    guard let agreement = agreement(line), let last = agreement.lastDay else { return absent(name) }
    let value = JSONValue.string(last.description)
    for slot in [Slot.due, .period] {
      let stated = signings(agreement, line).first {
        slot == .due ? $0.fact.due == last : $0.fact.period != nil
      }
      if let act = stated, let field = act.fact.kind.field(slot) {
        return UsedFact(name: name, value: value, origin: origin(act.fact.line, field.pointer))
      }
    }
    return UsedFact(name: name, value: value, origin: .rulebook(ParameterID.agreementTerm.id))
  }

  /// The day on which the agreement ended: by an act, or by time.
  func ended(_ line: UInt32) -> UsedFact {
    let name = Message(zh: "协议终止日", en: "Day on which the agreement ended")
    guard let day = (occasion(line)?.phase ?? file.phase).endedOn else { return absent(name) }
    let kinds: [EventKind] = [.agreementTerminated, .authorizationRevoked]
    let act = before(line).first { kinds.contains($0.act.fact.kind) && $0.act.day == day }?.act
    return UsedFact(
      name: name, value: .string(day.description),
      origin: act.map { origin($0.fact.line, "/time") } ?? .calendar)
  }
}

extension Act {
  /// The number of the agreement that the act signs, after the one known before it; nil where it signs none.
  fileprivate func signed(after known: InForce?) -> UInt8? {
    guard fact.kind == .agreementSigned else { return nil }
    guard let known else { return 1 }
    if known.isPresumed(at: self) { return known.number }
    let isFurther = fact.number.map { $0 > Int32(known.number) } ?? known.renewal.wasApplied
    return isFurther ? known.number &+ 1 : nil
  }
}
