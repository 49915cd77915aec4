/// What becomes of one registration.
///
/// NL-26-8.
package struct RegisteredItem: BitwiseCopyable, Codable, Sendable {
  /// Whether it is to be cancelled.
  var isCancellation = false
  var accepted = ProcedureStep.open
  var reviewed = ProcedureStep.open
  var noticed = ProcedureStep.open
  /// What the registrar owes next.
  @Sparse var duty: DutyID?
  /// The last day on which it is valid; nil before its code.
  var validThrough: Day?
}
