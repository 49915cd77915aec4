/// A scenario from a file of the format `authops.scenario/1`; what the file leaves out has its default.
public struct ScenarioImport: Hashable, Sendable {
  /// The scenario.
  public let scenario: SimulationScenario

  /// Reads a file.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - shelf: The rulebooks that it may name.
  /// - Throws: ``ImportError`` with everything that is wrong; a text that is no JSON has one fault.
  public init(_ bytes: [UInt8], _ shelf: RulebookShelf = RulebookShelf()) throws(ImportError) {
    let root: JSONCursor
    do throws(JSONDocumentError) {
      root = try JSONDocument(bytes).root
    } catch { throw ImportError(faults: [error]) }
    var decoder = ScenarioDecoder(shelf)
    scenario = decoder.decode(root)
    try decoder.reader.finish()
  }
}
