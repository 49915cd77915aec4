import AuthOpsCore

/// A log that leads to each phase, with the objects that the examples of the catalogue name.
enum PhaseLogs {
  /// The phases of a rulebook's cases in their order, each with its log.
  static func all(_ rulebook: Rulebook) -> [(phase: String, log: Log)] {
    switch rulebook.procedure {
    case .deqing: deqing
    case .jilin: jilin
    case .yancheng: yancheng
    }
  }

  private static var deqing: [(phase: String, log: Log)] {
    let designated = Log.designated()
    let cuts: [(String, Int)] = [
      ("announced", 1), ("submitted", 3), ("underReview", 8), ("verified", 9), ("resolved", 10),
      ("reported", 11), ("decided", 12),
    ]
    var logs = cuts.map { ($0.0, designated.first($0.1)) }
    logs.append(("formalising", Log.inForce().first(13)))
    logs.append(("inForce", Log.inForce()))
    var ending = Log.inForce()
    ending.add("authorization.revoked", "2024-06-01", "dataBureau", #"{"ground":"commitmentBreach"}"#)
    logs.append(("ending", ending))
    var closed = ending
    closed.add("access.closed", "2024-06-02", "dataBureau")
    closed.add("data.deleted", "2024-06-03", "dataBureau")
    logs.append(("closed", closed))
    var rejected = designated.first(9)
    rejected.add("coordination.resolved", "2024-01-30", "coordinationGroup", #"{"verdict":"fail"}"#)
    logs.append(("rejected", rejected))
    var withdrawn = designated.first(8)
    withdrawn.add("application.withdrawn", "2024-01-30", "applicant")
    logs.append(("withdrawn", withdrawn))
    return logs.map { ($0.0, $0.1.naming(names)) }
  }

  private static var jilin: [(phase: String, log: Log)] {
    let whole = Log.jilinInForce()
    let cuts: [(String, Int)] = [
      ("announced", 2), ("submitted", 3), ("qualified", 4), ("inSelection", 5), ("selected", 6),
      ("formalising", 9),
    ]
    var logs = cuts.map { ($0.0, whole.first($0.1)) }
    logs.append(("inForce", whole))
    var ending = whole
    ending.add("authorization.revoked", "2024-06-01", "implementer", #"{"serious":true}"#)
    logs.append(("ending", ending))
    var closed = ending
    closed.add("access.closed", "2024-06-02", "implementer")
    closed.add("data.deleted", "2024-06-03", "implementer")
    logs.append(("closed", closed))
    var disqualified = whole.first(3)
    disqualified.add("qualification.verified", "2024-02-20", "implementer", #"{"verdict":"fail"}"#)
    logs.append(("disqualified", disqualified))
    var notSelected = whole.first(5)
    notSelected.add("selection.concluded", "2024-03-01", "implementer", #"{"verdict":"notSelected"}"#)
    logs.append(("notSelected", notSelected))
    var withdrawn = whole.first(4)
    withdrawn.add("application.withdrawn", "2024-03-01", "applicant")
    logs.append(("withdrawn", withdrawn))
    return logs
  }

  private static let names = ["d1": "demand-1", "p1": "zhang-min", "s1": "scenario-1"]

  /// A log with an event added as the catalogue gives its example, on 5 June 2024.
  ///
  /// - Parameter verdict: The verdict in the place of the example's; nil for that.
  static func adding(
    _ descriptor: EventDescriptor, to log: Log, _ rulebook: Rulebook, verdict: String? = nil
  ) -> Log {
    var longer = log
    let fields = descriptor.fields.map { field in
      switch field.key {
      case "rulebook": "\"rulebook\":\"\(rulebook.id)\""
      case "verdict": "\"verdict\":" + (verdict.map { "\"\($0)\"" } ?? field.example)
      default: "\"\(field.key)\":" + field.example
      }
    }
    let data = fields.joined(separator: ",")
    let roles = rulebook.procedure.act(descriptor.kind)?.roles.roles ?? []
    let role = descriptor.nature == .act ? (roles.first ?? .citizen).id : nil
    longer.add(descriptor.name, "2024-06-05", role, "{\(data)}", id: "new")
    return longer
  }
}
