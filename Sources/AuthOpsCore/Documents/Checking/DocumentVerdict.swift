/// How a value came out, and why.
struct DocumentVerdict: Hashable, Sendable {
  let outcome: Outcome
  let reason: DocumentReason

  init(_ outcome: Outcome, _ reason: DocumentReason) { (self.outcome, self.reason) = (outcome, reason) }

  /// It is as it should be.
  static let kept = DocumentVerdict(.satisfied, .kept)

  /// It is not what is expected.
  static func other(_ expected: Message, found: String) -> DocumentVerdict {
    DocumentVerdict(.violated, .other(expected: expected, found: found))
  }
}

/// What values are held to, read once for all of them.
enum DocumentReference<Value> {
  /// It stands there.
  case read(Value)
  /// It does not, and this follows for whatever is held to it.
  case open(DocumentVerdict)

  /// What a value comes to that is held to it.
  func judge(_ verdict: (Value) -> DocumentVerdict) -> DocumentVerdict {
    switch self {
    case .read(let value): verdict(value)
    case .open(let verdict): verdict
    }
  }

  /// Both of two; where one of them is open, what follows from it.
  func and<Other>(_ other: DocumentReference<Other>) -> DocumentReference<(Value, Other)> {
    switch (self, other) {
    case (.read(let first), .read(let second)): .read((first, second))
    case (.open(let verdict), _), (.read, .open(let verdict)): .open(verdict)
    }
  }
}
