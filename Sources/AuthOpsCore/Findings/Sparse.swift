/// The position of something in one of the lists of a case.
package protocol CasePosition: BitwiseCopyable, Codable, Hashable, Sendable {
  var position: UInt32 { get }
  init(_ position: Int)
  /// The list.
  static var list: CodingScope.List { get }
}

extension CasePosition {
  /// The position, as an index of the list.
  @inline(__always)
  package var index: Int { Int(position) }
}

/// A position that may be missing, in no more memory than one that is there.
@propertyWrapper
package struct Sparse<Position: CasePosition>: BitwiseCopyable, Hashable, Sendable {
  /// One position is given up for none: no case has so many.
  private var position: UInt32

  package init(wrappedValue: Position?) { position = wrappedValue?.position ?? .max }

  package var wrappedValue: Position? {
    get { position == .max ? nil : Position(Int(position)) }
    set { position = newValue?.position ?? .max }
  }
}
