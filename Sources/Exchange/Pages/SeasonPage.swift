import Prompts
import Training
import Voice

/// The whole season, one row a week: number, Monday, phase, running, long run, strength.
package struct SeasonPage {
  private let plan: Plan
  private let voice: Voice
  private let colour: Colour

  package init(_ plan: Plan, _ voice: Voice, _ colour: Colour = .plain) {
    self.plan = plan
    self.voice = voice
    self.colour = colour
  }

  /// The page, without a line feed at the end.
  package var text: String {
    let verdict = [plan.verdict.says] + plan.verdict.offers
    let says = verdict.map { voice.paragraph($0) }.filter { !$0.isEmpty }
    return (says + plan.weeks.map(row)).joined(separator: "\n")
  }

  private func row(_ week: Week) -> String {
    let number = String(week.number)
    let date = voice.span(of: week.starts)
    let phase = voice.text(week.phase.said)
    let facts = facts(of: week)
    guard voice.width >= DaysPage.tableWidth else {
      let rows = (["\(number)  \(date)", phase] + facts).flowed(to: voice.width - 2)
      return ([rows[0]] + rows.dropFirst().map { "  " + $0 }).joined(separator: "\n")
    }
    let digits = String(plan.weeks.last?.number ?? 0).count
    let indent = String(repeating: " ", count: max(0, digits - number.count) + 1)
    let head = indent + number + "  " + date.padded(to: 12)
    let left = digits + 15 + SeasonPage.phaseColumns
    let room = min(voice.width - 1, DaysPage.widest) - left
    let rows = facts.flowed(to: room)
    let margin = String(repeating: " ", count: left)
    let first =
      head + colour.paint(phase.padded(to: SeasonPage.phaseColumns), meaning(of: week))
      + (rows.first ?? "")
    return ([first.withoutTrailingSpaces] + rows.dropFirst().map { margin + $0 })
      .joined(separator: "\n")
  }

  private static let phaseColumns = 11

  private func facts(of week: Week) -> [String] {
    var facts: [Line] = []
    if week.runMinutes > 0 {
      facts.append(Say.Words.runsTotal(minutes: Said.minutes(week.runMinutes)))
    }
    if week.longRunMinutes > 0 {
      facts.append(Say.Words.longTotal(minutes: Said.minutes(week.longRunMinutes)))
    }
    if week.strengthMinutes > 0 {
      facts.append(Say.Words.strengthTotal(minutes: Said.minutes(week.strengthMinutes)))
    }
    if let table = week.runWalk, week.phase != .race, week.phase != .recovery {
      facts.append(Say.Words.tableWeek(week: table))
    }
    if week.easier { facts.append(Say.Words.easierWeek()) }
    return facts.map { voice.text($0) } + races(in: week)
  }

  /// The races of a week, each with its day.
  private func races(in week: Week) -> [String] {
    zip(0..., week.days).compactMap { index, day in
      guard day.kind == .race else { return nil }
      let date = (week.starts + index).number
      return voice.text(Say.Words.raceOn(day: Said.shortDay(date)))
    }
  }

  private func meaning(of week: Week) -> Colour.Meaning {
    switch week.phase {
    case .race: .race
    case .peak, .build: .key
    case .base, .rolling: .easy
    case .taper, .recovery: .rest
    }
  }
}
