/// An exact amount of money in yuan and fen.
///
/// The amounts reach to some 92 quadrillion yuan either way.
public struct Yuan: Comparable, Hashable, BitwiseCopyable, Sendable {
  /// The amount in fen, a hundredth of a yuan.
  public let fen: Int64

  /// An amount of a number of fen.
  public init(fen: Int64) {
    self.fen = fen
  }

  /// No money.
  public static let zero = Yuan(fen: 0)

  /// Whether the first amount is smaller.
  public static func < (first: Yuan, second: Yuan) -> Bool { first.fen < second.fen }

  /// The sum; nil where it is beyond the range.
  public func adding(_ other: Yuan) -> Yuan? {
    let (sum, overflow) = fen.addingReportingOverflow(other.fen)
    return overflow ? nil : Yuan(fen: sum)
  }
}
