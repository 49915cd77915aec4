/// Audits a log on several threads: what it finds is what one ``Replay`` finds, byte for byte.
///
/// Each thread takes a share of the cases and looks at the lines of the others only as far as the names of their cases.
public struct ParallelReplay: ~Copyable, Sendable {
  /// A replay that one task at a time works on.
  private actor Part {
    private var replay: Replay

    init(_ replay: Replay) { self.replay = replay }

    func beginFile(_ name: String) { replay.beginFile(name) }

    func consume(_ bytes: ArraySlice<UInt8>) { replay.consume(bytes.span) }

    func endFile() { replay.endFile() }

    /// The replay, ended; the part is empty afterwards.
    func give() -> Replay {
      var given = Replay(replay.options, replay.share)
      swap(&given, &replay)
      given.endFile()
      given.isEnded = true
      return given
    }

    var progress: (events: Int, cases: Int) { (replay.eventCount, replay.caseCount) }
  }

  private let parts: [Part]

  /// A replay before its first byte.
  ///
  /// - Parameters:
  ///   - options: As for ``Replay``. One that forgets what is finished needs every line, and takes one thread.
  ///   - threads: How many may work at the same time, from 1.
  public init(_ options: Replay.Options = Replay.Options(), threads: Int) {
    let count = Self.count(options, threads)
    self.init((0..<count).map { Replay(options, Share($0, of: count)) })
  }

  /// A replay of replays, one for each share.
  init(_ replays: [Replay]) { parts = replays.map { Part($0) } }

  /// How many work at the same time.
  static func count(_ options: Replay.Options, _ threads: Int) -> Int {
    precondition(threads > 0, "a replay takes a thread at least")
    return options.forgetsFinished ? 1 : threads
  }

  /// Begins the next file of the input.
  ///
  /// - Parameter name: The name under which findings cite it.
  public mutating func beginFile(_ name: String) async {
    for part in parts { await part.beginFile(name) }
  }

  /// Takes the next bytes of the file.
  ///
  /// - Complexity: O(number of bytes).
  public mutating func consume(_ bytes: ArraySlice<UInt8>) async {
    await withTaskGroup { group in
      for part in parts { group.addTask { await part.consume(bytes) } }
    }
  }

  /// Ends a file: a last line without a line feed is a line all the same.
  public mutating func endFile() async {
    for part in parts { await part.endFile() }
  }

  /// How many events were read, and of how many cases.
  public var progress: (events: Int, cases: Int) {
    get async {
      var sum = (events: 0, cases: 0)
      for part in parts {
        let progress = await part.progress
        sum = (sum.events + progress.events, sum.cases + progress.cases)
      }
      return sum
    }
  }

  /// How many cases each thread has.
  package var casesOfParts: [Int] {
    get async {
      var counts: [Int] = []
      for part in parts { counts.append(await part.progress.cases) }
      return counts
    }
  }

  /// Ends the replay, and the file that was read last.
  ///
  /// - Returns: All that was found; it takes no more bytes, and traps where it is given any.
  public consuming func finish() async -> Replay {
    var replays: [Replay] = []
    for part in parts { replays.append(await part.give()) }
    guard replays.count > 1 else { return replays[0] }
    return Replay(joining: replays)
  }
}
