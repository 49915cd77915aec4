/// Who did something, and when: the envelope of an event that a program enters.
public struct ActEntry: Hashable, Sendable {
  /// The identifier of the event, unique within `source`.
  public var id: String
  /// The system that enters it.
  public var source: String
  /// When it happened.
  public var time: Instant
  /// Who acted; facts need nobody.
  public var role: Role?
  /// The body or person, by name.
  public var actor: String?

  /// The envelope of an event.
  public init(id: String, source: String, time: Instant, role: Role?, actor: String? = nil) {
    (self.id, self.source, self.time, self.role, self.actor) = (id, source, time, role, actor)
  }

  /// The event as one line of a log: canonical JSON.
  func line(_ subject: String, _ kind: EventKind, _ data: [JSONValue.Member]) -> [UInt8] {
    var members: [JSONValue.Member] = [
      .init("data", .object(data)), .init("id", .string(id)), .init("source", .string(source)),
      .init("specversion", .string("1.0")), .init("subject", .string(subject)),
      .init("time", .string(time.description)), .init("type", .string(kind.descriptor.name)),
    ]
    if let role { members.append(.init("role", .string(role.id))) }
    if let actor { members.append(.init("actor", .string(actor))) }
    return JSONValue.object(members).canonical()
  }
}
