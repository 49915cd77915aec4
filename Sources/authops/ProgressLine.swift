import AuthOpsCore

/// Shows how far a long replay has come, on a terminal alone.
struct Progress {
  private let isShown = Platform.isTerminal(Platform.standardError)
  private var bytes = 0
  private var lastShown = ContinuousClock.now
  private var hasLine = false

  /// Notes bytes that were read; writes at most a few times a second.
  mutating func note(_ count: Int, _ taker: borrowing some LogTaker & ~Copyable) async {
    bytes += count
    guard isShown else { return }
    let now = ContinuousClock.now
    guard lastShown.duration(to: now) > .milliseconds(300) else { return }
    (lastShown, hasLine) = (now, true)
    let progress = await taker.progress
    Console.write("\r\u{1B}[K\(bytes >> 20) MiB, \(progress.events) events, \(progress.cases) cases")
  }

  /// Takes the line away.
  mutating func clear() {
    guard hasLine else { return }
    hasLine = false
    Console.write("\r\u{1B}[K")
  }
}
