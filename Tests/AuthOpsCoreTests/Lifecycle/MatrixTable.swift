import AuthOpsCore

/// The table of phases and events: what becomes of the example of each event in each phase.
enum MatrixTable {
  /// The whole file on a rulebook, Markdown.
  static func markdown(_ rulebook: Rulebook) throws -> String {
    let phases = try PhaseLogs.all(rulebook).map { phase, log in
      (phase: phase, log: log, loaded: try AnyCase(loading: log.bytes, name: log.subject, law: Law(rulebook)))
    }
    var text = head(rulebook)
    text += "| event | " + phases.map(\.phase).joined(separator: " | ") + " |\n"
    text += "|---|" + phases.map { _ in "---|" }.joined() + "\n"
    var columns = phases.map { _ in Column() }
    for descriptor in rulebook.procedure.acts.map(\.kind.descriptor) {
      var cells: [String] = []
      for (at, phase) in phases.enumerated() {
        let cell = try Cell(descriptor, phase.log, phase.loaded, rulebook)
        cells.append(columns[at].text(of: cell, descriptor))
      }
      text += "| `\(descriptor.name)` \(descriptor.zh) | " + cells.joined(separator: " | ") + " |\n"
    }
    return text
  }

  /// What becomes of one event in one phase.
  private struct Cell {
    let mark: String
    /// The clauses that stand against it, in the order of examination.
    let clauses: [String]

    init(_ descriptor: EventDescriptor, _ log: Log, _ loaded: AnyCase, _ rulebook: Rulebook) throws {
      let longer = PhaseLogs.adding(descriptor, to: log, rulebook)
      let audited = longer.replayed()
      let found = (audited.firstCase?.findings ?? []).filter {
        $0.event?.line == longer.lines.count && $0.outcome == .violated
      }
      guard audited.counts.unapplied == 0 else {
        (mark, clauses) = ("–", found.map(\.rule.clause))
        return
      }
      do throws(Refusal) {
        _ = try loaded.entering(Array((longer.lines.last ?? "").utf8))
        (mark, clauses) = ("✓", found.map(\.rule.clause))
      } catch {
        (mark, clauses) = ("✗", error.clauses)
      }
    }
  }

  /// The cells of one phase so far: a list that holds that of an earlier step of the way names the step instead.
  private struct Column {
    private static let way: Set<EventKind> = [
      .applicationReceived, .qualificationVerified, .coordinationResolved, .shortlistReportedToGovernment,
      .governmentDecided, .selectionConcluded, .agreementSigned,
    ]
    private var steps: [(name: String, clauses: [String])] = []

    mutating func text(of cell: Cell, _ descriptor: EventDescriptor) -> String {
      var (clauses, reference) = (cell.clauses, "")
      for step in steps.reversed() {
        let size = step.clauses.count
        guard clauses.count >= size,
          let start = (0...(clauses.count - size)).first(where: {
            Array(clauses[$0..<$0 + size]) == step.clauses
          })
        else { continue }
        clauses.removeSubrange(start..<start + size)
        reference = (clauses.isEmpty ? "" : " ") + "+ `\(step.name)`"
        break
      }
      if Self.way.contains(descriptor.kind), cell.mark == "✗" {
        steps.append((descriptor.name, cell.clauses))
      }
      return MatrixTable.join(cell.mark, MatrixTable.list(clauses) + reference)
    }
  }

  private static func join(_ mark: String, _ clauses: String) -> String {
    clauses.isEmpty ? mark : mark + " " + clauses
  }

  /// Clauses in the order of examination, each once, with how often.
  private static func list(_ clauses: [String]) -> String {
    var counts: [(clause: String, count: Int)] = []
    for clause in clauses {
      if let at = counts.firstIndex(where: { $0.clause == clause }) {
        counts[at].count += 1
      } else {
        counts.append((clause, 1))
      }
    }
    return counts.map { $0.count == 1 ? $0.clause : "\($0.clause) ×\($0.count)" }.joined(separator: ", ")
  }

  private static func head(_ rulebook: Rulebook) -> String {
    """
    # Phases and events: \(rulebook.id.prefix(1).uppercased() + rulebook.id.dropFirst())

    What becomes of each event in each phase. Written by a test; nobody edits it by hand. Renew it, then look at what changed:

    ```sh
    AUTHOPS_RENEW=1 swift test --filter MatrixTests
    ```

    | cell | for a program that enforces | in an audit |
    |---|---|---|
    | ✓ | the event is taken | it is applied; the clauses named are found violated: warnings, or what facts violate |
    | ✗ | the event is refused, for the rules of the clauses named | it is applied, with findings |
    | – | the event is refused; a fact is taken and changes nothing | it has no meaning and is left unapplied, for the reason named |

    A clause that stands against an event several times has the number beside it. `+` and an event: and what stands in the row
    of that event, which is presupposed, in the same column. Each phase is reached by a lawful log
    (`PhaseLogs` in the tests), judged by the rulebook `\(rulebook.id)`. The event is the example of the catalogue, as
    `authops schema event` shows it, by the first of the roles that the rules name, on 5 June 2024. An example stands for
    its kind: other objects or verdicts may end otherwise.


    """
  }
}
