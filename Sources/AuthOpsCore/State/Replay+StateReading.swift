extension Replay {
  /// A replay that goes on from a state: with the next lines, it finds what one replay of everything finds.
  ///
  /// What the state keeps beyond what the options ask for is kept on.
  ///
  /// - Throws: ``JSONDocumentError`` where the state rests on other rulebooks, another calendar or other options, or
  ///   says what no log leads to; its pointer names the place.
  public init(resuming state: ReplayState, _ options: Options = Options()) throws(JSONDocumentError) {
    try self.init(resuming: state, options, .whole)
  }

  /// A replay that goes on with a share of the cases.
  init(resuming state: ReplayState, _ options: Options, _ share: Share) throws(JSONDocumentError) {
    let head = state.head
    self.init(try state.agreed(options), share)
    (files, latestDay, leavesOut) = (head.files, head.latestDay, head.leavesOut)
    counts.lines = head.counts.lines
    if share.isFirst {
      counts = head.counts
      (diagnostics, omittedDiagnostics) = (head.diagnostics, head.diagnosticsOmitted)
    }
    strays = head.forgotten.strays
    forgotten = ForgottenCases(head.forgotten, self.options.laws)
    try take(state)
    waitForDays()
  }

  /// Takes the cases of the share.
  private mutating func take(_ state: ReplayState) throws(JSONDocumentError) {
    let source = DecodingSource(state.bytes)
    for (number, range) in state.cases.enumerated() {
      let place = "/content/\(ReplayState.cases)/\(number)"
      let taken = try source.read(range, at: place) { decoder throws -> CaseState? in
        guard let name = source.name(of: "case"), self.share.takes(JSONHash.hash(name)) else {
          source.skip()
          return nil
        }
        return try CaseState(from: decoder, for: &self)
      }
      if let taken { try add(taken, source, place) }
    }
    for (number, range) in state.finished.enumerated() where share.isFirst {
      let place = "/content/\(ReplayState.finished)/\(number)"
      finished.append(try source.read(range, at: place) { try CaseState(from: $0, for: &self).record })
    }
  }

  private mutating func add(
    _ taken: CaseState, _ source: DecodingSource, _ place: String
  ) throws(JSONDocumentError) {
    let name = taken.record.name
    let (hash, bytes) = (JSONHash.hash(name), Array(name.utf8))
    guard table.find(hash, bytes.span, 0..<bytes.count) == nil else {
      throw source.error(0, .invalid(expected: "each case once", found: "'\(name)' again"))
    }
    let position = table.add(hash, taken.record)
    if options.evidence.isKept(of: name) { evidence[position] = taken.occasions }
  }

  /// Lets cases wait for their last days, where they are forgotten after them.
  private mutating func waitForDays() {
    guard options.forgetsFinished else { return }
    for position in table.positions {
      let record = table.records[position]
      guard let rulebook = record.rulebook, let appearance = table.appearance(at: position),
        case .after(let last)? = record.file.end(options.laws[rulebook])
      else { continue }
      waiting.add(
        .init(last: last, position: position, appearance: appearance, name: JSONHash.hash(record.name)))
    }
  }
}

extension ForgottenCases {
  fileprivate init(_ state: StateHead.Forgotten, _ laws: [Law]) {
    var names = IdentitySet()
    for hash in state.names?.hashes ?? [] { _ = names.add(hash, content: 0) }
    let rulebooks = state.rulebooks.compactMap { id in laws.firstIndex { $0.rulebook.id == id } }
    self.init(names: names, count: state.count, rulebooks: Set(rulebooks))
  }
}

extension ParallelReplay {
  /// A replay that goes on from a state.
  ///
  /// - Parameters:
  ///   - state: What a replay on any number of threads wrote.
  ///   - options: As for ``Replay``.
  ///   - threads: How many may work at the same time, from 1.
  /// - Throws: ``JSONDocumentError``, as ``Replay`` does.
  public init(
    resuming state: ReplayState, _ options: Replay.Options = Replay.Options(), threads: Int
  ) throws(JSONDocumentError) {
    let count = Self.count(options, threads)
    var replays: [Replay] = []
    for position in 0..<count {
      replays.append(try Replay(resuming: state, options, Share(position, of: count)))
    }
    self.init(replays)
  }
}
