/// The schema of a scenario; the names are those of every procedure there is.
enum ScenarioSchema {
  private typealias Part = SchemaPart

  static var schema: JSONValue {
    Part.document(
      "scenario/1", title: "What is simulated",
      Part.members(
        [
          .init("format", Part.constant(SimulationScenario.format)),
          .init("title", Part.text(), required: false),
          .init(
            "rulebook",
            RulebookSchema.name(
              "The id of a rulebook: deqing (the default), jilin, yancheng, or one that --rulebook adds."),
            required: false),
          .init("start", Part.day("The first day; default 2026-01-05."), required: false),
          .init(
            "horizon", Part.longPeriod("How long is looked at; default 5y, of a docket of Yancheng 1y."),
            required: false),
          .init(
            "cases",
            Part.count(
              "How many cases a run has at most; default: one, or all that arrive.", in: ScenarioBounds.cases),
            required: false),
          .init("arrivals", arrivals, required: false),
          .init(
            "runs", Part.count("How often everything is done over; default 1000.", in: ScenarioBounds.runs),
            required: false),
          .init(
            "seed", Part.count("What the random numbers are made from; default 1.", in: ScenarioBounds.seed),
            required: false),
          .init(
            "punctual", Part.flag("Whether every act with a last day is done by then, whatever was drawn."),
            required: false),
          .init(
            "counts", named(.counts, Part.count(in: ScenarioBounds.counts), "How many objects a case has."),
            required: false),
          .init("chances", named(.chances, share, "How likely a branch is."), required: false),
          .init(
            "perYear",
            named(
              .perYear, Part.number(in: ScenarioBounds.perYear),
              "How often a year something comes up while an agreement runs, or in a docket."
            ),
            required: false),
          .init(
            "periods", named(.periods, Part.period(), "Periods that the case itself sets."), required: false),
          .init("mixes", mixes, required: false),
          .init("acts", named(.acts, act, "By act."), required: false),
          .init("resources", resources, required: false),
          .init("violations", Part.list(violation, "What is done against the rules."), required: false),
        ], isClosed: true, "Unknown keys are errors; what is left out has its default.")
        + [.init("allOf", .array(Rulebook.builtIn.map(namesOf)))],
      definitions: [("takes", takes)])
  }

  /// Under one rulebook a scenario names what that has, and nothing of the others; without one, what Deqing has.
  ///
  /// Which of them an imported rulebook has depends on the one it changes, and no schema can know it.
  private static func namesOf(_ rulebook: Rulebook) -> JSONValue {
    let kinds: [(String, SimulationScenario.NameKind)] = [
      ("acts", .acts), ("chances", .chances), ("counts", .counts), ("mixes", .mixes), ("perYear", .perYear),
      ("periods", .periods),
    ]
    let isDefault = rulebook == SimulationScenario().rulebook
    let properties = JSONValue.object([
      .init("rulebook", .object([.init("const", .string(rulebook.id))]))
    ])
    let condition: [JSONValue.Member] =
      [.init("properties", properties)] + (isDefault ? [] : [.init("required", .strings(["rulebook"]))])
    let names = kinds.map { key, kind in
      let known = JSONValue.strings(SimulationScenario.names(of: kind, rulebook.regime))
      return JSONValue.Member(key, .object([.init("propertyNames", .object([.init("enum", known)]))]))
    }
    return .object([
      .init("if", .object(condition)), .init("then", .object([.init("properties", .object(names))])),
    ])
  }

  private static let duration = Part.number(in: ScenarioBounds.duration)
  private static let positive = Part.number(in: ScenarioBounds.positiveDuration)
  private static let share = Part.number(in: ScenarioBounds.chance)

  private static func named(
    _ kind: SimulationScenario.NameKind, _ schema: JSONValue, _ description: String
  ) -> JSONValue {
    var names: [String] = []
    for regime in Regime.all {
      names += SimulationScenario.names(of: kind, regime).filter { !names.contains($0) }
    }
    return Part.object(names.map { .init($0, schema, required: false) }, isClosed: true, description)
  }

  private static var arrivals: JSONValue {
    Part.with(
      "One of: these days; one every period; so many by chance on an average working day. Default: at once.",
      [
        .init(
          "oneOf",
          .array([
            Part.object([.init("days", Part.filled(Part.day()))], isClosed: true),
            Part.object([.init("every", Part.longPeriod())], isClosed: true),
            Part.object(
              [.init("perWorkingDay", Part.number(in: ScenarioBounds.perWorkingDay))], isClosed: true),
          ]))
      ])
  }

  private static var mixes: JSONValue {
    let weight = Part.number(in: ScenarioBounds.weight)
    var mixes: [SchemaPart.Property] = []
    for regime in Regime.all {
      for (name, codes) in SimulationScenario.mixCodes(regime).sorted(by: { $0.key < $1.key }) {
        let weights = Part.object(codes.map { .init($0, weight, required: false) }, isClosed: true)
        if !mixes.contains(where: { $0.key == name }) { mixes.append(.init(name, weights, required: false)) }
      }
    }
    return Part.object(mixes, isClosed: true, "Weights of codes; what a mix leaves out does not occur.")
  }

  private static var act: JSONValue {
    Part.object(
      [
        .init("takes", Part.reference("takes"), required: false),
        .init("by", Part.text("The resource; default: the role."), required: false),
        .init(
          "priority", Part.count("For queues by priority; the highest first.", in: ScenarioBounds.priority),
          required: false),
      ], isClosed: true)
  }

  private static var takes: JSONValue {
    let unit = SchemaPart.Property(
      "unit", Part.code(ActDuration.Unit.allCases.map(\.rawValue), "Default: wd."), required: false)
    func one(_ name: String, _ schema: JSONValue) -> JSONValue {
      Part.object([.init(name, schema), unit], isClosed: true)
    }
    func numbers(_ count: Int) -> JSONValue {
      .object([
        .init("items", duration), .init("maxItems", .int(count)), .init("minItems", .int(count)),
        .init("type", .string("array")),
      ])
    }
    let moments = Part.object([.init("mean", positive), .init("deviation", positive)], isClosed: true)
    let observed = JSONValue.object([.init("anyOf", .array([duration, numbers(2)]))])
    return Part.with(
      "How long an act takes, rounded to whole days or minutes: 3wd, 15d, 4h, or one distribution.",
      [
        .init(
          "anyOf",
          .array([
            Part.string(pattern: "(?:0*[0-9]{1,5}|0*100000)(?:wd|d|h)"), one("fixed", duration),
            one("uniform", numbers(2)),
            one("triangular", numbers(3)), one("pert", numbers(3)), one("exponential", positive),
            one("lognormal", moments), one("gamma", moments), one("empirical", Part.list(observed)),
          ]))
      ])
  }

  private static var resources: JSONValue {
    let clock = Part.string(pattern: "(?:[01][0-9]|2[0-3]):[0-5][0-9]|24:00")
    let days = Part.filled(
      Part.count(in: ScenarioBounds.weekdays), "Days of the week, Monday is 1; default: every working day.")
    let resource = Part.object(
      [
        .init(
          "capacity", Part.count("How many acts at once; default: any number.", in: ScenarioBounds.capacity),
          required: false),
        .init(
          "queue", Part.code(ResourcePlan.Discipline.allCases.map(\.rawValue), "Default: firstCome."),
          required: false), .init("weekdays", days, required: false),
        .init(
          "weeks",
          Part.filled(Part.count(in: ScenarioBounds.weeks), "Weeks of the month, 1 to 5; default: all."),
          required: false),
        .init("closed", Part.list(Part.day(), "Days on which it is closed."), required: false),
        .init("opens", clock, required: false), .init("closes", clock, required: false),
      ], isClosed: true)
    return .object([
      .init("additionalProperties", resource),
      .init("description", .string("By role, or by a name of its own.")),
      .init("type", .string("object")),
    ])
  }

  private static var violation: JSONValue {
    Part.object(
      [
        .init("act", Part.text()), .init("chance", share, required: false),
        .init(
          "late",
          Part.count(
            "So many days after the last day. A renewal applied for after the term comes to nothing; "
              + "once access is closed and the data are deleted, it is not applied for any more.",
            in: ScenarioBounds.late), required: false),
        .init("skipped", Part.flag(), required: false),
        .init("wrongRole", Part.code(Role.allCases.map(\.id)), required: false),
      ], isClosed: true, "One of late, skipped, wrongRole; the chance is 1 unless said.")
  }
}
