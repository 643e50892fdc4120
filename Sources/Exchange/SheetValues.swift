import Prompts
import Training
import Voice

/// The values of the sheet's template, by the names that stand in it.
struct SheetValues {
  private let handout: Handout
  private var voice: Voice { handout.voice }

  init(_ handout: Handout) {
    self.handout = handout
  }

  var all: [String: Any] {
    [
      "title": handout.title,
      "style": Sheet.style,
      "madeOn": voice.text(Say.Export.madeOn(date: handout.on)),
      "caution": voice.text(Say.Export.caution()),
      "notes": texts(handout.notes),
      "labels": labels,
      "kinds": kinds,
      "charts": SheetChart.all(handout).map(\.context),
      "isSeason": handout.weeks.count > 1,
      "weeks": handout.weeks.map(week),
    ]
  }

  private var labels: [String: Any] {
    [
      "season": voice.text(Say.Export.season()),
      "week": voice.text(Say.Export.weekLabel()),
      "starts": voice.text(Say.Export.starts()),
      "phase": voice.text(Say.Export.phase()),
      "days": voice.text(Say.Export.days()),
      "running": voice.text(Say.Export.running()),
      "strength": voice.text(Say.Export.strength()),
      "longRun": voice.text(Say.Export.longRun()),
      "why": voice.text(Say.Export.why()),
    ]
  }

  private var kinds: [[String: Any]] {
    [DayPlan.Kind.hard, .easy, .recovery, .rest, .off, .race].map {
      ["class": $0.rawValue, "label": name(of: $0)]
    }
  }

  private func name(of kind: DayPlan.Kind) -> String {
    switch kind {
    case .hard: voice.text(Say.Export.hard())
    case .easy: voice.text(Say.Export.easy())
    case .recovery: voice.text(Say.Export.recovery())
    case .rest: voice.text(Say.Export.rest())
    case .off: voice.text(Say.Export.off())
    case .race: voice.text(Say.Export.race())
    }
  }

  private func week(_ card: Handout.WeekCard) -> [String: Any] {
    let week = card.week
    let easier = week.easier ? voice.text(Say.Export.easier()) : ""
    let cards = card.days.filter { !$0.sessions.isEmpty }.map(self.card)
    return [
      "number": week.number, "heading": card.heading, "span": card.span,
      "starts": voice.short(week.starts), "phase": card.phase, "isEasier": week.easier,
      "easier": easier,
      "isNow": (0..<7).contains(handout.on - week.starts),
      "running": minutes(week.runMinutes), "strength": minutes(week.strengthMinutes),
      "longRun": minutes(week.longRunMinutes),
      "facts": facts(of: card).joined(separator: " · "),
      "days": card.days.map(day), "leftOut": texts(card.leftOut), "cards": cards,
      "hasCards": !cards.isEmpty,
    ]
  }

  /// Minutes in a table, with a dash for none.
  private func minutes(_ minutes: Int) -> String {
    minutes > 0 ? Voice.minutes(minutes) : "–"
  }

  /// What a week amounts to: its part of the season and its minutes.
  private func facts(of card: Handout.WeekCard) -> [String] {
    let week = card.week
    var facts = [card.phase.capitalizedFirst]
    if week.easier { facts.append(voice.text(Say.Export.easier())) }
    facts.append(voice.text(Say.Words.runsTotal(minutes: Said.minutes(week.runMinutes))))
    if week.strengthMinutes > 0 {
      facts.append(
        voice.text(Say.Words.strengthTotal(minutes: Said.minutes(week.strengthMinutes))))
    }
    return facts
  }

  private func day(_ card: Handout.DayCard) -> [String: Any] {
    let isFree = card.sessions.isEmpty
    let entries = isFree && card.plan.available ? [voice.text(Say.Export.restDetails())] : []
    return [
      "date": card.date.iso,
      "shortDate": voice.text(Said.shortDay(card.date.number)),
      "kind": card.plan.kind.rawValue, "kindName": name(of: card.plan.kind),
      "isToday": card.date == handout.on,
      "entries": texts(isFree ? entries : card.sessions.map(\.title)),
      "done": texts(card.done),
    ]
  }

  private func card(_ card: Handout.DayCard) -> [String: Any] {
    [
      "kind": card.plan.kind.rawValue,
      "longDate": voice.text(Said.day(card.date.number)),
      "sessions": card.sessions.map(session),
      "hasReasons": !card.reasons.isEmpty,
      "reasons": card.reasons.joined(separator: "; "),
    ]
  }

  private func session(_ card: Handout.SessionCard) -> [String: Any] {
    [
      "title": card.title, "hasFeel": card.feel != nil, "feel": card.feel ?? "",
      "hasSteps": !card.steps.isEmpty, "steps": texts(card.steps),
      "hasExercises": !card.exercises.isEmpty, "exercises": texts(card.exercises),
    ]
  }

  private func texts(_ texts: [String]) -> [[String: Any]] { texts.map { ["text": $0] } }
}
