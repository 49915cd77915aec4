extension Simulation {
  /// The acts of the first case of the first run up to its signing, or to the end of the case, as bars in time; of a docket, its first acts.
  public func ganttText(_ language: Language) -> String {
    let all = timeline(ofRun: 0)
    let isDocket = model.procedure.isDocket
    let last =
      isDocket
      ? all.indices.prefix(Self.mostBars).last
      : all.firstIndex { $0.act == model.procedure.flow.last } ?? all.indices.last
    guard let first = all.first, let last else { return "" }
    let bars = all[...last]
    let (start, end) = (first.requested, max(bars.map(\.done).max() ?? 0, first.requested + 1))
    let names = bars.map { $0.act + (bars.contains(where: isOther($0)) ? " \($0.object)" : "") }
    let width = names.map { DisplayWidth.of($0) }.max() ?? 0
    let columns = max(20, TextPage.columns - width - 14)
    var page = TextPage()
    page.line(
      language.pick(zh: "第一次运行的第一件（· 等待，█ 办理）", en: "The first case of the first run (· waiting, █ work)"))
    for (bar, name) in zip(bars, names) {
      func column(_ time: Int) -> Int { min(columns - 1, (time - start) * columns / (end - start)) }
      let (left, middle, right) = (column(bar.requested), column(bar.taken), column(bar.done))
      let line =
        String(repeating: " ", count: left) + String(repeating: "·", count: middle - left)
        + String(repeating: "█", count: right - middle + 1)
      page.line(DisplayWidth.pad(name, to: width) + "  " + Day(of: bar.done).description + "  " + line)
    }
    return page.text
  }

  /// How many acts of a docket are shown.
  private static let mostBars = 40

  private func isOther(_ bar: SimulatedBar) -> (SimulatedBar) -> Bool {
    { $0.act == bar.act && $0.object != bar.object }
  }
}
