/// Everything that is fixed about one type of event, whatever the procedure: what it is and what it carries.
///
/// Decoding and the JSON Schema are both made from it. Who may do it, and under which rule, each procedure says.
public struct EventDescriptor: Hashable, Sendable {
  /// What kind of thing the event is.
  public enum Nature: String, Hashable, Sendable {
    /// Someone does it; `role` is needed.
    case act
    /// A circumstance that is observed; it opens duties and is never refused.
    case fact
    /// Computed from terms and days; never typed in.
    case timer
  }

  /// The type's identity in code.
  public let kind: EventKind
  /// The `type` attribute, for example `demandReview.responded`.
  public let name: String
  /// What kind of thing the event is.
  public let nature: Nature
  /// 1 for the core of the vocabulary, 2 for what may be left out of a log.
  public let tier: Int
  /// The term of the texts.
  public let zh: String
  /// What happened, in English.
  public let en: String
  /// What `data` may hold.
  public let fields: [Field]

  init(
    _ kind: EventKind, _ name: String, _ nature: Nature = .act, tier: Int = 1, zh: String, en: String,
    fields: [Field] = []
  ) {
    (self.kind, self.name, self.nature, self.tier) = (kind, name, nature, tier)
    (self.zh, self.en, self.fields) = (zh, en, fields)
  }
}

extension EventKind {
  /// What is fixed about events of this type.
  public var descriptor: EventDescriptor { EventDescriptor.all[Int(rawValue)] }
}

extension EventDescriptor {
  /// What happened, in English, without the explanations that follow a semicolon.
  var shortEnglish: String { String(en.prefix { $0 != ";" }) }
}
