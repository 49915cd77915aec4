extension Day: CodedAsText {
  package static var codedAs: String { "a day as YYYY-MM-DD" }

  package init?(coded text: String) {
    if let day = Day(text) { self = day } else { self.init(beyondText: text) }
  }

  package var coded: String {
    let text = description
    return Day(text) == self ? text : "@\(number)"
  }

  /// A day that arithmetic led to, beyond the years of text: `@` and its number from 1970-01-01.
  private init?(beyondText text: String) {
    guard text.hasPrefix("@"), let number = Int32(text.dropFirst()), abs(Int(number)) <= 4_000_000 else {
      return nil
    }
    self.init(number: number)
    guard coded == text else { return nil }
  }
}

extension Instant: CodedAsText {
  package static var codedAs: String { "a time by RFC 3339 with an offset" }

  package init?(coded text: String) {
    if let instant = Instant(text) { self = instant } else { self.init(beyondText: text) }
  }

  package var coded: String {
    let text = description
    return Instant(text) == self ? text : "@\(microseconds)"
  }

  /// An instant that Shanghai's clock does not show in the years of text: `@` and its microseconds.
  private init?(beyondText text: String) {
    guard text.hasPrefix("@"), let microseconds = Int64(text.dropFirst()),
      -63_000_000_000_000_000...254_000_000_000_000_000 ~= microseconds
    else { return nil }
    self.init(microseconds: microseconds)
    guard coded == text else { return nil }
  }
}

extension Period: CodedAsText {
  package static var codedAs: String { "a period such as 3wd, 15d, 6mo or 3y" }
  package init?(coded text: String) { self.init(text) }
  package var coded: String { description }
}
