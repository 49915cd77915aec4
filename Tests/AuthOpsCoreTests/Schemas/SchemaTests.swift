import AuthOpsCore
import Testing

@Suite("Schemas")
struct SchemaTests {
  @Test("The example of each type of event is read without error and without unknown keys")
  func examples() throws {
    var reader = EventReader()
    var reading = EventReading()
    for descriptor in EventDescriptor.all {
      let bytes = EventExample.event(of: descriptor).canonical()
      try reader.read(bytes.span, in: 0..<bytes.count, line: 1, into: &reading)
      #expect(reading.fact.kind == descriptor.kind)
      #expect(reader.unknownKeys.isEmpty, "\(descriptor.name)")
    }
  }

  @Test("An example of a field stands in the example of its event")
  func fields() {
    for descriptor in EventDescriptor.all {
      let data = EventExample.event(of: descriptor)["data"]
      for field in descriptor.fields { #expect(data?[field.key] != nil, "\(descriptor.name) \(field.key)") }
    }
  }

  @Test("Each schema names its version and what it is", arguments: SchemaName.allCases)
  func documents(_ name: SchemaName) throws {
    let schema = name.schema
    #expect(schema["$schema"] == .string("https://json-schema.org/draft/2020-12/schema"))
    #expect(schema["$id"] == .string("urn:authops:schema:\(name.rawValue)/1"))
    #expect(schema["title"] != nil)
    let bytes = schema.canonical()
    #expect(try JSONValue(parsing: bytes).canonical() == bytes)
  }

  @Test("The event schema knows every type and every role")
  func vocabulary() throws {
    let properties = try #require(SchemaName.event.schema["properties"])
    #expect(properties["type"]?["enum"] == .array(EventDescriptor.all.map { .string($0.name) }))
    #expect(properties["role"]?["enum"] == .array(Role.allCases.map { .string($0.id) }))
  }
}
