/// The facts that a finding rests on.
extension CaseEvidence {
  /// What a finding was held to: what its reason names, and what its rule asks for.
  func facts(_ finding: Finding) -> [UsedFact] {
    guard let act = occasion(finding.line)?.act else { return [] }
    let own = time(act)
    switch finding.reason {
    case .onRecord(let kind, let at, let line), .tookPlaceLater(let kind, let at, let line):
      return [taken(kind, at, line, of: finding.object), own]
    case .missing(let kind): return [absent(name(kind, of: finding.object)), own]
    case .presumed(let kind):
      let presumption = FactOrigin.presumption(number(finding.derivedFrom))
      return [UsedFact(name: name(kind, of: finding.object), value: nil, origin: presumption), own]
    case .rightRole, .wrongRole: return [role(act), named(act)].compactMap { $0 }
    case .adverse: return [fact(act, .verdict), own].compactMap { $0 }
    case .afterEnd(let day): return [end(day, finding), own]
    case .whileSuspended:
      return [latest(.accessSuspended, upTo: finding.line).map { time($0) }, own].compactMap { $0 }
    case .withdraws(let rule): return [own] + withdrawn(rule, by: act)
    case .nothingToActOn where finding.rule == .conflictingDuplicate: return first(act) + [own]
    case .nothingToActOn, .caseOver: return [standing(finding.line)] + about(act) + [own]
    case .rulebookUnknown: return [absent(Message(zh: "规则集", en: "Rulebook")), own]
    case .blank(let place), .contrary(let place), .unstated(let place):
      return [particular(place, act.fact.statement.flag(place).map { .bool($0) }, act), own]
    case .otherNumber(let place, let number, expected: _):
      // The number of a list is how many it names.
      return [particular(place, place.isOfList ? nil : .int(Int(number)), act), own]
    case .kept where finding.rule == .repeated: return earlier(act) + [own]
    case .unknownToRulebook: return [own]
    case .kept, .after, .before, .notEnded, .factMissing, .parameterMissing, .calendarMissing, .notMet,
      .cannotBeMet, .rate, .otherTerm, .otherLastDay, .reversedTerm, .aboveCap:
      return inputs(finding.rule, act) + [own]
    }
  }

  /// A particular of a paper: the field, the member of its form, or the code that its list lacks.
  private func particular(_ place: FieldPlace, _ value: JSONValue?, _ act: Act) -> UsedFact {
    let said = place.kind == act.fact.kind ? act : latest(place.kind, upTo: act.fact.line)
    guard let said, said.fact.statement.states(place) else { return absent(place.title) }
    return UsedFact(name: place.title, value: value, origin: origin(said.fact.line, place.pointer))
  }

  /// What a step is called, with the object that it is about.
  private func name(_ kind: StepKind, of object: ObjectID?) -> Message {
    guard let object, !kind.concernsWholeCase else { return kind.words }
    let name = file.name(of: object)
    return Message(zh: kind.words.zh + "「\(name)」", en: kind.words.en + " (\(name))")
  }

  /// A step on record.
  private func taken(_ kind: StepKind, _ at: Instant, _ line: UInt32, of object: ObjectID?) -> UsedFact {
    UsedFact(
      name: name(kind, of: object), value: .string(at.description), origin: origin(line, "/time"))
  }

  /// The roles that the rulebook names for an act.
  private func named(_ act: Act) -> UsedFact? {
    law.rulebook.regime.act(act.fact.kind).map {
      UsedFact(
        name: Message(zh: "规则指定的角色", en: "Roles that the rule names"),
        value: .strings($0.roles.roles.map(\.id)), origin: .rulebook(law.rulebook.rule($0.rule).clause))
    }
  }

  /// The end after which an act came: that of the agreement, or of a usage agreement.
  private func end(_ day: Day, _ finding: Finding) -> UsedFact {
    guard finding.rule == .usageAgreement else { return ended(finding.line) }
    let act = before(finding.line).first { $0.act.fact.kind == .usageAgreementEnded && $0.act.day == day }?
      .act
    return act.map { time($0) } ?? ended(finding.line)
  }

  /// The finding that a late entry took back.
  private func withdrawn(_ rule: RuleID, by act: Act) -> [UsedFact] {
    let finding = file.findings.last { $0.isWithdrawn && $0.rule == rule && $0.at > act.at }
    let rule = law.rulebook.rule(rule)
    return finding.map {
      [
        UsedFact(
          name: Message(zh: "撤回的结论：" + rule.zh, en: "Finding withdrawn: " + rule.en),
          value: .string(rule.clause), origin: origin($0.line, ""))
      ]
    } ?? []
  }

  /// Where the case stood, and since which event.
  private func standing(_ line: UInt32) -> UsedFact {
    let phase = (occasion(line)?.phase ?? file.phase).name
    let since = before(line).prefix { $0.phase.name == phase }.last?.act.fact.line
    return UsedFact(
      name: Message(zh: "卷宗所处状态", en: "Where the case stood"), value: .string(phase.rawValue),
      origin: since.map { origin($0, "") } ?? .calendar)
  }

  /// The latest event before an act about the same object.
  private func about(_ act: Act) -> [UsedFact] {
    guard let object = act.object else { return [] }
    let name = file.name(of: object)
    let words = Message(zh: "此前关于「\(name)」的事件", en: "Event about \(name) before")
    let known = before(act.fact.line).first { $0.act.object == object && $0.act.fact.line < act.fact.line }?
      .act
    guard let known else { return [absent(words)] }
    let type = JSONValue.string(known.fact.kind.descriptor.name)
    return [UsedFact(name: words, value: type, origin: origin(known.fact.line, "/type"))]
  }

  /// The event that was entered before under the identity of another.
  private func first(_ act: Act) -> [UsedFact] {
    let known = occasions.first { $0.act.citation == act.citation && $0.act.fact.line < act.fact.line }
    return known.map { [time($0.act)] } ?? []
  }

  /// The event that took a step before it was repeated.
  private func earlier(_ act: Act) -> [UsedFact] {
    let first = before(act.fact.line).first {
      $0.act.fact.kind == act.fact.kind && $0.act.object == act.object && $0.act.fact.line < act.fact.line
    }
    return first.map { [time($0.act)] } ?? []
  }
}

/// The facts that a rule asks for.
extension CaseEvidence {
  /// What a rule was held to at an event: what is stated of the rule, and the particulars that it looks at.
  ///
  /// Where there is neither, all that the machine reads of the event.
  func inputs(_ rule: RuleID, _ act: Act) -> [UsedFact] {
    let particulars = particulars(rule, act)
    guard let inputs = rule.inputs else { return particulars.isEmpty ? everything(act) : particulars }
    let stated = inputs.flatMap { facts($0, act) }
    return stated + particulars.filter { !stated.contains($0) }
  }

  /// What a duty rests on beside its period, where that is stated of its rule.
  func facts(_ duty: Duty) -> [UsedFact] {
    guard let inputs = duty.rule.inputs, let act = occasion(duty.line)?.act else { return [] }
    return inputs.flatMap { facts($0, act) }
  }

  /// All that the machine reads of an event.
  private func everything(_ act: Act) -> [UsedFact] {
    act.fact.kind.descriptor.fields.compactMap { field in
      field.slot.flatMap { fact(act, $0) }.flatMap { $0.value == nil ? nil : $0 }
    }
  }

  private func facts(_ input: RuleInput, _ act: Act) -> [UsedFact] {
    let line = act.fact.line
    switch input {
    case .own(let slot): return fact(act, slot).map { [$0] } ?? []
    case .latest(let kind, let slot): return [field(latest(kind, upTo: line), kind, slot)].compactMap { $0 }
    case .latestOfObject(let kind, let slot):
      let of = latest(kind, upTo: line, of: act.object).flatMap { fact($0, slot) }
      return of.map { [$0] } ?? []
    case .every(let kind, let slot): return every(kind, slot, upTo: line)
    case .timeOf(let kind):
      let name = Message(zh: kind.descriptor.zh, en: kind.descriptor.shortEnglish)
      return [latest(kind, upTo: line).map { time($0) } ?? absent(name)]
    case .effective: return [effective(line)]
    case .lastDay: return [lastDay(line)]
    case .ended: return [ended(line)]
    }
  }

  private func field(_ act: Act?, _ kind: EventKind, _ slot: Slot) -> UsedFact? {
    guard let act else { return kind.field(slot).map { absent($0.words) } }
    return fact(act, slot)
  }

  /// A field of the latest event about each object, the objects in the order of the log.
  private func every(_ kind: EventKind, _ slot: Slot, upTo line: UInt32) -> [UsedFact] {
    var seen: Set<ObjectID?> = []
    let acts = before(line).filter { $0.act.fact.kind == kind && seen.insert($0.act.object).inserted }
    return acts.reversed().compactMap { fact($0.act, slot) }
  }
}

extension FieldPlace {
  /// Whether the field is a list.
  fileprivate var isOfList: Bool {
    if case .list = kind.descriptor.fields[Int(field)].shape { true } else { false }
  }
}
