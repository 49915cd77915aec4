/// A finding, by its position in its case.
package struct FindingID: CasePosition {
  package static let list = CodingScope.List.findings
  package let position: UInt32
  package init(_ position: Int) { self.position = UInt32(truncatingIfNeeded: position) }
}

/// What was found of one rule at one event.
package struct Finding: BitwiseCopyable, Codable, Sendable {
  package let rule: RuleID
  package let outcome: Outcome
  package let reason: FindingReason
  /// When the event that was judged happened.
  package let at: Instant
  package let line: UInt32
  package let citation: Citation
  @Sparse package var object: ObjectID?
  /// The finding of a skipped step on which this one rests.
  @Sparse package var derivedFrom: FindingID?
  /// Whether a late entry took the finding back.
  package var isWithdrawn = false
}

/// Why a rule ended as it did, with the facts that decided it.
package enum FindingReason: BitwiseCopyable, Hashable, Codable, Sendable {
  /// What the rule asks was so.
  case kept
  /// The step that the rule asks for was taken in time.
  case onRecord(StepKind, at: Instant, line: UInt32)
  /// The step that the rule asks for is nowhere in the log.
  case missing(StepKind)
  /// The step was taken, but after the act that needed it.
  case tookPlaceLater(StepKind, at: Instant, line: UInt32)
  /// The step is presumed, because its absence was reported before.
  case presumed(StepKind)
  /// The act is that of a role which the rule names.
  case rightRole(Role)
  /// The act is that of another role than those which the rule names.
  case wrongRole(Role, named: RoleSet)
  /// The act came after a day.
  case after(Day)
  /// The act came before the first day on which it may be done.
  case before(Day)
  /// The act came after the agreement had ended.
  case afterEnd(Day)
  /// The act came while the use of the domain was suspended.
  case whileSuspended
  /// The agreement has not ended.
  case notEnded
  /// A fact that the rule needs is not given; the pointer names it.
  case factMissing(Pointer)
  /// A parameter that the rule needs is blank.
  case parameterMissing(ParameterID)
  /// A working day fell in a year that is not published.
  case calendarMissing(Int32)
  /// A condition was found not to be met.
  case notMet(Pointer)
  /// A paper lacks something, or leaves it blank.
  case blank(FieldPlace)
  /// What an event says of a paper is contrary to the rule.
  case contrary(FieldPlace)
  /// An event says nothing of what the rule needs.
  case unstated(FieldPlace)
  /// A number is less than the rule asks for, or another.
  case otherNumber(FieldPlace, Int32, expected: Int32)
  /// The verdict went the other way.
  case adverse(StepKind)
  /// The lead that the rule asks for does not fit into what is left of the term.
  case cannotBeMet(Day)
  /// The return rate, from revenue and cost of the reports so far.
  case rate(revenue: Yuan, cost: Yuan)
  /// The term filled in is not the one of the text.
  case otherTerm(Period)
  /// The last day filled in is not the one of the text.
  case otherLastDay(Day)
  /// The last day filled in lies before the day of effect.
  case reversedTerm(last: Day, effective: Day)
  /// The event withdraws a finding.
  case withdraws(RuleID)
  /// There is nothing for the event to act on.
  case nothingToActOn
  /// The case is over.
  case caseOver
  /// No rulebook has the name that the opening event gives.
  case rulebookUnknown
  /// The rulebook of the case knows no events of the type.
  case unknownToRulebook
  /// A price is above the cap that was approved for the product.
  case aboveCap(price: Yuan, cap: Yuan)
}

/// The places of an event that findings point to.
package enum Pointer: UInt8, CaseIterable, BitwiseCopyable, Hashable, Sendable {
  case role
  case windowUntil, due, verdict, securityMet, creditMet, term, scenario, scenarios, usersUnaffected
  case wishedEnd, openness, form, revenue, cost, priority, agreedOn, yearsAfterEnd, rulebook
  case usesPersonalData, refused, expiresOn, operatorKind, insideDomain, model, foundOn
  case cap, price, taxGrade
  case direct, proofGiven, dataSet

  /// The pointer by RFC 6901.
  package var text: String { Self.texts[Int(rawValue)] }

  private static let texts = allCases.map { pointer in
    pointer == .role ? "/role" : "/data/" + String(describing: pointer)
  }
}
