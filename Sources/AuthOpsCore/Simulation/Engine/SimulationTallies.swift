/// What a number of runs add up to: all of it whole numbers, so that runs may be added in any order.
struct SimulationTallies: Sendable {
  /// Elapsed time up to something: in working days and in days.
  struct Elapsed: Sendable {
    var workingDays = WholeNumbers()
    var days = WholeNumbers()
    var meanWorkingDays = ClusterSums()
    var meanDays = ClusterSums()
    /// How many of the cases got there.
    var share = ClusterSums()
    /// The same over the days that are looked at.
    var throughput = ClusterSums()

    /// Ends a run of so many days.
    fileprivate mutating func endRun(days count: Int) {
      throughput.add(share.current.sum, times: count)
      throughput.endRun()
      endRun()
    }
  }

  /// The duties under one rule.
  struct Duties: Sendable {
    var statuses = Counter<DutyStatus>()
    /// How many of those with a day were missed.
    var breach = ClusterSums()
    /// By how many days late ones were late.
    var daysLate = WholeNumbers()
    var meanLate = ClusterSums()
    /// Open minutes that acts waited and were worked on, for all of those done and for the late ones.
    var waited = ClusterSums()
    var worked = ClusterSums()
    var waitedLate = ClusterSums()
    var workedLate = ClusterSums()
    /// Whether the run at hand had any.
    fileprivate(set) var isTouched = false
  }

  /// A resource.
  struct Use: Sendable {
    var worked = 0
    var open = 0
    var longest = 0
    var waits = WholeNumbers()
    var wait = ClusterSums()
    var utilisation = ClusterSums()
  }

  var acts: [Elapsed]
  var stages: [Elapsed]
  private(set) var duties: [Duties]
  /// The rules under which the run at hand had duties.
  private var touched: [Int] = []
  var resources: [Use]
  var ends: [ClusterSums]
  /// For each act that leads cases on, how those ended that came no further.
  var exits: [[Int]]
  /// Violations by rule: found by the machine, committed on purpose, missed by themselves.
  var found: [Int]
  var injected: [Int]
  var missed: [Int]
  var cases = 0
  var events = 0
  var unapplied = 0
  var runs = 0

  /// Nothing yet.
  init(_ model: SimulationModel) {
    acts = model.acts.map { _ in Elapsed() }
    stages = model.procedure.stages.map { _ in Elapsed() }
    duties = RuleID.allCases.map { _ in Duties() }
    resources = model.resources.map { _ in Use() }
    ends = CaseEnd.allCases.map { _ in ClusterSums() }
    exits = model.flow.map { _ in CaseEnd.allCases.map { _ in 0 } }
    found = RuleID.allCases.map { _ in 0 }
    (injected, missed) = (found, found)
  }

  /// Notes what became of an event.
  mutating func note(_ application: Application) {
    events += 1
    if !application.isApplied { unapplied += 1 }
  }

  /// Changes what is known of the duties under a rule.
  @inline(__always)
  mutating func change(_ rule: Int, _ body: (inout Duties) -> Void) {
    if !duties[rule].isTouched {
      duties[rule].isTouched = true
      touched.append(rule)
    }
    body(&duties[rule])
  }

  /// Ends a run.
  mutating func endRun(_ states: [ResourceState], _ model: SimulationModel, through end: Minute) {
    let start = model.start.minute(0)
    for (position, state) in states.enumerated() {
      let resource = model.resources[position]
      resources[position].worked += state.worked
      resources[position].longest = max(resources[position].longest, state.longest)
      resources[position].wait.add(state.waited, times: state.served)
      let open = resource.hours.minutes(from: start, to: end) * (resource.plan.capacity ?? 1)
      resources[position].open += open
      resources[position].utilisation.add(state.worked, times: open)
      resources[position].wait.endRun()
      resources[position].utilisation.endRun()
    }
    let days = model.start.days(until: model.end) + 1
    for position in acts.indices { acts[position].endRun(days: days) }
    for position in stages.indices { stages[position].endRun(days: days) }
    for rule in touched { duties[rule].endRun() }
    touched.removeAll(keepingCapacity: true)
    for position in ends.indices { ends[position].endRun() }
  }

  /// Adds the runs of other tallies.
  mutating func add(_ other: SimulationTallies) {
    for position in acts.indices { acts[position].add(other.acts[position]) }
    for position in stages.indices { stages[position].add(other.stages[position]) }
    for position in duties.indices { duties[position].add(other.duties[position]) }
    for position in resources.indices { resources[position].add(other.resources[position]) }
    for position in ends.indices { ends[position].add(other.ends[position]) }
    for step in exits.indices {
      for end in exits[step].indices { exits[step][end] += other.exits[step][end] }
    }
    for rule in found.indices {
      found[rule] += other.found[rule]
      injected[rule] += other.injected[rule]
      missed[rule] += other.missed[rule]
    }
    (cases, events, runs) = (cases + other.cases, events + other.events, runs + other.runs)
    unapplied += other.unapplied
  }
}

extension SimulationTallies.Elapsed {
  /// Adds one case that got there.
  mutating func add(_ days: Int, _ workingDays: Int) {
    self.days.add(days)
    self.workingDays.add(workingDays)
    meanDays.add(days)
    meanWorkingDays.add(workingDays)
  }

  fileprivate mutating func endRun() {
    meanDays.endRun()
    meanWorkingDays.endRun()
    share.endRun()
  }

  fileprivate mutating func add(_ other: Self) {
    days.add(other.days)
    workingDays.add(other.workingDays)
    meanDays.add(other.meanDays)
    meanWorkingDays.add(other.meanWorkingDays)
    share.add(other.share)
    throughput.add(other.throughput)
  }
}

extension SimulationTallies.Duties {
  fileprivate mutating func endRun() {
    isTouched = false
    breach.endRun()
    meanLate.endRun()
    waited.endRun()
    worked.endRun()
    waitedLate.endRun()
    workedLate.endRun()
  }

  fileprivate mutating func add(_ other: Self) {
    statuses.add(other.statuses)
    breach.add(other.breach)
    daysLate.add(other.daysLate)
    meanLate.add(other.meanLate)
    waited.add(other.waited)
    worked.add(other.worked)
    waitedLate.add(other.waitedLate)
    workedLate.add(other.workedLate)
  }
}

extension SimulationTallies.Use {
  fileprivate mutating func add(_ other: Self) {
    worked += other.worked
    open += other.open
    longest = max(longest, other.longest)
    waits.add(other.waits)
    wait.add(other.wait)
    utilisation.add(other.utilisation)
  }
}
