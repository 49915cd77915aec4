import AuthOpsCore
import Foundation
import Testing

/// The deciding tests in the order that a mutant asks for, up to the first that fails.
///
/// Written beside the tests of the copy that the mutation run builds. It asks nothing of its own: what it runs are
/// functions of the ordinary tests, with the files of Specs that they read.
@Suite("Mutation judge") struct MutationJudge {
  /// Reads lines `NUMBER FILE` and answers each with `NUMBER STATUS`, how a process of its own ended that ran the plan.
  ///
  /// A process is forked for each mutant before anything of the library was used, so that tables are made under it too.
  @Test("The checks of a plan pass", .enabled(if: serves))
  func serve() throws {
    typealias Fork = @convention(c) () -> Int32
    let fork = unsafeBitCast(dlsym(nil, "fork"), to: Fork.self)
    while let line = readLine() {
      let words = line.split(separator: " ").map(String.init)
      let child = fork()
      if child == 0 {
        // The end of a mutant that never ends is a signal, which the test runner may have turned away.
        var signals = sigset_t()
        sigemptyset(&signals)
        sigaddset(&signals, SIGXCPU)
        pthread_sigmask(SIG_UNBLOCK, &signals, nil)
        signal(SIGXCPU, SIG_DFL)
        Mutant.chosen = Int(words[0]) ?? 0
        try judge(words[1])
        _exit(0)
      }
      var status: Int32 = 0
      waitpid(child, &status, 0)
      print("answer \(words[0]) \(status)")
      fflush(nil)
    }
  }

  /// Runs a plan: a file with one check a line, and after a tab what is on record of it.
  private func judge(_ plan: String) throws {
    var changed: [String] = []
    for line in try String(contentsOfFile: plan, encoding: .utf8).split(separator: "\n") {
      allow(seconds: 5)
      let parts = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      let words = parts[0].split(separator: " ", maxSplits: 1).map(String.init)
      if ["walk", "life", "page", "phase", "short"].contains(words[0]), let first = changed.first {
        kill("the record of \(first)", plan)
      }
      try withKnownIssue(isIntermittent: true) {
        guard try !isOnRecord(words, parts[1]) else { return }
        try expect(words)
        guard ["log", "walk", "paper", "life", "page", "phase", "short"].contains(words[0]) else { return }
        changed.append(words[1])
        if words[0] != "log" || changed.count > 20 { kill("the record of \(changed[0])", plan) }
      } matching: { _ in
        kill(parts[0], plan)
      }
    }
    if let first = changed.first { kill("the record of \(first)", plan) }
  }

  /// Ends the process where the next check takes longer: the longest takes a fifth of it, and some mutants never end.
  private func allow(seconds: UInt) {
    var used = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &used)
    var limit = rlimit()
    getrlimit(__rlimit_resource_t(RLIMIT_CPU.rawValue), &limit)
    limit.rlim_cur = rlim_t(used.ru_utime.tv_sec + used.ru_stime.tv_sec) + rlim_t(seconds) + 1
    setrlimit(__rlimit_resource_t(RLIMIT_CPU.rawValue), &limit)
  }

  private func kill(_ name: String, _ plan: String) -> Never {
    try? name.write(toFile: plan + ".killed", atomically: false, encoding: .utf8)
    _exit(9)
  }

  /// Writes beside each check which mutants it reaches, once what is made a single time has been made.
  @Test("Reach", .enabled(if: map != nil))
  func reach() throws {
    let papers = try SampleFile.names.flatMap { name in
      ["paper \(name)"] + (try Self.file(name).cases.map { "paper \(name)/\($0.name)" })
    }
    let checks =
      Scenario.all.map { "log \($0.path)" } + papers + ["days all"]
      + ShortLogs.all.map { "short \($0.name)" } + RecordedWalk.seeds.map { "walk \($0)" }
      + DisturbedLife.all.map { "life \($0.name)" }
      + DisturbedPaper.all.map { "page \($0.name)" } + RecordedPhase.all.map { "phase \($0.name)" }
    for check in [checks[0], papers[0], "days all", "walk 0"] { try touch(check) }
    var lines = ["made once\t" + taken()]
    for check in checks {
      try touch(check)
      lines.append(check + "\t" + taken())
    }
    try lines.joined(separator: "\n").write(toFile: Self.map ?? "", atomically: true, encoding: .utf8)
  }

  private static let serves = ProcessInfo.processInfo.environment["AUTHOPS_MUTATION_SERVE"] != nil
  private static let map = ProcessInfo.processInfo.environment["AUTHOPS_MUTATION_MAP"]

  /// The samples of a name; one check follows the other, so nobody else looks.
  private static func file(_ name: String) throws -> SampleFile {
    if let known = files[name] { return known }
    let file = try SampleFile.read(name)
    files[name] = file
    return file
  }

  private nonisolated(unsafe) static var files: [String: SampleFile] = [:]

  /// What comes of a sample now.
  private func paper(_ path: String) throws -> String {
    let parts = path.split(separator: "/", maxSplits: 1).map(String.init)
    let file = try Self.file(parts[0])
    guard parts.count > 1, let sample = file.cases.first(where: { $0.name == parts[1] }) else {
      return try RecordTests.line(ofDocument: file)
    }
    return try RecordTests.line(of: sample, file)
  }

  /// The mutants reached since last asked.
  private func taken() -> String {
    var numbers: [String] = []
    for id in 1...Mutant.count where Mutant.reached[id] != 0 {
      numbers.append("\(id)")
      Mutant.reached[id] = 0
    }
    return numbers.joined(separator: " ")
  }

  private func touch(_ check: String) throws {
    let words = check.split(separator: " ", maxSplits: 1).map(String.init)
    if try !isOnRecord(words, ""), words[0] != "paper" { try expect(words) }
  }

  /// Whether all that comes of a check is as on record; of what there is no record nobody knows.
  private func isOnRecord(_ words: [String], _ record: String) throws -> Bool {
    switch words[0] {
    case "log": try RecordTests.line(of: Scenario(path: words[1])) == record
    case "paper": try paper(words[1]) == record
    case "walk": RecordedWalk.line(UInt64(words[1]) ?? 0) == record
    case "life": try DisturbedLife.all.first { $0.name == words[1] }?.found() == record
    case "page": try DisturbedPaper.all.first { $0.name == words[1] }?.found() == record
    case "short": ShortLogs.all.first { $0.name == words[1] }?.found() == record
    case "phase": RecordedPhase.all.first { $0.name == words[1] }?.found() == record
    default: false
    }
  }

  /// Runs the tests that say what must come of a check.
  private func expect(_ words: [String]) throws {
    switch words[0] {
    case "log":
      try ScenarioTests().comesAsStated(scenario: Scenario(path: words[1]))
      try ScenarioClaimTests().shows(scenario: Scenario(path: words[1]))
    case "paper":
      let name = String(words[1].prefix { $0 != "/" })
      try SampleTests().inOrder(name)
      try SampleTests().cases(name)
    case "clauses":
      try ClauseTests().agreement()
    case "rulebooks": try RecordTests().rulebooks()
    case "silence": try RecordTests().silence()
    case "roles": try RoleTests().who()
    case "days": try WorkedExamplesTests().examples()
    default: break
    }
  }
}
