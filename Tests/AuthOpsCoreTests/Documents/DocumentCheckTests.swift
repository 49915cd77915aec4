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

  @Test("A day of submission that is no day is malformed, and what depends on it is not judged")
  func noSuchDay() throws {
    let text = String(decoding: try SampleFile.read("yueyang").bytes(), as: UTF8.self)
    let result = try check(text.replacing("\"2026-03-20\"", with: "\"2026-02-30\"", maxReplacements: 1))
    #expect(result.isMalformed)
    #expect(
      result.complaints == [.init(rule: "DOC-malformed", outcome: "undetermined", pointer: "/submittedOn")])
  }

  @Test("No emergency plan, no operation: that alone is blocking")
  func blocking() throws {
    let result = try check(head + "}")
    let blocking = result.findings.filter { $0.outcome == .violated && $0.severity == .blocking }
    #expect(blocking.map(\.clause) == ["YY-M2-3.6b"])
  }

  @Test("An answer shows each place as the place itself has it, whatever the order and the ends of lines")
  func shownPlaces() throws {
    let text = String(decoding: try SampleFile.read("yueyang").bytes(), as: UTF8.self)
    for text in [text, text.replacing("\n", with: "\r\n"), text.replacing("\n", with: " ")] {
      let result = try check(text)
      let answer = CheckAnswer(result, file: "-", includesAll: true)
      guard case .array(let shown)? = answer.value["findings"] else { Issue.record("no findings"); return }
      #expect(shown.count == result.findings.count && shown.count > 200)
      for (value, finding) in zip(shown, result.findings) {
        #expect(value["line"] == .number(JSONNumber(Int64(finding.place.position.line))))
        #expect(value["column"] == .number(JSONNumber(Int64(finding.place.position.column))))
      }
    }
  }

  @Test("A list without elements is a blank list, and no blank text")
  func emptyLists() throws {
    let text = try check(head + #", "title": []}"#)
    #expect(text.findings.first { $0.place.pointer == "/title" }?.reason.isMalformed == true)
    let list = try check(
      #"{"format": "authops.dossier/1", "template": "huangshi", "goals": {"targets": []}}"#)
    #expect(!list.isMalformed && list.outcome == .violated)
  }

  @Test("The same document always gives the same answer, byte for byte")
  func determinism() throws {
    let answers = try (0..<5).map { _ in
      CheckAnswer(try check(head + "}"), file: "-", includesAll: true).value.canonical()
    }
    #expect(Set(answers).count == 1)
  }
}
