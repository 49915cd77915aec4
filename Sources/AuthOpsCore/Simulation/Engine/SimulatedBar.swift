/// One act of a case in time: how long it waited for its turn, and when it was worked on.
package struct SimulatedBar: Hashable, Sendable {
  /// The act.
  package let act: String
  /// The number of its object, 1 for the case itself.
  package let object: Int
  /// When it was set off, taken up and done, in minutes since 1970 by Shanghai's clock.
  package let requested: Int
  /// See ``requested``.
  package let taken: Int
  /// See ``requested``.
  package let done: Int
}
