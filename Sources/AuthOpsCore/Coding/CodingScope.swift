/// What values of one case share while they are written or read: its texts, its sources, how long its lists are.
///
/// Positions in a list are checked against it, so that none that was read leads beyond its end.
package final class CodingScope {
  /// The lists of a case that others point into.
  package enum List: Int, CaseIterable {
    case objects, duties, findings, proceedings
  }

  /// The texts of the case that is written, or those read so far.
  package var texts: [UInt8] = []
  /// How long each list is.
  private var counts = Array(repeating: 0, count: List.allCases.count)
  /// Where texts stand that were read, so that each stands there once.
  private var known: [String: Int] = [:]
  /// The numbers of sources outside of the case, in the order of their numbers within it.
  package var sources: [UInt32] = []
  /// The numbers within the case, by those outside.
  private var numbers: [UInt32: Int] = [:]

  package init() {}

  /// How long a list is.
  package subscript(list: List) -> Int {
    get { counts[list.rawValue] }
    set { counts[list.rawValue] = newValue }
  }

  /// The number that a source has within the case; the first asked for is 0.
  package func number(ofSource source: UInt32) -> Int {
    if let known = numbers[source] { return known }
    numbers[source] = sources.count
    sources.append(source)
    return sources.count - 1
  }

  /// Where a text stands among those of the case; it is added where it is new.
  package func place(of text: String) -> Int {
    if let known = known[text] { return known }
    let start = texts.count
    known[text] = start
    texts += text.utf8
    return start
  }
}

extension Encoder {
  /// What the values of the case share.
  ///
  /// - Throws: `EncodingError` from an encoder of another kind: the value means nothing outside of its case.
  package func scope() throws -> CodingScope {
    if let own = self as? CanonicalEncoder { return own.scope }
    throw EncodingError.invalidValue(
      (), EncodingError.Context(codingPath: codingPath, debugDescription: "means nothing outside of its case")
    )
  }
}

extension Decoder {
  /// What the values of the case share.
  ///
  /// - Throws: `DecodingError` from a decoder of another kind: the value means nothing outside of its case.
  package func scope() throws -> CodingScope {
    if let own = self as? StrictDecoder { return own.source.scope }
    throw fault("means nothing outside of its case")
  }

  /// An error at this value.
  package func fault(_ expected: String, found: String? = nil) -> any Error {
    if let own = self as? StrictDecoder {
      return own.error(expected, found: found)
    }
    return DecodingError.dataCorrupted(
      DecodingError.Context(codingPath: codingPath, debugDescription: expected))
  }
}
