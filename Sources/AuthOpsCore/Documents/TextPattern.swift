/// Texts of which the form alone says whether they can be right.
package enum TextPattern: String, CaseIterable, Hashable, Sendable {
  /// 统一社会信用代码: 18 characters, the last of which checks the others (GB 32100).
  case creditCode
  /// 邮政编码: six digits.
  case postcode
  /// 手机号: eleven digits that begin with 1.
  case mobile
  /// A telephone with its area code, or a mobile number.
  case areaTelephone
  /// A number that can be called: with or without an area code, a country code or an extension.
  case telephone
  /// 电子信箱.
  case mail

  /// Whether a text can be right.
  package func matches(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    return switch self {
    case .creditCode: Self.isCreditCode(bytes)
    case .postcode: bytes.count == 6 && bytes.allSatisfy(\.isDigit)
    case .mobile: Self.isMobile(Self.digits(of: text))
    case .areaTelephone:
      Self.isMobile(Self.digits(of: text)) || Self.isLandline(text)
    case .telephone: Self.isTelephone(bytes)
    case .mail: Self.isMail(text)
    }
  }

  /// What is expected, for people.
  package var expected: Message {
    switch self {
    case .creditCode: Message(zh: "18 位代码，末位校验相符", en: "18 characters, the last of which checks the others")
    case .postcode: Message(zh: "6 位数字", en: "six digits")
    case .mobile: Message(zh: "以 1 开头的 11 位数字", en: "eleven digits that begin with 1")
    case .telephone: Message(zh: "电话号码，如 8800000", en: "a telephone number such as 8800000")
    case .areaTelephone:
      Message(zh: "带区号的号码，如 0730-8800000", en: "a number with its area code, such as 0730-8800000")
    case .mail: Message(zh: "电子信箱，如 name@example.com", en: "an address such as name@example.com")
    }
  }

  private static func isMobile(_ bytes: [UInt8]) -> Bool {
    bytes.count == 11 && bytes[0] == UInt8(ascii: "1") && bytes.allSatisfy(\.isDigit)
  }

  /// Five to twenty digits, as numbers are written: a plus before them, spaces, hyphens and brackets among them.
  private static func isTelephone(_ bytes: [UInt8]) -> Bool {
    let rest = bytes.first == UInt8(ascii: "+") ? bytes.dropFirst() : bytes[...]
    guard rest.allSatisfy({ $0.isDigit || " -()".utf8.contains($0) }) else { return false }
    return 5...20 ~= rest.count(where: \.isDigit)
  }

  /// The digits of a number in this country, without the signs that part them; a country code 86 is left out.
  ///
  /// Anything else that stands among them stays, so that it is no digit.
  private static func digits(of text: some StringProtocol) -> [UInt8] {
    let bytes = Array(String(text.filter { !" -()（）".contains($0) }).utf8)
    let code = ["+86", "0086"].first { bytes.starts(with: $0.utf8) }
    return Array(bytes.dropFirst(code?.utf8.count ?? 0))
  }

  /// An area code of three or four digits that begins with 0, then seven or eight digits; an extension may follow.
  private static func isLandline(_ text: String) -> Bool {
    let extended = text.split(separator: "转", omittingEmptySubsequences: false)
    guard extended.count <= 2, let first = extended.first else { return false }
    var number = first
    if extended.count == 2 {
      guard isExtension(extended[1]) else { return false }
    } else if let hyphen = first.lastIndex(of: "-"), isExtension(first[first.index(after: hyphen)...]) {
      number = first[..<hyphen]
    }
    var digits = digits(of: number)
    // Behind the code of the country the area code is written without its zero.
    if number.hasPrefix("+86") || number.hasPrefix("0086"), digits.first != UInt8(ascii: "0") {
      digits.insert(UInt8(ascii: "0"), at: 0)
    }
    guard digits.count > 1, digits[0] == UInt8(ascii: "0"), digits.allSatisfy(\.isDigit) else { return false }
    // The area codes of the largest cities, 010 and 02x, have three digits; all others four.
    let area = "12".utf8.contains(digits[1]) ? 3 : 4
    return 7...8 ~= digits.count - area
  }

  private static func isExtension(_ text: some StringProtocol) -> Bool {
    1...5 ~= text.utf8.count && text.utf8.allSatisfy(\.isDigit)
  }

  private static func isMail(_ text: String) -> Bool {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, !text.contains(where: \.isWhitespace), !parts[0].isEmpty else { return false }
    let labels = parts[1].split(separator: ".", omittingEmptySubsequences: false)
    return labels.count >= 2 && labels.allSatisfy { !$0.isEmpty }
  }

  /// The characters of the code, by their values.
  private static let alphabet = Array("0123456789ABCDEFGHJKLMNPQRTUWXY".utf8)

  /// The weights are the powers of 3 modulo 31.
  private static func isCreditCode(_ bytes: [UInt8]) -> Bool {
    let values = bytes.compactMap { alphabet.firstIndex(of: $0) }
    guard bytes.count == 18, values.count == 18 else { return false }
    var (sum, weight) = (0, 1)
    for value in values.dropLast() { (sum, weight) = (sum + value * weight, weight * 3 % 31) }
    return (31 - sum % 31) % 31 == values[17]
  }
}
