/// What is left of cases that were forgotten: hashes of their names, how many, and their rulebooks.
package struct ForgottenCases: Sendable {
  private var names = IdentitySet()
  /// How many cases were forgotten.
  package private(set) var count = 0
  /// The positions of the rulebooks that they were judged by.
  package private(set) var rulebooks: Set<Int> = []

  init() {}

  /// Forgets a case whose name has a hash.
  mutating func add(_ name: UInt64, rulebook: Int?) {
    _ = names.add(name, content: 0)
    count += 1
    if let rulebook { rulebooks.insert(rulebook) }
  }

  /// The cases that a state says were forgotten.
  init(names: IdentitySet, count: Int, rulebooks: Set<Int>) {
    (self.names, self.count, self.rulebooks) = (names, count, rulebooks)
  }

  /// The hashes of the names, in their order.
  var hashes: [UInt64] { names.listed.map(\.identity) }

  /// Whether a case whose name has a hash was forgotten.
  func contains(_ name: UInt64) -> Bool { count > 0 && names.contains(name) }
}
