import Prompts
import Training
import Voice

/// What becomes of the days that a decision or a change touches: now, and what it was.
///
/// ```
///   Wed  Recovery run 20 min, then mobility 10 min   (was: intervals 40 min)
///   Fri  Intervals 40 min, later legs 15 min         (was: easy run 30 min)
/// ```
package struct DecisionPage {
  private let says: Line?
  private let rows: [Row]
  private let voice: Voice
  private let colour: Colour

  private struct Row {
    let date: Day
    let before: DayPlan?
    let after: DayPlan
  }

  /// - Parameters:
  ///   - decision: what is shown.
  ///   - voice: who speaks.
  ///   - colour: whether it is coloured.
  ///   - saysReason: whether the reason and its rule stand above the days.
  package init(
    _ decision: Decision, _ voice: Voice, _ colour: Colour = .plain, saysReason: Bool = true
  ) {
    says = saysReason ? Say.Words.because(reason: decision.says, rule: decision.rule) : nil
    rows =
      [Row(date: decision.day, before: decision.before, after: decision.after)]
      + decision.alsoChanged.map { changed in
        Row(
          date: changed.date,
          before: decision.alsoBefore.first { $0.date == changed.date }?.plan, after: changed.plan)
      }
    self.voice = voice
    self.colour = colour
  }

  /// The days of a change that the athlete asks for.
  package init(_ change: Journal.Change, _ voice: Voice, _ colour: Colour = .plain) {
    says = nil
    rows = change.after.map { after in
      Row(
        date: after.date, before: change.before.first { $0.date == after.date }?.plan,
        after: after.plan)
    }
    self.voice = voice
    self.colour = colour
  }

  /// The page, without a line feed at the end.
  package var text: String {
    let all = rows.sorted { $0.date < $1.date }
    let days = all.prefix(DecisionPage.most)
    // From a week on a weekday alone would name another day.
    let isFar = days.contains { $0.date - all[0].date >= 7 }
    let dateColumns = DecisionPage.dateColumns + (isFar ? 3 : 0)
    let entries = days.map { voice.text($0.after.said).capitalizedFirst }
    let notes = days.map(note)
    let column = (entries.map(\.columns).max() ?? 0) + 3
    let width = min(voice.width - 1, DaysPage.widest)
    let isTable = zip(entries, notes).allSatisfy { _, note in
      dateColumns + column + note.columns <= width
    }
    var parts = says.map { [voice.paragraph($0)] } ?? []
    let margin = String(repeating: " ", count: dateColumns)
    for (index, day) in days.enumerated() {
      let label = DayLabel(day.after)
      let name = voice.text(.shortDay(day.date.number))
      let weekday = isFar ? name.padded(to: dateColumns - 4) : String(name.prefix(3))
      let head = "  " + colour.paint(weekday, label.meaning) + "  "
      if isTable {
        parts.append(
          head + entries[index].padded(to: column) + colour.paint(notes[index], .aside))
      } else {
        let entry = entries[index].wrapped(to: width - margin.count)
        parts.append(head + entry[0])
        parts += entry.dropFirst().map { margin + $0 }
        parts += notes[index].wrapped(to: width - margin.count)
          .map { margin + colour.paint($0, .aside) }
      }
    }
    if all.count > days.count {
      let more = Said.count(all.count - days.count, one: "day", many: "days")
      parts.append(voice.paragraph(Say.Words.moreDays(count: more), indent: 2))
    }
    return parts.map(\.withoutTrailingSpaces).joined(separator: "\n")
  }

  private static let dateColumns = 7
  /// More days than these are counted, and shown by `week` and `plan`.
  private static let most = 6

  private func note(_ row: Row) -> String {
    guard let before = row.before else { return "" }
    return voice.text(
      before == row.after ? Say.Words.unchanged() : Say.Words.was(before: before))
  }
}
