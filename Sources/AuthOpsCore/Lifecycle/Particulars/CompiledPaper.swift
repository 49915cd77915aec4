/// A rule about particulars laid out for the hot path: sets of positions.
struct CompiledPaper: BitwiseCopyable, Sendable {
  let rule: RuleID
  let fields: UInt64
  let form: UInt32
  let formIfStated: UInt32
  let contents: UInt32
  /// Codes of the list of blanks that name one of the fields.
  let blanks: UInt32
  /// The position of the form, of the list of contents, or of the list of blanks.
  let formField: UInt8
  let listField: UInt8
  /// The member of the form that excuses what is left out.
  let excuse: UInt32
  /// The position of the day of signature among the members of the form, where the rule asks for it.
  let formDay: UInt8?
  let blank: PaperRule.Blank
  let occasions: PaperRule.Occasions
  /// Fields that may be left out.
  let ifStated: UInt64
  let concernsCounterpart: Bool
  /// The fields without which the rule is not kept, the form and the list with what they have to hold among them.
  private let needed: UInt64
  /// All fields that the rule looks at.
  private let looked: UInt64

  /// The rules that a regime binds, for each type of event at its position.
  static func byKind(_ regime: Regime) -> [[CompiledPaper]] {
    var papers: [[CompiledPaper]] = EventKind.allCases.map { _ in [] }
    for paper in PaperRule.all where regime.binds(paper.rule) {
      papers[Int(paper.kind.rawValue)].append(CompiledPaper(paper))
    }
    return papers
  }

  init(_ paper: PaperRule) {
    let known = paper.kind.descriptor.fields
    (rule, blank, occasions) = (paper.rule, paper.blank, paper.of)
    concernsCounterpart = paper.concernsCounterpart
    fields = paper.fields.reduce(0) { $0 | 1 << UInt64(paper.kind.position(of: $1)) }
    ifStated = paper.ifStated.reduce(0) { $0 | 1 << UInt64(paper.kind.position(of: $1)) }
    let formField = known.firstIndex { $0.slot == .form }
    let listField = known.firstIndex { $0.slot == .codes }
    let members = formField.map { known[$0].shape.innerNames } ?? []
    let codes = listField.map { known[$0].shape.innerNames } ?? []
    form = Self.positions(of: paper.form, in: members)
    formIfStated = Self.positions(of: paper.formIfStated, in: members)
    excuse = Self.positions(of: paper.excuse.map { [$0] } ?? [], in: members)
    formDay = paper.form.contains("signedOn") ? members.firstIndex(of: "signedOn").map { UInt8($0) } : nil
    contents = Self.positions(of: paper.contents, in: codes)
    let listsBlanks = listField.map { known[$0].key == "leftBlank" } ?? false
    blanks = listsBlanks ? Self.positions(of: paper.fields.filter(codes.contains), in: codes) : 0
    (self.formField, self.listField) = (UInt8(formField ?? 0), UInt8(listField ?? 0))
    let formBit: UInt64 = 1 << UInt64(formField ?? 0)
    let listBit: UInt64 = 1 << UInt64(listField ?? 0)
    needed = fields | (form == 0 ? 0 : formBit) | (contents == 0 ? 0 : listBit)
    looked = fields | formBit | listBit
  }

  /// Whether all that is needed is stated, and all that is stated is as the rule expects.
  @inline(__always)
  func isKept(_ statement: Statement) -> Bool {
    let lacks =
      (needed & ~statement.stated) | (fields & ~statement.upheld)
      | (ifStated & statement.stated & ~statement.upheld)
    let lacksForm = (form | formIfStated & statement.formStated) & ~statement.formUpheld
    let lacksContents = (contents & ~statement.codes) | (blanks & statement.codes)
    return lacks == 0 && lacksForm | lacksContents == 0
  }

  /// Whether something is needed, and nothing is stated of all that the rule looks at.
  @inline(__always)
  func isUnstated(_ statement: Statement) -> Bool { needed != 0 && looked & statement.stated == 0 }

  private static func positions(of names: [String], in known: [String]) -> UInt32 {
    names.reduce(0) { set, name in
      guard let position = known.firstIndex(of: name) else {
        preconditionFailure("no \(name) in the payload")
      }
      return set | 1 << UInt32(position)
    }
  }
}
