/// The rulebooks that cases may name: those built in, and those of files.
public struct RulebookShelf: Sendable {
  /// A file of the format `authops.rulebook/1`.
  public struct File: Sendable {
    /// Under which name faults cite it.
    public let name: String
    /// What is in it.
    public let bytes: [UInt8]

    /// A file that was read.
    public init(_ name: String, _ bytes: [UInt8]) { (self.name, self.bytes) = (name, bytes) }
  }

  /// Why files are no rulebooks: everything that is wrong with each, in the order of the files.
  public struct Faults: Error, Sendable {
    /// The name of a file, and what is wrong there.
    public typealias Fault = (file: String, fault: JSONDocumentError)

    /// The faults; not empty.
    public let faults: [Fault]
  }

  /// The rulebooks, the built-in ones first, then those of the files in their order.
  public private(set) var rulebooks = Rulebook.builtIn
  /// The names of the rulebooks of the files, in their order.
  public private(set) var imported: [String] = []

  /// The names of the rulebooks that files extend: they may be there for that alone.
  package private(set) var extended: Set<String> = []

  /// The built-in rulebooks.
  public init() {}

  /// The built-in rulebooks, and those of files.
  ///
  /// A file may extend what another file has, in whatever order they come. The same rulebook given twice is one.
  ///
  /// - Throws: ``Faults`` with everything that is wrong.
  public init(_ files: [File]) throws(Faults) {
    var shelving = RulebookShelving()
    for file in files { shelving.read(file) }
    shelving.resolve()
    guard shelving.faults.isEmpty else { throw Faults(faults: shelving.sortedFaults) }
    (rulebooks, imported, extended) = (shelving.rulebooks, shelving.imported, shelving.extended)
  }

  /// The rulebook with a name.
  public subscript(_ id: String) -> Rulebook? { rulebooks.first { $0.id == id } }

  /// The rulebooks, each read with a calendar.
  public func laws(_ calendar: WorkingCalendar) -> [Law] { rulebooks.map { Law($0, calendar: calendar) } }
}

extension RulebookShelf.Faults: CustomStringConvertible {
  /// Every fault in a line: the file, the place and what is wrong there.
  public var description: String {
    faults.map { file, fault in "\(file): \(fault)" }.joined(separator: "\n")
  }
}
