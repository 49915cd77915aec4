extension EventKind: NamedCase {
  package static let caseNames = CaseNames<EventKind> { $0.descriptor.name }
}

extension ObjectKind: NamedCase {
  package static let caseNames = CaseNames<ObjectKind> { $0.id }
}

extension Verdict: NamedCase {
  package static let caseNames = CaseNames<Verdict>()
}

extension TicketPriority: NamedCase {
  package static let caseNames = CaseNames<TicketPriority>()
}

extension SigningParty: NamedCase {
  package static let caseNames = CaseNames<SigningParty>()
}

extension OutputForm: NamedCase {
  package static let caseNames = CaseNames<OutputForm>()
}

extension Openness: NamedCase {
  package static let caseNames = CaseNames<Openness>()
}

extension DocumentKind: NamedCase {
  package static let caseNames = CaseNames<DocumentKind>()
}
