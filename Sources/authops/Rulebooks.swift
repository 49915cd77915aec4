import AuthOpsCore

/// The rulebooks that the options name, and all that cases may name.
struct Rulebooks {
  /// The built-in rulebooks and those of files.
  let shelf: RulebookShelf
  /// What each word that names a rulebook stands for: the word itself, or the name of the rulebook in the file.
  private let names: [String: String]

  /// The rulebooks of `--rulebook` and of other words of the command line that may be a file.
  ///
  /// - Returns: Nil where a file is no rulebook; everything wrong was said on standard error.
  static func load(_ arguments: Arguments, also words: [String] = []) -> Rulebooks? {
    var paths: [String] = []
    for word in arguments.all(.rulebook) + words where isFile(word) && !paths.contains(word) {
      paths.append(word)
    }
    var files: [RulebookShelf.File] = []
    for path in paths {
      do throws(FileError) {
        files.append(RulebookShelf.File(path, try Input.readAll(path)))
      } catch { Console.complain(error.message) }
    }
    guard files.count == paths.count else {
      _ = shelf(files)
      return nil
    }
    return shelf(files).map { shelf in
      Rulebooks(
        shelf: shelf, names: Dictionary(uniqueKeysWithValues: zip(paths, shelf.imported)))
    }
  }

  private static func shelf(_ files: [RulebookShelf.File]) -> RulebookShelf? {
    do throws(RulebookShelf.Faults) { return try RulebookShelf(files) } catch {
      for (file, fault) in error.faults { Console.complain(fault.line(in: file)) }
      return nil
    }
  }

  /// Whether a word names a file and not a rulebook that is built in; what is missing may be the name of an import.
  private static func isFile(_ word: String) -> Bool {
    guard !Rulebook.builtIn.contains(where: { $0.id == word }) else { return false }
    if word == "-" || word.contains("/") || word.hasSuffix(".json") { return true }
    if case .missing = Platform.kind(of: word) { return false }
    return true
  }

  /// The rulebook that a word of the command line stands for.
  ///
  /// - Throws: ``UsageError`` where there is none.
  func rulebook(_ word: String, _ option: Option, _ command: Command) throws(UsageError) -> Rulebook {
    if let rulebook = shelf[names[word] ?? word] { return rulebook }
    let nearest = Nearest.hint(word, among: shelf.rulebooks.map(\.id))
    throw UsageError(
      "--\(option.rawValue): expected the name of a rulebook or a file, found '\(word)'\(nearest)", command)
  }

  /// The rulebook of the last `--rulebook`, or nil where none is named.
  ///
  /// - Throws: ``UsageError`` where any word of the option names no rulebook.
  func chosen(_ arguments: Arguments) throws(UsageError) -> Rulebook? {
    var chosen: Rulebook?
    for word in arguments.all(.rulebook) { chosen = try rulebook(word, .rulebook, arguments.command) }
    return chosen
  }

  /// The rulebooks of the files of `--rulebook`, but for those that another file extends.
  func added(_ arguments: Arguments) -> [String] {
    arguments.all(.rulebook).compactMap { names[$0] }.filter { !shelf.extended.contains($0) }
  }

  /// What cases are judged by: every rulebook, read with the calendar that the options ask for.
  ///
  /// - Returns: Nil where a file is no calendar or no rulebook; everything wrong was said on standard error.
  static func laws(_ arguments: Arguments) throws(UsageError) -> (laws: [Law], added: [String])? {
    let (calendar, rulebooks) = (try Calendars.load(arguments), load(arguments))
    guard let calendar, let rulebooks else { return nil }
    _ = try rulebooks.chosen(arguments)
    return (rulebooks.shelf.laws(calendar), rulebooks.added(arguments))
  }
}

extension JSONDocumentError {
  /// A fault as an editor finds it: file, line, column, what is wrong, pointer.
  func line(in path: String) -> String {
    let pointer = pointer.isEmpty ? "" : " (\(pointer))"
    return "\(path):\(position.line):\(position.column): \(reason)\(pointer)"
  }
}
