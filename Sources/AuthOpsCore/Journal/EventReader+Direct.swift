/// Lines without white space, read without a tape.
extension EventReader {
  /// Reads a line as programs write it: no white space, no escapes, no key that is not known, a line feed at its end.
  ///
  /// - Parameters:
  ///   - text: A buffer that holds the line.
  ///   - start: Where the line starts.
  ///   - line: The number of the line, from 1.
  ///   - reading: Where the event goes; what it held is lost.
  /// - Returns: Where the line feed stands; nil where the line is none of that or no event, so that it is to be read by
  ///   way of the tape.
  /// - Complexity: O(length of the line).
  package mutating func readDirectly(
    _ text: Span<UInt8>, from start: Int, line: UInt32, into reading: inout EventReading
  ) -> Int? {
    var cursor = JSONDirect(position: start)
    var content = JSONContentHash.object
    var seen: UInt32 = 0
    if cursor.take(envelope.opening, text) {
      content &+= envelope.openingHash
      seen = 1 &<< UInt32(EnvelopeMember.specversion.rawValue)
    } else {
      guard cursor.take(UInt8(ascii: "{"), text) else { return nil }
    }
    reading.begin(line, lineStart: start, start: start)
    var expected = seen == 0 ? 0 : Int(EnvelopeMember.id.rawValue)
    repeat {
      guard let at = memberAhead(expected, &cursor, text), seen >> UInt32(at) & 1 == 0 else { return nil }
      seen |= 1 &<< UInt32(at)
      expected = at &+ 1
      let value: UInt64
      if at == Int(EnvelopeMember.data.rawValue) {
        guard seen >> UInt32(EnvelopeMember.type.rawValue) & 1 == 1,
          let data = readObject(
            catalogue.payloads[Int(reading.fact.kind.rawValue)], .payload, &cursor, text, &reading)
        else { return nil }
        value = data
      } else {
        guard let string = cursor.string(text), string.start < string.end,
          keep(string, EnvelopeMember(rawValue: UInt8(truncatingIfNeeded: at)), text, &reading)
        else { return nil }
        value = string.hash
      }
      content &+= JSONContentHash.member(envelope.literals[at].hash, value)
    } while cursor.take(UInt8(ascii: ","), text)
    reading.content = content
    guard cursor.take(UInt8(ascii: "}"), text), isWhole(seen, reading.fact) else { return nil }
    _ = cursor.take(UInt8(ascii: "\r"), text)
    return cursor.next(text) == UInt8(ascii: "\n") ? cursor.position : nil
  }

  /// Takes the key of a member of the envelope; most lines have them in one order.
  @inline(__always)
  private mutating func memberAhead(
    _ expected: Int, _ cursor: inout JSONDirect, _ text: Span<UInt8>
  ) -> Int? {
    for at in expected..<envelope.literals.count where cursor.take(envelope.literals[at], text) { return at }
    for at in 0..<expected where cursor.take(envelope.literals[at], text) { return at }
    return nil
  }

  /// Keeps what the machine reads of a member.
  ///
  /// - Returns: Whether it is what the member holds.
  @inline(__always)
  private mutating func keep(
    _ string: JSONString, _ member: EnvelopeMember?, _ text: Span<UInt8>, _ reading: inout EventReading
  ) -> Bool {
    switch member {
    case .specversion: return string.hash == envelope.version && string.range.count == 3
    case .id: reading.id = slice(string, text)
    case .source: reading.source = slice(string, text)
    case .subject: reading.subject = slice(string, text)
    case .type:
      guard let position = catalogue.types.position(of: string, text),
        let kind = EventKind(rawValue: position)
      else { return false }
      reading.fact.kind = kind
    case .time:
      guard let at = Instant(text, in: string.range) else { return false }
      reading.fact.at = at
    case .recordedtime: return Instant(text, in: string.range) != nil
    case .role:
      guard let position = catalogue.roles.position(of: string, text) else { return false }
      reading.fact.role = Role(rawValue: position)
    case .actor: break
    case .data, nil: return false
    }
    return true
  }

  /// Whether all members are there that an event cannot do without.
  @inline(__always)
  private mutating func isWhole(_ seen: UInt32, _ fact: Fact) -> Bool {
    let kind = Int(fact.kind.rawValue)
    guard seen & CompiledEnvelope.needed == CompiledEnvelope.needed,
      fact.role != nil || !catalogue.acts[kind]
    else { return false }
    return seen >> UInt32(EnvelopeMember.data.rawValue) & 1 == 1 || catalogue.payloads[kind].required == 0
  }

  /// Reads an object by its fields.
  ///
  /// - Returns: The hash of its content.
  private mutating func readObject(
    _ fields: CompiledRange, _ slot: Slot?, _ cursor: inout JSONDirect, _ text: Span<UInt8>,
    _ reading: inout EventReading
  ) -> UInt64? {
    guard cursor.take(UInt8(ascii: "{"), text) else { return nil }
    var content = JSONContentHash.object
    if slot == .documents { reading.document = DocumentReading() }
    guard !cursor.take(UInt8(ascii: "}"), text) else {
      reading.keep(stated: 0, upheld: 0, slot)
      return fields.required == 0 ? content : nil
    }
    var seen: UInt64 = 0
    var upheld: UInt64 = 0
    var expected = 0
    repeat {
      guard let at = fieldAhead(expected, fields, &cursor, text), seen >> UInt64(at) & 1 == 0 else {
        return nil
      }
      seen |= 1 &<< UInt64(at)
      expected = at &+ 1
      let index = Int(fields.start) &+ at
      reading.isUpheld = true
      guard let value = readValue(index, &cursor, text, &reading) else { return nil }
      if reading.isUpheld { upheld |= 1 &<< UInt64(at) }
      content &+= JSONContentHash.member(catalogue.keys.literals[index].hash, value)
    } while cursor.take(UInt8(ascii: ","), text)
    guard cursor.take(UInt8(ascii: "}"), text), seen & fields.required == fields.required else { return nil }
    reading.keep(stated: seen, upheld: upheld, slot)
    return content
  }

  /// Takes the key of a field; most lines have them in the order of the catalogue.
  @inline(__always)
  private mutating func fieldAhead(
    _ expected: Int, _ fields: CompiledRange, _ cursor: inout JSONDirect, _ text: Span<UInt8>
  ) -> Int? {
    let (start, count) = (Int(fields.start), Int(fields.count))
    for at in expected..<count where cursor.take(catalogue.keys.literals[start &+ at], text) { return at }
    for at in 0..<min(expected, count) where cursor.take(catalogue.keys.literals[start &+ at], text) {
      return at
    }
    return nil
  }

  /// Reads a value by its field, and keeps what the machine reads.
  ///
  /// - Returns: The hash of its content.
  private mutating func readValue(
    _ index: Int, _ cursor: inout JSONDirect, _ text: Span<UInt8>, _ reading: inout EventReading
  ) -> UInt64? {
    let field = catalogue.fields[index]
    if let string = cursor.string(text) {
      return keep(string, field, text, &reading) ? string.hash : nil
    }
    switch field.shape {
    case .flag:
      guard let flag = cursor.flag(text) else { return nil }
      reading.keep(flag, field)
      return JSONContentHash.flag(flag)
    case .count:
      guard let digits = cursor.digits(text), field.lower...field.upper ~= digits.value else { return nil }
      reading.keep(digits.value, field.slot)
      return JSONContentHash.number(text, digits.range)
    case .list: return readList(field, &cursor, text, &reading)
    case .record: return readObject(field.inner, field.slot, &cursor, text, &reading)
    case .text, .object, .code, .day, .monthDay, .period, .money: return nil
    }
  }

  private mutating func readList(
    _ field: CompiledField, _ cursor: inout JSONDirect, _ text: Span<UInt8>, _ reading: inout EventReading
  ) -> UInt64? {
    guard cursor.take(UInt8(ascii: "["), text) else { return nil }
    beginList(field, &reading)
    var content = JSONContentHash.array
    guard !cursor.take(UInt8(ascii: "]"), text) else {
      reading.isUpheld = false
      return content
    }
    repeat {
      guard let element = readValue(Int(field.inner.start), &cursor, text, &reading) else { return nil }
      content = JSONContentHash.mix(content, element)
    } while cursor.take(UInt8(ascii: ","), text)
    reading.isUpheld = true
    return cursor.take(UInt8(ascii: "]"), text) ? content : nil
  }
}
