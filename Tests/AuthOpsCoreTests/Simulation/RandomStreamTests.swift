import AuthOpsCore
import Testing

@Suite("Random streams and functions")
struct RandomStreamTests {
  @Test("xoshiro256** gives the numbers that are published for the state 1, 2, 3, 4")
  func xoshiro() {
    var stream = RandomStream(state: (1, 2, 3, 4))
    let published: [UInt64] = [
      11520, 0, 1_509_978_240, 1_215_971_899_390_074_240, 1_216_172_134_540_287_360, 607_988_272_756_665_600,
      16_172_922_978_634_559_625, 8_476_171_486_693_032_832, 10_595_114_339_597_558_777,
      2_904_607_092_377_533_576,
    ]
    #expect(published.indices.map { _ in stream.next() } == published)
  }

  @Test("SplitMix64 gives the numbers that are published for 1234567")
  func splitMix() {
    var expander = SeedExpander(state: 1_234_567)
    let published: [UInt64] = [
      6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
      4_593_380_528_125_082_431, 16_408_922_859_458_223_821,
    ]
    #expect(published.indices.map { _ in expander.next() } == published)
  }

  @Test("The parts of a mean hundred thousand numbers are even")
  func even() {
    var stream = RandomStream(seed: 42)
    var parts = Array(repeating: 0, count: 10)
    for _ in 0..<100_000 { parts[Int(stream.unit() * 10)] += 1 }
    let square = parts.reduce(0.0) { $0 + (Double($1) - 10_000) * (Double($1) - 10_000) / 10_000 }
    #expect(square < 27.9, "chi-squared with nine degrees of freedom, at one in a thousand")
  }

  @Test(
    "Logarithm, exponential and root are right to a few units in the last place",
    arguments: [1e-300, 1e-9, 0.1, 0.5, 0.999, 1, 1.0001, 2, 2.718281828459045, 10, 12345.678, 1e300])
  func functions(of x: Double) {
    let logarithm = RealFunctions.log(x)
    #expect((RealFunctions.exp(logarithm) - x).magnitude <= x * 1e-13 * max(1, logarithm.magnitude / 10))
    let root = RealFunctions.squareRoot(x)
    #expect((root - x.squareRoot()).magnitude <= x.squareRoot() * 3e-16)
  }

  @Test("Known values of the functions")
  func known() {
    #expect((RealFunctions.log(10) - 2.302585092994045684).magnitude < 5e-16)
    #expect((RealFunctions.exp(1) - 2.718281828459045235).magnitude < 9e-16)
    #expect(RealFunctions.exp(-800) == 0 && RealFunctions.exp(800) == .infinity)
    #expect((NormalQuantile.of(0.975) - 1.959963984540054).magnitude < 4e-15)
    #expect((NormalQuantile.of(1e-9) + 5.997807015007687).magnitude < 2e-14)
    #expect((NormalQuantile.of(0.3) + 0.524400512708041).magnitude < 2e-15)
  }

  @Test(
    "Quantiles of Student's distribution are those of the tables",
    arguments: [(1, 12.706), (2, 4.303), (3, 3.182), (5, 2.571), (10, 2.228), (30, 2.042), (1000, 1.962)])
  func student(_ degrees: Int, _ table: Double) {
    let value = NormalQuantile.student(0.975, degrees: degrees)
    #expect((value - table).magnitude < table * 0.002)
    #expect((NormalQuantile.student(0.025, degrees: degrees) + value).magnitude < 1e-9)
  }
}
