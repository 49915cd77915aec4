import AuthOpsCore
import Foundation
import Testing

/// Who may do what.
@Suite("Roles and events")
struct RoleTests {
  @Test("The table of roles in Specs/matrix is that of this program")
  func who() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../Specs/matrix/roles.md").standardized
    let made = Self.markdown()
    if ProcessInfo.processInfo.environment["AUTHOPS_RENEW"] != nil { try Data(made.utf8).write(to: file) }
    let written = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    let pairs = zip(made.split(separator: "\n"), written.split(separator: "\n"))
    if let (now, then) = pairs.first(where: { $0 != $1 }) { Issue.record("now \(now)\nthen \(then)") }
    #expect(Data(made.utf8) == Data(written.utf8), "renew Specs/matrix/roles.md, as it says")
  }

  /// The whole file.
  private static func markdown() -> String {
    var text = head
    for rulebook in Rulebook.builtIn {
      let name = rulebook.id.prefix(1).uppercased() + rulebook.id.dropFirst()
      text += "\n## \(name)\n\n" + table(rulebook.procedure.acts)
    }
    let own = Set(Procedure.deqing.acts.map(\.kind))
    let laid = Regime(.deqing, .national2025).acts.filter { !own.contains($0.kind) }
    return text + "\n## National rules, where the text under them says nothing\n\n" + table(laid)
  }

  private static func table(_ acts: [ActLaw]) -> String {
    let rows = acts.map { act in
      "| `\(act.kind.descriptor.name)` \(act.kind.descriptor.zh) | \(who(act.roles)) | `\(act.rule.name)` |\n"
    }
    return "| event | by whom | rule |\n|---|---|---|\n" + rows.joined()
  }

  private static func who(_ roles: RoleSet) -> String {
    if roles == .anyone { return "anyone" }
    return roles.isEmpty ? "nobody: time alone" : roles.roles.map { "`\($0.id)`" }.joined(separator: ", ")
  }

  private static let head = """
    # Who does what

    The roles that the rules name for each event, and the rule that an act by another role breaks; it counts all the same. Written
    by a test; nobody edits it by hand. Renew it, then look at what changed:

    ```sh
    AUTHOPS_RENEW=1 swift test --filter RoleTests
    ```

    """
}
