/// The ten stages by which reports tell where a case stands; each rulebook may call them otherwise.
public enum Stage: String, CaseIterable, Hashable, Sendable {
  /// 信息发布.
  case announcement
  /// 申请提交.
  case application
  /// 资格审查.
  case qualificationReview
  /// 社会公开.
  case publicDisclosure
  /// 授权备案.
  case filing
  /// 协议签订.
  case agreement
  /// 培训考核.
  case training
  /// 加工处理.
  case processing
  /// 产品开发.
  case productDevelopment
  /// 市场运营.
  case marketOperation

  /// What the stage is called unless a rulebook says otherwise.
  public var name: Message {
    switch self {
    case .announcement: Message(zh: "信息发布", en: "announcement")
    case .application: Message(zh: "申请提交", en: "application")
    case .qualificationReview: Message(zh: "资格审查", en: "qualification review")
    case .publicDisclosure: Message(zh: "社会公开", en: "public disclosure")
    case .filing: Message(zh: "授权备案", en: "filing")
    case .agreement: Message(zh: "协议签订", en: "agreement")
    case .training: Message(zh: "培训考核", en: "training")
    case .processing: Message(zh: "加工处理", en: "processing")
    case .productDevelopment: Message(zh: "产品开发", en: "product development")
    case .marketOperation: Message(zh: "市场运营", en: "market operation")
    }
  }

  /// The position among all stages.
  var position: Int { Self.positions[self] ?? 0 }

  private static let positions = Dictionary(
    uniqueKeysWithValues: allCases.enumerated().map { ($0.element, $0.offset) })
}
