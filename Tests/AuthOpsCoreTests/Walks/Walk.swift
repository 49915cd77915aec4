import AuthOpsCore

/// Random lives of one case, each from its seed.
struct Walk {
  /// The way that a lawful case goes: a walk follows it as often as not.
  private static let way: [(type: String, role: String?, data: String)] = [
    ("announcement.published", "dataBureau", #"{"rulebook":"deqing"}"#),
    ("application.submitted", "applicant", #"{"demands":["demand-1","demand-2"]}"#),
    ("commitment.signed", "applicant", #"{"yearsAfterEnd":2}"#),
    ("application.received", "dataBureau", "{}"),
    ("demandReview.requested", "dataBureau", #"{"demand":"demand-1"}"#),
    ("demandReview.requested", "dataBureau", #"{"demand":"demand-2"}"#),
    ("demandReview.responded", "dataProvider", #"{"demand":"demand-1","verdict":"agree"}"#),
    ("demandReview.responded", "dataProvider", #"{"demand":"demand-2","verdict":"agree"}"#),
    ("application.supplemented", "applicant", "{}"),
    ("application.formalCheckPassed", "dataBureau", "{}"),
    ("expertReview.concluded", "expertPanel", #"{"verdict":"pass"}"#),
    ("dispute.referred", "dataBureau", #"{"demand":"demand-1"}"#),
    ("dispute.deliberated", "coordinationGroup", #"{"demand":"demand-1","verdict":"agree"}"#),
    ("qualification.verified", "coordinationGroup", #"{"securityMet":true,"creditMet":true}"#),
    ("coordination.resolved", "coordinationGroup", #"{"verdict":"pass"}"#),
    ("shortlist.reportedToGovernment", "coordinationGroup", "{}"),
    ("government.decided", "localGovernment", #"{"verdict":"approve"}"#),
    ("operatorList.filedLocally", "coordinationGroup", "{}"),
    ("authorization.publicised", "dataBureau", "{}"),
    ("authorization.filedUpward", "localGovernment", "{}"),
    ("signing.delegated", "localGovernment", "{}"),
    ("agreement.signed", "dataBureau", #"{"scenarios":["scenario-1"],"operatorKind":"legalPerson"}"#),
    ("platform.accepted", "dataBureau", "{}"),
    ("training.completed", "operator", #"{"person":"person-1"}"#),
    ("exam.passed", "dataBureau", #"{"person":"person-1"}"#),
    ("personnel.verified", "dataBureau", #"{"person":"person-1"}"#),
    ("nda.signed", "operator", #"{"person":"person-1"}"#),
    ("access.granted", "dataBureau", #"{"person":"person-1"}"#),
    ("processing.started", "operator", #"{"person":"person-1","insideDomain":true}"#),
    ("product.developed", "operator", #"{"product":"product-1","usesPersonalData":false}"#),
    ("product.filingSubmitted", "operator", #"{"product":"product-1"}"#),
    ("product.filingDecided", "dataBureau", #"{"product":"product-1","verdict":"filed"}"#),
    (
      "usageAgreement.signed", "operator",
      #"{"usageAgreement":"usageAgreement-1","product":"product-1","user":"user-1","scenario":"scenario-1"}"#
    ),
    ("sale.recorded", "operator", #"{"product":"product-1","user":"user-1"}"#),
    ("authorization.revoked", "localGovernment", #"{"ground":"commitmentBreach"}"#),
    ("access.closed", "dataBureau", "{}"), ("data.deleted", "dataBureau", "{}"),
  ]

  private var events: RandomEvents
  /// How far on the way the walk has come.
  private var step = 0
  private var number = 0

  init(seed: UInt64) { events = RandomEvents(seed: seed) }

  /// The next line of a log.
  ///
  /// - Parameter straying: How often in a hundred it is any event instead of the next one of the way.
  mutating func line(straying: Int) -> String {
    number += 1
    var log = Log()
    if step < Self.way.count, !events.random.happens(straying) {
      let next = Self.way[step]
      step += 1
      log.add(next.type, events.time(), next.role, next.data, id: "w\(number)")
    } else {
      let draft = events.draft()
      let data = String(decoding: draft.data.canonical(), as: UTF8.self)
      log.add(draft.type, events.time(), draft.role, data, id: "w\(number)")
    }
    return log.lines[0]
  }

  /// A whole log in which anything may happen: lines twice, lines cut off, one identity for two events.
  mutating func unlawfulLog(_ count: Int) -> String {
    var lines: [String] = []
    for _ in 0..<count {
      let line = line(straying: 60)
      switch events.random.below(40) {
      case 0 where !lines.isEmpty: lines.append(events.random.pick(lines))
      case 1: lines.append(line.replacing("\"w\(number)\"", with: "\"w1\""))
      case 2: lines.append(String(line.prefix(1 + events.random.below(line.count - 1))))
      default: lines.append(line)
      }
    }
    return lines.map { $0 + "\n" }.joined()
  }
}
