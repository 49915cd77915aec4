import AuthOpsCore
import Foundation

/// A document in order with one value after another that is not as it should be.
struct DisturbedPaper: CustomStringConvertible, Sendable {
  /// What becomes of a value.
  enum Disturbance: String, CaseIterable, Sendable {
    /// It is left out.
    case missing
    /// It is there, and left blank.
    case blank
    /// It is another value of its kind.
    case other
    /// It is another value of its kind, in the other direction.
    case less
    /// It is of another kind.
    case kind
    /// It has a row that nobody filled in, or is one.
    case row
    /// It is text, with nothing in it where it was text.
    case text
    /// It is a list with nothing in it.
    case list
  }

  /// The document, by the name of its samples.
  let document: String
  /// The case of the samples that is disturbed; nil for the document in order.
  var sample: String?
  let disturbance: Disturbance

  /// The name in the record.
  var name: String { [document, sample, disturbance.rawValue].compactMap(\.self).joined(separator: ".") }

  var description: String { name }

  /// Every document in every way, and one with a paper that a document in order does not need.
  static let all: [DisturbedPaper] = Disturbance.allCases.flatMap { disturbance in
    SampleFile.names.map { DisturbedPaper(document: $0, disturbance: disturbance) }
      + [DisturbedPaper(document: "yueyang", sample: "YY-N1.b.kept", disturbance: disturbance)]
  }

  /// What comes of the document, a short digest for each value that is disturbed.
  func found() throws -> String {
    return try versions(of: original()).map { version in
      let check = try? DocumentCheck(JSONDocument((version ?? .object([])).canonical()))
      return check.map { digest(of: $0) } ?? "refused"
    }.joined(separator: " ")
  }

  private func original() throws -> JSONValue {
    let file = try SampleFile.read(document)
    guard let sample = file.cases.first(where: { $0.name == sample }) else {
      return try JSONValue(parsing: file.bytes())
    }
    return try sample.patch.reduce(JSONValue(parsing: file.bytes())) { try Patch.apply($1, to: $0) }
  }

  /// What is complained of, and how much is not.
  private func digest(of check: DocumentCheck) -> String {
    var digest = TextDigest()
    for finding in check.findings where finding.outcome != .satisfied {
      digest.add("\(finding.clause)|\(finding.outcome.id)|\(finding.place.pointer)|\(finding.reason)")
    }
    for remark in check.remarks { digest.add("\(remark.kind)|\(remark.name)|\(remark.place.pointer)") }
    digest.add("\(check.findings.count { $0.outcome == .satisfied })")
    return String(digest.text.suffix(6))
  }

  /// The value with each that it is made of in turn disturbed, itself the last; nil where it is left out.
  private func versions(of value: JSONValue) -> [JSONValue?] {
    switch value {
    case .object(let members):
      return members.indices.flatMap { at in
        versions(of: members[at].value).map { version in
          let changed = version.map { [JSONValue.Member(members[at].key, $0)] } ?? []
          return .object(members[..<at] + changed + members[(at + 1)...])
        }
      } + [disturbed(value)]
    case .array(let elements):
      return elements.indices.flatMap { at in
        versions(of: elements[at]).map { version in
          .array(elements[..<at] + (version.map { [$0] } ?? []) + elements[(at + 1)...])
        }
      } + [disturbed(value)]
    case .string, .number, .bool, .null: return [disturbed(value)]
    }
  }

  private func disturbed(_ value: JSONValue) -> JSONValue? {
    switch disturbance {
    case .missing: nil
    case .blank: .null
    case .other: other(than: value, 1)
    case .less: other(than: value, -1)
    case .kind: ofOtherKind(value)
    case .row: withRow(value)
    case .text: asText(value)
    case .list: .array([])
    }
  }

  private func withRow(_ value: JSONValue) -> JSONValue {
    switch value {
    case .object: .object([])
    case .array(let elements): .array(elements + [.object([.init("another", .string(" "))])])
    case .string, .number, .bool, .null: .object([])
    }
  }

  private func asText(_ value: JSONValue) -> JSONValue {
    switch value {
    case .object, .array, .null: .string("")
    case .string: .string(" ")
    case .number(let number): .string(number.text)
    case .bool(let flag): .string("\(flag)")
    }
  }

  private func other(than value: JSONValue, _ step: Int) -> JSONValue {
    switch value {
    case .object(let members): .object(members + [JSONValue.Member("another", .string("x"))])
    case .array(let elements): .array(step > 0 ? elements + elements.suffix(1) : elements.dropLast())
    case .string(let text):
      .string(Day(text).map { $0.adding(days: step).description } ?? (step > 0 ? text + "甲" : ""))
    case .number(let number): .number(JSONNumber((number.integer ?? 0) + Int64(step)))
    case .bool(let flag): .bool(!flag)
    case .null: .string("")
    }
  }

  private func ofOtherKind(_ value: JSONValue) -> JSONValue {
    switch value {
    case .object: .string("文字")
    case .array(let elements): elements.first ?? .bool(true)
    case .string: .number(JSONNumber(7))
    case .number, .bool: .object([])
    case .null: .array([])
    }
  }
}
