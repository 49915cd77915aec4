import AuthOpsCore
import Foundation
import Testing

@Suite("States")
struct StateTests {
  @Test("Whatever a case holds is written, or follows from what is written")
  func everyPartIsWritten() {
    let derived: Set = [
      "bearing", "texts", "heldByPresumption", "keepsAll", "compiled", "isApplied", "cites",
      "reportedRevenue",
      "reportedCost", "lastDuties", "silentUsers",
    ]
    let file = CaseFile(keepsAll: false, Regime(.deqing))
    let parts = Set(Mirror(reflecting: file).children.compactMap(\.label)).subtracting(derived)
    let written = Set(CaseFile.CodingKeys.allCases.map(\.stringValue)).subtracting(["isExempt", "overlay"])
    #expect(parts == written)
  }

  /// The whole lives of the kit, event by event in turns, in parts.
  private static func days(_ count: Int) throws -> [[UInt8]] {
    let logs = try Scenario.all.filter { $0.path.hasPrefix("lives") }.enumerated().map { number, scenario in
      String(decoding: try scenario.bytes(), as: UTF8.self).split(separator: "\n").map {
        $0.replacing("\"subject\":\"", with: "\"subject\":\"\(number)-")
          .replacing("\"source\":\"", with: "\"source\":\"/\(number % 3)")
      }
    }
    var lines: [String] = []
    for turn in 0..<(logs.map(\.count).max() ?? 0) {
      for log in logs where turn < log.count { lines.append(log[turn] + "\n") }
    }
    lines.insert("{\"id\": not an event}\n", at: lines.count / 7)
    return (0..<count).map { part in
      Array(lines[(lines.count * part / count)..<(lines.count * (part + 1) / count)].joined().utf8)
    }
  }

  private static func replay(_ days: [[UInt8]], _ options: Replay.Options = Replay.Options()) -> Replay {
    var replay = Replay(options)
    for (number, day) in days.enumerated() {
      replay.beginFile("day-\(number)")
      replay.consume(day)
    }
    replay.endFile()
    return replay
  }

  @Test("Three times in a row and on any number of threads, the report and the state are those of one replay")
  func threads() async throws {
    let days = try Self.days(4)
    let whole = Self.replay(days).json()
    for counts in [[1, 2, 1, 3], [2, 2, 8, 1]] {
      var state: [UInt8]?
      var latest = Replay()
      for (number, day) in days.enumerated() {
        var parallel =
          try state.map { try ParallelReplay(resuming: ReplayState($0), threads: counts[number]) }
          ?? ParallelReplay(threads: counts[number])
        await parallel.beginFile("day-\(number)")
        await parallel.consume(day[...])
        await parallel.endFile()
        latest = await parallel.finish()
        var alone = Self.replay(Array(days[...number]))
        let saved = latest.state()
        let isSame = saved == alone.state()
        #expect(isSame, "the state after day \(number) depends on threads or on the way to it")
        state = saved
      }
      let isSame = latest.json() == whole
      #expect(isSame)
    }
  }

  @Test("A stream goes on as a stream, with the cases that were over in their order")
  func stream() throws {
    let days = try Self.days(3)
    var options = Replay.Options(asOf: Day("2030-06-30"))
    (options.forgetsFinished, options.keepsState) = (true, true)
    func run(_ replay: Replay, _ parts: [(Int, [UInt8])]) -> (String, Replay) {
      var (replay, stream) = (replay, ReportStream())
      let text = bytes { output in
        for (number, part) in parts {
          replay.beginFile("day-\(number)")
          for line in part.split(separator: UInt8(ascii: "\n")) {
            replay.consume(Array(line) + [UInt8(ascii: "\n")])
            stream.writeFinished(of: &replay, to: output)
          }
          replay.endFile()
        }
        _ = stream.finish(&replay, to: output)
      }
      return (text, replay)
    }
    let numbered = Array(days.enumerated()).map { ($0.offset, $0.element) }
    let (whole, _) = run(Replay(options), numbered)
    var (text, replay) = run(Replay(options), [numbered[0]])
    for part in numbered.dropFirst() {
      (text, replay) = run(try Replay(resuming: ReplayState(replay.state()), options), [part])
    }
    let isSame = text == whole
    #expect(isSame)
    #expect(replay.caseCount > 0)
  }

  /// A state with something of everything in it.
  private static func rich() throws -> [UInt8] {
    var options = Replay.Options()
    (options.evidence, options.keepsTimeline) = (.ofEveryCase, true)
    var replay = Self.replay([try days(1)[0]], options)
    return replay.state()
  }

  private func refusal(_ bytes: [UInt8], _ options: Replay.Options = Replay.Options()) -> JSONDocumentError? {
    do throws(JSONDocumentError) {
      _ = try Replay(resuming: ReplayState(bytes), options)
      return nil
    } catch { return error }
  }

  @Test(
    "A state in another layout is the same state; one that was changed, cut or is another format is refused")
  func damaged() throws {
    var replay = Self.replay([try Self.days(5)[0]])
    let state = replay.state()
    let text = String(decoding: state, as: UTF8.self)
    let object = try JSONSerialization.jsonObject(with: Data(state))
    let pretty = try JSONSerialization.data(withJSONObject: object, options: [.prettyPrinted])
    #expect(refusal(Array(pretty)) == nil)
    #expect(refusal(Array(text.replacing("\"applied\":", with: "\"applied\":1").utf8))?.pointer == "/digest")
    #expect(refusal(Array(text.replacing("state/1", with: "state/2").utf8))?.pointer == "/format")
    #expect(refusal(Array(state.dropLast(20))) != nil)
    #expect(refusal([]) != nil)
    #expect(refusal(Array("[]".utf8)) != nil)
    #expect(refusal(Array(text.replacing("{\"content\"", with: "{\"a\":1,\"content\"").utf8)) != nil)
  }

  /// The state with other content, and the digest of that.
  private func sealed(_ content: [UInt8]) -> [UInt8] {
    Array("{\"content\":".utf8) + content
      + Array(
        ",\"digest\":\"sha256:\(SHA256.hexDigest(of: content))\",\"format\":\"authops.state/1\"}\n".utf8)
  }

  @Test("What must agree is named where it does not")
  func agreement() throws {
    var replay = Self.replay([try Self.days(5)[0]], Replay.Options(asOf: Day("2024-02-01")))
    let state = replay.state()
    #expect(refusal(state, Replay.Options(asOf: Day("2024-02-01"))) == nil)
    #expect(refusal(state)?.pointer == "/content/asOf")
    #expect(refusal(state, Replay.Options(asOf: Day("2024-02-02")))?.pointer == "/content/asOf")
    let day = Replay.Options(laws: [Law()], asOf: Day("2024-02-01"))
    #expect(refusal(state, day)?.pointer == "/content/rulebooks/1")
    let calendar = Law.all(calendar: .published.allowingUnpublished(true))
    #expect(refusal(state, Replay.Options(laws: calendar))?.pointer == "/content/calendar")
    var options = Replay.Options(asOf: Day("2024-02-01"), keepsAll: true)
    #expect(refusal(state, options)?.pointer == "/content/keeps/all")
    (options.keepsAll, options.keepsTimeline) = (false, true)
    #expect(refusal(state, options)?.pointer == "/content/keeps/timeline")
    (options.keepsTimeline, options.evidence) = (false, .ofEveryCase)
    #expect(refusal(state, options)?.pointer == "/content/keeps/evidence")
    (options.evidence, options.forgetsFinished) = (.none, true)
    #expect(refusal(state, options)?.pointer == "/content/keeps/onlyOpenCases")
    let version = String(decoding: state, as: UTF8.self).replacing(
      "\"version\":\"\(AuthOps.version)\"", with: "\"version\":\"0.0.1\"")
    let content = try #require(JSONValue(parsing: Array(version.utf8))["content"])
    #expect(refusal(sealed(content.canonical()))?.pointer == "/content/tool/version")
  }

  @Test("Whatever a state says under a digest that fits, it is refused or gone on with, and nothing traps")
  func fuzz() throws {
    var random = SplitMix(state: 20_260_226)
    let state = try Self.rich()
    let value = try #require(JSONValue(parsing: state)["content"])
    // Cases stand in the order of the logs, whose numbers begin their names.
    guard case .object(let members) = value, case .array(let cases)? = value["cases"] else {
      Issue.record("a state without cases")
      return
    }
    let later = String(decoding: try Self.days(2)[1], as: UTF8.self).split(separator: "\n")
    let rounds = ProcessInfo.processInfo.environment["AUTHOPS_FUZZ"].flatMap(Int.init) ?? 60
    var (refused, taken) = (0, 0)
    for _ in 0..<rounds {
      let position = Int(random.next() % UInt64(cases.count))
      var text = cases[position].canonical()
      for _ in 0...Int(random.next() % 3) { Self.mutate(&text, &random) }
      guard let mutated = try? JSONValue(parsing: text) else { continue }
      let other = members.map { $0.key == "cases" ? .init("cases", .array([mutated])) : $0 }
      var options = Replay.Options()
      (options.evidence, options.keepsTimeline) = (.ofEveryCase, true)
      do throws(JSONDocumentError) {
        var replay = try Replay(resuming: ReplayState(sealed(JSONValue.object(other).canonical())), options)
        taken += 1
        replay.beginFile("rest")
        for line in later where line.contains("\"subject\":\"\(position)-") {
          replay.consume(Array(line.utf8) + [10])
        }
        replay.endFile()
        _ = replay.json()
        _ = replay.state()
        _ = bytes { _ = ExplanationWriter(replay).writeJSON(to: $0) }
        _ = ReplayText(replay, Selection(), .en).write { _ in }
      } catch { refused += 1 }
    }
    #expect(refused > rounds / 8 && taken > rounds / 20, "refused \(refused), gone on with \(taken)")
  }

  /// Changes a digit, a letter, or a run of bytes into another that stands somewhere in the text.
  private static func mutate(_ text: inout [UInt8], _ random: inout SplitMix) {
    let at = Int(random.next() % UInt64(text.count))
    switch random.next() % 6 {
    case 0, 1, 2:
      // Numbers are where positions, lines and counts are.
      guard let digit = text[at...].firstIndex(where: { 0x30...0x39 ~= $0 }) else { return }
      text[digit] = UInt8(0x30 + random.next() % 10)
    case 3: text[at] = UInt8(truncatingIfNeeded: 0x20 + random.next() % 0x5F)
    case 4:
      // One value in the place of another.
      let values = Self.values(text)
      guard values.count > 1 else { return }
      let (first, second) = (
        values[Int(random.next() % 1000) % values.count], values[Int(random.next() % 1000) % values.count]
      )
      text.replaceSubrange(first, with: Array(text[second]))
    default:
      // A member is taken away.
      guard let comma = text[at...].firstIndex(of: UInt8(ascii: ",")),
        let next = text[(comma + 1)...].firstIndex(of: UInt8(ascii: ","))
      else { return }
      text.removeSubrange(comma..<next)
    }
  }

  /// Where strings and numbers stand, keys too.
  private static func values(_ text: [UInt8]) -> [Range<Int>] {
    var (values, at): ([Range<Int>], Int) = ([], 0)
    while at < text.count {
      let start = at
      if text[at] == UInt8(ascii: "\"") {
        at = (text[(at + 1)...].firstIndex(of: UInt8(ascii: "\"")) ?? text.count - 1) + 1
        values.append(start..<at)
      } else if 0x30...0x39 ~= text[at] {
        at = text[at...].firstIndex { !(0x30...0x39 ~= $0) } ?? text.count
        values.append(start..<at)
      } else {
        at += 1
      }
    }
    return values
  }
}
