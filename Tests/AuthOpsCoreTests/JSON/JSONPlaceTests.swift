import AuthOpsCore
import Testing

@Suite("JSON: where errors lie")
struct JSONPlaceTests {
  static let cases: [(String, line: Int, column: Int, pointer: String, sentence: String)] = [
    ("[1,2", 1, 5, "", "expected ',' or ']' after an element, found the end"),
    ("{\"a\" }", 1, 6, "/a", "expected ':' after a key, found '}'"),
    ("{\"a\":tru}", 1, 9, "/a", "expected true, found '}'"),
    ("{\"数据\":\n [1, {\"b\":01}]}", 2, 11, "/数据/1/b", "a number starts with a needless zero"),
    ("[[],[[1,2],[3,x]]]", 1, 15, "/1/1/1", "expected a value, found 'x'"),
    ("{\"a\":{\"b\":{}},\"c~d\":[{},\"\t\"]}", 1, 26, "/c~0d/1", "a string holds byte 0x09 without escape"),
    ("{\"a\":1,}", 1, 8, "", "expected a key after ',', found '}'"),
    ("{\"a\":[{\"b\":1 \"c\"}]}", 1, 14, "/a/0", "expected ',' or '}' after a member, found '\"'"),
    ("1 2", 1, 3, "", "expected nothing more after the value, found '2'"),
    ("\n\n [\"\\q\"]", 3, 5, "/0", "expected one of \"\\/bfnrtu after '\\', found 'q'"),
    ("[\"abc", 1, 6, "/0", "expected '\"' at the end of a string, found the end"),
    ("[1,\n\"\\ud800\"]", 2, 2, "/1", "an escaped surrogate lacks its other half"),
    ("[-]", 1, 3, "/0", "expected a digit, found ']'"),
  ]

  @Test("An error has its line, its column, its pointer and a sentence", arguments: cases)
  func places(_ text: String, _ line: Int, _ column: Int, _ pointer: String, _ sentence: String) throws {
    let bytes = Array(text.utf8)
    let error = try #require(refusal(bytes))
    let position = TextPosition(of: error.offset, in: bytes.span)
    #expect(position == TextPosition(line: line, column: column))
    #expect(error.pointer == pointer)
    #expect("\(error.reason)" == sentence)
  }

  @Test("Columns count scalars; malformed bytes count one each")
  func columns() {
    let bytes: [UInt8] = Array("é中😀".utf8) + [0xFF, 0xE4, 0xB8] + Array("x\r\ny".utf8)
    let places = [
      (0, 1, 1), (2, 1, 2), (5, 1, 3), (9, 1, 4), (10, 1, 5), (11, 1, 6), (12, 1, 7), (15, 2, 1), (16, 2, 2),
      (99, 2, 2),
    ]
    for (offset, line, column) in places {
      let position = TextPosition(of: offset, in: bytes.span)
      #expect(position == TextPosition(line: line, column: column))
    }
  }

  @Test("A part of a buffer is read as if the rest were not there, offsets count from the buffer's start")
  func parts() throws {
    let bytes = Array("[1]\n{\"a\":\"x\"}\ntru\"e".utf8)
    var tape = JSONTape()
    try tape.read(bytes.span, in: 4..<13)
    #expect(tape.count == 3)
    let string = tape.string(2, in: bytes.span)
    #expect(string == "x")
    #expect(throws: JSONError.self) { try tape.read(bytes.span, in: 4..<11) }
    #expect(throws: JSONError.self) { try tape.read(bytes.span, in: 4..<12) }
    #expect(throws: JSONError.self) { try tape.read(bytes.span, in: 14..<17) }
    #expect(tape.count == 0)
  }

  @Test("Every proper beginning of an object is refused, at or before its end")
  func beginnings() {
    let text = Array(#"{"a":[1,-2.5e+3,true,null,"\ud83d\ude00中"],"b":{"c":""}}"#.utf8)
    #expect(refusal(text) == nil)
    for length in 0..<text.count {
      #expect(refusal(Array(text.prefix(length))).map { $0.offset <= length } == true)
    }
  }
}
