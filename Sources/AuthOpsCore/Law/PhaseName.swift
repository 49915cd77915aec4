/// Where a case stands, by name: a phase of the way to an agreement, or the state of the short proceeding that moved last.
///
/// The raw values stand in reports; ``Case`` has the phases of the way as types.
public enum PhaseName: String, CaseIterable, Hashable, Sendable {
  /// 已公告.
  case announced
  /// 已申请.
  case submitted
  /// 审查中.
  case underReview
  /// 已核实.
  case verified
  /// 已决议.
  case resolved
  /// 已上报.
  case reported
  /// 资格合格.
  case qualified
  /// 选定中.
  case inSelection
  /// 已批准.
  case decided
  /// 已选定.
  case selected
  /// 办理手续.
  case formalising
  /// 协议有效.
  case inForce
  /// 协议终止.
  case ending
  /// 已关闭.
  case closed
  /// 未通过.
  case rejected
  /// 资格不合格.
  case disqualified
  /// 未被选定.
  case notSelected
  /// 已撤回.
  case withdrawn

  /// 已记录.
  case recorded
  /// 已提出.
  case requested
  /// 已受理.
  case accepted
  /// 已转送.
  case forwarded
  /// 已同意.
  case answered
  /// 未同意.
  case refused
  /// 已盖章.
  case sealed
  /// 使用中.
  case inUse
  /// 已销毁.
  case destroyed
  /// 已告知时间.
  case scheduled
  /// 已完成.
  case fulfilled
  /// 已校核.
  case completed
  /// 整改中.
  case issued
  /// 已核实.
  case done
  /// 已发布.
  case published
  /// 已评估.
  case reassessed
  /// 已调整.
  case adjusted
  /// 临时调整.
  case temporary
  /// 已恢复.
  case restored
  /// 待更新.
  case changing
  /// 已更新.
  case updated
  /// 已申请.
  case applied
  /// 已签协议.
  case agreed
  /// 已开放.
  case granted
  /// 已提异议.
  case lodged
  /// 已收到.
  case received
  /// 已处理.
  case handled
  /// 已限制.
  case restricted
  /// 已公示.
  case publicised
  /// 已告知.
  case notified
  /// 已购买.
  case purchased
  /// 已编目.
  case listed
  /// 处置中.
  case detected
  /// 已检查.
  case inspected
  /// 责令改正.
  case ordered
}

extension PhaseName: CustomStringConvertible {
  /// The name as reports have it.
  public var description: String { rawValue }
}
