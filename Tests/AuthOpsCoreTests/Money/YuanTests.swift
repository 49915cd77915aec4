import AuthOpsCore
import Testing

@Suite("Yuan")
struct YuanTests {
  @Test(
    "An amount is read exactly and written in one way",
    arguments: [
      ("0", 0, "0"), ("0.00", 0, "0"), ("0.01", 1, "0.01"), ("0.1", 10, "0.10"), ("150", 15_000, "150"),
      ("150.00", 15_000, "150"), ("149.99", 14_999, "149.99"), ("1234567.89", 123_456_789, "1234567.89"),
      ("-0.50", -50, "-0.50"), ("-12.3", -1_230, "-12.30"), ("0.49", 49, "0.49"),
      ("92233720368547758.07", Int64.max, "92233720368547758.07"),
      ("-92233720368547758.08", Int64.min, "-92233720368547758.08"),
    ])
  func read(text: String, fen: Int64, written: String) throws {
    let amount = try #require(Yuan(text))
    #expect(amount.fen == fen)
    #expect(amount.description == written)
    #expect(Yuan(written) == amount)
  }

  @Test(
    "Text that is no exact amount is refused",
    arguments: [
      "", "-", ".", "1.", ".5", "-.5", "00", "01", "-01", "-0", "-0.00", "+1", "1.234", "1e3", "1,000",
      "1 000", " 1", "1 ",
      "1.2.3", "--1", "0x10", "１", "NaN", "1.-1", "92233720368547758.08", "-92233720368547758.09",
      "99999999999999999", "100000000000000000", "99999999999999999999999999",
    ])
  func refused(text: String) {
    #expect(Yuan(text) == nil)
  }

  @Test("Every amount about zero survives writing and reading")
  func roundTrip() {
    for fen in Int64(-2_100)...2_100 {
      #expect(Yuan(Yuan(fen: fen).description)?.fen == fen)
    }
  }

  @Test("An amount is read inside longer bytes")
  func insideBytes() {
    let bytes = Array("\"149.99\"".utf8)
    #expect(Yuan(bytes.span, in: 1..<7)?.fen == 14_999)
    #expect(Yuan(bytes.span, in: 1..<5) == nil)
    #expect(Yuan(bytes.span, in: 1..<4)?.fen == 14_900)
    #expect(Yuan(bytes.span, in: 1..<1) == nil)
  }

  @Test("A sum is exact, and nil beyond the range")
  func sums() {
    #expect(Yuan(fen: 10).adding(Yuan(fen: -20)) == Yuan(fen: -10))
    #expect(Yuan(fen: .max).adding(Yuan(fen: 1)) == nil)
  }
}
