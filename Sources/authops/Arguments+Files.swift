import AuthOpsCore

extension Arguments {
  /// Holds what is written apart from what is read: a log that a report takes the place of is lost.
  ///
  /// A state may take the place of the one that was taken up: it is whole by then.
  ///
  /// - Throws: ``UsageError`` where a file is to be written that is read, or that is written twice.
  func keepFilesApart() throws(UsageError) {
    var named: [(path: String, words: String)] = []
    let inputs =
      operands.map { ($0, "an input") }
      + [Option.rulebook, .calendar, .resume, .compare].flatMap { option in
        all(option).map { ($0, "--" + option.rawValue) }
      }
    for (path, words) in inputs where Self.isFile(path) { named.append((Platform.resolved(path), words)) }
    for option in [Option.output, .events, .saveState] {
      guard let path = text(option), Self.isFile(path) else { continue }
      let resolved = Platform.resolved(path)
      let other = named.first {
        $0.path == resolved && !(option == .saveState && $0.words == "--" + Option.resume.rawValue)
      }
      if let other {
        throw UsageError("--\(option.rawValue) and \(other.words) name the same file '\(path)'", command)
      }
      named.append((resolved, "--" + option.rawValue))
    }
  }

  /// Whether a path may be a file, and no stream or device.
  private static func isFile(_ path: String) -> Bool {
    if path == "-" { return false }
    if case .other = Platform.kind(of: path) { return false }
    return true
  }
}
