import Hearing
import Prompts
import Training

extension Question {
  /// What the athlete runs now, from which the first weeks grow. (B1–B3)
  static let running = Question(
    "running", topic: .running, ask: { _ in Say.Questions.running() },
    example: Say.Questions.runningExample(), why: Say.Questions.runningWhy(),
    choices: [
      Choice(Say.Questions.runningChoiceNone(), "not at all"),
      Choice(Say.Questions.runningChoiceLittle(), "twice a week, longest 20 minutes, 2 months"),
      Choice(Say.Questions.runningChoiceSome(), "3 times a week, 15 km, longest 6 km, 6 months"),
      Choice(Say.Questions.runningChoiceMuch(), "4 times a week, 28 km, longest 10 km, 2 years"),
    ],
    open: Say.Onboarding.openRunning(),
    isKnown: {
      $0.running.runsPerWeek != nil || $0.running.kmPerWeek != nil
        || $0.running.minutesPerWeek != nil
    },
    examples: [
      Example("3 times a week, 15 km, longest 7 km") {
        $0.running.runsPerWeek = 3
        $0.running.kmPerWeek = 15
        $0.running.longestKm = 7
      },
      Example("not at all") { $0.running.stopAtNothing() },
      .refused("banana"), .refused("3 times a week, a million km"),
    ]
  ) { told, athlete in
    var running = athlete.running
    var took = false
    for fact in told.heard.facts {
      if case .running(let told) = fact.content {
        running.add(told)
        took = true
      }
    }
    if !took {
      guard told.open == "running", told.heard.yesOrNo == false else { return nil }
      running.stopAtNothing()
    }
    guard running.isHuman else { return Taken(refused: Say.Refusals.noHuman()) }
    athlete.running = running
    return Taken([running.spoken])
  }
}

extension Athlete.Running {
  /// What was told replaces what was known; what was not told stays.
  mutating func add(_ told: Athlete.Running) {
    months = told.months ?? months
    runsPerWeek = told.runsPerWeek ?? runsPerWeek
    minutesPerWeek = told.minutesPerWeek ?? minutesPerWeek
    kmPerWeek = told.kmPerWeek ?? kmPerWeek
    longestMinutes = told.longestMinutes ?? longestMinutes
    longestKm = told.longestKm ?? longestKm
    result = told.result ?? result
  }

  /// Not running: a true zero, told by the athlete and not assumed.
  mutating func stopAtNothing() {
    months = months ?? 0
    runsPerWeek = 0
    minutesPerWeek = 0
    kmPerWeek = 0
  }

  /// Figures that a person can have; anything beyond is asked again.
  var isHuman: Bool {
    (0...1200).contains(months ?? 0) && (0...21).contains(runsPerWeek ?? 0)
      && (0...3000).contains(minutesPerWeek ?? 0) && (0...400).contains(kmPerWeek ?? 0)
      && (0...1500).contains(longestMinutes ?? 0) && (0...250).contains(longestKm ?? 0)
  }
}
