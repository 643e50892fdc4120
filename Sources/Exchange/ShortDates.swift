import Training
import Voice

extension Voice {
  /// A day without its year, "23 Nov", or "Nov 23" for those who think month first.
  func short(_ day: Day) -> String {
    let date = CivilDate(day.number)
    let month = date.monthName.prefix(3)
    return monthFirst ? "\(month) \(date.day)" : "\(date.day) \(month)"
  }

  /// Two days as a span, "23–29 Nov" or "28 Dec – 3 Jan".
  func span(from first: Day, through last: Day) -> String {
    let (start, end) = (CivilDate(first.number), CivilDate(last.number))
    guard start.month == end.month else { return "\(short(first)) – \(short(last))" }
    let month = start.monthName.prefix(3)
    return monthFirst
      ? "\(month) \(start.day)–\(end.day)" : "\(start.day)–\(end.day) \(month)"
  }
}
