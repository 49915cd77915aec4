import Testing

@testable import AuthOpsCore

@Suite("Steps")
struct ProcedureStepTests {
  @Test("Of two steps at one instant the first that is told of counts")
  func earlier() {
    let noon = Instant(day: Day(number: 20_000), hour: 12, minute: 0, second: 0)
    let (first, second) = (ProcedureStep(at: noon, line: 1), ProcedureStep(at: noon, line: 2))
    #expect(first.earlier(second) == first)
    #expect(second.earlier(first) == second)
    #expect(ProcedureStep.open.earlier(first) == first)
    #expect(first.earlier(.open) == first)
  }

  @Test("Of two steps at one instant the first that is asked stands for the later")
  func later() {
    let noon = Instant(day: Day(number: 20_000), hour: 12, minute: 0, second: 0)
    let (first, second) = (ProcedureStep(at: noon, line: 1), ProcedureStep(at: noon, line: 2))
    #expect(first.later(second) == first)
    #expect(first.later(.open) == .open)
    #expect(ProcedureStep.open.later(first) == .open)
  }
}
