/// What an event said, by the places where it said so.
extension CaseFile {
  /// What an event says in one of its fields; nil where it says nothing there.
  func value(_ act: Act, _ slot: Slot, _ shape: FieldShape) -> JSONValue? {
    let fact = act.fact
    switch slot {
    case .object: return name(act.object, shape)
    case .counterpart: return name(act.counterpart, shape)
    case .scenario: return act.scenario.map { .string(name(of: $0)) }
    case .model: return act.model.map { .string(name(of: $0)) }
    case .objects:
      guard case .list(.object(let kind)) = shape else { return nil }
      return act.objects.map { .strings($0.filter { objects.kind(of: $0) == kind }.map { name(of: $0) }) }
    case .rulebook: return nil
    case .verdict: return shape.code(fact.verdict?.rawValue)
    case .ground: return shape.code(fact.ground)
    case .priority: return shape.code(fact.priority?.rawValue)
    case .party: return shape.code(fact.party?.rawValue)
    case .due: return fact.due.map { .string($0.description) }
    case .day: return fact.day.map { .string($0.description) }
    case .period: return fact.period.map { .string($0.description) }
    case .monthDay: return fact.monthDay.map { .string($0.description) }
    case .revenue: return fact.revenue.map { .string($0.description) }
    case .cost: return fact.cost.map { .string($0.description) }
    case .number: return shape.number(fact.number)
    case .firstFlag: return fact.firstFlag.map { .bool($0) }
    case .secondFlag: return fact.secondFlag.map { .bool($0) }
    case .count: return shape.number(fact.count)
    case .payload, .form, .codes, .productForms, .documents, .documentKind, .formDay, .documentFrom,
      .documentThrough, .documentIssued, .documentSealed:
      return nil
    }
  }

  /// What an object is called, where it is of the kind that a field names: two fields of an event may name its object.
  private func name(_ object: ObjectID?, _ shape: FieldShape) -> JSONValue? {
    guard let object else { return nil }
    if case .object(let kind) = shape, objects.kind(of: object) != kind { return nil }
    return .string(name(of: object))
  }
}

extension FieldShape {
  /// A number, or the code at that position.
  fileprivate func number(_ number: Int32?) -> JSONValue? {
    guard case .code = self else { return number.map { .int(Int($0)) } }
    return code(number.flatMap { UInt8(exactly: $0) })
  }

  /// The code at a position.
  fileprivate func code(_ position: UInt8?) -> JSONValue? {
    guard case .code(let codes) = self, let position, codes.indices.contains(Int(position)) else {
      return nil
    }
    return .string(codes[Int(position)])
  }
}

extension EventKind {
  /// The field of the payload that fills a slot.
  func field(_ slot: Slot) -> Field? { descriptor.fields.first { $0.slot == slot } }
}

extension Field {
  /// What the field says.
  var words: Message { Message(zh: zh, en: en) }
  /// Where the field stands in its event.
  var pointer: String { "/data/" + key }
}
