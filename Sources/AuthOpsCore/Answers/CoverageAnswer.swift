/// What stands behind each clause, and what is missing: the answer of `authops rules --coverage`.
public struct CoverageAnswer: Sendable {
  /// The name of the format, with its version.
  public static let format = "authops.coverage/1"

  /// The rulebooks that were asked.
  public let rulebooks: [Rulebook]
  /// The clauses with what stands behind them, in the order of the text.
  public let clauses: [ClauseCoverage]

  /// What stands behind the clauses of an answer.
  public init(_ answer: RulesAnswer) {
    (rulebooks, clauses) = (answer.rulebooks, answer.clauses.map { ClauseCoverage($0) })
  }

  /// The clauses with something missing.
  public var holes: [ClauseCoverage] { clauses.filter { !$0.holes.isEmpty } }

  /// How many clauses there are of a disposition.
  public func count(_ disposition: Disposition) -> Int {
    clauses.count { $0.clause.disposition == disposition }
  }

  /// The answer as a JSON value; canonical bytes come from `JSONValue.canonical`.
  public var value: JSONValue {
    let counts = Disposition.allCases.map { JSONValue.Member($0.rawValue, .int(count($0))) }
    return .object([
      .init("clauses", .array(clauses.map(\.value))), .init("format", .string(Self.format)),
      .init("rulebooks", .array(rulebooks.map(\.titledReference))),
      .init(
        "summary",
        .object(counts + [.init("clauses", .int(clauses.count)), .init("holes", .int(holes.count))])),
    ])
  }
}

extension ClauseCoverage {
  fileprivate var value: JSONValue {
    .object([
      .init("beyond", .strings(beyond)), .init("disposition", .string(clause.disposition.rawValue)),
      .init("holes", .strings(holes.map(\.rawValue))), .init("id", .string(clause.id)),
      .init("on", .strings(on)), .init("rules", .strings(clause.rules)),
      .init("satisfied", .strings(satisfied)), .init("violated", .strings(violated)),
    ])
  }
}
