/// The part of the cases that one of several replays of the same log takes, by the hashes of their names.
struct Share: Hashable, BitwiseCopyable, Sendable {
  private let position: UInt32
  private let count: UInt32

  /// All cases.
  static let whole = Share(0, of: 1)

  /// One of several shares of about the same size.
  init(_ position: Int, of count: Int) {
    precondition(0..<count ~= position, "a share is one of those there are")
    (self.position, self.count) = (UInt32(position), UInt32(count))
  }

  /// Whether there is no other share.
  var isWhole: Bool { count == 1 }

  /// Whether what concerns no case is reported with this share.
  var isFirst: Bool { position == 0 }

  /// Whether the case whose name has a hash is one of the share.
  @inline(__always)
  func takes(_ name: UInt64) -> Bool {
    // The upper half, as tables of cases use the lower: a share then fills its tables evenly.
    UInt64(position) == ((name &>> 32) &* UInt64(count)) &>> 32
  }
}

/// Whose a line is, as far as can be said without reading all of it.
enum Claim {
  /// It names a case of this share.
  case own
  /// It names a case of another.
  case other
  /// Its case does not show at its beginning; whoever reads it finds out.
  case open
}
