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

/// A place in a document.
///
/// Not `Hashable`: it refers to the document, so that pointer and position are worked out only where they are shown.
public struct DocumentPlace: Sendable {
  private let value: JSONCursor
  private let missing: [String]

  /// Where a value stands.
  init(_ value: JSONCursor) { (self.value, missing) = (value, []) }

  /// Where a member of an object would stand.
  init(missing key: String, in object: JSONCursor) { (value, missing) = (object, [key]) }

  private init(_ value: JSONCursor, _ missing: [String]) { (self.value, self.missing) = (value, missing) }

  /// Where the value at the end of a way would stand: as far as the document goes, then the keys that are missing.
  init(of path: TemplatePath, in root: JSONCursor) {
    var place = DocumentPlace(root)
    for step in path.steps {
      switch step {
      case .key(let key):
        let next = place.missing.isEmpty ? place.value.optional(key) : nil
        place = next.map { DocumentPlace($0) } ?? place.member(key)
      case .papers(let kind):
        let papers = place.missing.isEmpty ? (try? place.value.elements) ?? [] : []
        guard let paper = papers.first(where: { $0.text(of: PaperSlot.kindKey) == kind }) else {
          self = place
          return
        }
        place = DocumentPlace(paper)
      case .each:
        self = place
        return
      }
    }
    self = place
  }

  /// Where a member of what is missing would stand.
  func member(_ key: String) -> DocumentPlace { DocumentPlace(value, missing + [key]) }

  /// The pointer by RFC 6901; of what is missing, the one it would have.
  ///
  /// - Complexity: O(number of values before it).
  public var pointer: String {
    missing.reduce(value.pointer) { $0 + "/" + JSONPointer.token($1) }
  }

  /// Line and column; of what is missing, those of the object that lacks it.
  ///
  /// - Complexity: O(offset); `DocumentCheck.positions` finds many at once.
  public var position: TextPosition { value.position }

  /// Where it begins in the text.
  var offset: Int { value.offset }
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
  }

  /// What kind of thing it is.
  public let kind: Kind
  /// The key or kind that nobody knows.
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
  /// The value is of another kind: the document is malformed here.
  case wrongKind(expected: Message, found: JSONKind)
  /// The value is not what is expected.
  case other(expected: Message, found: String)

  /// Whether the document is malformed here.
  public var isMalformed: Bool {
    if case .wrongKind = self { true } else { false }
  }
}
