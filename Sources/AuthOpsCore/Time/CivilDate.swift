/// A year, month and day of the proleptic Gregorian calendar: the form in which a `Day` is read and written.
///
/// The two conversions follow C. Neri and L. Schneider, "Euclidean affine functions and their application to
/// calendar algorithms" (2023): a year begins in March, so that the leap day is its last. Both hold for every
/// `Int32` day number, because they count from a year far before any of them.
package struct CivilDate: Hashable, BitwiseCopyable, Sendable {
  package let year: Int
  package let month: Int
  package let day: Int

  /// Groups of 400 years between the counting origin and the year 0; covers every `Int32` day number.
  private static let shiftedCycles = 14_704
  /// Days in 400 Gregorian years.
  private static let daysPerCycle = 146_097
  /// Days from 0000-03-01 to 1970-01-01.
  private static let daysBeforeEpoch = 719_468

  /// A date that the caller knows to be real.
  package init(year: Int, month: Int, day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// The date of a day number (days since 1970-01-01).
  package init(dayNumber: Int32) {
    let shift = Self.daysBeforeEpoch + Self.shiftedCycles * Self.daysPerCycle
    let fromOrigin = UInt64(Int64(dayNumber) + Int64(shift))
    let quarters = 4 * fromOrigin + 3
    let century = quarters / 146_097
    let scaled = 2_939_745 * (4 * (quarters % 146_097 / 4) + 3)
    let dayOfYear = (scaled & 0xFFFF_FFFF) / 2_939_745 / 4
    let monthAndDay = 2_141 * dayOfYear + 197_913
    let inNextYear = dayOfYear >= 306
    year = Int(100 * century + scaled >> 32) - 400 * Self.shiftedCycles + (inNextYear ? 1 : 0)
    month = Int(monthAndDay >> 16) - (inNextYear ? 12 : 0)
    day = Int((monthAndDay & 0xFFFF) / 2_141) + 1
  }

  /// Days since 1970-01-01; exact for every year that an `Int32` day number reaches.
  @inline(__always)
  package var dayNumber: Int {
    let marchYear = year + 400 * Self.shiftedCycles - (month <= 2 ? 1 : 0)
    let marchMonth = month <= 2 ? month + 12 : month
    // Unsigned, because division then needs no correction; the shift keeps every year above 0.
    let century = UInt(bitPattern: marchYear) / 100
    let beforeYear = Int(bitPattern: 1_461 * UInt(bitPattern: marchYear) / 4 - century + century / 4)
    let beforeMonth = (979 * marchMonth - 2_919) >> 5
    return beforeYear + beforeMonth + day - 1 - Self.daysBeforeEpoch - Self.shiftedCycles * Self.daysPerCycle
  }

  /// Whether a year of the proleptic Gregorian calendar has a 29 February.
  package static func isLeap(year: Int) -> Bool {
    year & 3 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  /// The number of days of a month.
  ///
  /// - Parameters:
  ///   - year: Any Gregorian year.
  ///   - month: 1...12.
  package static func days(inMonth month: Int, of year: Int) -> Int {
    month == 2 ? (isLeap(year: year) ? 29 : 28) : 30 | (month ^ (month >> 3))
  }
}
