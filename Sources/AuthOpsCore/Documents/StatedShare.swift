/// A part of a whole as a document writes it: a percentage with at most four decimals, or a fraction such as `1/3`.
struct StatedShare: Hashable, Sendable {
  /// The exact part, numerator over denominator.
  let fraction: Fraction
  /// The percentage, where it is written as one.
  private let percent: Percent?

  /// A share as text; nil for anything else, for a denominator of more than four digits, and for more than the whole
  /// where it is a fraction.
  init?(_ text: String) {
    if let percent = Percent(text) {
      (fraction, self.percent) = (percent.fraction, percent)
      return
    }
    let numbers = text.split(separator: "/", omittingEmptySubsequences: false).map { part in
      1...4 ~= part.utf8.count && part.utf8.allSatisfy(\.isDigit) ? Int128(part) : nil
    }
    guard numbers.count == 2, let numerator = numbers[0], let denominator = numbers[1], denominator > 0,
      numerator <= denominator
    else { return nil }
    (fraction, percent) = (Fraction(numerator, over: denominator), nil)
  }

  /// What shares come to together; nil where that has more digits than can be held.
  static func sum(_ shares: [StatedShare]) -> (numerator: Int128, denominator: Int128)? {
    var (numerator, denominator) = (Int128(0), Int128(1))
    for share in shares {
      let factor = share.fraction.denominator / common(denominator, share.fraction.denominator)
      let old = numerator.multipliedReportingOverflow(by: factor)
      let all = denominator.multipliedReportingOverflow(by: factor)
      guard !old.overflow, !all.overflow else { return nil }
      let more = share.fraction.numerator.multipliedReportingOverflow(
        by: all.partialValue / share.fraction.denominator)
      let sum = old.partialValue.addingReportingOverflow(more.partialValue)
      guard !more.overflow, !sum.overflow else { return nil }
      (numerator, denominator) = (sum.partialValue, all.partialValue)
    }
    return (numerator, denominator)
  }

  /// Whether equal shares with decimals are the whole, as closely as their decimals can say, to one point at most.
  static func areEqualParts(_ shares: [StatedShare]) -> Bool {
    guard let percent = shares.first?.percent, shares.allSatisfy({ $0 == shares[0] }) else { return false }
    let whole = Percent(whole: 100).millionths
    var unit: Int64 = 1
    while unit < 10_000, percent.millionths % (unit * 10) == 0 { unit *= 10 }
    guard unit < 10_000 else { return false }
    let count = Int128(shares.count)
    let gap = abs(Int128(whole) - Int128(percent.millionths) * count)
    return gap <= Int128(Percent(whole: 1).millionths) && gap * 2 <= count * Int128(unit)
  }

  /// A sum for people: a percentage where it is one of at most four decimals, else a fraction.
  static func text(_ sum: (numerator: Int128, denominator: Int128)) -> String {
    let millionths = sum.numerator.multipliedReportingOverflow(by: 1_000_000)
    if !millionths.overflow, millionths.partialValue % sum.denominator == 0,
      let exact = Int64(exactly: millionths.partialValue / sum.denominator),
      let percent = Percent(millionths: exact)
    {
      return "\(percent)"
    }
    let divisor = common(sum.numerator, sum.denominator)
    return "\(sum.numerator / divisor)/\(sum.denominator / divisor)"
  }

  private static func common(_ first: Int128, _ second: Int128) -> Int128 {
    second == 0 ? first : common(second, first % second)
  }
}
