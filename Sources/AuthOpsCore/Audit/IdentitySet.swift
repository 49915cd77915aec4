/// The identities of the events of one case, each with a hash of its content: 16 bytes an event.
///
/// Identity and content are compared by 64-bit hashes. Within a case of a thousand events two different
/// identities agree by chance once in some 10¹³ cases.
struct IdentitySet: Sendable {
  private struct Entry: BitwiseCopyable {
    var identity: UInt64
    var content: UInt64
  }

  /// Open addressing; an identity of 0 is empty.
  private var entries: [Entry] = []
  private var count: UInt32 = 0

  /// What the set knows of an identity.
  enum Answer: BitwiseCopyable {
    /// Not seen before; it is now.
    case new
    /// Seen with the same content.
    case duplicate
    /// Seen with other content.
    case conflict
  }

  /// Adds an identity, or says that it is known.
  ///
  /// - Complexity: O(1) amortised.
  mutating func add(_ identity: UInt64, content: UInt64) -> Answer {
    let identity = identity == 0 ? 1 : identity
    if Int(count &+ 1) &* 8 > entries.count &* 7 { grow() }
    let at = place(of: identity)
    let entry = entries[at]
    if entry.identity == identity { return entry.content == content ? .duplicate : .conflict }
    entries[at] = Entry(identity: identity, content: content)
    count &+= 1
    return .new
  }

  /// Each identity with the hash of its content, in the order of the identities.
  var listed: [(identity: UInt64, content: UInt64)] {
    entries.filter { $0.identity != 0 }.map { ($0.identity, $0.content) }.sorted { $0.0 < $1.0 }
  }

  /// Whether an identity was added.
  func contains(_ identity: UInt64) -> Bool {
    let identity = identity == 0 ? 1 : identity
    return entries.isEmpty ? false : entries[place(of: identity)].identity == identity
  }

  /// How many there is room for.
  @inline(__always)
  var capacity: Int { entries.count }

  /// Reads where the search for an identity starts; nothing depends on it but the time it takes.
  @inline(__always)
  mutating func readAhead(_ identity: UInt64) -> UInt64 {
    entries.isEmpty ? 0 : entries[Int(truncatingIfNeeded: identity) & (entries.count &- 1)].identity
  }

  private func place(of identity: UInt64) -> Int {
    let mask = entries.count &- 1
    var at = Int(truncatingIfNeeded: identity) & mask
    while entries[at].identity != 0 && entries[at].identity != identity { at = (at &+ 1) & mask }
    return at
  }

  private mutating func grow() {
    let old = entries
    entries = Array(repeating: Entry(identity: 0, content: 0), count: max(16, old.count * 2))
    for entry in old where entry.identity != 0 { entries[place(of: entry.identity)] = entry }
  }
}
