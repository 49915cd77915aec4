import AuthOpsCore

/// The commands that show formats and completions.
extension Command {
  /// `schema`: one schema, or the list of their names.
  func runSchema(_ arguments: Arguments) throws(UsageError) -> ExitStatus {
    let names = SchemaName.allCases.map(\.rawValue)
    guard let name = arguments.operands.first else {
      return ResultFile.write(names.joined(separator: "\n") + "\n", to: arguments.text(.output))
    }
    guard let schema = SchemaName(rawValue: name) else {
      let nearest = Nearest.to(name, among: names).map { "; did you mean '\($0)'?" }
      let expected = "; expected one of \(names.joined(separator: ", "))"
      throw UsageError("there is no schema '\(name)'" + (nearest ?? expected), self)
    }
    return ResultFile.write(schema.schema, to: arguments.text(.output))
  }

  /// `completions`: the script for a shell.
  func runCompletions(_ arguments: Arguments) throws(UsageError) -> ExitStatus {
    let names = Shell.allCases.map(\.rawValue)
    guard let name = arguments.operands.first, let shell = Shell(rawValue: name) else {
      let found = arguments.operands.first ?? ""
      throw UsageError("expected one of \(names.joined(separator: ", ")), found '\(found)'", self)
    }
    return ResultFile.write(shell.script, to: arguments.text(.output))
  }
}
