/// What a scenario of Specs/scenarios shows of a clause; the replay of the scenario holds it true.
public struct ScenarioClaim: Hashable, Sendable {
  /// Where a log lies that shows a bound.
  public enum Place: String, CaseIterable, Hashable, Sendable {
    /// Exactly on it.
    case on
    /// One day, one fen or one step beyond it.
    case beyond
  }

  /// The scenario: its folder and its name, without a suffix.
  public let scenario: String
  /// The clause, or the rule of the log.
  public let clause: String
  /// How the clause comes out.
  public let outcome: Outcome
  /// Where the log lies, if it shows a bound.
  public let place: Place?

  init(_ scenario: String, _ clause: String, _ outcome: Outcome, _ place: Place? = nil) {
    (self.scenario, self.clause, self.outcome, self.place) = (scenario, clause, outcome, place)
  }

  /// What the scenarios show of a clause, in the order of the kit.
  public static func of(_ clause: String) -> [ScenarioClaim] { byClause[clause] ?? [] }

  private static let byClause = Dictionary(grouping: all, by: \.clause)
}
