import AuthOpsCore
import Testing

/// National rules that a rulebook lays over its text.
@Suite("Overlays")
struct OverlayTests {
  private let laid = #""overlay":"national-2025""#

  /// A log of the kit with another rulebook, its case opened on another day.
  private func replayed(_ path: String, rulebook: String = "deqing-national", openedOn day: String) throws
    -> Replay
  {
    let log = String(decoding: try Scenario(path: path).bytes(), as: UTF8.self)
    var lines = log.split(separator: "\n").map(String.init)
    lines[0] = lines[0].replacing("deqing-national", with: rulebook)
      .replacing(/"time":"[^T]*T/, with: "\"time\":\"\(day)T")
    var replay = Replay(Replay.Options(laws: Scenario.laws))
    replay.consume(Array((lines.joined(separator: "\n") + "\n").utf8))
    replay.endFile()
    return replay
  }

  private func complaints(_ replay: Replay) -> [String] {
    replay.firstCase?.findings.filter { $0.outcome == .violated }.map(\.rule.clause) ?? []
  }

  @Test("What the text does not bind, the overlay binds; where the text says the same, its clause stands")
  func bindings() throws {
    for rulebook in Rulebook.builtIn where rulebook.procedure != .yancheng {
      let plain = Set(rulebook.rules)
      let overlaid = try #require(
        RulebookShelf(
          RulebookFiles.files([RulebookFiles.text(laid, extends: rulebook.id)]))["county"])
      #expect(overlaid.overlay == .national2025 && overlaid.procedure == rulebook.procedure)
      for rule in overlaid.rules {
        let bound = overlaid.rule(rule)
        #expect(plain.contains(rule) ? bound == rulebook.rule(rule) : bound.basis == .overlay, "\(rule)")
      }
      #expect(Set(overlaid.rules).isSuperset(of: Overlay.national2025.ruleIDs))
      let added = overlaid.parameters.filter { rulebook.parameter($0.id) == nil }
      #expect(added.count == 10 && added.allSatisfy { $0.clause.hasPrefix("NL-") })
    }
    #expect(Rulebook.jilin.rule(.bodyApproval).clause == "JL-6.4-a")
  }

  @Test("Laid over a text whose cases they do not concern, national rules are refused")
  func foreign() throws {
    let text = RulebookFiles.text(laid, extends: "yancheng")
    let refusal = #expect(throws: RulebookShelf.Faults.self) {
      try RulebookShelf(RulebookFiles.files([text]))
    }
    #expect(refusal?.faults.map(\.fault.pointer) == ["/overlay"])
    #expect(Regime(.yancheng, .national2025) == Regime(.yancheng))
    #expect(Set(Regime.all).count == Regime.all.count)
  }

  @Test("A rulebook with an overlay is written out whole, and read again is the same, byte for byte")
  func identity() throws {
    let county = try RulebookFiles.rulebook(
      laid + #","parameters":{"longestTerm":"4y"},"rules":{"deviation":"blocking"}"#)
    #expect(county.severity(of: .deviation) == .blocking)
    let bytes = county.value.canonical()
    let again = try #require(RulebookShelf([.init("whole.json", bytes)])["county"])
    #expect(again == county && again.digest == county.digest && again.value.canonical() == bytes)
    #expect(county.value["overlay"] == .string("national-2025"))
    for plain in Rulebook.builtIn { #expect(plain.value["overlay"] == nil) }
    // What changes a rulebook with an overlay has it too.
    let texts = [RulebookFiles.text(laid), RulebookFiles.text("", id: "other", extends: "county")]
    #expect(try RulebookShelf(RulebookFiles.files(texts))["other"]?.overlay == .national2025)
  }

  @Test("An overlay that nobody knows is a fault, with the nearest name; without one its rules are unknown")
  func faults() {
    let fault = RulebookFiles.faults([RulebookFiles.text(#""overlay":"national-2024""#)]).first
    #expect(fault.map { "\($0.fault)" }?.contains("national-2025") == true)
    let unknown = RulebookFiles.faults([RulebookFiles.text(#""parameters":{"longestTerm":"4y"}"#)]).first
    #expect(unknown.map { "\($0.fault)" }?.contains("a parameter that 'deqing' has") == true)
  }

  @Test("It binds cases that open on its first day or later")
  func firstDay() throws {
    let path = "guards/NL-27-3.legalPerson.broken"
    #expect(complaints(try replayed(path, openedOn: "2025-03-01")) == ["NL-27-3"])
    // The decision of the deciding body is an event that the guide alone does not know.
    #expect(complaints(try replayed(path, openedOn: "2025-02-28")) == ["LOG-meaningless"])
  }

  @Test("A case that opened since then without it gets one remark and no finding")
  func remark() throws {
    let path = "guards/NL-27-13.bodyApproval.broken"
    for (rulebook, day, remarks) in [
      ("deqing", "2025-03-01", 1), ("deqing", "2025-02-28", 0), ("deqing-national", "2025-03-01", 0),
      ("deqing-national", "2025-02-28", 0),
    ] {
      let replay = try replayed(path, rulebook: rulebook, openedOn: day)
      #expect(replay.diagnostics.map(\.kind) == Array(repeating: .overlayAbsent, count: remarks), "\(day)")
      #expect(
        complaints(replay)
          == (rulebook == "deqing-national" && remarks == 0 && day == "2025-03-01" ? ["NL-27-13"] : []))
    }
  }

  @Test("A program that acts is refused a signing that the deciding body did not approve")
  func enforced() throws {
    let bytes = try Scenario(path: "guards/NL-27-13.bodyApproval.broken").bytes()
    let law = try #require(Scenario.laws.first { $0.rulebook.id == "deqing-national" })
    let error = #expect(throws: LogRefusal.self) {
      try AnyCase(loading: bytes, name: "德清-2025-027", law: law)
    }
    guard case .unlawful(let reasons) = error?.refusal else { Issue.record("not refused"); return }
    #expect(reasons.map(\.rule.clause) == ["NL-27-13"])
  }
}

extension Overlay {
  /// The rules that it brings, as a regime over a text that binds none of them shows.
  fileprivate var ruleIDs: [RuleID] { Rule.all.filter { $0.basis == .overlay }.map(\.id) }
}
