import AuthOpsCore
import Foundation
import Testing

/// What the reviewed program made of a log or a paper, in one line: nothing may change unseen, what nobody expects included.
enum Record {
  /// The folder of the records.
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../Specs/matrix").standardized

  /// The lines of a record, by what they are about.
  static func read(_ name: String) throws -> [String: String] {
    let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
    let pairs = text.split(separator: "\n").map { $0.split(separator: " ", maxSplits: 1).map(String.init) }
    return Dictionary(pairs.map { ($0[0], $0.count > 1 ? $0[1] : "") }) { first, _ in first }
  }

  /// Compares a record with what the program makes now; with `AUTHOPS_RENEW` that is written first.
  static func hold(_ name: String, _ lines: [(about: String, found: String)]) throws {
    if ProcessInfo.processInfo.environment["AUTHOPS_RENEW"] != nil {
      let text = lines.map { "\($0.about) \($0.found)\n" }.joined()
      try Data(text.utf8).write(to: folder.appending(path: name))
    }
    let known = try read(name)
    let other = lines.filter { known[$0.about] != $0.found }
    for line in other.prefix(5) {
      Issue.record("\(line.about): now \(line.found), on record \(known[line.about] ?? "nothing")")
    }
    #expect(
      other.isEmpty, "\(other.count) of \(lines.count) differ: renew Specs/matrix/\(name) if each is meant")
    #expect(known.count == lines.count, "Specs/matrix/\(name) has other lines")
  }

  /// A log, as a line of the record: where each case stands, how much came out how, and a digest of all of it.
  static func line(of replay: Replay) -> String {
    var (words, digest) = ([String](), TextDigest())
    var selection = Selection()
    selection.includesAll = true
    replay.forEachCase(selection) { report in
      words.append("\(report.phase) \(report.findings.count)/\(report.deadlines.count)")
      for finding in report.findings { digest.add(text(of: finding)) }
      for duty in report.deadlines { digest.add(text(of: duty)) }
    }
    digest.add("\(replay.diagnostics.map { "\($0.line) \($0.kind)" }) \(replay.counts.unapplied)")
    return (words + [digest.text]).joined(separator: " ")
  }

  /// All of a finding but its words for people.
  private static func text(of finding: FindingReport) -> String {
    let evidence = finding.evidence.map { "\($0.0)=\(String(decoding: $0.1.canonical(), as: UTF8.self))" }
    let parts: [String?] = [
      finding.number.description, finding.rule.clause, finding.rule.id.name, finding.outcome.id,
      finding.severity.id, finding.event?.id, finding.day.description, finding.object, finding.obligor?.id,
      finding.pointer, evidence.joined(separator: ","), finding.derivedFrom?.description,
    ]
    return parts.map { $0 ?? "-" }.joined(separator: "|")
  }

  private static func text(of duty: DeadlineReport) -> String {
    let parts: [String?] = [
      duty.rule.clause, duty.rule.id.name, duty.obligor.id, duty.object, duty.opened.description,
      duty.openedBy, duty.period?.description, duty.due?.description, duty.dueNotBefore?.description,
      duty.isProvisional.description, duty.discharged?.description, duty.dischargedBy, duty.status.id,
    ]
    return parts.map { $0 ?? "-" }.joined(separator: "|")
  }

  /// A paper, as a line of the record.
  static func line(of check: DocumentCheck) -> String {
    var digest = TextDigest()
    for finding in check.findings {
      digest.add(
        "\(finding.clause)|\(finding.outcome.id)|\(finding.severity.id)|\(finding.place.pointer)|\(finding.reason)"
      )
    }
    for remark in check.remarks { digest.add("\(remark.kind)|\(remark.name)|\(remark.place.pointer)") }
    return "\(check.findings.count)/\(check.remarks.count) \(digest.text)"
  }
}

/// A digest of texts by which a change is seen; nobody has to be kept from making two texts with one digest.
struct TextDigest {
  private var state: UInt64 = 0xCBF2_9CE4_8422_2325

  /// Adds a text, and where it ends.
  mutating func add(_ text: String) {
    var state = state
    for byte in text.utf8 { state = (state ^ UInt64(byte)) &* 0x100_0000_01B3 }
    self.state = (state ^ 0xFF) &* 0x100_0000_01B3
  }

  /// Sixteen hexadecimal digits.
  var text: String {
    let digits = String(state, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
