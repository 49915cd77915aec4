extension Instant {
  /// The instant in RFC 3339 by Shanghai's clock: `2026-03-02T09:15:00+08:00`, with six fraction digits where needed.
  public var description: String {
    let day = self.day
    let second = Int(shanghaiSeconds - Int64(day.number) * Self.secondsPerDay)
    let micros = Int((microseconds % 1_000_000 + 1_000_000) % 1_000_000)
    var text = day.description
    text += "T"
    text.append(second / 3_600, width: 2)
    text += ":"
    text.append(second / 60 % 60, width: 2)
    text += ":"
    text.append(second % 60, width: 2)
    if micros != 0 {
      text += "."
      text.append(micros, width: 6)
    }
    text += "+08:00"
    return text
  }
}
