/// What a clause bounds an act by.
public enum Limit: Hashable, Sendable, CustomStringConvertible {
  /// A period that the text names.
  case period(Int, Period.Unit)
  /// A bound in whole per cent that is not reached.
  case below(Int)
  /// A bound in whole per cent that may be reached.
  case upTo(Int)
  /// So many, or more.
  case atLeast(Int)
  /// So many, or fewer.
  case atMost(Int)
  /// Just so many.
  case exactly(Int)
  /// A day or period that a notice, an order, an agreement or another act states.
  case stated
  /// Without delay: no number, so that nothing lies on the boundary.
  case promptly

  /// Whether an act can lie exactly on the bound, and one just beyond.
  public var hasBoundary: Bool { self != .promptly }

  /// The limit in formats: `3wd`, `<50%`, `>=3`, `<=300`, `=4`, `stated` or `promptly`.
  public var description: String {
    switch self {
    case .period(let count, let unit): Period(count: count, unit: unit)?.description ?? "\(count)"
    case .below(let percent): "<\(percent)%"
    case .upTo(let percent): "<=\(percent)%"
    case .atLeast(let count): ">=\(count)"
    case .atMost(let count): "<=\(count)"
    case .exactly(let count): "=\(count)"
    case .stated: "stated"
    case .promptly: "promptly"
    }
  }
}
