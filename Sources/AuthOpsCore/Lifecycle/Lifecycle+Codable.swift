extension Duty.Scope: NamedCase {
  package static let caseNames = CaseNames<Duty.Scope>()
}

extension EndKind: NamedCase {
  package static let caseNames = CaseNames<EndKind>()
}

extension SharingWay: NamedCase {
  package static let caseNames = CaseNames<SharingWay>()
}
