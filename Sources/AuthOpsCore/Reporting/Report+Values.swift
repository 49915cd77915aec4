extension Replay {
  /// The calendar that the cases were judged by.
  var calendarValue: JSONValue { (options.laws.first?.calendar ?? .published).reference }

  /// What a report says after its cases, in the order of the keys.
  func closing(
    _ tally: Tally, showsLines: Bool, format: String = "authops.report/1"
  ) -> [JSONValue.Member] {
    let diagnostics = diagnostics.map { value(of: $0, showsLines) }
    return [
      .init("diagnostics", .array(showsLines ? diagnostics : diagnostics.inOrderOfText)),
      .init("diagnosticsOmitted", .int(omittedDiagnostics)),
      .init("format", .string(format)), .init("input", inputValue),
      .init("mode", .string("audit")),
      .init("rulebooks", .array(rulebooksInUse.map(\.rulebook.reference))),
      .init("summary", tally.value(cases: caseCount)),
      .init(
        "tool", .object([.init("name", .string(AuthOps.name)), .init("version", .string(AuthOps.version))])),
    ]
  }

  var inputValue: JSONValue {
    let members: [(String, Int)] = [
      ("lines", counts.lines), ("events", counts.events), ("applied", counts.applied),
      ("unapplied", counts.unapplied), ("duplicates", counts.duplicates), ("lateEntries", counts.lateEntries),
      ("malformed", counts.malformed),
    ]
    return .object(members.map { .init($0.0, .number(JSONNumber(Int64($0.1)))) })
  }

  private func value(of diagnostic: Diagnostic, _ showsLines: Bool) -> JSONValue {
    var members: [JSONValue.Member] = [
      .init("column", .number(JSONNumber(Int64(diagnostic.column)))),
      .init("kind", .string(diagnostic.kind.rawValue)),
      .init("message", diagnostic.message.value),
      .init("pointer", .string(diagnostic.pointer)),
    ]
    if showsLines {
      members.append(.init("file", .string(fileName(ofLine: diagnostic.line))))
      members.append(.init("line", .number(JSONNumber(Int64(diagnostic.line)))))
    }
    return .object(members)
  }
}

extension Rulebook {
  /// The rulebook as a report names it.
  var reference: JSONValue {
    .object([
      .init("digest", .string("sha256:" + digest)), .init("id", .string(id)),
      .init("status", .string(status.rawValue)),
    ])
  }
}

extension Tally {
  /// The summary of a report.
  func value(cases: Int) -> JSONValue {
    .object([
      .init("cases", .number(JSONNumber(Int64(cases)))),
      .init("deadlines", .counts(DutyStatus.allCases.map { ($0.id, deadlines[$0]) })),
      .init("findings", .counts(Outcome.allCases.map { ($0.id, findings[$0]) })),
      .init("violatedByRule", .counts(violations.sorted { $0.key < $1.key })),
    ])
  }
}

extension JSONValue {
  /// An object of counts.
  fileprivate static func counts(_ counts: [(String, Int)]) -> JSONValue {
    .object(counts.map { .init($0.0, .number(JSONNumber(Int64($0.1)))) })
  }
}

extension CaseReport {
  /// The case as a report in the order of cases shows it: an entry of `cases`, without files and lines.
  public var value: JSONValue {
    .object([
      .init("case", .string(name)), .init("deadlines", .array(deadlines.map(\.value))),
      .init("findings", .array(findings.map { $0.value([]) })), .init("phase", .string(phase.rawValue)),
      .init("rulebook", .string(rulebook)), .init("stages", .strings(stages.map(\.rawValue))),
    ])
  }

  /// Writes the case as a report shows it.
  ///
  /// Most cases of a log have little to show: only findings and duties are made into values first.
  func write(to writer: inout JSONWriter, _ replay: Replay, showsLines: Bool) {
    writer.beginObject()
    writer.key("case")
    writer.string(name)
    writer.key("deadlines")
    writer.beginArray()
    for deadline in deadlines { deadline.value.write(to: &writer) }
    writer.endArray()
    writer.key("findings")
    writer.beginArray()
    for finding in findings {
      finding.value(finding.event?.place(replay, showsLines) ?? []).write(to: &writer)
    }
    writer.endArray()
    writer.key("phase")
    writer.string(phase.rawValue)
    writer.key("rulebook")
    writer.string(rulebook)
    writer.key("stages")
    writer.beginArray()
    for stage in stages { writer.string(stage.rawValue) }
    writer.endArray()
    writer.endObject()
  }
}

extension FindingReport {
  /// The finding as formats show it.
  ///
  /// - Parameter place: Where its event stands, as members; none where that is not shown.
  fileprivate func value(_ place: [JSONValue.Member]) -> JSONValue {
    .object([
      .init("basis", .string(rule.basis.id)), .init("day", .string(day.description)),
      .init("derivedFrom", derivedFrom.map { .number(JSONNumber(Int64($0))) } ?? .null),
      .init("event", event.map { .object($0.identity + place) } ?? .null),
      .init("evidence", .object(evidence.map { .init($0.0, $0.1) })),
      .init("message", message.value),
      .init("n", .number(JSONNumber(Int64(number)))), .init("object", .optional(object)),
      .init("outcome", .string(outcome.id)), .init("pointer", .optional(pointer)),
      .init("rule", .string(rule.clause)), .init("severity", .string(severity.id)),
    ])
  }
}

extension EventReference {
  /// The reference as a JSON value.
  func value(_ replay: Replay, _ showsLines: Bool) -> JSONValue { .object(members(replay, showsLines)) }

  /// The members of the reference as an object.
  func members(_ replay: Replay, _ showsLines: Bool) -> [JSONValue.Member] {
    identity + place(replay, showsLines)
  }

  /// What identifies the event.
  fileprivate var identity: [JSONValue.Member] {
    [.init("id", .string(id)), .init("source", .string(source))]
  }

  /// Where the event stands; nothing where lines are not shown.
  fileprivate func place(_ replay: Replay, _ showsLines: Bool) -> [JSONValue.Member] {
    guard showsLines else { return [] }
    return [
      .init("file", .string(replay.fileName(ofLine: line))),
      .init("line", .number(JSONNumber(Int64(line)))),
    ]
  }
}

extension DeadlineReport {
  fileprivate var value: JSONValue { .object(members) }

  /// The duty as formats show it.
  var members: [JSONValue.Member] {
    var members: [JSONValue.Member] = [
      .init("discharged", .optional(discharged?.description)), .init("dischargedBy", .optional(dischargedBy)),
      .init("due", .optional(due?.description)), .init("object", .optional(object)),
      .init("obligor", .string(obligor.id)), .init("opened", .string(opened.description)),
      .init("openedBy", .optional(openedBy)), .init("period", .optional(period?.description)),
      .init("rule", .string(rule.clause)), .init("status", .string(status.id)),
    ]
    if let dueNotBefore { members.append(.init("dueNotBefore", .string(dueNotBefore.description))) }
    if isProvisional { members.append(.init("provisional", .bool(true))) }
    return members
  }
}
