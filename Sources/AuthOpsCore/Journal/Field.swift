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
  /// What the field says, in Chinese.
  public let zh: String
  /// What the field says, in English.
  public let en: String
  /// A value as JSON text.
  public let example: String

  init(
    _ key: String, _ shape: FieldShape, _ slot: Slot? = nil, required: Bool = false,
    zh: String, en: String, example: String
  ) {
    (self.key, self.shape, self.slot, isRequired) = (key, shape, slot, required)
    (self.zh, self.en, self.example) = (zh, en, example)
  }
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
}
