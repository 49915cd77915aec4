/// Makes a rulebook from a document, and keeps every fault.
struct RulebookDecoder {
  var reader = ImportReader()
  var changes = RulebookChanges()
  var repeated: [RulebookImport.Repetition] = []
  /// Where values stand that name no source.
  var source = ""
  private var extendsOther = false
  /// The rulebook whose parameters and rules a whole one must give; nil where it changes another.
  private(set) var own: Rulebook?

  /// The rulebook, where everything in it is sound.
  mutating func decode(_ root: JSONCursor) -> RulebookImport? {
    guard let members = reader.members(of: root, allowing: RulebookMember.names) else { return nil }
    extendsOther = members[RulebookMember.extends.rawValue] != nil
    checkMembers(members, of: root)
    readFormat(members)
    let id = members["id"].flatMap { place in name(place).map { (name: $0, place: place) } }
    source = members["source"].flatMap { reader.text($0) } ?? "rulebook \(id?.name ?? "")"
    let origin = origin(members)
    let overlay = members["overlay"].flatMap { self.overlay($0) }
    if case .procedure(let procedure) = origin { own = Rulebook.builtIn(of: procedure).laying(overlay) }
    changes.title = members["title"].flatMap { message($0) }
    changes.status = members["status"].flatMap { status($0) }
    if let parameters = members["parameters"] { readParameters(parameters) }
    if let rules = members["rules"] { readRules(rules) }
    if let roles = members["roles"] { readRoles(roles) }
    if let stages = members["stages"] { readStages(stages) }
    guard let id, let origin else { return nil }
    return RulebookImport(
      id: id, origin: origin, overlay: overlay, overlayPlace: members["overlay"], changes: changes,
      repeated: repeated)
  }

  /// Whether the rulebook gives everything itself.
  var isWhole: Bool { !extendsOther }

  private mutating func checkMembers(_ members: [String: JSONCursor], of root: JSONCursor) {
    let needed: Set<RulebookMember> = extendsOther ? [.format, .id] : []
    for member in RulebookMember.allCases where member.isNeededWhole && isWhole || needed.contains(member) {
      _ = reader.required(member.rawValue, members, of: root)
    }
    if extendsOther, let procedure = members["procedure"] {
      reader.note(
        procedure.key.error(
          .invalid(expected: "either 'extends' or 'procedure'", found: "both")))
    }
  }

  private mutating func readFormat(_ members: [String: JSONCursor]) {
    guard let format = members["format"] else { return }
    _ = reader.attempt { () throws(JSONDocumentError) in
      try format.string(as: "'\(Rulebook.format)'") { $0 == Rulebook.format ? true : nil }
    }
  }

  private mutating func origin(_ members: [String: JSONCursor]) -> RulebookImport.Origin? {
    if let place = members["extends"] { return name(place).map { .rulebook($0, place: place) } }
    guard let place = members["procedure"] else { return nil }
    let names = Procedure.allCases.map(\.id)
    return code(place, "one of " + names.joined(separator: ", "), names) { Procedure(id: $0) }.map {
      .procedure($0)
    }
  }

  private mutating func overlay(_ place: JSONCursor) -> Overlay? {
    let names = Overlay.allCases.map(\.id)
    return code(place, "one of " + names.joined(separator: ", "), names) { Overlay(id: $0) }
  }

  /// The name of a rulebook: such that it can be told from a file.
  private mutating func name(_ place: JSONCursor) -> String? {
    reader.attempt { () throws(JSONDocumentError) in
      try place.string(as: "a name of letters, digits and -._") { text in
        let isName = text.unicodeScalars.allSatisfy {
          $0.properties.isAlphabetic || "0"..."9" ~= $0 || "-._".contains(Character($0))
        }
        return isName && !text.isEmpty ? text : nil
      }
    }
  }

  private mutating func status(_ place: JSONCursor) -> Rulebook.Status? {
    let names = Rulebook.Status.allCases.map(\.rawValue)
    return code(place, "one of " + names.joined(separator: ", "), names) { Rulebook.Status(rawValue: $0) }
  }

  /// A name out of few, with the nearest where it is none of them.
  mutating func code<T>(
    _ place: JSONCursor, _ expected: String, _ names: [String], _ parse: (String) -> T?
  ) -> T? {
    guard let text = reader.attempt({ () throws(JSONDocumentError) in try place.string() }) else {
      return nil
    }
    if let value = parse(text) { return value }
    reader.note(
      place.error(.unknownName(text, expected: expected, meant: Nearest.to(text, among: names))))
    return nil
  }

  /// A text in both languages.
  mutating func message(_ place: JSONCursor) -> Message? {
    guard let members = reader.members(of: place, allowing: ["zh", "en"]) else { return nil }
    let zh = reader.required("zh", members, of: place).flatMap { reader.text($0) }
    let en = reader.required("en", members, of: place).flatMap { reader.text($0) }
    guard let zh, let en else { return nil }
    return Message(zh: zh, en: en)
  }

  /// The entries of an object by what their keys name; a key that names nothing is a fault with the nearest name.
  ///
  /// - Parameters:
  ///   - noun: What a key names, with an example.
  ///   - all: What there is, in its order.
  ///   - isNeeded: Whether a whole rulebook must have an entry.
  mutating func entries<Key: Hashable>(
    of place: JSONCursor, _ noun: String, _ all: [(name: String, key: Key)],
    isNeeded: (Rulebook, Key) -> Bool = { _, _ in true }
  ) -> [(key: Key, value: JSONCursor)] {
    guard let members = reader.attempt({ () throws(JSONDocumentError) in try place.members }) else {
      return []
    }
    let keys = Dictionary(uniqueKeysWithValues: all.map { ($0.name, $0.key) })
    var found: [(key: Key, value: JSONCursor)] = []
    for member in members {
      if let key = keys[member.key] {
        found.append((key, member.value))
      } else {
        let nearest = Nearest.to(member.key, among: all.map(\.name))
        reader.note(
          member.value.key.error(.unknownName(member.key, expected: noun, meant: nearest)))
      }
    }
    guard isWhole, let own else { return found }
    let given = Set(found.map(\.key))
    for (name, key) in all where !given.contains(key) && isNeeded(own, key) {
      reader.note(place.error(.missingMember(name)))
    }
    return found
  }
}
