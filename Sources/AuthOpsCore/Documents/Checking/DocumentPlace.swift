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
      case .signatures, .each:
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
  /// - Complexity: O(number of values before it), and in a report in one pass for all.
  public var pointer: String {
    pointer(from: value.pointer)
  }

  /// Line and column; of what is missing, those of the object that lacks it.
  ///
  /// - Complexity: O(offset), and in a report in one pass for all.
  public var position: TextPosition { value.position }

  /// The value, or the one that lacks it.
  fileprivate var anchor: JSONCursor { value }

  /// The pointer, where that of the value is known.
  fileprivate func pointer(from value: String) -> String {
    missing.reduce(value) { $0 + "/" + JSONPointer.token($1) }
  }
}

/// Where many places of one document stand, found in one pass.
struct DocumentPlaces: Sendable {
  private let positions: [Int: TextPosition]
  private let pointers: [Int: String]

  /// Finds places.
  ///
  /// - Complexity: O(bytes of the document + n log n).
  init(_ places: [DocumentPlace], in document: JSONDocument) {
    let bytes = document.bytes
    positions = TextPosition.places(of: places.map(\.anchor.offset), in: bytes.span)
    pointers = JSONPointer.pointers(to: places.map(\.anchor.index), in: document.tape, bytes.span)
  }

  /// Line and column of a place.
  func position(of place: DocumentPlace) -> TextPosition {
    positions[place.anchor.offset] ?? place.position
  }

  /// The pointer of a place.
  func pointer(of place: DocumentPlace) -> String {
    pointers[place.anchor.index].map { place.pointer(from: $0) } ?? place.pointer
  }
}
