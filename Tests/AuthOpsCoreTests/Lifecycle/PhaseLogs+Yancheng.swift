import AuthOpsCore

/// A log that leads to each state of each short proceeding.
extension PhaseLogs {
  static var yancheng: [(phase: String, log: Log)] {
    sharing + demands + quality + catalogues + opening + complaints + asides + [("recorded", recorded)]
  }

  /// The first steps of a proceeding, each with the state that it leads to.
  private static func cuts(
    _ states: [String], _ steps: [(type: String, role: String?, data: String)]
  ) -> [(phase: String, log: Log)] {
    var log = Log()
    return zip(states, steps).map { state, step in
      log.add(step.type, day(log.lines.count), step.role, step.data)
      return (state, log)
    }
  }

  /// A day of the first weeks of May 2024 for each line of a log.
  private static func day(_ line: Int) -> String { "2024-05-\(line < 3 ? "0" : "")\(7 + line)" }

  private static var recorded: Log {
    var log = Log()
    log.add("drill.held", "2024-05-07", "agency", #"{"rulebook":"yancheng"}"#)
    return log
  }

  private static let request = (
    "sharing.requested", Optional("agency"),
    #"{"rulebook":"yancheng","request":"request-1","sharingType":"conditional","level":"city"}"#
  )

  private static var sharing: [(phase: String, log: Log)] {
    let table = cuts(
      ["requested", "accepted", "forwarded", "answered", "answered", "sealed", "inUse", "destroyed"],
      [
        request, ("sharing.accepted", "operationsAgency", #"{"request":"request-1"}"#),
        ("sharing.forwarded", "operationsAgency", #"{"request":"request-1"}"#),
        (
          "sharing.answered", "dataProvider", #"{"request":"request-1","verdict":"agree","delivery":"table"}"#
        ),
        ("copy.consented", "dataBureau", #"{"request":"request-1"}"#),
        ("sharing.formSealed", "agency", #"{"request":"request-1","sealedBy":"both"}"#),
        ("sharing.delivered", "operationsAgency", #"{"request":"request-1"}"#),
        ("sharing.dataDestroyed", "agency", #"{"request":"request-1"}"#),
      ])
    let refused = cuts(
      ["requested", "forwarded", "refused"],
      [
        request, ("sharing.forwarded", "operationsAgency", #"{"request":"request-1"}"#),
        ("sharing.answered", "dataProvider", #"{"request":"request-1","verdict":"refuse"}"#),
      ])
    return Array(table[..<4]) + refused.suffix(1) + table[5...]
  }

  private static var demands: [(phase: String, log: Log)] {
    let asked = ("demand.requested", Optional("agency"), #"{"rulebook":"yancheng","demand":"demand-1"}"#)
    let agreed = cuts(
      ["requested", "answered", "scheduled", "fulfilled"],
      [
        asked,
        ("demand.answered", "dataProvider", #"{"demand":"demand-1","verdict":"agree","direct":false}"#),
        ("demand.etaNotified", "dataProvider", #"{"demand":"demand-1","availableOn":"2024-06-20"}"#),
        ("demand.fulfilled", "dataProvider", #"{"demand":"demand-1"}"#),
      ])
    let refused = cuts(
      ["requested", "refused"],
      [asked, ("demand.answered", "dataProvider", #"{"demand":"demand-1","verdict":"refuse"}"#)])
    return agreed + refused.suffix(1)
  }

  private static var quality: [(phase: String, log: Log)] {
    cuts(
      ["reported", "completed"],
      [
        ("correction.reported", "agency", #"{"rulebook":"yancheng","correction":"correction-1"}"#),
        ("correction.completed", "dataProvider", #"{"correction":"correction-1"}"#),
      ])
      + cuts(
        ["issued", "done"],
        [
          ("qualityTask.issued", "operationsAgency", #"{"rulebook":"yancheng","task":"task-1"}"#),
          ("qualityTask.done", "agency", #"{"task":"task-1"}"#),
        ])
  }

  private static var catalogues: [(phase: String, log: Log)] {
    let data = #""dataSet":"婚姻登记信息""#
    let entry = cuts(
      ["published", "reassessed", "adjusted", "temporary", "restored"],
      [
        ("catalogue.published", "agency", #"{"rulebook":"yancheng",\#(data)}"#),
        ("attribute.reassessed", "agency", #"{\#(data),"fit":true}"#),
        ("attribute.adjusted", "agency", #"{\#(data),"to":"unconditional"}"#),
        ("attribute.adjusted", "agency", #"{\#(data),"to":"conditional","temporary":true}"#),
        ("attribute.restored", "agency", #"{\#(data)}"#),
      ])
    let change = cuts(
      ["changing", "updated"],
      [
        ("catalogue.changeArose", nil, #"{"rulebook":"yancheng","change":"change-1"}"#),
        ("catalogue.updated", "agency", #"{"change":"change-1"}"#),
      ])
    let purchase = cuts(
      ["notified", "purchased", "listed"],
      [
        ("purchase.notified", "agency", #"{"rulebook":"yancheng","purchase":"purchase-1"}"#),
        ("purchase.made", "agency", #"{"purchase":"purchase-1"}"#),
        ("catalogue.updated", "agency", #"{"purchase":"purchase-1"}"#),
      ])
    return entry + change + purchase
  }

  private static var opening: [(phase: String, log: Log)] {
    let applied = (
      "openData.applied", Optional("citizen"), #"{"rulebook":"yancheng","application":"application-1"}"#
    )
    let granted = cuts(
      ["applied", "answered", "agreed", "granted"],
      [
        applied, ("openData.answered", "dataProvider", #"{"application":"application-1","verdict":"agree"}"#),
        ("openData.agreementSigned", "dataProvider", #"{"application":"application-1"}"#),
        ("openData.granted", "dataProvider", #"{"application":"application-1"}"#),
      ])
    let refused = cuts(
      ["applied", "refused"],
      [
        applied,
        ("openData.answered", "dataProvider", #"{"application":"application-1","verdict":"refuse"}"#),
      ])
    let objection = cuts(
      ["lodged", "forwarded", "resolved"],
      [
        ("openObjection.lodged", "citizen", #"{"rulebook":"yancheng","objection":"objection-1"}"#),
        ("openObjection.forwarded", "dataBureau", #"{"objection":"objection-1"}"#),
        ("openObjection.resolved", "dataProvider", #"{"objection":"objection-1","measure":"treated"}"#),
      ])
    return granted + refused.suffix(1) + objection
  }

  private static var complaints: [(phase: String, log: Log)] {
    cuts(
      ["received", "handled", "restricted", "publicised"],
      [
        ("complaint.received", "citizen", #"{"rulebook":"yancheng","complaint":"complaint-1"}"#),
        ("complaint.handled", "dataProvider", #"{"complaint":"complaint-1"}"#),
        ("access.restricted", "dataBureau", #"{"violation":"violation-1"}"#),
        ("violation.publicised", "dataBureau", #"{"violation":"violation-1"}"#),
      ])
  }

  private static var asides: [(phase: String, log: Log)] {
    cuts(
      ["detected", "closed"],
      [
        ("risk.detected", nil, #"{"rulebook":"yancheng","risk":"risk-1"}"#),
        ("risk.remedied", "agency", #"{"risk":"risk-1"}"#),
      ])
      + cuts(
        ["inspected", "ordered", "reported"],
        [
          ("inspection.performed", "dataBureau", #"{"rulebook":"yancheng"}"#),
          (
            "rectification.ordered", "dataBureau", #"{"rectification":"rectification-1","due":"2024-06-28"}"#
          ),
          ("rectification.reported", "agency", #"{"rectification":"rectification-1"}"#),
        ])
  }
}
