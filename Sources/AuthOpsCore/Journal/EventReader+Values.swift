/// What the machine reads of a value, whichever way the line was read.
extension EventReader {
  /// Checks a string by its field, and keeps what the machine reads.
  ///
  /// - Returns: Whether it is what the field holds.
  mutating func keep(
    _ string: JSONString, _ field: CompiledField, _ text: Span<UInt8>, _ reading: inout EventReading
  ) -> Bool {
    guard string.start < string.end else { return false }
    switch field.shape {
    case .text:
      if field.slot == .rulebook { reading.rulebook = slice(string, text) }
      if field.contained != 0 {
        let wanted = catalogue.names.string(Int(field.contained) &- 1)
        let stated = string.string(text)
        reading.isUpheld = stated.contains(wanted) && !stated.hasPlaceholder
      }
      return true
    case .object: return keepName(string, field, text, &reading)
    case .code:
      guard let code = catalogue.code(string, field, text) else { return false }
      reading.isUpheld = field.refused >> UInt32(code) & 1 == 0
      reading.keep(code: code, field.slot)
      return true
    case .day:
      guard let day = string.isEscaped ? Day(string.string(text)) : Day(text, in: string.range) else {
        return false
      }
      reading.keep(day, field.slot)
      return true
    case .money:
      let amount = string.isEscaped ? Yuan(string.string(text)) : Yuan(text, in: string.range)
      guard let yuan = amount, yuan >= .zero else { return false }
      reading.keep(yuan, field.slot)
      return true
    case .monthDay:
      guard let day = MonthDay(string.string(text)) else { return false }
      if field.slot == .monthDay { reading.fact.monthDay = day }
      return true
    case .period:
      guard let period = Period(string.string(text)) else { return false }
      if field.slot == .period { reading.fact.period = period }
      return true
    case .count, .flag, .list, .record: return false
    }
  }

  private mutating func keepName(
    _ string: JSONString, _ field: CompiledField, _ text: Span<UInt8>, _ reading: inout EventReading
  ) -> Bool {
    guard let kind = field.objectKind, let slot = field.slot else { return true }
    if kind == .report, !isYear(string, text) { return false }
    let named = NamedSlice(slice: slice(string, text), kind: kind)
    switch slot {
    case .object: reading.object = named
    case .counterpart: reading.counterpart = named
    case .scenario: reading.scenario = named
    case .model: reading.model = named
    case .objects:
      beginList(field, &reading)
      objects.append(named)
      reading.listCount = (reading.listCount ?? 0) &+ 1
    case .rulebook, .verdict, .ground, .priority, .party, .due, .day, .period, .monthDay, .revenue, .cost,
      .number, .firstFlag, .secondFlag, .count, .payload, .form, .codes, .productForms, .documents,
      .documentKind, .formDay, .documentFrom, .documentThrough, .documentIssued, .documentSealed:
      break
    }
    return true
  }

  /// Begins the list of an event, should it be one of objects; several lists of one event make one.
  mutating func beginList(_ field: CompiledField, _ reading: inout EventReading) {
    guard field.slot == .objects, reading.listCount == nil else { return }
    reading.listStart = UInt32(truncatingIfNeeded: objects.count)
    reading.listCount = 0
  }

  /// Whether a string is a year in four digits.
  private func isYear(_ string: JSONString, _ text: Span<UInt8>) -> Bool {
    if string.isEscaped {
      let year = string.string(text).utf8
      return year.count == 4 && year.allSatisfy(\.isDigit)
    }
    guard string.range.count == 4 else { return false }
    for offset in string.range { guard text[offset].isDigit else { return false } }
    return true
  }
}

extension EventReading {
  mutating func keep(code: UInt8, _ slot: Slot?) {
    switch slot {
    case .verdict: fact.verdict = Verdict(rawValue: code)
    case .ground: fact.ground = code
    case .priority: fact.priority = TicketPriority(rawValue: code)
    case .party: fact.party = SigningParty(rawValue: code)
    case .count: fact.count = Int32(code)
    case .codes: fact.statement.codes |= 1 << UInt32(code)
    case .productForms: fact.statement.productForms |= 1 << UInt16(code)
    case .documentKind: document.kind = code
    default: break
    }
  }

  mutating func keep(_ day: Day, _ slot: Slot?) {
    switch slot {
    case .due: fact.due = day
    case .day: fact.day = day
    case .formDay: fact.statement.formSignedOn = day
    case .documentFrom: document.days.from = day
    case .documentThrough: document.days.through = day
    case .documentIssued: document.days.issuedOn = day
    default: break
    }
  }

  mutating func keep(_ yuan: Yuan, _ slot: Slot?) {
    switch slot {
    case .revenue: fact.revenue = yuan
    case .cost: fact.cost = yuan
    default: break
    }
  }

  mutating func keep(_ number: Int64, _ slot: Slot?) {
    if slot == .number { fact.number = Int32(clamping: number) }
    if slot == .count { fact.count = Int32(clamping: number) }
  }

  mutating func keep(_ flag: Bool, _ field: CompiledField) {
    isUpheld = field.refused >> (flag ? 1 : 0) & 1 == 0
    switch field.slot {
    case .firstFlag: fact.firstFlag = flag
    case .secondFlag: fact.secondFlag = flag
    case .documentSealed: document.isSealed = flag
    default: break
    }
  }

  /// Keeps which members of an object are there, and which of them are as the rules expect.
  ///
  /// - Parameter slot: The place of the object; nil for one that nobody reads.
  mutating func keep(stated: UInt64, upheld: UInt64, _ slot: Slot?) {
    switch slot {
    case .form:
      fact.statement.formStated = UInt32(truncatingIfNeeded: stated)
      fact.statement.formUpheld = UInt32(truncatingIfNeeded: upheld)
    case .documents: handIn()
    case .payload: (fact.statement.stated, fact.statement.upheld) = (stated, upheld)
    default: break
    }
    isUpheld = true
  }
}
