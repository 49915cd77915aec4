import AuthOpsCore
import Testing

/// A number or period by which a template judges, under the clause that it judges by.
private struct Bound: Hashable {
  let clause: String
  let limit: String
}

extension TemplatePart {
  /// The bounds of a part and of the parts inside, under the clause of the part around.
  fileprivate func bounds(under around: String?) -> [Bound] {
    let clause = self.clause(under: around)
    let own: [String] =
      switch shape {
      case .textUpTo(let most): ["<=\(most)"]
      case .exactly(let number): ["=\(number)"]
      case .count(of: let id), .term(of: let id): [Bound.text(of: id)]
      // The least of what is counted is a bound of the text only where the clause says so.
      case .atLeast(let least) where Bound.hasLeast(clause): [">=\(least)"]
      case .list(_, atLeast: let least) where Bound.hasLeast(clause): [">=\(least)"]
      case .amount where Bound.hasLeast(clause), .quantity where Bound.hasLeast(clause): [">=0"]
      case .text, .pattern, .oneOf, .containing, .day, .monthDay, .period, .validity, .use, .flag, .must,
        .atLeast, .quantity, .amount, .percent, .share, .code, .codes, .anySet, .fileName, .signatures,
        .object, .list, .texts, .papers:
        []
      }
    let (parts, slots) = shape.parts
    let inner =
      parts.flatMap { $0.bounds(under: clause) }
      + slots.flatMap { slot in slot.members.flatMap { $0.bounds(under: slot.clause) } }
    return own.compactMap { text in clause.map { Bound(clause: $0, limit: text) } } + inner
  }
}

extension TemplateRelation {
  /// What the relation bounds days and numbers by.
  fileprivate var bounds: [Bound] {
    let text: String? =
      switch check {
      case .each(.day(.outside(last: let period), _)), .each(.day(.recent(let period), _)),
        .each(.day(.complete(let period), _)), .each(.day(.end(of: let period), _)):
        Bound.text(of: period)
      case .reaches(let target): ">=\(target.least)"
      case .together(.single): "=1"
      case .together(.addUpToTheWhole): "=100"
      case .filled, .empowered, .together(.distinct), .each: nil
      }
    return text.map { [Bound(clause: clause, limit: $0)] } ?? []
  }
}

extension Bound {
  fileprivate static func hasLeast(_ clause: String?) -> Bool {
    if case .atLeast? = clause.flatMap(Clause.init(id:))?.limit { true } else { false }
  }

  fileprivate static func text(of id: ParameterID) -> String {
    switch Rulebook.deqing.parameter(id)?.versions.last?.value {
    case .period(let period): period.description
    case .count(let number): "=\(number)"
    case .cap, .monthDay, .day, .reading, .blank, .none: "-"
    }
  }

  fileprivate static func text(of period: TemplatePeriod) -> String {
    switch period {
    case .fixed(let period): period.description
    case .parameter(let id): text(of: id)
    }
  }
}

@Suite("Numbers of templates")
struct DocumentLimitTests {
  @Test("What a template bounds by a number is what the clause has, and each such clause is bounded")
  func limits() throws {
    let templates = TemplateID.allCases.map(\.template)
    let bounds = Set(
      templates.flatMap { template in
        template.parts.flatMap { $0.bounds(under: nil) } + template.relations.flatMap(\.bounds)
      })
    // The clauses about the term of an agreement name one number, which stands with the first of them.
    let named = ["DQ-A5-9.3-b": "DQ-A5-3-a"]
    for bound in bounds {
      let clause = try #require(Clause(id: named[bound.clause] ?? bound.clause), "\(bound.clause)")
      #expect(clause.limit?.description == bound.limit, "\(bound.clause)")
    }
    let bounded = Set(bounds.map(\.clause))
    for id in TemplateID.clauses.sorted() {
      let limit = try #require(Clause(id: id)).limit
      switch limit {
      case .atLeast, .atMost, .exactly, .period: #expect(bounded.contains(id), "\(id)")
      case .below, .upTo, .stated, .promptly, .none: break
      }
    }
  }

  @Test("A clause without a number gives none")
  func noNumber() async {
    await #expect(processExitsWith: .failure) { _ = Template.number("YY-M1-1") }
    await #expect(processExitsWith: .failure) { _ = Template.period("YY-M1-16") }
  }

  private func county(_ parameters: String) throws -> Rulebook {
    let text = RulebookFiles.text(#""parameters":{\#(parameters)}"#)
    return try #require(RulebookShelf(RulebookFiles.files([text]))["county"])
  }

  private func check(_ name: String, _ rulebook: Rulebook, asOf: Day? = nil) throws -> DocumentCheck {
    try DocumentCheck(JSONDocument(SampleFile.read(name).bytes()), asOf: asOf, under: rulebook)
  }

  @Test(
    "A number is read on the day of the document; where none holds that day, nobody knows",
    arguments: [
      (#"{"from":"2026-02-09","value":"1y","source":"s"}"#, "satisfied"),
      (#"{"from":"2026-02-10","value":"1y","source":"s"}"#, "undetermined"),
      (#"{"through":"2026-02-08","value":"1y","source":"s"}"#, "undetermined"),
      (
        #"{"through":"2026-02-09","value":"1y","source":"s"},{"from":"2026-02-10","value":"1mo","source":"s"}"#,
        "satisfied"
      ),
      (
        #"{"through":"2026-02-08","value":"2y","source":"s"},{"from":"2026-02-09","value":"1mo","source":"s"}"#,
        "violated"
      ),
    ])
  func dated(versions: String, outcome: String) throws {
    let rulebook = try county(#""recentYear":{"versions":[\#(versions)]}"#)
    #expect(try check("deqing", rulebook).outcome(of: "DQ-2-c2").id == outcome)
  }

  @Test("Copies and term of an agreement are those of the day on which it is signed")
  func agreement() throws {
    let later = try county(
      #"""
      "agreementCopies":{"versions":[{"from":"2026-03-17","value":4,"source":"s"}]},
      "agreementTerm":{"versions":[{"through":"2026-03-15","value":"3y","source":"s"},
        {"from":"2026-03-16","value":"5y","source":"s"}]}
      """#)
    let result = try check("deqingAgreement", later)
    #expect(result.outcome(of: "DQ-A5-9.3-a") == .undetermined)
    #expect(result.outcome(of: "DQ-A5-9.3-b") == .violated)
    let reason = result.findings.first { $0.clause == "DQ-A5-9.3-a" }?.reason
    #expect(reason == .parameterMissing(.agreementCopies))
  }

  @Test("A verdict and its message count the same way, over every end of February")
  func oneCount() throws {
    let text = String(decoding: try SampleFile.read("deqing").bytes(), as: UTF8.self)
    for (year, days) in [(2024, 27...29), (2025, 27...28), (2028, 27...29)] {
      for day in days {
        let submitted: Day = try #require(Day("\(year)-02-\(day)"))
        for offset in -370...(-360) {
          let through = submitted.adding(days: offset)
          let document = text.replacing(
            "\"submittedOn\": \"2026-02-09\"", with: "\"submittedOn\": \"\(submitted)\""
          )
          .replacing("\"2026-02-06\"", with: "\"2020-01-01\"").replacing(
            "\"2026-02-07\"", with: "\"2020-01-01\""
          )
          .replacing("\"2024-02-10\"", with: "\"2020-01-01\"").replacing(
            "\"2025-02-09\"", with: "\"\(through)\"")
          let check = try DocumentCheck(JSONDocument(Array(document.utf8)))
          let finding = check.findings.first { $0.clause == "DQ-2-c2" && $0.outcome == .violated }
          #expect((finding == nil) == (through.adding(months: 12) >= submitted), "\(submitted) \(through)")
          guard case .other(let expected, _)? = finding?.reason else { continue }
          let first: Day = try #require(Day(String(expected.en.prefix(10))))
          #expect(first > through, "\(submitted) \(through): \(expected.en)")
          #expect(first.adding(months: 12) >= submitted)
          #expect(first.adding(days: -1).adding(months: 12) < submitted)
        }
      }
    }
  }
}
