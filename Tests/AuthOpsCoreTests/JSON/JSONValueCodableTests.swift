import AuthOpsCore
import Foundation
import Testing

@Suite("JSON values by other encoders")
struct JSONValueCodableTests {
  @Test("What Foundation writes and reads of a report is, in canonical form, what the library wrote")
  func foundation() throws {
    for scenario in Scenario.all.filter({ $0.path.hasPrefix("lives/") }).prefix(8) {
      var replay = Replay(Replay.Options(keepsAll: true))
      replay.consume(try scenario.bytes())
      replay.endFile()
      let own = Array(replay.json().utf8.dropLast())
      let value = try JSONDecoder().decode(JSONValue.self, from: Data(own))
      #expect(value.canonical() == own)
      let theirs = try JSONEncoder().encode(try JSONValue(parsing: own))
      #expect(try JSONValue(parsing: Array(theirs)).canonical() == own)
    }
  }

  @Test(
    "Every kind of value comes back", arguments: [#"{"a":[1,-2,0.5,true,false,null,"x"],"b":{}}"#, "[]", "7"])
  func kinds(text: String) throws {
    let value = try JSONValue(parsing: Array(text.utf8))
    let again = try JSONDecoder().decode(JSONValue.self, from: try JSONEncoder().encode(value))
    #expect(again.canonical() == value.canonical())
  }

  @Test("Days, times, periods, amounts and names are strings that are read back, and nothing else is")
  func texts() throws {
    let day = try #require(Day("2026-02-26"))
    let period = try #require(Period("3wd"))
    #expect(try JSONEncoder().encode([day]) == Data(#"["2026-02-26"]"#.utf8))
    #expect(try JSONDecoder().decode([Day].self, from: Data(#"["2026-02-26"]"#.utf8)) == [day])
    #expect(try JSONDecoder().decode([Period].self, from: Data(#"["3wd"]"#.utf8)) == [period])
    #expect(try JSONEncoder().encode([Role.dataBureau]) == Data(#"["dataBureau"]"#.utf8))
    #expect(try JSONDecoder().decode([Yuan].self, from: Data(#"["12.50"]"#.utf8)) == [Yuan(fen: 1250)])
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([Day].self, from: Data(#"["2026-02-30"]"#.utf8))
    }
    #expect(throws: DecodingError.self) { try JSONDecoder().decode([Role].self, from: Data("[1]".utf8)) }
  }
}
