/// The scalars of all formats.
extension SchemaPart {
  /// A civil day.
  static func day(_ description: String? = nil) -> JSONValue {
    string(description, pattern: "[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])", format: "date")
  }

  /// A day of every year.
  static func monthDay(_ description: String? = nil) -> JSONValue {
    string(description, pattern: "(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])")
  }

  /// A period of working days, days, months or years.
  static func period(_ description: String? = nil) -> JSONValue {
    string(description, pattern: "(?:0|[1-9][0-9]{0,4})w?d|[1-9][0-9]{0,3}mo|[1-9][0-9]{0,2}y")
  }

  /// A period that is not over on the day it begins.
  static func longPeriod(_ description: String? = nil) -> JSONValue {
    string(description, pattern: "[1-9][0-9]{0,4}w?d|[1-9][0-9]{0,3}mo|[1-9][0-9]{0,2}y")
  }

  /// An amount in yuan.
  ///
  /// - Parameter isSigned: Whether it may be below zero.
  static func money(_ description: String? = nil, isSigned: Bool = false) -> JSONValue {
    string(description, pattern: (isSigned ? "-?" : "") + "(?:0|[1-9][0-9]{0,16})(?:\\.[0-9]{1,2})?")
  }

  /// A point in time with its offset.
  static func time(_ description: String? = nil) -> JSONValue {
    string(
      description,
      pattern:
        "[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt][0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]+)?(?:[Zz]|[+-][0-9]{2}:[0-9]{2})",
      format: "date-time")
  }

  /// A text in both languages.
  static func words(_ description: String? = nil) -> JSONValue {
    object([Property("en", string()), Property("zh", string())], description)
  }

  /// A digest.
  static let digest = string(pattern: "sha256:[0-9a-f]{64}")

  /// A calendar as every format names it.
  static let calendar = object(
    [
      Property("digest", digest), Property("validThrough", day("The last day that is known.")),
      Property("version", string("The published arrangements, then what was imported.")),
    ], "The calendar that was asked.")

  /// Each outcome.
  static let outcome = code(Outcome.allCases.map(\.id), "How the examination of the rule ended.")
}
