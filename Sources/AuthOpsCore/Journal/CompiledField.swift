/// A field laid out for reading: fixed size, tables by position.
struct CompiledField: BitwiseCopyable, Sendable {
  /// The shapes without what belongs to them.
  enum Shape: UInt8, BitwiseCopyable, Sendable {
    case text, object, code, day, monthDay, period, money, count, flag, list, record
  }

  let hash: UInt64
  let shape: Shape
  let slot: Slot?
  let objectKind: ObjectKind?
  let isRequired: Bool
  /// The key, the codes or the fields inside, as ranges of the tables.
  let key: CompiledRange
  let inner: CompiledRange
  /// The bounds of a count.
  let lower: Int64
  let upper: Int64
}

/// A range of a table.
struct CompiledRange: BitwiseCopyable, Sendable {
  let start: UInt32
  let count: UInt32

  init(_ range: Range<Int>) { (start, count) = (UInt32(range.lowerBound), UInt32(range.count)) }
  var range: Range<Int> { Int(start)..<Int(start + count) }
}

/// A name found by its hash, and compared byte by byte.
struct CompiledName: BitwiseCopyable, Sendable {
  let hash: UInt64
  let bytes: CompiledRange
}

/// The catalogue of events laid out for reading: built once from the descriptors.
struct CompiledCatalogue: Sendable {
  private(set) var bytes: [UInt8] = []
  private(set) var names: [CompiledName] = []
  private(set) var fields: [CompiledField] = []
  /// The fields of each event type.
  private(set) var payloads: [CompiledRange] = []
  /// Positions of event types plus one, by the hash of the name.
  private(set) var types: [UInt8] = Array(repeating: 0, count: 512)
  private(set) var typeNames: [CompiledName] = []
  private(set) var roles: [CompiledName] = []
  /// Whether events of a type need a role.
  private(set) var acts: [Bool] = []

  /// The catalogue of all event types.
  static let all = CompiledCatalogue()

  private init() {
    for role in Role.allCases { roles.append(name(role.id)) }
    for descriptor in EventDescriptor.all {
      let compiled = name(descriptor.name)
      typeNames.append(compiled)
      var at = Int(truncatingIfNeeded: compiled.hash) & (types.count - 1)
      while types[at] != 0 { at = (at + 1) & (types.count - 1) }
      types[at] = descriptor.kind.rawValue + 1
      payloads.append(add(descriptor.fields))
      acts.append(descriptor.nature == .act)
    }
  }

  private mutating func name(_ text: String) -> CompiledName {
    let start = bytes.count
    bytes.append(contentsOf: text.utf8)
    return CompiledName(hash: JSONHash.hash(text), bytes: CompiledRange(start..<bytes.count))
  }

  /// Lays out fields side by side; what lies inside them comes first.
  private mutating func add(_ fields: [Field]) -> CompiledRange {
    var compiled: [CompiledField] = []
    for field in fields { compiled.append(compile(field, field.shape)) }
    let start = self.fields.count
    self.fields.append(contentsOf: compiled)
    return CompiledRange(start..<self.fields.count)
  }

  private mutating func compile(_ field: Field, _ shape: FieldShape) -> CompiledField {
    var inner = CompiledRange(0..<0)
    var kind: ObjectKind?
    var bounds: ClosedRange<Int64> = 0...0
    let tag: CompiledField.Shape
    switch shape {
    case .text: tag = .text
    case .object(let object): (tag, kind) = (.object, object)
    case .code(let codes):
      tag = .code
      let start = names.count
      for code in codes { names.append(name(code)) }
      inner = CompiledRange(start..<names.count)
    case .day: tag = .day
    case .monthDay: tag = .monthDay
    case .period: tag = .period
    case .money: tag = .money
    case .count(let range): (tag, bounds) = (.count, range)
    case .flag: tag = .flag
    case .list(let element):
      tag = .list
      let compiled = compile(field, element)
      kind = compiled.objectKind
      fields.append(compiled)
      inner = CompiledRange(fields.count - 1..<fields.count)
    case .record(let fields):
      tag = .record
      inner = add(fields)
    }
    let key = name(field.key)
    return CompiledField(
      hash: key.hash, shape: tag, slot: field.slot, objectKind: kind, isRequired: field.isRequired,
      key: key.bytes,
      inner: inner, lower: bounds.lowerBound, upper: bounds.upperBound)
  }
}
