import AuthOpsCore

/// `merge`: adds up reports over parts of a log; status 3 where they do not add up.
struct MergeCommand {
  private let arguments: Arguments
  private let failOn: FailOn

  init(_ arguments: Arguments) throws(UsageError) {
    self.arguments = arguments
    failOn = try arguments.failOn()
  }

  func run() -> ExitStatus {
    guard let sum = sum() else { return .unusable }
    var status = ExitStatus.clean
    do throws(FileError) {
      var output = try Output(arguments.text(.output))
      sum.write { output.write($0) }
      try output.finish()
    } catch {
      Console.complain(error.message)
      return .unusable
    }
    if failOn.counts(sum.tally.findings[.violated], blocking: sum.tally.blocking) {
      status.raise(to: .violated)
    }
    if !sum.isWellFormed { status.raise(to: .unusable) }
    return status
  }

  /// The sum of all files; nil where one of them cannot be added, which is then said.
  private func sum() -> ReportMerge? {
    var sum = ReportMerge()
    for file in arguments.operands {
      do throws(FileError) {
        let bytes = try Input.readAll(file)
        if JSONMark.begins(bytes) { Console.complain("\(file): skipped a byte order mark") }
        do throws(JSONDocumentError) { try sum.add(bytes) } catch {
          Console.complain("\(file): \(error)")
          return nil
        }
      } catch {
        Console.complain(error.message)
        return nil
      }
    }
    return sum
  }
}
