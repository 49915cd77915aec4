import AuthOpsCore
import Testing

@Suite("Return rate: DQ-A5-5.2.2-4b, DQ-A5-5.2.2-4c")
struct ReturnRateTests {
  static let half = Percent(whole: 50)

  @Test(
    "Rates about the cap, to the fen",
    arguments: [
      ("150", "100", "1/2", "50.00", ReturnRate.Standing.reached, "149.99"),
      ("149.99", "100", "4999/10000", "49.99", .below, "149.99"),
      ("150.01", "100", "5001/10000", "50.01", .reached, "149.99"),
      ("0", "100", "-1/1", "-100.00", .below, "149.99"),
      ("100", "100", "0/1", "0.00", .below, "149.99"),
      ("1", "3", "-2/3", "-66.67", .below, "4.49"),
      ("4.49", "3", "149/300", "49.66", .below, "4.49"),
      ("4.50", "3", "1/2", "50.00", .reached, "4.49"),
      ("0.01", "0.01", "0/1", "0.00", .below, "0.01"),
      ("0.02", "0.01", "1/1", "100.00", .reached, "0.01"),
      ("1499999.99", "1000000", "49999999/100000000", "49.99", .below, "1499999.99"),
      ("-5", "10", "-3/2", "-150.00", .below, "14.99"),
    ])
  func rates(
    revenue: String, cost: String, fraction: String, percent: String, standing: ReturnRate.Standing,
    largest: String
  ) throws {
    let rate = try ReturnRate(revenue: #require(Yuan(revenue)), cost: #require(Yuan(cost)))
    let exact = try #require(rate.fraction)
    #expect("\(exact.numerator)/\(exact.denominator)" == fraction)
    #expect(exact.percentText == percent)
    #expect(rate.standing(under: Self.half) == standing)
    #expect(rate.largestLawfulRevenue(under: Self.half)?.description == largest)
  }

  @Test("Without cost there is no rate: nothing is known without revenue, and revenue reaches any cap")
  func noCost() throws {
    for (fen, standing) in [(Int64(0), ReturnRate.Standing.undetermined), (1, .reached), (-1, .undetermined)]
    {
      let rate = try ReturnRate(revenue: Yuan(fen: fen), cost: .zero)
      #expect(rate.fraction == nil)
      #expect(rate.standing(under: Self.half) == standing)
      #expect(rate.largestLawfulRevenue(under: Self.half) == nil)
    }
  }

  @Test("A negative cost is refused")
  func negativeCost() {
    #expect(throws: ReturnRate.Failure.negativeCost(Yuan(fen: -1))) {
      try ReturnRate(revenue: .zero, cost: Yuan(fen: -1))
    }
  }

  @Test("On a small grid the largest lawful revenue is the last below the cap, for several caps")
  func grid() throws {
    for text in ["50%", "40%", "12.5%", "0%", "33.3333%", "200%"] {
      let cap = try #require(Percent(text))
      for cost in Int64(1)...60 {
        var last: Int64?
        for revenue in Int64(0)...200 {
          let rate = try ReturnRate(revenue: Yuan(fen: revenue), cost: Yuan(fen: cost))
          // (R - C) / C < m / 10^6, multiplied out
          let isBelow = (revenue - cost) * 1_000_000 < cap.millionths * cost
          #expect((rate.standing(under: cap) == .below) == isBelow)
          if isBelow { last = revenue }
        }
        let largest = try ReturnRate(revenue: .zero, cost: Yuan(fen: cost)).largestLawfulRevenue(under: cap)
        #expect(largest?.fen == last)
      }
    }
  }

  @Test("The percentage is rounded down for every small rate, below zero too")
  func rounding() {
    for denominator in Int128(1)...40 {
      for numerator in Int128(-120)...120 {
        let text = Fraction(numerator, over: denominator).percentText
        let digits = text.filter(\.isNumber)
        let hundredths = (Int128(digits) ?? 0) * (text.first == "-" ? -1 : 1)
        #expect(hundredths * denominator <= numerator * 10_000)
        #expect((hundredths + 1) * denominator > numerator * 10_000)
        #expect(text.suffix(3).first == ".")
      }
    }
  }

  @Test("The largest amounts are judged without overflow")
  func extremes() throws {
    let most = Yuan(fen: .max)
    let equal = try ReturnRate(revenue: most, cost: most)
    #expect(equal.standing(under: Self.half) == .below)
    #expect(equal.largestLawfulRevenue(under: Self.half) == most)
    let huge = try ReturnRate(revenue: most, cost: Yuan(fen: 1))
    #expect(huge.standing(under: try #require(Percent("1000000%"))) == .reached)
    #expect(huge.fraction?.percentText == "922337203685477580600.00")
    let lowest = try ReturnRate(revenue: Yuan(fen: .min), cost: most)
    #expect(lowest.fraction?.percentText == "-200.01")
    #expect(lowest.standing(under: Self.half) == .below)
  }

  @Test("Fractions are ordered as their values")
  func order() {
    #expect(Fraction(1, over: 3) < Fraction(1, over: 2))
    #expect(Fraction(-1, over: 2) < Fraction(-1, over: 3))
    #expect(Fraction(2, over: 4) == Fraction(1, over: 2))
    let large: Int128 = 1 << 63
    #expect(Fraction(large * 2 - 1, over: large) < Fraction(2, over: 1))
  }

  @Test("A fraction without a denominator stops the program")
  func noDenominator() async {
    await #expect(processExitsWith: .failure) { _ = Fraction(1, over: 0) }
    await #expect(processExitsWith: .failure) { _ = Fraction(1 << 65, over: 1) }
    await #expect(processExitsWith: .failure) { _ = Percent(whole: -1) }
  }
}

@Suite("Percent")
struct PercentTests {
  @Test(
    "A percentage is read exactly",
    arguments: [("50%", 500_000), ("12.5%", 125_000), ("0%", 0), ("0.0001%", 1)])
  func read(text: String, millionths: Int64) throws {
    let percent = try #require(Percent(text))
    #expect(percent.millionths == millionths)
    #expect(percent.description == text)
    #expect(Percent(millionths: millionths) == percent)
  }

  @Test("Percentages are ordered by their values, and none is below zero or above a million per cent")
  func bounds() throws {
    let (less, more) = (try #require(Percent("12.5%")), try #require(Percent("12.5001%")))
    #expect(less < more)
    #expect(!(more < less) && !(less < less))
    #expect(Percent(millionths: Percent.largest)?.description == "1000000%")
    #expect(Percent(millionths: Percent.largest + 1) == nil)
    #expect(Percent(millionths: -1) == nil)
  }

  @Test(
    "Text that is no percentage is refused",
    arguments: [
      "", "%", "50", "-1%", "+1%", ".5%", "5.%", "05%", "1.23456%", "1e2%", "50 %", "50%%", "1000001%",
      "1.2.3%", "10000000%",
    ])
  func refused(text: String) {
    #expect(Percent(text) == nil)
  }
}
