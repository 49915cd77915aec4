/// What is missing or wrong in a document: the answer of `authops check`.
public struct CheckAnswer: Sendable {
  /// The name of the format, with its version.
  public static let format = "authops.check/1"

  /// The document held to its template.
  public let check: DocumentCheck
  /// The name of the file.
  public let file: String
  /// Whether what is as it should be, or not asked for, is shown too.
  public let includesAll: Bool
  /// The findings that are shown, in their order.
  public let findings: [DocumentFinding]

  /// Where what is shown stands.
  let places: DocumentPlaces

  /// An answer about one document.
  public init(_ check: DocumentCheck, file: String, includesAll: Bool = false) {
    (self.check, self.file, self.includesAll) = (check, file, includesAll)
    let shown = check.findings.filter {
      includesAll || $0.outcome == .violated || $0.outcome == .undetermined
    }
    findings = shown
    places = DocumentPlaces(check.remarks.map(\.place) + shown.map(\.place), in: check.document)
  }

  /// How many findings are violated, and how many of those are blocking.
  public var violated: (all: Int, blocking: Int) {
    let violated = check.findings.filter { $0.outcome == .violated }
    return (violated.count, violated.count { $0.severity == .blocking })
  }
}

extension CheckAnswer {
  /// The answer as a JSON value; canonical bytes come from `JSONValue.canonical`.
  public var value: JSONValue {
    let counts = Outcome.allCases.filter { $0 != .pending }
      .map { JSONValue.Member($0.id, .int(check.count($0))) }
    return .object([
      .init("diagnostics", .array(check.remarks.map { value(of: $0) })), .init("file", .string(file)),
      .init("findings", .array(findings.enumerated().map { value(of: $0.element, $0.offset + 1) })),
      .init("format", .string(Self.format)), .init("outcome", .string(check.outcome.id)),
      .init("summary", .object(counts + [.init("violatedByRule", violatedByRule)])),
      .init(
        "template",
        .object([.init("id", .string(check.template.id.rawValue)), .init("title", check.template.title.both)])
      ),
      .init(
        "tool", .object([.init("name", .string(AuthOps.name)), .init("version", .string(AuthOps.version))])),
    ])
  }

  private var violatedByRule: JSONValue {
    var counts: [String: Int] = [:]
    for finding in check.findings where finding.outcome == .violated {
      counts[finding.clause, default: 0] += 1
    }
    return .object(counts.sorted { $0.key < $1.key }.map { .init($0.key, .int($0.value)) })
  }

  private func value(of finding: DocumentFinding, _ number: Int) -> JSONValue {
    let position = places.position(of: finding.place)
    return .object([
      .init("column", .int(position.column)),
      .init("expected", finding.reason.expected.map(\.both) ?? .null),
      .init("line", .int(position.line)), .init("message", finding.reason.message.both),
      .init("n", .int(number)), .init("outcome", .string(finding.outcome.id)),
      .init("pointer", .string(places.pointer(of: finding.place))), .init("rule", .string(finding.clause)),
      .init("severity", .string(finding.severity.id)), .init("subject", finding.title.both),
    ])
  }

  private func value(of remark: DocumentRemark) -> JSONValue {
    let position = places.position(of: remark.place)
    return .object([
      .init("column", .int(position.column)), .init("kind", .string(remark.kind.rawValue)),
      .init("line", .int(position.line)), .init("message", remark.message.both),
      .init("pointer", .string(places.pointer(of: remark.place))),
    ])
  }
}

extension DocumentRemark {
  /// What the matter is, in a sentence.
  public var message: Message {
    switch kind {
    case .unknownKey: Message(zh: "模板没有这一项：\(name)", en: "the template has no member '\(name)'")
    case .byteOrderMark: Message(zh: "文件以字节顺序标记开头，已跳过", en: "skipped a byte order mark")
    case .unknownKind: Message(zh: "模板没有这类材料：\(name)", en: "the template has no kind of paper '\(name)'")
    }
  }
}

extension Message {
  /// The sentence as a JSON value.
  fileprivate var both: JSONValue { .words(zh: zh, en: en) }
}
