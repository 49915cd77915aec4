import AuthOpsCore
import Foundation
import Testing

/// The rulebooks that simulations are tried under: those built in, the samples, and imports with parameters by chance.
enum SimulatedRulebooks {
  private static let samples = ["qingyu", "qingyu-2027", "deqing-national", "jilin-national"]
  private static let chance = "by chance, of "

  /// What the tests are called by.
  static let names =
    Rulebook.builtIn.map(\.id) + samples + Rulebook.builtIn.map { chance + $0.id }

  /// A rulebook; one by chance is another for every seed.
  static func rulebook(_ name: String, _ seed: Int) throws -> Rulebook {
    if name.hasPrefix(chance), let shelf = try? shelf() {
      var random = RandomRulebook(seed: seed)
      return try random.rulebook(of: String(name.dropFirst(chance.count)), shelf)
    }
    return try #require(try shelf()[name])
  }

  /// The built-in rulebooks and the samples.
  static func shelf() throws -> RulebookShelf {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Specs/rulebooks")
    return try RulebookShelf(
      try samples.map { name in
        let file = folder.appending(path: name + ".json")
        return RulebookShelf.File(name, [UInt8](try Data(contentsOf: file)))
      })
  }
}

/// Writes an import that changes a built-in rulebook by chance, within what an import may say.
struct RandomRulebook {
  private var random: SplitMix

  init(seed: Int) { random = SplitMix(state: UInt64(seed) &* 7 &+ 3) }

  /// The rulebook, read as a file is.
  mutating func rulebook(of name: String, _ shelf: RulebookShelf) throws -> Rulebook {
    let known = try #require(shelf[name])
    let isLaid = known.procedure != .yancheng && random.happens(30)
    let base = isLaid ? try #require(shelf[name + "-national"]) : known
    var parameters: [String] = []
    for parameter in base.parameters where random.happens(40) {
      parameters.append("\"\(parameter.id.id)\":\(value(of: parameter.id))")
    }
    var rules: [String] = []
    for rule in base.rules where !base.rule(rule).isFixed && random.happens(5) {
      rules.append("\"\(rule.name)\":\"\(random.pick(Severity.allCases).id)\"")
    }
    let overlay = isLaid ? #""overlay":"national-2025","# : ""
    let text = #"""
      {"format":"authops.rulebook/1","id":"by-chance","extends":"\#(name)",\#(overlay)
       "parameters":{\#(parameters.joined(separator: ","))},"rules":{\#(rules.joined(separator: ","))}}
      """#
    let rulebook = try #require(try RulebookShelf([.init("by-chance", Array(text.utf8))])["by-chance"])
    // A term that no agreement may have leaves nothing that conforms; the scenario's reader refuses it.
    return SimulationScenario(under: rulebook).rulebookFault == nil ? rulebook : base
  }

  /// A value for every day, or up to three one after another, with or without days between them.
  private mutating func value(of id: ParameterID) -> String {
    guard random.happens(40) else { return single(id) }
    var versions: [String] = []
    var from = random.happens(50) ? nil : Day(number: Int32(17_500 + random.below(1_000)))
    for _ in 0..<1 + random.below(3) {
      let first = from?.number ?? 18_000
      let through = Day(number: first + Int32(100 + random.below(900)))
      let start = from.map { "\"from\":\"\($0)\"," } ?? ""
      versions.append("{\(start)\"through\":\"\(through)\",\"value\":\(single(id))}")
      from = through.adding(days: 1 + (random.happens(30) ? random.below(90) : 0))
    }
    if let from, random.happens(70) { versions.append("{\"from\":\"\(from)\",\"value\":\(single(id))}") }
    return "{\"versions\":[\(versions.joined(separator: ","))]}"
  }

  private mutating func single(_ id: ParameterID) -> String {
    if id.mayBeBlank, random.happens(15) { return "null" }
    return switch id.unit {
    case .period: "\"\(period(id))\""
    case .percent: "\"\(random.pick(["0%", "0.5%", "10%", "33.33%", "40%", "75%", "200%"]))\""
    case .monthDay: "\"\(random.pick(["01-01", "01-31", "02-29", "04-30", "12-31"]))\""
    case .day: "\"\(Day(number: Int32(18_000 + random.below(2_500))))\""
    case .level: String(1 + random.below(5))
    case .persons, .copies: String(1 + random.below(7))
    case .reading: "\"\(random.pick(id.readings).id)\""
    }
  }

  /// A period; what follows an end cannot be done on the day of the end, on which the agreement still runs.
  private mutating func period(_ id: ParameterID) -> String {
    if id == .agreementTerm { return random.pick(["20d", "6mo", "1y", "2y", "3y", "4y", "200wd"]) }
    let all = [
      "0d", "0wd", "1d", "1wd", "2wd", "3wd", "4d", "5wd", "7wd", "10wd", "15wd", "20wd", "30d", "1mo", "3mo",
      "6mo", "1y",
    ]
    let followsEnd = id == .accessClosingPeriod || id == .dataDeletionPeriod
    return random.pick(followsEnd ? Array(all.dropFirst(2)) : all)
  }
}
