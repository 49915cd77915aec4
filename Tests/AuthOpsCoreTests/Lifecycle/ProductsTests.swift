import AuthOpsCore
import Testing

/// A product is held to what the agreement names.
@Suite("Products")
struct ProductsTests {
  @Test(
    "Where nothing is said, the finding names the event that says nothing: the product's, or the agreement")
  func unstated() throws {
    var log = Log.inForce().first(16)
    log.add("agreement.signed", "2024-03-20", "dataBureau", #"{"term":"3y","operatorKind":"legalPerson"}"#)
    log.add("product.developed", "2024-05-06", "operator", #"{"product":"p","form":"dataReport"}"#)
    log.add("product.developed", "2024-05-07", "operator", #"{"product":"q"}"#)
    log.add("product.filingSubmitted", "2024-05-08", "operator", #"{"product":"p","scenario":"s1"}"#)
    log.add("product.filingSubmitted", "2024-05-09", "operator", #"{"product":"q"}"#)
    let report = try #require(log.replayed(keepsAll: true).firstCaseInFull)
    func places(_ rule: RuleID) -> [String?] { report.findings.filter { $0.rule.id == rule }.map(\.pointer) }
    #expect(places(.agreedForm) == ["/data/productForms", "/data/form"])
    #expect(places(.productScenario) == ["/data/scenarios", "/data/scenario"])
  }

  private func stages(_ log: Log) throws -> [Stage] { try #require(log.replayed().firstCase).stages }

  @Test(
    "Where products are filed, a sale alone brings none to the market; where they are registered, it does")
  func market() throws {
    var deqing = Log.inForce()
    deqing.add("product.developed", "2024-05-06", "operator", #"{"product":"p"}"#)
    deqing.add("sale.recorded", "2024-05-07", "operator", #"{"product":"p","user":"u"}"#)
    #expect(try stages(deqing) == [.productDevelopment])
    var jilin = Log.jilinInForce()
    jilin.add("product.developed", "2024-06-03", "operator", #"{"product":"p"}"#)
    #expect(try stages(jilin) == [.productDevelopment])
    jilin.add("sale.recorded", "2024-06-04", "operator", #"{"product":"p","user":"u"}"#)
    #expect(try stages(jilin) == [.marketOperation])
  }

  @Test("Who has processed data is seen in the stages that are going on")
  func processing() throws {
    var log = Log.inForce()
    log.add("product.developed", "2024-05-06", "operator", #"{"product":"p"}"#)
    #expect(try stages(log) == [.productDevelopment])
    log.add("processing.started", "2024-05-07", "operator", #"{"person":"p1"}"#)
    #expect(try stages(log) == [.processing, .productDevelopment])
  }
}
