import AuthOpsCore
import Testing

@Suite("Lines read directly and by way of the tape")
struct DirectReadingTests {
  /// Lines of whole lives, and the example of every type.
  private static let lines: [[UInt8]] = {
    let lives = Scenario.all.filter { $0.path.hasPrefix("lives/") }
    let logs = lives.compactMap { try? $0.bytes() }.flatMap { $0.split(separator: UInt8(ascii: "\n")) }
    return logs.map(Array.init) + EventDescriptor.all.map { EventExample.event(of: $0).canonical() }
      + EventDescriptor.all.map { reordered(EventExample.event(of: $0)) }
  }()

  /// The event with its members in the order in which programs mostly write them.
  private static func reordered(_ event: JSONValue) -> [UInt8] {
    var text = "{"
    for key in ["specversion", "id", "source", "type", "subject", "time", "role", "actor", "data"] {
      guard let value = event[key] else { continue }
      text += (text == "{" ? "" : ",") + "\"\(key)\":" + String(decoding: value.canonical(), as: UTF8.self)
    }
    return Array((text + "}").utf8)
  }

  /// What the two ways say of a line; the direct one only of lines that it takes.
  private func readings(_ line: [UInt8]) -> (direct: EventReading?, tape: EventReading?) {
    let text = line + [UInt8(ascii: "\n")] + Array(repeating: UInt8(ascii: " "), count: 64)
    var (reader, other) = (EventReader(), EventReader())
    var (direct, tape) = (EventReading(), EventReading())
    let end = reader.readDirectly(text.span, from: 0, line: 1, into: &direct)
    do throws(EventError) {
      try other.read(text.span, in: 0..<line.count, line: 1, into: &tape)
    } catch {
      #expect(end == nil, "read directly, but refused: \(String(decoding: line, as: UTF8.self))")
      return (nil, nil)
    }
    if let end { #expect(end == line.count || end == line.count - 1) }
    return (end == nil ? nil : direct, tape)
  }

  private func compare(_ line: [UInt8]) -> Bool {
    let read = readings(line)
    guard let direct = read.direct, let tape = read.tape else { return false }
    #expect("\(direct)" == "\(tape)", "\(String(decoding: line, as: UTF8.self))")
    return true
  }

  @Test("Both say the same of every event, and most lines are taken directly")
  func events() {
    let direct = Self.lines.count { compare($0) }
    #expect(direct * 2 > Self.lines.count, "\(direct) of \(Self.lines.count) lines")
  }

  @Test("Both say the same of lines changed at random")
  func changed() {
    var random = SplitMix(state: 2026)
    let alphabet = Array(#" "{}[],:\0129tfeé"#.utf8)
    for _ in 0..<15_000 {
      guard var line = Self.lines.randomElement(using: &random) else { return }
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        let at = line.indices.randomElement(using: &random) ?? 0
        switch Int.random(in: 0..<4, using: &random) {
        case 0: line[at] = alphabet.randomElement(using: &random) ?? 0
        case 1: line.remove(at: at)
        case 2: line.insert(alphabet.randomElement(using: &random) ?? 0, at: at)
        default: line[at] = UInt8.random(in: 0...255, using: &random)
        }
      }
      guard !line.contains(UInt8(ascii: "\n")), !line.isEmpty else { continue }
      _ = compare(line)
    }
  }

  @Test("A space makes no other event of a line: it is a duplicate")
  func duplicates() {
    func duplicates(_ prefix: [UInt8]) -> Int {
      var log: [UInt8] = []
      for line in Self.lines { log += line + [UInt8(ascii: "\n")] + prefix + line + [UInt8(ascii: "\n")] }
      var replay = Replay()
      replay.consume(log)
      replay.endFile()
      return replay.counts.duplicates
    }
    #expect(duplicates([UInt8(ascii: " ")]) == duplicates([]))
    #expect(duplicates([]) * 2 > Self.lines.count)
  }

  @Test("An escape makes no other event of a line: times, days and names are the same")
  func escapes() throws {
    var log: [UInt8] = []
    for line in Self.lines.map({ String(decoding: $0, as: UTF8.self) }) {
      let escaped = line.replacing("-", with: #"\u002d"#).replacing("+", with: #"\u002B"#)
      log += Array((line + "\n" + escaped + "\n").utf8)
    }
    var replay = Replay()
    replay.consume(log)
    #expect(replay.counts.malformed == 0)
    #expect(replay.counts.duplicates * 2 > Self.lines.count)
  }

  @Test("A time in the form of most logs is the same as in any other")
  func times() {
    var random = SplitMix(state: 25)
    func two(_ bound: Int) -> String {
      let number = Int.random(in: 0..<bound, using: &random)
      return number < 10 ? "0\(number)" : "\(number)"
    }
    for _ in 0..<50_000 {
      let text =
        two(100) + two(100) + "-" + two(14) + "-" + two(33) + "T" + two(25) + ":" + two(62) + ":" + two(62)
        + "+" + two(25) + ":" + two(62)
      let bytes = Array(text.utf8), padded = bytes + Array(repeating: 0, count: 16)
      // Near the end of a text it is read in the general way.
      let general = Instant(bytes.span, in: 0..<25)
      #expect(Instant(padded.span, in: 0..<25) == general, "\(text)")
      #expect((general == nil) == (Instant(text.replacing("+", with: ".0+")) == nil), "\(text)")
    }
  }
}
