/// Years and overlays from a file of the format `authops.calendar/1`.
///
/// A year holds `off` (breaks, weekends inside included), `worked` (Saturdays and Sundays) and `statutory`; an overlay
/// an `id`, `off` and `worked`. Days off are days, or `{"from", "through", "name"}` with names in both languages.
public struct CalendarImport: Hashable, Sendable {
  /// The name of the format, with its version.
  public static let format = "authops.calendar/1"

  /// Arrangements of years, in the order of the file.
  public let years: [CalendarYear]
  /// Overlays, in the order of the file.
  public let overlays: [CalendarOverlay]

  /// Reads a file.
  ///
  /// - Throws: ``ImportError`` with everything that is wrong; a text that is no JSON has one fault.
  public init(_ bytes: [UInt8]) throws(ImportError) {
    let root: JSONCursor
    do throws(JSONDocumentError) {
      root = try JSONDocument(bytes).root
    } catch { throw ImportError(faults: [error]) }
    var decoder = CalendarDecoder()
    (years, overlays) = decoder.decode(root)
    try decoder.reader.finish()
  }

  /// A calendar with the years and overlays of the file.
  ///
  /// - Throws: `CalendarFault` where the calendar has an overlay of the same name already.
  public func extending(_ calendar: WorkingCalendar = .published) throws(CalendarFault) -> WorkingCalendar {
    try WorkingCalendar(extending: calendar, years: years, overlays: overlays)
  }
}
