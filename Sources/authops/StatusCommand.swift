import AuthOpsCore

/// `status`: where one case stands; status 1 where something is overdue in it.
struct StatusCommand {
  private let arguments: Arguments
  private let name: String
  private let format: Format
  private let language: Language
  private let failOn: FailOn
  private let asOf: Day?

  /// The command, its options understood.
  ///
  /// - Throws: ``UsageError`` at the first option that is not.
  init(_ arguments: Arguments) throws(UsageError) {
    self.arguments = arguments
    name = try arguments.required(.case, "the id of a case") { $0.isEmpty ? nil : $0 }
    (format, language) = (try arguments.format(), try arguments.language())
    (failOn, asOf) = (try arguments.failOn(), try arguments.asOf())
  }

  /// Reads, judges and writes.
  func run() async throws(UsageError) -> ExitStatus {
    guard let (laws, added) = try Rulebooks.laws(arguments) else { return .unusable }
    var replay = Replay(Replay.Options(laws: laws, asOf: asOf))
    var status = ExitStatus.clean
    await LogFiles.read(arguments.operands, into: &replay, &status)
    LogFiles.complain(of: replay, &status)
    LogFiles.complain(ofIdle: added, in: replay)
    guard let outlook = replay.outlook(of: name) else {
      Console.complain(missing(in: replay))
      return .unusable
    }
    status.raise(
      to: format == .text
        ? ResultFile.write(outlook.text(language), to: arguments.text(.output))
        : ResultFile.write(outlook.value, to: arguments.text(.output)))
    let overdue = outlook.duties.filter { $0.deadline.status == .overdue }
    if failOn.counts(overdue.count, blocking: overdue.count { outlook.isBlocking($0) }) {
      status.raise(to: .violated)
    }
    return status
  }

  private func missing(in replay: Replay) -> String {
    guard !replay.caseNames.contains(where: { $0.utf8.elementsEqual(name.utf8) }) else {
      return "the case '\(name)' opens under a rulebook that is not known"
    }
    let day = asOf.map { " up to \($0)" } ?? ""
    let nearest = Nearest.hint(name, among: replay.caseNames)
    return "there is no event of a case '\(name)' in the log\(day)\(nearest)"
  }
}
