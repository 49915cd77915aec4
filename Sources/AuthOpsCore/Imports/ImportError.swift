/// Why a file cannot be imported: everything that is wrong with it, in the order of the text.
public struct ImportError: Error, Equatable, Sendable {
  /// The faults, each with line, column and pointer; not empty.
  public let faults: [JSONDocumentError]
}
