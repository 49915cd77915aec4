/// Where a result goes: standard output, or a file that is written whole or not at all.
struct Output: ~Copyable {
  /// A file in the making, and the name it gets in the end.
  private struct Draft {
    let temporary: String
    let name: String
  }

  private let file: Int32
  private let name: String
  /// Nil where bytes go where they belong at once: a stream, a terminal, a device.
  private var draft: Draft?
  private var buffer: [UInt8] = []
  private var failure: Platform.Failure?

  private static let capacity = 1 << 16

  /// Standard output, or a new file beside the one named.
  ///
  /// - Parameter path: The file; nil or `-` for standard output.
  /// - Throws: ``FileError`` where nothing can be written there.
  init(_ path: String?) throws(FileError) {
    guard let path, path != "-" else {
      (file, name) = (Platform.standardOutput, "standard output")
      return
    }
    name = path
    do throws(Platform.Failure) {
      (file, draft) = try Self.open(path)
    } catch { throw FileError(path, "cannot be written: " + error.words) }
  }

  deinit {
    guard let draft else { return }
    Platform.remove(draft.temporary)
    Drafts.forget(draft.temporary)
  }

  /// Opens a device as it is; makes a new file beside any other, with the same permissions.
  private static func open(_ path: String) throws(Platform.Failure) -> (Int32, Draft?) {
    let kind = Platform.kind(of: path)
    if case .other = kind { return (try Platform.open(writing: path), nil) }
    let target = Platform.resolved(path)
    var last: Platform.Failure
    var attempts = 0
    repeat {
      let temporary = target + ".\(UInt32.random(in: .min ... .max)).tmp"
      do throws(Platform.Failure) {
        let file = try Platform.create(temporary)
        if case .regular(let permissions) = kind { Platform.setPermissions(file, permissions) }
        Drafts.add(temporary)
        return (file, Draft(temporary: temporary, name: target))
      } catch { last = error }
      attempts += 1
    } while last.isExistingFile && attempts < 16
    throw last
  }

  /// Whether bytes that are written now are of any use.
  var isOpen: Bool { failure == nil }

  /// Adds bytes; an error shows in ``finish()``.
  mutating func write(_ bytes: Span<UInt8>) {
    guard isOpen else { return }
    buffer.append(addingCapacity: bytes.count) { output in
      for offset in bytes.indices { output.append(bytes[offset]) }
    }
    if buffer.count >= Self.capacity { flush() }
  }

  /// Adds bytes.
  mutating func write(_ bytes: [UInt8]) { write(bytes.span) }

  /// Adds a text.
  mutating func write(_ text: String) { write(Array(text.utf8)) }

  /// Passes on what is held back, so that a reader gets it now.
  mutating func flush() {
    var rest = buffer[...]
    while isOpen, !rest.isEmpty {
      do throws(Platform.Failure) {
        rest = rest.dropFirst(try Platform.write(file, rest))
      } catch { failure = error }
    }
    rest = []
    buffer.removeAll(keepingCapacity: true)
  }

  /// Ends the result: everything is written, and a file stands under its name.
  ///
  /// A reader that went away is no error.
  ///
  /// - Throws: ``FileError``; a file is then as it was before.
  mutating func finish() throws(FileError) {
    flush()
    do throws(Platform.Failure) {
      if let failure {
        if failure.isBrokenPipe && draft == nil { return }
        throw failure
      }
      guard let draft else { return }
      try Platform.synchronise(file)
      try Platform.close(file)
      try Platform.rename(draft.temporary, to: draft.name)
      Drafts.forget(draft.temporary)
      self.draft = nil
    } catch { throw FileError(name, "cannot be written: " + error.words) }
  }
}
