extension RulesAnswer {
  /// The answer as a JSON value; canonical bytes come from `JSONValue.canonical`.
  public var value: JSONValue {
    .object([
      .init("clauses", .array(clauses.map(\.value))), .init("format", .string(Self.format)),
      .init("rulebooks", .array(rulebooks.map(\.titledReference))),
      .init("rules", .array(rules.map(value(of:)))),
      .init("scenarios", .array(claims.map(\.value))),
    ])
  }

  private func value(of rule: Rule) -> JSONValue {
    .object([
      .init("basis", .string(rule.basis.id)), .init("clause", .string(rule.clause)),
      .init("carries", .strings(clauses(carriedBy: rule).map(\.id))),
      .init("fixed", .bool(rule.isFixed)), .init("name", .string(String(describing: rule.id))),
      .init("parameters", .array(parameters(of: rule).map(\.value))),
      .init("severity", .string(rulebook(of: rule).severity(of: rule.id).id)),
      .init("summary", .words(zh: rule.zh, en: rule.en)),
    ])
  }
}

extension Rulebook {
  /// The rulebook as answers about its text name it: as in reports, and with its title.
  var titledReference: JSONValue {
    .object([
      .init("digest", .string("sha256:" + digest)), .init("id", .string(id)),
      .init("status", .string(status.rawValue)), .init("title", .words(zh: zh, en: en)),
    ])
  }
}

extension Clause {
  fileprivate var value: JSONValue {
    .object([
      .init("article", article.value), .init("disposition", .string(disposition.rawValue)),
      .init("document", .string(document.rawValue)), .init("id", .string(id)),
      .init("kind", .string(kind.rawValue)), .init("limit", .optional(limit?.description)),
      .init("reason", reason.map(\.value) ?? .null), .init("rules", .strings(rules)),
      .init("summary", summary.value),
    ])
  }
}

extension ScenarioClaim {
  fileprivate var value: JSONValue {
    .object([
      .init("clause", .string(clause)), .init("outcome", .string(outcome.id)),
      .init("place", .optional(place?.rawValue)), .init("scenario", .string(scenario)),
    ])
  }
}
