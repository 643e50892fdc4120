import Prompts
import Training
import Voice

/// Days in short, one a row: the date, the kind, what is to be done, and how it feels.
///
/// From 60 columns on the rows stand in columns; below, each day is one wrapped line.
package struct DaysPage {
  private let days: [DatedDay]
  private let voice: Voice
  private let colour: Colour
  private let beside: Beside?

  package init(_ days: [DatedDay], _ voice: Voice, _ colour: Colour = .plain) {
    self.init(days, voice, colour, beside: nil)
  }

  /// With what first stood on the days, and what was done on them, beside them.
  init(_ days: [DatedDay], _ voice: Voice, _ colour: Colour, beside: Beside?) {
    self.days = days
    self.voice = voice
    self.colour = colour
    self.beside = beside
  }

  /// From this width on rows stand in columns.
  static let tableWidth = 60
  /// Tables get no wider, for the eye would lose the row.
  static let widest = 99

  private static let dateColumns = 9

  /// The rows, without a line feed at the end.
  package var text: String {
    voice.width >= DaysPage.tableWidth ? table : list
  }

  private var table: String {
    let left = 1 + DaysPage.dateColumns + DayLabel.columns
    let room = min(voice.width - 1, DaysPage.widest) - left
    let entries = days.map { voice.entry($0.plan) }
    let glosses = glosses(beside: entries, room: room)
    let glossColumn = 4 + (zip(entries, glosses).map { $1.isEmpty ? 0 : $0.columns }.max() ?? 0)
    let margin = String(repeating: " ", count: left)
    return zip(days, zip(entries, glosses)).flatMap { day, texts -> [String] in
      let (entry, gloss) = texts
      let label = DayLabel(day.plan)
      let head =
        " " + date(day).padded(to: DaysPage.dateColumns)
        + colour.paint(voice.text(label.words).padded(to: DayLabel.columns), label.meaning)
      let notes = notes(day).flatMap { label, words in
        let rows = words.wrapped(to: room)
        let start = margin.dropLast(DayLabel.columns) + label.padded(to: DayLabel.columns)
        return ([start + (rows.first ?? "")] + rows.dropFirst().map { margin + $0 })
          .map { colour.paint($0.withoutTrailingSpaces, .aside) }
      }
      guard gloss.isEmpty else {
        return [head + entry.padded(to: glossColumn) + colour.paint(gloss, .aside)] + notes
      }
      let words = entry.wrapped(to: room)
      return [(head + words[0]).withoutTrailingSpaces] + words.dropFirst().map { margin + $0 }
        + notes
    }.joined(separator: "\n")
  }

  private var list: String {
    days.map { day in
      let label = DayLabel(day.plan)
      let word = voice.text(label.words)
      let rows = "\(date(day)) \(word) \(voice.entry(day.plan))".wrapped(to: voice.width - 2)
      let head = date(day) + " "
      let first = head + colour.paint(word, label.meaning) + rows[0].dropFirst((head + word).count)
      let notes = notes(day).flatMap { label, words in
        "\(label) \(words)".wrapped(to: voice.width - 2).map { "  " + $0.withoutTrailingSpaces }
      }
      return ([first.withoutTrailingSpaces] + rows.dropFirst().map { "  " + $0 } + notes)
        .joined(separator: "\n")
    }.joined(separator: "\n")
  }

  /// What stands beside a day, each with its label.
  private func notes(_ day: DatedDay) -> [(label: String, words: String)] {
    (beside?.notes(day, voice) ?? []).map { (voice.text($0.label), $0.words) }
  }

  private func date(_ day: DatedDay) -> String { voice.text(.shortDay(day.date.number)) }

  /// How the runs feel, in a column of its own; each is said once, beside the first run that
  /// leaves room for it.
  private func glosses(beside entries: [String], room: Int) -> [String] {
    var told: Set<Line> = []
    var column = 0
    var widest = 0
    return zip(days, entries).map { day, entry in
      guard let feel = day.plan.run?.run?.feel, !told.contains(feel) else { return "" }
      let gloss = voice.text(feel)
      let (left, right) = (max(column, entry.columns + 4), max(widest, gloss.columns))
      guard left + right <= room else { return "" }
      (column, widest) = (left, right)
      told.insert(feel)
      return gloss
    }
  }
}

extension String {
  /// Without spaces at the end; tables are copied into mails.
  var withoutTrailingSpaces: String {
    var rest = self[...]
    while rest.last == " " { rest.removeLast() }
    return String(rest)
  }
}
