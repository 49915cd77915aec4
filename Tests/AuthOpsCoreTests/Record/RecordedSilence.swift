import AuthOpsCore

/// The example of each event with each thing that it says left unsaid, or said the other way, one after another.
enum RecordedSilence {
  /// A line for each event of each built-in rulebook, with a short digest for each thing.
  static func lines() -> [(about: String, found: String)] {
    Rulebook.builtIn.flatMap { rulebook in
      let logs = PhaseLogs.all(rulebook).map(\.log)
      return rulebook.procedure.acts.map { act in
        let descriptor = act.kind.descriptor
        let log = PhaseLogs.adding(descriptor, to: home(of: descriptor, logs, rulebook), rulebook)
        return ("\(rulebook.id).\(descriptor.name)", found(log))
      }
    }
  }

  /// The log after which least is wrong with the event.
  private static func home(of descriptor: EventDescriptor, _ logs: [Log], _ rulebook: Rulebook) -> Log {
    let counts = logs.map { log in
      let replay = PhaseLogs.adding(descriptor, to: log, rulebook).replayed()
      return replay.counts.unapplied * 100 + (replay.firstCase?.violated.count ?? 0)
    }
    return counts.min().flatMap { least in counts.firstIndex(of: least) }.map { logs[$0] } ?? Log()
  }

  private static func found(_ log: Log) -> String {
    let line = log.lines.last ?? ""
    let before = log.first(log.lines.count - 1)
    guard let event = try? JSONValue(parsing: Array(line.utf8)), case .object(let attributes) = event,
      let data = event["data"]
    else { return "" }
    return versions(of: data).map { version in
      let other = attributes.filter { $0.key != "data" } + [JSONValue.Member("data", version)]
      var changed = before
      changed.append(String(decoding: JSONValue.object(other).canonical(), as: UTF8.self))
      return String(Record.line(of: changed.replayed(keepsAll: true)).suffix(5))
    }.joined(separator: " ")
  }

  /// A value without each of its members in turn, and with each flag turned.
  private static func versions(of value: JSONValue) -> [JSONValue] {
    switch value {
    case .object(let members):
      members.indices.flatMap { at -> [JSONValue] in
        let silent = JSONValue.object(Array(members[..<at] + members[(at + 1)...]))
        let changed = versions(of: members[at].value).map { version in
          JSONValue.object(members[..<at] + [.init(members[at].key, version)] + members[(at + 1)...])
        }
        return [silent] + changed
      }
    case .array(let elements):
      elements.indices.flatMap { at in
        [JSONValue.array(Array(elements[..<at] + elements[(at + 1)...]))]
          + versions(of: elements[at]).map { .array(elements[..<at] + [$0] + elements[(at + 1)...]) }
      }
    case .bool(let flag): [.bool(!flag)]
    case .string, .number, .null: []
    }
  }
}
