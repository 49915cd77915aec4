extension Rulebook {
  /// A value that the text itself gives.
  static func text(
    _ id: ParameterID, _ clause: String, _ value: ParameterValue, question: String? = nil
  ) -> Parameter {
    parameter(id, clause, question, value, source: clause)
  }

  /// A reading chosen where the text allows several.
  static func chosen(
    _ id: ParameterID, _ clause: String, _ reading: Reading, _ question: String, _ reason: String
  ) -> Parameter {
    chosen(id, clause, .reading(reading), question, reason)
  }

  /// A value chosen where the text gives none.
  static func chosen(
    _ id: ParameterID, _ clause: String, _ value: ParameterValue, _ question: String, _ reason: String
  ) -> Parameter {
    parameter(id, clause, question, value, source: "default: " + reason)
  }

  /// A period that the text itself names.
  static func fixed(_ count: Int, _ unit: Period.Unit) -> ParameterValue {
    guard let period = Period(count: count, unit: unit) else { preconditionFailure("no period of the law") }
    return .period(period)
  }

  /// A blank of the text, left open.
  static func blank(_ id: ParameterID, _ clause: String, _ question: String? = nil) -> Parameter {
    parameter(id, clause, question, .blank, source: "blank in the text")
  }

  private static func parameter(
    _ id: ParameterID, _ clause: String, _ question: String?, _ value: ParameterValue, source: String
  ) -> Parameter {
    let version = Parameter.Version(value: value, from: nil, through: nil, source: source)
    return Parameter(id: id, clause: clause, question: question, versions: [version])
  }
}
