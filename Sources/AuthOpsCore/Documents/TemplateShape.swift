/// What a part of a document may hold.
package indirect enum TemplateShape: Hashable, Sendable {
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
  /// A day of every year.
  case monthDay
  /// A period.
  case period
  /// The last day of validity, or the word for a paper that does not expire.
  case validity
  /// The last day of a use, how long it lasts, or the word for one without end.
  case use
  /// true or false.
  case flag
  /// true or false, and it has to be this.
  case must(Bool)
  /// A whole number, at least this.
  case atLeast(Int64)
  /// A number of zero or more, with decimals or without.
  case quantity
  /// A whole number, just this.
  case exactly(Int64)
  /// A whole number, that of a parameter on the day by which the document is judged.
  case count(of: ParameterID)
  /// A period, that of a parameter on the day by which the document is judged.
  case term(of: ParameterID)
  /// An amount of money as a decimal string, zero or more, exact to the fen.
  case amount(MoneyUnit)
  /// A percentage as a string: `12.5%`.
  case percent
  /// A percentage or a fraction of the whole as a string: `12.5%`, `1/3`.
  case share
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
  package static let indefinite = "indefinite"

  /// What an amount of money is counted in.
  package enum MoneyUnit: Hashable, Sendable {
    /// 元.
    case yuan
    /// 万元.
    case tenThousandYuan

    /// How many decimals lead to the fen.
    var decimals: Int {
      switch self {
      case .yuan: 2
      case .tenThousandYuan: 6
      }
    }
  }

  /// The number that the name of a file begins with.
  package enum FileNumber: Hashable, Sendable {
    /// Just this.
    case exactly(Int)
    /// This or a higher one.
    case from(Int)
  }

  /// How many of those who may sign have to.
  package enum Signatories: Hashable, Sendable {
    /// One of them is enough.
    case any
    /// Each of them.
    case all
  }
}

/// A kind of paper that a dossier asks for or takes.
package struct PaperSlot: Hashable, Sendable {
  /// The kind in documents, camelCase English.
  package let kind: String
  /// What the paper is called.
  package let title: Message
  /// The clause that asks for it; nil where none does.
  package let clause: String?
  /// Whether it has to be there.
  package let requirement: TemplatePart.Requirement
  /// What its absence means to whoever decides.
  package let severity: Severity
  /// Whether there may be several.
  package let mayRepeat: Bool
  /// Its particulars and contents, beside the kind.
  package let members: [TemplatePart]

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

  /// The capacity of whoever empowers another to sign.
  static let principal = "principal"
}
