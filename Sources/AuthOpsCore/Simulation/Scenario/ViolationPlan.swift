/// Something that is done against the rules, now and then.
public struct ViolationPlan: Hashable, Sendable {
  /// What is wrong.
  public enum Kind: Hashable, Sendable {
    /// The act comes so many days after its last day.
    case late(days: Int)
    /// The act is left out.
    case skipped
    /// Another role acts.
    case wrongRole(Role)
  }

  /// The act.
  public let act: String
  /// What is wrong.
  public let kind: Kind
  /// How likely.
  public let chance: Double

  /// A violation.
  public init(act: String, kind: Kind, chance: Double) {
    (self.act, self.kind, self.chance) = (act, kind, chance)
  }
}
