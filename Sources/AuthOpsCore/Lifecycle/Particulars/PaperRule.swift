/// What one rule asks of the particulars of one type of event.
///
/// A form that an event carries is taken to be carried whole: a member left out is a blank. A list of contents is
/// taken to be complete. A single particular that is left out is not known; see `ParameterID.unstatedParticulars`.
struct PaperRule: Sendable {
  let rule: RuleID
  let kind: EventKind
  /// Fields of `data`; what is stated has to be as the rules expect.
  let fields: [String]
  /// Members of the form.
  let form: [String]
  /// Members of the form that may be left out, but are as the rules expect where they are stated.
  let formIfStated: [String]
  /// Codes that the list of contents has to hold.
  let contents: [String]
  /// When a field that is left out is a blank, and not merely unknown.
  let blank: Blank
  /// Fields that may be left out, but are as the rules expect where they are stated.
  let ifStated: [String]
  /// The member of the form that excuses what is left out, where it is true.
  let excuse: String?
  /// Of which events of the type the rule asks something.
  let of: Occasions
  /// Whether what is found concerns the other party that the event names.
  let concernsCounterpart: Bool

  init(
    _ rule: RuleID, _ kind: EventKind, fields: [String] = [], form: [String] = [],
    formIfStated: [String] = [],
    contents: [String] = [], blank: Blank = .whenSaid, ifStated: [String] = [], excuse: String? = nil,
    of occasions: Occasions = .all,
    concernsCounterpart: Bool = false
  ) {
    (self.rule, self.kind, self.fields, self.form) = (rule, kind, fields, form)
    (self.formIfStated, self.contents) = (formIfStated, contents)
    (self.blank, self.ifStated, of) = (blank, ifStated, occasions)
    (self.concernsCounterpart, self.excuse) = (concernsCounterpart, excuse)
  }

  /// When a field that an event leaves out is a blank of the paper.
  enum Blank: BitwiseCopyable, Sendable {
    /// Where the event says that it is.
    case whenSaid
    /// Where the event states another of the fields: they are stated together.
    case whenOthersAreStated
    /// Where the event lists the contents of the paper.
    case withContents
    /// Where the event carries the form, to which the fields belong.
    case withForm
  }

  /// Of which events of a type a rule asks something.
  enum Occasions: BitwiseCopyable, Sendable {
    case all
    /// Of all but decisions against what was asked for.
    case consents
    /// Of decisions against what was asked for.
    case refusals
    /// Of requests for shared data that go one way.
    case way(SharingWay)
    /// Of requests by the city's departments, or by counties, and of what follows them.
    case county(Bool)
    /// Of refusals to the city's departments, or to counties.
    case refusalsToCounty(Bool)
    /// Of data shared on conditions, or not at all.
    case restricted
    /// Of data shared on conditions.
    case conditional
    /// Of changes for the time of an emergency.
    case temporary
  }

  /// All rules about particulars, in the order of the texts.
  static let all: [PaperRule] =
    application + review + agreement + onboarding + processing + products + tickets + jilin + yancheng
    + national
}
