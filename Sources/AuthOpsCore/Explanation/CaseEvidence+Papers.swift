/// What a rule about papers looked at.
extension CaseEvidence {
  /// The particulars of an event that a rule looks at; none where it is no rule about the papers of such events.
  func particulars(_ rule: RuleID, _ act: Act) -> [UsedFact] {
    let papers = PaperRule.all.filter { $0.rule == rule && $0.kind == act.fact.kind }
    return papers.flatMap(\.places).map { particular($0, act) } + document(rule, act)
  }

  /// One particular: its value where the machine keeps it, or else where it is stated.
  private func particular(_ place: FieldPlace, _ act: Act) -> UsedFact {
    if place.inner == nil, let slot = place.kind.descriptor.fields[Int(place.field)].slot,
      let fact = fact(act, slot), fact.value != nil
    {
      return fact
    }
    return stated(place.title, act.fact.statement.flag(place).map { .bool($0) }, at: place, act)
  }

  /// The document that a rule asks for, and the days that it names.
  private func document(_ rule: RuleID, _ act: Act) -> [UsedFact] {
    guard act.fact.kind == .applicationSubmitted || act.fact.kind == .applicationSupplemented,
      let kind = DocumentKind.allCases.first(where: { $0.rule == rule })
    else { return [] }
    let statement = act.fact.statement
    let place = FieldPlace(document: kind, act.fact.kind)
    let document = stated(place.title, nil, at: place, act)
    guard statement.hasDocument(kind) else { return [document] }
    let days = statement.days(of: kind)
    let named: [(day: Day?, zh: String, en: String)] = [
      (days.from, "所涉期间起", "the first day it covers"),
      (days.through, "所涉期间止", "the last day it covers"), (days.issuedOn, "出具日", "the day it was issued"),
    ]
    return [document]
      + named.compactMap { day, zh, en in
        let name = Message(zh: place.title.zh + zh, en: place.title.en + ": " + en)
        return day.map { stated(name, .string($0.description), at: place, act) }
      }
  }

  private func stated(_ name: Message, _ value: JSONValue?, at place: FieldPlace, _ act: Act) -> UsedFact {
    let isStated = act.fact.statement.states(place)
    return UsedFact(
      name: name, value: value, origin: isStated ? origin(act.fact.line, place.pointer) : .absent)
  }
}

extension PaperRule {
  /// The places of an event that the rule looks at: fields, members of the form, and codes of the list.
  fileprivate var places: [FieldPlace] {
    let known = kind.descriptor.fields
    var places = fields.map { kind.place(of: $0) }
    if let position = known.firstIndex(where: { $0.slot == .form }) {
      let members = known[position].shape.innerNames
      places += (form + formIfStated).compactMap { members.firstIndex(of: $0) }.map {
        FieldPlace(kind, UInt8(position), UInt8($0))
      }
    }
    if let position = known.firstIndex(where: { $0.slot == .codes }) {
      let codes = known[position].shape.innerNames
      places += contents.compactMap { codes.firstIndex(of: $0) }.map {
        FieldPlace(kind, UInt8(position), UInt8($0))
      }
    }
    return places
  }
}

extension Statement {
  /// What a flag at a place says; nil for anything else, and where it is not stated.
  func flag(_ place: FieldPlace) -> Bool? {
    let field = place.kind.descriptor.fields[Int(place.field)]
    guard states(place) else { return nil }
    if let inner = place.inner {
      guard case .record(let members) = field.shape, members[Int(inner)].shape == .flag else { return nil }
      return (formUpheld >> UInt32(inner) & 1 == 1) == (members[Int(inner)].expects != .denied)
    }
    guard field.shape == .flag else { return nil }
    return (upheld >> UInt64(place.field) & 1 == 1) == (field.expects != .denied)
  }

  /// Whether a place of the payload is there: a field, a member of the form, a code or a document.
  func states(_ place: FieldPlace) -> Bool {
    let field = place.kind.descriptor.fields[Int(place.field)]
    guard stated >> UInt64(place.field) & 1 == 1 else { return false }
    guard let inner = place.inner else { return true }
    if field.slot == .documents { return documents >> UInt16(inner) & 1 == 1 }
    return (field.slot == .form ? formStated : codes) >> UInt32(inner) & 1 == 1
  }
}
