import Glibc

/// The mutant that a process has chosen, and what every change asks of it.
///
/// Written beside the sources of the copy that the mutation run builds; the library itself knows nothing of it.
public enum Mutant {
  /// The number of the mutant, or 0 for the program as it is; set before anything else runs.
  public nonisolated(unsafe) static var chosen: Int =
    getenv("AUTHOPS_MUTANT").flatMap { Int(String(cString: $0)) } ?? 0

  /// Which mutants would have made a difference to what ran, a byte for each.
  ///
  /// Threads write the same byte to the same place, and nobody reads it before they are done.
  public nonisolated(unsafe) static let reached: UnsafeMutablePointer<UInt8> = {
    let flags = UnsafeMutablePointer<UInt8>.allocate(capacity: count + 1)
    flags.initialize(repeating: 0, count: count + 1)
    if getenv("AUTHOPS_MUTATION_REACH") != nil { atexit { Mutant.report() } }
    return flags
  }()

  /// Writes which mutants were reached, a number a line.
  private static func report() {
    guard let path = getenv("AUTHOPS_MUTATION_REACH"),
      let file = fopen("\(String(cString: path)).\(getpid())", "w")
    else { return }
    for id in 1...count where reached[id] != 0 { fputs("\(id)\n", file) }
    fclose(file)
  }

  @inline(__always)
  static func on(_ id: Int) -> Bool {
    reached[id] = 1
    return id == chosen
  }

  @inline(__always)
  static func off(_ id: Int) -> Bool { !on(id) }

  @inline(__always)
  static func flip(_ id: Int, _ value: Bool) -> Bool { on(id) != value }

  static func pick<Value>(_ id: Int, _ other: Value, _ value: Value) -> Value { on(id) ? other : value }

  static func number<Value: FixedWidthInteger>(_ more: Int, _ less: Int, _ value: Value) -> Value {
    if on(more) { return value + 1 }
    return less != 0 && on(less) ? value - 1 : value
  }

  static func list<Element>(_ ids: [Int], _ elements: [Element]) -> [Element] {
    for id in ids { reached[id] = 1 }
    guard let at = ids.firstIndex(of: chosen) else { return elements }
    var fewer = elements
    fewer.remove(at: at)
    return fewer
  }

  static func widened(_ id: Int, _ role: Role, _ roles: RoleSet) -> RoleSet {
    on(id) ? roles.union(RoleSet(role)) : roles
  }

  static func narrowed(_ id: Int, _ role: Role, _ roles: RoleSet) -> RoleSet {
    on(id) ? roles.subtracting(RoleSet(role)) : roles
  }

  static func percent(_ more: Int, _ less: Int, _ value: Percent) -> Percent {
    let shift: Int64 = on(more) ? 1 : on(less) ? -1 : 0
    return Percent(millionths: value.millionths + shift) ?? value
  }

  /// A blank of the text that somebody filled in.
  static func filled(_ id: Int, _ parameter: Parameter) -> Parameter {
    guard on(id), let five = Period(count: 5, unit: .days) else { return parameter }
    let value: ParameterValue? =
      switch parameter.id.unit {
      case .period: .period(five)
      case .monthDay: MonthDay("03-31").map { .monthDay($0) }
      case .day: Day("2024-03-31").map { .day($0) }
      case .percent, .persons, .level, .copies, .reading: nil
      }
    let versions = value.map { [Parameter.Version(value: $0, from: nil, through: nil, source: "mutant")] }
    return Parameter(
      id: parameter.id, clause: parameter.clause, question: parameter.question,
      versions: versions ?? parameter.versions)
  }

  /// A period that ends a day later or sooner than its number says.
  static func stretched(_ later: Int, _ sooner: Int, _ value: ParameterValue) -> ParameterValue {
    guard case .period(var period) = value else { return value }
    period.stretch = on(later) ? 1 : on(sooner) ? -1 : 0
    return .period(period)
  }

  static func moved(_ later: Int, _ sooner: Int, _ day: Day) -> Day {
    on(later) ? day.adding(days: 1) : on(sooner) ? day.adding(days: -1) : day
  }

  static func moved(_ later: Int, _ sooner: Int, _ day: Day?) -> Day? {
    day.map { moved(later, sooner, $0) }
  }

  static func moved(_ later: Int, _ sooner: Int, _ due: DueDay) -> DueDay {
    on(later) ? due.moved(by: 1) : on(sooner) ? due.moved(by: -1) : due
  }

  static func moved(_ later: Int, _ sooner: Int, _ due: Duty.Due) -> Duty.Due {
    switch due {
    case .on(let day): .on(moved(later, sooner, day))
    case .provisionally(let day): .provisionally(moved(later, sooner, day))
    case .promptly, .unpublished, .notGiven, .blank, .startUnknown: due
    }
  }
}

extension DueDay {
  func moved(by days: Int) -> DueDay {
    switch self {
    case .determined(let day, let raw, let isProvisional):
      .determined(day.adding(days: days), raw: raw.adding(days: days), isProvisional: isProvisional)
    case .undetermined: self
    }
  }
}

/// A right side that knows which mutant a comparison is.
struct MutatedSide<Value> {
  let id: Int
  let value: Value
}

precedencegroup MutantChoice {
  higherThan: ComparisonPrecedence
  lowerThan: NilCoalescingPrecedence
}

infix operator %% : MutantChoice
infix operator <% : ComparisonPrecedence
infix operator <=% : ComparisonPrecedence
infix operator >% : ComparisonPrecedence
infix operator >=% : ComparisonPrecedence
infix operator ==% : ComparisonPrecedence
infix operator !=% : ComparisonPrecedence

func %% <Value>(id: Int, value: Value) -> MutatedSide<Value> { MutatedSide(id: id, value: value) }

func <% <Value: Comparable>(first: Value, second: MutatedSide<Value>) -> Bool {
  Mutant.on(second.id) ? first <= second.value : first < second.value
}

func <=% <Value: Comparable>(first: Value, second: MutatedSide<Value>) -> Bool {
  Mutant.on(second.id) ? first < second.value : first <= second.value
}

func >% <Value: Comparable>(first: Value, second: MutatedSide<Value>) -> Bool {
  Mutant.on(second.id) ? first >= second.value : first > second.value
}

func >=% <Value: Comparable>(first: Value, second: MutatedSide<Value>) -> Bool {
  Mutant.on(second.id) ? first > second.value : first >= second.value
}

func ==% <Value: Equatable>(first: Value, second: MutatedSide<Value>) -> Bool {
  Mutant.on(second.id) != (first == second.value)
}

func !=% <Value: Equatable>(first: Value, second: MutatedSide<Value>) -> Bool {
  Mutant.on(second.id) != (first != second.value)
}

@_disfavoredOverload
func <% <First: BinaryInteger, Second: BinaryInteger>(first: First, second: MutatedSide<Second>) -> Bool {
  Mutant.on(second.id) ? first <= second.value : first < second.value
}

@_disfavoredOverload
func >=% <First: BinaryInteger, Second: BinaryInteger>(first: First, second: MutatedSide<Second>) -> Bool {
  Mutant.on(second.id) ? first > second.value : first >= second.value
}
