extension JSONNumber {
  /// The number's exact decimal value in the layout of ECMAScript's `Number.prototype.toString`.
  ///
  /// This is RFC 8785 for every number that survives the way through a 64-bit float. It departs from it for the
  /// others: RFC 8785 would round them and refuse those out of range, here every digit is kept. An exponent of
  /// more than 15 digits is left as it stands.
  public var canonical: String {
    if isPlainInteger { return text }
    let (digits, exponent) = decimal
    guard !digits.isEmpty else { return "0" }
    guard let exponent else { return text.lowercased() }
    return (text.utf8.first == UInt8(ascii: "-") ? "-" : "") + Self.layout(digits, point: exponent)
  }

  /// Whether the text is an integer of at most 15 digits, and so stands in canonical form already.
  private var isPlainInteger: Bool {
    let digits = text.utf8.drop { $0 == UInt8(ascii: "-") }
    return digits.count <= 15 && digits.allSatisfy { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
      && text != "-0"
  }

  /// The significant digits without zeros at either end, and n of `0.digits × 10ⁿ`; nil where n is out of reach.
  private var decimal: (digits: String, exponent: Int?) {
    let parts = text.lowercased().split(separator: "e", maxSplits: 1)
    let mantissa = (parts.first ?? "").drop { $0 == "-" }
    let halves = mantissa.split(separator: ".", maxSplits: 1)
    let whole = halves.first ?? ""
    let all = String(whole) + (halves.count > 1 ? String(halves[1]) : "")
    let digits = all.drop { $0 == "0" }
    let leadingZeros = all.count - digits.count
    let trimmed = String(digits.reversed().drop { $0 == "0" }.reversed())
    guard let stated = Self.exponent(parts.count > 1 ? String(parts[1]) : "0") else { return (trimmed, nil) }
    return (trimmed, whole.count - leadingZeros + stated)
  }

  private static func exponent(_ text: String) -> Int? {
    let isNegative = text.hasPrefix("-")
    let digits = text.drop { $0 == "-" || $0 == "+" }.drop { $0 == "0" }
    guard digits.count <= 15 else { return nil }
    let value = Int(digits) ?? 0
    return isNegative ? -value : value
  }

  /// Lays digits out as ECMA-262 (6.1.6.1.20) does: plain from 1e-6 to below 1e21, else with an exponent.
  private static func layout(_ digits: String, point: Int) -> String {
    let count = digits.count
    switch point {
    case count...max(21, count) where point <= 21:
      return digits + String(repeating: "0", count: point - count)
    case 1...21: return digits.prefix(point) + "." + digits.dropFirst(point)
    case -5...0: return "0." + String(repeating: "0", count: -point) + digits
    default:
      let exponent = point - 1
      let sign = exponent < 0 ? "-" : "+"
      let fraction = count > 1 ? "." + digits.dropFirst() : ""
      return digits.prefix(1) + fraction + "e" + sign + String(exponent.magnitude)
    }
  }
}
