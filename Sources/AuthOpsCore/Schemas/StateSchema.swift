/// The schema of a state.
///
/// What the machine knows of a case is open on purpose: only the version of the program that wrote it reads it.
enum StateSchema {
  private typealias Part = SchemaPart

  static var schema: JSONValue {
    Part.document(
      "state/1", title: "What a replay holds, for another run to go on from",
      Part.members(
        [
          .init("content", content), .init("digest", digest("Of the content, in canonical JSON (RFC 8785).")),
          .init("format", Part.constant(ReplayState.format)),
        ], isClosed: true, "What is no, none, nothing or empty is left out. Any change is refused."),
      definitions: [("case", caseState), ("reference", reference)])
  }

  private static var content: JSONValue {
    let counts = ["applied", "duplicates", "events", "lateEntries", "lines", "malformed", "unapplied"]
    return Part.object(
      [
        .init("asOf", Part.day("The day of judgement asked for."), required: false),
        .init("calendar", digest("Of the calendar.")),
        .init("cases", Part.list(Part.reference("case"), "In the order of first appearance.")),
        .init(
          "counts", Part.object(counts.map { .init($0, Part.count(), required: false) }, isClosed: true),
          required: false),
        .init("diagnostics", Part.list(diagnostic), required: false),
        .init("diagnosticsOmitted", Part.count(), required: false),
        .init("files", Part.list(file, "What was read."), required: false),
        .init("finished", Part.list(Part.reference("case"), "Over, written and forgotten.")),
        .init("forgotten", forgotten, required: false),
        .init("keeps", keeps, required: false),
        .init("latestDay", Part.day("The latest day of an event."), required: false),
        .init("leavesOut", Part.flag("Whether events lie after the day asked for."), required: false),
        .init("rulebooks", Part.list(Part.reference("reference"))),
        .init(
          "tool", Part.object([.init("name", Part.text()), .init("version", Part.text())], isClosed: true)),
      ], isClosed: true)
  }

  private static var caseState: JSONValue {
    let open = JSONValue.object([.init("type", .string("object"))])
    return Part.object(
      [
        .init("case", Part.text("The name in subject.")),
        .init("evidence", Part.list(open, "Events, where findings are explained."), required: false),
        .init(
          "file",
          .object([
            .init("type", .string("object")),
            .init("description", .string("What the machine knows; the program's own.")),
          ]), required: false),
        .init("firstLine", Part.count(), required: false),
        .init(
          "identities",
          Part.string("Of each event 16 bytes: identity and content, hashed.", pattern: "([0-9a-f]{32})*"),
          required: false),
        .init("rulebook", Part.text(), required: false),
        .init("sources", Part.list(Part.text()), required: false),
        .init("timeline", Part.list(open), required: false),
        .init("unknownRulebook", Part.text("The name of a rulebook that is not known."), required: false),
      ], isClosed: true)
  }

  private static var diagnostic: JSONValue {
    Part.object(
      [
        .init("column", Part.count(), required: false), .init("kind", Part.text()),
        .init("line", Part.count(), required: false), .init("message", Part.words()),
        .init("pointer", Part.string()),
      ], isClosed: true)
  }

  private static var file: JSONValue {
    Part.object(
      [.init("firstLine", Part.count(), required: false), .init("name", Part.string())], isClosed: true)
  }

  private static var forgotten: JSONValue {
    Part.object(
      [
        .init("count", Part.count(), required: false),
        .init("names", Part.string("Hashes.", pattern: "([0-9a-f]{16})*"), required: false),
        .init("rulebooks", Part.list(Part.text()), required: false),
        .init("strays", Part.count("Later lines about them."), required: false),
      ], isClosed: true)
  }

  private static var keeps: JSONValue {
    let flags = ["all", "evidence", "onlyOpenCases", "timeline"]
    return Part.object(
      flags.map { .init($0, Part.flag(), required: false) } + [
        .init("evidenceOf", Part.text("The case of which evidence is kept."), required: false)
      ], isClosed: true, "What the run kept; one that goes on needs no more.")
  }

  private static var reference: JSONValue {
    Part.object([.init("digest", digest(nil)), .init("id", Part.text())], isClosed: true)
  }

  private static func digest(_ description: String?) -> JSONValue {
    Part.string(description, pattern: "sha256:[0-9a-f]{64}")
  }
}
