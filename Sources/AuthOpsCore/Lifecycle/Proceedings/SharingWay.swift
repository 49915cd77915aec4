/// The four ways of a request: by a city department or a county, for data shared without or on conditions.
///
/// YC-22.3, YC-22.4.
enum SharingWay: UInt8, CaseIterable, BitwiseCopyable, Sendable {
  case city, cityConditional, county, countyConditional

  /// The way of a request; what it does not say of the data is taken for conditional, which asks for more.
  init(_ act: Act) {
    let isUnconditional = act.fact.ground == Openness.unconditional.rawValue
    if act.fact.count == SharingLevel.county.rawValue {
      self = isUnconditional ? .county : .countyConditional
    } else {
      self = isUnconditional ? .city : .cityConditional
    }
  }

  /// Whether the county's own platform is served.
  var isOfCounty: Bool { self == .county || self == .countyConditional }

  /// Whether the provider decides on the request.
  var isConditional: Bool { self == .cityConditional || self == .countyConditional }
}

/// Who asks for data, by the position of the code in the field's list.
enum SharingLevel: Int32, BitwiseCopyable, Sendable {
  case city, county, crossLevel
}

/// Under which rule each step stands; the clauses of the city and of counties say much the same, each for its own.
extension SharingWay {
  /// That the request is passed to the provider.
  var forwarding: RuleID { isOfCounty ? .countyForwarding : .cityForwarding }

  /// The provider's answer in time.
  var answerTime: RuleID { isOfCounty ? .countyAnswerTime : .cityAnswerTime }

  /// That access presupposes the provider's consent.
  var approval: RuleID { isOfCounty ? .countyApproval : .cityApproval }

  /// That access is opened.
  var opening: RuleID {
    switch self {
    case .city: .cityOpening
    case .cityConditional: .cityAgreedOpening
    case .county: .countyOpening
    case .countyConditional: .countyAgreedOpening
    }
  }

  /// The step that the request itself opens: access, or the passing on.
  var firstStep: RuleID { isConditional ? forwarding : opening }

  /// The form for a table.
  var form: RuleID { isOfCounty ? .countyForm : .cityForm }

  /// That a table presupposes the seals of both sides.
  var seals: RuleID { isOfCounty ? .countySeals : .citySeals }

  /// That the table is delivered.
  var delivery: RuleID { isOfCounty ? .countyDelivery : .cityDelivery }

  /// That data are destroyed after the term.
  var destruction: RuleID { isOfCounty ? .countyDestruction : .cityDestruction }

  /// Who asks, fills in the form and destroys the data.
  var applicant: Role { isOfCounty ? .countyAuthority : .agency }
}
