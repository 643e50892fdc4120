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
    let checkIn = utterance.heard.checkIn
    let tokens = Set(utterance.tokens)
    let named = Session.Activity.named(in: tokens)
    let minutes = checkIn.minutes ?? utterance.heard.duration.map { $0 / 60 }
    let distance = checkIn.distance ?? utterance.heard.distance
    guard named != nil || minutes != nil || distance != nil else {
      ask(Say.Logging.asWhat())
      return true
    }
    var date = utterance.heard.date?.day ?? today
    if date > today { date = today }
    let workout = Workout(
      date: date, activity: named ?? .run(.easy),
      minutes: minutes.flatMap { (1...1440).contains($0) ? $0 : nil },
      distance: distance.flatMap { (1...500_000).contains($0.metres) ? $0 : nil },
      effort: checkIn.effort, note: String(utterance.words.prefix(200)))
    record(.worked(workout))
    say(Say.Logging.logged(parts: workout.spoken, day: Line.day(date, from: today)))
    // A check-in goes on with what the words told of today besides.
    if talk.open == .checkIn, date == today, checkIn.tellsSomething {
      take(checkIn, words: utterance.words)
    } else {
      askAgain()
    }
    return true
  }

  /// What is to be written down while the check-in waits for an answer; false where it is no such
  /// wish, or names neither minutes nor a distance.
  mutating func logWithin(_ utterance: Utterance) -> Bool {
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
