import AuthOpsCore
import Testing

@Suite("JSON: what is accepted")
struct JSONAcceptanceTests {
  @Test(
    "Every kind of value may stand alone",
    arguments: ["{}", "[]", "\"\"", "\"a\"", "0", "-1", "true", "false", "null"])
  func lonelyValues(_ text: String) {
    #expect(refusal(Array(text.utf8)) == nil)
  }

  @Test(
    "White space may stand between tokens and around the value",
    arguments: [
      " [] ", "[ ]", "[\n1\t,\r\n2 ]", "{ }", "{ \"a\" : 1 , \"b\" :\t2}", " 7", "true\n", "\t\"a\" ",
    ])
  func whiteSpace(_ text: String) {
    #expect(refusal(Array(text.utf8)) == nil)
  }

  @Test(
    "Numbers of every form are accepted",
    arguments: [
      "0", "-0", "-0.0", "10", "123456789012345678901234567890", "0.1", "-0.01", "1e5", "1E5", "1e+5", "1e-5",
      "0e1", "0e+1",
      "1.5e10", "20e1", "123.456e-78", "1e400", "-1e-400",
      "0.4e006699999999999999999999999999999999999999999999999999",
    ])
  func numbers(_ text: String) {
    #expect(refusal(Array("[\(text)]".utf8)) == nil)
    #expect(JSONNumber(text)?.text == text)
  }

  static let stringCases: [(String, String)] = [
    ("\"\"", ""), (#"" ""#, " "), ("\"" + #"\"\\\/\b\f\n\r\t"# + "\"", "\"\\/\u{8}\u{C}\n\r\t"),
    (#""/""#, "/"),
    (#""\u0061\u30AF\u30EA\u30b9""#, "aクリス"), (#""\uD801\udc37""#, "\u{10437}"),
    (#""\ud83d\ude39\ud83d\udc8d""#, "😹💍"),
    (#""\u0000""#, "\0"), (#""\u0022\u005C""#, "\"\\"), (#""\\u0000""#, "\\u0000"), (#""\\a""#, "\\a"),
    (#""\uFFFF\uDBFF\uDFFE""#, "\u{FFFF}\u{10FFFE}"), (#""\u200B\u2064""#, "\u{200B}\u{2064}"),
    ("\"\u{7F}\"", "\u{7F}"), ("\"\u{2028}\u{2029}\"", "\u{2028}\u{2029}"), ("\"€𝄞\"", "€𝄞"),
    ("\"授权运营数据产品\"", "授权运营数据产品"),
    ("\"a授b权c\"", "a授b权c"), ("\"\u{FEFF}\"", "\u{FEFF}"),
    ("\"\u{FFFE}\u{FFFF}\u{10FFFF}\"", "\u{FFFE}\u{FFFF}\u{10FFFF}"),
  ]

  @Test("Strings are unescaped to what they mean", arguments: stringCases)
  func strings(_ text: String, _ expected: String) throws {
    #expect(try JSONValue(parsing: Array(text.utf8)) == .string(expected))
  }

  @Test("Keys may be empty, escaped or hold a NUL; keys that differ only in normalisation are two")
  func keys() {
    for text in [
      #"{"":0}"#, #"{"foo\u0000bar":42}"#, #"{"a":1,"A":2}"#, #"{"é":1,"e\u0301":2}"#, #"{"":{"":{}}}"#,
    ] {
      #expect(refusal(Array(text.utf8)) == nil)
    }
  }

  @Test("Every string of each length around the word size is found, wherever it lies in the buffer")
  func alignments() throws {
    for length in 0..<40 {
      for shift in 0..<9 {
        let text = String(repeating: " ", count: shift) + "\"" + String(repeating: "x", count: length) + "\""
        #expect(try JSONValue(parsing: Array(text.utf8)) == .string(String(repeating: "x", count: length)))
      }
    }
  }

  @Test("As many levels as stated are accepted and one more is refused")
  func depth() {
    for maximum in [1, 2, 512] {
      let open = [UInt8](repeating: UInt8(ascii: "["), count: maximum)
      let close = [UInt8](repeating: UInt8(ascii: "]"), count: maximum)
      #expect(refusal(open + close, maximumDepth: maximum) == nil)
      let deeper = refusal(open + Array("[]".utf8) + close, maximumDepth: maximum)
      #expect(deeper?.reason == .tooDeep(maximum: maximum))
      #expect(deeper?.offset == maximum)
    }
  }
}
