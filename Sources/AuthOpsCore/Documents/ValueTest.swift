/// What a value of a document is held to by itself.
package enum ValueTest: Hashable, Sendable {
  /// The same text as elsewhere.
  case same(as: TemplatePath)
  /// Another text than elsewhere.
  case differs(from: TemplatePath)
  /// No blank of the model, such as XX, stands in the text.
  case isFilledIn
  /// Nothing stands there.
  case isAbsent
  /// The flag is false.
  case isFalse
  /// The day stands to another as it should.
  case day(DayTest, TemplatePath)
  /// The number is at most another.
  case atMost(TemplatePath)
  /// The name is these words and texts with hyphens between them; an extension may follow.
  case named(String, TemplatePath, TemplatePath)
  /// The title is a text between these words.
  case titled(String, TemplatePath, String)
  /// The list has all of these codes.
  case includes([String])

  /// The ways to what the value is compared with.
  var references: [TemplatePath] {
    switch self {
    case .isFilledIn, .isAbsent, .isFalse, .includes: []
    case .same(as: let path), .differs(from: let path), .day(_, let path), .atMost(let path),
      .titled(_, let path, _):
      [path]
    case .named(_, let first, let second): [first, second]
    }
  }

  /// The same of a document that stands at a part of another.
  func under(_ prefix: TemplatePath) -> ValueTest {
    switch self {
    case .isFilledIn, .isAbsent, .isFalse, .includes: self
    case .differs(from: let path): .differs(from: path.under(prefix))
    case .same(as: let path): .same(as: path.under(prefix))
    case .day(let test, let path): .day(test, path.under(prefix))
    case .atMost(let path): .atMost(path.under(prefix))
    case .named(let word, let first, let second): .named(word, first.under(prefix), second.under(prefix))
    case .titled(let before, let path, let after): .titled(before, path.under(prefix), after)
    }
  }
}

extension ValueTest {
  /// The day is not after another.
  static func notAfter(_ path: TemplatePath) -> ValueTest { .day(.notAfter, path) }

  /// The day is not before another.
  static func notBefore(_ path: TemplatePath) -> ValueTest { .day(.notBefore, path) }

  /// The day lies before a period that ends on another.
  static func outside(last period: TemplatePeriod, until path: TemplatePath) -> ValueTest {
    .day(.outside(last: period), path)
  }

  /// The days since another, both included, are a period at least.
  static func complete(_ period: TemplatePeriod, since path: TemplatePath) -> ValueTest {
    .day(.complete(period), path)
  }

  /// The day is the end of a period that begins on another.
  static func end(of period: TemplatePeriod, since path: TemplatePath) -> ValueTest {
    .day(.end(of: period), path)
  }

  /// Another day is at most a period after the day.
  static func recent(_ period: TemplatePeriod, at path: TemplatePath) -> ValueTest {
    .day(.recent(period), path)
  }
}

/// How a day of a document stands to another.
package enum DayTest: Hashable, Sendable {
  /// It is not after the other.
  case notAfter
  /// It is not before the other.
  case notBefore
  /// It lies before a period that ends on the other.
  case outside(last: TemplatePeriod)
  /// The other is at most a period after it.
  case recent(TemplatePeriod)
  /// It is the end of a period that begins on the other.
  case end(of: TemplatePeriod)
  /// The days from the other to it, both included, are a period at least.
  case complete(TemplatePeriod)
}

/// A period that a template holds days to.
package enum TemplatePeriod: Hashable, Sendable {
  /// The period that a clause names.
  case fixed(Period)
  /// The value of a parameter on the day by which the document is judged.
  case parameter(ParameterID)
}

/// A number that a plan reaches by the end of a year, if its term covers that day.
package struct YearTarget: Hashable, Sendable {
  /// The year.
  package let year: Int
  /// The member of an entry that holds the number.
  package let key: String
  /// The least number.
  package let least: Int64
  /// The first day of the term.
  package let from: TemplatePath
  /// The last day of the term.
  package let through: TemplatePath

  /// The same of a document that stands at a part of another.
  func under(_ prefix: TemplatePath) -> YearTarget {
    YearTarget(year: year, key: key, least: least, from: from.under(prefix), through: through.under(prefix))
  }
}
