import AuthOpsCore
import Testing

/// What a check makes of values at the edge of what a document may say.
@Suite("Edges of documents")
struct DocumentEdgeTests {
  /// A sample in order, with some values in the place of those at pointers; nil leaves one out.
  private func check(_ name: String, _ changes: [(String, JSONValue?)]) throws -> DocumentCheck {
    let file = try SampleFile.read(name)
    let value = try changes.reduce(JSONValue(parsing: file.bytes())) { value, change in
      let op = change.1 == nil ? "remove" : change.0.hasSuffix("-") ? "add" : "replace"
      return try Patch.apply(Patch.Operation(op: op, path: change.0, value: change.1), to: value)
    }
    return try DocumentCheck(JSONDocument(value.canonical()))
  }

  private func outcomes(_ check: DocumentCheck, _ clause: String) -> [Outcome] {
    check.findings.filter { $0.clause == clause }.map(\.outcome)
  }

  @Test("A byte order mark is skipped and remarked on, and only where there is one")
  func byteOrderMark() throws {
    let bytes = try SampleFile.read("huangshi").bytes()
    #expect(try DocumentCheck(reading: [0xEF, 0xBB, 0xBF] + bytes).remarks.map(\.kind) == [.byteOrderMark])
    #expect(try DocumentCheck(reading: bytes).remarks.isEmpty)
  }

  @Test("A value of another kind makes the document malformed, a contrary one does not")
  func malformed() throws {
    #expect(try check("huangshi", [("/planning/sharing/shares", .bool(true))]).isMalformed)
    #expect(try !check("huangshi", [("/planning/sharing/shares/0/share", .string("99%"))]).isMalformed)
    #expect(try !check("huangshi", []).isMalformed)
  }

  /// HS-5.3.2-b: what is not needed may stand there as the empty form has it, and as nothing else.
  @Test(
    "An object that is not needed may be blank, but no text",
    arguments: [(JSONValue.object([]), false), (.string(""), true), (.null, false)])
  func blankObject(value: JSONValue, isMalformed: Bool) throws {
    let changes: [(String, JSONValue?)] = [
      ("/technology/usesAI", .bool(false)), ("/technology/integrated", value),
    ]
    #expect(try check("huangshi", changes).isMalformed == isMalformed)
  }

  /// DQ-2-c1 to DQ-2-c5: what an applicant has several of is handed in several times.
  @Test("Only demand forms, proofs and what is added may stand in the list twice")
  func repeated() throws {
    let dossier = try JSONValue(parsing: SampleFile.read("deqing").bytes())
    guard case .array(let materials)? = dossier["materials"] else { throw Patch.Failure(path: "/materials") }
    let other = JSONValue.object([.init("kind", .string("other")), .init("name", .string("说明"))])
    for paper in materials + [other] {
      guard case .string(let kind)? = paper["kind"] else { continue }
      let once = try check("deqing", [("/materials/-", paper)])
      let twice = try check("deqing", [("/materials/-", paper), ("/materials/-", paper)])
      let mayRepeat = ["demandForm", "qualificationProof", "other"].contains(kind)
      let found = { (check: DocumentCheck) in check.findings.count { $0.outcome == .violated } }
      #expect((found(twice) == found(once)) == mayRepeat, "\(kind)")
    }
  }

  /// HS-6.3: shares that nobody can add up are no breach, and no proof of the contrary.
  @Test("Shares of too many digits leave their sum open")
  func shares() throws {
    let denominators = [9973, 9967, 9949, 9941, 9931, 9929, 9923, 9907, 9901, 9887]
    let rows = denominators.map { number in
      JSONValue.object([.init("recipient", .string("\(number)")), .init("share", .string("1/\(number)"))])
    }
    let tooMany = try check("huangshi", [("/planning/sharing/shares", .array(rows))])
    #expect(outcomes(tooMany, "HS-6.3").contains(.undetermined))
    let few = try check("huangshi", [("/planning/sharing/shares", .array(Array(rows.prefix(3))))])
    #expect(outcomes(few, "HS-6.3").contains(.violated))
  }

  /// HS-2-c: without either end of the term nobody knows whether the target counts.
  @Test(
    "A target that is missed is open where the term has no beginning or no end",
    arguments: [(["/term/from"], Outcome.undetermined), (["/term/through"], .undetermined), ([], .violated)])
  func targets(missing: [String], outcome: Outcome) throws {
    let changes = missing.map { ($0, JSONValue?.none) }
    let least = [("/goals/targets/1/listedProducts", JSONValue?.some(.number(JSONNumber(99))))]
    let check = try check("huangshi", changes + least)
    let found = check.findings.filter { $0.place.pointer == "/goals/targets/1/listedProducts" }
    #expect(found.filter { $0.outcome != .satisfied }.map(\.outcome) == [outcome])
  }

  /// YY-N2.c: with or without the ending of a file, of one to four letters or digits.
  @Test(
    "The name of the archive may have the ending of a file",
    arguments: [
      ("", true), (".zip", true), (".7z", true), (".gzip", true), (".z", true), (".zippy", false),
      (".", false),
      (".压缩", false), (".zip.zip", false), (" ", false),
    ])
  func archive(ending: String, isKept: Bool) throws {
    let name = "公共数据授权运营申请-岳阳洞庭数联科技有限公司-港口货运信用评价"
    let check = try check("yueyang", [("/archive", .string(name + ending))])
    #expect(outcomes(check, "YY-N2.c").last == (isKept ? .satisfied : .violated))
  }

  /// YY-N2.c.
  @Test("A name that ends like a file keeps its ending")
  func sceneWithPoint() throws {
    let changes: [(String, JSONValue?)] = [
      ("/materials/1/content/scene", .string("港口.net")),
      ("/archive", .string("公共数据授权运营申请-岳阳洞庭数联科技有限公司-港口.net")),
    ]
    #expect(try outcomes(check("yueyang", changes), "YY-N2.c").last == .satisfied)
  }

  /// YY-N1.b: a blank proxy is none, and who signs without a name is found where the name is missing.
  @Test("A proxy is held to its power where both names are known")
  func proxies() throws {
    let power = JSONValue.object([
      .init("kind", .string("signingPower")), .init("proxy", .string("王立新")),
      .init("form", .string("original")),
      .init(
        "signatures", .array([.object([.init("by", .string("principal")), .init("name", .string("李思源"))])])),
      .init("proxyVerified", .bool(true)), .init("fileName", .string("12-代签委托书.pdf")),
    ])
    func signed(_ name: String, by proxy: JSONValue) throws -> [Outcome] {
      let signature = JSONValue.object([
        .init("by", .string("agent")), .init("name", .string(name)), .init("proxy", proxy),
      ])
      let changes: [(String, JSONValue?)] = [
        ("/materials/0/signatures/0", signature), ("/materials/-", power),
      ]
      return outcomes(try check("yueyang", changes), "YY-N1.b")
    }
    let inPerson = try signed("李思源", by: .null)
    #expect(try signed("李思源", by: .string("")) == inPerson)
    #expect(try signed("李思源", by: .string("王立新")) == inPerson + [.satisfied])
    #expect(try signed("李思源", by: .string("赵六")) == inPerson + [.violated])
    #expect(try signed("", by: .string("王立新")) == inPerson + [.notApplicable])
  }
}
