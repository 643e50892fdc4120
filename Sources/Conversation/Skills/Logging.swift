import Hearing
import Prompts
import Training

/// What was really done, planned or not, today or on a day that has gone by.
extension Skill {
  static let log = Skill(
    "log",
    hears: [
      "[please] (log|record|note|write down) [that] [i] [did] [a|an|my] {workout}"
    ],
    intents: [.log],
    examples: [
      "log easy 5k in 34 min", "record a 20 min swim", "write down that I did a 10k",
      "note 30 min bike", "log 45 minutes of hiking yesterday",
      "please log a 30 minute walk",
    ],
    refuses: ["save it as csv"]
  ) { slots, reply in reply.log(slots.utterance) }
}

extension Reply {
  /// Writes a workout down; false where the words tell too little.
  mutating func log(_ utterance: Utterance) -> Bool {
    guard let workout = workout(in: utterance) else {
      // By command nobody answers, and still it is said that nothing was written down.
      if asks { ask(Say.Logging.asWhat()) } else { say(Say.Logging.asWhat()) }
      return true
    }
    record(.worked(workout))
    say(Say.Logging.logged(parts: workout.spoken, day: Line.day(workout.date, from: today)))
    // A check-in goes on with what the words told of today besides.
    var told = utterance.heard.checkIn
    if !workout.does(state.plan?[today]) { told.session = nil }
    if talk.open == .checkIn, workout.date == today, told.tellsSomething {
      take(told, words: utterance.words, logged: true)
    } else {
      askAgain()
    }
    return true
  }

  /// What words tell of a workout, where they name a kind, a length or a distance.
  private func workout(in utterance: Utterance) -> Workout? {
    let checkIn = utterance.heard.checkIn
    let named = Session.Activity.named(in: Set(utterance.tokens))
    let minutes = checkIn.minutes ?? utterance.heard.duration.map { $0 / 60 }
    let distance = checkIn.distance ?? utterance.heard.distance
    guard named != nil || minutes != nil || distance != nil else { return nil }
    return Workout(
      date: pastDay(of: utterance) ?? today, activity: named ?? .run(.easy),
      minutes: minutes.flatMap { (1...1440).contains($0) ? $0 : nil },
      distance: distance.flatMap { (1...500_000).contains($0.metres) ? $0 : nil },
      effort: checkIn.effort, note: String(utterance.words.prefix(200)))
  }

  /// The day that words name, taken for the last one of that name: nothing is done ahead.
  private func pastDay(of utterance: Utterance) -> Day? {
    guard let day = utterance.heard.date?.day else { return nil }
    guard day > today else { return day }
    return day - today <= 7 ? day - 7 : today
  }

  /// What is to be written down while the check-in waits for an answer; false where it is no such
  /// wish, or names neither minutes nor a distance.
  mutating func logWithin(_ utterance: Utterance) -> Bool {
    if correctLog(utterance) { return true }
    switch talk.open {
    case .checkIn, .further: break
    default: return false
    }
    guard let first = utterance.tokens.first, first == "log" || first == "record" else {
      return false
    }
    let told = utterance.heard.checkIn
    guard
      told.minutes != nil || told.distance != nil || utterance.heard.duration != nil
        || utterance.heard.distance != nil
    else { return false }
    if case .further = talk.open, told.tellsSomething { talk.open = .checkIn }
    return log(utterance)
  }

  /// "That was yesterday", "sorry, it was 40 minutes": what was written down last today is withdrawn
  /// and written down anew; false where nothing was, or where the words correct something else.
  mutating func correctLog(_ utterance: Utterance) -> Bool {
    guard let last = state.journal.entries.last, last.on == today,
      case .worked(let written) = state.journal.lastLogged(on: today)?.event,
      let heard = Pattern.corrections.first(where: { $0.slots(in: utterance.tokens) != nil }),
      let words = heard.slots(in: utterance.tokens)?["what"]
    else { return false }
    var corrected = written
    let told = utterance.heard.checkIn
    corrected.date = pastDay(of: utterance) ?? written.date
    corrected.activity = Session.Activity.named(in: Set(words)) ?? written.activity
    let minutes = told.minutes ?? utterance.heard.duration.map { $0 / 60 }
    if let minutes, (1...1440).contains(minutes) { corrected.minutes = minutes }
    let distance = told.distance ?? utterance.heard.distance
    if let distance, (1...500_000).contains(distance.metres) { corrected.distance = distance }
    corrected.effort = told.effort ?? written.effort
    guard corrected != written else { return false }
    record(.withdrawn(written))
    record(.worked(corrected))
    say(
      Say.Logging.corrected(parts: corrected.spoken, day: Line.day(corrected.date, from: today)))
    askAgain()
    return true
  }
}

extension Pattern {
  /// How something that was written down is corrected.
  fileprivate static let corrections: [Pattern] = [
    "[no|sorry|wait|oh|actually] [no|sorry|actually] (that|it|this) was [on|a|an|only] {what}",
    "[no|sorry|wait|oh|actually] i (mean|meant) [on|a|an|only] {what}",
    "make (that|it) [on|a|an|only] {what}",
  ]
}

extension Workout {
  /// Whether it is what a day held: its run, or its main session where it holds none.
  fileprivate func does(_ day: DayPlan?) -> Bool {
    guard let main = day?.run ?? day?.sessions.first else { return false }
    if case .run = activity { return main.run != nil }
    return main.activity == activity
  }
}

extension Journal {
  /// What was written down last on a day, in words of its own, where nothing was decided since.
  fileprivate func lastLogged(on day: Day) -> Entry? {
    guard let entry = undoable.last, entry.on == day, case .worked = entry.event else { return nil }
    return entry
  }
}

extension Session.Activity {
  /// The activity that words name; nil where they name none.
  static func named(in words: Set<String>) -> Session.Activity? {
    let kinds: [(Set<String>, Session.Activity)] = [
      (
        [
          "bike", "biked", "cycling", "cycled", "ride", "swim", "swam", "swimming", "rowing",
          "rowed",
          "elliptical", "spinning", "spin", "hike", "hiked", "hiking",
        ], .crossTraining
      ),
      (["walk", "walked", "walking"], .walk),
      (["yoga", "pilates", "stretching", "stretched", "mobility"], .mobility),
      (
        ["squats", "squatted", "deadlifts", "deadlifted", "legs", "lunges"],
        .strength(.lower, words.contains("heavy") ? .heavy : .moderate)
      ),
      (
        ["gym", "lifted", "lifting", "strength", "weights"],
        .strength(.full, words.contains("heavy") ? .heavy : .moderate)
      ),
      (["core", "plank", "planks"], .strength(.core, .body)),
      (["intervals"], .run(.intervals)), (["tempo"], .run(.tempo)),
      (["race", "raced"], .run(.race)), (["long"], .run(.long)),
      (["run", "ran", "jog", "jogged", "jogging", "running"], .run(.easy)),
    ]
    return kinds.first { !$0.0.isDisjoint(with: words) }?.1
  }
}

extension Workout {
  /// What it was, how long, how far and how hard.
  var spoken: [Line] {
    var parts = [Say.Heard.activity(what: activity)]
    if let minutes { parts.append(Say.Heard.minutes(minutes: Said.minutes(minutes))) }
    if let distance { parts.append(Say.Heard.distance(distance: distance)) }
    if let effort { parts.append(Say.Heard.effort(level: effort)) }
    return parts
  }
}
