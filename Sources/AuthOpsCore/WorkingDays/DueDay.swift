/// How the last day of a period is counted.
public enum Counting: Hashable, Sendable {
  /// An act to be done within a period: a last day off moves to the first working day after (Civil Code 203).
  case act
  /// A term that runs out, such as the life of an agreement: its last day never moves.
  case term
  /// An act to be done at least a period before a day: counted back; a last day off moves to the working day before.
  case before
}

/// The last day of a period, or what can be said of it where a calendar year is missing.
public enum DueDay: BitwiseCopyable, Hashable, Sendable {
  /// The last day in time; the day before it was moved off a day off; whether an unpublished year was assumed.
  case determined(Day, raw: Day, isProvisional: Bool)
  /// The count touches an unpublished year: the earliest day it can end on, and the first year missing.
  case undetermined(dueNotBefore: Day, missingYear: Int32)

  /// The last day in time; nil where undetermined.
  public var day: Day? {
    switch self {
    case .determined(let day, _, _): day
    case .undetermined: nil
    }
  }

  /// The last day before it was moved off a day off; nil where undetermined.
  public var raw: Day? {
    switch self {
    case .determined(_, let raw, _): raw
    case .undetermined: nil
    }
  }

  /// The earliest day that the last day can be: the day itself where it is determined.
  public var dueNotBefore: Day {
    switch self {
    case .determined(let day, _, _): day
    case .undetermined(let bound, _): bound
    }
  }

  /// Whether the answer rests on a year that is not published.
  public var isProvisional: Bool {
    switch self {
    case .determined(_, _, let isProvisional): isProvisional
    case .undetermined: false
    }
  }

  /// The year whose arrangements are missing; nil where determined.
  public var missingYear: Int? {
    switch self {
    case .determined: nil
    case .undetermined(_, let year): Int(year)
    }
  }
}
