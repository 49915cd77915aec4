/// Checks, in debug builds, that keys come in order; stays empty in release builds.
struct JSONWriterOrder: Sendable {
  private var lastKeys: [String?] = []

  mutating func open() -> Bool {
    lastKeys.append(nil)
    return true
  }

  mutating func close() -> Bool { lastKeys.popLast() != nil }

  mutating func accepts(_ key: String) -> Bool {
    guard let last = lastKeys.popLast() else { return false }
    lastKeys.append(key)
    return last.map { JSONKeyRank.precedes($0, key) } ?? true
  }
}
