/// Why a line is not an event, and where.
package struct EventError: Error, Equatable, Sendable {
  /// What is wrong.
  package enum Reason: Equatable, Sendable {
    /// The line is not JSON.
    case notJSON(JSONError.Reason)
    /// The line is JSON, but no object.
    case notAnObject
    /// Something needed is not there.
    case missing(String)
    /// A value has another shape than this.
    case expected(String)
    /// No event type has this name.
    case unknownType(String)
  }

  package let reason: Reason
  /// The offset in the buffer.
  package let offset: Int
  /// The pointer by RFC 6901.
  package let pointer: String
}

extension EventError: CustomStringConvertible {
  /// What is wrong, as a sentence.
  package var description: String {
    switch reason {
    case .notJSON(let reason): "\(reason)"
    case .notAnObject: "expected an event: a JSON object"
    case .missing(let name): "expected a member \"\(name)\", found none"
    case .expected(let what): "expected \(what)"
    case .unknownType(let name): "expected the name of an event type, found \"\(name)\""
    }
  }
}
