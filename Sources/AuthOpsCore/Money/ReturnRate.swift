/// The return rate of an authorised operation (收益率): revenue less cost, in proportion to cost, exact to the fen.
///
/// DQ-A5-5.2.2-4c.
public struct ReturnRate: Hashable, Sendable {
  /// Why two amounts have no return rate to speak of.
  public enum Failure: Error, Hashable, Sendable {
    /// A cost below zero is no cost.
    case negativeCost(Yuan)
  }

  /// How a rate stands to a cap.
  public enum Standing: Hashable, Sendable {
    /// Strictly below the cap.
    case below
    /// At the cap or above it.
    case reached
    /// There is neither revenue nor cost.
    case undetermined
  }

  /// What was earned; negative where more was paid back than earned.
  public let revenue: Yuan
  /// What it cost; not negative.
  public let cost: Yuan

  /// The rate of a revenue and a cost.
  ///
  /// - Throws: `Failure` where the cost is negative.
  public init(revenue: Yuan, cost: Yuan) throws(Failure) {
    guard cost >= .zero else { throw .negativeCost(cost) }
    self.revenue = revenue
    self.cost = cost
  }

  /// The rate as a fraction in lowest terms; nil where the cost is 0.
  public var fraction: Fraction? {
    guard cost > .zero else { return nil }
    return Fraction(Int128(revenue.fen) - Int128(cost.fen), over: Int128(cost.fen))
  }

  /// How the rate stands to a cap: 50% itself is not below 50%.
  ///
  /// Without cost there is no rate. With revenue the cap then counts as reached, without it the standing is
  /// undetermined. A negative revenue without cost earns nothing and is undetermined, too.
  ///
  /// DQ-A5-5.2.2-4b.
  public func standing(under cap: Percent) -> Standing {
    guard let fraction else { return revenue > .zero ? .reached : .undetermined }
    return fraction < cap.fraction ? .below : .reached
  }

  /// The largest revenue at this cost whose rate is still strictly below a cap; nil where the cost is 0.
  ///
  /// Where the cap allows more than `Yuan` can express, the largest `Yuan`.
  ///
  /// DQ-A5-5.2.2-4b.
  public func largestLawfulRevenue(under cap: Percent) -> Yuan? {
    guard cost > .zero else { return nil }
    // revenue < cost * (1 + cap): the largest whole number of fen below the product is its ceiling less one.
    let product = Int128(cost.fen) * (1_000_000 + Int128(cap.millionths))
    let largest = (product + 999_999) / 1_000_000 - 1
    return Yuan(fen: Int64(clamping: largest))
  }
}

extension ReturnRate.Failure: CustomStringConvertible {
  /// What was expected, and what was found, in English.
  public var description: String {
    switch self {
    case .negativeCost(let cost): "expected a cost of zero or more, found \(cost)"
    }
  }
}
