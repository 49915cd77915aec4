import AuthOpsCore
import Testing

@Suite("JSON: the canonical writer")
struct JSONWriterTests {
  @Test("RFC 8785 §3.2.2: escapes, literals and numbers come out in their canonical form")
  func publishedStrings() throws {
    let text = #"""
      {
        "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
        "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
        "literals": [null, true, false]
      }
      """#
    let canonical = try JSONValue(parsing: Array(text.utf8)).canonical()
    let expected =
      #"{"literals":[null,true,false],"numbers":[333333333.33333329,1e+30,4.5,0.002,1e-27],"#
      + #""string":"€$\u000f\nA'B\"\\\\\"/"}"#
    #expect(String(decoding: canonical, as: UTF8.self) == expected)
  }

  @Test("RFC 8785 §3.2.3: keys are in the order of their UTF-16 units")
  func publishedOrder() throws {
    let text = #"""
      {"\u20ac":"Euro Sign","\r":"Carriage Return","\ufb33":"Hebrew Letter Dalet With Dagesh","1":"One",
       "\ud83d\ude00":"Emoji: Grinning Face","\u0080":"Control","\u00f6":"Latin Small Letter O With Diaeresis"}
      """#
    let canonical = try JSONValue(parsing: Array(text.utf8)).canonical()
    guard case .object(let members) = try JSONValue(parsing: canonical) else {
      Issue.record("not an object")
      return
    }
    #expect(members.map(\.key) == ["\r", "1", "\u{80}", "ö", "€", "😀", "\u{FB33}"])
  }

  static let numberCases: [(String, String)] = [
    ("0", "0"), ("-0", "0"), ("-0.0e5", "0"), ("1.0", "1"), ("100", "100"), ("1e2", "100"), ("12.50", "12.5"),
    ("-1.5E+1", "-15"),
    ("9007199254740992", "9007199254740992"), ("-9007199254740992", "-9007199254740992"),
    ("1e20", "100000000000000000000"),
    ("1e21", "1e+21"), ("123e19", "1.23e+21"), ("0.000001", "0.000001"), ("0.0000001", "1e-7"),
    ("1234e-10", "1.234e-7"),
    ("0.5", "0.5"), ("5e-324", "5e-324"), ("1.7976931348623157e308", "1.7976931348623157e+308"),
    ("0.49999999999999999", "0.49999999999999999"), ("9007199254740993", "9007199254740993"),
    ("1e400", "1e+400"),
    ("1234567890123456789012.5", "1.2345678901234567890125e+21"),
    ("1E1000000000000000", "1e1000000000000000"), ("0e99999999999999999999", "0"),
  ]

  @Test("Numbers keep their exact value, in the layout of ECMAScript", arguments: numberCases)
  func numbers(_ text: String, _ expected: String) throws {
    let number = try #require(JSONNumber(text))
    #expect(number.canonical == expected)
    #expect(JSONNumber(expected)?.canonical == expected)
  }

  @Test("Control characters take the short escape where there is one, and nothing else is escaped")
  func escapes() {
    var writer = JSONWriter()
    writer.string(
      String(String.UnicodeScalarView((0..<0x21).map { Unicode.Scalar(UInt8($0)) })) + "\"\\/\u{7F}é中😀")
    let expected =
      #""\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\t\n\u000b\f\r\u000e\u000f"#
      + #"\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f"#
      + " \\\"\\\\/\u{7F}é中😀\""
    #expect(String(decoding: writer.finish(), as: UTF8.self) == expected)
  }

  @Test("Values stream out with commas where they belong, and the writer starts anew")
  func streaming() {
    var writer = JSONWriter()
    for _ in 0..<2 {
      writer.beginObject()
      writer.key("a")
      writer.beginArray()
      for integer in [0, -1, 10, Int64.min, Int64.max] { writer.int(integer) }
      writer.int(UInt64.max)
      writer.int(Int8.min)
      writer.endArray()
      writer.key("b")
      writer.beginObject()
      writer.endObject()
      writer.key("c")
      writer.null()
      writer.endObject()
      writer.newline()
      let expected = """
        {"a":[0,-1,10,-9223372036854775808,9223372036854775807,18446744073709551615,-128],"b":{},"c":null}

        """
      var drained: [UInt8] = []
      writer.drain { bytes in
        for index in bytes.indices { drained.append(bytes[index]) }
      }
      #expect(String(decoding: drained, as: UTF8.self) == expected)
    }
  }

  @Test("A value that is read, written and read again is the same; writing twice gives the same bytes")
  func roundTrips() throws {
    var random = SplitMix(state: 20_260_302)
    for _ in 0..<2_000 {
      let value = randomValue(&random, depth: 4)
      let bytes = value.canonical()
      let again = try JSONValue(parsing: bytes)
      #expect(again.canonical() == bytes)
      if case .string = value { #expect(again == value) }
    }
  }

  @Test("Strings of every short length and of many pieces are written whole, escapes at each place")
  func lengths() throws {
    for length in Array(0..<40) + [4095, 4096, 4097, 8200, 20_000] {
      for filling in ["x", "中", "\u{1}", "ab\"cdefg\n"] {
        let value = JSONValue.array([.string(String(repeating: filling, count: length)), .null])
        #expect(try JSONValue(parsing: value.canonical()) == value)
      }
    }
  }

  @Test("Random changes of bytes never trap, and what is accepted can be written and read again")
  func mutations() throws {
    var random = SplitMix(state: 7)
    let seeds = [
      #"{"a":[1,-2.5e+3,true,null,"\ud83d\ude00中\n"],"b":{"c":"","d":false}}"#, #"[{"数据":"产品\u4e2d"},0.5]"#,
    ]
    for round in 0..<20_000 {
      var bytes = Array(seeds[round % seeds.count].utf8)
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
      }
      guard let value = try? JSONValue(parsing: bytes) else { continue }
      let canonical = value.canonical()
      #expect(try JSONValue(parsing: canonical).canonical() == canonical)
    }
  }

  @Test("A string is copied straight from another text, escapes made canonical")
  func copies() throws {
    let bytes = Array(#"["plain","\u00e9\/\t"]"#.utf8)
    var tape = JSONTape()
    try tape.read(bytes.span)
    var writer = JSONWriter()
    writer.beginArray()
    writer.string(tape[1], in: bytes.span)
    writer.string(tape[2], in: bytes.span)
    writer.string(bytes.span, 2..<4)
    writer.endArray()
    #expect(String(decoding: writer.finish(), as: UTF8.self) == #"["plain","é/\t","pl"]"#)
  }

  #if DEBUG && os(Linux)
    @Test("A key out of order stops a debug build")
    func order() async {
      await #expect(processExitsWith: .failure) {
        var writer = JSONWriter()
        writer.beginObject()
        writer.key("b")
        writer.null()
        writer.key("a")
      }
    }
  #endif
}
