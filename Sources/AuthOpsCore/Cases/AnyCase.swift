/// A case in whatever phase it is: to keep cases side by side, to load them, to enter any event.
public struct AnyCase: Sendable {
  /// The name of the case, `subject` in its log.
  public let name: String
  /// The log of the case so far: NDJSON, one event a line.
  public let log: [UInt8]
  /// What the case is judged by.
  public let law: Law
  let file: CaseFile
  /// Reads events, and knows the sources of those that are cited.
  let reader: EventReader

  init(_ file: CaseFile, _ reader: EventReader, name: String, log: [UInt8], law: Law) {
    (self.file, self.reader, self.name, self.log, self.law) = (file, reader, name, log, law)
  }

  /// A case of which nothing is known yet.
  public init(name: String, law: Law = Law()) {
    self.init(CaseFile(keepsAll: false), EventReader(), name: name, log: [], law: law)
  }

  /// Loads a case from its log; every event is entered anew, so that an unlawful log is not loaded.
  ///
  /// - Throws: ``Refusal``, for the first event that the rules forbid.
  public init(loading log: [UInt8], name: String, law: Law = Law()) throws(Refusal) {
    var loaded = AnyCase(name: name, law: law)
    for line in log.split(separator: UInt8(ascii: "\n")) { loaded = try loaded.entering(Array(line)) }
    self = loaded
  }

  /// The identifier of the phase, as in reports.
  public var phase: String { file.phase.id }

  /// Enters one event of the log format.
  ///
  /// - Parameter line: One line of a log, without its end.
  /// - Throws: ``Refusal``; the case is as it was.
  public func entering(_ line: [UInt8]) throws(Refusal) -> AnyCase {
    var reader = reader
    var reading = EventReading()
    do throws(EventError) {
      let number = UInt32(log.count { $0 == UInt8(ascii: "\n") } + 1)
      try reader.read(line.span, in: 0..<line.count, line: number, file: 0, into: &reading)
    } catch {
      throw .malformed(pointer: error.pointer, expected: error.description)
    }
    return try entering(reading, &reader, line)
  }

  private func entering(_ reading: EventReading, _ reader: inout EventReader, _ line: [UInt8]) throws(Refusal)
    -> AnyCase
  {
    var next = file
    let isFact = reading.fact.kind.descriptor.nature == .fact
    var refused: [Finding] = []
    _ = reader.apply(reading, line.span, to: &next) { $0.enforce($1, law, isFact: isFact, refused: &refused) }
    guard refused.isEmpty else { throw .unlawful(refused.map { unmet($0, next) }) }
    return AnyCase(next, reader, name: name, log: log + line + [UInt8(ascii: "\n")], law: law)
  }

  /// The case after time has passed up to a day.
  func advanced(to day: Day) -> AnyCase {
    var file = file
    file.advance(to: day, nil, law)
    return AnyCase(file, reader, name: name, log: log, law: law)
  }

  private func unmet(_ finding: Finding, _ file: CaseFile) -> Refusal.Unmet {
    Refusal.Unmet(
      rule: finding.rule,
      object: finding.object.map { file.name(of: $0) },
      message: finding.reason.message(finding.rule.rule))
  }

  /// The report of the case as it stands on a day.
  public func report(on day: Day) -> CaseReport {
    let record = CaseRecord(file: file, rulebook: 0, name: name)
    var reporter = CaseReporter(record, law, sources: reader.sources, asOf: day, includesAll: false)
    return reporter.report()
  }

  /// The case in a phase that the program expects, or nil where it is in another.
  public func typed<Phase: CasePhase>(as phase: Phase.Type = Phase.self) -> Case<Phase>? {
    guard let state = file.phase.payload as? Phase else { return nil }
    return Case(state, self)
  }
}

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
    case .decided(let state): state
    case .formalising(let state): state
    case .inForce(let state): state
    case .ending(let state): state
    case .closed(let state): state
    case .rejected(let state): state
    case .withdrawn(let state): state
    }
  }
}
