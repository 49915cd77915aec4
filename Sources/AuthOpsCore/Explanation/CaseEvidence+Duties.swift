/// Where the due day of a duty comes from.
extension CaseEvidence {
  /// Why a duty is owed, and until when.
  func explain(_ duty: Duty, _ report: DeadlineReport) -> DutyExplanation {
    var (discharge, cancelledOn): (ExplainedEvent?, Day?) = (nil, nil)
    switch duty.state {
    case .open: break
    case .discharged(_, _, let line): discharge = event(line)
    case .cancelled(let day): cancelledOn = day
    }
    return DutyExplanation(
      deadline: report, opening: opening(duty).flatMap { event($0) }, presumedBy: number(duty.presumedBy),
      discharge: discharge, cancelledOn: cancelledOn, derivation: derivation(duty))
  }

  /// The line of the event that opened a duty: the one that it cites, which may stand before the one that told of it.
  private func opening(_ duty: Duty) -> UInt32? {
    guard let cited = duty.openedBy.known else { return nil }
    return occasions.first { $0.act.citation == cited }?.act.fact.line ?? duty.line
  }

  private func derivation(_ duty: Duty) -> DueDerivation {
    switch duty.due {
    case .promptly: .promptly
    case .notGiven, .startUnknown, .blank: .unknown(missing(duty))
    case .on, .provisionally, .unpublished: duty.period.map { counted(duty, $0) } ?? .set(named(duty))
    }
  }

  /// What a duty without a day lacks.
  private func missing(_ duty: Duty) -> UsedFact {
    switch duty.due {
    case .notGiven(let pointer):
      UsedFact(
        name: Message(zh: "期限", en: "Last day or period"), value: nil, origin: origin(duty.line, pointer.text)
      )
    case .blank(let parameter):
      UsedFact(
        name: Message(zh: "规则未填的参数", en: "Parameter left blank"), value: nil,
        origin: .rulebook(parameter.id))
    case .startUnknown, .on, .provisionally, .promptly, .unpublished:
      UsedFact(
        name: Message(zh: "期限起算日", en: "Day on which the time began"), value: nil,
        origin: duty.presumedBy == nil ? .absent : .presumption(number(duty.presumedBy)))
    }
  }

  private func counted(_ duty: Duty, _ period: Period) -> DueDerivation {
    let (start, counting) = start(duty)
    let day = start.value?.day ?? duty.opened
    let parameters =
      statesPeriod(duty)
      ? [] : duty.rule.parameters(in: law.rulebook).compactMap { parameter($0, on: duty.opened) }
    return .counted(
      start: start, period: self.period(duty, period),
      DeadlineAnswer(from: day, period, counting, calendar: law.calendar), parameters: parameters)
  }

  /// The day from which a period counts, and which way.
  private func start(_ duty: Duty) -> (UsedFact, Counting) {
    switch duty.rule {
    case .renewalNotice: return (lastDay(duty.line), .before)
    case .exitNotice:
      let wished = occasion(duty.line).flatMap { fact($0.act, .day) }
      return (wished ?? absent(Message(zh: "希望终止日", en: "Wished end")), .before)
    case .catalogueChange:
      let stated: Slot =
        law.rulebook.reading(.catalogueClockStart, on: duty.opened) == .promulgation ? .due : .day
      let start = occasion(duty.line).flatMap { fact($0.act, stated) }
      return (start.flatMap { $0.value == nil ? nil : $0 } ?? opened(duty), .act)
    default: return (opened(duty), .act)
    }
  }

  /// The day on which a duty was opened, by its event.
  private func opened(_ duty: Duty) -> UsedFact {
    let line = opening(duty) ?? duty.line
    return UsedFact(
      name: Message(zh: "起算日", en: "Day on which the time began"),
      value: .string(duty.opened.description), origin: origin(line, "/time"))
  }

  /// Whether the event that opened a duty sets its period: a notice or an order does, whatever the rulebook says.
  private func statesPeriod(_ duty: Duty) -> Bool {
    let isSet = [RuleID.supplementTime, .rectification, .repairOrderTime, .complaintTime].contains(duty.rule)
    return isSet && occasion(duty.line)?.act.fact.period != nil
  }

  /// The period, as the event sets it or as the rulebook has it.
  private func period(_ duty: Duty, _ period: Period) -> UsedFact {
    let name = Message(zh: "期限", en: "Period")
    let value = JSONValue.string(period.description)
    let isOfRulebook = duty.rule.parameters(in: law.rulebook).first {
      law.rulebook.period($0, on: duty.opened) != nil
    }
    if let isOfRulebook, !statesPeriod(duty) {
      return UsedFact(name: name, value: value, origin: .rulebook(isOfRulebook.id))
    }
    let field = occasion(duty.line)?.act.fact.kind.field(.period)
    return UsedFact(name: name, value: value, origin: origin(duty.line, field?.pointer ?? ""))
  }

  /// A last day that the log names, or that comes every year.
  private func named(_ duty: Duty) -> UsedFact {
    let value = duty.dueDay.map { JSONValue.string($0.description) }
    let name = Message(zh: "最后期限", en: "Last day in time")
    let sources: [(EventKind?, Slot)] =
      switch duty.rule {
      case .annualReport: [(.agreementSigned, .monthDay)]
      case .usersTransition: [(nil, .day), (.earlyExitRequested, .day)]
      default: [(nil, .due), (nil, .day)]
      }
    let end = duty.line == 0 ? UInt32.max : duty.line
    for (kind, slot) in sources {
      let act =
        kind == nil
        ? occasion(duty.line)?.act
        : before(end).first {
          $0.act.fact.kind == kind && file.value($0.act, slot, .day) != nil && $0.act.day <= duty.opened
        }?.act
      if let act, let field = act.fact.kind.field(slot), file.value(act, slot, field.shape) != nil {
        return UsedFact(name: name, value: value, origin: origin(act.fact.line, field.pointer))
      }
    }
    let parameter = duty.rule.parameters(in: law.rulebook).first
    return UsedFact(name: name, value: value, origin: parameter.map { .rulebook($0.id) } ?? .absent)
  }
}

extension JSONValue {
  /// The day that a string names.
  fileprivate var day: Day? {
    if case .string(let text) = self { Day(text) } else { nil }
  }
}
