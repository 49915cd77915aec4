/// One act on the way of a case, as the table of its procedure has it; what is lawful about it the machine alone knows.
struct SimulatedAct: Sendable {
  /// The name in scenarios and results: that of the event, where no other act is of the same type.
  let name: String
  let kind: EventKind
  /// Who does it; nil for facts.
  let role: Role?
  /// What it concerns.
  let scope: ActScope
  /// What sets it off.
  let start: ActStart
  /// The chances that decide whether it happens at all.
  let gates: [ActGate]
  /// How long it takes, unless a scenario says otherwise.
  let takes: ActDuration
  /// With what it falls away.
  let life: ActLife
  /// What the event says.
  let data: [ActDatum]
  /// What is found where the act is skipped; nil where a scenario cannot skip it.
  let skip: ActSkip?
  /// Whether it is left out where the machine finds nothing for it to act on, because another came first.
  let isTentative: Bool
  /// The period that has to run from what sets it off before it is taken up; nil where none has.
  let waits: ParameterID?
  /// What asks for it: in cases that it does not bind the act is not done; nil for acts of the text itself.
  let overlay: Overlay?

  init(
    _ name: String, _ kind: EventKind, by role: Role?, on scope: ActScope = .whole, _ start: ActStart,
    if gates: [ActGate] = [], waits: ParameterID? = nil, takes: ActDuration, life: ActLife = .wholeCase,
    data: [ActDatum] = [], skip: ActSkip? = nil, isTentative: Bool = false, under overlay: Overlay? = nil
  ) {
    (self.name, self.kind, self.role, self.scope, self.start) = (name, kind, role, scope, start)
    (self.gates, self.takes, self.life, self.data, self.skip) = (gates, takes, life, data, skip)
    (self.isTentative, self.waits, self.overlay) = (isTentative, waits, overlay)
  }
}

/// What an act concerns: the case, or one of several objects, which are numbered.
enum ActScope: UInt8, CaseIterable, Sendable {
  case whole, demand, objection, person, product, dataSet, ticket, rectification, risk, incident
  /// The short proceedings of a docket.
  case sharing, uncatalogued, correction, task, change, purchase, openData, openObjection, complaint,
    violation
  /// An entry of the catalogue, and one that is changed for an emergency.
  case entry, emergency
  /// The report on a year; its number is the year.
  case report
  /// A turn of what is owed again once it is done; its number is how many duties there were.
  case turn

  /// Whether it is known beforehand how many objects there are; others come up one by one.
  var isCounted: Bool {
    switch self {
    case .whole, .demand, .objection, .person, .product, .dataSet: true
    case .ticket, .rectification, .risk, .incident, .report, .turn, .sharing, .uncatalogued, .correction,
      .task, .change, .purchase, .openData, .openObjection, .complaint, .violation, .entry, .emergency:
      false
    }
  }

  /// Whether it comes by time alone: every year, or after every turn.
  var comesRound: Bool { self == .report || self == .turn }

  /// The kind of object that events name.
  var kind: ObjectKind? {
    switch self {
    case .whole, .turn: nil
    case .demand: .demand
    case .objection: .objection
    case .person: .person
    case .product: .product
    case .dataSet, .entry, .emergency: .dataSet
    case .sharing: .sharingRequest
    case .uncatalogued: .uncataloguedDemand
    case .correction: .correction
    case .task: .qualityTask
    case .change: .catalogueChange
    case .purchase: .purchase
    case .openData: .openDataApplication
    case .openObjection: .openObjection
    case .complaint: .complaint
    case .violation: .violation
    case .ticket: .ticket
    case .rectification: .rectification
    case .risk: .risk
    case .incident: .incident
    case .report: .report
    }
  }
}

/// What sets an act off.
enum ActStart: Sendable {
  /// The case itself: it opens with the act.
  case opening
  /// Acts before it: all of them, but of what comes up one by one each alone.
  case after([ActJoin])
  /// A duty that the machine opens under one of some rules; where another act is certain not to open it, this one is not done.
  case owed([RuleID], from: String?)
  /// Chance: so many times a year, as a rate of the scenario says, from an act on until the agreement ends.
  case repeated(rate: String, from: String)
  /// The end of the agreement's term: the act comes before the last day on which a lead is kept.
  case ahead(ParameterID, from: String)
  /// The end of the agreement: the act comes once a period after it is over.
  case retained(ParameterID)
}

/// An act that comes before another.
enum ActJoin: Sendable {
  /// Done; where it does not happen, the other does not happen either.
  case done(String)
  /// Done for one object at least, and for the others done or certain not to happen.
  case some(String)
  /// Done, or certain not to happen.
  case settled(String)

  var name: String {
    switch self {
    case .done(let name), .some(let name), .settled(let name): name
    }
  }
}

/// A chance by which an act happens or not.
enum ActGate: Sendable {
  /// It happens where the chance comes true.
  case when(String)
  /// It happens where the chance does not come true.
  case unless(String)

  var name: String {
    switch self {
    case .when(let name), .unless(let name): name
    }
  }
}

/// With what an act that has not been done falls away.
enum ActLife: BitwiseCopyable, Sendable {
  /// With the case.
  case wholeCase
  /// With the agreement.
  case agreement
  /// With the signing: it concerns a case without an agreement.
  case beforeAgreement
  /// With an agreement that takes effect after another has ended: it concerns a case whose agreement is over.
  case ended
}

/// What is found where an act is skipped, and at which other act, whichever comes first.
struct ActSkip: Sendable {
  let rule: RuleID
  let noticedAt: [String]

  init(_ rule: RuleID, at acts: String...) { (self.rule, noticedAt) = (rule, acts) }
}

/// One member of what an event says.
enum ActDatum: Sendable {
  /// Always the same.
  case fixed(String, JSONValue)
  /// The name of the object that the act concerns.
  case own(String)
  /// A list of that object alone.
  case ownAlone(String)
  /// The name of an object with the number of the act's own.
  case like(String, prefix: String)
  /// The names of all objects of a scope.
  case all(String, ActScope)
  /// One of two codes: the first where one of some chances comes true.
  case choice(String, when: [String], String, else: String)
  /// A text that stands there only where one of some chances comes true.
  case onlyWhen(String, [String], String)
  /// True unless one of some chances comes true.
  case trueUnless(String, [String])
  /// One of some codes, by the weights of the scenario.
  case mix(String, String)
  /// The name of the rulebook.
  case rulebook(String)
  /// A period of the scenario, as such; where it states none, that of the rulebook on the day of the act.
  case period(String, String)
  /// The term of an agreement, by the rulebook on the day on which it takes effect.
  case term(String)
  /// A day of every year, by the rulebook on the day of the act, or else this one.
  case dayOfYear(String, ParameterID, String)
  /// A number that is enough under the rulebook on every day, and at least this one.
  case atLeast(String, ParameterID, Int)
  /// What was earned at the cost that ``cost`` states: below the cap, or above where one of some chances comes true.
  case revenue(String, ParameterID, aboveWhen: [String])
  /// What it cost to earn a ``revenue``.
  case cost(String)
  /// The day on which a period of the scenario ends that runs from the day of the act.
  case dayAfter(String, String)
  /// A day later than the lead of a rule asks for, by a period of the scenario.
  case dayAhead(String, ParameterID, String)
  /// The day after the last day of the agreement.
  case dayAfterTerm(String)
  /// The wished day of an early exit, or where it has passed a period of the scenario from the day of the act.
  case wishedEnd(String, String)
}
