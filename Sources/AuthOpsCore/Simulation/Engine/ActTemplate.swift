/// An event as one act writes it, read once by the reader of logs: what it says is filled in act by act.
final class ActTemplate: Sendable {
  /// The fact of the event, without its time.
  let fact: Fact
  /// The objects that the event names.
  let names: [ActName]
  /// The days that depend on the day of the act.
  let days: [ActDay]
  /// What else depends on it, because the rulebook says otherwise from some day on.
  let terms: [ActTerm]
  /// What the event says, in the order of the procedure; what is filled in holds an example.
  let data: [JSONValue.Member]
  /// The type of the event, and who acts.
  let kind: EventKind
  let role: Role?

  /// The template of an act for one choice of its codes.
  ///
  /// - Parameters:
  ///   - picks: For each datum with several codes, in order, which of them.
  ///   - role: Who acts.
  ///   - words: What the scenario and its rulebook have events say.
  init(_ act: SimulatedAct, picks: [Int], role: Role?, _ words: ActWords) {
    (kind, self.role) = (act.kind, role)
    var (names, days, terms) = ([ActName](), [ActDay](), [ActTerm]())
    var data: [JSONValue.Member] = []
    var rest = picks[...]
    for datum in act.data {
      let field = Self.field(datum.key, of: act)
      guard let value = Self.value(datum, act, &rest, words) else { continue }
      data.append(.init(datum.key, value))
      if let name = ActName(datum, field, act) { names.append(name) }
      if let day = ActDay(datum, field, words.periods) { days.append(day) }
      if let term = ActTerm(datum, words) { terms.append(term) }
    }
    (self.names, self.days, self.terms, self.data) = (names, days, terms, data)
    fact = Self.read(act, role, data)
  }

  private static func field(_ key: String, of act: SimulatedAct) -> Field {
    guard let field = act.kind.descriptor.fields.first(where: { $0.key == key }) else {
      preconditionFailure("\(act.name) has no field \(key)")
    }
    return field
  }

  private static func value(
    _ datum: ActDatum, _ act: SimulatedAct, _ picks: inout ArraySlice<Int>, _ words: ActWords
  ) -> JSONValue? {
    let rulebook = words.rulebook
    return switch datum {
    case .fixed(_, let value): value
    case .own, .like: .string(act.scope == .report ? "2026" : "1")
    case .all, .ownAlone: .strings(["1"])
    case .choice(_, _, let first, let second): .string(picks.popFirst() == 0 ? second : first)
    case .trueUnless: .bool(picks.popFirst() == 0)
    case .onlyWhen(_, _, let text): picks.popFirst() == 0 ? nil : .string(text)
    case .mix(_, let name): .string(words.mixes[name, default: []][picks.popFirst() ?? 0])
    case .rulebook: .string(rulebook.id)
    case .period(_, let name): .string(words.period(name, on: words.from).description)
    case .term: .string(rulebook.statedTerm(from: words.from, words.calendar).description)
    case .dayOfYear(_, let id, let usual):
      .string(rulebook.monthDay(id, on: words.from)?.description ?? usual)
    case .atLeast(_, let id, let usual): .int(rulebook.number(reaching: id, atLeast: usual))
    case .revenue(_, let cap, _):
      .string((picks.popFirst() == 0 ? rulebook.revenueBelow(cap) : rulebook.revenueAbove(cap)).description)
    case .cost: .string(Rulebook.reportedCost.description)
    case .dayAfter, .dayAhead, .dayAfterTerm, .wishedEnd: .string("2026-01-05")
    }
  }

  private static func read(_ act: SimulatedAct, _ role: Role?, _ data: [JSONValue.Member]) -> Fact {
    let entry = ActEntry(id: "1", source: "1", time: Instant(microseconds: 0), role: role)
    do throws(EventError) {
      let reading = try read(entry.line("1", act.kind, data))
      precondition(reading.unknownCount == 0, "\(act.name) says what nobody knows")
      return reading.fact
    } catch { preconditionFailure("\(act.name) is no event: \(error)") }
  }

  private static func read(_ line: [UInt8]) throws(EventError) -> EventReading {
    var (reader, reading) = (EventReader(), EventReading())
    try reader.read(line.span, in: 0..<line.count, line: 1, into: &reading)
    return reading
  }
}

/// An object that an event names.
struct ActName: Sendable {
  /// What it is called.
  enum Naming: Sendable {
    /// By this name.
    case fixed([UInt8])
    /// By a prefix and the number of the act's own object.
    case numbered(String)
    /// The same, in a list.
    case listed(String)
    /// By the number alone.
    case number
    /// By every number of a scope, in a list.
    case every(String, ActScope)
  }

  let key: String
  let slot: Slot
  let kind: ObjectKind
  let naming: Naming
  /// The name itself, or those of the first numbers, where all of them are short.
  let short: [ShortName]
}

/// A name that stands in place, with its hash.
struct ShortName: BitwiseCopyable, Sendable {
  let text: CaseText
  let hash: UInt64

  /// A name in place.
  ///
  /// - Returns: nil where the name is too long.
  init?(_ name: [UInt8]) {
    guard name.count <= CaseText.room else { return nil }
    (text, hash) = (CaseText(name.span, 0..<name.count), JSONHash.hash(name))
  }
}

/// A day that an event names.
struct ActDay: Sendable {
  /// How it is counted.
  enum Rule: Sendable {
    /// A period after the day of the act.
    case after(Period)
    /// A period after the earliest day that keeps a lead.
    case ahead(ParameterID, Period)
    /// The day after the last one of the agreement.
    case afterTerm
    /// The wished end of the agreement, or a period after the day of the act, whichever is later.
    case wished(Period)
  }

  let key: String
  let slot: Slot
  let rule: Rule
}

extension ActDatum {
  /// The key in `data`.
  var key: String {
    switch self {
    case .fixed(let key, _), .own(let key), .ownAlone(let key), .like(let key, _), .all(let key, _),
      .choice(let key, _, _, _),
      .trueUnless(let key, _), .onlyWhen(let key, _, _), .mix(let key, _), .period(let key, _),
      .rulebook(let key), .term(let key), .dayOfYear(let key, _, _), .atLeast(let key, _, _),
      .revenue(let key, _, _), .cost(let key), .dayAfter(let key, _),
      .dayAhead(let key, _, _), .dayAfterTerm(let key), .wishedEnd(let key, _):
      key
    }
  }
}

extension ActName {
  /// A name of a prefix and a number.
  static func bytes(_ prefix: String, _ number: Int) -> [UInt8] {
    var bytes = Array(prefix.utf8)
    bytes.append(UInt8(ascii: "-"))
    bytes.append(contentsOf: String(number).utf8)
    return bytes
  }

  private static func short(_ naming: Naming) -> [ShortName] {
    switch naming {
    case .fixed(let bytes): ShortName(bytes).map { [$0] } ?? []
    case .numbered(let prefix), .listed(let prefix): (0..<32).compactMap { ShortName(bytes(prefix, $0)) }
    case .number, .every: []
    }
  }

  fileprivate init?(_ datum: ActDatum, _ field: Field, _ act: SimulatedAct) {
    guard let slot = field.slot, let kind = field.shape.named else { return nil }
    let naming: Naming
    switch datum {
    case .fixed(_, .string(let name)): naming = .fixed(Array(name.utf8))
    case .fixed(_, .array(let names)):
      guard names.count == 1, case .string(let name) = names[0] else { return nil }
      naming = .fixed(Array(name.utf8))
    case .own: naming = kind == .report ? .number : .numbered(kind.id)
    case .ownAlone: naming = .listed(kind.id)
    case .like(_, let prefix): naming = .numbered(prefix)
    case .all(_, let scope): naming = .every(kind.id, scope)
    case .fixed, .choice, .trueUnless, .onlyWhen, .mix, .rulebook, .period, .term, .dayOfYear, .atLeast,
      .revenue, .cost, .dayAfter, .dayAhead, .dayAfterTerm, .wishedEnd:
      return nil
    }
    self.init(key: field.key, slot: slot, kind: kind, naming: naming, short: Self.short(naming))
  }
}

extension ActDay {
  fileprivate init?(_ datum: ActDatum, _ field: Field, _ periods: [String: Period]) {
    guard let slot = field.slot else { return nil }
    switch datum {
    case .dayAfter(_, let name):
      guard let period = periods[name] else { return nil }
      self.init(key: field.key, slot: slot, rule: .after(period))
    case .dayAhead(_, let lead, let name):
      guard let period = periods[name] else { return nil }
      self.init(key: field.key, slot: slot, rule: .ahead(lead, period))
    case .dayAfterTerm: self.init(key: field.key, slot: slot, rule: .afterTerm)
    case .wishedEnd(_, let name):
      guard let period = periods[name] else { return nil }
      self.init(key: field.key, slot: slot, rule: .wished(period))
    case .fixed, .own, .ownAlone, .like, .all, .choice, .trueUnless, .onlyWhen, .mix, .rulebook, .period,
      .term, .dayOfYear, .atLeast, .revenue, .cost:
      return nil
    }
  }
}

extension FieldShape {
  /// The kind of object that the field names, alone or in a list.
  fileprivate var named: ObjectKind? {
    switch self {
    case .object(let kind), .list(.object(let kind)): kind
    case .text, .code, .day, .monthDay, .period, .money, .count, .flag, .list, .record: nil
    }
  }
}
