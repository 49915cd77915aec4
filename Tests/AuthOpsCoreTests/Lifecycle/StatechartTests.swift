import AuthOpsCore
import Foundation
import Testing

/// The pictures of the documentation are what the machine does.
@Suite("Statecharts")
struct StatechartTests {
  @Test("The picture in the documentation is that of this program", arguments: ["deqing", "jilin"])
  func picture(id: String) throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../Sources/AuthOpsCore/AuthOpsCore.docc/Resources/\(id).svg")
      .standardized
    let made = try chart(id).picture
    if ProcessInfo.processInfo.environment["AUTHOPS_RENEW"] != nil { try Data(made.utf8).write(to: file) }
    let written = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    #expect(made == written, "renew it: AUTHOPS_RENEW=1 swift test --filter StatechartTests")
  }

  @Test("Every phase is reached from another but the first", arguments: ["deqing", "jilin"])
  func isConnected(id: String) throws {
    let chart = try chart(id)
    let reached = Set(chart.arrows.map(\.to))
    #expect(chart.phases.dropFirst().filter { !reached.contains($0) } == [])
  }

  private func chart(_ id: String) throws -> Statechart {
    try Statechart(try #require(Rulebook.builtIn.first { $0.id == id }))
  }
}
