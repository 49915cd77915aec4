/// A scenario from a file of the format `authops.scenario/1`; what the file leaves out has its default.
public struct ScenarioImport: Hashable, Sendable {
  /// The scenario.
  public let scenario: SimulationScenario

  /// Reads a file.
  ///
  /// - Throws: ``ImportError`` with everything that is wrong; a text that is no JSON has one fault.
  public init(_ bytes: [UInt8]) throws(ImportError) {
    let root: JSONCursor
    do throws(JSONDocumentError) {
      root = try JSONDocument(bytes).root
    } catch { throw ImportError(faults: [error]) }
    var decoder = ScenarioDecoder()
    scenario = decoder.decode(root)
    try decoder.reader.finish()
  }
}
