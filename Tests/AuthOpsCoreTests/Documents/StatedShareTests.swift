import Testing

@testable import AuthOpsCore

@Suite("Shares as documents state them")
struct StatedShareTests {
  /// Primes of four digits: eight of them make a common denominator that just can be held.
  private static let primes = [9973, 9967, 9949, 9941, 9931, 9929, 9923, 9907]

  @Test("A share is a percentage or a fraction of two numbers, not more than the whole")
  func read() {
    #expect(StatedShare("1/3") != nil)
    #expect(StatedShare("3/3") != nil)
    #expect(StatedShare("33.3333%") != nil)
    for text in ["4/3", "0/0", "1/0", "1/2/3", "1", "1/", "/1", "1/10000", "-1/2", "1/2%"] {
      #expect(StatedShare(text) == nil, "\(text)")
    }
  }

  @Test("Shares are added exactly, as far as their common denominator can be held")
  func sum() throws {
    let sum = try #require(StatedShare.sum(Self.shares(Self.primes.map { "1/\($0)" })))
    #expect(sum.denominator == Self.primes.reduce(1) { $0 * Int128($1) })
    #expect(StatedShare.text(try #require(StatedShare.sum(Self.shares(["1/3", "1/6"])))) == "50%")
    #expect(StatedShare.text(try #require(StatedShare.sum(Self.shares(["1/3", "1/3"])))) == "2/3")
    #expect(StatedShare.sum([]).map { $0 == (0, 1) } == true)
  }

  @Test(
    "What has too many digits has no sum, wherever they come from",
    arguments: [
      // The denominator; the shares so far; the share that is added; only both together.
      primes.map { "1/\($0)" } + ["1/9901", "1/9887"],
      ["1000000%"] + primes.map { "1/\($0)" } + ["1/9901"],
      primes.map { "1/\($0)" } + ["1/9901", "1000000%"],
      ["162/163", "1/9901"] + primes.dropLast().map { "1/\($0)" } + ["9906/9907"],
    ])
  func tooLong(texts: [String]) { #expect(StatedShare.sum(Self.shares(texts)) == nil) }

  @Test(
    "Equal shares are the whole as closely as their decimals can say, to one point",
    arguments: [
      ("33.3%", 3, true), ("33.33%", 3, true), ("33%", 3, false), ("33.4%", 3, false),
      ("0.1%", 1_000, true), ("0.1%", 1_010, true), ("0.1%", 1_011, false), ("0.1%", 990, true),
      ("0.1%", 989, false), ("14.3%", 7, true), ("14.4%", 7, false), ("6.2%", 16, true), ("6.3%", 16, true),
      ("6.1%", 16, false),
    ])
  func equal(text: String, count: Int, isWhole: Bool) throws {
    let share = try #require(StatedShare(text))
    #expect(StatedShare.areEqualParts(Array(repeating: share, count: count)) == isWhole)
  }

  @Test("Unequal shares and fractions are no equal parts with decimals")
  func unequal() {
    #expect(!StatedShare.areEqualParts(Self.shares(["33.3%", "33.4%", "33.3%"])))
    #expect(!StatedShare.areEqualParts(Self.shares(["1/3", "1/3", "1/3"])))
    #expect(!StatedShare.areEqualParts([]))
  }

  private static func shares(_ texts: [String]) -> [StatedShare] { texts.compactMap { StatedShare($0) } }
}
