/// The catalogue of events laid out for reading: built once from the descriptors.
struct CompiledCatalogue: Sendable {
  private(set) var bytes: [UInt8] = []
  private(set) var names: [CompiledName] = []
  private(set) var fields: [CompiledField] = []
  /// The keys of the fields, side by side for a quick search.
  private(set) var keys: [CompiledName] = []
  /// The keys of the fields as they stand in a text.
  private(set) var literals: [JSONKeyLiteral] = []
  /// The fields of each event type.
  private(set) var payloads: [CompiledRange] = []
  /// The names of the event types, at the positions of their kinds.
  private(set) var types = CompiledNames()
  /// The identifiers of the roles, at the positions of the roles.
  private(set) var roles = CompiledNames()
  /// Whether events of a type need a role.
  private(set) var acts: [Bool] = []

  /// The catalogue of all event types.
  static let all = CompiledCatalogue()

  private init() {
    for role in Role.allCases { roles.add(name(role.id)) }
    for descriptor in EventDescriptor.all {
      types.add(name(descriptor.name))
      payloads.append(add(descriptor.fields))
      acts.append(descriptor.nature == .act)
    }
    bytes.append(contentsOf: repeatElement(0, count: 8))
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
    for field in fields { addKey(field.key) }
    let required = fields.enumerated().reduce(UInt64(0)) {
      $0 | ($1.element.isRequired ? 1 << UInt64($1.offset) : 0)
    }
    return CompiledRange(start..<self.fields.count, required: required)
  }

  private mutating func addKey(_ key: String) {
    keys.append(name(key))
    literals.append(JSONKeyLiteral(key))
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
      addKey(field.key)
      inner = CompiledRange(fields.count - 1..<fields.count)
    case .record(let fields):
      tag = .record
      inner = add(fields)
    }
    return CompiledField(
      shape: tag, slot: field.slot, objectKind: kind, isRequired: field.isRequired, inner: inner,
      lower: bounds.lowerBound, upper: bounds.upperBound)
  }

  /// The position of a string among names, or nil.
  @inline(__always)
  func position(of string: JSONString, in names: CompiledNames, _ text: Span<UInt8>) -> UInt8? {
    var at = names.start(of: string.hash)
    while let position = names.position(at: at) {
      if isSame(string, names[position], text) { return position }
      at = names.after(at)
    }
    return nil
  }

  /// The field that a key names, or nil.
  @inline(__always)
  func field(_ key: JSONString, _ fields: CompiledRange, _ text: Span<UInt8>) -> Int? {
    for index in fields.range where isSame(key, keys[index], text) { return index }
    return nil
  }

  /// The position of a string among the codes of a field, or nil.
  @inline(__always)
  func code(_ string: JSONString, _ field: CompiledField, _ text: Span<UInt8>) -> UInt8? {
    for position in 0..<Int(field.inner.count)
    where isSame(string, names[Int(field.inner.start) &+ position], text) {
      return UInt8(truncatingIfNeeded: position)
    }
    return nil
  }

  /// The codes of a field.
  func codes(_ field: CompiledField) -> [String] { field.inner.range.map { string(names[$0]) } }

  /// The key of a field.
  func key(_ index: Int) -> String { string(keys[index]) }

  private func string(_ name: CompiledName) -> String {
    String(decoding: bytes[name.bytes.range], as: UTF8.self)
  }

  /// Whether a string of a text is a name.
  @inline(__always)
  private func isSame(_ string: JSONString, _ name: CompiledName, _ text: Span<UInt8>) -> Bool {
    guard string.hash == name.hash else { return false }
    guard !string.isEscaped else { return string.string(text) == self.string(name) }
    return isSame(text, string.range, name.bytes.range)
  }

  /// Whether a part of a text has the bytes of a name.
  ///
  /// Eight zero bytes stand behind the last name, so that whole words can be read.
  @inline(__always)
  private func isSame(_ text: Span<UInt8>, _ range: Range<Int>, _ name: Range<Int>) -> Bool {
    guard range.count == name.count else { return false }
    let known = bytes.span
    var done = 0
    while done < name.count {
      let lanes = min(8, name.count &- done)
      let difference =
        Words.load(text, at: range.lowerBound &+ done) ^ Words.load(known, at: name.lowerBound &+ done)
      guard (lanes == 8 ? difference : Words.low(difference, lanes: lanes)) == 0 else { return false }
      done &+= 8
    }
    return true
  }
}

/// Names found by their hashes in a few steps: open addressing, a power of two of places.
struct CompiledNames: Sendable {
  private var names: [CompiledName] = []
  /// Positions plus one; 0 is empty.
  private var places: [UInt8] = Array(repeating: 0, count: 256)

  /// The name at a position.
  subscript(position: UInt8) -> CompiledName { names[Int(position)] }

  /// Where the search for a hash starts.
  func start(of hash: UInt64) -> Int { Int(truncatingIfNeeded: hash) & (places.count - 1) }

  /// The place after a place.
  func after(_ place: Int) -> Int { (place &+ 1) & (places.count - 1) }

  /// The position that stands at a place, or nil where none does.
  func position(at place: Int) -> UInt8? { places[place] == 0 ? nil : places[place] &- 1 }

  /// Adds the name of the next position.
  mutating func add(_ name: CompiledName) {
    precondition(names.count < 128, "the places would fill up")
    var at = start(of: name.hash)
    while places[at] != 0 { at = after(at) }
    names.append(name)
    places[at] = UInt8(names.count)
  }
}
