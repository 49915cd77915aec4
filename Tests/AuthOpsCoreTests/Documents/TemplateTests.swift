import AuthOpsCore
import Testing

@Suite("Templates")
struct TemplateTests {
  @Test(
    "Each clause that a template rests on stands in Specs/clauses and names itself as carried",
    arguments: TemplateID.allCases)
  func clauses(_ id: TemplateID) throws {
    for clause in id.template.clauses.sorted() {
      let entry = try #require(Clause(id: clause), "\(clause)")
      #expect(entry.rules.contains(clause) || entry.disposition == .permission, "\(clause)")
    }
  }

  @Test("Each agreement is about parts that the template has", arguments: TemplateID.allCases)
  func relations(_ id: TemplateID) throws {
    let template = id.template
    for relation in template.relations {
      for path in [relation.subject] + relation.references {
        #expect(template.part(at: path) != nil, "\(relation.clause): \(path)")
      }
    }
  }

  @Test("Keys are unique in each object, and kinds of papers in each list", arguments: TemplateID.allCases)
  func keys(_ id: TemplateID) {
    func examine(_ parts: [TemplatePart]) {
      #expect(Set(parts.map(\.key)).count == parts.count, "\(id): \(parts.map(\.key))")
      for part in parts {
        #expect(!part.title.zh.isEmpty && part.title.en.utf8.count == part.title.en.count, "\(part.key)")
        let (inner, slots) = part.shape.parts
        examine(inner)
        #expect(Set(slots.map(\.kind)).count == slots.count)
        for slot in slots { examine(slot.members) }
      }
    }
    examine(id.template.parts)
  }

  @Test("An empty form is a document of its template that lacks everything", arguments: TemplateID.allCases)
  func forms(_ id: TemplateID) throws {
    let text = id.template.form.indented()
    let check = try DocumentCheck(JSONDocument(Array(text.utf8)))
    #expect(check.template.id == id)
    #expect(check.remarks.isEmpty)
    #expect(!check.isMalformed)
    #expect(check.count(.violated) > 0)
    for finding in check.findings where finding.outcome == .satisfied {
      // An object or a list is there to be filled in, and the kind of each paper.
      let value = id.template.form.value(at: finding.place.pointer)
      let isSignatory = finding.place.pointer.hasSuffix("/by")
      #expect(value?.isScalar == false || isSignatory, "\(finding.place.pointer)")
    }
    #expect(try JSONValue(parsing: Array(text.utf8)) == id.template.form)
  }
}

extension TemplateShape {
  /// The parts of an object or of the objects of a list, and the kinds of papers.
  var parts: (parts: [TemplatePart], slots: [PaperSlot]) {
    if case .papers(let slots) = self { return ([], slots) }
    if case .object(let parts) = self { return (parts, []) }
    if case .list(let parts, atLeast: _) = self { return (parts, []) }
    return ([], [])
  }
}

extension JSONValue {
  /// The value at a pointer.
  func value(at pointer: String) -> JSONValue? {
    pointer.split(separator: "/").reduce(Optional(self)) { value, token in
      if case .array(let elements)? = value {
        return Int(token).flatMap { elements.indices.contains($0) ? elements[$0] : nil }
      }
      return value?[String(token)]
    }
  }

  /// Whether it holds no other values.
  var isScalar: Bool {
    switch self {
    case .object, .array: false
    case .string, .number, .bool, .null: true
    }
  }
}
