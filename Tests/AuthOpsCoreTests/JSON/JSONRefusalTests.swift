import AuthOpsCore
import Testing

@Suite("JSON: what is refused")
struct JSONRefusalTests {
  @Test(
    "Broken structure is refused",
    arguments: [
      "[1 true]", "[1:2]", "[1;2]", "[\"\"],", "[,1]", "[1,,2]", "[1,]", "[,]", "[1", "[x", "[3[4]]",
      "[\"a\",\n4\n,", "[", "]", "{",
      "{\"a\"}", "{\"a\":}", "{\"a\" \"b\"}", "{\"a\":1,}", "{\"a\":1,,}", "{\"a\"::1}", "{\"a\",1}", "{:1}",
      "{1:1}", "{[:1}", "{null:1}",
      "{a:1}", "{'a':1}", "{\"a\":\"a", "{\"a\":1 2}", "{\"a\":1}}", "{\"a\":1}#", "{\"a\":1}/**/",
      "{\"a\":/**/1}", "[]]", "{}}", "1]", "2@",
      "\"\"x", "{]", "[}", "{\"a\":[}", "[{]", "{,}", "[1}", "{\"a\":1]", "<null>", "*", "å", "[True]",
      "TRUE", "nul", "[fals]", "[tru", "truee",
      "[\u{2060}]", "[\u{0C}]", "\u{A0}1", "[1]\u{FEFF}", "[\"a\nb\"]", "'a'", "[\\n]", "NaN", "[nan]",
      "Infinity", "[-Infinity]",
    ])
  func structure(_ text: String) {
    #expect(refusal(Array(text.utf8)) != nil)
  }

  @Test(
    "Numbers outside the grammar are refused",
    arguments: [
      "+1", "++1", "-", "--1", "- 1", "-a", "01", "-01", "00", "012", "-012", ".5", "-.5", "1.", "-1.",
      "1.e1", "0.", "0.e1", "1e", "1e+", "1E-",
      "1eE2", "1e1.5", "1.2.3", "0.1.2", "1_000", "1 000", "0x1", "0x42", "1a", "1e1a", "1+2", "-NaN", "-Inf",
      "1f", "１", "9.e+", "0e", "0E+", "1-",
    ])
  func numbers(_ text: String) {
    #expect(refusal(Array("[\(text)]".utf8)) != nil)
    #expect(refusal(Array(text.utf8)) != nil)
    #expect(JSONNumber(text) == nil)
  }

  @Test(
    "Escapes outside the grammar are refused",
    arguments: [
      "\\x00", "\\a", "\\'", "\\0", "\\U0041", "\\", "\\u", "\\u0", "\\u00", "\\u00A", "\\u00G0", "\\u 041",
      "\\u+041", "\\é", "\\😀", "\\\n",
      "\\ud834\\u", "\\ud834\\u1", "\\ud834\\udd", "\\ud800\\u1x",
    ])
  func escapes(_ text: String) {
    #expect(refusal(Array("[\"\(text)\"]".utf8)) != nil)
  }

  @Test(
    "A surrogate escape without its other half is refused",
    arguments: [
      "\\ud800", "\\udbff", "\\udc00", "\\udfff", "\\ud800a", "\\ud800\\n", "\\ud800\\u0061",
      "\\ud800\\ud800", "\\udd1e\\ud834",
    ])
  func surrogates(_ text: String) {
    for document in ["\"\(text)\"", "{\"\(text)\":1}", "[\"\(text)\"]"] {
      #expect(refusal(Array(document.utf8))?.reason == .loneSurrogate)
    }
  }

  static let malformed: [Bytes] = [
    inString(0x80), inString(0xBF), inString(0xC0, 0x80), inString(0xC1, 0xBF), inString(0xC3),
    inString(0xC3, 0x28), inString(0xE0, 0x80, 0x80),
    inString(0xE0, 0x9F, 0xBF), inString(0xED, 0xA0, 0x80), inString(0xED, 0xBF, 0xBF), inString(0xE4, 0xB8),
    inString(0xE4, 0xB8, 0x41),
    inString(0xF0, 0x80, 0x80, 0x80), inString(0xF0, 0x8F, 0xBF, 0xBF), inString(0xF0, 0x9F, 0x98),
    inString(0xF4, 0x90, 0x80, 0x80),
    inString(0xF5, 0x80, 0x80, 0x80), inString(0xF8, 0x88, 0x80, 0x80, 0x80),
    inString(0xFC, 0x83, 0xBF, 0xBF, 0xBF, 0xBF), inString(0xFE), inString(0xFF),
    inString(0xE6, 0x97, 0xA5, 0xD1, 0x88, 0xFA), inString(0xE4, 0xB8, 0xAD, 0xED, 0xA0, 0x80),
    inString(0xE0, 0x80, 0x80, 0xE4, 0xB8, 0xAD),
  ]

  @Test("Bytes that are not UTF-8 are refused", arguments: malformed)
  func encoding(_ text: Bytes) {
    #expect(refusal(text.bytes)?.reason == .malformedUTF8)
  }

  @Test("Control characters are refused without escape, DEL is not one of them")
  func controls() {
    for byte in UInt8(0)..<0x20 {
      #expect(refusal(inString(0x61, byte, 0x61).bytes)?.reason == .controlCharacter(byte))
    }
    #expect(refusal(inString(0x7F).bytes) == nil)
  }

  static let foreign: [(Bytes, JSONError.Reason)] = [
    ("", .empty), (" \n", .empty), ([0xEF, 0xBB, 0xBF], .byteOrderMark),
    ([0xEF, 0xBB, 0xBF, 0x7B, 0x7D], .byteOrderMark),
    ([0xFF, 0xFE, 0x5B, 0, 0x5D, 0], .utf16), ([0xFE, 0xFF, 0, 0x5B, 0, 0x5D], .utf16),
    ([0x5B, 0, 0x5D, 0], .utf16), ([0, 0x5B, 0, 0x5D], .utf16),
    ([0x22, 0, 0x2D, 0x4E, 0x22, 0], .utf16), ([0x31, 0], .utf16),
    ([0xFF, 0xFE, 0, 0, 0x31, 0, 0, 0], .utf32), ([0, 0, 0xFE, 0xFF, 0, 0, 0, 0x31], .utf32),
    ([0x31, 0, 0, 0], .utf32), ([0, 0, 0, 0x31], .utf32),
    ([0x5B, 0, 0x5D], .unexpected(expected: .valueOrClosingBracket, found: .byte(0))),
    ([0xEF, 0xBB, 0x7B, 0x7D], .unexpected(expected: .value, found: .byte(0xEF))),
  ]

  @Test("Nothing, marks and wider encodings are recognised", arguments: foreign)
  func foreignTexts(_ text: Bytes, _ reason: JSONError.Reason) {
    #expect(refusal(text.bytes)?.reason == reason)
  }

  @Test("A text that ends past the reach of its offsets is refused, wherever it starts")
  func length() throws {
    var tape = JSONTape(maximumOffset: 10)
    let bytes = Array("1234567890 1".utf8)
    try tape.read(bytes.span, in: 0..<10)
    #expect(throws: JSONError(reason: .tooLong, offset: 10, pointer: "")) {
      try tape.read(bytes.span, in: 11..<12)
    }
  }
}
