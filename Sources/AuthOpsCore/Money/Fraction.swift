/// An exact fraction in lowest terms; the sign stands in the numerator.
public struct Fraction: Comparable, Hashable, BitwiseCopyable, Sendable {
  /// The numerator.
  public let numerator: Int128
  /// The denominator, at least 1.
  public let denominator: Int128

  /// A fraction, brought to lowest terms.
  ///
  /// - Parameters:
  ///   - numerator: Any number whose magnitude is below 2^64.
  ///   - denominator: 1 to 2^63; anything else traps.
  /// - Complexity: O(log n) in the denominator.
  package init(_ numerator: Int128, over denominator: Int128) {
    precondition(denominator > 0 && denominator <= 1 << 63, "a fraction needs a denominator from 1 to 2^63")
    precondition(numerator.magnitude <= 1 << 64, "a numerator beyond the range of Fraction")
    var (larger, smaller) = (Int128(numerator.magnitude), denominator)
    while smaller != 0 { (larger, smaller) = (smaller, larger % smaller) }
    self.numerator = numerator / larger
    self.denominator = denominator / larger
  }

  /// Whether the first fraction is smaller; both products fit, because each factor is bounded by the initialiser.
  public static func < (first: Fraction, second: Fraction) -> Bool {
    let left = first.numerator.multipliedFullWidth(by: second.denominator)
    let right = second.numerator.multipliedFullWidth(by: first.denominator)
    return (left.high, left.low) < (right.high, right.low)
  }

  /// The fraction in per cent with two decimals, rounded down (towards negative infinity): `50.00`, `-33.34`.
  public var percentText: String {
    let scaled = numerator * 10_000
    let hundredths = scaled / denominator - (scaled % denominator < 0 ? 1 : 0)
    var text = hundredths < 0 ? "-" : ""
    text += String(hundredths.magnitude / 100) + "."
    text.append(Int(hundredths.magnitude % 100), width: 2)
    return text
  }
}
