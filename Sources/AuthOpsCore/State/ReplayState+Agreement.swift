/// What a run must have in common with the one that wrote the state.
extension ReplayState {
  /// The options under which a run goes on.
  ///
  /// - Throws: ``JSONDocumentError`` where the two cannot be one replay.
  func agreed(_ options: Replay.Options) throws(JSONDocumentError) -> Replay.Options {
    try agreeOnLaw(options)
    try agreeOnDay(options)
    var agreed = options
    let (kept, asked) = (head.keeps, StateHead.Keeping(options))
    if asked.onlyOpenCases != kept.onlyOpenCases {
      throw refuse(
        "keeps/onlyOpenCases",
        kept.onlyOpenCases
          ? "a run that writes cases as soon as they are over (ndjson, --as-of), as the one that wrote the state"
          : "a run that writes all cases in the end (json or text, or without --as-of)", "another")
    }
    if asked.all && !kept.all {
      throw refuse("keeps/all", "a run without --all, or a state written with it", "--all")
    }
    if asked.timeline && !kept.timeline {
      throw refuse(
        "keeps/timeline", "--format json or ndjson, or a state written with --format text", "--format text")
    }
    if !kept.evidence, asked.evidence || asked.evidenceOf.map({ $0 != kept.evidenceOf }) ?? false {
      throw refuse(
        "keeps/evidence", "a run without --explain, or a state written with it for the same cases",
        "--explain")
    }
    (agreed.keepsAll, agreed.keepsTimeline) = (kept.all, kept.timeline)
    agreed.evidence = kept.evidence ? .ofEveryCase : kept.evidenceOf.map { .ofCase($0) } ?? .none
    return agreed
  }

  /// The same program, rulebooks and calendar.
  private func agreeOnLaw(_ options: Replay.Options) throws(JSONDocumentError) {
    guard head.tool == .current else {
      throw refuse(
        "tool/version", "\(StateHead.Tool.current.name) \(StateHead.Tool.current.version)",
        "\(head.tool.name) \(head.tool.version)")
    }
    guard head.calendar == StateHead.calendar(of: options) else {
      throw refuse("calendar", "the calendar \(StateHead.calendar(of: options)) of this run", head.calendar)
    }
    let laws = options.laws.map { StateHead.Reference($0.rulebook) }
    for (number, known) in head.rulebooks.enumerated() where laws.count <= number || laws[number] != known {
      let found = "\(known.id) \(known.digest)"
      guard laws.count > number else {
        throw refuse("rulebooks/\(number)", "the \(laws.count) rulebooks of this run", found)
      }
      throw refuse(
        "rulebooks/\(number)", "the rulebook \(laws[number].id) \(laws[number].digest) of this run", found)
    }
    guard laws.count == head.rulebooks.count else {
      throw refuse("rulebooks", "the \(laws.count) rulebooks of this run", "\(head.rulebooks.count)")
    }
  }

  /// A day by which no event is missing and none is too many.
  private func agreeOnDay(_ options: Replay.Options) throws(JSONDocumentError) {
    if head.leavesOut, options.asOf != head.asOf {
      throw refuse(
        "asOf", "--as-of \(head.asOf?.description ?? ""), as events after it were left out",
        options.asOf.map { "--as-of \($0)" } ?? "none")
    }
    if let asOf = options.asOf, let latest = head.latestDay, latest > asOf {
      throw refuse(
        "latestDay", "a day of judgement from \(latest), the day of an event, on", "--as-of \(asOf)")
    }
    if head.keeps.onlyOpenCases && options.asOf == nil {
      throw refuse("keeps/onlyOpenCases", "an explicit day, --as-of", "none")
    }
  }

  private func refuse(_ member: String, _ expected: String, _ found: String) -> JSONDocumentError {
    JSONDocumentError(
      .invalid(expected: expected, found: found), offset: 0, pointer: "/content/" + member, in: bytes.span)
  }
}
