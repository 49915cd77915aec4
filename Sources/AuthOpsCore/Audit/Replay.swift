/// Audits a log: takes its bytes in pieces of any size and judges every case.
///
/// The same bytes give the same result however they are cut. Memory grows with the cases that are open; of an event
/// 16 bytes are kept, to know it again.
public struct Replay: Sendable {
  /// What to judge by, and what to keep.
  public struct Options: Sendable {
    /// The rulebooks that opening events may name.
    public var laws: [Law]
    /// The day on which the log is judged; events after it are as if not yet written.
    ///
    /// Nil: the day of the latest.
    public var asOf: Day?
    /// Whether satisfied and inapplicable rules are kept as findings too.
    public var keepsAll: Bool
    /// Whether every event of a case is kept for a timeline: its day, type, line and object.
    public var keepsTimeline = false
    /// Whether a case is forgotten as soon as it is over and nothing is owed in it; only with an explicit day.
    ///
    /// Where days alone are left to pass, such as the years of cooperation after an end, it is forgotten at the first
    /// event after them.
    ///
    /// What is known of it waits for `drainFinished`. Of the case itself only a hash of its name is kept: later
    /// lines that name it are not applied, and stand in the diagnostics.
    public var forgetsFinished = false

    /// Whether cases that were handed out are kept all the same, for a state to be written.
    public var keepsState = false

    /// Of which cases every event is kept with where the case stood after it, so that findings can be explained.
    ///
    /// Not together with `forgetsFinished`: a replay with both traps.
    public var evidence = Evidence.none

    /// Options for the built-in rulebooks.
    public init(laws: [Law] = Law.builtIn, asOf: Day? = nil, keepsAll: Bool = false) {
      (self.laws, self.asOf, self.keepsAll) = (laws, asOf, keepsAll)
    }
  }

  /// Of which cases evidence is kept.
  public enum Evidence: Hashable, Sendable {
    /// Of none.
    case none
    /// Of all.
    case ofEveryCase
    /// Of the one with a name.
    case ofCase(String)

    /// Whether the evidence of the case with a name is kept; names are compared byte by byte.
    func isKept(of name: String) -> Bool {
      switch self {
      case .none: false
      case .ofEveryCase: true
      case .ofCase(let asked): asked.utf8.elementsEqual(name.utf8)
      }
    }
  }

  /// How many lines and events there were, and what became of them.
  package struct Counts: Codable, Hashable, Sendable {
    package var lines = 0
    package var events = 0
    package var applied = 0
    package var unapplied = 0
    package var duplicates = 0
    package var lateEntries = 0
    package var malformed = 0
  }

  /// A file of the input and its first line.
  package struct File: Codable, Sendable {
    package let name: String
    package let firstLine: Int
  }

  package let options: Options
  /// The cases that this replay takes.
  let share: Share
  /// Whether the evidence of any case is kept.
  let keepsEvidence: Bool
  /// The events of the cases whose evidence is kept, by the position of the case.
  package var evidence: [Int: [Occasion]] = [:]
  package var counts = Counts()
  package var table = CaseTable()
  package var diagnostics: [Diagnostic] = []
  /// How many diagnostics were left out, past the ten thousandth; malformed lines are never left out.
  package var omittedDiagnostics = 0
  package var files: [File] = []
  /// Cases that are over and wait to be handed out, in the order in which they ended.
  package var finished: [CaseRecord] = []
  /// Cases that are over but for a day that the log has not come past.
  var waiting = WaitingCases()
  /// What is left of cases that were forgotten.
  package var forgotten = ForgottenCases()
  /// How many events named a case that was over, written and forgotten.
  package var strays = 0
  /// Cases that were handed out, where a state is to be written.
  var handedOut: [CaseRecord] = []
  /// Whether events were left out because they lie after the day of judgement.
  var leavesOut = false
  /// The latest day of an event.
  package var latestDay: Day?
  var reader = EventReader()
  /// The events that are read and not yet judged.
  var batch = EventBatch()
  /// What reading ahead read; nothing depends on it.
  var readAhead: UInt64 = 0
  /// The start of a line whose end has not come yet.
  var pending: [UInt8] = []
  /// Whether no more bytes may come: what was put together of parts numbers its sources part by part.
  var isEnded = false
  /// Whether the rest of a line is skipped that is longer than any event.
  var isSkipping = false

  /// The longest line that is read, in bytes: 16 MiB.
  package static let longestLine = 1 << 24
  static let mostDiagnostics = 10_000

  /// A replay before its first byte.
  ///
  /// - Parameter options: Name at least one law; without one this traps.
  public init(_ options: Options = Options()) { self.init(options, .whole) }

  /// A replay of a share of the cases.
  init(_ options: Options, _ share: Share) {
    precondition(!options.laws.isEmpty, "a replay needs a law to judge by")
    precondition(share.isWhole || !options.forgetsFinished, "what is finished shows in all lines alone")
    precondition(
      options.evidence == .none || !options.forgetsFinished, "what is forgotten cannot be explained")
    (self.options, self.share) = (options, share)
    keepsEvidence = options.evidence != .none
  }

  /// Begins the next file of the input.
  ///
  /// - Parameter name: The name under which findings cite it.
  public mutating func beginFile(_ name: String) {
    precondition(!isEnded, "a replay that a parallel one has finished takes no more")
    endFile()
    files.append(File(name: name, firstLine: counts.lines + 1))
  }

  /// Ends a file: a last line without a line feed is a line all the same, and is judged only now.
  ///
  /// Without it a replay says nothing of such a line. The next file ends the one before it; a report does not, as more bytes
  /// of the line may come.
  public mutating func endFile() {
    if isSkipping { finishSkipped() }
    guard !pending.isEmpty else { return }
    takePending()
  }

  /// Takes the next bytes of the file.
  ///
  /// - Complexity: O(number of bytes).
  public mutating func consume(_ bytes: Span<UInt8>) {
    precondition(!isEnded, "a replay that a parallel one has finished takes no more")
    if files.isEmpty { beginFile("-") }
    // Places in a text have 32 bits.
    guard bytes.count <= 1 << 30 else {
      consume(bytes.extracting(first: 1 << 30))
      return consume(bytes.extracting(droppingFirst: 1 << 30))
    }
    var start = 0
    if isSkipping || !pending.isEmpty { start = continueLine(bytes) }
    while start < bytes.count {
      if let end = skipOther(bytes, from: start) ?? readDirectly(bytes, from: start) {
        start = end + 1
      } else if let end = LineFeed.find(in: bytes, from: start) {
        readLine(bytes, start..<end)
        start = end + 1
      } else {
        keep(bytes, from: start)
        break
      }
    }
    judgeBatch(bytes)
  }

  /// Takes the next bytes of the file.
  ///
  /// - Complexity: O(number of bytes).
  public mutating func consume(_ bytes: [UInt8]) { consume(bytes.span) }

  /// Ends the line that earlier bytes began.
  ///
  /// - Returns: Where the next line starts.
  private mutating func continueLine(_ bytes: Span<UInt8>) -> Int {
    let end = LineFeed.find(in: bytes, from: 0)
    if isSkipping {
      guard let end else { return bytes.count }
      finishSkipped()
      return end + 1
    }
    guard let end else {
      keep(bytes, from: 0)
      return bytes.count
    }
    append(bytes, 0..<end)
    takePending()
    return end + 1
  }

  private mutating func keep(_ bytes: Span<UInt8>, from start: Int) {
    guard pending.count + bytes.count - start <= Self.longestLine else {
      pending.removeAll()
      isSkipping = true
      return
    }
    append(bytes, start..<bytes.count)
  }

  private mutating func append(_ bytes: Span<UInt8>, _ range: Range<Int>) {
    pending.append(addingCapacity: range.count) { output in
      for offset in range { output.append(bytes[offset]) }
    }
  }

  private mutating func takePending() {
    var line: [UInt8] = []
    swap(&line, &pending)
    readLine(line.span, 0..<line.count)
    judgeBatch(line.span)
    line.removeAll(keepingCapacity: true)
    swap(&line, &pending)
  }

  private mutating func finishSkipped() {
    isSkipping = false
    counts.lines += 1
    reportTooLong()
  }

  mutating func reportTooLong() {
    guard share.isFirst else { return }
    let most = Self.longestLine
    reportMalformed(
      counts.lines, column: 1, pointer: "",
      Message(zh: "一行至多 \(most) 字节", en: "a line is at most \(most) bytes long"))
  }
}
