import AuthOpsCore
import Testing

@Suite("Checks of documents")
struct DocumentCheckTests {
  private func check(_ text: String) throws -> DocumentCheck {
    try DocumentCheck(JSONDocument(Array(text.utf8)))
  }

  private let head = #"{"format": "authops.dossier/1", "template": "yueyangSolution""#

  @Test(
    "A finding names line, column and pointer of the value; of what is missing, those of the object around")
  func places() throws {
    let result = try check(head + ",\n  \"title\": 7,\n  \"overview\": {}}")
    let title = try #require(result.findings.first { $0.clause == "YY-M2-0" })
    #expect(title.place.pointer == "/title")
    #expect(title.place.position == TextPosition(line: 2, column: 12))
    #expect(title.outcome == .undetermined)
    #expect(result.isMalformed)
    let market = try #require(result.findings.first { $0.clause == "YY-M2-1.2" })
    #expect(market.place.pointer == "/overview/market")
    #expect(market.place.position == TextPosition(line: 3, column: 15))
    #expect(market.reason == .missing)
  }

  @Test("What the template does not know stands in the remarks and decides nothing; ext is free")
  func remarks() throws {
    let result = try check(head + #", "note": 1, "ext": {"any": 2}, "overview": {"ext": 3, "extra": 4}}"#)
    #expect(result.remarks.map(\.place.pointer) == ["/note", "/overview/extra"])
    #expect(!result.isMalformed)
  }

  @Test(
    "What is no document, or names no template, is refused with its place",
    arguments: [
      ("", ""), ("[]", ""), (#"{"format": "authops.dossier/1"}"#, ""),
      (#"{"format": "authops.dossier/2", "template": "yueyang"}"#, "/format"),
      (#"{"format": "authops.dossier/1", "template": "atlantis"}"#, "/template"),
      (#"{"format": "authops.dossier/1", "template": "yueyang", "template": "yueyang"}"#, "/template"),
    ])
  func refused(text: String, pointer: String) {
    let error = #expect(throws: JSONDocumentError.self) { try check(text) }
    #expect(error?.pointer == pointer)
  }

  @Test("A list of papers that is not there leaves every paper open; an empty one lacks them all")
  func papers() throws {
    let open = try check(#"{"format": "authops.dossier/1", "template": "yueyang"}"#)
    #expect(open.outcome(of: "YY-M1") == .undetermined)
    let empty = try check(#"{"format": "authops.dossier/1", "template": "yueyang", "materials": []}"#)
    for number in 1...10 { #expect(empty.outcome(of: "YY-M\(number)") == .violated) }
    #expect(empty.outcome(of: "YY-M2-3.6b") == .violated)
  }

  @Test("A day of submission that is no day is malformed, and open is whatever is open where it is blank")
  func noSuchDay() throws {
    let text = String(decoding: try SampleFile.read("yueyang").bytes(), as: UTF8.self)
    let result = try check(text.replacing("\"2026-03-20\"", with: "\"2026-02-30\"", maxReplacements: 1))
    #expect(result.isMalformed)
    let blank = try check(text.replacing("\"2026-03-20\"", with: "null", maxReplacements: 1))
    #expect(
      result.complaints == [.init(rule: "DOC-malformed", outcome: "undetermined", pointer: "/submittedOn")]
        + blank.complaints)
    #expect(blank.complaints.count > 5)
    let broken = try JSONDocument(
      Array(text.replacing("\"2026-03-20\"", with: "\"2026-02-30\"", maxReplacements: 1).utf8))
    let written = "2026-03-20"
    let day: Day = try #require(Day(written))
    #expect(try DocumentCheck(broken, asOf: day).complaints.count == 1)
  }

  @Test("No emergency plan, no operation: that alone is blocking")
  func blocking() throws {
    let result = try check(head + "}")
    let blocking = result.findings.filter { $0.outcome == .violated && $0.severity == .blocking }
    #expect(blocking.map(\.clause) == ["YY-M2-3.6b"])
  }

  @Test("At line and column of each finding the value stands to which its pointer leads")
  func shownPlaces() throws {
    let text = String(decoding: try SampleFile.read("yueyang").bytes(), as: UTF8.self)
    for text in [text, text.replacing("\n", with: "\r\n"), text.replacing("\n", with: " ")] {
      let document = try JSONValue(parsing: Array(text.utf8))
      let lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
      let answer = CheckAnswer(try check(text), file: "-", includesAll: true)
      guard case .array(let shown)? = answer.value["findings"] else { Issue.record("no findings"); return }
      var seen = 0
      for finding in shown {
        guard case .string(let pointer)? = finding["pointer"], let value = document.value(at: pointer),
          value.isScalar, case .number(let line)? = finding["line"],
          case .number(let column)? = finding["column"],
          let at = line.integer.map(Int.init), let from = column.integer.map(Int.init)
        else { continue }
        let written = String(String.UnicodeScalarView(lines[at - 1].dropFirst(from - 1)))
        #expect(written.hasPrefix(String(decoding: value.canonical(), as: UTF8.self)), "\(pointer)")
        seen += 1
      }
      #expect(seen > 150)
    }
  }

  @Test(
    "A whole number is one however it is written; what is none is not taken for one",
    arguments: [
      ("1", "satisfied"), ("1.0", "satisfied"), ("1e0", "satisfied"), ("0.1e1", "satisfied"),
      ("1.5", "violated"), ("2.0", "violated"), ("\"1\"", "undetermined"),
    ])
  func wholeNumbers(copies: String, outcome: String) throws {
    let text = String(decoding: try SampleFile.read("yueyang").bytes(), as: UTF8.self)
    let changed = text.replacing("\"copies\": 1,", with: "\"copies\": \(copies),", maxReplacements: 1)
    #expect(changed != text || copies == "1")
    #expect(try check(changed).outcome(of: "YY-M1").id == outcome)
  }

  @Test("A byte order mark is skipped and remarked; places are those of the text after it")
  func byteOrderMark() throws {
    let text = Array((head + ",\n  \"title\": 7}").utf8)
    let marked = try DocumentCheck(reading: [0xEF, 0xBB, 0xBF] + text)
    let plain = try DocumentCheck(reading: text)
    #expect(marked.remarks.map(\.kind) == [.byteOrderMark] && plain.remarks.isEmpty)
    #expect(marked.complaints == plain.complaints)
    #expect(marked.findings.map(\.place.position) == plain.findings.map(\.place.position))
    #expect(throws: JSONDocumentError.self) { try JSONDocument([0xEF, 0xBB, 0xBF] + text) }
  }

  @Test("What was expected is named in full, of choices, lists and objects too")
  func expectations() throws {
    let text = String(decoding: try SampleFile.read("yueyang").bytes(), as: UTF8.self)
    let changed = text.replacing("\"informationTechnology\"", with: "\"software\"")
      .replacing("\"mergedLicence\"", with: "\"taxCertificate\"")
    let messages = try check(changed).findings.filter { $0.outcome == .violated }.map(\.reason.message.en)
    let trade = try #require(messages.first { $0.contains("agriculture") })
    for code in ["mining", "informationTechnology", "internationalOrganisations"] {
      #expect(trade.contains(code))
    }
    #expect(
      messages.contains {
        $0.contains("businessLicence, taxCertificate, organisationCode; or")
          || $0.contains("; or businessLicence, taxCertificate, organisationCode")
      })
    let kinds = try check(head + #", "overview": [], "needs": {"data": "all of it"}}"#)
    let malformed = kinds.findings.filter(\.reason.isMalformed).map(\.reason.message.en)
    #expect(malformed.contains { $0.contains("an object with introduction, market") })
    #expect(malformed.contains { $0.contains("a list, each of its entries an object with source") })
  }

  @Test("A list without elements is a blank list, and no blank text")
  func emptyLists() throws {
    let text = try check(head + #", "title": []}"#)
    #expect(text.findings.first { $0.place.pointer == "/title" }?.reason.isMalformed == true)
    let list = try check(
      #"{"format": "authops.dossier/1", "template": "huangshi", "goals": {"targets": []}}"#)
    #expect(!list.isMalformed && list.outcome == .violated)
  }

  @Test("An object without members is no blank text, number, day or flag")
  func emptyObjects() throws {
    for key in ["submittedOn", "materials"] {
      #expect(try check(#"{"format": "authops.dossier/1", "template": "deqing", "\#(key)": {}}"#).isMalformed)
    }
    let sealed = #"{"kind": "commitment", "sealed": {}}"#
    let commitment = try check(
      #"{"format": "authops.dossier/1", "template": "deqing", "materials": [\#(sealed)]}"#)
    #expect(
      commitment.findings.first { $0.place.pointer == "/materials/0/sealed" }?.reason.isMalformed == true)
  }

  @Test("Findings stand in the order of the template, whatever the order of the document")
  func order() throws {
    guard case .object(let members) = try JSONValue(parsing: SampleFile.read("yueyang").bytes()) else {
      return
    }
    let turned = JSONValue.object(members.reversed()).canonical()
    let clauses = try DocumentCheck(JSONDocument(turned)).findings.map(\.clause)
    let expected = try DocumentCheck(JSONDocument(JSONValue.object(members).canonical())).findings.map(
      \.clause)
    #expect(clauses == expected)
  }
}
