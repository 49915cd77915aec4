/// How a case stands when a simulation is over.
public enum CaseEnd: String, CaseIterable, Hashable, Sendable {
  /// The review or a decision went against it.
  case rejected
  /// The applicant withdrew.
  case withdrawn
  /// The agreement ran to its last day.
  case expired
  /// The agreement was ended early.
  case terminated
  /// The authorisation was revoked.
  case revoked
  /// The agreement still runs.
  case inForce
  /// Nothing is in force yet, or something is owed in a docket.
  case underway
  /// A docket in which nothing is owed.
  case settled
}
