extension Weekday {
  /// The day's name as people write it in short.
  func words(_ language: Language) -> String {
    switch self {
    case .monday: language.pick(zh: "周一", en: "Mon")
    case .tuesday: language.pick(zh: "周二", en: "Tue")
    case .wednesday: language.pick(zh: "周三", en: "Wed")
    case .thursday: language.pick(zh: "周四", en: "Thu")
    case .friday: language.pick(zh: "周五", en: "Fri")
    case .saturday: language.pick(zh: "周六", en: "Sat")
    case .sunday: language.pick(zh: "周日", en: "Sun")
    }
  }
}

extension DayReason {
  /// Why a day is worked or not, for people.
  func words(_ language: Language) -> String {
    let words =
      switch self {
      case .workday: language.pick(zh: "工作日", en: "working day")
      case .weekend: language.pick(zh: "周末", en: "weekend")
      case .workedWeekend: language.pick(zh: "调休上班", en: "weekend worked in exchange")
      case .statutoryHoliday: language.pick(zh: "法定节假日", en: "statutory holiday")
      case .holidayRest: language.pick(zh: "放假（调休或周末）", en: "off around a holiday")
      case .overlayOff: language.pick(zh: "当地放假", en: "off locally")
      case .overlayWorked: language.pick(zh: "当地上班", en: "worked locally")
      case .assumedWorkday: language.pick(zh: "假定为工作日（安排未公布）", en: "assumed worked (year not published)")
      case .assumedWeekend: language.pick(zh: "假定为周末（安排未公布）", en: "assumed off (year not published)")
      case .unpublished: language.pick(zh: "该年安排未公布", en: "year not published")
      }
    guard let name else { return words }
    return words + language.pick(zh: "：" + name.zh, en: ": " + name.en)
  }
}

extension Day {
  /// The day with its weekday.
  func words(_ language: Language) -> String { "\(self) \(weekday.words(language))" }
}
