import Testing

@testable import AuthOpsCore

@Suite("Parts of hashes side by side")
struct HashTagsTests {
  @Test("Every position at which the part stands is found, and the first that is found is one of them")
  func positions() {
    var random = SplitMix(state: 16)
    for _ in 0..<20_000 {
      var tags = HashTags()
      // Few values, so that many agree, and neighbours that a borrow might confuse.
      let parts = (0..<HashTags.count).map { _ in
        UInt64.random(in: 0xFFFE...0x1_0003, using: &random) & 0xFFFF
      }
      for (position, part) in parts.enumerated() { tags.set(position, to: part | 0xABCD_0000) }
      for part in Set(parts) {
        let found = tags.positions(of: part | 0x1234_0000_0000)
        let standing = parts.indices.filter { parts[$0] == part }
        #expect(standing.allSatisfy { found >> UInt32($0) & 1 == 1 })
        #expect(found.trailingZeroBitCount == standing.first)
      }
    }
  }
}
