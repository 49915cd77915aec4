/// Forgetting cases that are over and in which nothing is owed, on an explicit day of judgement.
extension Replay {
  /// Looks whether the event just applied ended its case.
  mutating func forgetIfFinished(_ position: Int, _ name: UInt64, _ law: Law) {
    guard options.asOf != nil, let end = table.records[position].file.end(law) else { return }
    switch end {
    case .now: forget(position, name)
    case .after(let last):
      guard let appearance = table.appearance(at: position) else { return }
      waiting.add(.init(last: last, position: position, appearance: appearance, name: name))
    }
  }

  /// Forgets the cases whose last day lies before the day of an event: the log has come past it.
  mutating func forgetPassed(before day: Day) {
    while let next = waiting.removeFirst(before: day) {
      guard table.appearance(at: next.position) == next.appearance,
        let rulebook = table.records[next.position].rulebook,
        table.records[next.position].file.end(options.laws[rulebook]) == .after(next.last)
      else { continue }
      forget(next.position, next.name)
    }
  }

  private mutating func forget(_ position: Int, _ name: UInt64) {
    forgotten.add(name, rulebook: table.records[position].rulebook)
    finished.append(table.remove(name, at: position))
  }
}
