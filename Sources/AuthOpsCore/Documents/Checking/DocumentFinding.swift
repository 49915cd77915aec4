/// What was found of one part of a document, or of parts that have to agree.
///
/// Not `Hashable`: its place refers to the document.
public struct DocumentFinding: Sendable {
  /// The clause.
  public let clause: String
  /// What was looked at, in the words of the form.
  public let title: Message
  /// How it came out.
  public let outcome: Outcome
  /// What a violation means to whoever decides on the document.
  public let severity: Severity
  /// Why.
  public let reason: DocumentReason
  /// Where it stands, or where it would stand.
  public let place: DocumentPlace
}

/// Something about a document that decides no outcome.
///
/// Not `Hashable`: its place refers to the document.
public struct DocumentRemark: Sendable {
  /// What kind of thing it is.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// The template knows no such member.
    case unknownKey
    /// The template knows no such kind of paper.
    case unknownKind
    /// The text begins with a byte order mark.
    case byteOrderMark
  }

  /// What kind of thing it is.
  public let kind: Kind
  /// The key or kind that nobody knows; empty of anything else.
  public let name: String
  /// Where it stands.
  public let place: DocumentPlace
}

/// Why a part of a document came out as it did.
public enum DocumentReason: Hashable, Sendable {
  /// It is there, as it should be.
  case kept
  /// It is not there, or left blank.
  case missing
  /// There is no paper of a kind.
  case paperMissing(kind: String)
  /// There is more than one.
  case repeated
  /// It may be left out, and is.
  case notGiven
  /// Nothing is said of it.
  case unstated
  /// It is needed only where something else is so, and that is not so.
  case notNeeded(Message)
  /// Whether it is needed follows from something of which nothing is said.
  case conditionUnstated(Message)
  /// What it is held to is missing itself, and that is found there.
  case restsOn(Message)
  /// What it is held to is not stated.
  case referenceUnstated(Message)
  /// The rulebook gives no number on the day that counts.
  case parameterMissing(ParameterID)
  /// The value is of another kind: the document is malformed here.
  case wrongKind(expected: Message, found: JSONKind)
  /// The value is not what is expected.
  case other(expected: Message, found: String)

  /// Whether the document is malformed here.
  package var isMalformed: Bool {
    if case .wrongKind = self { true } else { false }
  }
}
