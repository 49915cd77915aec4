extension ReplayComparison {
  /// The name of the format, with its version.
  public static let format = "authops.comparison/1"

  /// The comparison as a JSON value; canonical bytes come from `JSONValue.canonical`.
  ///
  /// - Returns: The value, and what was counted over all cases.
  public func value(_ selection: Selection = Selection()) -> (value: JSONValue, counts: Counts) {
    var cases: [JSONValue] = []
    let showsLines = !selection.isOrderedByCase
    let counts = forEachCase(selection) { cases.append($0.value(own, showsLines)) }
    let value = JSONValue.object([
      .init("against", against.titledReference), .init("asOf", .optional(own.asOf?.description)),
      .init("calendar", own.calendarValue), .init("cases", .array(cases)),
      .init("differences", .array(differencesInUse.map(\.value))), .init("format", .string(Self.format)),
      .init("input", own.inputValue), .init("summary", counts.value),
      .init(
        "tool", .object([.init("name", .string(AuthOps.name)), .init("version", .string(AuthOps.version))])),
    ])
    return (value, counts)
  }
}

extension ReplayComparison.Counts {
  fileprivate var value: JSONValue {
    func changes(_ counts: [String: Int]) -> JSONValue {
      .object(["appears", "changes", "vanishes"].map { .init($0, .int(counts[$0] ?? 0)) })
    }
    return .object([
      .init("cases", .int(cases)), .init("changed", .int(changed)), .init("deadlines", changes(deadlines)),
      .init("findings", changes(findings)), .init("refused", .int(refused)),
    ])
  }
}

extension CaseComparison {
  fileprivate func value(_ replay: Replay, _ showsLines: Bool) -> JSONValue {
    .object([
      .init("case", .string(name)), .init("deadlines", .array(deadlines.map(\.value))),
      .init("findings", .array(findings.map { $0.value(replay, showsLines) })),
      .init(
        "phase",
        phases.map {
          .object([.init("after", .string($0.after.rawValue)), .init("before", .string($0.before.rawValue))])
        } ?? .null),
      .init("refused", .optional(obstacle?.rawValue)), .init("rulebook", .string(rulebook)),
    ])
  }
}

extension CaseComparison.Explained<FindingReport> {
  fileprivate func value(_ replay: Replay, _ showsLines: Bool) -> JSONValue {
    let finding = change.either
    return .object([
      .init("after", Self.verdict(change.after)), .init("because", .array(reasons.map(\.value))),
      .init("before", Self.verdict(change.before)), .init("change", .string(change.id)),
      .init("event", finding.event?.value(replay, showsLines) ?? .null),
      .init("object", .optional(finding.object)), .init("pointer", .optional(finding.pointer)),
      .init("rule", .string(finding.rule.clause)),
    ])
  }

  private static func verdict(_ finding: FindingReport?) -> JSONValue {
    guard let finding else { return .null }
    return .object([
      .init("day", .string(finding.day.description)), .init("message", finding.message.value),
      .init("outcome", .string(finding.outcome.id)), .init("severity", .string(finding.severity.id)),
    ])
  }
}

extension CaseComparison.Explained<CaseComparison.WeighedDeadline> {
  fileprivate var value: JSONValue {
    let deadline = change.either.deadline
    return .object([
      .init("after", Self.verdict(change.after)), .init("because", .array(reasons.map(\.value))),
      .init("before", Self.verdict(change.before)), .init("change", .string(change.id)),
      .init("object", .optional(deadline.object)), .init("obligor", .string(deadline.obligor.id)),
      .init("rule", .string(deadline.rule.clause)),
    ])
  }

  private static func verdict(_ weighed: CaseComparison.WeighedDeadline?) -> JSONValue {
    guard let weighed else { return .null }
    let shown: Set = ["discharged", "due", "dueNotBefore", "opened", "period", "provisional", "status"]
    return .object(
      weighed.deadline.members.filter { shown.contains($0.key) } + [
        .init("severity", .string(weighed.severity.id))
      ])
  }
}

extension ChangeReason {
  /// The reason as a JSON value.
  fileprivate var value: JSONValue {
    let (kind, id) =
      switch self {
      case .parameter(let id): ("parameter", id.id)
      case .severity(let rule): ("severity", rule.name)
      case .consequence(let id): ("consequence", id.id)
      }
    return .object([.init("id", .string(id)), .init("kind", .string(kind))])
  }
}
