/// Gamma numbers of one shape and of scale 1, by the method of Marsaglia and Tsang (2000).
struct GammaShape: BitwiseCopyable, Sendable {
  private let shape: Double
  /// The `d` of the method: what the cube is multiplied by.
  private let factor: Double
  /// The `c` of the method: how far a normal number moves the root of the cube.
  private let slope: Double

  /// Numbers of a shape.
  ///
  /// - Parameter shape: A positive number.
  init(_ shape: Double) {
    self.shape = shape
    factor = (shape >= 1 ? shape : shape + 1) - 1.0 / 3
    slope = 1 / RealFunctions.squareRoot(9 * factor)
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
      let root = 1 + slope * normal
      guard root > 0 else { continue }
      let cube = root * root * root
      let unit = stream.unit()
      let square = normal * normal
      // Most numbers are accepted by what is certain to imply the condition below, and needs no logarithm.
      if unit < 1 - 0.0331 * (square * square) { return factor * cube }
      let bound = square / 2 + factor - factor * cube + factor * RealFunctions.log(cube)
      if RealFunctions.log(unit) < bound { return factor * cube }
    }
  }
}
