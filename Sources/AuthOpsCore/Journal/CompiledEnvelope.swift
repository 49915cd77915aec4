/// The members of the envelope that are read, in the order in which programs mostly write them.
enum EnvelopeMember: UInt8, CaseIterable, BitwiseCopyable, Sendable {
  case specversion, id, source, type, subject, time, recordedtime, role, actor, data

  /// The key.
  var key: String { String(describing: self) }
}

/// The keys of the envelope laid out for reading.
struct CompiledEnvelope: Sendable {
  /// The key of each member as it stands in a text.
  let literals: InlineArray<10, JSONLiteral>
  /// The hash of `ext`, whose value is free.
  let ext = JSONHash.hash("ext")
  /// The hash of the one `specversion`.
  let version = JSONHash.hash("1.0")
  /// How nearly every line begins.
  let opening = JSONLiteral(part: "{\"specversion\":\"1.0\",")
  /// What the member in it adds to the hash of the content.
  let openingHash = JSONContentHash.member(JSONHash.hash("specversion"), JSONHash.hash("1.0"))
  /// A bit for each member that no event can do without.
  static let needed: UInt32 = bits(.specversion, .id, .source, .type, .subject, .time)

  private static func bits(_ members: EnvelopeMember...) -> UInt32 {
    members.reduce(0) { $0 | 1 << UInt32($1.rawValue) }
  }

  init() {
    literals = InlineArray { JSONLiteral(key: EnvelopeMember.allCases[$0].key) }
  }

  /// The member whose key has a hash, or nil.
  @inline(__always)
  func member(_ hash: UInt64) -> EnvelopeMember? {
    for at in literals.indices where literals[at].hash == hash {
      return EnvelopeMember(rawValue: UInt8(truncatingIfNeeded: at))
    }
    return nil
  }
}
