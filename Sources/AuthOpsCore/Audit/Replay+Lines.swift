extension Replay {
  /// Reads one line as programs write it.
  ///
  /// - Returns: Where its line feed stands, or nil where the line is to be read in the other way.
  mutating func readDirectly(_ bytes: Span<UInt8>, from start: Int) -> Int? {
    if batch.isFull { judgeBatch(bytes) }
    let line = UInt32(truncatingIfNeeded: counts.lines &+ 1)
    guard let end = reader.readDirectly(bytes, from: start, line: line, into: &batch.next),
      end &- start <= Self.longestLine
    else { return nil }
    counts.lines &+= 1
    keepNext()
    return end
  }

  /// Keeps the event just read for judging, if it is of this share.
  @inline(__always)
  private mutating func keepNext() {
    if share.takes(batch.next.subject.hash) { batch.count &+= 1 }
  }

  /// Reads one line of any kind; one that is no event is reported.
  mutating func readLine(_ bytes: Span<UInt8>, _ range: Range<Int>) {
    if batch.isFull { judgeBatch(bytes) }
    counts.lines += 1
    var range = range
    if counts.lines == files.last?.firstLine { skipByteOrderMark(bytes, &range) }
    guard range.count <= Self.longestLine else {
      judgeBatch(bytes)
      return reportTooLong()
    }
    guard !isBlank(bytes, range) else { return }
    let claim = claim(bytes, from: range.lowerBound)
    if case .other = claim { return }
    do throws(EventError) {
      let line = UInt32(truncatingIfNeeded: counts.lines)
      try reader.read(bytes, in: range, line: line, into: &batch.next)
      keepNext()
    } catch {
      guard reports(claim) else { return }
      judgeBatch(bytes)
      let column = TextPosition(of: error.offset - range.lowerBound, in: bytes.extracting(range)).column
      reportMalformed(counts.lines, column: column, pointer: error.pointer, error.message)
    }
  }

  /// Judges the events read so far, one after the other.
  mutating func judgeBatch(_ bytes: Span<UInt8>) {
    readAhead(bytes)
    let readings = batch.readings
    for at in 0..<batch.count { take(readings.span[at], at, bytes) }
    batch.count = 0
    reader.clear()
  }

  /// Judges one event.
  private mutating func take(_ reading: EventReading, _ at: Int, _ bytes: Span<UInt8>) {
    let day = reading.fact.at.day
    if let asOf = options.asOf, day > asOf {
      leavesOut = true
      return
    }
    counts.events += 1
    if waiting.hasPassed(before: day) { forgetPassed(before: day) }
    latestDay = max(latestDay ?? day, day)
    guard let position = table.known(batch.searches[at].place) ?? position(reading, bytes) else {
      counts.unapplied += 1
      strays += 1
      return report(.caseForgotten, reading, "/subject", "a case that is not over, written and forgotten")
    }
    switch table.records[position].identities.add(reading.identity, content: reading.content) {
    case .duplicate: counts.duplicates += 1
    case .new: apply(reading, to: position, bytes)
    case .conflict:
      counts.unapplied += 1
      refuse(reading, at: position, bytes)
    }
  }

  /// Applies an event to its case.
  private mutating func apply(_ reading: EventReading, to position: Int, _ bytes: Span<UInt8>) {
    guard let rulebook = table.records[position].rulebook else {
      counts.unapplied += 1
      return noteUnknownRulebook(reading, at: position, bytes)
    }
    if !reading.unknownKeys.isEmpty { reportUnknownKeys(reading, bytes) }
    let law = options.laws[rulebook]
    var entry: TimelineEntry?
    let application = witness(reading, at: position, bytes) { file, act in
      entry = TimelineEntry(act)
      return file.apply(act, law)
    }
    if options.keepsTimeline, let entry { table.records[position].timeline.append(entry) }
    if application.isApplied { counts.applied += 1 } else { counts.unapplied += 1 }
    if application.isLate {
      counts.lateEntries += 1
      if !application.withdrew {
        report(.lateEntry, reading, "/time", "a time not before the events above")
      }
    }
    if options.forgetsFinished { forgetIfFinished(position, reading.subject.hash, law) }
  }

  /// One identity, two contents: the second is not applied.
  private mutating func refuse(_ reading: EventReading, at position: Int, _ bytes: Span<UInt8>) {
    note(.conflictingDuplicate, .violated, .nothingToActOn, reading, at: position, bytes)
  }

  /// A case whose rulebook is not known cannot be judged; that is said once.
  private mutating func noteUnknownRulebook(
    _ reading: EventReading, at position: Int, _ bytes: Span<UInt8>
  ) {
    guard table.records[position].file.findings.isEmpty else { return }
    note(.unknownRulebook, .undetermined, .rulebookUnknown, reading, at: position, bytes)
  }

  /// Notes something about an event that is not applied.
  private mutating func note(
    _ rule: RuleID, _ outcome: Outcome, _ reason: FindingReason, _ reading: EventReading,
    at position: Int, _ bytes: Span<UInt8>
  ) {
    _ = witness(reading, at: position, bytes) { file, act in
      file.note(rule, outcome, reason, act)
      return Application(isApplied: false, isLate: false, isCited: true, withdrew: false)
    }
  }

  /// The case that an event belongs to, or nil where it was forgotten; its first event names the rulebook.
  private mutating func position(_ reading: EventReading, _ bytes: Span<UInt8>) -> Int? {
    let hash = reading.subject.hash
    if let known = find(reading.subject, hash, bytes) { return known }
    if forgotten.contains(hash) { return nil }
    let named = reading.rulebook.map { reader.string($0, bytes) }
    let rulebook = named == nil ? 0 : options.laws.firstIndex { $0.name == named }
    let name = reader.string(reading.subject, bytes)
    let keepsAll = options.keepsAll || options.evidence.isKept(of: name)
    let opened = reading.fact.at.day
    let regime = rulebook.map { options.laws[$0].rulebook.regime(openedOn: opened) } ?? Regime(.deqing)
    if rulebook != nil { remarkOnOverlay(regime, reading, openedOn: opened) }
    var record = CaseRecord(file: CaseFile(keepsAll: keepsAll, regime), rulebook: rulebook, name: name)
    record.firstLine = reading.fact.line
    if rulebook == nil { record.unknownRulebook = named }
    return table.add(hash, record)
  }

  /// Says once of a case that opened since national rules hold that it is not judged by them.
  ///
  /// NL-27-24.
  private mutating func remarkOnOverlay(_ regime: Regime, _ reading: EventReading, openedOn day: Day) {
    let national = Overlay.national2025
    guard regime.overlay == nil, day >= national.from, national.concerns(regime.procedure) else { return }
    add(
      Diagnostic(
        kind: .overlayAbsent, line: Int(reading.fact.line), column: Int(reading.column), pointer: "/time",
        message:
          "the case opened since the national rules hold, and its rulebook does not lay them over its text"))
  }

  private mutating func find(_ slice: TextSlice, _ hash: UInt64, _ bytes: Span<UInt8>) -> Int? {
    guard slice.isUnescaped else { return table.find(hash, bytes, slice.range) }
    let unescaped = reader.unescaped
    return table.find(hash, unescaped.span, slice.range)
  }

  private mutating func skipByteOrderMark(_ bytes: Span<UInt8>, _ range: inout Range<Int>) {
    guard JSONMark.begins(bytes, range) else { return }
    range = range.lowerBound + JSONMark.count..<range.upperBound
    guard share.isFirst else { return }
    add(
      Diagnostic(
        kind: .byteOrderMark, line: counts.lines, column: 1, pointer: "", message: "skipped a byte order mark"
      ))
  }

  /// Whether a line holds nothing but white space; such a line is no event and no error.
  private func isBlank(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    for offset in range {
      switch bytes[offset] {
      case 0x20, 0x09, 0x0D: continue
      default: return false
      }
    }
    return true
  }

  private mutating func reportUnknownKeys(_ reading: EventReading, _ bytes: Span<UInt8>) {
    for key in reader.unknownKeys[reading.unknownKeys] {
      let start = Int(reading.lineStart)
      let column = TextPosition(of: key.offset - start, in: bytes.extracting(start..<bytes.count)).column
      report(.unknownKey, reading, key.pointer, "a key of this type of event", column: column)
    }
  }

  private mutating func report(
    _ kind: Diagnostic.Kind, _ reading: EventReading, _ pointer: String, _ expected: String,
    column: Int? = nil
  ) {
    add(
      Diagnostic(
        kind: kind, line: Int(reading.fact.line), column: column ?? Int(reading.column), pointer: pointer,
        message: "expected " + expected))
  }

  mutating func reportMalformed(_ line: Int, column: Int, pointer: String, _ message: Message) {
    counts.malformed += 1
    let message = Message(zh: "此行不是有效事件：" + message.zh, en: message.en)
    add(Diagnostic(kind: .malformed, line: line, column: column, pointer: pointer, message: message))
  }

  mutating func add(_ diagnostic: Diagnostic) {
    guard diagnostic.kind == .malformed || diagnostics.count < Self.mostDiagnostics else {
      omittedDiagnostics += 1
      return
    }
    diagnostics.append(diagnostic)
  }
}
