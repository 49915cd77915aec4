/// What becomes of one verdict under another rulebook.
public enum VerdictChange<Verdict: Sendable>: Sendable {
  /// The other rulebook alone gives it.
  case appears(Verdict)
  /// The case's own rulebook alone gives it.
  case vanishes(Verdict)
  /// Both give it, and not the same.
  case changes(Verdict, Verdict)

  /// The verdict under the case's own rulebook.
  public var before: Verdict? {
    switch self {
    case .appears: nil
    case .vanishes(let verdict), .changes(let verdict, _): verdict
    }
  }

  /// The verdict under the other rulebook.
  public var after: Verdict? {
    switch self {
    case .appears(let verdict), .changes(_, let verdict): verdict
    case .vanishes: nil
    }
  }

  /// Either verdict: what both say of rule, object and event is the same.
  public var either: Verdict {
    switch self {
    case .appears(let verdict), .vanishes(let verdict), .changes(let verdict, _): verdict
    }
  }

  /// The identifier in formats.
  public var id: String {
    switch self {
    case .appears: "appears"
    case .vanishes: "vanishes"
    case .changes: "changes"
    }
  }

  /// The changes from one list of verdicts to another, those of the first list first.
  ///
  /// - Parameters:
  ///   - key: What makes two verdicts one; of several with a key, the first belongs to the first.
  ///   - isSame: Whether nothing changed between two.
  static func all<Key: Hashable>(
    _ first: [Verdict], _ second: [Verdict], by key: (Verdict) -> Key, isSame: (Verdict, Verdict) -> Bool
  ) -> [VerdictChange] {
    var waiting = Dictionary(grouping: second.indices) { key(second[$0]) }
    var isPaired = Array(repeating: false, count: second.count)
    var changes: [VerdictChange] = []
    for verdict in first {
      guard let at = waiting[key(verdict)]?.first else {
        changes.append(.vanishes(verdict))
        continue
      }
      waiting[key(verdict)]?.removeFirst()
      isPaired[at] = true
      if !isSame(verdict, second[at]) { changes.append(.changes(verdict, second[at])) }
    }
    return changes + second.indices.filter { !isPaired[$0] }.map { .appears(second[$0]) }
  }
}
