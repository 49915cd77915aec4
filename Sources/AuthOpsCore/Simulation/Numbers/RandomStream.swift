/// Random numbers by xoshiro256**, seeded by SplitMix64: both are published, with vectors, by Blackman and Vigna.
package struct RandomStream: Sendable {
  private var state: (UInt64, UInt64, UInt64, UInt64)

  /// A stream that goes on from a state, which is not all zeros.
  package init(state: (UInt64, UInt64, UInt64, UInt64)) { self.state = state }

  /// The stream of a seed: four outputs of SplitMix64 are its state.
  package init(seed: UInt64) {
    var expander = SeedExpander(state: seed)
    state = (expander.next(), expander.next(), expander.next(), expander.next())
  }

  /// The next 64 bits.
  @inline(__always)
  package mutating func next() -> UInt64 {
    let scrambled = Self.rotate(state.1 &* 5, 7) &* 9
    let shifted = state.1 &<< 17
    state.2 ^= state.0
    state.3 ^= state.1
    state.1 ^= state.2
    state.0 ^= state.3
    state.2 ^= shifted
    state.3 = Self.rotate(state.3, 45)
    return scrambled
  }

  @inline(__always)
  private static func rotate(_ x: UInt64, _ count: UInt64) -> UInt64 { (x &<< count) | (x &>> (64 &- count)) }

  /// The next number between 0 and 1, neither of them: the middle of one of 2^53 equal parts.
  @inline(__always)
  package mutating func unit() -> Double { (Double(next() &>> 11) + 0.5) * 0x1p-53 }

  /// The next standard normal number, by inversion.
  mutating func normal() -> Double { NormalQuantile.of(unit()) }
}

/// SplitMix64, which makes of one seed as many as are wanted.
package struct SeedExpander: Sendable {
  var state: UInt64

  /// The outputs that follow a state.
  package init(state: UInt64) { self.state = state }

  /// The next 64 bits.
  @inline(__always)
  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    return Self.mix(state)
  }

  /// The finaliser: a bijection that spreads every bit over all.
  @inline(__always)
  static func mix(_ x: UInt64) -> UInt64 {
    var x = x
    x = (x ^ (x &>> 30)) &* 0xBF58_476D_1CE4_E5B9
    x = (x ^ (x &>> 27)) &* 0x94D0_49BB_1331_11EB
    return x ^ (x &>> 31)
  }
}

/// The streams of one case in one run: one for each purpose and object, so that drawing from one moves no other.
///
/// Two scenarios with one seed draw the same numbers for the same purposes: common random numbers.
struct CaseStreams: Sendable {
  private let key: UInt64

  /// The streams of a case.
  init(seed: UInt64, run: Int, case number: Int) {
    var key = SeedExpander.mix(seed &+ 0x9E37_79B9_7F4A_7C15)
    key = SeedExpander.mix(key ^ UInt64(truncatingIfNeeded: run) &* 0xD134_2543_DE82_EF95)
    self.key = SeedExpander.mix(key ^ UInt64(truncatingIfNeeded: number) &* 0xAEF1_7502_108E_F2D9)
  }

  /// The stream for a purpose and an object.
  @inline(__always)
  func stream(_ purpose: StreamPurpose, _ object: Int = 0) -> RandomStream {
    let place = purpose.hash &+ UInt64(truncatingIfNeeded: object) &* 0xDB4F_0B91_75AE_2165
    return RandomStream(seed: SeedExpander.mix(key ^ place))
  }
}

/// What random numbers are drawn for: a name, so that another way of the case with the same name draws the same.
struct StreamPurpose: Hashable, Sendable {
  /// The hash of the name, by FNV-1a.
  let hash: UInt64

  /// The purpose of a name.
  init(_ name: String) {
    hash = name.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }
}
