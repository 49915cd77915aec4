/// The schemas of what `rules` writes.
enum RulesSchemas {
  private typealias Part = SchemaPart

  static var rules: JSONValue {
    Part.document(
      "rules/1", title: "The clauses and rules of a rulebook",
      Part.members([
        .init("format", Part.constant(RulesAnswer.format)), .init("rulebooks", Part.list(rulebook)),
        .init("clauses", Part.list(clause, "In the order of the text.")),
        .init("rules", Part.list(rule, "All rules, or those that carry the clause asked for.")),
        .init("scenarios", Part.list(claim, "What the scenarios of Specs/scenarios show of them.")),
      ]))
  }

  static var coverage: JSONValue {
    let counts = Disposition.allCases.map { Part.Property($0.rawValue, Part.count()) }
    let summary = Part.object(
      counts + [
        .init("clauses", Part.count()), .init("holes", Part.count("Clauses with something missing.")),
      ])
    return Part.document(
      "coverage/1", title: "The scenarios behind each clause",
      Part.members([
        .init("format", Part.constant(CoverageAnswer.format)), .init("rulebooks", Part.list(rulebook)),
        .init("clauses", Part.list(covered, "In the order of the text.")), .init("summary", summary),
      ]))
  }

  static var rulebook: JSONValue {
    Part.object([
      .init("id", Part.text()), .init("status", Part.code(Rulebook.Status.allCases.map(\.rawValue))),
      .init("digest", Part.digest), .init("title", Part.words()),
    ])
  }

  private static let disposition = SchemaPart.code(
    Disposition.allCases.map(\.rawValue),
    "rule: rules judge it; permission: leaving it breaks nothing; attested: somebody vouches; informational.")

  private static var clause: JSONValue {
    Part.object([
      .init("id", Part.text()), .init("document", Part.code(LegalDocument.allCases.map(\.rawValue))),
      .init("article", Part.words("Where it stands in the document.")),
      .init("kind", Part.code(ClauseKind.allCases.map(\.rawValue))), .init("disposition", disposition),
      .init("rules", Part.list(Part.text(), "The clause ids of the rules that carry it.")),
      .init("limit", Part.optional(limit, "What it bounds an act by.")),
      .init("summary", Part.words("What it says, in our own words.")),
      .init("reason", Part.optional(Part.words(), "Why no rule carries it, or how it is read.")),
    ])
  }

  private static let limit = SchemaPart.string(
    "A period, a bound, a number, stated by an act, or without delay.",
    pattern: "[0-9]+(?:wd|d|mo|y)|<=?[0-9]+%|[<>]?=[0-9]+|stated|promptly")

  private static var rule: JSONValue {
    Part.object([
      .init("clause", Part.text("The id by which findings and deadlines name the rule.")),
      .init("name", Part.text("The rule's own name; several rules may share a clause.")),
      .init("basis", Part.code(Basis.allCases.map(\.id))),
      .init("severity", Part.code(Severity.allCases.map(\.id))),
      .init("fixed", Part.flag("Whether no rulebook may change the severity.")),
      .init("summary", Part.words()), .init("carries", Part.list(Part.text(), "Clauses that name the rule.")),
      .init("parameters", Part.list(parameter)),
    ])
  }

  static var parameter: JSONValue {
    let version = Part.object([
      .init("value", Part.optional(Part.string(), "Null where the text leaves a blank.")),
      .init("from", Part.optional(Part.day())), .init("through", Part.optional(Part.day())),
      .init("source", Part.text("The clause that gives it, or why it was chosen.")),
    ])
    return Part.object([
      .init("id", Part.text()), .init("clause", Part.text()),
      .init("unit", Part.code(ParameterUnit.allCases.map(\.rawValue))),
      .init("question", Part.optional(Part.text(), "The open question that the value answers.")),
      .init("versions", Part.list(version, "Earliest first; null days are unbounded.")),
    ])
  }

  private static var claim: JSONValue {
    Part.object([
      .init("clause", Part.text()),
      .init(
        "scenario",
        Part.text("Folder and name under Specs/scenarios, or documents/ and a sample under Specs/documents.")),
      .init("outcome", Part.outcome),
      .init("place", Part.optional(place, "Where a log lies that shows a limit.")),
    ])
  }

  private static let place = SchemaPart.code(ScenarioClaim.Place.allCases.map(\.rawValue))

  private static var covered: JSONValue {
    let scenarios = Part.list(Part.text())
    return Part.object([
      .init("id", Part.text()), .init("disposition", disposition), .init("rules", Part.list(Part.text())),
      .init("satisfied", scenarios), .init("violated", scenarios), .init("on", scenarios),
      .init("beyond", scenarios),
      .init(
        "holes", Part.list(Part.code(ClauseCoverage.Hole.allCases.map(\.rawValue)), "What is missing.")),
    ])
  }
}
