import Prompts
import Training
import Voice

extension ICalendar {
  /// What the athlete wants of the calendar, in minutes from midnight.
  package struct Times: Hashable, Sendable {
    /// When training starts; nil for events that fill their day.
    package var start: Int?
    /// When a reminder is shown on training days; nil for none.
    package var alarm: Int?

    package init(start: Int? = nil, alarm: Int? = nil) {
      self.start = start
      self.alarm = alarm
    }
  }

  /// The calendar of a handout: an event for each day of its weeks, and the race.
  ///
  /// Rest days and days off are events too, free ones: a day that was training and became rest has
  /// to replace the event that a calendar already holds.
  package init(_ handout: Handout, times: Times = Times()) {
    var events = handout.days.map { ICalendar.event($0, voice: handout.voice, times: times) }
    if let race = handout.race, !events.contains(where: { $0.day == race.date }) {
      events.append(ICalendar.event(race, voice: handout.voice, times: times))
    }
    events += handout.gone.map { ICalendar.event($0, voice: handout.voice) }
      .filter { gone in !events.contains { $0.day == gone.day } }
    self.init(name: handout.title, on: handout.on, events: events.sorted { $0.day < $1.day })
  }

  private static func event(_ card: Handout.DayCard, voice: Voice, times: Times) -> Event {
    var event = Event(day: card.date, summary: card.headline)
    event.details = details(of: card, voice: voice)
    event.categories = categories(of: card.plan)
    event.isFree = card.plan.isRest
    event.revision = card.revision
    if !event.isFree {
      // Nobody plans the length of a race, and its start is not ours to know.
      if card.plan.kind != .race, let start = times.start {
        (event.start, event.minutes) = (start, card.plan.minutes)
      }
      event.alarm = times.alarm
    }
    return event
  }

  private static func event(_ race: Handout.Race, voice: Voice, times: Times) -> Event {
    var event = Event(
      day: race.date, summary: voice.text(Say.Export.raceTitle(race: race.name)))
    event.categories = ["race", "run"]
    event.revision = race.revision
    event.alarm = times.alarm
    return event
  }

  private static func event(_ gone: Handout.GoneDay, voice: Voice) -> Event {
    var event = Event(day: gone.date, summary: voice.text(Say.Export.goneTitle()))
    event.details = voice.text(Say.Export.goneDetails())
    event.isFree = true
    event.isCancelled = true
    event.revision = gone.revision
    return event
  }

  /// The day's kind, then the kinds of its sessions, named as in the public interface.
  private static func categories(of plan: DayPlan) -> [String] {
    var names = [plan.kind.rawValue]
    for session in plan.sessions where !names.contains(session.kind) {
      names.append(session.kind)
    }
    return names
  }

  private static func details(of card: Handout.DayCard, voice: Voice) -> String {
    var lines: [String] = []
    if card.sessions.isEmpty, card.plan.available {
      lines.append(voice.text(Say.Export.restDetails()))
    }
    for session in card.sessions {
      if !lines.isEmpty { lines.append("") }
      lines.append(session.title + ".")
      if let feel = session.feel { lines.append(feel + ".") }
      lines += session.steps.map { "- " + $0 }
      lines += session.exercises.map { "- " + $0 }
    }
    if !card.reasons.isEmpty {
      if !lines.isEmpty { lines.append("") }
      lines.append(voice.text(Say.Export.why()) + ":")
      lines += card.reasons.map { "- " + $0 }
    }
    if !lines.isEmpty { lines.append("") }
    lines.append(card.place)
    return lines.joined(separator: "\n")
  }
}
