/// What the numbers of a scenario may be: the reader and the schema hold to the same.
package enum ScenarioBounds {
  /// The first day that may begin a simulation: the first whose working days are published.
  package static let start = Day(CivilDate(year: 2004, month: 1, day: 1))
  package static let cases = 1...100_000
  package static let runs = 1...10_000_000
  package static let seed = 0...Int.max
  /// How many objects a case has.
  package static let counts = 0...60
  package static let priority = -1_000...1_000
  package static let capacity = 1...1_000_000
  /// Days of the week; Monday is 1.
  package static let weekdays = 1...7
  /// Weeks of the month.
  package static let weeks = 1...5
  /// How many days after the last one an act comes that is to be late.
  package static let late = 1...10_000

  package static let chance = 0.0...1.0
  package static let perYear = 0.0...10_000.0
  /// How many cases arrive on an average working day.
  package static let perWorkingDay = 0.0001...1_000.0
  /// The weight of a code in a mix.
  package static let weight = 0.0...1_000_000_000.0
  /// A duration, in its unit.
  package static let duration = 0.0...100_000.0
  /// A duration, or a deviation, that is not zero.
  package static let positiveDuration = 0.0001...100_000.0
}
