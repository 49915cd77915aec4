/// One case as a state holds it: what the machine knows, and what replay itself knows of it.
struct CaseState {
  let record: CaseRecord
  let occasions: [Occasion]

  private enum CodingKeys: CodingKey {
    case `case`, evidence, file, firstLine, identities, rulebook, sources, timeline, unknownRulebook
  }

  /// The canonical JSON of a case.
  ///
  /// - Parameter replay: What judged it.
  static func json(_ record: CaseRecord, _ occasions: [Occasion], of replay: Replay) -> [UInt8] {
    let scope = CodingScope()
    scope.texts = record.file.texts
    do {
      let state = CaseState(record: record, occasions: occasions)
      return try CanonicalEncoder.json(Writing(state: state, replay: replay), scope)
    } catch { preconditionFailure("a case that cannot be written: \(error)") }
  }

  /// The case with the names that the replay has for numbers.
  private struct Writing: Encodable {
    let state: CaseState
    let replay: Replay

    func encode(to encoder: any Encoder) throws {
      let record = state.record
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(record.name, forKey: .case)
      try container.encode(state.occasions, forKey: .evidence)
      try container.encode(record.file, forKey: .file)
      try container.encode(record.firstLine, forKey: .firstLine)
      try container.encodeIfPresent(HashList(record.identities.listed).text, forKey: .identities)
      try container.encodeIfPresent(
        record.rulebook.map { replay.options.laws[$0].rulebook.id }, forKey: .rulebook)
      try container.encode(record.timeline, forKey: .timeline)
      try container.encodeIfPresent(record.unknownRulebook, forKey: .unknownRulebook)
      // Last: what was written before numbered the sources.
      let sources = try encoder.scope().sources.map { replay.reader.sources[Int(record.firstSource + $0)] }
      try container.encode(sources, forKey: .sources)
    }
  }
}

extension CaseState {
  /// Reads a case.
  ///
  /// - Parameters:
  ///   - decoder: Where it stands.
  ///   - replay: What goes on judging it; sources of the case become those of its reader.
  init(from decoder: StrictDecoder, for replay: inout Replay) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let name = try container.decode(String.self, forKey: .case)
    guard !name.isEmpty else { throw decoder.fault("the name of a case", found: "none") }
    try Self.prepare(decoder.source, container, &replay)
    let law = try Self.law(container, decoder, replay.options.laws)
    let rulebook = law.map { replay.options.laws[$0].rulebook }
    let keepsAll = replay.options.keepsAll || replay.options.evidence.isKept(of: name)
    let file = try CaseFile(
      from: decoder.member(CodingKeys.file), keepsAll: keepsAll, rulebook?.procedure ?? .deqing,
      rulebook?.overlay)
    var record = CaseRecord(file: file, rulebook: law, name: name)
    record.firstLine = try container.decode(UInt32.self, forKey: .firstLine)
    record.unknownRulebook = try container.decodeIfPresent(String.self, forKey: .unknownRulebook)
    guard (record.unknownRulebook != nil) == (law == nil) else {
      throw decoder.fault("either a rulebook, or the name of one that is not known", found: "another")
    }
    if let list = try container.decodeIfPresent(HashList.self, forKey: .identities) {
      for (identity, content) in list.pairs { _ = record.identities.add(identity, content: content) }
    }
    record.timeline = try container.decode([TimelineEntry].self, forKey: .timeline)
    occasions = try container.decode([Occasion].self, forKey: .evidence)
    record.file.texts = decoder.source.scope.texts
    self.record = record
  }

  /// Says how long the lists of the case are, and numbers its sources, before anything points into them.
  private static func prepare(
    _ source: DecodingSource, _ container: KeyedDecodingContainer<CodingKeys>, _ replay: inout Replay
  ) throws {
    for list in CodingScope.List.allCases { source.scope[list] = source.count(of: "\(list)", in: "file") }
    source.scope.sources = try container.decode([String].self, forKey: .sources).map {
      replay.reader.number(ofSource: $0)
    }
  }

  /// The position of the case's rulebook; nil where it is not known.
  private static func law(
    _ container: KeyedDecodingContainer<CodingKeys>, _ decoder: StrictDecoder, _ laws: [Law]
  ) throws -> Int? {
    guard let id = try container.decodeIfPresent(String.self, forKey: .rulebook) else { return nil }
    guard let law = laws.firstIndex(where: { $0.rulebook.id == id }) else {
      throw decoder.fault("the id of a rulebook of the state", found: "'\(id)'")
    }
    return law
  }
}

/// Pairs of hashes, or single ones, in hexadecimal digits one after another.
struct HashList: CodedAsText {
  /// The hashes.
  let hashes: [UInt64]

  init(_ hashes: [UInt64]) { self.hashes = hashes }

  /// A list of pairs.
  init(_ pairs: [(identity: UInt64, content: UInt64)]) {
    hashes = pairs.flatMap { [$0.identity, $0.content] }
  }

  static var codedAs: String { "hashes of sixteen lower-case hexadecimal digits each" }

  init?(coded text: String) {
    var (hashes, hash, digits): ([UInt64], UInt64, Int) = ([], 0, 0)
    for byte in text.utf8 {
      let digit: UInt8
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digit = byte - UInt8(ascii: "0")
      case UInt8(ascii: "a")...UInt8(ascii: "f"): digit = byte - UInt8(ascii: "a") + 10
      default: return nil
      }
      (hash, digits) = (hash << 4 | UInt64(digit), digits + 1)
      if digits % 16 == 0 { hashes.append(hash) }
    }
    guard digits % 16 == 0 else { return nil }
    self.hashes = hashes
  }

  var coded: String {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    text.reserveCapacity(hashes.count * 16)
    for hash in hashes {
      for shift in stride(from: UInt64(60), through: 0, by: -4) {
        text.append(digits[Int(hash >> shift & 15)])
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// The list, or nil where it is empty.
  var text: HashList? { hashes.isEmpty ? nil : self }

  /// Pairs of hashes that follow each other.
  var pairs: [(UInt64, UInt64)] {
    stride(from: 0, to: hashes.count - 1, by: 2).map { (hashes[$0], hashes[$0 + 1]) }
  }
}
