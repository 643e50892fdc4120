import Prompts
import Training
import Voice

/// Days in short, one a row: the date, the kind, what is to be done, and how it feels.
///
/// From 60 columns on the rows stand in columns; below, each day is one wrapped line.
struct DayRows {
  let days: [DatedDay]
  let voice: Voice
  let colour: Colour

  /// From this width on rows stand in columns.
  static let tableWidth = 60
  /// Tables get no wider, for the eye would lose the row.
  static let widest = 96

  private static let dateColumns = 9

  /// The rows, without a line feed at the end.
  var text: String {
    voice.width >= DayRows.tableWidth ? table : list
  }

  private var table: String {
    let entries = days.map { voice.entry($0.plan) }
    let left = 1 + DayRows.dateColumns + DayLabel.columns
    let room = min(voice.width - 1, DayRows.widest) - left
    // Glosses stand in a column of their own, where the longest entry leaves room for it.
    let glosses = self.glosses
    let glossColumn = (entries.map(\.columns).max() ?? 0) + 4
    let widestGloss = glosses.map(\.columns).max() ?? 0
    let hasGlosses = glossColumn + widestGloss <= room
    var rows: [String] = []
    for (index, day) in days.enumerated() {
      let label = DayLabel(day.plan)
      let words = entries[index].wrapped(to: room)
      var row = " " + date(day).padded(to: DayRows.dateColumns)
      row += colour.paint(voice.text(label.words).padded(to: DayLabel.columns), label.meaning)
      if hasGlosses, !glosses[index].isEmpty {
        row += entries[index].padded(to: glossColumn) + colour.paint(glosses[index], .aside)
        rows.append(row)
      } else {
        rows.append((row + words[0]).withoutTrailingSpaces)
        let margin = String(repeating: " ", count: left)
        rows += words.dropFirst().map { margin + $0 }
      }
    }
    return rows.joined(separator: "\n")
  }

  private var list: String {
    days.map { day in
      let label = DayLabel(day.plan)
      let word = voice.text(label.words)
      let rows = "\(date(day)) \(word) \(voice.entry(day.plan))".wrapped(to: voice.width - 2)
      let head = date(day) + " "
      let first = head + colour.paint(word, label.meaning) + rows[0].dropFirst((head + word).count)
      return ([first.withoutTrailingSpaces] + rows.dropFirst().map { "  " + $0 })
        .joined(separator: "\n")
    }.joined(separator: "\n")
  }

  private func date(_ day: DatedDay) -> String { voice.text(.shortDay(day.date.number)) }

  /// How the runs feel, each said once, beside the first run of its kind.
  private var glosses: [String] {
    var told: Set<Line> = []
    return days.map { day in
      guard let feel = day.plan.run?.run?.feel, told.insert(feel).inserted else { return "" }
      return voice.text(feel)
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
