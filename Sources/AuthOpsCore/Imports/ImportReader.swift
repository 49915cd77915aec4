/// Reads a document to its end whatever is wrong with it, and keeps every fault.
struct ImportReader {
  private(set) var faults: [JSONDocumentError] = []

  /// Notes a fault.
  mutating func note(_ fault: JSONDocumentError) { faults.append(fault) }

  /// The result of reading something, or nil where that failed; the fault is kept.
  mutating func attempt<T>(_ read: () throws(JSONDocumentError) -> T) -> T? {
    do throws(JSONDocumentError) { return try read() } catch { note(error) }
    return nil
  }

  /// The members of an object by name; unknown ones are faults, each at its key.
  ///
  /// - Returns: Nil where the value is no object.
  mutating func members(of cursor: JSONCursor, allowing names: Set<String>) -> [String: JSONCursor]? {
    guard let members = attempt({ () throws(JSONDocumentError) in try cursor.members }) else { return nil }
    var known: [String: JSONCursor] = [:]
    for member in members {
      if names.contains(member.key) {
        known[member.key] = member.value
      } else {
        note(member.value.key.error(.unknownMember(member.key)))
      }
    }
    return known
  }

  /// A member that must be there; a missing one is a fault at the object.
  mutating func required(
    _ name: String, _ members: [String: JSONCursor], of cursor: JSONCursor
  ) -> JSONCursor? {
    if let member = members[name] { return member }
    note(cursor.error(.missingMember(name)))
    return nil
  }

  /// The elements of a list; none where the list is missing or no list.
  mutating func elements(of cursor: JSONCursor?) -> [JSONCursor] {
    guard let cursor else { return [] }
    return attempt { () throws(JSONDocumentError) in try cursor.elements } ?? []
  }

  /// A string that is not empty.
  mutating func text(_ cursor: JSONCursor) -> String? {
    attempt { () throws(JSONDocumentError) in
      try cursor.string(as: "a string that is not empty") { $0.isEmpty ? nil : $0 }
    }
  }

  /// A day.
  mutating func day(_ cursor: JSONCursor) -> Day? {
    attempt { () throws(JSONDocumentError) in try cursor.string(as: "a day as YYYY-MM-DD") { Day($0) } }
  }

  /// Ends the reading.
  ///
  /// - Throws: ``ImportError`` where anything was wrong.
  func finish() throws(ImportError) {
    guard faults.isEmpty else { throw ImportError(faults: faults.sorted { $0.offset < $1.offset }) }
  }
}

extension JSONCursor {
  /// The key of the member whose value this is.
  var key: JSONCursor { JSONCursor(document, index - 1) }
}
