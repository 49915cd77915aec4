/// How a return rate stands to the cap: the answer of `authops rate`.
///
/// DQ-A5-5.2.2-4b.
public struct RateAnswer: Hashable, Sendable {
  /// The rate.
  public let rate: ReturnRate
  /// The bound that the rate stays below, or nil where the rulebook gives none on the day.
  public let cap: Percent?
  /// The clause that sets the cap; nil where the text of the rulebook has none.
  public let clause: String?
  /// What a violation does to a program that enforces.
  public let severity: Severity

  /// The rate held to a rulebook.
  ///
  /// - Parameters:
  ///   - rate: The return rate.
  ///   - rulebook: Where the cap stands.
  ///   - day: The day on which the cap is looked up; nil for its latest version.
  public init(_ rate: ReturnRate, under rulebook: Rulebook = .deqing, on day: Day? = nil) {
    self.rate = rate
    let parameter = rulebook.parameter(.returnRateCap)
    let value = day.map { parameter?.value(on: $0) } ?? parameter?.versions.last?.value
    cap = if case .cap(let cap) = value { cap } else { nil }
    clause = rulebook.binds(.returnRate) ? rulebook.rule(.returnRate).clause : nil
    severity = rulebook.severity(of: .returnRate)
  }

  /// Whether the rate is below the cap; undetermined without a cap, or with neither revenue nor cost.
  public var outcome: Outcome {
    guard let cap else { return .undetermined }
    return switch rate.standing(under: cap) {
    case .below: .satisfied
    case .reached: .violated
    case .undetermined: .undetermined
    }
  }

  /// The largest revenue at this cost that is still below the cap; nil without cost or cap.
  public var largestLawfulRevenue: Yuan? { cap.flatMap { rate.largestLawfulRevenue(under: $0) } }

  /// What is missing where the outcome is undetermined, for formats.
  public var missing: String? {
    guard outcome == .undetermined else { return nil }
    return cap == nil ? "parameter " + ParameterID.returnRateCap.id : "cost"
  }

  /// The answer as a JSON value; canonical bytes come from `JSONValue.canonical`.
  public var value: JSONValue {
    var members: [JSONValue.Member] = [
      .init("cap", .optional(cap?.description)), .init("cost", .string(rate.cost.description)),
      .init("largestLawfulRevenue", .optional(largestLawfulRevenue?.description)),
      .init("outcome", .string(outcome.id)), .init("rate", rate.fraction?.value ?? .null),
      .init("revenue", .string(rate.revenue.description)),
      .init("rule", .optional(clause)),
    ]
    if let missing { members.append(.init("missing", .string(missing))) }
    return .object(members)
  }
}

extension Fraction {
  /// The fraction as a JSON value: exact in lowest terms, and in per cent rounded down.
  fileprivate var value: JSONValue {
    .object([
      .init("denominator", .string(denominator.description)),
      .init("numerator", .string(numerator.description)), .init("percent", .string(percentText)),
    ])
  }
}
