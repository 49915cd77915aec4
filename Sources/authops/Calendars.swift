import AuthOpsCore

/// The calendar that the options ask for.
enum Calendars {
  /// The published calendar with what files add to it, one after another.
  ///
  /// - Returns: The calendar, or nil where a file is no calendar; everything wrong was said on standard error.
  static func load(_ arguments: Arguments) throws(UsageError) -> WorkingCalendar? {
    var calendar = WorkingCalendar.published.allowingUnpublished(arguments.has(.provisional))
    var isSound = true
    for path in arguments.all(.calendar) {
      if let extended = extend(calendar, path) { calendar = extended } else { isSound = false }
    }
    return isSound ? calendar : nil
  }

  private static func extend(_ calendar: WorkingCalendar, _ path: String) -> WorkingCalendar? {
    do throws(FileError) {
      guard let file = decode(try Input.readAll(path), path) else { return nil }
      return try extend(calendar, file, path)
    } catch {
      Console.complain(error.message)
      return nil
    }
  }

  private static func decode(_ bytes: [UInt8], _ path: String) -> CalendarImport? {
    do throws(ImportError) { return try CalendarImport(bytes) } catch {
      for fault in error.faults { Console.complain(fault.line(in: path)) }
      return nil
    }
  }

  private static func extend(
    _ calendar: WorkingCalendar, _ file: CalendarImport, _ path: String
  ) throws(FileError) -> WorkingCalendar {
    do throws(CalendarFault) { return try file.extending(calendar) } catch {
      throw FileError(path, "\(error)")
    }
  }
}
