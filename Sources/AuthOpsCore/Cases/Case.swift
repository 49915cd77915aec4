/// A phase of a case: what a case in it may do, the compiler knows.
public protocol CasePhase: Sendable {}

/// A phase in which an agreement is in force or has ended.
public protocol AgreementPhase: CasePhase {}

/// A phase in which the operator is designated: stages 4 to 6 and whatever follows.
public protocol DesignatedPhase: CasePhase {}

/// A case in a known phase, for programs that act: a step that the rules forbid is refused, and changes nothing.
///
/// The compiler refuses what the phase does not know. What depends on facts (joins, persons, tickets, expiry) is a
/// ``Refusal`` with every reason. The case goes through the same machine as a log that is replayed.
public struct Case<Phase: CasePhase>: Sendable {
  /// The facts of the phase.
  public let state: Phase
  /// The same case with its phase erased.
  public let erased: AnyCase

  init(_ state: Phase, _ erased: AnyCase) { (self.state, self.erased) = (state, erased) }

  /// The name of the case, `subject` in its log.
  public var name: String { erased.name }

  /// The log of the case so far: NDJSON, one event a line.
  public var log: [UInt8] { erased.log }

  /// What the case is judged by.
  public var law: Law { erased.law }
}

/// A step that a case may take without leaving its phase.
public struct CaseStep<Phase: CasePhase>: Sendable {
  let kind: EventKind
  let data: [JSONValue.Member]

  init(_ kind: EventKind, _ data: [JSONValue.Member?] = []) {
    (self.kind, self.data) = (kind, data.compactMap { $0 })
  }
}

extension Case {
  /// Takes a step that stays within the phase.
  ///
  /// - Throws: ``Refusal``, with every rule that stands against it; the case is as it was.
  public func taking(_ step: CaseStep<Phase>, _ entry: ActEntry) throws(Refusal) -> Case<Phase> {
    let next = try entering(step.kind, entry, step.data)
    guard let same = next.typed(as: Phase.self) else { throw .outrun(by: next) }
    return same
  }

  /// Why a step would be refused, or nil where it would be taken.
  public func refusal(of step: CaseStep<Phase>, _ entry: ActEntry) -> Refusal? {
    do throws(Refusal) {
      _ = try taking(step, entry)
      return nil
    } catch {
      return error
    }
  }

  /// Enters an event and says where the case stands then.
  func entering(
    _ kind: EventKind, _ entry: ActEntry, _ data: [JSONValue.Member?] = []
  ) throws(Refusal) -> AnyCase {
    try erased.entering(entry.line(name, kind, data.compactMap { $0 }))
  }

  /// The report of the case as it stands on a day.
  public func report(on day: Day) -> CaseReport { erased.report(on: day) }
}

extension JSONValue.Member {
  /// A member with text, or none.
  static func text(_ key: String, _ text: String?) -> JSONValue.Member? {
    text.map { .init(key, .string($0)) }
  }

  /// A member with true or false, or none.
  static func flag(_ key: String, _ flag: Bool?) -> JSONValue.Member? { flag.map { .init(key, .bool($0)) } }

  /// A member with a list of texts, or none.
  static func texts(_ key: String, _ texts: [String]?) -> JSONValue.Member? {
    texts.map { .init(key, .array($0.map { .string($0) })) }
  }

  /// A member with whatever prints itself as the schema has it: days, periods, amounts.
  static func printed(_ key: String, _ value: (some CustomStringConvertible)?) -> JSONValue.Member? {
    value.map { .init(key, .string($0.description)) }
  }
}
