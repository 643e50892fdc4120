import Prompts
import Training
import Voice

/// A week as a table: title and totals, a row a day, and what was left out.
///
/// From 60 columns on it is drawn between two rules; below, one wrapped line a day.
package struct WeekPage {
  private let week: Week
  private let voice: Voice
  private let colour: Colour
  private let beside: Beside

  /// The journal tells what was done on the days and, where one was changed, what first stood there.
  package init(
    _ week: Week, _ voice: Voice, _ colour: Colour = .plain, journal: Journal = Journal()
  ) {
    self.week = week
    self.voice = voice
    self.colour = colour
    beside = Beside(week, journal)
  }

  /// The page, without a line feed at the end.
  package var text: String {
    let days = zip(0..., week.days).map { DatedDay(date: week.starts + $0, plan: $1) }
    let rows = DaysPage(days, voice, colour, beside: beside).text
    var parts: [String]
    if voice.width >= DaysPage.tableWidth {
      let rule = colour.paint(" " + String(repeating: "─", count: ruleColumns), .aside)
      parts = [head(isWide: true), rule, rows, rule]
    } else {
      parts = [head(isWide: false), rows]
    }
    if let leftOut {
      parts.append(
        voice.paragraph(leftOut, indent: voice.width >= DaysPage.tableWidth ? 1 : 0))
    }
    return parts.joined(separator: "\n")
  }

  /// What the week could not hold, in one sentence; what one guideline stands behind is one part.
  private var leftOut: Line? {
    // A rest day in a week of seven offered days is no loss, and needs no word.
    let seventh = Say.Season.droppedSeventhDay().key
    var parts: [(guideline: String, what: [Line])] = []
    for dropped in week.dropped where dropped.what.key != seventh {
      if let index = parts.firstIndex(where: { $0.guideline == dropped.guideline }) {
        if !parts[index].what.contains(dropped.what) { parts[index].what.append(dropped.what) }
      } else {
        parts.append((dropped.guideline, [dropped.what]))
      }
    }
    if parts.isEmpty { return nil }
    return Say.Words.leftOut(
      parts: parts.map { Say.Words.leftOutPart(what: $0.what, guideline: $0.guideline) })
  }

  private var ruleColumns: Int { min(voice.width - 1, DaysPage.widest) - 1 }

  /// The title on the left and the totals on the right, or below where they do not fit.
  private func head(isWide: Bool) -> String {
    let title = title.joined(separator: " · ")
    let totals = totals.joined(separator: " · ")
    let space = ruleColumns - title.columns - totals.columns
    if isWide, space >= 2, !totals.isEmpty {
      return " " + colour.paint(title, .title) + String(repeating: " ", count: space) + totals
    }
    let margin = isWide ? " " : ""
    let rows =
      self.title.flowed(to: voice.width - 1).map { colour.paint($0, .title) }
      + self.totals.flowed(to: voice.width - 1)
    return rows.map { margin + $0 }.joined(separator: "\n")
  }

  private var title: [String] {
    let number =
      week.of.map { Say.Words.weekOf(number: week.number, of: $0) }
      ?? Say.Words.weekAlone(number: week.number)
    var parts = [voice.text(number), voice.text(week.phase.said)]
    if week.easier { parts.append(voice.text(Say.Words.easierWeek())) }
    parts.append(voice.span(from: week.starts, to: week.starts + 6))
    return parts
  }

  private var totals: [String] {
    var parts: [String] = []
    if week.runMinutes > 0 {
      parts.append(voice.text(Say.Words.runsTotal(minutes: Said.minutes(week.runMinutes))))
    }
    if week.strengthMinutes > 0 {
      parts.append(voice.text(Say.Words.strengthTotal(minutes: Said.minutes(week.strengthMinutes))))
    }
    return parts
  }
}

extension Voice {
  /// "Mon 23 – Sun 29 Nov", with both months where they differ.
  func span(from first: Day, to last: Day) -> String {
    let (start, end) = (CivilDate(first.number), CivilDate(last.number))
    let from = text(.shortDay(first.number))
    let month = start.month == end.month ? "" : " " + start.monthName.prefix(3)
    return "\(from)\(month) – \(text(.shortDay(last.number))) \(end.monthName.prefix(3))"
  }
}

extension [String] {
  /// Facts in rows, parted by dots; a row never begins or ends with one.
  func flowed(to width: Int) -> [String] {
    var rows: [String] = []
    for fact in self {
      if let row = rows.last, row.columns + 3 + fact.columns <= width {
        rows[rows.count - 1] = row + " · " + fact
      } else {
        rows += fact.wrapped(to: width)
      }
    }
    return rows
  }
}
