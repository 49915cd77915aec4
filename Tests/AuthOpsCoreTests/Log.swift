import AuthOpsCore

/// A log in the making, for tests.
struct Log {
  private(set) var lines: [String] = []
  var subject = "case-1"

  /// Adds an event.
  mutating func add(
    _ type: String, _ time: String, _ role: String?, _ data: String = "{}", id: String? = nil
  ) {
    let role = role.map { #","role":"\#($0)""# } ?? ""
    let time = time.contains("T") ? time : time + "T09:00:00+08:00"
    lines.append(
      #"{"specversion":"1.0","id":"\#(id ?? "e\(lines.count + 1)")","source":"/test","type":"\#(type)","#
        + #""subject":"\#(subject)","time":"\#(time)"\#(role),"data":\#(data)}"#)
  }

  /// Adds a line as it is.
  mutating func append(_ line: String) { lines.append(line) }

  /// The log up to a number of lines.
  func first(_ count: Int) -> Log {
    var log = self
    log.lines = Array(lines.prefix(count))
    return log
  }

  /// The log with other names for its objects.
  func naming(_ names: [String: String]) -> Log {
    var log = self
    for (old, new) in names {
      log.lines = log.lines.map { $0.replacing("\"\(old)\"", with: "\"\(new)\"") }
    }
    return log
  }

  /// The log with another text in the place of one, in every line.
  func replacing(_ text: String, with other: String) -> Log {
    var log = self
    log.lines = lines.map { $0.replacing(text, with: other) }
    return log
  }

  /// The type of each event.
  var types: [String] {
    lines.map { line in
      let rest = line.split(separator: "\"type\":\"", maxSplits: 1).last ?? ""
      return String(rest.prefix { $0 != "\"" })
    }
  }

  /// The log as bytes, each line ended.
  var bytes: [UInt8] { Array(lines.map { $0 + "\n" }.joined().utf8) }

  /// A lawful way to an agreement in force since 2024-03-20, with a person who has access and one scenario.
  static func inForce(subject: String = "case-1") -> Log {
    var log = designated(subject: subject)
    log.add("authorization.publicised", "2024-03-05", "dataBureau")
    log.add("authorization.filedUpward", "2024-03-06", "localGovernment")
    log.add("operatorList.filedLocally", "2024-03-06", "coordinationGroup")
    log.add("signing.delegated", "2024-03-10", "localGovernment")
    log.add(
      "agreement.signed", "2024-03-20", "dataBureau",
      #"{"scenarios":["s1"],"term":"3y","operatorKind":"legalPerson","annualReportDue":"03-31"}"#)
    log.add("training.completed", "2024-03-25", "operator", #"{"person":"p1"}"#)
    log.add("exam.passed", "2024-03-26", "dataBureau", #"{"person":"p1"}"#)
    log.add("personnel.verified", "2024-03-26", "dataBureau", #"{"person":"p1"}"#)
    log.add("nda.signed", "2024-03-26", "operator", #"{"person":"p1"}"#)
    log.add("access.granted", "2024-03-27", "dataBureau", #"{"person":"p1"}"#)
    return log
  }

  /// A lawful way to the government's approval.
  static func designated(subject: String = "case-1") -> Log {
    var log = Log(subject: subject)
    log.add(
      "announcement.published", "2024-01-02", "dataBureau",
      #"{"rulebook":"deqing","windowUntil":"2024-01-19"}"#)
    log.add("application.submitted", "2024-01-15", "applicant", #"{"demands":["d1"]}"#)
    log.add("commitment.signed", "2024-01-15", "applicant", #"{"yearsAfterEnd":2}"#)
    log.add("application.received", "2024-01-16", "dataBureau")
    log.add("demandReview.requested", "2024-01-17", "dataBureau", #"{"demand":"d1"}"#)
    log.add("demandReview.responded", "2024-01-19", "dataProvider", #"{"demand":"d1","verdict":"agree"}"#)
    log.add("application.formalCheckPassed", "2024-01-22", "dataBureau")
    log.add("expertReview.concluded", "2024-01-24", "expertPanel", #"{"verdict":"pass"}"#)
    log.add(
      "qualification.verified", "2024-01-29", "coordinationGroup", #"{"securityMet":true,"creditMet":true}"#)
    log.add("coordination.resolved", "2024-01-30", "coordinationGroup", #"{"verdict":"pass"}"#)
    log.add("shortlist.reportedToGovernment", "2024-01-31", "coordinationGroup")
    log.add("government.decided", "2024-02-28", "localGovernment", #"{"verdict":"approve"}"#)
    return log
  }

  /// A lawful way to a Jilin agreement in force since 2024-04-01, with data granted and a platform.
  static func jilinInForce(subject: String = "case-1") -> Log {
    var log = Log(subject: subject)
    let data = #""dataSets":["不动产登记信息"]"#
    log.add(
      "announcement.published", "2024-01-10", "implementer",
      #"{"rulebook":"jilin","authorisationMode":"整体授权+依场景授权","eligibility":["法人组织"],"windowUntil":"2024-02-08"}"#
    )
    log.add("catalogue.published", "2024-01-11", "implementer", "{\(data)}")
    log.add(
      "application.submitted", "2024-02-05", "applicant",
      #"{"establishedOn":"2019-06-18","taxGrade":"A","severePenalty":false,"creditLists":[],"personsClean":true,"protectionExperience":true,"cryptographyExperience":true}"#
    )
    log.add("qualification.verified", "2024-02-20", "implementer", #"{"verdict":"pass"}"#)
    log.add("selection.opened", "2024-02-22", "implementer", #"{"method":"publicTender"}"#)
    log.add(
      "selection.concluded", "2024-03-15", "implementer", #"{"verdict":"selected","method":"publicTender"}"#)
    log.add("authorization.publicised", "2024-03-18", "implementer")
    log.add("authorization.filedUpward", "2024-03-19", "implementer", #"{"addressee":"cityGovernment"}"#)
    log.add("decisionBody.approved", "2024-03-25", "decisionBody")
    log.add("agreement.signed", "2024-04-01", "implementer", #"{"term":"3y","operatorKind":"legalPerson"}"#)
    log.add("emergencyPlan.adopted", "2024-04-08", "operator")
    log.add("platform.accepted", "2024-04-20", "implementer", #"{"protectionLevel":3,"builder":"operator"}"#)
    log.add("resource.requested", "2024-04-22", "operator", "{\"request\":\"request-1\",\(data)}")
    log.add(
      "resource.decided", "2024-04-29", "implementer",
      #"{"request":"request-1","verdict":"approve","jointly":["dataProvider","sectorAuthority"]}"#)
    log.add(
      "resource.granted", "2024-05-06", "implementer",
      #"{"dataSet":"不动产登记信息","request":"request-1","batch":1}"#)
    return log
  }

  /// The way of Jilin since the national rules hold: an agreement in force since 2025-06-01.
  static func jilinNational(subject: String = "case-1") -> Log {
    (1...5).reduce(jilinInForce(subject: subject)) { log, month in
      log.replacing("2024-0\(month)-", with: "2025-0\(month + 2)-")
    }
  }

  /// The log judged whole.
  func replayed(asOf: Day? = nil, keepsAll: Bool = false) -> Replay {
    var replay = Replay(Replay.Options(asOf: asOf, keepsAll: keepsAll))
    replay.consume(bytes.span)
    replay.endFile()
    return replay
  }
}

extension Replay {
  /// The report of the only case, or of the first.
  var firstCase: CaseReport? {
    var first: CaseReport?
    forEachCase { if first == nil { first = $0 } }
    return first
  }

  /// The report of the only case with everything in it, what was kept included.
  var firstCaseInFull: CaseReport? {
    var all = Selection()
    all.includesAll = true
    var first: CaseReport?
    forEachCase(all) { if first == nil { first = $0 } }
    return first
  }

  /// The whole report as text.
  func json(_ selection: Selection = Selection()) -> String {
    var bytes: [UInt8] = []
    _ = ReportWriter(self, selection).writeJSON { piece in
      for offset in piece.indices { bytes.append(piece[offset]) }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension CaseReport {
  /// The clauses violated, in the order of the log.
  var violated: [String] { findings.filter { $0.outcome == .violated }.map(\.rule.clause) }
}
