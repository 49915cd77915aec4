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
    case expected(Message)
    /// No event type has this name.
    case unknownType(String)
  }

  package let reason: Reason
  /// The offset in the buffer.
  package let offset: Int
  /// The pointer by RFC 6901.
  package let pointer: String
}
