import Prompts
import Training
import Voice

extension Handout {
  /// Puts a plan into words.
  ///
  /// - Parameters:
  ///   - plan: the season as it stands.
  ///   - athlete: whose it is.
  ///   - past: weeks of seasons that this one has replaced, and weeks before its first.
  ///   - journal: what happened; it tells why days changed and how often.
  ///   - today: the coach's day.
  ///   - voice: in whose units the words are said.
  package init(
    _ plan: Plan, for athlete: Athlete, past: [Week] = [], journal: Journal = Journal(),
    on today: Day, voice: Voice
  ) {
    let changes = Changes(journal)
    let writer = HandoutWriter(
      plan: plan, athlete: athlete, changes: changes, workouts: journal.workouts,
      sheets: SheetMaker(plan, for: athlete), voice: voice)
    on = today
    self.voice = voice
    title = writer.title
    race = writer.race
    weeks = zip(plan.weeks, plan.reasons(for: athlete)).map(writer.week)
    notes = ([plan.verdict.says] + plan.assumed).map { voice.text($0) }.filter { !$0.isEmpty }
    workouts = journal.workouts
    let planned = Set(plan.weeks.flatMap { week in (0..<7).map { week.starts + $0 } })
    gone = Set(past.flatMap { week in (0..<7).map { week.starts + $0 } })
      .filter { $0 >= today && !planned.contains($0) }
      .sorted()
      .map { GoneDay(date: $0, revision: changes.revision(of: $0)) }
  }
}

/// Puts the parts of a plan into words.
private struct HandoutWriter {
  let plan: Plan
  let athlete: Athlete
  let changes: Changes
  let workouts: [Workout]
  let sheets: SheetMaker
  let voice: Voice

  var title: String {
    let title: Line
    if let race, let goal = athlete.goal, let date = goal.date {
      title = Say.Export.titleRace(race: race.name, date: date)
    } else if let goal = athlete.goal, let distance = goal.distance, let seconds = goal.seconds {
      title = Say.Export.titleTime(distance: distance, time: Said.clock(seconds))
    } else {
      title = Say.Export.titleWeeks()
    }
    guard let name = athlete.name, !name.isEmpty else { return voice.text(title) }
    return voice.text(Say.Export.titleOf(name: name, title: title))
  }

  var race: Handout.Race? {
    guard let goal = athlete.goal, let date = goal.date, goal.kind == .race || goal.kind == .time
    else { return nil }
    var name = voice.text(Say.Export.raceUnnamed())
    if let distance = goal.distance {
      name = voice.text(Say.Export.raceOver(distance: distance))
    }
    if let title = goal.title, !title.isEmpty { name = title.cleaned() }
    return Handout.Race(name: name, date: date, revision: changes.revision(of: date))
  }

  func week(_ week: Week, why: Reasons) -> Handout.WeekCard {
    let heading = heading(of: week)
    let place = Say.Export.inWeek(week: heading, phase: week.phase)
    return Handout.WeekCard(
      week: week, heading: voice.text(heading),
      span: voice.span(from: week.starts, through: week.starts + 6),
      phase: voice.text(week.phase.said),
      days: Weekday.allCases.map { day(week, $0, why: why[$0], place: voice.text(place)) },
      leftOut: week.dropped.map {
        voice.text(Say.Export.leftOut(what: $0.what, guideline: $0.guideline))
      })
  }

  private func heading(of week: Week) -> Line {
    // The weeks after the race are not of the season that leads to it.
    guard let of = week.of, week.number <= of else { return Say.Export.week(number: week.number) }
    return Say.Export.weekOf(number: week.number, of: of)
  }

  private func day(
    _ week: Week, _ day: Weekday, why: [Guideline], place: String
  ) -> Handout.DayCard {
    let date = week.starts + day.rawValue
    let plan = week[day]
    return Handout.DayCard(
      date: date, plan: plan, headline: headline(of: plan), sessions: sessions(of: plan, on: date),
      reasons: reasons(for: date) + why.map(reason),
      done: workouts.filter { $0.date == date }.map(done),
      revision: changes.revision(of: date), place: place)
  }

  private func headline(of plan: DayPlan) -> String {
    switch plan.kind {
    case .rest where plan.sessions.isEmpty: voice.text(Say.Export.restTitle())
    case .off: voice.text(Say.Export.offTitle())
    case .race: voice.text(Say.Export.raceTitle(race: race?.name ?? ""))
    default: voice.text(plan.said).capitalizedFirst
    }
  }

  private func sessions(of plan: DayPlan, on date: Day) -> [Handout.SessionCard] {
    var cards: [Handout.SessionCard] = []
    var before: Session?
    for session in plan.sessions {
      let title: String
      if let before {
        title = voice.text(
          session.slot == .pm && before.slot != .pm
            ? Say.Export.later(session: session) : Say.Export.then(session: session))
      } else {
        title = voice.text(session.said).capitalizedFirst
      }
      cards.append(card(session, title: title, on: date))
      before = session
    }
    return cards
  }

  private func done(_ workout: Workout) -> String {
    let session = Session(workout.activity, minutes: max(0, workout.minutes ?? 0))
    let said = voice.text(session.said).capitalizedFirst
    guard let distance = workout.distance else { return said }
    return said + ", " + voice.text(distance.said)
  }

  private func card(_ session: Session, title: String, on date: Day) -> Handout.SessionCard {
    let sheet = sheets.sheet(session, on: date)
    let effort =
      sheet.effort.count == 1
      ? Say.Export.effortOf(level: sheet.effort.lowerBound)
      : Say.Export.effort(low: sheet.effort.lowerBound, high: sheet.effort.upperBound)
    // How a race should feel is in its steps.
    var feel = session.run == .race ? nil : voice.text(effort).capitalizedFirst
    if let words = session.run?.feel, let effort = feel {
      feel = voice.text(words).capitalizedFirst + "; " + effort.lowercased()
    }
    return Handout.SessionCard(
      session: session, title: title, feel: feel, metres: sheet.metres,
      steps: sheet.steps.map { voice.text($0) },
      exercises: sheet.exercises.map { exercise in
        voice.text(
          Say.Export.exercise(name: exercise.name, sets: exercise.sets, reps: exercise.reps)
        ).capitalizedFirst
      })
  }

  private func reason(_ guideline: Guideline) -> String {
    voice.text(Say.Export.reason(reason: guideline.title, guideline: guideline.id))
  }

  /// What last touched the day, a decision or a change, and what stood there before.
  private func reasons(for date: Day) -> [String] {
    guard let change = changes.last(of: date) else { return [] }
    var reasons: [String] = []
    if let says = change.says, let rule = change.rule {
      reasons.append(voice.text(Say.Export.reason(reason: says, guideline: rule)))
    }
    reasons.append(voice.text(Say.Export.wasPlanned(before: change.before)))
    return reasons
  }
}

extension Journal {
  /// What was done, oldest first.
  fileprivate var workouts: [Workout] {
    entries.compactMap { if case .worked(let workout) = $0.event { workout } else { nil } }
  }
}
