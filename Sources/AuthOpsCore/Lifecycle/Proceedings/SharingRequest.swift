/// A request for shared data, from the asking to the destruction of what was delivered.
///
/// YC-22, YC-A1, YC-A2.
package enum SharingRequest: BitwiseCopyable, Codable, Sendable {
  case requested(SharingRequested)
  case accepted(SharingAccepted)
  case forwarded(SharingForwarded)
  case answered(SharingAnswered)
  case refused(SharingRefused)
  case sealed(SharingSealed)
  case inUse(SharedDataInUse)
  case destroyed(SharedDataDestroyed)

  /// The name of the state.
  package var name: PhaseName {
    switch self {
    case .requested: .requested
    case .accepted: .accepted
    case .forwarded: .forwarded
    case .answered: .answered
    case .refused: .refused
    case .sealed: .sealed
    case .inUse: .inUse
    case .destroyed: .destroyed
    }
  }

  /// What was asked for.
  var terms: SharingTerms {
    switch self {
    case .requested(let state): state.terms
    case .accepted(let state): state.terms
    case .forwarded(let state): state.terms
    case .answered(let state): state.terms
    case .refused(let state): state.terms
    case .sealed(let state): state.terms
    case .inUse(let state): state.terms
    case .destroyed(let state): state.terms
    }
  }

  /// The request after a change of its terms: a consent, a coordination.
  func changing(_ change: (inout SharingTerms) -> Void) -> SharingRequest {
    switch self {
    case .requested(let state): .requested(state.changing(change))
    case .accepted(let state): .accepted(state.changing(change))
    case .forwarded(let state): .forwarded(state.changing(change))
    case .answered(let state): .answered(state.changing(change))
    case .refused(let state): .refused(state.changing(change))
    case .sealed(let state): .sealed(state.changing(change))
    case .inUse(let state): .inUse(state.changing(change))
    case .destroyed(let state): .destroyed(state.changing(change))
    }
  }

  /// When the provider agreed, as far as the state knows.
  var agreed: ProcedureStep {
    switch self {
    case .requested, .accepted, .forwarded, .refused, .destroyed: .open
    case .answered(let state): state.answered
    case .sealed(let state): state.answered.answered
    case .inUse(let state): state.agreed
    }
  }
}

/// A state of a request, which has its terms whatever it is.
private protocol SharingState {
  var terms: SharingTerms { get set }
}

extension SharingState {
  /// The state after a change of the terms.
  fileprivate func changing(_ change: (inout SharingTerms) -> Void) -> Self {
    var other = self
    change(&other.terms)
    return other
  }
}

/// What was asked for, and who consented to a copy: known in every state.
package struct SharingTerms: BitwiseCopyable, Codable, Sendable {
  let way: SharingWay
  let requested: ProcedureStep
  /// The data.
  @Sparse var dataSet: ObjectID?
  /// Whether the data are not to be shared at all.
  let isProhibited: Bool
  /// Whether a plain copy is needed, and calls will not do.
  let isCopy: Bool
  /// Whether the data are of another level or place.
  let isCrossLevel: Bool
  /// Whether the request says that it rests on a whole grant.
  let restsOnGrant: Bool
  /// The last day of use.
  var until: Day?
  var bureauConsent = ProcedureStep.open
  var providerConsent = ProcedureStep.open
  /// The provider's answer, whichever it was, once there is one.
  var answer: DoneAhead?
  /// When the authority obtained data of another level.
  var coordinated = ProcedureStep.open

  init(_ act: Act) {
    (way, requested, until) = (SharingWay(act), ProcedureStep(act), act.fact.due)
    isProhibited = act.fact.ground == Openness.prohibited.rawValue
    isCopy = act.fact.secondFlag ?? false
    isCrossLevel = act.fact.count == SharingLevel.crossLevel.rawValue
    restsOnGrant = act.fact.firstFlag ?? false
    dataSet = act.counterpart
  }
}

/// The request stands, nobody has dealt with it.
package struct SharingRequested: SharingState, BitwiseCopyable, Codable, Sendable {
  fileprivate(set) var terms: SharingTerms
}

/// The operations agency took the request in.
package struct SharingAccepted: SharingState, BitwiseCopyable, Codable, Sendable {
  fileprivate(set) var terms: SharingTerms
  let accepted: ProcedureStep

  init(_ requested: SharingRequested, _ act: Act) {
    (terms, accepted) = (requested.terms, ProcedureStep(act))
  }
}

/// The provider has the request.
package struct SharingForwarded: SharingState, BitwiseCopyable, Codable, Sendable {
  fileprivate(set) var terms: SharingTerms
  /// Open where no line records it.
  let forwarded: ProcedureStep

  init(_ requested: SharingRequested, _ forwarded: ProcedureStep) {
    (terms, self.forwarded) = (requested.terms, forwarded)
  }

  init(_ accepted: SharingAccepted, _ forwarded: ProcedureStep) {
    (terms, self.forwarded) = (accepted.terms, forwarded)
  }

  /// The request with the answer to it.
  func answered(by answer: DoneAhead) -> SharingForwarded {
    var other = self
    other.terms.answer = answer
    return other
  }
}

/// The provider agreed; of a table the form is being sealed.
package struct SharingAnswered: SharingState, BitwiseCopyable, Codable, Sendable {
  fileprivate(set) var terms: SharingTerms
  /// When the provider agreed; open where that is presumed.
  var answered: ProcedureStep
  /// Whether the data are provided as a table.
  var isTable: Bool
  var applicantSeal = ProcedureStep.open
  var providerSeal = ProcedureStep.open

  init(_ forwarded: SharingForwarded, _ answered: ProcedureStep, isTable: Bool) {
    (terms, self.answered, self.isTable) = (forwarded.terms, answered, isTable)
  }

  /// The later of the two seals, once both are there.
  var sealed: ProcedureStep { applicantSeal.later(providerSeal) }

  /// The form after it named the last day of use.
  func using(until day: Day) -> SharingAnswered {
    var other = self
    other.terms.until = day
    return other
  }
}

/// The provider refused: the request is over.
package struct SharingRefused: SharingState, BitwiseCopyable, Codable, Sendable {
  fileprivate(set) var terms: SharingTerms
  let refused: ProcedureStep

  init(_ forwarded: SharingForwarded, _ act: Act) { (terms, refused) = (forwarded.terms, ProcedureStep(act)) }
}

/// Both sides sealed the form for a table.
package struct SharingSealed: SharingState, BitwiseCopyable, Codable, Sendable {
  private(set) var answered: SharingAnswered
  fileprivate(set) var terms: SharingTerms {
    get { answered.terms }
    set { answered.terms = newValue }
  }

  /// The form, once both seals are there.
  init?(_ answered: SharingAnswered) {
    guard answered.sealed.isTaken else { return nil }
    self.answered = answered
  }

  /// The form once it is known when the provider agreed.
  func agreeing(_ agreed: ProcedureStep) -> SharingSealed {
    var other = self
    other.answered.answered = agreed
    return other
  }
}

/// Access is open, or the data were delivered.
package struct SharedDataInUse: SharingState, BitwiseCopyable, Codable, Sendable {
  fileprivate(set) var terms: SharingTerms
  /// When the provider agreed; open where it need not, or that is presumed.
  var agreed: ProcedureStep
  private(set) var applicantSeal = ProcedureStep.open
  private(set) var providerSeal = ProcedureStep.open
  let since: ProcedureStep
  /// Whether the user holds the data: they are to be destroyed after the term.
  let isDelivered: Bool
  /// Whether the end of the use has come.
  var isOver = false

  init(_ request: SharingRequest, _ act: Act, isDelivered: Bool) {
    (terms, agreed, since) = (request.terms, request.agreed, ProcedureStep(act))
    self.isDelivered = isDelivered
    switch request {
    case .answered(let state): (applicantSeal, providerSeal) = (state.applicantSeal, state.providerSeal)
    case .sealed(let state):
      (applicantSeal, providerSeal) = (state.answered.applicantSeal, state.answered.providerSeal)
    case .inUse(let state): (applicantSeal, providerSeal) = (state.applicantSeal, state.providerSeal)
    case .requested, .accepted, .forwarded, .refused, .destroyed: break
    }
  }

  /// The later of the two seals, once both are there; open where there is no form, or that is presumed.
  var sealed: ProcedureStep { applicantSeal.later(providerSeal) }

  /// Adds a seal that comes to light later.
  mutating func add(_ party: SigningParty, _ step: ProcedureStep) {
    if party != .partyB { applicantSeal = applicantSeal.earlier(step) }
    if party != .partyA { providerSeal = providerSeal.earlier(step) }
  }

  /// The day that ends the use, as long as it has not come.
  var endsOn: Day? { isDelivered && !isOver ? terms.until : nil }
}

/// What was delivered is destroyed.
package struct SharedDataDestroyed: SharingState, BitwiseCopyable, Codable, Sendable {
  fileprivate(set) var terms: SharingTerms
  let destroyed: ProcedureStep

  init(_ request: SharingRequest, _ act: Act) { (terms, destroyed) = (request.terms, ProcedureStep(act)) }
}

extension ProcedureStep {
  /// The later of two steps, once both were taken.
  func later(_ other: ProcedureStep) -> ProcedureStep {
    guard let first = at, let second = other.at else { return .open }
    return first < second ? other : self
  }
}
