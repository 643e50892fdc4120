import Prompts
import Training
import Voice

/// How it is going, in charts: the running and the load of the last weeks, the legs' soreness of the
/// last evenings.
///
/// A bar only repeats the number beside it; where there is no room for it, nothing is lost.
package struct ProgressPage {
  private let weeks: [Progress.Week]
  private let soreness: [Progress.Level]
  private let voice: Voice
  private let colour: Colour

  package init(_ journal: Journal, _ voice: Voice, _ colour: Colour = .plain) {
    let progress = Progress(journal)
    weeks = progress.weeks.suffix(ProgressPage.shown)
    soreness = progress.soreness.suffix(ProgressPage.evenings)
    self.voice = voice
    self.colour = colour
  }

  /// Weeks on the page.
  private static let shown = 12
  /// Evenings in the chart of the soreness.
  private static let evenings = 42
  private static let dateColumns = 12
  /// A bar shorter than this tells nothing.
  private static let shortestBar = 8
  private static let longestBar = 24

  /// The page, without a line feed at the end.
  package var text: String {
    guard !weeks.isEmpty else { return voice.paragraph(Say.Words.progressNothing()) }
    var parts = [rows(\.runMinutes, .easy, facts)]
    if weeks.contains(where: { $0.load > 0 }) {
      parts.append(
        title(Say.Words.progressLoadTitle()) + "\n" + rows(\.load, .hard, loadFacts))
    }
    if let legs { parts.append(legs) }
    return parts.joined(separator: "\n\n")
  }

  private func title(_ line: Line) -> String {
    voice.text(line).wrapped(to: voice.width - 2).map { " " + colour.paint($0, .title) }
      .joined(separator: "\n")
  }

  /// A row a week: its date, a bar, and the facts.
  private func rows(
    _ value: KeyPath<Progress.Week, Int>, _ meaning: Colour.Meaning,
    _ facts: (Progress.Week) -> [String]
  ) -> String {
    let texts = weeks.map { facts($0).joined(separator: " · ") }
    let left = 1 + ProgressPage.dateColumns
    let widest = texts.map(\.columns).max() ?? 0
    let room = min(voice.width - 1, DaysPage.widest) - left - widest - 2
    guard voice.width >= DaysPage.tableWidth, room >= ProgressPage.shortestBar else {
      return weeks.map { row($0, facts($0)) }.joined(separator: "\n")
    }
    let longest = max(1, weeks.map { $0[keyPath: value] }.max() ?? 0)
    let barRoom = min(room, ProgressPage.longestBar)
    return zip(weeks, texts).map { week, text in
      let bar = ProgressPage.bar(week[keyPath: value], of: longest, columns: barRoom)
      let date = voice.span(of: week.starts).padded(to: ProgressPage.dateColumns)
      return
        (" " + date + colour.paint(bar, meaning)
        + String(repeating: " ", count: barRoom - bar.columns + 2) + text).withoutTrailingSpaces
    }.joined(separator: "\n")
  }

  /// The legs evening by evening, oldest first: a column each, and the mean in words.
  private var legs: String? {
    guard soreness.count >= 3, let first = soreness.first, let last = soreness.last else {
      return nil
    }
    let steps = Array("▁▂▃▄▅▆▇█")
    let shown = soreness.suffix(max(3, voice.width - 3))
    let columns = String(shown.map { steps[min(max($0.level, 0), 10) * 7 / 10] })
    let mean = Double(soreness.reduce(0) { $0 + $1.level }) / Double(soreness.count)
    let span = "\(voice.span(of: first.on)) – \(voice.span(of: last.on))"
    let words = [span, voice.text(Say.Words.progressLegs(level: (mean * 10).rounded() / 10))]
    return
      ([title(Say.Words.progressLegsTitle()), " " + colour.paint(columns, .key)]
      + words.flowed(to: voice.width - 2).map { " " + $0 }).joined(separator: "\n")
  }

  /// A week without its bar, wrapped.
  private func row(_ week: Progress.Week, _ facts: [String]) -> String {
    let rows = ([voice.span(of: week.starts)] + facts).flowed(to: voice.width - 2)
    return ([rows[0]] + rows.dropFirst().map { "  " + $0 }).joined(separator: "\n")
  }

  private func facts(_ week: Progress.Week) -> [String] {
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
    if week.rests > 0 {
      facts.append(Said.count(week.rests, one: "rest day", many: "rest days").line)
    }
    return facts.map { voice.text($0, isInside: true) }
  }

  private func loadFacts(_ week: Progress.Week) -> [String] {
    guard week.load > 0 else {
      return [voice.text(Say.Words.progressLoadUnknown(), isInside: true)]
    }
    var facts = [Say.Words.progressLoad(load: week.load)]
    switch week.contrast {
    case .tooLittle: break
    case .uniform: facts.append(Say.Words.progressUniform())
    case .monotony(let monotony):
      facts.append(Say.Words.progressMonotony(number: (monotony * 10).rounded() / 10))
    }
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
