/// Stage 8: processing, models, social data, output.
extension CaseFile {
  /// 加工处理, by a person with access and with models that were reviewed.
  ///
  /// DQ-8.1-a, DQ-8.2-a (P11), DQ-A5-5.2.3-2. The commitment sets no day, but binds whoever obtains and uses the data:
  /// it is signed before they are first processed.
  mutating func startProcessing(_ act: Act, _ law: Law) {
    guard let id = act.object, admit(act, under: .processing, afterEnd: .processing, law) else { return }
    judgeSuspension(act)
    judgePlace(act)
    require(commitment, .commitmentSigned, under: .commitmentOwed, act)
    let first = take(.processed, act)
    processed = processed.or(first)
    var person = person(id)
    let neverAdmitted = !person.accessGranted.isTaken && !isPresumed(.accessGranted, of: id)
    require(person.accessGranted, .accessGranted, of: id, under: .personalAccess, act)
    if neverAdmitted { judgePersonnel(person, id, act) }
    person.hasProcessed = true
    objects[id] = .person(person)
    if let model = act.model {
      require(self.model(model).reviewed, .modelReviewed, of: model, under: .modelReview, act)
    }
    judgeDataSets(act, law)
  }

  /// Only data sets that were authorised are used.
  ///
  /// DQ-A3-3.a, JL-9.3-b. In Deqing examined where the log records the authorisation of data sets one by one: the names
  /// in the agreement may be others than those in the domain.
  private mutating func judgeDataSets(_ act: Act, _ law: Law) {
    guard authorisesDataSets || compiled.grantsOnRequest else { return }
    if compiled.grantsOnRequest && act.objects == nil {
      noteUnstated(.authorisedScope, "dataSets", act, law)
    }
    for id in act.listed {
      let isAuthorised = dataSet(id).authorised.isTaken(by: act.at)
      judge(.authorisedScope, isAuthorised, else: .missing(.dataSetAuthorised), act, object: id)
    }
  }

  /// A data set is authorised, by the agreement, by a supplement or by an act of its own.
  mutating func authorise(_ id: ObjectID, _ act: Act) {
    var data = dataSet(id)
    data.authorised = data.authorised.or(ProcedureStep(act))
    objects[id] = .dataSet(data)
  }

  /// What is known of a data set.
  func dataSet(_ id: ObjectID) -> DataSet {
    if case .dataSet(let data) = objects[id] { data } else { DataSet() }
  }

  /// Processing takes place inside the domain that the authority provided.
  ///
  /// DQ-A5-5.2.1-1, DQ-A5-5.2.1-2b. The domain is a part of the platform; the definition that describes an activity
  /// instead is set aside (X-DQ-05).
  private mutating func judgePlace(_ act: Act) {
    require(environmentProvided, .environmentProvided, under: .environment, act)
    switch act.fact.firstFlag {
    case true: note(.processingDomain, .satisfied, .kept, act)
    case false: note(.processingDomain, .violated, .notMet(.insideDomain), act)
    case nil: note(.processingDomain, .undetermined, .factMissing(.insideDomain), act)
    }
  }

  /// 运营环境建成.
  ///
  /// DQ-A5-5.2.1-1, JL-6.8-a. In Jilin the operator builds the platform and the implementer accepts it (X-JL-07).
  mutating func provideEnvironment(_ act: Act, _ law: Law) {
    judgeProtection(act, law)
    let provided = take(.environmentProvided, act)
    environmentProvided = environmentProvided.or(provided)
    discharge(lastOpen(.platformOwed), act)
  }

  /// Whoever is suspended does not process.
  ///
  /// DQ-A5-6.1-7a, DQ-8.1-a, JL-9.3-b.
  private mutating func judgeSuspension(_ act: Act) {
    guard bearing.suspended.isTaken(by: act.at) else { return }
    note(.processing, .violated, .whileSuspended, act)
  }

  /// Whether a step of an object is presumed.
  func isPresumed(_ kind: StepKind, of object: ObjectID) -> Bool {
    presumption(kind, of: object) != nil
  }

  /// 模型算法审核.
  ///
  /// DQ-8.2-a.
  mutating func reviewModel(_ act: Act) {
    guard let id = act.object else { return }
    var model = model(id)
    if act.fact.verdict == .favourable {
      model.reviewed = take(.modelReviewed, of: id, act)
    } else {
      forgetPresumption(.modelReviewed, of: id)
      if model.reviewed.isTaken(by: act.at) { model.reviewed = .open }
    }
    objects[id] = .model(model)
  }

  private func model(_ id: ObjectID) -> Model {
    if case .model(let model) = objects[id] { model } else { Model() }
  }

  /// 导入审核.
  ///
  /// DQ-A5-5.2.1-3a.
  mutating func decideImport(_ act: Act) {
    guard let id = act.object else { return }
    let isAgreed = act.fact.verdict == .favourable
    var data = if case .socialData(let known) = objects[id] { known } else { SocialData() }
    if isAgreed {
      data.agreed = take(.importAgreed, of: id, act)
    } else {
      forgetPresumption(.importAgreed, of: id)
      if data.agreed.isTaken(by: act.at) { data.agreed = .open }
    }
    objects[id] = .socialData(data)
  }

  /// 导入社会数据, with the authority's consent.
  ///
  /// DQ-A5-5.2.1-3a.
  mutating func importSocialData(_ act: Act, _ law: Law) {
    guard let id = act.object, admit(act, under: .socialDataImport, law) else { return }
    let known = if case .socialData(let data) = objects[id] { data } else { SocialData() }
    require(known.agreed, .importAgreed, of: id, under: .socialDataImport, act)
  }

  /// 产品出域: never raw data, and only from reviewed models.
  ///
  /// DQ-A5-5.2.1-4c, DQ-8.2-a (P11). A package of data is a product where its data were processed (X-DQ-18).
  mutating func exportOutput(_ act: Act, _ law: Law) {
    guard admit(act, under: .operation, law) else { return }
    switch act.fact.ground.flatMap(OutputForm.init(rawValue:)) {
    case .rawData: note(.rawDataExport, .violated, .notMet(.form), act)
    case nil: note(.rawDataExport, .undetermined, .factMissing(.form), act)
    case .dataPackage, .dataModel, .dataInterface, .dataService, .dataReport, .businessService, .other:
      note(.rawDataExport, .satisfied, .kept, act)
    }
    if let model = act.model {
      require(self.model(model).reviewed, .modelReviewed, of: model, under: .modelReviewBeforeOutput, act)
    } else {
      note(.modelReviewBeforeOutput, .undetermined, .factMissing(.model), act)
    }
  }

  /// 授权数据: data closed to opening are not authorised, and in Jilin only what was approved on request.
  ///
  /// DQ-A5-1.3, JL-4-b, JL-6.5-b, JL-6.6-a.
  mutating func grantResource(_ act: Act, _ law: Law) {
    if compiled.grantsOnRequest {
      guard admit(act, under: .grantUnderAgreement, law) else { return }
      judgeGrant(act, law)
    } else {
      guard reach(.designated, under: .approvalBeforeSigning, act, law) else { return leaveOver(act) }
    }
    authorisesDataSets = true
    if let id = act.object {
      authorise(id, act)
      oweRegistration(of: id, act, law)
    }
    switch act.fact.ground.flatMap(Openness.init(rawValue:)) {
    case .prohibited:
      note(.prohibitedData, .violated, .notMet(.openness), act)
    case .unconditional, .conditional: note(.prohibitedData, .satisfied, .kept, act)
    case nil: note(.prohibitedData, .undetermined, .factMissing(.openness), act)
    }
  }
}
