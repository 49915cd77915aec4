/// Puts the rulebooks of files together, and keeps every fault.
struct RulebookShelving {
  private typealias Entry = (file: Int, rulebook: RulebookImport)

  private(set) var faults: [(file: Int, fault: JSONDocumentError)] = []
  private var files: [String] = []
  private var entries: [Entry] = []
  private var known = Rulebook.builtIn
  /// The rulebooks of the files, by the positions of the files.
  private var resolved: [Int: Rulebook] = [:]

  /// The names of the rulebooks that others extend.
  var extended: Set<String> {
    Set(
      entries.compactMap { entry in
        if case .rulebook(let name, _) = entry.rulebook.origin { name } else { nil }
      })
  }

  /// Reads one file; what is wrong with it alone is kept.
  mutating func read(_ file: RulebookShelf.File) {
    files.append(file.name)
    do throws(ImportError) {
      entries.append((files.count - 1, try Self.decode(file.bytes)))
    } catch {
      faults += error.faults.map { (files.count - 1, $0) }
    }
  }

  private static func decode(_ bytes: [UInt8]) throws(ImportError) -> RulebookImport {
    let root: JSONCursor
    do throws(JSONDocumentError) { root = try JSONDocument(bytes).root } catch {
      throw ImportError(faults: [error])
    }
    var decoder = RulebookDecoder()
    let rulebook = decoder.decode(root)
    try decoder.reader.finish()
    guard let rulebook else { preconditionFailure("a rulebook without faults is one") }
    return rulebook
  }

  /// Makes each rulebook from the one it extends, those first that extend what is there.
  mutating func resolve() {
    var waiting = entries
    while !waiting.isEmpty {
      let ready = waiting.filter { origin(of: $0.rulebook) != nil }
      guard !ready.isEmpty else { return refuse(waiting) }
      for entry in ready { shelve(entry) }
      waiting = waiting.filter { other in !ready.contains { $0.file == other.file } }
    }
  }

  /// The rulebook that one starts from, once it is there.
  private func origin(of rulebook: RulebookImport) -> Rulebook? {
    let text: Rulebook? =
      switch rulebook.origin {
      case .procedure(let procedure): .builtIn(of: procedure)
      case .rulebook(let name, _): known.first { $0.id == name }
      }
    return text?.laying(rulebook.overlay)
  }

  private mutating func shelve(_ entry: Entry) {
    guard let origin = origin(of: entry.rulebook) else { return }
    let rulebook = origin.applying(entry.rulebook.changes, as: entry.rulebook.id.name)
    checkKnown(entry, origin)
    checkOverlay(entry, origin)
    checkFixed(entry, origin)
    checkRepeated(entry, origin)
    if let same = known.first(where: { $0.id == rulebook.id }) {
      guard same != rulebook else { return }
      let place = entry.rulebook.id.place
      let expected = "a name that no other rulebook has"
      faults.append((entry.file, place.error(.invalid(expected: expected, found: "'\(rulebook.id)' again"))))
      return
    }
    known.append(rulebook)
    resolved[entry.file] = rulebook
  }

  /// Rules from above are laid over a text only where they are about its cases.
  private mutating func checkOverlay(_ entry: Entry, _ origin: Rulebook) {
    guard let overlay = entry.rulebook.overlay, let place = entry.rulebook.overlayPlace,
      !overlay.concerns(origin.procedure)
    else { return }
    let expected = "rules that are about cases of '\(origin.procedure.id)'"
    faults.append((entry.file, place.error(.invalid(expected: expected, found: "'\(overlay.id)'"))))
  }

  /// A rulebook changes only parameters and rules that the one it starts from has.
  private mutating func checkKnown(_ entry: Entry, _ origin: Rulebook) {
    let changes = entry.rulebook.changes
    for id in ParameterID.allCases where !origin.has(id) {
      guard let place = changes.parameters[id]?.place else { continue }
      let expected = "a parameter that '\(origin.id)' has"
      faults.append((entry.file, place.key.error(.invalid(expected: expected, found: id.id))))
    }
    for rule in RuleID.allCases where !origin.binds(rule) {
      guard let place = changes.severities[rule]?.place else { continue }
      let expected = "a rule that '\(origin.id)' has"
      faults.append((entry.file, place.key.error(.invalid(expected: expected, found: rule.name))))
    }
  }

  /// A rule that holds the machine together keeps its severity.
  private mutating func checkFixed(_ entry: Entry, _ origin: Rulebook) {
    for rule in origin.rules where origin.rule(rule).isFixed {
      guard let (severity, place) = entry.rulebook.changes.severities[rule],
        severity != origin.severity(of: rule)
      else { continue }
      let expected =
        "'\(origin.severity(of: rule).id)', as \(rule.name) (\(origin.rule(rule).clause)) is fixed"
      faults.append((entry.file, place.error(.invalid(expected: expected, found: "'\(severity.id)'"))))
    }
  }

  /// What a file repeats of the rulebook it changes must be so there.
  private mutating func checkRepeated(_ entry: Entry, _ origin: Rulebook) {
    for repeated in entry.rulebook.repeated {
      let (name, members) =
        switch repeated.subject {
        case .parameter(let id): (id.id, origin.parameter(id)?.members ?? [])
        case .rule(let rule): (rule.name, origin.binds(rule) ? origin.members(of: rule) : [])
        }
      guard let stated = try? repeated.place.members else { continue }
      for member in stated where member.key != "versions" && member.key != "severity" {
        guard let known = members.first(where: { $0.key == member.key })?.value, known != member.value.value
        else { continue }
        let expected = "\(known.text) for \(member.key) of \(name), which no rulebook changes"
        faults.append(
          (entry.file, member.value.error(.invalid(expected: expected, found: member.value.value.text))))
      }
    }
  }

  /// Says of rulebooks that start from nothing why: a name that nobody has, or a circle.
  private mutating func refuse(_ waiting: [Entry]) {
    let names = known.map(\.id) + entries.map(\.rulebook.id.name)
    for entry in waiting {
      guard case .rulebook(let name, let place) = entry.rulebook.origin else { continue }
      if let circle = circle(from: entry.rulebook, waiting) {
        let found = circle.joined(separator: " → ")
        faults.append(
          (
            entry.file,
            place.error(.invalid(expected: "a rulebook that does not rest on this one", found: found))
          ))
      } else if !names.contains(name), !unread {
        let nearest = Nearest.to(name, among: names)
        faults.append(
          (entry.file, place.error(.unknownName(name, expected: "the name of a rulebook", meant: nearest))))
      }
    }
  }

  /// Whether a file could not be read, so that a name may be its.
  private var unread: Bool { entries.count < files.count }

  /// The names from a rulebook back to itself, if it extends itself in the end.
  private func circle(from start: RulebookImport, _ waiting: [Entry]) -> [String]? {
    var names = [start.id.name]
    var current = start
    while case .rulebook(let name, _) = current.origin {
      names.append(name)
      if name == start.id.name { return names }
      guard names.count <= waiting.count,
        let next = waiting.first(where: { $0.rulebook.id.name == name })?.rulebook
      else { return nil }
      current = next
    }
    return nil
  }

  /// The rulebooks, the built-in ones first, then those of the files in their order.
  var rulebooks: [Rulebook] { Rulebook.builtIn + files.indices.compactMap { resolved[$0] } }

  /// The names of the rulebooks of the files, in their order.
  var imported: [String] { entries.map(\.rulebook.id.name) }

  /// The faults in the order of the files, and of their texts.
  var sortedFaults: [RulebookShelf.Faults.Fault] {
    faults.sorted { ($0.file, $0.fault.offset) < ($1.file, $1.fault.offset) }.map {
      (files[$0.file], $0.fault)
    }
  }
}

extension JSONValue {
  /// The value in a message.
  fileprivate var text: String {
    switch self {
    case .string(let text): "'\(text)'"
    case .null: "null"
    case .object, .array, .number, .bool: String(decoding: canonical(), as: UTF8.self)
    }
  }
}
