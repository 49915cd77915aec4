import AuthOpsCore
import Testing

@Suite("JSON: the tape")
struct JSONTapeTests {
  @Test("Nodes stand in document order and lead past what they hold")
  func layout() throws {
    let bytes = Array(#"{"a":[1,"x"],"b":{}}"#.utf8)
    var tape = JSONTape()
    try tape.read(bytes.span)
    let nodes = (0..<tape.count).map { tape[$0] }
    #expect(nodes.map(\.kind) == [.object, .string, .array, .number, .string, .string, .object])
    #expect(nodes.map(\.next) == [7, 2, 5, 4, 5, 6, 7])
    #expect(nodes.map(\.range) == [0..<20, 2..<3, 5..<12, 6..<7, 9..<10, 14..<15, 17..<19])
    #expect(nodes.map { $0.hash != 0 } == [false, true, false, false, true, true, false])
  }

  @Test("Members and elements come in order; names are found, escaped or not")
  func iteration() throws {
    let bytes = Array(#"{"a":1,"\u0062":[2,[],{"c":3}],"d":null}"#.utf8)
    var tape = JSONTape()
    try tape.read(bytes.span)
    var keys: [String] = []
    tape.forEachMember(of: 0) { key, _ in keys.append(tape.string(key, in: bytes.span)) }
    #expect(keys == ["a", "b", "d"])
    let found = tape.value(of: 0, "b", in: bytes.span)
    let array = try #require(found)
    var kinds: [JSONKind] = []
    tape.forEachElement(of: array) { kinds.append(tape[$0].kind) }
    #expect(kinds == [.number, .array, .object])
    let missing = tape.value(of: 0, "c", in: bytes.span)
    #expect(missing == nil)
    let isMatching = tape.matches(array - 1, [0x62], in: bytes.span)
    #expect(isMatching)
    for index in 0..<tape.count where tape[index].hash == 0 {
      let pointer = tape.pointer(to: index, in: bytes.span)
      #expect(["", "/a", "/b", "/b/0", "/b/1", "/b/2", "/b/2/c", "/d"].contains(pointer))
    }
  }

  @Test("A string's hash is that of its unescaped bytes, as key and as value, at every length and place")
  func hashes() throws {
    var seen: Set<UInt64> = []
    for length in 0..<40 {
      let name = String("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRST".prefix(length))
      let expected = JSONHash.hash(name)
      #expect(seen.insert(expected).inserted)
      #expect(JSONHash.hash(Array(name.utf8)) == expected)
      let escaped = name.isEmpty ? "" : "\\u0061" + name.dropFirst()
      for text in [
        "{\"\(name)\":\"\(name)\"}", "   {\"\(name)\": \"\(name)\", \"another key and one more\":0}",
        "{\"\(escaped)\":\"\(escaped)\"}", "[\"\(name)\",\"\(escaped)\",{\"a\":1}]",
      ] {
        let bytes = Array(text.utf8)
        var tape = JSONTape()
        try tape.read(bytes.span)
        #expect(tape[1].hash == expected)
        #expect(tape[2].hash == expected)
      }
    }
    #expect(JSONHash.hash("a") != JSONHash.hash("a\0"))
    #expect(JSONHash.hash("specversion") == 1_760_066_995_895_205_739)
  }

  @Test("Every string has the hash of its contents, every other value 0")
  func randomHashes() throws {
    var random = SplitMix(state: 8785)
    for _ in 0..<1_000 {
      let bytes = randomValue(&random, depth: 3).canonical()
      var tape = JSONTape()
      try tape.read(bytes.span)
      for index in 0..<tape.count {
        let isString = tape[index].kind == .string
        let expected = isString ? JSONHash.hash(tape.string(index, in: bytes.span)) : 0
        #expect(tape[index].hash == expected)
      }
    }
  }

  @Test("The hashes of names that differ little are spread over their lowest and highest bits")
  func spread() {
    for prefix in ["", "s", "dq-", "2026-03-02T10:11:", "授权"] {
      let hashes = (0..<1_024).map { JSONHash.hash("\(prefix)\($0)") }
      // A thousand balls fall into about 647 of 1,024 boxes.
      #expect((600...700).contains(Set(hashes.map { $0 & 1_023 }).count))
      #expect((600...700).contains(Set(hashes.map { $0 >> 54 }).count))
    }
  }

  @Test("A text is read alike with and without white space, at the end of a buffer and within it")
  func spacing() throws {
    let contents = ["", "a", "abcdefg", "abcdefgh", "a中文", "\\n", String(repeating: "x", count: 70)]
    for first in contents {
      for second in contents {
        let tokens = [
          "{", "\"k\(first)\"", ":", "\"\(second)\"", ",", "\"\(second)\"", ":", "[", "\"\(first)\"", "]",
          "}",
        ]
        let (dense, spaced) = (Array(tokens.joined().utf8), Array(tokens.joined(separator: " ").utf8))
        let expected = try nodes(spaced, spaced.count)
        #expect(try nodes(dense, dense.count) == expected)
        #expect(try nodes(dense + Array("\n\"\":,".utf8), dense.count) == expected)
      }
    }
  }

  /// What does not depend on where the nodes lie.
  private func nodes(_ bytes: [UInt8], _ length: Int) throws -> [[UInt64]] {
    var tape = JSONTape()
    try tape.read(bytes.span, in: 0..<length)
    return (0..<tape.count).map {
      [UInt64(tape[$0].kind.rawValue), UInt64(tape[$0].next), tape[$0].hash, tape[$0].isEscaped ? 1 : 0]
    }
  }

  @Test("Integers are exact or nothing")
  func integers() throws {
    let cases: [(String, Int64?)] = [
      ("0", 0), ("-0", 0), ("9223372036854775807", .max), ("-9223372036854775808", .min),
      ("9223372036854775808", nil),
      ("-9223372036854775809", nil), ("1.0", 1), ("1e2", 100), ("3e0", 3), ("12e-1", nil), ("1.5", nil),
      ("1e19", nil), ("-0.0", 0),
      ("1e999999999999999999", nil), ("99999999999999999999", nil),
    ]
    for (text, expected) in cases {
      let bytes = Array(text.utf8)
      var tape = JSONTape()
      try tape.read(bytes.span)
      let integer = tape.integer(0, in: bytes.span)
      let number = tape.number(0, in: bytes.span)
      #expect(integer == expected)
      #expect(number.integer == expected)
    }
  }

  @Test("Unescaped strings are appended to what is there")
  func appending() throws {
    let bytes = Array(#"["a中","\n\u00e9\ud83d\ude00"]"#.utf8)
    var tape = JSONTape()
    try tape.read(bytes.span)
    var output = Array("<".utf8)
    tape.appendString(1, in: bytes.span, to: &output)
    tape.appendString(2, in: bytes.span, to: &output)
    #expect(output == Array("<a中\né😀".utf8))
  }

  @Test("The tape grows in the midst of a text and is used again for the next")
  func growth() throws {
    let large = Array("[\((0..<10_000).map { "{\"k\":\($0)}" }.joined(separator: ","))]".utf8)
    var tape = JSONTape()
    try tape.read(large.span)
    #expect(tape.count == 30_001)
    #expect(tape[0].next == 30_001)
    try tape.read(Array("1".utf8).span)
    #expect(tape.count == 1)
  }
}
