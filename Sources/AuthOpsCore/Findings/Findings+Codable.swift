extension Pointer: NamedCase {
  package static let caseNames = CaseNames<Pointer>()
}

extension StepKind: NamedCase {
  package static let caseNames = CaseNames<StepKind>()
}
