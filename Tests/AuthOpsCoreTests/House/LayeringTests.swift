import Foundation
import Testing

/// The floors of the library: each may name only types of those before it.
private let floors = [
  "Bytes", "Time", "Digest", "WorkingDays", "Money", "JSON", "Coding", "Law", "Clauses", "Journal",
  "Findings",
  "Obligations",
  "Lifecycle", "Documents",
  "Audit", "Reporting", "Cases", "Outlook", "Answers", "Explanation", "Comparison", "Simulation",
  "Rendering", "Imports", "State", "Schemas",
]

private let sources = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Sources/AuthOpsCore")

/// The Swift files of a floor, without comments and string literals.
private func code(of floor: String) throws -> [String] {
  let folder = sources.appendingPathComponent(floor)
  let files = try #require(FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
  var texts: [String] = []
  for case let file as URL in files where file.pathExtension == "swift" {
    let text = try String(contentsOf: file, encoding: .utf8)
    let withoutComments = text.replacing(#/\/\/[^\n]*/#, with: "")
    texts.append(withoutComments.replacing(#/"(\\.|[^"\\\n])*"/#, with: "\"\""))
  }
  return texts
}

/// The types that a floor declares at file level.
private func declared(in floor: String) throws -> Set<String> {
  var names = Set<String>()
  for text in try code(of: floor) {
    for match in text.matches(
      of: #/(?m)^(?:public |package )?(?:indirect )?(?:struct|enum|class|protocol|actor) (\w+)/#)
    {
      names.insert(String(match.1))
    }
  }
  return names
}

@Test("Every folder of the library is a floor of the house")
func everyFolderIsAFloor() throws {
  let folders = try FileManager.default.contentsOfDirectory(atPath: sources.path).filter {
    !$0.hasSuffix(".swift") && !$0.hasSuffix(".docc")
  }
  #expect(Set(folders) == Set(floors), "name the folder in the list of floors")
}

@Test("No floor names a type of a floor above it", arguments: floors.indices)
func layering(at position: Int) throws {
  let text = try code(of: floors[position]).joined(separator: "\n")
  let own = try declared(in: floors[position])
  let words = Set(text.matches(of: #/\b[A-Z]\w*\b/#).map { String($0.0) })
  for upper in floors[(position + 1)...] {
    let named = try declared(in: upper).subtracting(own).intersection(words)
    let nested = Set(text.matches(of: #/(?:enum|struct|typealias) (\w+)/#).map { String($0.1) })
    #expect(named.subtracting(nested).isEmpty, "\(floors[position]) leans on \(upper)")
  }
}

@Test("The library imports nothing")
func pureSwift() throws {
  for floor in floors {
    for text in try code(of: floor) {
      #expect(
        text.firstMatch(of: #/(?m)^\s*(?:public |package |internal )?import /#) == nil,
        "\(floor) imports a module")
    }
  }
}
