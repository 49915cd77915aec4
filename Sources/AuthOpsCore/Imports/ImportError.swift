/// Why a file cannot be imported: everything that is wrong with it, in the order of the text.
public struct ImportError: Error, Equatable, Sendable {
  /// The faults, each with line, column and pointer; not empty.
  public let faults: [JSONDocumentError]
}

extension ImportError: CustomStringConvertible {
  /// Every fault in a line, with its place.
  public var description: String { faults.map(\.description).joined(separator: "\n") }
}
