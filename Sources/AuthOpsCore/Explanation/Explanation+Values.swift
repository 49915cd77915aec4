/// What the values of explanations are written with.
struct ExplanationContext {
  /// The replay, which knows the files.
  let replay: Replay
  /// Whether files and lines are written.
  let showsLines: Bool
}

extension CaseExplanation {
  /// The case as an explanation shows it.
  func value(_ context: ExplanationContext) -> JSONValue {
    .object([
      .init("case", .string(report.name)),
      .init("deadlines", .array(deadlines.map { $0.value(context) })),
      .init("findings", .array(findings.map { $0.value(context) })),
      .init("phase", .string(report.phase.rawValue)),
      .init("rulebook", .string(report.rulebook)),
      .init("stages", .strings(report.stages.map(\.rawValue))),
    ])
  }
}

extension FindingExplanation {
  fileprivate func value(_ context: ExplanationContext) -> JSONValue {
    .object(
      examination.members(context) + [
        .init("alongside", .array(alongside.map { .object($0.members(context)) })),
        .init("event", event?.value(context) ?? .null), .init("phase", .optional(phase?.rawValue)),
      ])
  }
}

extension Examination {
  fileprivate func members(_ context: ExplanationContext) -> [JSONValue.Member] {
    [
      .init("basis", .string(finding.rule.basis.id)), .init("day", .string(finding.day.description)),
      .init("deadline", duty?.value(context) ?? .null),
      .init("derivedFrom", derivedFrom.map { .int($0) } ?? .null),
      .init("facts", .array(facts.map { $0.value(context) })),
      .init("message", finding.message.value), .init("n", number.map { .int($0) } ?? .null),
      .init("object", .optional(finding.object)), .init("outcome", .string(finding.outcome.id)),
      .init("parameters", .array(parameters.map(\.value))), .init("rule", .string(finding.rule.clause)),
      .init("severity", .string(finding.severity.id)),
      .init("text", .words(zh: finding.rule.zh, en: finding.rule.en)),
    ]
  }
}

extension ExplainedEvent {
  /// The event as an explanation names it.
  func value(_ context: ExplanationContext) -> JSONValue {
    .object(
      reference.members(context.replay, context.showsLines) + [
        .init("role", .optional(role?.id)), .init("time", .string(time.description)),
        .init("type", .string(kind.descriptor.name)),
      ])
  }
}

extension UsedFact {
  fileprivate func value(_ context: ExplanationContext) -> JSONValue {
    .object([
      .init("from", origin.value(context)), .init("name", name.value), .init("value", value ?? .null),
    ])
  }
}

extension FactOrigin {
  fileprivate func value(_ context: ExplanationContext) -> JSONValue {
    switch self {
    case .event(let event, let pointer):
      .object([
        .init("event", event.value(context)), .init("kind", .string("event")),
        .init("pointer", .string(pointer)),
      ])
    case .rulebook(let entry): .object([.init("entry", .string(entry)), .init("kind", .string("rulebook"))])
    case .calendar: .object([.init("kind", .string("calendar"))])
    case .presumption(let number):
      .object([.init("finding", number.map { .int($0) } ?? .null), .init("kind", .string("presumption"))])
    case .absent: .object([.init("kind", .string("absent"))])
    }
  }
}

extension UsedParameter {
  fileprivate var value: JSONValue {
    .object([
      .init("clause", .string(parameter.clause)), .init("from", .optional(version?.from?.description)),
      .init("id", .string(parameter.id.id)), .init("on", .string(on.description)),
      .init("question", .optional(parameter.question)), .init("source", .optional(version?.source)),
      .init("through", .optional(version?.through?.description)),
      .init("value", version?.value.json ?? .null),
    ])
  }
}

extension DutyExplanation {
  fileprivate func value(_ context: ExplanationContext) -> JSONValue {
    .object(
      deadline.members + [
        .init("cancelled", .optional(cancelledOn?.description)),
        .init("derivation", derivation.value(context)),
        .init("dischargedAt", discharge?.value(context) ?? .null),
        .init("openedAt", opening?.value(context) ?? .null),
        .init("presumedBy", presumedBy.map { .int($0) } ?? .null),
        .init("text", .words(zh: deadline.rule.zh, en: deadline.rule.en)),
      ])
  }
}

extension DueDerivation {
  fileprivate func value(_ context: ExplanationContext) -> JSONValue {
    switch self {
    case .counted(let start, let period, let answer, let parameters):
      .object([
        .init("count", answer.value), .init("counting", .string(answer.counting.code)),
        .init("kind", .string("counted")), .init("parameters", .array(parameters.map(\.value))),
        .init("period", period.value(context)), .init("start", start.value(context)),
      ])
    case .set(let day): .object([.init("day", day.value(context)), .init("kind", .string("set"))])
    case .promptly: .object([.init("kind", .string("promptly"))])
    case .unknown(let missing):
      .object([.init("kind", .string("unknown")), .init("missing", missing.value(context))])
    }
  }
}

extension Counting {
  /// The name in explanations.
  fileprivate var code: String {
    switch self {
    case .act: "act"
    case .term: "term"
    case .before: "before"
    }
  }
}
