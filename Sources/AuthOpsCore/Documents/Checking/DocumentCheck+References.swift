/// What values of a document are held to.
extension DocumentCheck {
  /// Reads the first value at the end of a way; where none stands there, what follows for whatever is held to it.
  mutating func reference<Value>(
    _ path: TemplatePath, _ read: (JSONCursor) -> Value?
  ) -> DocumentReference<Value> {
    let values = index.values(at: path)
    if let value = values.first.flatMap(read) ?? assumed(path) as? Value { return .read(value) }
    let title = title(of: path)
    // Without a day to judge on nothing that depends on it is judged, and that is said of each.
    if path == template.day { return .open(DocumentVerdict(.undetermined, .referenceUnstated(title))) }
    guard values.isEmpty, let part = template.part(at: path) else {
      return .open(DocumentVerdict(.notApplicable, .restsOn(title)))
    }
    // What a clause asks for is found missing, or unknown, where it would stand.
    return switch part.requirement {
    case .filled, .when: .open(DocumentVerdict(.notApplicable, .restsOn(title)))
    case .optional: .open(DocumentVerdict(.notApplicable, .notNeeded(title)))
    case .stated, .statedWhen:
      .open(
        part.isFact
          ? DocumentVerdict(.undetermined, .referenceUnstated(title))
          : DocumentVerdict(.notApplicable, .restsOn(title)))
    }
  }

  /// The day by which the document is judged: the one it states, else that of judgement.
  mutating func dayOfJudgement() -> Day? {
    guard let path = template.day else { return asOf }
    return index.values(at: path).first?.day ?? asOf
  }

  /// The day of judgement stands for a day of submission that is blank or none.
  private func assumed(_ path: TemplatePath) -> Day? { path == template.day ? asOf : nil }

  /// The value of a parameter on the day by which the document is judged; without one, that of every day.
  func value(of parameter: ParameterID) -> ParameterValue? {
    guard let day else { return rulebook.parameter(parameter)?.constant }
    return rulebook.value(parameter, on: day)
  }

  /// A period that days are held to.
  func period(_ period: TemplatePeriod) -> DocumentReference<Period> {
    switch period {
    case .fixed(let period): return .read(period)
    case .parameter(let id):
      guard case .period(let period) = value(of: id) else {
        return .open(DocumentVerdict(.undetermined, .parameterMissing(id)))
      }
      return .read(period)
    }
  }

  /// What stands at the end of a way, in the words of the form.
  func title(of path: TemplatePath) -> Message {
    template.part(at: path)?.title ?? Message(zh: "\(path)", en: "\(path)")
  }
}
