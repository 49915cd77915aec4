import AuthOpsCore
import Testing

@Suite("Checks of large documents")
struct DocumentSpeedTests {
  /// The dossier in order, with all its papers many times over.
  private func dossier(papers count: Int) throws -> [UInt8] {
    let value = try JSONValue(parsing: SampleFile.read("yueyang").bytes())
    guard case .object(var members) = value,
      let place = members.firstIndex(where: { $0.key == "materials" }),
      case .array(let papers) = members[place].value
    else { return [] }
    let repeated = (0..<count).map { papers[$0 % papers.count] }
    members[place] = .init("materials", .array(papers + repeated))
    return JSONValue.object(members).canonical()
  }

  private func seconds(_ count: Int) throws -> Double {
    let bytes = try dossier(papers: count)
    let clock = ContinuousClock()
    let time = try clock.measure {
      let check = try DocumentCheck(JSONDocument(bytes))
      let answer = CheckAnswer(check, file: "-")
      #expect(answer.findings.count >= count)
      #expect(answer.value.canonical().count > count)
    }
    return Double(time.components.seconds) + Double(time.components.attoseconds) * 1e-18
  }

  @Test("Ten times the papers take about ten times as long, places included")
  func linear() throws {
    _ = try seconds(100)
    let (few, many) = (try seconds(100), try seconds(1_000))
    #expect(many < few * 30, "\(few) s for 100 papers, \(many) s for 1000")
  }

  @Test("Pointers found together are those found one by one")
  func pointers() throws {
    let check = try DocumentCheck(JSONDocument(dossier(papers: 30)))
    let answer = CheckAnswer(check, file: "-", includesAll: true)
    guard case .array(let shown)? = answer.value["findings"] else { Issue.record("no findings"); return }
    #expect(shown.count == check.findings.count && shown.count > 500)
    for (value, finding) in zip(shown, check.findings) {
      #expect(value["pointer"] == .string(finding.place.pointer))
    }
  }
}
