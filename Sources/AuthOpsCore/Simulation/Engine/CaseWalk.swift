/// One case on its way: the machine's file of it, and what the simulation itself has to remember.
struct CaseWalk: Sendable {
  /// What the machine knows: the only lifecycle there is.
  var file: CaseFile
  private(set) var streams: CaseStreams
  /// The number of the case in its run, from 1.
  let number: Int
  private(set) var opened: Minute
  /// How far each act is.
  var acts: [ActProgress]
  /// How many duties of the file have been looked at.
  var dutiesSeen = 0
  /// The number of each object of the file, by its position.
  var numbers: [Int32] = []
  /// The day on which the machine is asked next whether time alone brings something about.
  var wakesOn: Day?
  var hasEnded = false
  /// Whether the case is in the tallies.
  var isHarvested = false
  /// How many events of the case are still to come.
  var pending = 0
  /// What comes up one by one and was skipped against the rules, and nobody has noticed.
  var skippedOnes: [SkippedAct] = []
  /// The stages of what comes up one by one.
  var spans: [SimulatedSpan] = []
  /// What was done against the rules on purpose.
  var injected: [InjectedViolation] = []
  /// What was waited for, worked on and missed in each duty.
  var efforts: [DutyEffort] = []

  init(_ streams: CaseStreams, number: Int, opened: Minute, acts: Int, _ regime: Regime) {
    file = CaseFile(keepsAll: false, regime)
    (self.streams, self.number, self.opened) = (streams, number, opened)
    self.acts = Array(repeating: ActProgress(), count: acts)
  }

  /// Begins with the case of another run, in the memory of one that is harvested.
  mutating func restart(_ streams: CaseStreams, opened: Minute, _ regime: Regime) {
    (self.streams, self.opened) = (streams, opened)
    if file.regime != regime { file = CaseFile(keepsAll: false, regime) }
    for act in acts.indices { acts[act] = ActProgress() }
    (dutiesSeen, wakesOn, hasEnded, isHarvested, pending) = (0, nil, false, false, 0)
    numbers.removeAll(keepingCapacity: true)
    injected.removeAll(keepingCapacity: true)
    skippedOnes.removeAll(keepingCapacity: true)
    spans.removeAll(keepingCapacity: true)
    efforts.removeAll(keepingCapacity: true)
  }
}

/// How far an act of a case is; objects are bits.
struct ActProgress: BitwiseCopyable, Sendable {
  /// The objects for which it is done or certain not to be done.
  var settled: UInt64 = 0
  /// The objects for which it was set off or done.
  var begun: UInt64 = 0
  /// The objects for which it is done, or was skipped against the rules.
  var done: UInt64 = 0
  /// The objects for which it was skipped against the rules and nobody has noticed.
  var skipped: UInt64 = 0
  /// When it was first done, or -1.
  var time: Minute = -1
}

/// An act about one object that was skipped against the rules.
struct SkippedAct: BitwiseCopyable, Sendable {
  let act: Int32
  let object: Int32
}

/// A violation that was committed on purpose.
struct InjectedViolation: BitwiseCopyable, Sendable {
  let rule: RuleID
  /// The duty that was missed, by its position; -1 where none was.
  let duty: Int32
}

/// What an act did about a duty.
struct DutyEffort: BitwiseCopyable, Sendable {
  let duty: Int32
  /// Minutes for which the office was open while the act waited for its turn.
  let waited: Int32
  /// Minutes for which the office was open while it was worked on.
  let worked: Int32
}

/// An act that was set off and is not done yet.
struct PendingAct: BitwiseCopyable, Sendable {
  /// What happens at its time.
  enum Step: UInt8, BitwiseCopyable, Sendable {
    /// The case opens.
    case open
    /// The act is done.
    case finish
    /// Chance brings the act about, and will again.
    case recur
    /// The machine is asked what time alone brings about.
    case wake
  }

  var step: Step
  let walk: Int32
  let act: Int16
  let object: Int32
  /// The duty that the act does, by its position; -1 where it does none.
  var duty: Int32 = -1
  /// Which of the act's violations is committed; -1 where none is.
  var wrong: Int16 = -1
  /// When it was set off, and when its resource took it up.
  var requested: Minute = 0
  var taken: Minute = 0
  /// How long it takes, in its unit.
  var lasts: Int32 = 0
}
