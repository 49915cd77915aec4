/// The members of a rulebook as data: what the decoder allows and the schema describes.
enum RulebookMember: String, CaseIterable {
  /// The name of the format.
  case format
  /// The rulebook's own name.
  case id
  /// The name of the rulebook that it changes; a whole rulebook has none.
  case extends
  /// The way in which cases go; a rulebook that extends another has that one's.
  case procedure
  /// What is laid over the text, by name.
  case overlay
  /// What people call it.
  case title
  /// Whether the text was adopted.
  case status
  /// Where values stand that name no source of their own.
  case source
  /// Values by the names of parameters.
  case parameters
  /// Severities by the names of rules.
  case rules
  /// Local names by role.
  case roles
  /// Local names by stage.
  case stages

  /// Whether a rulebook that extends no other must have the member.
  var isNeededWhole: Bool {
    switch self {
    case .format, .id, .procedure, .title, .status, .parameters, .rules, .roles, .stages: true
    case .extends, .overlay, .source: false
    }
  }

  /// What the member is, for the schema.
  var summary: String {
    switch self {
    case .format: "The format with its version."
    case .id: "The name that an opening event gives in data.rulebook."
    case .extends:
      "The id of the rulebook that this one changes: a built-in one, or another import in any order."
    case .procedure: "The way in which cases go; only in a whole rulebook, which extends none."
    case .overlay: "Rules from above that bind beside those of the text, for cases opened since they hold."
    case .title: "The title of the text."
    case .status: "Whether the text was adopted."
    case .source: "The source of values that name none; without it, the id of the rulebook."
    case .parameters: "By the names of parameters: a value for every day, or dated versions."
    case .rules: "By the names of rules: the severity, alone or with what is said of the rule."
    case .roles: "By role: what it is called."
    case .stages: "By stage: what it is called."
    }
  }

  /// The names of all members.
  static let names = Set(allCases.map(\.rawValue))
}
