/// A day as people write it, computed from the days since 1970-01-01.
///
/// `Training.Day` computes the same; Voice knows no training, so that every module can be read out.
package struct CivilDate: Hashable, Sendable {
  package let year: Int
  /// 1 to 12.
  package let month: Int
  /// 1 to 31.
  package let day: Int
  /// 0 is Monday.
  package let weekday: Int

  /// - Parameter number: days since 1970-01-01; held within the years 1 to 9999.
  package init(_ number: Int) {
    let number = min(max(number, -719_162), 2_932_896)
    // Counted from 1 March of year 0, so that the leap day is the last of its year.
    let shifted = number + 719_468
    let (era, dayOfEra) = shifted.quotientAndRemainder(dividingBy: 146_097)
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    weekday = ((number + 3) % 7 + 7) % 7
  }

  package var weekdayName: String { CivilDate.weekdayNames[weekday] }
  package var monthName: String { CivilDate.monthNames[month - 1] }

  /// From Monday on.
  package static let weekdayNames = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  ]

  package static let monthNames = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
}
