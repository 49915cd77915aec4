import AuthOpsCore
import Testing

@Suite("Imported rulebooks")
struct RulebookImportTests {
  @Test("An import changes what it names and nothing else")
  func changes() throws {
    let rulebook = try RulebookFiles.rulebook(
      """
      "title": {"zh": "某县", "en": "A county"}, "status": "inForce", "source": "Notice 7",
      "parameters": {"providerOpinionPeriod": "5wd", "returnRateCap": "40%", "expertQuorum": 3,
        "annualReportDue": "03-31", "repairClock": "workingDays", "agreementTerm": null},
      "rules": {"providerOpinionTime": "blocking", "publicity": {"severity": "warning"}},
      "roles": {"dataBureau": {"zh": "县数据局", "en": "data office"}},
      "stages": {"training": {"zh": "培训", "en": "training course"}}
      """)
    let difference = RulebookDiff(.deqing, rulebook)
    let changed: [ParameterID] = [
      .providerOpinionPeriod, .agreementTerm, .returnRateCap, .annualReportDue, .repairClock, .expertQuorum,
    ]
    #expect(difference.parameters.map(\.first.id) == changed)
    for change in difference.parameters { #expect(change.second.versions.map(\.source) == ["Notice 7"]) }
    #expect(difference.severities.map(\.rule) == [.providerOpinionTime])
    #expect(difference.roles.map(\.id) == ["dataBureau"] && difference.stages.map(\.id) == ["training"])
    #expect(rulebook.en == "A county" && rulebook.status == .inForce && rulebook.procedure == .deqing)
    #expect(rulebook.name(of: .dataBureau).zh == "县数据局" && rulebook.name(of: .operator) == Role.operator.name)
  }

  @Test("Without a source the rulebook itself is named")
  func source() throws {
    let rulebook = try RulebookFiles.rulebook(#""parameters":{"disputePeriod":"20wd"}"#)
    #expect(rulebook.parameter(.disputePeriod)?.versions.map(\.source) == ["rulebook county"])
  }

  @Test("A rulebook may extend one of another file, in any order, and keeps what that one changed")
  func chain() throws {
    let county = RulebookFiles.text(#""parameters":{"providerOpinionPeriod":"5wd"}"#)
    let town = RulebookFiles.text(
      #""parameters":{"disputePeriod":"20wd"}"#, id: "town", extends: "county")
    for texts in [[county, town], [town, county]] {
      let shelf = try RulebookShelf(RulebookFiles.files(texts))
      let rulebook = try #require(shelf["town"])
      let changed = RulebookDiff(.deqing, rulebook).parameters.map(\.first.id)
      #expect(changed == [.providerOpinionPeriod, .disputePeriod])
      #expect(Set(shelf.rulebooks.map(\.id)) == Set(Rulebook.builtIn.map(\.id) + ["county", "town"]))
    }
  }

  @Test("Export, import and export again are the same bytes", arguments: Rulebook.builtIn)
  func identity(_ rulebook: Rulebook) throws {
    let bytes = rulebook.value.canonical()
    let shelf = try RulebookShelf([RulebookShelf.File("-", bytes)])
    #expect(shelf.rulebooks == Rulebook.builtIn, "what is there already is not added")
    let renamed = String(decoding: bytes, as: UTF8.self)
      .replacing("\"id\":\"\(rulebook.id)\"", with: #""id":"copy""#)
    let copy = try #require(try RulebookShelf([RulebookShelf.File("-", Array(renamed.utf8))])["copy"])
    #expect(String(decoding: copy.value.canonical(), as: UTF8.self) == renamed)
    #expect(RulebookDiff(rulebook, copy).isEmpty)
  }

  @Test("Resolving a resolved rulebook changes nothing, dated versions and names included")
  func idempotent() throws {
    let members = """
      "parameters":{"returnRateCap":{"versions":[{"from":"2025-01-01","value":"40%","source":"b"},
        {"through":"2024-12-31","value":"50%","source":"a"}]}, "publicityPeriod":"5wd"},
      "rules":{"publicity":"blocking"}, "roles":{"citizen":{"zh":"群众","en":"the public"}}
      """
    let once = try RulebookFiles.rulebook(members)
    #expect(once.parameter(.returnRateCap)?.versions.map(\.source) == ["a", "b"], "earliest first")
    let shelf = try RulebookShelf([RulebookShelf.File("-", once.value.canonical())])
    let twice = try #require(shelf["county"])
    #expect(twice == once)
    #expect(twice.value.canonical() == once.value.canonical() && twice.digest == once.digest)
    let extended = RulebookFiles.text("", id: "again", extends: "county")
    let both = try RulebookShelf(RulebookFiles.files([RulebookFiles.text(members), extended]))
    #expect(RulebookDiff(once, try #require(both["again"])).isEmpty)
  }

  @Test("The same rulebook twice is one; another of the same name is refused")
  func twice() throws {
    let text = RulebookFiles.text(#""parameters":{"disputePeriod":"20wd"}"#)
    #expect(
      try RulebookShelf(RulebookFiles.files([text, text])).rulebooks.count == Rulebook.builtIn.count + 1)
    let other = RulebookFiles.text(#""parameters":{"disputePeriod":"21wd"}"#)
    let faults = RulebookFiles.faults([text, other])
    #expect(faults.map(\.file) == ["1.json"] && faults.map(\.fault.pointer) == ["/id"])
    #expect(RulebookFiles.faults([RulebookFiles.text(#""status":"inForce""#, id: "deqing")]).count == 1)
  }
}
