/// What values of a document are held to.
extension DocumentCheck {
  /// Reads the first value at the end of a way; where none stands there, what follows for whatever is held to it.
  mutating func reference<Value>(
    _ path: TemplatePath, _ read: (JSONCursor) -> Value?
  ) -> DocumentReference<Value> {
    let values = index.values(at: path)
    if let value = values.isEmpty ? assumed(path) as? Value : values.first.flatMap(read) {
      return .read(value)
    }
    let title = title(of: path)
    guard values.isEmpty, let part = template.part(at: path) else {
      return .open(DocumentVerdict(.notApplicable, .restsOn(title)))
    }
    // What has to be there is found missing where it would stand.
    return switch part.requirement {
    case .filled, .when: .open(DocumentVerdict(.notApplicable, .restsOn(title)))
    case .optional: .open(DocumentVerdict(.notApplicable, .notNeeded(title)))
    case .stated: .open(DocumentVerdict(.undetermined, .referenceUnstated(title)))
    }
  }

  /// The day by which the document is judged: the one it states, else that of judgement.
  mutating func dayOfJudgement() -> Day? {
    guard let path = template.day else { return asOf }
    let values = index.values(at: path)
    return values.isEmpty ? asOf : values.first?.day
  }

  /// The day of judgement stands for a blank day of submission.
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
