extension Yuan: CodedAsText {
  package static var codedAs: String { "an amount in yuan as a decimal string" }
  package init?(coded text: String) { self.init(text) }
  package var coded: String { description }
}
