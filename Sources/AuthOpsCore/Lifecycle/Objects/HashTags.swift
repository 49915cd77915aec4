/// Sixteen parts of hashes, compared four at a time.
struct HashTags: BitwiseCopyable, Sendable {
  /// How many there are.
  static let count = 16

  private var words = InlineArray<4, UInt64>(repeating: 0)

  /// A bit for each position at which the part of a hash may stand; none where it does not.
  ///
  /// A bit may be set in vain, and is for positions never set where the part is zero.
  @inline(__always)
  func positions(of hash: UInt64) -> UInt32 {
    let tag = (hash & 0xFFFF) &* 0x0001_0001_0001_0001
    var positions: UInt64 = 0
    for at in 0..<4 {
      let difference = words[at] ^ tag
      // Lanes of zero get their top bit; the product brings the four bits side by side.
      let zero = (difference &- 0x0001_0001_0001_0001) & ~difference & 0x8000_8000_8000_8000
      let bits = ((zero &>> 15) &* 0x0001_0002_0004_0008) &>> 48
      positions |= (bits & 0xF) &<< UInt64(at &* 4)
    }
    return UInt32(truncatingIfNeeded: positions)
  }

  /// Sets the part at a position below 16.
  mutating func set(_ position: Int, to hash: UInt64) {
    let shift = UInt64(position % 4 * 16)
    words[position / 4] &= ~(0xFFFF << shift)
    words[position / 4] |= (hash & 0xFFFF) << shift
  }
}
