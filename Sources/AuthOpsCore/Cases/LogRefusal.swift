/// Why a log cannot be loaded as a case that acts: the first line that is refused, and why.
public struct LogRefusal: Error, Sendable {
  /// The line of the log, from 1; an empty log is refused at its first.
  public let line: Int
  /// Why the event there is refused.
  public let refusal: Refusal
}

extension LogRefusal: CustomStringConvertible {
  /// The line and the reason, in English; each rule in a line.
  public var description: String {
    "\(refusal)".split(separator: "\n").map { "line \(line): \($0)" }.joined(separator: "\n")
  }
}
