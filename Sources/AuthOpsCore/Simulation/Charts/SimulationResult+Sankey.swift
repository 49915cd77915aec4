extension SimulationResult {
  /// Where the cases go, act by act, and where they leave: bands as wide as there are cases.
  public func sankey() -> JSONValue {
    typealias Chart = SimulationChart
    let drawing = FlowDrawing(tallies.exits, labels: model.procedure.flow)
    let hidden = JSONValue.null
    func layer(_ values: [JSONValue], _ mark: [JSONValue.Member], _ encoding: [JSONValue.Member]) -> JSONValue
    {
      .object([
        .init("data", Chart.data(values)), .init("encoding", .object(encoding)), .init("mark", .object(mark)),
      ])
    }
    let color = JSONValue.Member(
      "color",
      Chart.field(
        "end", "nominal",
        [Chart.title(nil), .init("scale", .object([.init("scheme", .string("tableau10"))]))]))
    let plain: (String) -> JSONValue = { Chart.field($0, "quantitative", [.init("axis", hidden)]) }
    let bands = layer(
      drawing.bands,
      [
        .init("interpolate", .string("linear")), .init("opacity", .number(JSONNumber(checked: "0.6"))),
        .init("type", .string("area")),
      ],
      [
        color, .init("detail", Chart.field("band", "nominal")), .init("x", plain("x")),
        .init("y", plain("low")),
        .init("y2", .object([.init("field", .string("high"))])),
      ])
    let nodes = layer(
      drawing.nodes, [.init("color", .string("#333333")), .init("type", .string("rect"))],
      [
        .init("x", plain("left")), .init("x2", .object([.init("field", .string("right"))])),
        .init("y", plain("low")),
        .init("y2", .object([.init("field", .string("high"))])),
      ])
    let labels = layer(
      drawing.labels,
      [
        .init("align", .string("left")), .init("baseline", .string("bottom")), .init("dy", .int(-3)),
        .init("fontSize", .int(10)), .init("type", .string("text")),
      ],
      [
        .init("text", Chart.field("label", "nominal")), .init("x", plain("x")), .init("y", plain("y")),
      ])
    return Chart.specification(
      "Flow of \(cases) cases",
      [
        .init("height", .int(420)), .init("layer", .array([bands, nodes, labels])),
        .init("width", .int(1000)),
      ])
  }
}

/// The coordinates of a flow: columns for the acts, bands between them, and a column for every end.
private struct FlowDrawing {
  private(set) var bands: [JSONValue] = []
  private(set) var nodes: [JSONValue] = []
  private(set) var labels: [JSONValue] = []

  /// - Parameter exits: For each act, how the cases ended that came no further.
  init(_ exits: [[Int]], labels names: [String]) {
    let total = Double(max(1, exits.flatMap { $0 }.reduce(0, +)))
    let last = exits.count - 1
    let sums = CaseEnd.allCases.indices.map { end in exits.reduce(0) { $0 + $1[end] } }
    var tops = Self.endTops(sums, total)
    var low = 0.0
    for (step, name) in names.enumerated() {
      node(name, Double(step), low, 1, Int(((1 - low) * total) + 0.5))
      for (at, end) in CaseEnd.allCases.enumerated() where exits[step][at] > 0 {
        let width = Double(exits[step][at]) / total
        band("\(step) \(end)", end.rawValue, Double(step), Double(last + 1), (low, tops[at]), width)
        (low, tops[at]) = (low + width, tops[at] + width)
      }
      if step < last { band("\(step) on", "going on", Double(step), Double(step + 1), (low, low), 1 - low) }
    }
    let starts = Self.endTops(sums, total)
    for (at, end) in CaseEnd.allCases.enumerated() where sums[at] > 0 {
      node(end.rawValue, Double(last + 1), starts[at], starts[at] + Double(sums[at]) / total, sums[at])
    }
  }

  /// Where the ends begin, one above the other with a gap between.
  private static func endTops(_ sums: [Int], _ total: Double) -> [Double] {
    var next = 0.0
    return sums.map { sum in
      defer { if sum > 0 { next += Double(sum) / total + 0.06 } }
      return next
    }
  }

  /// A column; every second label of those side by side stands higher, so that they leave one another room.
  private mutating func node(_ name: String, _ x: Double, _ low: Double, _ high: Double, _ count: Int) {
    let isRaised = high == 1 && Int(x) % 2 == 1
    nodes.append(
      .object([
        .init("high", .rounded(high, places: 4)), .init("left", .rounded(x - 0.02, places: 4)),
        .init("low", .rounded(low, places: 4)), .init("right", .rounded(x + 0.02, places: 4)),
      ]))
    labels.append(
      .object([
        .init("label", .string("\(name) \(count)")), .init("x", .rounded(x - 0.02, places: 4)),
        .init("y", .rounded(high + (isRaised ? 0.05 : 0), places: 4)),
      ]))
  }

  /// A band from one column to another, bent like an S.
  private mutating func band(
    _ name: String, _ end: String, _ left: Double, _ right: Double, _ lows: (Double, Double), _ width: Double
  ) {
    for part in 0...16 {
      let t = Double(part) / 16
      let low = lows.0 + (lows.1 - lows.0) * t * t * (3 - 2 * t)
      bands.append(
        .object([
          .init("band", .string(name)), .init("end", .string(end)),
          .init("high", .rounded(low + width, places: 4)),
          .init("low", .rounded(low, places: 4)), .init("x", .rounded(left + (right - left) * t, places: 4)),
        ]))
    }
  }
}
