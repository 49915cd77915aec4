#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(WASILibc)
  import WASILibc
#endif

/// The system calls that the program uses, under one name on every platform.
enum Platform {
  /// An error number of the system.
  struct Failure: Error {
    let number: Int32

    /// What the system says of it.
    var words: String { String(cString: strerror(number)) }

    /// Whether the reader of a pipe went away.
    var isBrokenPipe: Bool { number == EPIPE }

    /// Whether a file of the name is there already.
    var isExistingFile: Bool { number == EEXIST }
  }

  /// What a path leads to.
  enum Kind {
    /// Nothing that can be looked at.
    case missing
    /// A file, with its permissions.
    case regular(mode_t)
    /// A directory.
    case directory
    /// A device, a pipe, a socket.
    case other
  }

  static let standardInput: Int32 = 0
  static let standardOutput: Int32 = 1
  static let standardError: Int32 = 2

  /// Opens a file for reading.
  static func open(reading path: String) throws(Failure) -> Int32 {
    try retrying { path.withCString { openFile($0, O_RDONLY, 0) } }
  }

  /// Makes a file that does not exist yet, for writing.
  static func create(_ path: String) throws(Failure) -> Int32 {
    try retrying { path.withCString { openFile($0, O_WRONLY | O_CREAT | O_EXCL, 0o666) } }
  }

  /// Opens a device or a pipe for writing.
  static func open(writing path: String) throws(Failure) -> Int32 {
    try retrying { path.withCString { openFile($0, O_WRONLY, 0) } }
  }

  /// What a path leads to, through links.
  static func kind(of path: String) -> Kind {
    var status = stat()
    guard stat(path, &status) == 0 else { return .missing }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .regular(status.st_mode & 0o777)
    case S_IFDIR: return .directory
    default: return .other
    }
  }

  /// The path without links, where it leads to something.
  static func resolved(_ path: String) -> String {
    guard let resolved = realpath(path, nil) else { return path }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// Gives a file permissions; where that is not allowed, it keeps its own.
  static func setPermissions(_ file: Int32, _ permissions: mode_t) {
    #if !os(WASI)
      _ = fchmod(file, permissions)
    #endif
  }

  /// Waits until the bytes of a file are on the disk.
  static func synchronise(_ file: Int32) throws(Failure) {
    _ = try retrying { fsync(file) }
  }

  /// Reads the next bytes; 0 is the end.
  static func read(_ file: Int32, into buffer: inout [UInt8]) throws(Failure) -> Int {
    Int(try retrying { buffer.withUnsafeMutableBytes { readBytes(file, $0.baseAddress, $0.count) } })
  }

  /// Writes some of the bytes.
  ///
  /// - Returns: How many.
  static func write(_ file: Int32, _ bytes: ArraySlice<UInt8>) throws(Failure) -> Int {
    Int(try retrying { bytes.withUnsafeBytes { writeBytes(file, $0.baseAddress, $0.count) } })
  }

  /// Closes a file; a late error of writing shows here.
  static func close(_ file: Int32) throws(Failure) {
    guard closeFile(file) == 0 || errno == EINTR else { throw Failure(number: errno) }
  }

  /// Closes a file of which nothing is wanted any more.
  static func abandon(_ file: Int32) { _ = closeFile(file) }

  /// Puts a file in the place of another.
  static func rename(_ path: String, to other: String) throws(Failure) {
    _ = try retrying { renameFile(path, other) }
  }

  /// Removes a file, if it is there.
  static func remove(_ path: String) { _ = unlink(path) }

  /// A name in memory that nothing but ``free(_:)`` gives back.
  typealias Name = UnsafeMutablePointer<CChar>

  /// A copy of a name; nil where there is no memory.
  static func copy(_ path: String) -> Name? { strdup(path) }

  /// Gives the memory of a name back.
  static func free(_ name: Name) { freeMemory(name) }

  /// Removes a file, if it is there; allowed while a signal is handled.
  static func remove(_ name: Name) { _ = unlink(name) }

  /// Whether a file is a terminal.
  static func isTerminal(_ file: Int32) -> Bool { isatty(file) != 0 }

  /// A variable of the environment, if it is set and not empty.
  static func environment(_ name: String) -> String? {
    guard let value = getenv(name) else { return nil }
    let text = String(cString: value)
    return text.isEmpty ? nil : text
  }

  /// How many processors there are to work on.
  static var processors: Int {
    #if os(WASI)
      1
    #else
      max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
    #endif
  }

  /// Seconds since 1970-01-01T00:00:00Z.
  static var secondsSince1970: Int64 { Int64(time(nil)) }

  /// Lets writing to a closed pipe fail instead of ending the program.
  static func ignoreBrokenPipes() {
    #if !os(WASI)
      signal(SIGPIPE, SIG_IGN)
    #endif
  }

  /// Has the signals handled that ask the program to end; one that is ignored, as under nohup, stays ignored.
  ///
  /// - Parameter handler: Does nothing but what is allowed then, and ends with ``end(bySignal:)``.
  static func handleEnding(_ handler: @convention(c) (Int32) -> Void) {
    #if !os(WASI)
      for number in [SIGHUP, SIGINT, SIGTERM] {
        let earlier = signal(number, handler)
        guard unsafeBitCast(earlier, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self) else { continue }
        signal(number, SIG_IGN)
      }
    #endif
  }

  /// Lets a signal that is being handled do what it would have done.
  static func end(bySignal number: Int32) {
    #if !os(WASI)
      signal(number, SIG_DFL)
      raise(number)
    #endif
  }

  /// Ends the program.
  static func exit(_ status: Int32) -> Never { endProgram(status) }

  /// Calls the system again as long as a signal interrupts it.
  private static func retrying<Result: SignedInteger>(_ call: () -> Result) throws(Failure) -> Result {
    while true {
      let result = call()
      if result >= 0 { return result }
      let number = errno
      guard number == EINTR else { throw Failure(number: number) }
    }
  }
}

private func openFile(_ path: UnsafePointer<CChar>, _ flags: Int32, _ mode: mode_t) -> Int32 {
  open(path, flags, mode)
}
private func readBytes(_ file: Int32, _ bytes: UnsafeMutableRawPointer?, _ count: Int) -> Int {
  read(file, bytes, count)
}
private func writeBytes(_ file: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  write(file, bytes, count)
}
private func closeFile(_ file: Int32) -> Int32 { close(file) }
private func renameFile(_ path: String, _ other: String) -> Int32 { rename(path, other) }
private func freeMemory(_ memory: UnsafeMutableRawPointer?) { free(memory) }
private func endProgram(_ status: Int32) -> Never { exit(status) }
