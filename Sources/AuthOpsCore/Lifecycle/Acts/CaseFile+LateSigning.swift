/// The signing of an agreement that was presumed, entered late.
extension CaseFile {
  /// A signature of the presumed agreement: with the last of them the agreement is the one that was signed.
  ///
  /// DQ-A5-9.1. What signing presupposes is judged as in any other case.
  mutating func signLate(_ act: Act, _ law: Law) {
    guard let formalising = presumedSigning.first else { return leave(act, .repeated, .kept) }
    guard let signed = signing(formalising, act, law) else { return }
    presumedSigning[0] = signed
    guard let effective = signed.signatures.effective else { return }
    takeSigning(effective, act)
    switch phase {
    case .inForce(let presumed):
      begin(signed.signatures, number: 1, effective, law)
      changeAgreement { $0.keep(presumed) }
      forgetReports(upTo: effective)
    case .ending(let ending):
      confirm(ending, signed.signatures, effective, law)
    case .announced, .submitted, .underReview, .verified, .resolved, .reported, .qualified, .inSelection,
      .decided, .selected, .formalising, .closed, .rejected, .disqualified, .notSelected, .withdrawn,
      .proceeding:
      break
    }
  }

  /// The last signature: acts that found none are withdrawn where it was in effect by then.
  mutating func takeSigning(_ effective: Day, _ act: Act) {
    guard let presumed = presumption(.signed) else { return }
    if effective <= findings[presumed.index].at.day {
      _ = take(.signed, act)
    } else {
      forgetPresumption(.signed)
    }
  }

  /// The agreement had ended when its signing was entered: what was owed until then still is, and its term may have run
  /// out before the end that is on record.
  private mutating func confirm(_ ending: Ending, _ signatures: Signatures, _ effective: Day, _ law: Law) {
    var agreement = agreement(signatures, number: 1, effective, law)
    agreement.keep(ending.agreement)
    changeAgreement { $0 = agreement }
    forgetReports(upTo: effective)
    let end = min(agreement.lastDay ?? ending.on, ending.on)
    while let agreement = phase.agreement, agreement.nextReportOwed <= end { oweReport(agreement, law) }
    cancelDuties(on: end, upTo: .agreement)
    if end < ending.on, let agreement = phase.agreement { self.end(agreement, .expired, on: end, nil, law) }
  }

  /// No report is owed on years before the agreement.
  private mutating func forgetReports(upTo effective: Day) {
    for at in duties.indices where duties[at].rule == .annualReport && duties[at].opened <= effective {
      cancel(DutyID(at), on: effective)
    }
  }
}

extension InForce {
  /// Whether an act may be the signing that no line recorded.
  func isPresumed(at act: Act) -> Bool { isPresumed && act.fact.number.map { $0 <= Int32(number) } ?? true }

  /// Takes over what happened while the agreement was presumed.
  fileprivate mutating func keep(_ presumed: InForce) {
    statesScenarios = statesScenarios || presumed.statesScenarios
    (suspended, rectificationFailed) = (presumed.suspended, presumed.rectificationFailed)
    (usersConsented, usersTransitioned) = (presumed.usersConsented, presumed.usersTransitioned)
    (renewal, exit, exitsOn) = (presumed.renewal, presumed.exit, presumed.exitsOn)
  }
}
