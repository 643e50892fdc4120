import Training

/// The plan and what was done, one row a session, as RFC 4180 wants it.
///
/// Names of columns and of kinds are those of the public interface, so that formulas and scripts
/// hold still. Unknown is an empty cell.
package enum CSV {
  /// The columns, in order.
  static let columns = [
    "date", "day", "week", "phase", "what", "day_kind", "kind", "type", "load", "slot", "minutes",
    "metres", "effort", "note",
  ]

  /// Planned sessions and what was done, by date; of one date the plan comes first.
  package static func text(_ handout: Handout) -> String {
    var rows: [(date: Day, cells: [String])] = []
    for card in handout.weeks {
      for day in card.days { rows += planned(day, in: card.week).map { (day.date, $0) } }
    }
    for workout in handout.workouts { rows.append((workout.date, done(workout, in: handout))) }
    var text = row(columns)
    // Sorting is stable, so that sessions of a day stay in the order in which they are done.
    for entry in rows.sorted(by: { $0.date < $1.date }) { text += row(entry.cells) }
    return text
  }

  private static func planned(_ card: Handout.DayCard, in week: Week) -> [[String]] {
    let plan = card.plan
    let head = [
      card.date.iso, card.date.weekday.code, String(week.number), week.phase.rawValue, "planned",
      plan.kind.rawValue,
    ]
    guard !plan.sessions.isEmpty else { return [head + Array(repeating: "", count: 8)] }
    return card.sessions.map { card in
      let session = card.session
      let minutes = session.minutes > 0 ? String(session.minutes) : ""
      return head + [
        session.kind, session.type ?? "", session.load?.rawValue ?? "",
        session.slot.rawValue,
        minutes, card.metres.map { number($0.rounded()) } ?? "", "", "",
      ]
    }
  }

  private static func done(_ workout: Workout, in handout: Handout) -> [String] {
    let week = handout.weeks.first {
      (0..<7).contains(workout.date - $0.week.starts)
    }?.week
    let session = Session(workout.activity, minutes: workout.minutes ?? 0)
    return [
      workout.date.iso, workout.date.weekday.code, week.map { String($0.number) } ?? "",
      week?.phase.rawValue ?? "", "done", "", session.kind, session.type ?? "",
      session.load?.rawValue ?? "", "", workout.minutes.map(String.init) ?? "",
      workout.distance.map { number($0.metres) } ?? "", workout.effort.map(number) ?? "",
      guarded(workout.note ?? ""),
    ]
  }

  /// A number with a point and without a fraction where it is whole.
  private static func number(_ value: Double) -> String {
    guard value.isFinite else { return "" }
    return Int(exactly: value).map(String.init) ?? value.description
  }

  /// A text that no spreadsheet takes for a formula: one that begins like one gets a quotation
  /// mark before it, which spreadsheets read as "this is text".
  static func guarded(_ text: String) -> String {
    guard let first = text.unicodeScalars.first(where: { !$0.properties.isWhitespace }),
      "=+-@|%＝＋－＠".unicodeScalars.contains(first)
    else { return text }
    return "'" + text
  }

  /// A row, ended by CRLF; a cell is quoted where it has to be.
  static func row(_ cells: [String]) -> String {
    cells.map(cell).joined(separator: ",") + "\r\n"
  }

  private static func cell(_ text: String) -> String {
    let needsQuotes = text.utf8.contains {
      $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: ",") || $0 == 0x0A || $0 == 0x0D
    }
    guard needsQuotes || text.first == " " || text.last == " " else { return text }
    var quoted = "\""
    for character in text.unicodeScalars {
      if character == "\"" { quoted += "\"" }
      quoted.unicodeScalars.append(character)
    }
    return quoted + "\""
  }
}
