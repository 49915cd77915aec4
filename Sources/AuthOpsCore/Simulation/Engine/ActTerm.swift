/// What the scenario and its rulebook have events say.
struct ActWords: Sendable {
  let rulebook: Rulebook
  /// The working days, those of years that are not published included.
  let calendar: WorkingCalendar
  /// The first day of the simulation.
  let from: Day
  /// The periods that events set, by name: the scenario's, or those that are usual.
  let periods: [String: Period]
  /// The periods among them that the rulebook gives, since the scenario does not.
  let ruled: [String: ParameterID]
  /// The codes of each mix.
  let mixes: [String: [String]]

  /// The period of a name that an event states on a day.
  func period(_ name: String, on day: Day) -> Period {
    if let period = ruled[name].flatMap({ rulebook.period($0, on: day) }) { return period }
    guard let period = periods[name] else { preconditionFailure("no period \(name)") }
    return period
  }
}

/// Something that an event states by the rulebook in force on its day; only where that differs from day to day.
struct ActTerm: Sendable {
  /// How it is found.
  enum Rule: Sendable {
    /// A parameter on the day of the act, or else this.
    case period(ParameterID, else: Period)
    /// A parameter on the day of the act, or else this.
    case dayOfYear(ParameterID, else: MonthDay)
    /// The term of an agreement on the day on which it takes effect.
    case term
  }

  let key: String
  let rule: Rule

  /// What a datum leaves to the day; nil where it says the same on every day.
  init?(_ datum: ActDatum, _ words: ActWords) {
    switch datum {
    case .period(let key, let name):
      guard let id = words.ruled[name], let usual = words.periods[name], words.varies(id) else { return nil }
      (self.key, rule) = (key, .period(id, else: usual))
    case .dayOfYear(let key, let id, let usual):
      guard let usual = MonthDay(usual), words.varies(id) else { return nil }
      (self.key, rule) = (key, .dayOfYear(id, else: usual))
    case .term(let key):
      guard words.varies(.agreementTerm) || words.varies(.longestTerm) else { return nil }
      (self.key, rule) = (key, .term)
    case .fixed, .own, .ownAlone, .like, .all, .choice, .onlyWhen, .trueUnless, .mix, .rulebook, .atLeast,
      .revenue, .cost, .dayAfter, .dayAhead, .dayAfterTerm, .wishedEnd:
      return nil
    }
  }

  /// Fills it in, once the days of the fact are known.
  func state(in fact: inout Fact, _ rulebook: Rulebook, _ calendar: WorkingCalendar) {
    let day = fact.at.day
    switch rule {
    case .period(let id, else: let usual): fact.period = rulebook.period(id, on: day) ?? usual
    case .dayOfYear(let id, else: let usual): fact.monthDay = rulebook.monthDay(id, on: day) ?? usual
    case .term: fact.period = rulebook.statedTerm(from: fact.day ?? day, calendar)
    }
  }

  /// What the event says of it.
  func text(of fact: Fact) -> String {
    switch rule {
    case .period, .term: fact.period?.description ?? ""
    case .dayOfYear: fact.monthDay?.description ?? ""
    }
  }
}

extension ActWords {
  /// Whether a parameter of the rulebook differs from day to day.
  fileprivate func varies(_ id: ParameterID) -> Bool {
    rulebook.parameter(id).map { $0.constant == nil } ?? false
  }
}
