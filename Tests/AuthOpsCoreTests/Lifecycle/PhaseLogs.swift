import AuthOpsCore

/// A log that leads to each phase, with the objects that the examples of the catalogue name.
enum PhaseLogs {
  /// The phases in their order, each with its log.
  static var all: [(phase: String, log: Log)] {
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

  private static let names = ["d1": "demand-1", "p1": "zhang-min", "s1": "scenario-1"]

  /// A log with an event added as the catalogue gives its example, on 5 June 2024.
  static func adding(_ descriptor: EventDescriptor, to log: Log) -> Log {
    var longer = log
    let data = descriptor.fields.map { "\"\($0.key)\":\($0.example)" }.joined(separator: ",")
    let role = descriptor.nature == .act ? (descriptor.roles.roles.first ?? .citizen).id : nil
    longer.add(descriptor.name, "2024-06-05", role, "{\(data)}", id: "new")
    return longer
  }
}
