/// Functions of real numbers made of the four operations alone, which every machine rounds alike.
///
/// For statistics; no law and no money passes through here. Errors are at most four units in the last place.
package enum RealFunctions {
  private static let ln2High = 0.693147180369123816490
  private static let ln2Low = 1.90821492927058770002e-10

  /// The natural logarithm of a positive, finite number that is not subnormal.
  package static func log(_ x: Double) -> Double {
    precondition(x >= .leastNormalMagnitude && x.isFinite, "a logarithm of no positive number")
    var (exponent, significand) = (Double(x.exponent), x.significand)
    if significand > 1.4142135623730951 { (exponent, significand) = (exponent + 1, significand / 2) }
    let ratio = (significand - 1) / (significand + 1)
    let square = ratio * ratio
    var sum = (1.0 / 25) * square
    sum = (sum + 1.0 / 23) * square
    sum = (sum + 1.0 / 21) * square
    sum = (sum + 1.0 / 19) * square
    sum = (sum + 1.0 / 17) * square
    sum = (sum + 1.0 / 15) * square
    sum = (sum + 1.0 / 13) * square
    sum = (sum + 1.0 / 11) * square
    sum = (sum + 1.0 / 9) * square
    sum = (sum + 1.0 / 7) * square
    sum = (sum + 1.0 / 5) * square
    sum = (sum + 1.0 / 3) * square
    return exponent * ln2High + (2 * ratio + (2 * ratio * sum + exponent * ln2Low))
  }

  /// The exponential of a number; 0 below -745 and infinity above 709.7.
  package static func exp(_ x: Double) -> Double {
    guard x > -745 else { return 0 }
    guard x < 709.7 else { return .infinity }
    let turns = x / (ln2High + ln2Low)
    let count = Int(turns < 0 ? turns - 0.5 : turns + 0.5)
    let rest = (x - Double(count) * ln2High) - Double(count) * ln2Low
    var sum = 1.0
    var divisor = 16.0
    while divisor > 0 {
      sum = 1 + rest * sum / divisor
      divisor -= 1
    }
    let half = count / 2
    return sum * Double(sign: .plus, exponent: half, significand: 1)
      * Double(sign: .plus, exponent: count - half, significand: 1)
  }

  /// The square root of a number that is not negative, by Newton's method.
  package static func squareRoot(_ x: Double) -> Double {
    precondition(x >= 0 && x.isFinite, "a square root of no number of its kind")
    guard x >= .leastNormalMagnitude else { return 0 }
    let isOdd = x.exponent % 2 != 0
    let half = (Int(x.exponent) - (isOdd ? 1 : 0)) / 2
    let significand = isOdd ? 2 * x.significand : x.significand
    var root = 0.5 + significand / 2.6
    for _ in 0..<5 { root = (root + significand / root) / 2 }
    return root * Double(sign: .plus, exponent: half, significand: 1)
  }
}
