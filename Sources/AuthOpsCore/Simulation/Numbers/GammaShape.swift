/// Gamma numbers of one shape and of scale 1, by the method of Marsaglia and Tsang (2000).
struct GammaShape: BitwiseCopyable, Sendable {
  private let shape: Double
  private let d: Double
  private let c: Double

  /// - Parameter shape: A positive number.
  init(_ shape: Double) {
    self.shape = shape
    d = (shape >= 1 ? shape : shape + 1) - 1.0 / 3
    c = 1 / RealFunctions.squareRoot(9 * d)
  }

  /// A number.
  @inline(__always)
  func sample(_ stream: inout RandomStream) -> Double {
    guard shape >= 1 else {
      let boost = RealFunctions.exp(RealFunctions.log(stream.unit()) / shape)
      return regular(&stream) * boost
    }
    return regular(&stream)
  }

  private func regular(_ stream: inout RandomStream) -> Double {
    while true {
      let normal = stream.normal()
      let root = 1 + c * normal
      guard root > 0 else { continue }
      let cube = root * root * root
      let unit = stream.unit()
      let square = normal * normal
      // Most numbers are accepted by what is certain to imply the condition below, and needs no logarithm.
      if unit < 1 - 0.0331 * (square * square) { return d * cube }
      if RealFunctions.log(unit) < square / 2 + d - d * cube + d * RealFunctions.log(cube) { return d * cube }
    }
  }
}
