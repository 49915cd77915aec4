extension WorkList {
  /// The name and version of the format.
  public static let format = "authops.workList/1"

  /// The list as a JSON value; canonical bytes come from `JSONValue.canonical`.
  public func value(by grouping: Grouping) -> JSONValue {
    .object(
      closing(by: grouping) + [
        .init("groups", .array(groups(by: grouping).map(\.value)))
      ])
  }

  /// The list as one value for each item, and one for what they come to.
  public func lines(by grouping: Grouping) -> [JSONValue] {
    groups(by: grouping).flatMap { $0.items.map(\.value) } + [.object(closing(by: grouping))]
  }

  private func closing(by grouping: Grouping) -> [JSONValue.Member] {
    [
      .init("asOf", .string(asOf.description)), .init("by", .string(grouping.rawValue)),
      .init("calendar", calendar.reference), .init("format", .string(Self.format)),
      .init("rulebooks", .array(rulebooks.map(\.reference))),
      .init("summary", .object(Self.statuses.map { .init($0.id, .int(count($0))) })),
      .init("through", .optional(through?.description)), .init("within", .optional(within?.description)),
    ]
  }
}

extension WorkList.Group {
  fileprivate var value: JSONValue {
    .object([.init("items", .array(items.map(\.value))), .init("key", .optional(key))])
  }
}

extension WorkList.Item {
  fileprivate var value: JSONValue { .object(duty.members + [.init("case", .string(caseName))]) }
}
