/// One field of a payload: its key, what it may hold, and where the machine finds it.
public struct Field: Hashable, Sendable {
  /// The key in `data`, camelCase English.
  public let key: String
  /// What the value may be.
  public let shape: FieldShape
  /// Whether the machine cannot do without it.
  public let isRequired: Bool
  /// The place in the fact that the machine reads, or nil where the text stays in the log.
  let slot: Slot?
  /// What the rules expect of a value that is stated.
  let expects: FieldExpectation
  /// What the field says, in Chinese.
  public let zh: String
  /// What the field says, in English.
  public let en: String
  /// A value as JSON text.
  public let example: String

  init(
    _ key: String, _ shape: FieldShape, _ slot: Slot? = nil, required: Bool = false,
    expects: FieldExpectation = .ordinary, zh: String, en: String, example: String
  ) {
    (self.key, self.shape, self.slot, isRequired) = (key, shape, slot, required)
    self.expects = expects
    (self.zh, self.en, self.example) = (zh, en, example)
  }
}

/// What the rules expect of a value that is stated; a value of the right shape may still be contrary to them.
enum FieldExpectation: Hashable, Sendable {
  /// A flag is true, a list is not empty, anything else may be as it is.
  case ordinary
  /// A flag is false.
  case denied
  /// A code is none of these.
  case noneOf([String])
  /// A text has these characters in it.
  case containing(String)
}

/// The places of a fact that payload fields fill.
enum Slot: UInt8, Hashable, BitwiseCopyable, Sendable {
  /// The object that the event is about.
  case object
  /// The other party or object: user, provider, person.
  case counterpart
  /// The scenario concerned.
  case scenario
  /// The model concerned.
  case model
  /// The name of the rulebook.
  case rulebook
  /// A list of objects: scenarios agreed, demands, data sets.
  case objects
  /// How something was decided.
  case verdict
  /// Why, or of which kind.
  case ground
  /// The priority of a ticket.
  case priority
  /// The party that signs.
  case party
  /// The day by which something is due, or until which it runs.
  case due
  /// Another day: of effect, of the wished end.
  case day
  /// A period set in the event.
  case period
  /// A day of every year.
  case monthDay
  /// An amount earned.
  case revenue
  /// An amount spent.
  case cost
  /// A year, a number of years, the number of an agreement.
  case number
  /// The first thing the event vouches for.
  case firstFlag
  /// The second thing the event vouches for.
  case secondFlag
  /// How many: copies, experts, a level.
  case count
  /// The payload itself.
  case payload
  /// A form whose members are judged.
  case form
  /// A list of codes that is judged.
  case codes
  /// A list of forms of product.
  case productForms
  /// The documents handed in.
  case documents
  /// Which of the documents asked for one is.
  case documentKind
  /// The day on which a form is signed.
  case formDay
  /// The first day that a document covers.
  case documentFrom
  /// The last day that a document covers.
  case documentThrough
  /// The day on which a document was issued.
  case documentIssued
  /// Whether a document is sealed.
  case documentSealed
}
