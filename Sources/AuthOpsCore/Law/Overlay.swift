/// 上位规定: rules that a rulebook asks for by name, and that bind beside those of its text.
///
/// They come from no text that a rulebook encodes; each stands under a clause of its own (`NL-`), with the basis
/// `overlay`.
public enum Overlay: UInt8, CaseIterable, Hashable, BitwiseCopyable, Sendable {
  /// The national rules on authorised operation, registration and prices that hold since 1 March 2025.
  case national2025

  /// The identifier in rulebooks.
  public var id: String {
    switch self {
    case .national2025: "national-2025"
    }
  }

  /// The overlay with an identifier, or nil.
  public init?(id: String) {
    guard let overlay = Self.allCases.first(where: { $0.id == id }) else { return nil }
    self = overlay
  }

  /// The first day on which a case opens that it binds; earlier ones are brought into line by other means.
  ///
  /// NL-27-24.
  public var from: Day {
    switch self {
    case .national2025: Self.firstOfMarch2025
    }
  }

  private static let firstOfMarch2025: Day = {
    guard let day = Day(year: 2025, month: 3, day: 1) else { preconditionFailure("no day of the law") }
    return day
  }()

  /// Whether it is about what cases of a procedure are about.
  func concerns(_ procedure: Procedure) -> Bool {
    switch procedure {
    case .deqing, .jilin: true
    case .yancheng: false
    }
  }

  /// Its rules, in the order of the texts.
  var rules: [Rule] {
    switch self {
    case .national2025: Rule.national
    }
  }

  /// Its parameters.
  var parameters: [Parameter] {
    switch self {
    case .national2025: Rulebook.national
    }
  }
}
