/// Errors that users of data report, and tasks by which the operations agency has data mended.
///
/// Two triggers, two clocks: a correction and a task about the same data run side by side (X-YC-04).
extension CaseFile {
  /// 反馈数据错误: the provider's time begins.
  ///
  /// YC-25-a, YC-25-b.
  mutating func reportError(_ act: Act, _ law: Law) {
    guard let id = begin(act, .correction(.reported(CorrectionReported(act)))) else { return }
    _ = owe(.correctionTime, .correctionPeriod, from: act, law, object: id)
  }

  /// 校核更正: that the data are right is an answer too.
  ///
  /// YC-25-b.
  mutating func completeCorrection(_ act: Act) {
    guard let id = act.object, case .correction(let correction) = proceeding(id) else { return leave(act) }
    guard case .reported(let state) = correction else { return leave(act, .repeated, .kept) }
    fulfil(.correctionTime, of: id, act)
    move(id, to: .correction(.completed(CorrectionCompleted(state, act))))
  }

  /// 拒绝办理业务: while data are being checked, business goes on where lawful proof is given.
  ///
  /// YC-25-c.
  mutating func refuseService(_ act: Act, _ law: Law) {
    guard case .correction(let correction) = proceeding(act.object) else { return leave(act) }
    guard correction.isOpen(at: act) else {
      note(.businessAsUsual, .notApplicable, .kept, act)
      return
    }
    guard let isProven = act.fact.firstFlag else {
      note(.businessAsUsual, .undetermined, .factMissing(.proofGiven), act)
      return
    }
    judge(.businessAsUsual, !isProven, else: .notMet(.proofGiven), act)
  }

  /// 发起整改任务: what is sent on the platform is received at once.
  ///
  /// YC-17.2-a, YC-17.2-b.
  mutating func issueTask(_ act: Act, _ law: Law) {
    guard let id = begin(act, .qualityTask(.issued(QualityTaskIssued(act)))) else { return }
    _ = owe(.qualityTaskTime, .qualityTaskPeriod, from: act, law, object: id)
  }

  /// 核实更正; who declines has not done it.
  ///
  /// YC-17.2-b.
  mutating func doTask(_ act: Act) {
    guard let id = act.object, case .qualityTask(let task) = proceeding(id) else { return leave(act) }
    guard case .issued(let state) = task else { return leave(act, .repeated, .kept) }
    guard act.fact.ground != TaskResult.declined.rawValue else { return }
    fulfil(.qualityTaskTime, of: id, act)
    move(id, to: .qualityTask(.done(QualityTaskDone(state, act))))
  }
}

/// What came of a task, by the position of the code in the field's list.
enum TaskResult: UInt8, BitwiseCopyable, Sendable {
  case corrected, confirmed, declined
}

extension Correction {
  /// Whether data were being checked when something happened.
  fileprivate func isOpen(at act: Act) -> Bool {
    switch self {
    case .reported(let state): state.reported.isTaken(by: act.at)
    case .completed(let state):
      state.reported.isTaken(by: act.at) && !state.completed.isTaken(by: act.at)
    }
  }
}
