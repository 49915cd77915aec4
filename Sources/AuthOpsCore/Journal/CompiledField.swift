/// A field laid out for reading: fixed size, tables by position.
struct CompiledField: BitwiseCopyable, Sendable {
  /// The shapes without what belongs to them.
  enum Shape: UInt8, BitwiseCopyable, Sendable {
    case text, object, code, day, monthDay, period, money, count, flag, list, record
  }

  let shape: Shape
  let slot: Slot?
  let objectKind: ObjectKind?
  let isRequired: Bool
  /// Codes that are contrary to the rules, by position; of a flag the first bit is false, the second true.
  let refused: UInt32
  /// The position of a name that a text must have in it, plus one; 0 where it need not.
  let contained: UInt32
  /// The codes or the fields inside, as a range of a table.
  let inner: CompiledRange
  /// The bounds of a count.
  let lower: Int64
  let upper: Int64
}

/// A range of a table.
struct CompiledRange: BitwiseCopyable, Sendable {
  let start: UInt32
  let count: UInt32

  /// For a range of fields, a bit for each that is required.
  let required: UInt64

  init(_ range: Range<Int>, required: UInt64 = 0) {
    (start, count, self.required) = (UInt32(range.lowerBound), UInt32(range.count), required)
  }

  var range: Range<Int> { Int(start)..<Int(start + count) }
}
