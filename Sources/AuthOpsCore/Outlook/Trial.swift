/// Events that nobody logged, tried on copies of a case: the same machine says what would come of them.
struct Trial {
  /// What would come of an event.
  enum Answer {
    /// It would have nothing to act on.
    case meaningless
    /// Blocking rules stand against it.
    case refused([Refusal.Unmet])
    /// It goes through, but for rules that warn.
    case goes(warnings: [Refusal.Unmet], Timeliness)
    /// The case has come past it, and nothing that is still owed would be done by it.
    case recorded
  }

  /// Whether what the event does would be done in time.
  enum Timeliness {
    case inTime
    case late
    /// The calendar of a year is missing.
    case unknown
  }

  private let name: String
  private let file: CaseFile
  private let law: Law

  init(_ name: String, _ file: CaseFile, _ law: Law) { (self.name, self.file, self.law) = (name, file, law) }

  /// Tries an event at the end of a day.
  ///
  /// - Parameters:
  ///   - names: The objects that its fields name, by key.
  ///   - ground: The code of its ground, if it is to give one.
  func answer(
    _ kind: EventKind, by role: Role?, names: [String: String], ground: String? = nil, on day: Day
  ) -> Answer {
    let entry = ActEntry(
      id: "trial", source: "urn:authops:trial", time: Instant(day: day, hour: 23, minute: 59, second: 59),
      role: role)
    let line = entry.line(
      name, kind, kind.descriptor.fields.compactMap { $0.trialMember(names[$0.key], ground) })
    guard let read = Self.read(line) else {
      preconditionFailure("the trial of \(kind.descriptor.name) is no event")
    }
    var (reader, file) = (read.reader, self.file)
    let (law, isFact) = (law, kind.descriptor.nature == .fact)
    let known = file.findings.count
    var (refused, own): ([Finding], ObjectID?) = ([], nil)
    let application = reader.apply(read.reading, line.span, to: &file) {
      own = $1.object
      return $0.enforce($1, law, isFact: isFact, refused: &refused)
    }
    guard application.isApplied else { return .meaningless }
    let discharged = discharged(in: file)
    let isTooLate = kind.isBehind(self.file) && !discharged.contains { $0.line != read.reading.fact.line }
    guard !isTooLate else { return .recorded }
    guard refused.isEmpty else { return .refused(refused.map { unmet($0, in: file, own) }) }
    let warnings = file.findings[known...].filter { $0.outcome == .violated }.map { unmet($0, in: file, own) }
    return .goes(warnings: warnings, timeliness(of: discharged, on: day))
  }

  private static func read(_ line: [UInt8]) -> (reader: EventReader, reading: EventReading)? {
    var (reader, reading) = (EventReader(), EventReading())
    do throws(EventError) {
      try reader.read(line.span, in: 0..<line.count, line: .max, into: &reading)
      return (reader, reading)
    } catch { return nil }
  }

  /// What stands against an event; the object that it is about is not named again.
  private func unmet(_ finding: Finding, in file: CaseFile, _ own: ObjectID?) -> Refusal.Unmet {
    let object = finding.object.flatMap { $0 == own ? nil : file.name(of: $0) }
    return Refusal.Unmet(finding.rule, finding.reason, object: object, under: law.rulebook)
  }

  /// The duties that the event discharged.
  private func discharged(in after: CaseFile) -> [Duty] {
    after.duties.indices.filter { at in
      guard case .discharged = after.duties[at].state else { return false }
      if at < file.duties.count, case .discharged = file.duties[at].state { return false }
      return true
    }.map { after.duties[$0] }
  }

  /// Whether they were discharged in time.
  private func timeliness(of discharged: [Duty], on day: Day) -> Timeliness {
    var timeliness = Timeliness.inTime
    for duty in discharged {
      switch duty.status(on: day) {
      case .late: return .late
      case .undetermined where duty.dueNotBefore != nil: timeliness = .unknown
      case .met, .overdue, .pending, .cancelled, .undetermined: break
      }
    }
    return timeliness
  }
}

extension EventKind {
  /// Whether the case has come past the part of its way to which the type belongs.
  fileprivate func isBehind(_ file: CaseFile) -> Bool {
    guard let part = lastMilestone, let reached = file.bearing.milestone else { return false }
    return reached >= part
  }

  /// The milestone with which the part of the way is over to which the type belongs; nil where it belongs to none.
  private var lastMilestone: Milestone? {
    Self.ofReview.contains(self) ? .designated : Self.ofFormalities.contains(self) ? .signed : nil
  }

  private static let ofReview: Set<EventKind> = [
    .applicationReceived, .applicationDeficiencyNotified, .applicationSupplemented,
    .applicationFormalCheckPassed, .demandReviewRequested, .demandReviewResponded, .demandReviewDisputed,
    .disputeReferred, .disputeDeliberated, .expertReviewConcluded, .selectionOpened,
  ]

  private static let ofFormalities: Set<EventKind> = [
    .operatorListFiledLocally, .authorizationPublicised, .authorizationFiledUpward, .objectionLodged,
    .signingDelegated, .decisionBodyApproved,
  ]
}

extension Field {
  /// The field as a trial fills it in: what is required and no more, with the verdict that goes on with the case.
  fileprivate func trialMember(_ name: String?, _ ground: String?) -> JSONValue.Member? {
    if slot == .ground, let ground { return .init(key, .string(ground)) }
    guard isRequired else { return nil }
    switch shape {
    case .object: return .init(key, .string(name ?? "new"))
    case .list(.object): return .init(key, .strings([name ?? "new"]))
    case .code(let codes): return .init(key, .string(codes[0]))
    case .text, .day, .monthDay, .period, .money, .count, .flag, .list, .record:
      return .init(key, exampleValue)
    }
  }
}
