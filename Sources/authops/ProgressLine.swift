/// A line that shows how far long work has come, on a terminal alone.
struct ProgressLine {
  private let isShown = Platform.isTerminal(Platform.standardError)
  private var lastShown = ContinuousClock.now
  private var hasLine = false

  /// Shows a text in place of the one before it, where it is time for one.
  mutating func show(_ text: @autoclosure () -> String) {
    if isDue() { write(text()) }
  }

  /// Whether it is time to show something: at most a few times a second.
  mutating func isDue() -> Bool {
    guard isShown else { return false }
    let now = ContinuousClock.now
    guard lastShown.duration(to: now) > .milliseconds(300) else { return false }
    lastShown = now
    return true
  }

  /// Writes a text in place of the one before it.
  mutating func write(_ text: String) {
    hasLine = true
    Console.write("\r\u{1B}[K" + text)
  }

  /// Takes the line away.
  mutating func clear() {
    guard hasLine else { return }
    hasLine = false
    Console.write("\r\u{1B}[K")
  }
}
