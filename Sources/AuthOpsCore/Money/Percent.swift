/// An exact percentage, not negative, such as the cap of a return rate: `50%`, `12.5%`.
public struct Percent: Comparable, Hashable, BitwiseCopyable, Sendable {
  /// Ten-thousandths of one per cent, 0 to `largest`.
  public let millionths: Int64

  /// One million per cent, in ten-thousandths of one per cent.
  public static let largest: Int64 = 10_000_000_000

  /// A percentage by its value in millionths of the whole; nil where negative or above `largest`.
  public init?(millionths: Int64) {
    guard 0...Self.largest ~= millionths else { return nil }
    self.millionths = millionths
  }

  /// A whole percentage that the program itself states.
  ///
  /// - Parameter percent: 0 to 1,000,000; anything else traps.
  package init(whole percent: Int64) {
    precondition(0...1_000_000 ~= percent, "no percentage")
    millionths = percent * 10_000
  }

  /// The percentage as a fraction of the whole: `50%` is 1/2.
  public var fraction: Fraction { Fraction(Int128(millionths), over: 1_000_000) }

  /// Whether the first percentage is smaller.
  public static func < (first: Percent, second: Percent) -> Bool { first.millionths < second.millionths }
}

extension Percent: CustomStringConvertible, LosslessStringConvertible {
  /// A percentage written as digits with at most four decimals and a `%`; nil for anything else.
  public init?(_ text: some StringProtocol) {
    let text = String(text)
    guard text.utf8.last == UInt8(ascii: "%") else { return nil }
    let parts = text.dropLast().split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy(\.isDigit) }),
      let whole = parts.first,
      whole.utf8.count == 1 || whole.utf8.first != UInt8(ascii: "0")
    else { return nil }
    let decimals = parts.count == 2 ? parts[1] : ""
    guard decimals.utf8.count <= 4,
      let value = Int64(whole + decimals + String(repeating: "0", count: 4 - decimals.utf8.count))
    else { return nil }
    self.init(millionths: value)
  }

  /// The percentage with as many decimals as it needs: `50%`, `12.5%`.
  public var description: String {
    var decimals = ""
    decimals.append(Int(millionths % 10_000), width: 4)
    while decimals.last == "0" { decimals.removeLast() }
    return String(millionths / 10_000) + (decimals.isEmpty ? "" : "." + decimals) + "%"
  }
}
