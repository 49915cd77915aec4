import AuthOpsCore
import Testing

@Suite("Replay on several threads")
struct ParallelReplayTests {
  private static let threads = [1, 2, 3, 8]

  /// What a replay on some threads writes of bytes that come in pieces.
  private func json(
    _ files: [(name: String, bytes: [UInt8])], threads: Int, piece: Int = 1 << 12,
    _ options: Replay.Options = Replay.Options(), _ write: (Replay) -> String = { $0.json() }
  ) async -> String {
    var replay = ParallelReplay(options, threads: threads)
    for (name, bytes) in files {
      await replay.beginFile(name)
      for start in stride(from: 0, to: bytes.count, by: piece) {
        await replay.consume(bytes[start..<min(start + piece, bytes.count)])
      }
      await replay.endFile()
    }
    return write(await replay.finish())
  }

  private func alone(
    _ files: [(name: String, bytes: [UInt8])], _ options: Replay.Options = Replay.Options(),
    _ write: (Replay) -> String = { $0.json() }
  ) -> String {
    var replay = Replay(options)
    for (name, bytes) in files {
      replay.beginFile(name)
      replay.consume(bytes)
      replay.endFile()
    }
    return write(replay)
  }

  /// The logs of a folder of the kit, event by event in turns, each with cases, an `id` and a source of its own.
  private func interleaved(_ folder: String) throws -> [UInt8] {
    let logs = try Scenario.all.filter { $0.path.hasPrefix(folder) }.enumerated().map { number, scenario in
      let text = String(decoding: try scenario.bytes(), as: UTF8.self)
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
      return lines.map {
        $0.replacing("\"subject\":\"", with: "\"subject\":\"\(number)-")
          .replacing("\"source\":\"", with: "\"source\":\"/\(number % 3)")
      }
    }
    var bytes: [UInt8] = []
    for turn in 0..<(logs.map(\.count).max() ?? 0) {
      for log in logs where turn < log.count { bytes += Array((log[turn] + "\n").utf8) }
    }
    return bytes
  }

  @Test("The kit's logs in one another give the same bytes on any number of threads", arguments: threads)
  func kit(threads: Int) async throws {
    for folder in threads == 2 ? ["lives", "boundaries"] : ["lives"] {
      let files = [(folder, try interleaved(folder))]
      #expect(files[0].1.count > 100_000)
      let (together, apart) = (await json(files, threads: threads), alone(files))
      #expect(together == apart)
      #expect(!apart.contains(#""cases":[],"#))
    }
  }

  @Test("So do explanations, timelines, all findings, and reports in the order of cases", arguments: [2, 8])
  func options(threads: Int) async throws {
    let files = [("lives", try interleaved("lives"))]
    var evidence = Replay.Options(keepsAll: true)
    evidence.evidence = .ofEveryCase
    let explain = { (replay: Replay) in
      var bytes: [UInt8] = []
      _ = ExplanationWriter(replay).writeJSON { span in for at in span.indices { bytes.append(span[at]) } }
      return String(decoding: bytes, as: UTF8.self)
    }
    #expect(await json(files, threads: threads, evidence, explain) == alone(files, evidence, explain))
    var timeline = Replay.Options()
    timeline.keepsTimeline = true
    let text = { (replay: Replay) in
      var text = ""
      _ = ReplayText(replay, Selection(), .en).write { text += $0 }
      return text
    }
    #expect(await json(files, threads: threads, timeline, text) == alone(files, timeline, text))
    var byCase = Selection()
    byCase.isOrderedByCase = true
    let ordered = { (replay: Replay) in replay.json(byCase) }
    #expect(
      await json(files, threads: threads, Replay.Options(), ordered)
        == alone(files, Replay.Options(), ordered))
  }

  @Test("So do lines that are no events, written in other ways, or cut anywhere", arguments: threads)
  func malformed(threads: Int) async {
    var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]
    for subject in ["a", "b", "c", "d", "e", "f"] {
      let good = Log.inForce(subject: subject)
      for (number, line) in good.lines.enumerated() {
        bytes += Array((line + "\n").utf8)
        switch number {
        case 0: bytes += Array("{\"subject\":\"\(subject)\"\n\n  \r\n[1]\n".utf8)
        case 1: bytes += Array((line.replacing("\"id\"", with: "\"\\u0069d\"") + "\r\n").utf8)
        case 2:
          bytes += Array(line.replacing("\"subject\"", with: "\"subject\":\"z\",\"subject\"").utf8) + [0x0A]
        case 4:
          let odd = line.replacing("\"data\":{", with: "\"data\": {\"odd\":1,")
          bytes += Array(odd.replacing("\"id\":\"", with: "\"id\":\"odd").utf8) + [0x0A]
        case 3: bytes += Array(line.replacing("\"subject\"", with: "\"\\u0073ubject\"").utf8) + [0x0A]
        case 5: bytes += Array(line.replacing("/test", with: "/other").utf8.dropLast(9)) + [0x0A]
        case 6: bytes += [0xFF, 0x00, 0x0A]
        case 7: bytes += Array(reordered(line).utf8) + [0x0A]
        default: break
        }
      }
    }
    let files = [("one", bytes), ("empty", []), ("two", Array(bytes.dropLast(7)))]
    let apart = alone(files)
    #expect(
      apart.contains("\"malformed\":") && apart.contains("byteOrderMark") && apart.contains("unknownKey"))
    for piece in [1 << 20, 997, 61] {
      #expect(await json(files, threads: threads, piece: piece) == apart, "pieces of \(piece) bytes")
    }
  }

  /// The same event with its payload first.
  private func reordered(_ line: String) -> String {
    guard let data = line.firstRange(of: ",\"data\":") else { return line }
    let payload = line[data.lowerBound...].dropFirst().dropLast()
    return "{" + payload + "," + line[..<data.lowerBound].dropFirst() + "}"
  }

  @Test("As many diagnostics are left out as by one thread", arguments: [2, 8])
  func diagnostics(threads: Int) async {
    var log = Log.inForce()
    for number in 0..<11_000 {
      log.subject = "case-\(number % 7)"
      log.add("exam.failed", "2024-01-01", "dataBureau", #"{"person":"p","odd":\#(number)}"#)
    }
    let files = [("odd", log.bytes)]
    let apart = alone(files)
    #expect(await json(files, threads: threads, piece: 1 << 16) == apart)
  }

  @Test("Sources and cases are told apart by their bytes, however letters are composed", arguments: threads)
  func composition(threads: Int) async {
    let spellings = ["caf\u{E9}", "cafe\u{301}"]
    var bytes: [UInt8] = []
    for number in 0..<12 {
      for spelling in number.isMultiple(of: 2) ? spellings : spellings.reversed() {
        var log = Log.inForce(subject: "\(spelling)-\(number)")
        log.add("exam.failed", "2024-04-01", "applicant", #"{"person":"p1"}"#)
        bytes += log.replacing("/test", with: "/" + spelling).bytes
      }
    }
    let files = [("letters", bytes)]
    let apart = alone(files)
    #expect(await json(files, threads: threads) == apart)
    #expect(apart.contains("\"summary\":{\"cases\":24"))
    for spelling in spellings { #expect(apart.utf8.count(of: "\"source\":\"/\(spelling)\"") == 12) }
  }

  @Test("A case by a rulebook that nobody knows is like any other", arguments: threads)
  func unknownRulebook(threads: Int) async {
    let bytes = ["a", "b", "c", "d"].flatMap { Log.inForce(subject: $0).bytes }
    let text = String(decoding: bytes, as: UTF8.self)
      .replacing("\"rulebook\":\"deqing\"", with: "\"rulebook\":\"x\"")
    let files = [("unknown", Array(text.utf8))]
    #expect(await json(files, threads: threads) == alone(files))
  }

  @Test("What is finished has its last line, and takes no more", arguments: [1, 2])
  func finished(threads: Int) async {
    var parallel = ParallelReplay(threads: threads)
    await parallel.consume(Log.inForce().bytes.dropLast())
    #expect(await parallel.finish().firstCase?.phase == .inForce)
    await #expect(processExitsWith: .failure) {
      for threads in [1, 2] {
        var replay = await ParallelReplay(threads: threads).finish()
        replay.consume([0x0A])
      }
    }
  }

  @Test("Cases fall to the shares evenly")
  func shares() async {
    var log = Log()
    for number in 0..<4_000 {
      log.subject = "dq-\(number)"
      log.add("announcement.published", "2024-01-02", "dataBureau", #"{"rulebook":"deqing"}"#)
    }
    var replay = ParallelReplay(threads: 4)
    await replay.consume(log.bytes[...])
    await replay.endFile()
    for cases in await replay.casesOfParts { #expect(900...1_100 ~= cases) }
  }
}

extension String.UTF8View {
  /// How often a text stands in it, byte by byte.
  fileprivate func count(of text: String) -> Int {
    let (all, wanted) = (Array(self), Array(text.utf8))
    return all.indices.count { all[$0...].starts(with: wanted) }
  }
}
