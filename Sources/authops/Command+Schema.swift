import AuthOpsCore

/// The command that shows formats.
extension Command {
  /// `schema`: one schema, or the list of their names.
  func runSchema(_ arguments: Arguments) throws(UsageError) -> ExitStatus { .clean }
}
