/// The charts of a simulation, as specifications of Vega-Lite 5: JSON that other programs draw.
public enum SimulationChart: String, CaseIterable, Hashable, Sendable {
  /// The acts of one case in time.
  case gantt
  /// How long it takes up to the signing, or how long a proceeding does.
  case histogram
  /// Where cases go, and where they leave.
  case sankey

  static let schema = "https://vega.github.io/schema/vega-lite/v5.json"

  /// A specification: what all charts have, and what one has of its own.
  static func specification(_ title: String, _ members: [JSONValue.Member]) -> JSONValue {
    .object(
      [
        .init("$schema", .string(schema)), .init("background", .string("white")),
        .init("title", .string(title)),
      ] + members)
  }

  /// A channel of an encoding.
  static func field(_ name: String, _ type: String, _ members: [JSONValue.Member] = []) -> JSONValue {
    .object([.init("field", .string(name)), .init("type", .string(type))] + members)
  }

  static func data(_ values: [JSONValue]) -> JSONValue { .object([.init("values", .array(values))]) }

  /// What an axis or legend is called; null for none.
  static func title(_ text: String?) -> JSONValue.Member { .init("title", .optional(text)) }
}

extension Simulation {
  /// The acts of the first case of the first run in time, waiting in grey.
  public func gantt() -> JSONValue {
    let bars = timeline(ofRun: 0).filter { $0.done > 0 }
    let rows = bars.flatMap { bar -> [JSONValue] in
      var parts: [JSONValue] = []
      if bar.taken > bar.requested { parts.append(Self.row(bar, "waiting", bar.requested, bar.taken)) }
      return parts + [Self.row(bar, "work", bar.taken, max(bar.done, bar.taken + 60))]
    }
    var order: [String] = []
    for bar in bars where !order.contains(bar.act) { order.append(bar.act) }
    typealias Chart = SimulationChart
    return Chart.specification(
      "One case, run 1",
      [
        .init("data", Chart.data(rows)),
        .init(
          "encoding",
          .object([
            .init(
              "color",
              Chart.field(
                "part", "nominal",
                [
                  .init(
                    "scale",
                    .object([
                      .init("domain", .strings(["work", "waiting"])),
                      .init("range", .strings(["#3b6ea8", "#c9c9c9"])),
                    ])), Chart.title(nil),
                ])),
            .init("tooltip", .array(["act", "object", "start", "end"].map { Chart.field($0, "nominal") })),
            .init("x", Chart.field("start", "temporal", [Chart.title(nil)])),
            .init("x2", .object([.init("field", .string("end"))])),
            .init("y", Chart.field("act", "nominal", [.init("sort", .strings(order)), Chart.title(nil)])),
          ])), .init("height", .object([.init("step", .int(14))])),
        .init(
          "layer",
          .array([
            .object([.init("mark", .object([.init("type", .string("bar"))]))]),
            .object([
              .init("encoding", .object([.init("x2", .null)])),
              .init("mark", .object([.init("thickness", .int(2)), .init("type", .string("tick"))])),
            ]),
          ])), .init("width", .int(800)),
      ])
  }

  private static func row(_ bar: SimulatedBar, _ part: String, _ start: Int, _ end: Int) -> JSONValue {
    .object([
      .init("act", .string(bar.act)), .init("end", .string(local(end))), .init("object", .int(bar.object)),
      .init("part", .string(part)), .init("start", .string(local(start))),
    ])
  }

  /// A time as the clock on the wall shows it, without a zone: charts draw it as it stands.
  private static func local(_ time: Int) -> String { String(Instant(time).description.prefix(16)) + ":00" }
}

extension SimulationResult {
  /// How many working days the cases took up to the signing, or up to the last act that any reached; of dockets, those of
  /// the first stage.
  public func histogram() -> JSONValue? {
    let isDocket = model.procedure.isDocket
    let row = isDocket ? stages.first : milestones.first { $0.name == model.procedure.flow.last }
    guard let row = row ?? milestones.last else { return nil }
    typealias Chart = SimulationChart
    let bars = row.workingDays.histogram.map { bar in
      JSONValue.object([
        .init("cases", .int(bar.count)), .init("from", .int(bar.values.lowerBound)),
        .init("to", .int(bar.values.upperBound + 1)),
      ])
    }
    let marks = row.workingDays.quantiles.filter { [50, 90].contains($0.hundredths) }.map { quantile in
      JSONValue.object([
        .init("label", .string("p\(quantile.hundredths)")), .init("value", .int(quantile.value)),
      ])
    }
    let bar = JSONValue.object([
      .init("data", Chart.data(bars)),
      .init(
        "encoding",
        .object([
          .init(
            "x",
            Chart.field(
              "from", "quantitative",
              [
                .init("scale", .object([.init("zero", .bool(false))])),
                Chart.title(isDocket ? "working days" : "working days from the announcement"),
              ])), .init("x2", .object([.init("field", .string("to"))])),
          .init(
            "y",
            Chart.field("cases", "quantitative", [Chart.title(isDocket ? "proceedings" : "cases")])),
          .init("y2", .object([.init("datum", .int(0))])),
        ])), .init("mark", .object([.init("color", .string("#3b6ea8")), .init("type", .string("bar"))])),
    ])
    let rule = JSONValue.object([
      .init("data", Chart.data(marks)),
      .init("encoding", .object([.init("x", Chart.field("value", "quantitative"))])),
      .init("mark", .object([.init("color", .string("#b03a2e")), .init("type", .string("rule"))])),
    ])
    let label = JSONValue.object([
      .init("data", Chart.data(marks)),
      .init(
        "encoding",
        .object([
          .init("text", Chart.field("label", "nominal")), .init("x", Chart.field("value", "quantitative")),
          .init("y", .object([.init("value", .int(8))])),
        ])),
      .init(
        "mark",
        .object([
          .init("align", .string("left")), .init("color", .string("#b03a2e")), .init("dx", .int(3)),
          .init("type", .string("text")),
        ])),
    ])
    return Chart.specification(
      row.name,
      [.init("height", .int(300)), .init("layer", .array([bar, rule, label])), .init("width", .int(640))])
  }
}
