import AuthOpsCore

/// `check`: status 1 where something is violated, 3 where the document is malformed or something is undetermined.
struct CheckCommand {
  private let arguments: Arguments
  private let format: Format
  private let language: Language
  private let failOn: FailOn
  private let asOf: Day?

  init(_ arguments: Arguments) throws(UsageError) {
    self.arguments = arguments
    (format, language) = (try arguments.format(), try arguments.language())
    (failOn, asOf) = (try arguments.failOn(), try arguments.asOf())
  }

  func run() throws(UsageError) -> ExitStatus {
    guard let file = arguments.operands.first else { return try writeForm() }
    guard !arguments.has(.template) else {
      throw UsageError("--template and a file exclude each other: the file names its template", .check)
    }
    guard let rulebooks = Rulebooks.load(arguments) else { return .unusable }
    let rulebook = try rulebooks.chosen(arguments) ?? .deqing
    do throws(FileError) {
      return answer(try Input.readAll(file), file, rulebook)
    } catch {
      Console.complain(error.message)
      return .unusable
    }
  }

  private func answer(_ bytes: [UInt8], _ file: String, _ rulebook: Rulebook) -> ExitStatus {
    do throws(JSONDocumentError) {
      let check = try DocumentCheck(reading: bytes, asOf: asOf, under: rulebook)
      let answer = CheckAnswer(check, file: file, includesAll: arguments.has(.all))
      var status =
        format == .text
        ? ResultFile.write(answer.text(language), to: arguments.text(.output))
        : ResultFile.write(answer.value, to: arguments.text(.output))
      let (violated, blocking) = answer.violated
      if failOn.counts(violated, blocking: blocking) { status.raise(to: .violated) }
      if check.count(.undetermined) > 0 { status.raise(to: .unusable) }
      return status
    } catch {
      Console.complain("\(file): \(error)")
      return .unusable
    }
  }

  /// Writes an empty form.
  private func writeForm() throws(UsageError) -> ExitStatus {
    let names = TemplateID.allCases.map(\.rawValue)
    guard let name = arguments.text(.template) else {
      throw UsageError(
        "'check' needs a file, or --template with one of \(names.joined(separator: ", "))", .check)
    }
    guard let id = TemplateID(rawValue: name) else {
      let nearest = Nearest.hint(name, among: names)
      throw UsageError(
        "--template: expected one of \(names.joined(separator: ", ")), found '\(name)'\(nearest)", .check)
    }
    let idle = [Option.asOf, .rulebook, .all, .failOn].first { arguments.has($0) }.map { "--" + $0.rawValue }
    let text = arguments.text(.format) == Format.text.rawValue ? "--format text" : nil
    if let option = idle ?? text {
      throw UsageError("--template and \(option) do not go together: a form is an empty document", .check)
    }
    return ResultFile.write(id.template.form.indented(), to: arguments.text(.output))
  }
}
