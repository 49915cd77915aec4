import AuthOpsCore

/// `due`: what is owed over all cases; status 1 where something is overdue.
struct DueCommand {
  private let arguments: Arguments
  private let format: Format
  private let language: Language
  private let failOn: FailOn
  private let asOf: Day?
  private let within: Period?
  private let grouping: WorkList.Grouping
  private let clause: String?
  private let role: Role?
  private let caseName: String?

  /// The command, its options understood.
  ///
  /// - Throws: ``UsageError`` at the first option that is not.
  init(_ arguments: Arguments) throws(UsageError) {
    self.arguments = arguments
    (format, language) = (try arguments.format(), try arguments.language())
    (failOn, asOf) = (try arguments.failOn(), try arguments.asOf())
    within = try arguments.value(.within, "a period such as 5wd, 15d, 1mo") { Period($0) }
    grouping =
      try arguments.value(.by, "one of obligor, day, case", WorkList.Grouping.init(rawValue:)) ?? .obligor
    (clause, role) = (try arguments.clause(), try arguments.role())
    caseName = arguments.text(.case)
  }

  /// Reads, judges and writes.
  func run() async throws(UsageError) -> ExitStatus {
    guard let (laws, added) = try Rulebooks.laws(arguments) else { return .unusable }
    var replay = Replay(Replay.Options(laws: laws, asOf: asOf))
    var status = ExitStatus.clean
    await LogFiles.read(arguments.operands, into: &replay, &status)
    LogFiles.complain(of: replay, &status)
    LogFiles.complain(ofIdle: added, in: replay)
    guard let all = replay.workList(within: within) else {
      Console.complain("there is no event in the log, and no --as-of: nobody can say what is due")
      return .unusable
    }
    let list = all.filtered { item in
      (clause == nil || item.duty.deadline.rule.clause == clause)
        && (role == nil || item.duty.deadline.obligor == role)
        && (caseName.map { $0.utf8.elementsEqual(item.caseName.utf8) } ?? true)
    }
    status.raise(to: write(list))
    let overdue = all.items.filter { $0.duty.deadline.status == .overdue }
    if failOn.counts(overdue.count, blocking: overdue.count(where: \.isBlocking)) {
      status.raise(to: .violated)
    }
    return status
  }

  private func write(_ list: WorkList) -> ExitStatus {
    let path = arguments.text(.output)
    switch format {
    case .json: return ResultFile.write(list.value(by: grouping), to: path)
    case .ndjson:
      return ResultFile.write(
        list.lines(by: grouping).flatMap { $0.canonical() + [UInt8(ascii: "\n")] }, to: path)
    case .text: return ResultFile.write(list.text(by: grouping, language), to: path)
    }
  }
}
