/// What stands at the ends of ways through a document; each way is gone once.
///
/// Not `Hashable`: it refers to the document.
struct PathIndex: Sendable {
  private let root: JSONCursor
  private var reached: [TemplatePath: [JSONCursor]] = [:]
  /// The elements of the lists at the end of a way, by the member that says what each of them is.
  private var sorted: [TemplatePath: [String: [JSONCursor]]] = [:]

  init(_ root: JSONCursor) { self.root = root }

  /// What is written at the end of a way, in the order of the text; nothing where a step leads nowhere.
  ///
  /// - Complexity: O(values on the way) once, then O(values at its end).
  mutating func values(at path: TemplatePath) -> [JSONCursor] { places(at: path).filter { !$0.isBlank } }

  /// What stands at the end of a way, blanks included.
  mutating func places(at path: TemplatePath) -> [JSONCursor] {
    guard let (before, step) = path.last else { return [root] }
    if let known = reached[path] { return known }
    let places =
      switch step {
      case .key(let key): places(at: before).compactMap { $0.optional(key) }
      case .each: places(at: before).flatMap { (try? $0.elements) ?? [] }
      case .papers(let kind): elements(at: before, by: PaperSlot.kindKey)[kind] ?? []
      case .signatures(let signatory): elements(at: before, by: TemplateShape.signatoryKey)[signatory] ?? []
      }
    reached[path] = places
    return places
  }

  private mutating func elements(at path: TemplatePath, by key: String) -> [String: [JSONCursor]] {
    if let known = sorted[path] { return known }
    let elements = places(at: path).flatMap { (try? $0.elements) ?? [] }
    let groups = Dictionary(grouping: elements) { $0.text(of: key) ?? "" }
    sorted[path] = groups
    return groups
  }
}
