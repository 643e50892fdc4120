import Hearing
import Prompts
import Training

extension Question {
  /// What the athlete trains for.
  static let goal = Question(
    "goal", topic: .goal, ask: { _ in Say.Questions.goal() },
    again: Say.Questions.goalAgain(),
    example: Say.Questions.goalExample(), why: Say.Questions.goalWhy(),
    choices: [
      Choice(Say.Questions.goalChoiceFive(), "a 5k race"),
      Choice(Say.Questions.goalChoiceTen(), "a 10k race"),
      Choice(Say.Questions.goalChoiceHalf(), "a half marathon race"),
      Choice(Say.Questions.goalChoiceMarathon(), "a marathon race"),
      Choice(Say.Questions.goalChoiceFun(), "just for fun"),
      Choice(Say.Questions.goalChoiceHealth(), "for my health"),
    ],
    open: Say.Onboarding.openGoal(), isKnown: { $0.goal != nil },
    examples: [
      Example("just for fun") { $0.goal = Goal(kind: .fun) },
      Example("to stay healthy") { $0.goal = Goal(kind: .health) },
      Example("a 10k race on 14 march 2027") {
        $0.goal = Goal(kind: .race, distance: .tenK, date: Day(iso: "2027-03-14"))
      },
      .refused("banana"), .refused("tuesdays"),
    ]
  ) { told, athlete in
    var goal: Goal
    if let heard = told.heard.goal {
      goal = heard
    } else if told.open == "goal", let distance = told.heard.distance, distance.metres >= 1000 {
      goal = Goal(kind: .race, distance: distance)
    } else if told.open == nil, told.says(["actually", "instead", "rather"]),
      told.says(["want", "do", "race"]), let distance = told.heard.distance,
      distance.metres >= 1000
    {
      goal = Goal(kind: .race, distance: distance)
    } else {
      return nil
    }
    // A bare day is a race day only where nothing else is said: "tue and thu" offers days.
    if goal.kind == .race, goal.distance == nil, goal.title == nil, goal.seconds == nil,
      !told.says(["race", "event", "marathon", "half", "parkrun", "triathlon", "competition"]),
      !told.isDateAlone || Pattern.tokens(told.words).count > 6
        || (told.heard.days?.days?.count ?? 0) > 1
    {
      return nil
    }
    if goal.distance == .marathon, told.holds(["half marathon", "half-marathon"]) {
      goal.distance = .half
    }
    // A time that no one runs, amid a long telling, belongs to something else that was told.
    if goal.seconds != nil, told.heard.days != nil,
      goal.refusal(for: athlete, on: told.today) != nil
    {
      goal.seconds = nil
      if goal.date != nil { goal.kind = .race }
    }
    // The minutes of a day are no finish time.
    if let seconds = goal.seconds, told.heard.days?.minutes.contains(seconds / 60) == true {
      goal.seconds = nil
    }
    let before = athlete.goal
    if goal.kind == .race || goal.kind == .time {
      goal.date = goal.date ?? told.heard.date?.day
      // "I ran marathons twenty years ago" names no race day.
      if told.says(["ago"]), let date = goal.date, date < told.today { goal.date = nil }
      // A correction names what changes; the rest of the goal stands.
      let corrects = told.heard.isCorrected || told.says(["actually", "meant"])
      if let before, before.mode == .racing, told.open != "goal" || corrects {
        goal.distance = goal.distance ?? before.distance
        goal.date = goal.date ?? before.date
        goal.title = goal.title ?? before.title
        if goal.distance == before.distance { goal.seconds = goal.seconds ?? before.seconds }
      }
    }
    if let title = goal.title {
      let cleaned = Utterance.clean(title).prefix(200)
      goal.title = cleaned.isEmpty ? nil : String(cleaned)
    }
    if let refused = goal.refusal(for: athlete, on: told.today) { return Taken(refused: refused) }
    let date = told.heard.date
    if goal.date != nil || date?.day == nil, !told.says(["ago"]), let doubt = date,
      var taken = Question.doubted(doubt, told: told)
    {
      // The date is in doubt; the rest of the goal is kept meanwhile.
      goal.date = nil
      athlete.goal = goal
      athlete.softenGoal(on: told.today)
      taken.heard = [
        Say.Heard.sentence(what: athlete.goal?.spoken(on: told.today) ?? Say.Heard.fun())
      ]
      return taken
    }
    athlete.goal = goal
    athlete.softenGoal(on: told.today)
    guard let kept = athlete.goal else { return nil }
    var notes: [Line] = []
    if goal.seconds != nil, kept.seconds == nil { notes.append(Say.Onboarding.noTimeGoal()) }
    if let other = date?.other { notes.append(Say.Heard.otherDate(other: other)) }
    return Taken([Say.Heard.sentence(what: kept.spoken(on: told.today))], notes: notes)
  }

  /// How far the race is, where the goal did not tell.
  static let distance = Question(
    "distance", topic: .distance, ask: { _ in Say.Questions.distance() },
    again: Say.Questions.distanceAgain(),
    example: Say.Questions.distanceExample(), why: Say.Questions.distanceWhy(),
    choices: [
      Choice(Say.Questions.distanceChoiceFive(), "5 km"),
      Choice(Say.Questions.distanceChoiceTen(), "10 km"),
      Choice(Say.Questions.distanceChoiceHalf(), "half marathon"),
      Choice(Say.Questions.distanceChoiceMarathon(), "marathon"),
    ],
    open: Say.Onboarding.openGoal(),
    isKnown: { $0.goal.map { $0.mode == .fun || $0.distance != nil } ?? true },
    matters: { $0.goal?.mode == .racing },
    examples: [
      Example("10 km", given: { $0.goal = Goal(kind: .race) }) {
        $0.goal = Goal(kind: .race, distance: .tenK)
      },
      .refused("banana", given: { $0.goal = Goal(kind: .race) }),
    ]
  ) { told, athlete in
    guard told.open == "distance", var goal = athlete.goal,
      let distance = told.heard.distance ?? told.heard.goal?.distance
    else { return nil }
    goal.distance = distance
    goal.date = goal.date ?? told.heard.date?.day
    if let refused = goal.refusal(for: athlete, on: told.today) { return Taken(refused: refused) }
    athlete.goal = goal
    return Taken([Say.Heard.sentence(what: goal.spoken(on: told.today))])
  }
}

extension Goal {
  /// Why a goal cannot be taken as it stands; nil where it can.
  func refusal(for athlete: Athlete, on today: Day) -> Line? {
    if let date {
      if today - date > 28 { return Say.Refusals.pastDay(date: date) }
      if date - today > 3653 { return Say.Refusals.farDay(date: date) }
    }
    guard let distance else { return nil }
    if distance.metres < 400 || distance.metres > 1_000_000 { return Say.Refusals.noHuman() }
    if let age = athlete.age(on: today), age < 18, distance.metres > 15_100 {
      return Say.Onboarding.youngDistance(race: raceName)
    }
    if let seconds, let bounds = Goal.humanTimes(over: distance) {
      let time = Said.clock(seconds)
      if seconds < bounds.lowerBound {
        return Say.Refusals.noHumanTime(time: time, race: raceName)
      }
      if seconds > bounds.upperBound {
        return Say.Refusals.walkingTime(time: time, race: raceName)
      }
    }
    return nil
  }

  /// Finish times that a runner can mean, in seconds, for the four common distances. (section 4)
  private static func humanTimes(over distance: Distance) -> ClosedRange<Int>? {
    switch distance.metres {
    case 4900...5100: 750...5400
    case 9900...10_100: 1560...9000
    case 21_000...21_200: 3360...16_200
    case 42_000...42_400: 7080...30_600
    default: nil
    }
  }
}

extension Athlete {
  /// Takes back what may not be aimed at: no finish times under 18 or in pregnancy. (3.5)
  mutating func softenGoal(on today: Day) {
    if (age(on: today) ?? 18) < 18 || isPregnant { dropTimeGoal() }
    // A bare time goal without its time is a race without a date.
    if goal?.kind == .race, goal?.seconds == nil, goal?.date == nil, goal?.distance == nil {
      return
    }
  }
}
