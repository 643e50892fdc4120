import Prompts
import Training
import Voice

/// What `legday check` found, a line for each guideline and day, then the sum.
package struct CheckPage {
  private let checked: CheckedWeeks
  private let voice: Voice
  private let showsHints: Bool

  /// - Parameters:
  ///   - checked: the weeks and what was found.
  ///   - voice: who speaks.
  ///   - showsHints: whether the preferred guidelines are listed too.
  package init(_ checked: CheckedWeeks, _ voice: Voice, showsHints: Bool = false) {
    self.checked = checked
    self.voice = voice
    self.showsHints = showsHints
  }

  /// The page, without a line feed at the end; empty where nothing could be read.
  package var text: String {
    guard checked.weeks > 0 else { return "" }
    var lines: [String] = []
    var broken = 0
    for group in groups {
      if group.isBroken { broken += 1 }
      if group.isBroken || showsHints { lines.append(voice.text(line(group))) }
    }
    let weeks = Said.count(checked.weeks, one: "week", many: "weeks")
    let guidelines = Said.count(broken, one: "guideline", many: "guidelines")
    lines.append(
      voice.text(
        broken == 0
          ? Say.Check.lawful(weeks: weeks)
          : Say.Check.unlawful(weeks: weeks, guidelines: guidelines)))
    return lines.joined(separator: "\n")
  }

  /// One guideline of one week, with all the days that are against it.
  private struct Group {
    var week: String
    var guideline: Guideline
    var isBroken: Bool
    var days: [Weekday]
  }

  /// Findings of a guideline follow one another day by day.
  private var groups: [Group] {
    var groups: [Group] = []
    for finding in checked.findings {
      let breach = finding.breach
      let isBroken = breach.force == .mandatory
      let days = breach.day.map { [$0] } ?? []
      if let last = groups.last, last.week == finding.week, last.isBroken == isBroken,
        last.guideline.id == breach.guideline.id, !last.days.isEmpty, !days.isEmpty
      {
        groups[groups.count - 1].days += days
      } else {
        groups.append(
          Group(
            week: finding.week, guideline: breach.guideline, isBroken: isBroken, days: days))
      }
    }
    return groups
  }

  private func line(_ group: Group) -> Line {
    let (week, days, id) = (group.week, group.days, group.guideline.id)
    let (title, sources) = (group.guideline.title, group.guideline.sources.joined(separator: ", "))
    switch (days.isEmpty, group.isBroken) {
    case (false, true):
      return Say.Check.broken(week: week, days: days, guideline: id, title: title, sources: sources)
    case (true, true):
      return Say.Check.brokenWeek(week: week, guideline: id, title: title, sources: sources)
    case (false, false):
      return Say.Check.strained(
        week: week, days: days, guideline: id, title: title, sources: sources)
    case (true, false):
      return Say.Check.strainedWeek(week: week, guideline: id, title: title, sources: sources)
    }
  }
}
