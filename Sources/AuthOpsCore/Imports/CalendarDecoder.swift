/// Makes years and overlays from a document, and keeps every fault.
struct CalendarDecoder {
  var reader = ImportReader()
  /// Where each day was named last, so that a fault of the calendar points there.
  private var places: [Day: JSONCursor] = [:]

  /// The years and overlays that are sound.
  mutating func decode(_ root: JSONCursor) -> ([CalendarYear], [CalendarOverlay]) {
    guard let members = reader.members(of: root, allowing: ["format", "years", "overlays"]) else {
      return ([], [])
    }
    if let format = reader.required("format", members, of: root) {
      _ = reader.attempt { () throws(JSONDocumentError) in
        try format.string(as: "'\(CalendarImport.format)'") { $0 == CalendarImport.format ? true : nil }
      }
    }
    return (years(reader.elements(of: members["years"])), overlays(reader.elements(of: members["overlays"])))
  }

  private mutating func years(_ cursors: [JSONCursor]) -> [CalendarYear] {
    var seen = Set<Int>()
    return cursors.compactMap { cursor in
      guard let year = self.year(cursor) else { return nil }
      guard seen.insert(year.year).inserted else {
        reader.note(cursor.error(CalendarFault.duplicateYear(year.year).reason))
        return nil
      }
      return year
    }
  }

  private mutating func year(_ cursor: JSONCursor) -> CalendarYear? {
    places = [:]
    let names: Set = ["year", "off", "worked", "statutory"]
    guard let members = reader.members(of: cursor, allowing: names) else { return nil }
    let faults = reader.faults.count
    let place = reader.required("year", members, of: cursor)
    let year = place.flatMap { place in reader.attempt { () throws(JSONDocumentError) in try place.int() } }
    _ = reader.required("off", members, of: cursor)
    let off = spans(members["off"])
    let worked = days(members["worked"])
    let statutory = spans(members["statutory"])
    guard let year, reader.faults.count == faults else { return nil }
    return build(place ?? cursor) { () throws(CalendarFault) in
      guard let number = Int(exactly: year) else { throw .yearOutOfRange(.max) }
      return try CalendarYear(
        year: number, source: .imported, rests: off, worked: worked, statutory: statutory)
    }
  }

  private mutating func overlays(_ cursors: [JSONCursor]) -> [CalendarOverlay] {
    var seen = Set<String>()
    return cursors.compactMap { cursor in
      guard let overlay = self.overlay(cursor) else { return nil }
      guard seen.insert(overlay.id).inserted else {
        reader.note(cursor.error(CalendarFault.duplicateOverlay(overlay.id).reason))
        return nil
      }
      return overlay
    }
  }

  private mutating func overlay(_ cursor: JSONCursor) -> CalendarOverlay? {
    places = [:]
    guard let members = reader.members(of: cursor, allowing: ["id", "off", "worked"]) else { return nil }
    let faults = reader.faults.count
    let place = reader.required("id", members, of: cursor)
    let id = place.flatMap { reader.text($0) }
    let off = spans(members["off"])
    let worked = days(members["worked"])
    guard let id, reader.faults.count == faults else { return nil }
    return build(place ?? cursor) { () throws(CalendarFault) in
      try CalendarOverlay(id: id, off: off, worked: worked)
    }
  }

  private mutating func days(_ list: JSONCursor?) -> [Day] {
    reader.elements(of: list).compactMap { day($0) }
  }

  private mutating func day(_ cursor: JSONCursor) -> Day? {
    guard let day = reader.day(cursor) else { return nil }
    places[day] = cursor
    return day
  }

  private mutating func spans(_ list: JSONCursor?) -> [NamedDays] {
    reader.elements(of: list).compactMap { span($0) }
  }

  /// A day, or days in a row with a name.
  private mutating func span(_ cursor: JSONCursor) -> NamedDays? {
    if cursor.kind == .string { return day(cursor).map { NamedDays($0, name: .dayOff) } }
    guard cursor.kind == .object else {
      reader.note(cursor.error(.wrongKind(expected: "a day or an object", found: cursor.kind)))
      return nil
    }
    guard let members = reader.members(of: cursor, allowing: ["from", "through", "name"]) else { return nil }
    let first = reader.required("from", members, of: cursor).flatMap { day($0) }
    let last = members["through"].map { day($0) } ?? first
    let name = members["name"].map { self.name($0) } ?? .dayOff
    guard let first, let last, let name else { return nil }
    guard first <= last else {
      reader.note(cursor.error(.invalid(expected: "a day not before \(first)", found: "\(last)")))
      return nil
    }
    return NamedDays(first...last, name: name)
  }

  private mutating func name(_ cursor: JSONCursor) -> HolidayName? {
    guard let members = reader.members(of: cursor, allowing: ["zh", "en"]) else { return nil }
    let zh = reader.required("zh", members, of: cursor).flatMap { reader.text($0) }
    let en = reader.required("en", members, of: cursor).flatMap { reader.text($0) }
    guard let zh, let en else { return nil }
    return HolidayName(zh: zh, en: en)
  }

  /// What is made of parts that are sound each; a fault of the whole stands at the day it is about.
  private mutating func build<T>(_ place: JSONCursor, _ make: () throws(CalendarFault) -> T) -> T? {
    do throws(CalendarFault) { return try make() } catch {
      let place = error.day.flatMap { places[$0] } ?? place
      reader.note(place.error(error.reason))
      return nil
    }
  }
}
