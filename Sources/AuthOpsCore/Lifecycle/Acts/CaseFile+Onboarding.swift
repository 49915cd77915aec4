/// Stage 7: persons are trained, examined, vetted and let in.
extension CaseFile {
  /// 岗前培训, after the signing.
  ///
  /// DQ-7-a, DQ-A5-9.2, P10.
  mutating func train(_ act: Act, _ law: Law) {
    judgeAgreementSigned(act)
    changePerson(act) { $0.trained = $1.take(.trained, of: act.object, act) }
  }

  /// 考核通过.
  ///
  /// DQ-7-c.
  mutating func passExam(_ act: Act, _ law: Law) {
    changePerson(act) { $0.examPassed = $1.take(.examPassed, of: act.object, act) }
  }

  /// 人员实名认证、备案与审查.
  ///
  /// DQ-A5-5.2.3-3.
  ///
  /// Whoever is said not to be identified, not to be filed or not to be vetted is not verified.
  mutating func verifyPerson(_ act: Act) {
    guard !act.fact.statement.contradicts else {
      return changePerson(act) { person, _ in person.verified = .open }
    }
    changePerson(act) { $0.verified = $1.take(.personnelVerified, of: act.object, act) }
  }

  /// 签订保密协议.
  ///
  /// DQ-A5-5.2.3-3.
  mutating func signConfidentiality(_ act: Act) {
    changePerson(act) { $0.confidential = $1.take(.ndaSigned, of: act.object, act) }
  }

  /// 开通权限: trained, examined, vetted and bound to secrecy first.
  ///
  /// DQ-7-a, DQ-7-c, DQ-A5-5.2.3-3.
  mutating func grantAccess(_ act: Act, _ law: Law) {
    guard let id = act.object, admit(act, under: .trainingAfterSigning, afterEnd: .accessClosing, law) else {
      return
    }
    let person = person(id)
    require(person.trained, .trained, of: id, under: .training, act)
    require(person.examPassed, .examPassed, of: id, under: .examination, act)
    judgePersonnel(person, id, act)
    changePerson(act) { $0.accessGranted = $1.take(.accessGranted, of: id, act) }
  }

  /// Who takes part in processing is vetted and bound to secrecy.
  ///
  /// DQ-A5-5.2.3-3.
  mutating func judgePersonnel(_ person: Person, _ id: ObjectID, _ act: Act) {
    require(person.verified, .personnelVerified, of: id, under: .personnelVerification, act)
    require(person.confidential, .ndaSigned, of: id, under: .confidentiality, act)
  }

  /// Training follows the signing: an earlier one is a finding, but presumes nothing.
  ///
  /// DQ-A5-9.2.
  private mutating func judgeAgreementSigned(_ act: Act) {
    let hasAgreement =
      phase.agreement.map { $0.isPresumed || $0.number > 1 || $0.effective <= act.day } ?? false
    judge(.trainingAfterSigning, hasAgreement, else: .missing(.signed), act)
  }

  /// What is known of a person.
  func person(_ id: ObjectID) -> Person {
    if case .person(let person) = objects[id] { person } else { Person() }
  }

  private mutating func changePerson(_ act: Act, _ change: (inout Person, inout CaseFile) -> Void) {
    guard let id = act.object else { return }
    var person = person(id)
    change(&person, &self)
    objects[id] = .person(person)
  }
}
