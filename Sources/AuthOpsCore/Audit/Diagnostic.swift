/// Something about the log that decides no outcome: a malformed line, an unknown key, a line out of order.
package struct Diagnostic: Codable, Sendable {
  /// What kind of thing it is.
  package enum Kind: String, Codable, Sendable {
    /// A line that is no event; it is left out.
    case malformed
    /// A byte order mark at the start of a file; it is skipped.
    case byteOrderMark
    /// A key inside `data` that no descriptor knows.
    case unknownKey
    /// A line whose time lies before events applied already, and which withdraws nothing.
    case lateEntry
    /// A line that names a case which was over and forgotten; it is not applied.
    case caseForgotten
    /// A case that opened since national rules hold, under a rulebook that lays none over its text.
    case overlayAbsent
  }

  package let kind: Kind
  /// The line in the whole input, from 1.
  package let line: Int
  /// The column in Unicode scalars, from 1.
  package let column: Int
  /// The place by RFC 6901.
  package let pointer: String
  /// What was expected, or what was found.
  package let message: String
}
