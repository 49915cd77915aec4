/// The identities of the events of one case, each with a hash of its content: 16 bytes an event.
///
/// Identity and content are compared by 64-bit hashes. Within a case of a thousand events two different
/// identities agree by chance once in some 10¹³ cases.
struct IdentitySet: Sendable {
  private struct Entry: BitwiseCopyable {
    var identity: UInt64
    var content: UInt64
  }

  /// The first identities, in place: most cases have no more, and are answered without a detour.
  private var first = InlineArray<64, Entry>(repeating: Entry(identity: 0, content: 0))
  private var firstCount = 0
  /// The others; open addressing like the first, an identity of 0 is empty.
  private var entries: [Entry] = []
  private var count = 0

  /// How many identities stand in place: some places stay empty, so that every search ends.
  private static let room = 56

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
    let at = firstPlace(of: identity)
    if first[at].identity == identity { return first[at].content == content ? .duplicate : .conflict }
    guard firstCount >= Self.room else {
      first[at] = Entry(identity: identity, content: content)
      firstCount += 1
      return .new
    }
    return addFurther(identity, content)
  }

  private mutating func addFurther(_ identity: UInt64, _ content: UInt64) -> Answer {
    if (count + 1) * 8 > entries.count * 7 { grow() }
    let at = place(of: identity)
    if entries[at].identity == identity { return entries[at].content == content ? .duplicate : .conflict }
    entries[at] = Entry(identity: identity, content: content)
    count += 1
    return .new
  }

  /// Whether an identity was added.
  func contains(_ identity: UInt64) -> Bool {
    let identity = identity == 0 ? 1 : identity
    if first[firstPlace(of: identity)].identity == identity { return true }
    return entries.isEmpty ? false : entries[place(of: identity)].identity == identity
  }

  private func firstPlace(of identity: UInt64) -> Int {
    var at = Int(truncatingIfNeeded: identity) & 63
    while first[at].identity != 0 && first[at].identity != identity { at = (at + 1) & 63 }
    return at
  }

  private func place(of identity: UInt64) -> Int {
    let mask = entries.count - 1
    var at = Int(truncatingIfNeeded: identity) & mask
    while entries[at].identity != 0 && entries[at].identity != identity { at = (at + 1) & mask }
    return at
  }

  private mutating func grow() {
    let old = entries
    entries = Array(repeating: Entry(identity: 0, content: 0), count: max(16, old.count * 2))
    for entry in old where entry.identity != 0 { entries[place(of: entry.identity)] = entry }
  }
}
