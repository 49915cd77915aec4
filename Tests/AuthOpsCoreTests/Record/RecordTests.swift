import AuthOpsCore
import Foundation
import Testing

/// Everything that is reported, against what was reported when it was last reviewed: kept rules and reasons included.
@Suite("Reports on record")
struct RecordTests {
  @Test("Each log of the kit comes out in every particular as on record")
  func kit() throws {
    try Record.hold("kit.txt", Scenario.all.map { ($0.path, try Self.line(of: $0)) })
  }

  @Test("Each sample of a document comes out in every particular as on record")
  func documents() throws {
    try Record.hold("documents.txt", SampleFile.names.flatMap { try Self.lines(ofDocument: $0) })
  }

  @Test("Each random log comes out in every particular as on record")
  func walks() throws {
    try Record.hold("walks.txt", RecordedWalk.seeds.map { ("\($0)", RecordedWalk.line($0)) })
  }

  @Test("Each document with a value that is not as it should be comes out as on record")
  func disturbedPapers() throws {
    try Record.hold("papers.txt", DisturbedPaper.all.map { ($0.name, try $0.found()) })
  }

  @Test("Each life of the kit with a line out of its place comes out as on record")
  func disturbedLives() throws {
    try Record.hold("lives.txt", DisturbedLife.all.map { ($0.name, try $0.found()) })
  }

  @Test("Each event in each phase, in its turn, at once and late, comes out as on record")
  func phases() throws {
    try Record.hold("phases.txt", RecordedPhase.all.map { ($0.name, $0.found()) })
  }

  @Test("Every short log about one matter, in every order, comes out as on record")
  func matters() throws {
    try Record.hold("matters.txt", ShortLogs.all.map { ($0.name, $0.found()) })
  }

  @Test("Each event that leaves something unsaid comes out as on record")
  func silence() throws {
    try Record.hold("silence.txt", RecordedSilence.lines())
  }

  @Test("Each rule and each parameter of the rulebooks is as on record")
  func rulebooks() throws {
    try Record.hold("rulebooks.txt", RecordedRulebooks.lines())
  }

  @Test("Where an act decides who may do it, each role is taken or found wrong as on record")
  func roles() throws {
    try Record.hold("roles.txt", RecordedRoles.lines())
  }

  /// What comes of a log of the kit.
  static func line(of scenario: Scenario) throws -> String {
    let day = try scenario.expectation().asOf.flatMap { Day($0) }
    return Record.line(of: try scenario.replayed(asOf: day, keepsAll: true))
  }

  /// What comes of each sample of a document.
  static func lines(ofDocument name: String) throws -> [(String, String)] {
    let file = try SampleFile.read(name)
    return try [(name, line(ofDocument: file))]
      + file.cases.map { ("\(name)/\($0.name)", try line(of: $0, file)) }
  }

  /// What comes of a document in order.
  static func line(ofDocument file: SampleFile) throws -> String {
    Record.line(of: try DocumentCheck(JSONDocument(file.bytes())))
  }

  /// What comes of a case of a document.
  static func line(of sample: SampleFile.Case, _ file: SampleFile) throws -> String {
    Record.line(of: try DocumentCheck(file.document(of: sample), asOf: sample.asOf.flatMap { Day($0) }))
  }
}

/// A random log of the record, by its seed: under a rulebook as it is, with everything left blank, or with other readings.
enum RecordedWalk {
  /// The seeds of the record.
  static let seeds: Range<UInt64> = 0..<1_000

  /// From which seed on lines of the log are entered out of their order.
  private static let firstMixed: UInt64 = 420

  /// What comes of the walk.
  static func line(_ seed: UInt64) -> String {
    let law = laws[Int(seed) % laws.count]
    var walk = Walk(seed: 0x5EED_0000 + seed, law.rulebook.procedure)
    let straying = [8, 30, 60][Int(seed) / laws.count % 3]
    var lines = (0..<60).map { _ in walk.line(straying: straying) + "\n" }
    if seed >= firstMixed { mix(&lines, seed) }
    let text = lines.joined()
      .replacing(#""rulebook":"\#(law.rulebook.procedure.id)""#, with: #""rulebook":"\#(law.rulebook.id)""#)
    var replay = Replay(Replay.Options(laws: laws, keepsAll: true))
    replay.beginFile("walk")
    replay.consume(Array(text.utf8).span)
    replay.endFile()
    return Record.line(of: replay)
  }

  /// Enters a few lines some lines later than they were.
  private static func mix(_ lines: inout [String], _ seed: UInt64) {
    var random = SplitMix(state: seed)
    for _ in 0..<8 {
      let from = random.below(lines.count - 12)
      lines.insert(lines.remove(at: from), at: from + 1 + random.below(11))
    }
  }

  /// Each built-in rulebook, and what a county might make of it.
  static let laws: [Law] = {
    let made = Rulebook.builtIn.flatMap { base in
      [file(base, "blank", blank), file(base, "otherwise", otherwise)]
        + (base.procedure == .yancheng
          ? [] : [file(base, "national", { _ in nil }, #","overlay":"national-2025""#)])
    }
    let shelf = (try? RulebookShelf(made)) ?? RulebookShelf()
    return shelf.laws(.published)
  }()

  private static func file(
    _ base: Rulebook, _ name: String, _ change: (Parameter) -> String?, _ further: String = ""
  ) -> RulebookShelf.File {
    let changes = base.parameters.compactMap { parameter in
      change(parameter).map { #""\#(parameter.id.id)":\#($0)"# }
    }
    let members = #""parameters":{\#(changes.joined(separator: ","))}\#(further)"#
    let text = RulebookFiles.text(members, id: "\(base.id)-\(name)", extends: base.id)
    return RulebookShelf.File("\(base.id)-\(name).json", Array(text.utf8))
  }

  /// Nothing that may be left blank is given.
  private static func blank(_ parameter: Parameter) -> String? { parameter.id.mayBeBlank ? "null" : nil }

  /// Every blank is filled in, and what is ambiguous is read in the other way.
  private static func otherwise(_ parameter: Parameter) -> String? {
    switch parameter.id.unit {
    case .reading: parameter.id.readings.last.map { "\"\($0.id)\"" }
    case .period: "\"5wd\""
    case .monthDay: "\"03-31\""
    case .day: "\"2023-06-01\""
    case .percent, .persons, .level, .copies: nil
    }
  }
}
