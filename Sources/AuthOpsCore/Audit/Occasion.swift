/// One event of a case, kept so that what was found at it can be explained.
package struct Occasion: Codable, Sendable {
  /// The event as it concerned the case.
  package let act: Act
  /// Where the case stood after it.
  package let phase: Phase
}

extension Replay {
  /// Applies an event to its case, and keeps it where the evidence of the case is kept.
  @inline(__always)
  mutating func witness(
    _ reading: EventReading, at position: Int, _ bytes: Span<UInt8>,
    by apply: (inout CaseFile, Act) -> Application
  ) -> Application {
    guard keepsEvidence, options.evidence.isKept(of: table.records[position].name) else {
      return reader.apply(reading, bytes, to: &table.records[position].file, by: apply)
    }
    var occasion: Occasion?
    let application = reader.apply(reading, bytes, to: &table.records[position].file) { file, act in
      let application = apply(&file, act)
      occasion = Occasion(act: act, phase: file.phase)
      return application.cited
    }
    if let occasion { evidence[position, default: []].append(occasion) }
    return application
  }
}

extension Application {
  /// The same of an event that is cited, so that its identifier is kept.
  fileprivate var cited: Application {
    Application(isApplied: isApplied, isLate: isLate, isCited: true, withdrew: withdrew)
  }
}
