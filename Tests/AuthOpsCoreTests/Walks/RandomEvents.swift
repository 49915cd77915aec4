import AuthOpsCore

/// Makes random events: well-formed by the catalogue, about a few objects, at times that mostly go on.
struct RandomEvents {
  /// A type, a role and a payload, before they get a time and an identity.
  struct Draft {
    let type: String
    let role: String?
    let data: JSONValue
  }

  var random: SplitMix
  private(set) var day: Day
  private var minute = 0
  private let procedure: Procedure

  init(seed: UInt64, _ procedure: Procedure) {
    self.procedure = procedure
    random = SplitMix(state: seed)
    day = Day(number: 19_000)
    day = day.adding(days: random.below(1_500))
  }

  /// Any event of the catalogue.
  mutating func draft() -> Draft {
    let descriptor = EventDescriptor.all[random.below(EventDescriptor.all.count)]
    let named = (procedure.act(descriptor.kind)?.roles ?? []).roles
    let isRight = !named.isEmpty && random.happens(85)
    let role = isRight ? random.pick(named) : random.pick(Role.allCases)
    return Draft(
      type: descriptor.name, role: descriptor.nature == .act ? role.id : nil,
      data: record(descriptor.fields))
  }

  /// The time of the next event: later, the same, or now and then before.
  mutating func time() -> String {
    if random.happens(4) {
      return stamp(day.adding(days: -1 - random.below(200)))
    }
    if random.happens(70) {
      day = day.adding(days: random.happens(5) ? random.below(400) : random.below(9))
    }
    return stamp(day)
  }

  private mutating func stamp(_ day: Day) -> String {
    minute = (minute + random.below(40)) % 1_440
    let (hour, rest) = (minute / 60, minute % 60)
    return "\(day)T\(hour < 10 ? "0" : "")\(hour):\(rest < 10 ? "0" : "")\(rest):00+08:00"
  }

  private mutating func record(_ fields: [Field]) -> JSONValue {
    var members: [JSONValue.Member] = []
    for field in fields where field.isRequired || random.happens(60) {
      let isRulebook = field.key == "rulebook"
      members.append(.init(field.key, isRulebook ? .string(procedure.id) : value(field.shape)))
    }
    return .object(members)
  }

  private mutating func value(_ shape: FieldShape) -> JSONValue {
    switch shape {
    case .text: return .string("文字 \(random.below(9))")
    case .object(.report): return .string(String(day.year - random.below(2)))
    case .object(let kind): return .string("\(kind.id)-\(1 + random.below(3))")
    case .code(let codes): return .string(random.pick(codes))
    case .day: return .string(day.adding(days: random.below(400) - 100).description)
    case .monthDay: return .string(random.pick(["03-31", "02-29", "12-31", "01-01"]))
    case .period: return .string(random.pick(["0d", "1d", "3wd", "15wd", "6mo", "3y", "36mo", "90d"]))
    case .money: return .string(random.pick(["0", "100", "149.99", "150", "1234567.89", "0.01"]))
    case .count(let range):
      let room = Int(min(range.upperBound - range.lowerBound, 5))
      return .number(JSONNumber(range.lowerBound + Int64(random.below(room + 1))))
    case .flag: return .bool(random.happens(70))
    case .list(let element): return .array((0..<random.below(4)).map { _ in value(element) })
    case .record(let fields): return record(fields)
    }
  }
}
