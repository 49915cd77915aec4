/// Quantiles of the normal and of Student's distribution.
package enum NormalQuantile {
  /// The number below which a standard normal variable lies with a probability between 0 and 1.
  ///
  /// Rational approximations of Wichura (1988), algorithm AS 241; relative error about 1e-15.
  package static func of(_ probability: Double) -> Double {
    let offset = probability - 0.5
    guard offset.magnitude > 0.425 else {
      let rest = 0.180625 - offset * offset
      return offset * center(rest)
    }
    let tail = RealFunctions.squareRoot(-RealFunctions.log(offset < 0 ? probability : 1 - probability))
    let value = tail <= 5 ? shoulder(tail - 1.6) : far(tail - 5)
    return offset < 0 ? -value : value
  }

  /// The quantile of Student's distribution, by the expansion of Cornish and Fisher; exact for one and two degrees.
  ///
  /// - Parameter degrees: Degrees of freedom, at least 1; the error is below 0.5% from three on.
  package static func student(_ probability: Double, degrees: Int) -> Double {
    let n = Double(degrees)
    if degrees == 2 {
      let a = 2 * probability - 1
      return a * RealFunctions.squareRoot(2 / (1 - a * a))
    }
    if degrees == 1 { return cauchy(probability) }
    let z = of(probability)
    let z2 = z * z
    let first = z * (z2 + 1) / 4
    let second = z * ((5 * z2 + 16) * z2 + 3) / 96
    let third = z * (((3 * z2 + 19) * z2 + 17) * z2 - 15) / 384
    let fourth = z * ((((79 * z2 + 776) * z2 + 1482) * z2 - 1920) * z2 - 945) / 92160
    return z + (first + (second + (third + fourth / n) / n) / n) / n
  }

  /// The tangent of π (p - ½), which is the quantile for one degree of freedom.
  private static func cauchy(_ probability: Double) -> Double {
    let tail = min(probability, 1 - probability) * 3.14159265358979323846
    let t2 = tail * tail
    let sine = tail * (1 - t2 / 6 * (1 - t2 / 20 * (1 - t2 / 42 * (1 - t2 / 72 * (1 - t2 / 110)))))
    let cosine = RealFunctions.squareRoot(1 - sine * sine)
    return (probability < 0.5 ? -1 : 1) * cosine / sine
  }

  /// Eight coefficients of a polynomial, the constant first.
  private typealias Coefficients = (Double, Double, Double, Double, Double, Double, Double, Double)

  @inline(__always)
  private static func polynomial(_ x: Double, _ c: Coefficients) -> Double {
    var sum = c.7 * x + c.6
    sum = sum * x + c.5
    sum = sum * x + c.4
    sum = sum * x + c.3
    sum = sum * x + c.2
    sum = sum * x + c.1
    return sum * x + c.0
  }

  @inline(__always)
  private static func center(_ x: Double) -> Double {
    let top = polynomial(
      x,
      (
        3.3871328727963666080e0, 1.3314166789178437745e2, 1.9715909503065514427e3, 1.3731693765509461125e4,
        4.5921953931549871457e4, 6.7265770927008700853e4, 3.3430575583588128105e4, 2.5090809287301226727e3
      ))
    let bottom = polynomial(
      x,
      (
        1, 4.2313330701600911252e1, 6.8718700749205790830e2, 5.3941960214247511077e3, 2.1213794301586595867e4,
        3.9307895800092710610e4, 2.8729085735721942674e4, 5.2264952788528545610e3
      ))
    return top / bottom
  }

  @inline(__always)
  private static func shoulder(_ x: Double) -> Double {
    let top = polynomial(
      x,
      (
        1.42343711074968357734e0, 4.63033784615654529590e0, 5.76949722146069140550e0,
        3.64784832476320460504e0,
        1.27045825245236838258e0, 2.41780725177450611770e-1, 2.27238449892691845833e-2,
        7.74545014278341407640e-4
      ))
    let bottom = polynomial(
      x,
      (
        1, 2.05319162663775882187e0, 1.67638483018380384940e0, 6.89767334985100004550e-1,
        1.48103976427480074590e-1, 1.51986665636164571966e-2, 5.47593808499534494600e-4,
        1.05075007164441684324e-9
      ))
    return top / bottom
  }

  @inline(__always)
  private static func far(_ x: Double) -> Double {
    let top = polynomial(
      x,
      (
        6.65790464350110377720e0, 5.46378491116411436990e0, 1.78482653991729133580e0,
        2.96560571828504891230e-1,
        2.65321895265761230930e-2, 1.24266094738807843860e-3, 2.71155556874348757815e-5,
        2.01033439929228813265e-7
      ))
    let bottom = polynomial(
      x,
      (
        1, 5.99832206555887937690e-1, 1.36929880922735805310e-1, 1.48753612908506148525e-2,
        7.86869131145613259100e-4, 1.84631831751005468180e-5, 1.42151175831644588870e-7,
        2.04426310338993978564e-15
      ))
    return top / bottom
  }
}
