/// The working days of mainland China: published arrangements, imported years, and what overlays add.
///
/// A year without arrangements is never guessed: questions about its days have no answer, unless the calendar allows
/// unpublished years, which then count Monday to Friday as worked.
public struct WorkingCalendar: Hashable, Sendable {
  /// The years with arrangements, in order.
  public let years: [CalendarYear]
  /// The overlays, the later deciding against the earlier.
  public let overlays: [CalendarOverlay]
  /// Whether unpublished years count Monday to Friday as worked, marked as provisional.
  public let allowsUnpublished: Bool
  /// What the calendar is made of: the published arrangements, then each imported year and overlay in order.
  public let version: String
  let table: WorkingDayTable

  /// The State Council's arrangements for 2004 to 2026.
  public static let published = WorkingCalendar(
    years: PublishedArrangements.years, overlays: [], version: PublishedArrangements.version)

  /// A calendar with further years and overlays.
  ///
  /// - Parameters:
  ///   - base: The calendar that is extended.
  ///   - years: Arrangements for further years, or in place of those the base has for the same years.
  ///   - overlays: Overlays above those of the base.
  /// - Throws: `CalendarFault` where two of the years or two of the overlays bear the same name.
  /// - Complexity: O(n) in the number of days of all years.
  public init(
    extending base: WorkingCalendar = .published, years: [CalendarYear] = [], overlays: [CalendarOverlay] = []
  ) throws(CalendarFault) {
    var byYear: [Int: CalendarYear] = [:]
    for year in years where byYear.updateValue(year, forKey: year.year) != nil {
      throw .duplicateYear(year.year)
    }
    var identifiers = Set(base.overlays.map(\.id))
    for overlay in overlays where !identifiers.insert(overlay.id).inserted {
      throw .duplicateOverlay(overlay.id)
    }
    let added = years.map { "+\($0.year)" } + overlays.map { "+\($0.id)" }
    self.init(
      years: base.years.filter { byYear[$0.year] == nil } + years, overlays: base.overlays + overlays,
      version: base.version + added.joined(), allowsUnpublished: base.allowsUnpublished)
  }

  private init(
    years: [CalendarYear], overlays: [CalendarOverlay], version: String, allowsUnpublished: Bool = false
  ) {
    self.years = years.sorted { $0.year < $1.year }
    self.overlays = overlays
    self.version = version
    self.allowsUnpublished = allowsUnpublished
    table = WorkingDayTable(years: self.years, overlays: overlays)
  }

  private init(_ other: WorkingCalendar, allowsUnpublished: Bool) {
    (years, overlays, version, table) = (other.years, other.overlays, other.version, other.table)
    self.allowsUnpublished = allowsUnpublished
  }

  /// The same calendar, with unpublished years counted Monday to Friday and marked provisional, or not.
  public func allowingUnpublished(_ allowed: Bool = true) -> WorkingCalendar {
    WorkingCalendar(self, allowsUnpublished: allowed)
  }

  /// The last day up to which every year from the first on is known.
  ///
  /// The last days of that year may still be changed by the notice for the next one.
  public var validThrough: Day { Day(exactly: table.runs[0].upperBound) }

  /// The arrangements of a year, if there are any.
  ///
  /// - Complexity: O(log n) in the number of years.
  public func arrangements(of year: Int) -> CalendarYear? {
    var (low, high) = (0, years.count)
    while low < high {
      let middle = (low + high) / 2
      if years[middle].year < year { low = middle + 1 } else { high = middle }
    }
    return low < years.count && years[low].year == year ? years[low] : nil
  }
}
