/// A fact stands in formats by names: its codes by those of its event's fields, not by their positions.
extension Fact: Codable {
  private enum CodingKeys: CodingKey {
    case type, role, time, line, verdict, ground, priority, party, due, day, period, monthDay, revenue, cost
    case number, firstFlag, secondFlag, count, statement
  }

  /// Reads a fact.
  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    func read<T: Decodable>(_ key: CodingKeys) throws -> T? {
      try container.decodeIfPresent(T.self, forKey: key)
    }
    kind = try container.decode(EventKind.self, forKey: .type)
    at = try container.decode(Instant.self, forKey: .time)
    line = try container.decode(UInt32.self, forKey: .line)
    (role, verdict, priority, party) = (
      try read(.role), try read(.verdict), try read(.priority), try read(.party)
    )
    (due, day, period, monthDay) = (try read(.due), try read(.day), try read(.period), try read(.monthDay))
    (revenue, cost) = (try read(.revenue), try read(.cost))
    (firstFlag, secondFlag) = (try read(.firstFlag), try read(.secondFlag))
    ground = try kind.position(of: try read(.ground), .ground, decoder).flatMap { UInt8(exactly: $0) }
    number = try kind.position(of: try read(.number), .number, decoder)
    count = try kind.position(of: try read(.count), .count, decoder)
    let statement: StatementNames? = try read(.statement)
    self.statement = try statement?.statement(of: kind, decoder) ?? Statement()
  }

  /// Writes a fact.
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(kind, forKey: .type)
    try container.encode(at, forKey: .time)
    try container.encode(line, forKey: .line)
    try container.encodeIfPresent(role, forKey: .role)
    try container.encodeIfPresent(verdict, forKey: .verdict)
    try container.encodeIfPresent(priority, forKey: .priority)
    try container.encodeIfPresent(party, forKey: .party)
    try container.encodeIfPresent(due, forKey: .due)
    try container.encodeIfPresent(day, forKey: .day)
    try container.encodeIfPresent(period, forKey: .period)
    try container.encodeIfPresent(monthDay, forKey: .monthDay)
    try container.encodeIfPresent(revenue, forKey: .revenue)
    try container.encodeIfPresent(cost, forKey: .cost)
    try container.encodeIfPresent(firstFlag, forKey: .firstFlag)
    try container.encodeIfPresent(secondFlag, forKey: .secondFlag)
    try container.encodeIfPresent(ground.map { kind.name(of: Int32($0), .ground) }, forKey: .ground)
    try container.encodeIfPresent(number.map { kind.name(of: $0, .number) }, forKey: .number)
    try container.encodeIfPresent(count.map { kind.name(of: $0, .count) }, forKey: .count)
    guard statement != Statement() else { return }
    try container.encode(StatementNames(statement, kind), forKey: .statement)
  }
}

extension EventKind {
  /// The codes that fill a slot of the fact, where it is filled by codes.
  fileprivate func codes(_ slot: Slot) -> [String] {
    Self.shape(slot, descriptor.fields)?.codeNames ?? []
  }

  private static func shape(_ slot: Slot, _ fields: [Field]) -> FieldShape? {
    for field in fields {
      if field.slot == slot { return field.shape }
      if case .record(let members) = field.shape, let inner = shape(slot, members) { return inner }
    }
    return nil
  }

  /// A code by its name; a number, where the slot holds one, by its digits.
  fileprivate func name(of position: Int32, _ slot: Slot) -> String {
    let codes = codes(slot)
    return codes.indices.contains(Int(position)) ? codes[Int(position)] : String(position)
  }

  /// The code or number of a name.
  fileprivate func position(of name: String?, _ slot: Slot, _ decoder: any Decoder) throws -> Int32? {
    guard let name else { return nil }
    let codes = codes(slot)
    if let position = codes.firstIndex(of: name) { return Int32(position) }
    guard codes.isEmpty, let number = Int32(name) else {
      throw decoder.fault(
        codes.isEmpty ? "a whole number" : "one of " + codes.joined(separator: ", "), found: "'\(name)'")
    }
    return number
  }

  /// The names of what each part of a statement holds a bit for.
  fileprivate var statementNames: (fields: [String], form: [String], codes: [String]) {
    (descriptor.fields.map(\.key), Self.shape(.form, descriptor.fields)?.innerNames ?? [], codes(.codes))
  }
}

extension FieldShape {
  /// The codes that the field, or a list in it, may hold.
  fileprivate var codeNames: [String] {
    switch self {
    case .code(let codes), .list(.code(let codes)): codes
    case .text, .object, .day, .monthDay, .period, .money, .count, .flag, .list, .record: []
    }
  }
}

/// What an event says of particulars, by the names of the fields.
private struct StatementNames: Codable {
  private let stated, upheld, formStated, formUpheld, codes: [String]
  @NamedBits<OutputForm> private var productForms: UInt16
  @NamedBits<DocumentKind> private var documents: UInt16
  @NamedBits<DocumentKind> private var unsealed: UInt16
  private let audit, accounts: DocumentDays
  private let formSignedOn, assessedOn, creditReportedOn: Day?

  init(_ statement: Statement, _ kind: EventKind) {
    let names = kind.statementNames
    stated = Self.names(statement.stated, names.fields)
    upheld = Self.names(statement.upheld, names.fields)
    formStated = Self.names(UInt64(statement.formStated), names.form)
    formUpheld = Self.names(UInt64(statement.formUpheld), names.form)
    codes = Self.names(UInt64(statement.codes), names.codes)
    (_productForms, _documents, _unsealed) = (
      NamedBits(wrappedValue: statement.productForms), NamedBits(wrappedValue: statement.documents),
      NamedBits(wrappedValue: statement.unsealed)
    )
    (audit, accounts) = (statement.audit, statement.accounts)
    (formSignedOn, assessedOn) = (statement.formSignedOn, statement.assessedOn)
    creditReportedOn = statement.creditReportedOn
  }

  func statement(of kind: EventKind, _ decoder: any Decoder) throws -> Statement {
    let names = kind.statementNames
    var statement = Statement()
    statement.stated = try Self.bits(stated, names.fields, decoder)
    statement.upheld = try Self.bits(upheld, names.fields, decoder)
    statement.formStated = UInt32(truncatingIfNeeded: try Self.bits(formStated, names.form, decoder))
    statement.formUpheld = UInt32(truncatingIfNeeded: try Self.bits(formUpheld, names.form, decoder))
    statement.codes = UInt32(truncatingIfNeeded: try Self.bits(codes, names.codes, decoder))
    (statement.productForms, statement.documents, statement.unsealed) = (productForms, documents, unsealed)
    (statement.audit, statement.accounts) = (audit, accounts)
    (statement.formSignedOn, statement.assessedOn) = (formSignedOn, assessedOn)
    statement.creditReportedOn = creditReportedOn
    return statement
  }

  private static func names(_ bits: UInt64, _ names: [String]) -> [String] {
    names.indices.filter { bits >> UInt64($0) & 1 == 1 }.map { names[$0] }
  }

  private static func bits(_ chosen: [String], _ names: [String], _ decoder: any Decoder) throws -> UInt64 {
    var bits: UInt64 = 0
    for name in chosen {
      guard let position = names.firstIndex(of: name) else {
        throw decoder.fault("names of " + names.joined(separator: ", "), found: "'\(name)'")
      }
      bits |= 1 << UInt64(position)
    }
    return bits
  }
}
