/// What a state says beside its cases.
struct StateHead: Codable {
  /// A rulebook by name and content.
  struct Reference: Codable, Hashable {
    let id: String
    let digest: String

    init(_ rulebook: Rulebook) {
      if let known = Self.builtIn[rulebook] {
        self = known
      } else {
        self.init(digesting: rulebook)
      }
    }

    private init(digesting rulebook: Rulebook) {
      (id, digest) = (rulebook.id, "sha256:" + rulebook.digest)
    }

    /// Those that are built in: their digests are made once.
    private static let builtIn = Dictionary(
      uniqueKeysWithValues: Rulebook.builtIn.map { ($0, Reference(digesting: $0)) })
  }

  /// The program that wrote it.
  struct Tool: Codable, Hashable {
    let name: String
    let version: String
  }

  /// What the replay kept.
  struct Keeping: Codable, Hashable {
    /// Whether satisfied and inapplicable rules are kept as findings.
    var all: Bool
    /// The case of which evidence is kept.
    var evidenceOf: String?
    /// Whether evidence is kept of every case.
    var evidence: Bool
    /// Whether cases are forgotten as soon as they are over.
    var onlyOpenCases: Bool
    /// Whether events are kept for timelines.
    var timeline: Bool

    init(_ options: Replay.Options) {
      (all, onlyOpenCases, timeline) = (options.keepsAll, options.forgetsFinished, options.keepsTimeline)
      switch options.evidence {
      case .none: (evidence, evidenceOf) = (false, nil)
      case .ofEveryCase: (evidence, evidenceOf) = (true, nil)
      case .ofCase(let name): (evidence, evidenceOf) = (false, name)
      }
    }
  }

  /// What is left of cases that were forgotten.
  struct Forgotten: Codable {
    let count: Int
    let names: HashList?
    let rulebooks: [String]
    let strays: Int
  }

  var asOf: Day?
  let calendar: String
  let counts: Replay.Counts
  let diagnostics: [Diagnostic]
  let diagnosticsOmitted: Int
  let files: [Replay.File]
  let forgotten: Forgotten
  let keeps: Keeping
  let latestDay: Day?
  let leavesOut: Bool
  let rulebooks: [Reference]
  let tool: Tool

  init(_ replay: Replay) {
    let options = replay.options
    asOf = options.asOf
    calendar = Self.calendar(of: options)
    (counts, diagnostics, diagnosticsOmitted) = (replay.counts, replay.diagnostics, replay.omittedDiagnostics)
    (files, keeps) = (replay.files, Keeping(options))
    (latestDay, leavesOut) = (replay.latestDay, replay.leavesOut)
    rulebooks = options.laws.map { Reference($0.rulebook) }
    let names = replay.forgotten.rulebooks.sorted().map { options.laws[$0].rulebook.id }
    let hashes = HashList(replay.forgotten.hashes)
    forgotten = Forgotten(
      count: replay.forgotten.count, names: hashes.text, rulebooks: names, strays: replay.strays)
    tool = .current
  }

  /// The digest of the calendar that a replay counts by.
  static func calendar(of options: Replay.Options) -> String {
    let calendar = options.laws.first?.calendar ?? .published
    return calendar == .published ? published : "sha256:" + calendar.digest
  }

  private static let published = "sha256:" + WorkingCalendar.published.digest
}

extension StateHead.Tool {
  /// This program: a state means what the program that wrote it means by it.
  static let current = StateHead.Tool(name: AuthOps.name, version: AuthOps.version)
}
