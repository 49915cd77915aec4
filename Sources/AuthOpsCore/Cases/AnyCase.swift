/// A case in whatever phase it is: to keep cases side by side, to load them, to enter any event.
public struct AnyCase: Sendable {
  /// The name of the case, `subject` in its log.
  public let name: String
  /// The log of the case so far: NDJSON, one event a line.
  public private(set) var log: [UInt8] = []
  /// What the case is judged by.
  public let law: Law
  private(set) var file: CaseFile
  /// Reads events, and knows the sources of those that are cited.
  private var reader = EventReader()
  var sources: [String] { reader.sources }
  private var identities = IdentitySet()
  private var lineCount = 0
  /// The day up to which time was let pass; nothing may be entered before it.
  private var notBefore: Day?

  /// A case of which nothing is known yet.
  public init(name: String, law: Law = Law()) {
    (self.name, self.law) = (name, law)
    file = CaseFile(keepsAll: false, law.rulebook.regime)
  }

  /// Loads a case from its log; every event is entered anew, so that an unlawful log is not loaded.
  ///
  /// - Throws: ``LogRefusal``, for the first event that the rules forbid.
  /// - Complexity: O(length of the log).
  public init(loading log: [UInt8], name: String, law: Law = Law()) throws(LogRefusal) {
    try self.init(Self.lines(of: log), of: log, name: name, law: law)
  }

  private init(
    _ lines: [(number: Int, line: [UInt8])], of log: [UInt8], name: String, law: Law
  ) throws(LogRefusal) {
    self.init(name: name, law: law)
    for (number, line) in lines { try enter(line, number) }
    self.log = log + (log.last == UInt8(ascii: "\n") ? [] : [UInt8(ascii: "\n")])
  }

  /// Loads a case from its log, which says what it is called and by which rulebook it is judged.
  ///
  /// - Parameters:
  ///   - log: The log; its first event names the case, and the rulebook unless that is the first of the laws.
  ///   - laws: The rulebooks that it may name.
  /// - Throws: ``LogRefusal``, for the first event that the rules forbid, or a rulebook that is none of these.
  /// - Complexity: O(length of the log).
  public init(loading log: [UInt8], among laws: [Law] = Law.builtIn) throws(LogRefusal) {
    let lines = try Self.lines(of: log)
    let opening = Self.opening(lines[0].line)
    let named = opening.rulebook.map { name in laws.first { $0.rulebook.id == name } }
    guard let law = named ?? laws.first else {
      let unmet = Refusal.Unmet(.unknownRulebook, .rulebookUnknown, under: .deqing)
      throw LogRefusal(line: lines[0].number, refusal: .unlawful([unmet]))
    }
    try self.init(lines, of: log, name: opening.name, law: law)
  }

  /// The lines of a log that say something, with their numbers; at least one.
  private static func lines(of log: [UInt8]) throws(LogRefusal) -> [(number: Int, line: [UInt8])] {
    let lines = log.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated()
      .filter { !$0.element.isEmpty }.map { (number: $0.offset + 1, line: Array($0.element)) }
    guard lines.isEmpty else { return lines }
    let expected = "expected the event that opens the case, found an empty log"
    throw LogRefusal(line: 1, refusal: .malformed(pointer: "", expected: expected))
  }

  /// What an event says of the case that it opens; nothing where it is no event.
  private static func opening(_ line: [UInt8]) -> (name: String, rulebook: String?) {
    var (reader, reading) = (EventReader(), EventReading())
    guard (try? reader.read(line.span, in: 0..<line.count, line: 1, into: &reading)) != nil else {
      return ("", nil)
    }
    let rulebook = reading.rulebook.map { reader.string($0, line.span) }
    return (reader.string(reading.subject, line.span), rulebook)
  }

  private mutating func enter(_ line: [UInt8], _ number: Int) throws(LogRefusal) {
    do throws(Refusal) { _ = try enter(line) } catch { throw LogRefusal(line: number, refusal: error) }
  }

  /// Where the case stands, as in reports.
  public var phase: PhaseName { file.phase.name }

  /// Enters one event of the log format; one that was entered before with the same content changes nothing.
  ///
  /// - Parameter line: One line of a log, without its end.
  /// - Throws: ``Refusal``; the case is as it was.
  /// - Complexity: O(length of the log), which is copied.
  public func entering(_ line: [UInt8]) throws(Refusal) -> AnyCase {
    var next = self
    if try next.enter(line) { next.log += line + [UInt8(ascii: "\n")] }
    return next
  }

  /// Enters one event.
  ///
  /// - Returns: Whether it was new.
  private mutating func enter(_ line: [UInt8]) throws(Refusal) -> Bool {
    let reading = try read(line)
    switch recognise(reading) {
    case .duplicate: return false
    case .conflict:
      throw .unlawful([Refusal.Unmet(.conflictingDuplicate, .nothingToActOn, under: law.rulebook)])
    case .new: break
    }
    let isFact = reading.fact.kind.descriptor.nature == .fact
    let law = law
    var refused: [Finding] = []
    _ = reader.apply(reading, line.span, to: &file) { $0.enforce($1, law, isFact: isFact, refused: &refused) }
    guard refused.isEmpty else { throw .unlawful(refused.map { unmet($0) }) }
    return true
  }

  /// Says whether an event is known; the first that is new opens the case.
  private mutating func recognise(_ reading: EventReading) -> IdentitySet.Answer {
    let answer = identities.add(reading.identity, content: reading.content)
    guard case .new = answer else { return answer }
    lineCount += 1
    if lineCount == 1 {
      file = CaseFile(keepsAll: false, law.rulebook.regime(openedOn: reading.fact.at.day))
    }
    return answer
  }

  /// Reads one event of this case.
  private mutating func read(_ line: [UInt8]) throws(Refusal) -> EventReading {
    guard !line.contains(UInt8(ascii: "\n")) else {
      throw .malformed(pointer: "", expected: "expected one line, without its end")
    }
    var reading = EventReading()
    reader.clear()
    do throws(EventError) {
      let number = UInt32(truncatingIfNeeded: lineCount + 1)
      try reader.read(line.span, in: 0..<line.count, line: number, into: &reading)
    } catch {
      throw .malformed(pointer: error.pointer, expected: error.description)
    }
    guard reader.string(reading.subject, line.span) == name else {
      throw .malformed(pointer: "/subject", expected: "expected the name of the case, \"\(name)\"")
    }
    if let notBefore, reading.fact.at.day < notBefore {
      throw .malformed(
        pointer: "/time", expected: "expected a time from \(notBefore) on, up to which time has passed")
    }
    if let rulebook = reading.rulebook, reader.string(rulebook, line.span) != law.rulebook.id {
      throw .unlawful([Refusal.Unmet(.unknownRulebook, .rulebookUnknown, under: law.rulebook)])
    }
    return reading
  }

  /// The case after time has passed up to a day.
  func advanced(to day: Day) -> AnyCase {
    var next = self
    next.file.advance(to: day, nil, law)
    next.notBefore = max(day, notBefore ?? day)
    return next
  }

  private func unmet(_ finding: Finding) -> Refusal.Unmet {
    Refusal.Unmet(
      finding.rule, finding.reason, object: finding.object.map { file.name(of: $0) }, under: law.rulebook)
  }

  /// The case without the events after a day, as an audit on that day has it; itself where there are none.
  func standing(on day: Day) -> AnyCase {
    guard let latest = file.latest, latest.day > day else { return self }
    var earlier = AnyCase(name: name, law: law)
    for line in log.split(separator: UInt8(ascii: "\n")).map(Array.init) {
      guard let reading = try? earlier.read(line), reading.fact.at.day <= day,
        case .new = earlier.recognise(reading)
      else { continue }
      _ = earlier.reader.apply(reading, line.span, to: &earlier.file) { $0.apply($1, law) }
    }
    return earlier
  }

  /// The report of the case as it stands on a day; events after it are as if not yet written.
  public func report(on day: Day) -> CaseReport {
    let standing = standing(on: day)
    let record = CaseRecord(file: standing.file, rulebook: 0, name: name)
    var reporter = CaseReporter(record, law, sources: standing.sources, asOf: day, includesAll: false)
    return reporter.report()
  }

  /// The case in a phase that the program expects, or nil where it is in another.
  public func typed<Phase: CasePhase>(as phase: Phase.Type = Phase.self) -> Case<Phase>? {
    guard let state = file.phase.payload as? Phase else { return nil }
    return Case(state, self)
  }
}

extension Docket: CasePhase {}

extension Phase {
  /// The facts of the phase, whichever it is.
  var payload: any CasePhase {
    switch self {
    case .announced(let state): state
    case .submitted(let state): state
    case .underReview(let state): state
    case .verified(let state): state
    case .resolved(let state): state
    case .reported(let state): state
    case .qualified(let state): state
    case .inSelection(let state): state
    case .decided(let state): state
    case .selected(let state): state
    case .formalising(let state): state
    case .inForce(let state): state
    case .ending(let state): state
    case .closed(let state): state
    case .rejected(let state): state
    case .disqualified(let state): state
    case .notSelected(let state): state
    case .withdrawn(let state): state
    case .proceeding(let docket): docket
    }
  }
}
