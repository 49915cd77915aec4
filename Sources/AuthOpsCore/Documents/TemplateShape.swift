/// What a part of a document may hold.
public indirect enum TemplateShape: Hashable, Sendable {
  /// Text of any length.
  case text
  /// Text of at most so many characters, white space not counted.
  case textUpTo(Int)
  /// Text of a kind that can be checked, such as a postcode.
  case pattern(TextPattern)
  /// Exactly one of these texts.
  case oneOf([String])
  /// Text that has these characters in it.
  case containing(String)
  /// A civil day.
  case day
  /// The last day of validity, or the word for a paper that does not expire.
  case validity
  /// true or false.
  case flag
  /// true or false, and it has to be this.
  case must(Bool)
  /// A whole number, at least this.
  case atLeast(Int64)
  /// A whole number, just this.
  case exactly(Int64)
  /// A decimal number, zero or more, as a string: an amount of money in the unit of the form.
  case amount
  /// A percentage as a string: `12.5%`.
  case percent
  /// One of the boxes of a form.
  case code([TemplateCode])
  /// One or more of the boxes of a form.
  case codes([TemplateCode])
  /// Papers of which one of these sets is there in full.
  case anySet([TemplateCode], [[String]])
  /// The name of a file: it begins with the number of the material and ends in an extension.
  case fileName(FileNumber, extension: String)
  /// Who signed: one of these, or each of them.
  case signatures([TemplateCode], Signatories)
  /// An object.
  case object([TemplatePart])
  /// A list of objects, at least so many.
  case list([TemplatePart], atLeast: Int)
  /// A list of texts, at least so many.
  case texts(atLeast: Int)
  /// The papers handed in, each of a kind.
  case papers([PaperSlot])

  /// What stands for the last day of a paper that does not expire (长期).
  public static let indefinite = "indefinite"

  /// The number that the name of a file begins with.
  public enum FileNumber: Hashable, Sendable {
    /// Just this.
    case exactly(Int)
    /// This or a higher one.
    case from(Int)
  }

  /// How many of those who may sign have to.
  public enum Signatories: Hashable, Sendable {
    /// One of them is enough.
    case any
    /// Each of them.
    case all
  }
}

/// A kind of paper that a dossier asks for or takes.
public struct PaperSlot: Hashable, Sendable {
  /// The kind in documents, camelCase English.
  public let kind: String
  /// What the paper is called.
  public let title: Message
  /// The clause that asks for it; nil where none does.
  public let clause: String?
  /// Whether it has to be there.
  public let requirement: TemplatePart.Requirement
  /// What its absence means to whoever decides.
  public let severity: Severity
  /// Whether there may be several.
  public let mayRepeat: Bool
  /// Its particulars and contents, beside the kind.
  public let members: [TemplatePart]

  init(
    _ kind: String, _ zh: String, _ en: String, _ clause: String?,
    requirement: TemplatePart.Requirement = .filled, severity: Severity = .warning,
    mayRepeat: Bool = false, _ members: [TemplatePart]
  ) {
    (self.kind, self.clause, self.requirement) = (kind, clause, requirement)
    (self.severity, self.mayRepeat, self.members) = (severity, mayRepeat, members)
    title = Message(zh: zh, en: en)
  }

  /// The key that says of which kind a paper is.
  static let kindKey = "kind"
}
