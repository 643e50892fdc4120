import Prompts
import Training
import Voice

/// How it is going: what was done in each of the last weeks, with a bar for the running.
///
/// The bar only repeats the minutes beside it; where there is no room for it, nothing is lost.
package struct ProgressPage {
  private let weeks: [Progress.Week]
  private let voice: Voice
  private let colour: Colour

  package init(_ journal: Journal, _ voice: Voice, _ colour: Colour = .plain) {
    weeks = Progress(journal).weeks.suffix(ProgressPage.shown)
    self.voice = voice
    self.colour = colour
  }

  /// Weeks on the page.
  private static let shown = 12
  private static let dateColumns = 12
  /// A bar shorter than this tells nothing.
  private static let shortestBar = 8
  private static let longestBar = 24

  /// The page, without a line feed at the end.
  package var text: String {
    guard !weeks.isEmpty else { return voice.paragraph(Say.Words.progressNothing()) }
    let texts = weeks.map { facts(of: $0).joined(separator: " · ") }
    let left = 1 + ProgressPage.dateColumns
    let widest = texts.map(\.columns).max() ?? 0
    let room = min(voice.width - 1, DaysPage.widest) - left - widest - 2
    guard voice.width >= DaysPage.tableWidth, room >= ProgressPage.shortestBar else {
      return weeks.map(row).joined(separator: "\n")
    }
    let longest = max(1, weeks.map(\.runMinutes).max() ?? 0)
    let barRoom = min(room, ProgressPage.longestBar)
    return zip(weeks, texts).map { week, text in
      let bar = ProgressPage.bar(week.runMinutes, of: longest, columns: barRoom)
      let date = voice.span(of: week.starts).padded(to: ProgressPage.dateColumns)
      return " " + date + colour.paint(bar, .easy)
        + String(repeating: " ", count: barRoom - bar.columns + 2) + text
    }.joined(separator: "\n")
  }

  /// A week without its bar, wrapped.
  private func row(_ week: Progress.Week) -> String {
    let rows = ([voice.span(of: week.starts)] + facts(of: week)).flowed(to: voice.width - 2)
    return ([rows[0]] + rows.dropFirst().map { "  " + $0 }).joined(separator: "\n")
  }

  private func facts(of week: Progress.Week) -> [String] {
    var facts = [Said.count(week.runs, one: "run", many: "runs").line]
    if week.runMinutes > 0 {
      facts[0] = Say.Words.progressRuns(
        count: Said.count(week.runs, one: "run", many: "runs"),
        minutes: Said.minutes(week.runMinutes))
    }
    if week.longest > 0 { facts.append(Say.Words.longestRun(minutes: Said.minutes(week.longest))) }
    if week.strength > 0 {
      facts.append(Say.Words.progressStrength(times: Said.number(week.strength)))
    }
    if week.load > 0 { facts.append(Say.Words.progressLoad(load: week.load)) }
    return facts.map { voice.text($0, isInside: true) }
  }

  /// A bar in eighths of a column.
  private static func bar(_ value: Int, of longest: Int, columns: Int) -> String {
    let eighths = value * columns * 8 / longest
    let rest = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"][eighths % 8]
    return String(repeating: "█", count: eighths / 8) + rest
  }
}

extension Said {
  /// A value as a line of its own.
  fileprivate var line: Line { Say.Words.alone(value: self) }
}
