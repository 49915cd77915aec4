/// A fact that a rule was held to, and where it came from.
public struct UsedFact: Hashable, Sendable {
  /// What the fact is.
  public let name: Message
  /// What it was; nil where nothing says, or where it is stated at a place of an event whose words the machine does not
  /// keep.
  public let value: JSONValue?
  /// Where it came from.
  public let origin: FactOrigin
}

/// Where a fact came from.
public enum FactOrigin: Hashable, Sendable {
  /// From a place in an event of the log, by RFC 6901.
  case event(ExplainedEvent, pointer: String)
  /// From what the rulebook says under a clause or by a parameter.
  case rulebook(String)
  /// From the days that went by.
  case calendar
  /// From a step that is presumed, because the finding of this number reported its absence.
  case presumption(Int?)
  /// No line of the log up to then says it.
  case absent
}

/// An event as an explanation names it.
public struct ExplainedEvent: Hashable, Sendable {
  /// Its identity and its line in the whole input.
  public let reference: EventReference
  /// The type.
  public let kind: EventKind
  /// When it happened.
  public let time: Instant
  /// Who acted.
  public let role: Role?
}

/// A parameter of the rulebook as it held on a day.
public struct UsedParameter: Hashable, Sendable {
  /// The parameter with all its versions.
  public let parameter: Parameter
  /// The day on which it was looked up.
  public let on: Day
  /// The version that held; nil where none did.
  public let version: Parameter.Version?
}
