import AuthOpsCore
import Testing

@Suite("JSON: repeated keys")
struct JSONRepeatedKeyTests {
  static let cases: [(String, offset: Int, pointer: String)] = [
    (#"{"a":1,"a":1}"#, 7, "/a"), (#"{"a":1,"\u0061":2}"#, 7, "/a"), (#"{"\u0061":1,"a":2}"#, 12, "/a"),
    (#"{"":1,"":2}"#, 6, "/"),
    (#"[0,{"x":{"b/c":1,"d":2,"b\/c":3}}]"#, 23, "/1/x/b~1c"),
    (#"{"a":{"a":1},"b":{"a":1},"b":0}"#, 25, "/b"),
    (#"{"中文":1,"\u4e2d文":2}"#, 12, "/中文"), (#"{"a":{"k":{"z":1,"z":2}}}"#, 17, "/a/k/z"),
  ]

  @Test("A key repeated in one object is refused at its second place, escaped or not", arguments: cases)
  func repeated(_ text: String, _ offset: Int, _ pointer: String) {
    #expect(refusal(Array(text.utf8)) == JSONError(reason: .repeatedKey, offset: offset, pointer: pointer))
  }

  @Test("In objects of each size, any two equal keys are found and different keys are let pass")
  func everyPair() {
    for size in [2, 15, 16, 17, 18, 40] {
      #expect(refusal(object((0..<size).map { "key\($0)" })) == nil)
      for second in 1..<size {
        for first in 0..<second {
          var keys = (0..<size).map { "key\($0)" }
          keys[second] = keys[first]
          let error = refusal(object(keys))
          #expect(error?.reason == .repeatedKey)
          #expect(error?.pointer == "/key\(first)")
        }
      }
    }
  }

  @Test("Of several repeated keys in a large object the first is reported")
  func firstOfSeveral() {
    let keys = (0..<30).map { "k\($0)" } + ["k9", "k3"]
    #expect(refusal(object(keys))?.pointer == "/k9")
  }

  @Test("An object of two hundred thousand members is read, and its last repeated key found")
  func large() {
    let keys = (0..<200_000).map { "k\($0)" }
    #expect(refusal(object(keys)) == nil)
    #expect(refusal(object(keys + ["k77"]))?.pointer == "/k77")
  }

  @Test("The count of members survives objects inside and beside")
  func nested() {
    let inner = String(decoding: object((0..<20).map { "i\($0)" }), as: UTF8.self)
    let members = (0..<20).map { "\"o\($0)\":\(inner)" }.joined(separator: ",")
    #expect(refusal(Array("{\(members)}".utf8)) == nil)
    #expect(refusal(Array("{\(members),\"o0\":0}".utf8))?.pointer == "/o0")
  }

  private func object(_ keys: [String]) -> [UInt8] {
    Array("{\(keys.map { "\"\($0)\":0" }.joined(separator: ","))}".utf8)
  }
}
