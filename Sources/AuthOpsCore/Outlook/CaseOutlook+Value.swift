extension CaseOutlook {
  /// The name and version of the format.
  public static let format = "authops.status/1"

  /// The outlook as a JSON value; canonical bytes come from `JSONValue.canonical`.
  public var value: JSONValue {
    .object([
      .init("agreement", agreement?.value ?? .null), .init("asOf", .string(asOf.description)),
      .init("blocked", .array(blocked.map(\.value))), .init("calendar", law.calendar.reference),
      .init("case", .string(report.name)), .init("children", .array(children.map(\.value))),
      .init("deadlines", .array(duties.map(\.value))), .init("format", .string(Self.format)),
      .init("next", .array(next.map { $0.value(law.rulebook) })),
      .init("objectsNotTried", .int(objectsNotTried)),
      .init("phase", .string(report.phase.rawValue)),
      .init("rulebook", law.rulebook.reference), .init("stages", .strings(report.stages.map(\.rawValue))),
    ])
  }
}

extension AgreementOutlook {
  fileprivate var value: JSONValue {
    .object([
      .init("effective", .string(effective.description)),
      .init("ended", .optional(ended.map { String(describing: $0) })),
      .init("lastDay", .optional(lastDay?.description)), .init("number", .int(number)),
      .init("presumed", .bool(isPresumed)), .init("suspended", .bool(isSuspended)),
    ])
  }
}

extension CaseOutlook.Child {
  fileprivate var value: JSONValue {
    .object([.init("kind", .string(kind.id)), .init("name", .string(name)), .init("owed", .int(owed))])
  }
}

extension OpenDuty {
  /// The duty as formats show it, with what is left of its time.
  var members: [JSONValue.Member] {
    deadline.members + [
      .init("ageInDays", .int(ageInDays)),
      .init("workingDaysLeft", workingDaysLeft.map { .int($0) } ?? .null),
    ]
  }

  fileprivate var value: JSONValue { .object(members) }
}

extension NextEvent {
  fileprivate func value(_ rulebook: Rulebook) -> JSONValue {
    var members: [JSONValue.Member] = [
      .init("conforms", .bool(conforms)), .init("lastDay", .optional(lastDay?.description)),
      .init("mayNameNew", .bool(mayNameNew)), .init("objects", .strings(objects)),
      .init("roles", .strings(roles.map(\.id))),
      .init("rule", .optional(rulebook.regime.act(kind).map { rulebook.rule($0.rule).clause })),
      .init("type", .string(kind.descriptor.name)), .init("warnings", .array(warnings.map(\.value))),
    ]
    if let ground { members.append(.init("ground", .string(ground))) }
    if let lastDayNotBefore {
      members.append(.init("lastDayNotBefore", .string(lastDayNotBefore.description)))
    }
    return .object(members)
  }
}

extension BlockedEvent {
  fileprivate var value: JSONValue {
    .object([
      .init("mayNameNew", .bool(mayNameNew)), .init("objects", .strings(objects)),
      .init("roles", .strings(roles.map(\.id))), .init("type", .string(kind.descriptor.name)),
      .init("unmet", .array(unmet.map(\.value))),
    ])
  }
}

extension Refusal.Unmet {
  fileprivate var value: JSONValue {
    .object([
      .init("message", .words(zh: message.zh, en: message.en)), .init("object", .optional(object)),
      .init("rule", .string(rule.clause)),
    ])
  }
}
