extension TemplateShape {
  /// Whether it is written as a list.
  var isList: Bool {
    switch self {
    case .codes, .anySet, .signatures, .list, .texts, .papers: true
    case .text, .textUpTo, .pattern, .oneOf, .containing, .day, .monthDay, .period, .validity, .use, .flag,
      .must, .atLeast, .quantity, .exactly, .count, .term, .amount, .percent, .share, .code, .fileName,
      .object:
      false
    }
  }

  /// Whether it is one value, neither list nor object.
  var isScalar: Bool {
    if case .object = self { false } else { !isList }
  }

  /// The parts of an object or of the objects of a list, and the kinds of papers.
  var inner: ([TemplatePart], [PaperSlot]) {
    switch self {
    case .object(let parts), .list(let parts, atLeast: _): (parts, [])
    case .papers(let slots): ([], slots)
    case .signatures: (Self.signatureParts, [])
    case .text, .textUpTo, .pattern, .oneOf, .containing, .day, .monthDay, .period, .validity, .use, .flag,
      .must, .atLeast, .quantity, .exactly, .count, .term, .amount, .percent, .share, .code, .codes, .anySet,
      .fileName, .texts:
      ([], [])
    }
  }

  /// The key that says in which capacity somebody signed.
  static let signatoryKey = "by"

  /// What a signature says of itself; a further signature by someone else does no harm, so that any capacity may be
  /// named.
  static let signatureParts: [TemplatePart] = [
    TemplatePart(signatoryKey, "签字人身份", "the capacity of whoever signs", .text),
    TemplatePart("name", "签字人姓名", "the name of whoever signs", .text),
    TemplatePart("proxy", "代签人姓名", "who signed in another's stead", .text, nil, .optional),
  ]
}
