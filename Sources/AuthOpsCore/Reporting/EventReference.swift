/// The event that a finding is about.
public struct EventReference: Hashable, Sendable {
  /// Its `id`.
  public let id: String
  /// Its `source`.
  public let source: String
  /// The line in the whole input, from 1.
  public let line: Int
}
