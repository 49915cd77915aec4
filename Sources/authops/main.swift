import AuthOpsCore
import Glibc

func read(_ path: String, into replay: inout Replay) -> Bool {
  let file = path == "-" ? 0 : open(path, O_RDONLY)
  guard file >= 0 else { return false }
  replay.beginFile(path)
  var buffer = [UInt8](repeating: 0, count: 1 << 20)
  while true {
    let count = Glibc.read(file, &buffer, buffer.count)
    guard count > 0 else { break }
    replay.consume(buffer.span.extracting(0..<count))
  }
  replay.endFile()
  return true
}

func run() -> Int32 {
  var arguments = Array(CommandLine.arguments.dropFirst(2))
  var options = Replay.Options()
  var selection = Selection()
  if let at = arguments.firstIndex(of: "--as-of") {
    options.asOf = Day(arguments[at + 1])
    arguments.removeSubrange(at...at + 1)
  }
  if let at = arguments.firstIndex(of: "--all") {
    options.keepsAll = true
    selection.includesAll = true
    arguments.remove(at: at)
  }
  var replay = Replay(options)
  for path in arguments { guard read(path, into: &replay) else { return 3 } }
  var writer = ReportWriter(replay, selection) { bytes in
    for offset in bytes.indices { putchar(Int32(bytes[offset])) }
  }
  let tally = writer.writeJSON()
  return replay.isWellFormed ? ((tally.findings[.violated] ?? 0) > 0 ? 1 : 0) : 3
}

exit(run())
