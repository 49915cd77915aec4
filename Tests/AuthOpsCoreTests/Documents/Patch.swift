import AuthOpsCore

/// JSON Patch (RFC 6902), as far as the samples use it: add, replace, remove.
enum Patch {
  /// One operation.
  struct Operation: Decodable, Sendable {
    let op: String
    let path: String
    let value: JSONValue?

    private enum Keys: String, CodingKey { case op, path, value }

    init(op: String, path: String, value: JSONValue?) { (self.op, self.path, self.value) = (op, path, value) }

    init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: Keys.self)
      op = try container.decode(String.self, forKey: .op)
      path = try container.decode(String.self, forKey: .path)
      value = op == "remove" ? nil : try container.decode(Decoded.self, forKey: .value).value
    }
  }

  /// An operation that leads nowhere.
  struct Failure: Error {
    let path: String
  }

  /// Applies an operation.
  static func apply(_ operation: Operation, to value: JSONValue) throws -> JSONValue {
    let tokens = operation.path.split(separator: "/", omittingEmptySubsequences: false).dropFirst().map {
      String($0).replacing("~1", with: "/").replacing("~0", with: "~")
    }
    return try apply(operation, to: value, tokens[...])
  }

  private static func apply(
    _ operation: Operation, to value: JSONValue, _ tokens: ArraySlice<String>
  ) throws -> JSONValue {
    guard let token = tokens.first else { throw Failure(path: operation.path) }
    let rest = tokens.dropFirst()
    switch value {
    case .object(var members):
      let place = members.firstIndex { $0.key == token }
      if rest.isEmpty {
        try change(&members, at: place, operation) { .init(token, $0) }
      } else {
        guard let place else { throw Failure(path: operation.path) }
        members[place] = .init(token, try apply(operation, to: members[place].value, rest))
      }
      return .object(members)
    case .array(var elements):
      let place = token == "-" ? elements.count : Int(token)
      guard let place, place <= elements.count else { throw Failure(path: operation.path) }
      if rest.isEmpty {
        if operation.op == "add" {
          guard let value = operation.value else { throw Failure(path: operation.path) }
          elements.insert(value, at: place)
        } else {
          try change(&elements, at: place < elements.count ? place : nil, operation) { $0 }
        }
      } else {
        guard place < elements.count else { throw Failure(path: operation.path) }
        elements[place] = try apply(operation, to: elements[place], rest)
      }
      return .array(elements)
    default: throw Failure(path: operation.path)
    }
  }

  private static func change<T>(
    _ items: inout [T], at place: Int?, _ operation: Operation, _ make: (JSONValue) -> T
  ) throws {
    switch (operation.op, place, operation.value) {
    case ("remove", .some(let place), _): items.remove(at: place)
    case ("replace", .some(let place), .some(let value)), ("add", .some(let place), .some(let value)):
      items[place] = make(value)
    case ("add", .none, .some(let value)): items.append(make(value))
    default: throw Failure(path: operation.path)
    }
  }
}

/// A value as Foundation decodes it.
private struct Decoded: Decodable {
  let value: JSONValue

  private struct Key: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  init(from decoder: any Decoder) throws {
    if let container = try? decoder.container(keyedBy: Key.self) {
      let keys = container.allKeys.sorted { $0.stringValue < $1.stringValue }
      value = .object(
        try keys.map { .init($0.stringValue, try container.decode(Decoded.self, forKey: $0).value) })
      return
    }
    if var list = try? decoder.unkeyedContainer() {
      var elements: [JSONValue] = []
      while !list.isAtEnd { elements.append(try list.decode(Decoded.self).value) }
      value = .array(elements)
      return
    }
    let single = try decoder.singleValueContainer()
    if single.decodeNil() {
      value = .null
    } else if let flag = try? single.decode(Bool.self) {
      value = .bool(flag)
    } else if let number = try? single.decode(Int64.self) {
      value = .number(JSONNumber(number))
    } else if let decimal = try? single.decode(Double.self), let number = JSONNumber("\(decimal)") {
      value = .number(number)
    } else {
      value = .string(try single.decode(String.self))
    }
  }
}
