import AuthOpsCore

/// Something that a case is about for a while, and the events that it is made of.
struct Matter: Sendable {
  let name: String
  let procedure: Procedure
  /// Whether only a rulebook knows it that lays the national rules over its text.
  var isNational = false
  /// What went before.
  let beginning: Log
  /// A week before the first of the events.
  let from: Day
  /// The events, each in as few words as will do.
  let steps: [WayStep]

  init(_ name: String, _ procedure: Procedure, after beginning: Log, from: Day, _ steps: [WayStep]) {
    (self.name, self.procedure, self.beginning, self.from, self.steps) = (
      name, procedure, beginning, from, steps
    )
  }

  static let all = deqing + jilin + national + yancheng

  /// How many steps in a row are tried under a rulebook: three where its text is known, two where it is changed.
  func length(under rulebook: Rulebook) -> Int? {
    guard rulebook.procedure == procedure else { return nil }
    if isNational { return rulebook.overlay == nil ? nil : 3 }
    return Rulebook.builtIn.contains { $0.id == rulebook.id } ? 3 : 2
  }
}

extension Day {
  /// A day that a test states.
  init(_ year: Int, _ month: Int, _ day: Int) {
    self = Day(year: year, month: month, day: day) ?? Day(number: 0)
  }
}
