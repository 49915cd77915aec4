/// A proceeding, by its position in its case.
package struct ProceedingID: CasePosition {
  package static let list = CodingScope.List.proceedings
  package let position: UInt32
  package init(_ position: Int) { self.position = UInt32(truncatingIfNeeded: position) }
}
