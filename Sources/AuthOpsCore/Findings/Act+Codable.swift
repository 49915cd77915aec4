extension ObjectList: Codable {
  /// Reads the positions of objects.
  package init(from decoder: any Decoder) throws {
    self.init()
    var container = try decoder.unkeyedContainer()
    while !container.isAtEnd { append(try container.decode(ObjectID.self)) }
  }

  /// Writes the positions of objects.
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.unkeyedContainer()
    for id in self { try container.encode(id) }
  }
}

extension Act: Codable {
  private enum CodingKeys: CodingKey {
    case fact, citation, object, counterpart, scenario, model, licence, objects
  }

  /// Reads an act that a line records.
  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(try container.decode(Fact.self, forKey: .fact))
    citation = try container.decode(Citation.self, forKey: .citation)
    object = try container.decodeIfPresent(ObjectID.self, forKey: .object)
    counterpart = try container.decodeIfPresent(ObjectID.self, forKey: .counterpart)
    scenario = try container.decodeIfPresent(ObjectID.self, forKey: .scenario)
    model = try container.decodeIfPresent(ObjectID.self, forKey: .model)
    licence = try container.decodeIfPresent(ObjectID.self, forKey: .licence)
    objects = try container.decodeIfPresent(ObjectList.self, forKey: .objects)
  }

  /// Writes an act that a line records.
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(fact, forKey: .fact)
    try container.encode(citation, forKey: .citation)
    try container.encodeIfPresent(object, forKey: .object)
    try container.encodeIfPresent(counterpart, forKey: .counterpart)
    try container.encodeIfPresent(scenario, forKey: .scenario)
    try container.encodeIfPresent(model, forKey: .model)
    try container.encodeIfPresent(licence, forKey: .licence)
    try container.encodeIfPresent(objects, forKey: .objects)
  }
}
