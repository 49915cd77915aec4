/// What is known of one case when its findings are explained: the case, its events, and the law.
struct CaseEvidence {
  /// The case, with what time brought about up to the day of judgement.
  let file: CaseFile
  /// What it is judged by.
  let law: Law
  /// Its events in the order of the log.
  let occasions: [Occasion]
  /// The identities of the events, by their lines.
  private let references: [UInt32: EventReference]
  /// The numbers of findings in the report, by their positions in the case.
  let numbers: [Int: Int]
  /// The positions of the events, by their lines.
  private let positions: [UInt32: Int]

  init(_ reporter: CaseReporter, _ occasions: [Occasion], numbers: [Int: Int]) {
    (file, law, self.occasions, self.numbers) = (reporter.file, reporter.law, occasions, numbers)
    var references: [UInt32: EventReference] = [:]
    var positions: [UInt32: Int] = [:]
    for (position, occasion) in occasions.enumerated() {
      let line = occasion.act.fact.line
      references[line] = reporter.event(occasion.act.citation, line)
      positions[line] = position
    }
    (self.references, self.positions) = (references, positions)
  }

  /// The event of a line.
  func occasion(_ line: UInt32) -> Occasion? { positions[line].map { occasions[$0] } }

  /// The event of a line, as explanations name it.
  func event(_ line: UInt32) -> ExplainedEvent? {
    guard let fact = occasion(line)?.act.fact, let reference = references[line] else { return nil }
    return ExplainedEvent(reference: reference, kind: fact.kind, time: fact.at, role: fact.role)
  }

  /// The events up to a line, the latest first.
  func before(_ line: UInt32) -> ReversedCollection<ArraySlice<Occasion>> {
    let known = positions[line].map { $0 + 1 }
    let end = known ?? occasions.firstIndex { $0.act.fact.line > line } ?? occasions.count
    return occasions[..<end].reversed()
  }

  /// The latest event of a type up to a line.
  func latest(_ kind: EventKind, upTo line: UInt32, of object: ObjectID? = nil) -> Act? {
    before(line).first { $0.act.fact.kind == kind && (object == nil || $0.act.object == object) }?.act
  }

  /// The number in the report of a finding, by its position in the case.
  func number(_ finding: FindingID?) -> Int? { finding.flatMap { numbers[$0.index] } }
}

/// Facts as explanations name them.
extension CaseEvidence {
  /// A place in an event.
  func origin(_ line: UInt32, _ pointer: String) -> FactOrigin {
    event(line).map { .event($0, pointer: pointer) } ?? .absent
  }

  /// A field of an event, whether or not it is given; nil where events of the type have none.
  func fact(_ act: Act, _ slot: Slot) -> UsedFact? {
    let fields = act.fact.kind.descriptor.fields.filter { $0.slot == slot }
    let said = fields.first { file.value(act, slot, $0.shape) != nil }
    guard let field = said ?? fields.first else { return nil }
    guard let value = file.value(act, slot, field.shape) else { return absent(field.words) }
    return UsedFact(name: field.words, value: value, origin: origin(act.fact.line, field.pointer))
  }

  /// When an event happened.
  func time(_ act: Act) -> UsedFact {
    let descriptor = act.fact.kind.descriptor
    return UsedFact(
      name: Message(zh: descriptor.zh + "的时间", en: "Time of: " + descriptor.shortEnglish),
      value: .string(act.at.description), origin: origin(act.fact.line, "/time"))
  }

  /// Who did an act.
  func role(_ act: Act) -> UsedFact? {
    act.fact.role.map {
      UsedFact(
        name: Message(zh: "行为人角色", en: "Role that acted"), value: .string($0.id),
        origin: origin(act.fact.line, "/role"))
    }
  }

  /// Something that no line says.
  func absent(_ name: Message) -> UsedFact { UsedFact(name: name, value: nil, origin: .absent) }

  /// A parameter as it holds on a day.
  func parameter(_ id: ParameterID, on day: Day) -> UsedParameter? {
    law.rulebook.parameter(id).map { UsedParameter(parameter: $0, on: day, version: $0.version(on: day)) }
  }
}
