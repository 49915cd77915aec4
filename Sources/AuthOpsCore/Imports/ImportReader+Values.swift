extension ImportReader {
  /// A whole number within bounds.
  mutating func count(_ cursor: JSONCursor, _ bounds: ClosedRange<Int>) -> Int? {
    attempt { () throws(JSONDocumentError) in
      let number = try cursor.int()
      guard let count = Int(exactly: number), bounds ~= count else {
        let expected = "a whole number from \(bounds.lowerBound) to \(bounds.upperBound)"
        throw cursor.error(.invalid(expected: expected, found: String(number)))
      }
      return count
    }
  }

  /// A number of statistics within bounds; the nearest of 64 bits.
  mutating func number(_ cursor: JSONCursor, _ bounds: ClosedRange<Double>) -> Double? {
    attempt { () throws(JSONDocumentError) in
      let text = try cursor.number().text
      guard let number = Double(text), bounds ~= number else {
        let expected = "a number from \(bounds.lowerBound) to \(bounds.upperBound)"
        throw cursor.error(.invalid(expected: expected, found: text))
      }
      return number
    }
  }

  /// True or false.
  mutating func flag(_ cursor: JSONCursor) -> Bool? {
    attempt { () throws(JSONDocumentError) in try cursor.bool() }
  }

  /// A period of the law.
  mutating func period(_ cursor: JSONCursor) -> Period? {
    attempt { () throws(JSONDocumentError) in
      try cursor.string(as: "a period such as 3wd, 15d, 6mo or 3y") { Period($0) }
    }
  }

  /// A period that is not over on the day it begins.
  mutating func longPeriod(_ cursor: JSONCursor) -> Period? {
    guard let period = period(cursor) else { return nil }
    guard period.isSameDay else { return period }
    note(cursor.error(.invalid(expected: "a period of a day or more", found: "'\(period)'")))
    return nil
  }

  /// The elements of a list that must have some; an empty one is a fault.
  mutating func filled(_ list: JSONCursor, with expected: String) -> [JSONCursor] {
    let elements = elements(of: list)
    if list.kind == .array, elements.isEmpty {
      note(list.error(.invalid(expected: expected, found: "none")))
    }
    return elements
  }

  /// A time of day as minutes since midnight.
  mutating func clock(_ cursor: JSONCursor) -> Int? {
    attempt { () throws(JSONDocumentError) in
      try cursor.string(as: "a time of day as HH:MM") { text in
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2,
          parts.allSatisfy({ $0.utf8.count == 2 && $0.utf8.allSatisfy(\.isDigit) }),
          let hour = Int(parts[0]),
          let minute = Int(parts[1]), 0...24 ~= hour, 0...59 ~= minute, hour * 60 + minute <= 24 * 60
        else { return nil }
        return hour * 60 + minute
      }
    }
  }
}
