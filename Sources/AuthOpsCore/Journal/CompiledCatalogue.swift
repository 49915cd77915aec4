/// The catalogue of events laid out for reading: built once from the descriptors.
struct CompiledCatalogue: Sendable {
  /// The codes, and what texts have to contain.
  private(set) var names = CompiledNames()
  private(set) var fields: [CompiledField] = []
  /// The keys of the fields, side by side for a quick search.
  private(set) var keys = CompiledNames()
  /// The fields of each event type.
  private(set) var payloads: [CompiledRange] = []
  /// The names of the event types, at the positions of their kinds.
  private(set) var types = CompiledNameTable()
  /// The identifiers of the roles, at the positions of the roles.
  private(set) var roles = CompiledNameTable()
  /// Whether events of a type need a role.
  private(set) var acts: [Bool] = []

  /// The catalogue of all event types.
  static let all = CompiledCatalogue()

  private init() {
    for role in Role.allCases { roles.add(role.id) }
    for descriptor in EventDescriptor.all {
      types.add(descriptor.name)
      payloads.append(add(descriptor.fields))
      acts.append(descriptor.nature == .act)
    }
  }

  /// Lays out fields side by side; what lies inside them comes first.
  private mutating func add(_ fields: [Field]) -> CompiledRange {
    var compiled: [CompiledField] = []
    for field in fields { compiled.append(compile(field, field.shape)) }
    let start = self.fields.count
    self.fields.append(contentsOf: compiled)
    for field in fields { keys.add(key: field.key) }
    let required = fields.enumerated().reduce(UInt64(0)) {
      $0 | ($1.element.isRequired ? 1 << UInt64($1.offset) : 0)
    }
    return CompiledRange(start..<self.fields.count, required: required)
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
      for code in codes { names.add(code) }
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
      keys.add(key: field.key)
      inner = CompiledRange(fields.count - 1..<fields.count)
    case .record(let fields):
      tag = .record
      inner = add(fields)
    }
    return CompiledField(
      shape: tag, slot: field.slot, objectKind: kind, isRequired: field.isRequired,
      refused: refused(field, shape), contained: contained(field), inner: inner,
      lower: bounds.lowerBound, upper: bounds.upperBound)
  }

  private func refused(_ field: Field, _ shape: FieldShape) -> UInt32 {
    switch (field.expects, shape) {
    case (.ordinary, .flag): 0b01
    case (.denied, .flag): 0b10
    case (.noneOf(let refused), .code(let codes)):
      codes.indices.reduce(0) { $0 | (refused.contains(codes[$1]) ? 1 << UInt32($1) : 0) }
    default: 0
    }
  }

  private mutating func contained(_ field: Field) -> UInt32 {
    guard case .containing(let text) = field.expects else { return 0 }
    names.add(text)
    return UInt32(names.count)
  }

  /// The field that a key names, or nil.
  func field(_ key: JSONString, _ fields: CompiledRange, _ text: Span<UInt8>) -> Int? {
    for index in fields.range where keys.isName(index, key, text) { return index }
    return nil
  }

  /// The position of a string among the codes of a field, or nil.
  func code(_ string: JSONString, _ field: CompiledField, _ text: Span<UInt8>) -> UInt8? {
    for position in 0..<Int(field.inner.count)
    where names.isName(Int(field.inner.start) &+ position, string, text) {
      return UInt8(truncatingIfNeeded: position)
    }
    return nil
  }

  /// The codes of a field.
  func codes(_ field: CompiledField) -> [String] { field.inner.range.map(names.string) }
}
