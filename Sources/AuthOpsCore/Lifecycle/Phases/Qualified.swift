/// The implementer found that the applicant qualifies.
///
/// JL-6.3-a.
public struct Qualified: BitwiseCopyable, Codable, Sendable {
  let qualified: ProcedureStep

  init(_ submitted: Submitted, _ act: Act) { qualified = ProcedureStep(act) }
}

/// The implementer found that the applicant does not qualify: the case is over.
///
/// JL-6.3-a.
public struct Disqualified: BitwiseCopyable, Codable, Sendable {
  let at: Instant

  init(_ submitted: Submitted, _ act: Act) { at = act.at }
}

/// The selection among those who qualify goes on.
///
/// JL-6.3-b.
public struct InSelection: BitwiseCopyable, Codable, Sendable {
  let qualified: ProcedureStep

  init(_ qualified: Qualified, _ act: Act) { self.qualified = qualified.qualified }
}

/// The applicant is selected: it is the operator-to-be.
///
/// JL-6.3-b.
public struct Selected: BitwiseCopyable, Codable, Sendable {
  var approved: ProcedureStep

  init(_ qualified: Qualified, _ act: Act) { approved = ProcedureStep(act) }
  init(_ selection: InSelection, _ act: Act) { approved = ProcedureStep(act) }
}

/// Another was selected: the case is over.
///
/// JL-6.3-b.
public struct NotSelected: BitwiseCopyable, Codable, Sendable {
  let at: Instant

  init(_ qualified: Qualified, _ act: Act) { at = act.at }
  init(_ selection: InSelection, _ act: Act) { at = act.at }
}
