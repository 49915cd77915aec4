extension RuleID: NamedCase {
  package static let caseNames = CaseNames<RuleID>()
}

extension Role: NamedCase {
  package static let caseNames = CaseNames<Role> { $0.id }
}

extension Outcome: NamedCase {
  package static let caseNames = CaseNames<Outcome> { $0.id }
}

extension Overlay: NamedCase {
  package static let caseNames = CaseNames<Overlay> { $0.id }
}

extension ParameterID: NamedCase {
  package static let caseNames = CaseNames<ParameterID>()
}

extension MonthDay: CodedAsText {
  package static var codedAs: String { "a day of the year as MM-DD" }
  package init?(coded text: String) { self.init(text) }
  package var coded: String { description }
}
