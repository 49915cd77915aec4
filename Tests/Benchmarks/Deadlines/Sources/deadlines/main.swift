import AuthOpsCore

/// Counts working days from every day of some years, and says how long one count takes.
///
/// usage: deadlines FIRST LAST ROUNDS
///
/// Writes `questions nanoseconds-each checksum`; the checksum adds up the day numbers of all answers of one round.
enum Deadlines {
  /// How many working days are counted from each day.
  static let counts: [Int32] = [3, 5, 7, 10, 15]

  static func run(_ arguments: [String]) -> String? {
    guard arguments.count == 4, let first = Day(arguments[1]), let last = Day(arguments[2]),
      let rounds = Int(arguments[3]), rounds > 0
    else { return nil }
    let calendar = WorkingCalendar.published
    let periods = counts.compactMap { Period("\($0)wd") }
    var (questions, sum) = (0, 0)
    let clock = ContinuousClock()
    let start = clock.now
    for _ in 0..<rounds {
      for number in first.number...last.number {
        let from = Day(number: number)
        for period in periods {
          guard case .determined(let day, _, _) = calendar.due(from: from, period, .act) else { continue }
          sum &+= Int(day.number)
          questions += 1
        }
      }
    }
    let took = start.duration(to: clock.now)
    let nanoseconds = Double(took.components.seconds) * 1e9 + Double(took.components.attoseconds) / 1e9
    return "\(questions) \(nanoseconds / Double(questions)) \(sum / rounds)"
  }
}

guard let line = Deadlines.run(CommandLine.arguments) else {
  fatalError("usage: deadlines FIRST LAST ROUNDS")
}
print(line)
