/// Templates of the annexes of Deqing, made from the catalogue of events and the rules about their particulars.
///
/// A form that a log carries and the same form by itself have the same members, and the same rules ask for them.
extension Template {
  /// The parts of the paper that an event is about.
  ///
  /// What no rule asks for may be written and is not judged.
  static func parts(of kind: EventKind) -> [TemplatePart] {
    kind.descriptor.fields.compactMap { field in
      if field.slot == .form { return form(field, kind) }
      // What a paper leaves blank is not stated in it.
      if field.key == "leftBlank" { return nil }
      if let paper = rules(of: kind, where: { $0.fields.contains(field.key) }) { return part(field, paper) }
      return TemplatePart(fact: field, field.shape.isListOfCodes ? .stated : .optional)
    }
  }

  /// The contents that an agreement lists.
  static func relations(of kind: EventKind) -> [TemplateRelation] {
    guard let list = kind.descriptor.fields.first(where: { $0.slot == .codes }) else { return [] }
    return bound.filter { $0.kind == kind && !$0.contents.isEmpty }.map { paper in
      let rule = Procedure.deqing.rule(paper.rule)
      return TemplateRelation(
        rule.clause, rule.zh, rule.en, TemplatePath(key: list.key), .includes(paper.contents))
    }
  }

  private static func form(_ field: Field, _ kind: EventKind) -> TemplatePart {
    let members = field.shape.fields.map { member in
      if let paper = rules(of: kind, where: { $0.form.contains(member.key) }) { return part(member, paper) }
      if let paper = rules(of: kind, where: { $0.formIfStated.contains(member.key) }) {
        return part(member, paper, .optional)
      }
      return TemplatePart(fact: member, .optional)
    }
    return TemplatePart(field.key, field.zh, field.en, .object(members))
  }

  private static func rules(of kind: EventKind, where isMeant: (PaperRule) -> Bool) -> PaperRule? {
    bound.first { $0.kind == kind && isMeant($0) }
  }

  /// The rules about particulars that Deqing binds.
  fileprivate static let bound = PaperRule.all.filter { Procedure.deqing.binds($0.rule) }

  /// A blank is a blank of the paper; a particular such as a seal that is not stated is not known.
  private static func part(
    _ field: Field, _ paper: PaperRule, _ requirement: TemplatePart.Requirement? = nil
  ) -> TemplatePart {
    let isParticular = field.shape == .flag
    let rule = Procedure.deqing.rule(paper.rule)
    return TemplatePart(
      field.key, field.zh, field.en, TemplateShape(field), rule.clause,
      requirement ?? (isParticular ? .stated : .filled), rule.severity)
  }
}

extension TemplatePart {
  /// A field that no rule asks for.
  init(fact field: Field, _ requirement: Requirement) {
    self = .fact(field.key, field.zh, field.en, TemplateShape(field, isJudged: false), requirement)
  }
}

extension TemplateShape {
  /// What a field of a payload may hold, and what the rules expect of it.
  init(_ field: Field, isJudged: Bool = true) {
    switch (field.shape, isJudged ? field.expects : .ordinary) {
    case (.text, .containing(let part)): self = .containing(part)
    case (.text, _), (.object, _): self = .text
    case (.period, _): self = .period
    case (.monthDay, _): self = .monthDay
    case (.day, _): self = .day
    case (.flag, .denied): self = .must(false)
    case (.flag, _): self = isJudged ? .must(true) : .flag
    case (.money, _): self = .amount(.yuan)
    case (.count(let range), _): self = .atLeast(range.lowerBound)
    case (.code(let codes), .noneOf(let refused)):
      self = .code(Self.codes(codes.filter { !refused.contains($0) }))
    case (.code(let codes), _): self = .code(Self.codes(codes))
    case (.list(.code(let codes)), _): self = .codes(Self.codes(codes))
    case (.list(.record(let members)), _):
      self = .list(members.map { TemplatePart(fact: $0, .optional) }, atLeast: 1)
    case (.list, _): self = .texts(atLeast: 1)
    case (.record(let members), _): self = .object(members.map { TemplatePart(fact: $0, .optional) })
    }
  }

  /// Codes of the catalogue, which has no Chinese words for them.
  private static func codes(_ ids: [String]) -> [TemplateCode] { ids.map { TemplateCode(id: $0, zh: $0) } }
}

extension FieldShape {
  /// The fields of a record.
  fileprivate var fields: [Field] {
    if case .record(let fields) = self { fields } else { [] }
  }

  fileprivate var isListOfCodes: Bool {
    if case .list(.code) = self { true } else { false }
  }
}
