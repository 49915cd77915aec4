extension EventReader {
  /// Reads `data` by the fields of the event's type.
  mutating func readPayload(
    _ data: Int, _ fields: CompiledRange, ext: UInt64, _ text: Span<UInt8>, _ reading: inout EventReading
  ) throws(EventError) {
    guard data != 0 else {
      for index in fields.range where catalogue.fields[index].isRequired {
        throw missing(index, in: 0, "/data")
      }
      return
    }
    guard tape[data].kind == .object else { throw fault(data, "an object", text) }
    var seen: UInt64 = 0
    var key = data &+ 1
    let end = Int(tape[data].next)
    while key < end {
      let value = key &+ 1
      if let index = field(key, fields, text) {
        seen |= 1 << UInt64(index - Int(fields.start))
        try read(value, index, text, &reading)
      } else if tape[key].hash != ext {
        unknownKeys.append(key)
      }
      key = Int(tape[value].next)
    }
    for index in fields.range where catalogue.fields[index].isRequired {
      guard seen >> UInt64(index - Int(fields.start)) & 1 == 1 else {
        throw missing(index, in: data, "/data")
      }
    }
  }

  /// The field that a key names.
  @inline(__always)
  private mutating func field(_ key: Int, _ fields: CompiledRange, _ text: Span<UInt8>) -> Int? {
    let hash = tape[key].hash
    for index in fields.range where catalogue.keys[index].hash == hash {
      if matches(key, catalogue.keys[index], text) { return index }
    }
    return nil
  }

  /// Whether a string is a year in four digits.
  private func isYear(_ node: JSONNode, _ text: Span<UInt8>) -> Bool {
    guard node.range.count == 4, !node.isEscaped else { return false }
    for offset in node.range { guard 0x30...0x39 ~= text[offset] else { return false } }
    return true
  }

  private func missing(_ index: Int, in node: Int, _ pointer: String) -> EventError {
    let key = String(decoding: catalogue.bytes[catalogue.keys[index].bytes.range], as: UTF8.self)
    return EventError(reason: .missing(key), offset: Int(tape[node].start), pointer: pointer + "/" + key)
  }

  /// Checks one value by its field, and keeps what the machine reads.
  private mutating func read(
    _ node: Int, _ index: Int, _ text: Span<UInt8>, _ reading: inout EventReading
  ) throws(EventError) {
    let field = catalogue.fields[index]
    switch field.shape {
    case .text: try readText(node, field, text, &reading)
    case .object: try readObject(node, field, text, &reading)
    case .code: try readCode(node, field, text, &reading)
    case .day: try readDay(node, field, text, &reading)
    case .monthDay: try readMonthDay(node, field, text, &reading)
    case .period: try readPeriod(node, field, text, &reading)
    case .money: try readMoney(node, field, text, &reading)
    case .count: try readCount(node, field, text, &reading)
    case .flag: try readFlag(node, field, text, &reading)
    case .list: try readList(node, field, text, &reading)
    case .record: try readRecord(node, field, text, &reading)
    }
  }

  /// A string node that is not empty.
  @inline(__always)
  mutating func requireText(_ node: Int, _ what: String, _ text: Span<UInt8>) throws(EventError) {
    guard tape[node].kind == .string, tape[node].start < tape[node].end else { throw fault(node, what, text) }
  }

  private mutating func readText(
    _ node: Int, _ field: CompiledField, _ text: Span<UInt8>, _ reading: inout EventReading
  ) throws(EventError) {
    try requireText(node, "a string that is not empty", text)
    if field.slot == .rulebook { reading.rulebook = slice(node, text) }
  }

  private mutating func readObject(
    _ node: Int, _ field: CompiledField, _ text: Span<UInt8>, _ reading: inout EventReading
  ) throws(EventError) {
    try requireText(node, "the name of an object: a string that is not empty", text)
    guard let kind = field.objectKind, let slot = field.slot else { return }
    if kind == .report, !isYear(tape[node], text) { throw fault(node, "a year, YYYY", text) }
    let named = NamedSlice(kind: kind, slice: slice(node, text))
    switch slot {
    case .object: reading.object = named
    case .counterpart: reading.counterpart = named
    case .scenario: reading.scenario = named
    case .model: reading.model = named
    case .objects: objects.append(named)
    case .rulebook, .verdict, .ground, .priority, .party, .due, .day, .period, .monthDay, .revenue, .cost,
      .number,
      .firstFlag, .secondFlag:
      break
    }
  }

  private mutating func readCode(
    _ node: Int, _ field: CompiledField, _ text: Span<UInt8>, _ reading: inout EventReading
  ) throws(EventError) {
    guard tape[node].kind == .string, let code = code(node, field, text) else {
      throw fault(node, codes(field), text)
    }
    switch field.slot {
    case .verdict: reading.fact.verdict = Verdict(rawValue: code)
    case .ground: reading.fact.ground = code
    case .priority: reading.fact.priority = TicketPriority(rawValue: code)
    case .party: reading.fact.party = SigningParty(rawValue: code)
    default: break
    }
  }

  private mutating func code(_ node: Int, _ field: CompiledField, _ text: Span<UInt8>) -> UInt8? {
    let hash = tape[node].hash
    for position in 0..<Int(field.inner.count) {
      let name = catalogue.names[Int(field.inner.start) + position]
      if name.hash == hash && matches(node, name, text) { return UInt8(position) }
    }
    return nil
  }

  private func codes(_ field: CompiledField) -> String {
    let codes = field.inner.range.map {
      String(decoding: catalogue.bytes[catalogue.names[$0].bytes.range], as: UTF8.self)
    }
    return "one of " + codes.joined(separator: ", ")
  }

  private mutating func readDay(
    _ node: Int, _ field: CompiledField, _ text: Span<UInt8>, _ reading: inout EventReading
  ) throws(EventError) {
    guard tape[node].kind == .string, !tape[node].isEscaped, let day = Day(text, in: tape[node].range) else {
      throw fault(node, "a day, YYYY-MM-DD", text)
    }
    switch field.slot {
    case .due: reading.fact.due = day
    case .day: reading.fact.day = day
    default: break
    }
  }

  private mutating func readMonthDay(
    _ node: Int, _ field: CompiledField, _ text: Span<UInt8>, _ reading: inout EventReading
  ) throws(EventError) {
    guard tape[node].kind == .string, let day = MonthDay(tape.string(node, in: text)) else {
      throw fault(node, "a day of the year, MM-DD", text)
    }
    if field.slot == .monthDay { reading.fact.monthDay = day }
  }

  private mutating func readPeriod(
    _ node: Int, _ field: CompiledField, _ text: Span<UInt8>, _ reading: inout EventReading
  ) throws(EventError) {
    guard tape[node].kind == .string, let period = Period(tape.string(node, in: text)) else {
      throw fault(node, "a period such as 3wd, 15d, 6mo or 3y", text)
    }
    if field.slot == .period { reading.fact.period = period }
  }

  private mutating func readMoney(
    _ node: Int, _ field: CompiledField, _ text: Span<UInt8>, _ reading: inout EventReading
  ) throws(EventError) {
    guard tape[node].kind == .string, !tape[node].isEscaped, let yuan = Yuan(text, in: tape[node].range),
      yuan >= .zero
    else { throw fault(node, "an amount in yuan as a decimal string, such as \"1234567.89\"", text) }
    switch field.slot {
    case .revenue: reading.fact.revenue = yuan
    case .cost: reading.fact.cost = yuan
    default: break
    }
  }

  private mutating func readCount(
    _ node: Int, _ field: CompiledField, _ text: Span<UInt8>, _ reading: inout EventReading
  ) throws(EventError) {
    guard tape[node].kind == .number, let number = tape.integer(node, in: text),
      field.lower...field.upper ~= number
    else { throw fault(node, "a whole number from \(field.lower) to \(field.upper)", text) }
    if field.slot == .number { reading.fact.number = Int32(clamping: number) }
  }

  private mutating func readFlag(
    _ node: Int, _ field: CompiledField, _ text: Span<UInt8>, _ reading: inout EventReading
  ) throws(EventError) {
    guard tape[node].kind == .true || tape[node].kind == .false else {
      throw fault(node, "true or false", text)
    }
    let flag = tape[node].kind == .true
    switch field.slot {
    case .firstFlag: reading.fact.firstFlag = flag
    case .secondFlag: reading.fact.secondFlag = flag
    default: break
    }
  }

  private mutating func readList(
    _ node: Int, _ field: CompiledField, _ text: Span<UInt8>, _ reading: inout EventReading
  ) throws(EventError) {
    guard tape[node].kind == .array else { throw fault(node, "an array", text) }
    if field.slot == .objects { reading.hasObjects = true }
    var element = node &+ 1
    let end = Int(tape[node].next)
    while element < end {
      try read(element, Int(field.inner.start), text, &reading)
      element = Int(tape[element].next)
    }
  }

  private mutating func readRecord(
    _ node: Int, _ field: CompiledField, _ text: Span<UInt8>, _ reading: inout EventReading
  ) throws(EventError) {
    guard tape[node].kind == .object else { throw fault(node, "an object", text) }
    var seen: UInt64 = 0
    var key = node &+ 1
    let end = Int(tape[node].next)
    while key < end {
      let value = key &+ 1
      if let index = self.field(key, field.inner, text) {
        seen |= 1 << UInt64(index - Int(field.inner.start))
        try read(value, index, text, &reading)
      } else {
        unknownKeys.append(key)
      }
      key = Int(tape[value].next)
    }
    for index in field.inner.range where catalogue.fields[index].isRequired {
      guard seen >> UInt64(index - Int(field.inner.start)) & 1 == 1 else {
        throw missing(index, in: node, tape.pointer(to: node, in: text))
      }
    }
  }
}
