import Hearing
import Prompts
import Training

extension Question {
  /// What the athlete runs now, from which the first weeks grow. (B1–B3)
  static let running = Question(
    "running", topic: .running, ask: { _ in Say.Questions.running() },
    again: Say.Questions.runningAgain(),
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
      Example("twice a week, tuesday evenings 5 km and at the weekend 8 km") {
        $0.running.runsPerWeek = 2
        $0.running.kmPerWeek = 13
        $0.running.longestKm = 8
      },
      Example("the same", given: { $0.running.runsPerWeek = 3 }) { _ in },
      .refused("banana"), .refused("3 times a week, a million km"), .refused("sub 2h please"),
    ]
  ) { told, athlete in
    var running = athlete.running
    var took = false
    for fact in told.heard.facts {
      if case .running(var now) = fact.content {
        // No full month is only taken as "new" where the words say so.
        if now.months == 0, now.runsPerWeek ?? 0 > 0, !told.saysNew { now.months = nil }
        running.add(now)
        took = true
      }
    }
    // "Sub 2h please" goes with the race, whatever is open.
    if took, told.namesFinishTime { return nil }
    // With weeks to be made anew, "the same" is an answer.
    if !took, told.open == "running", running != .init(),
      told.holds(["same", "as before", "no change", "unchanged", "like before", "still that"])
    {
      return Taken([running.spoken])
    }
    if !took {
      guard told.open == "running", told.heard.yesOrNo == false else { return nil }
      running.stopAtNothing()
    }
    if took, running.runsPerWeek == 0 { running.stopAtNothing() }
    // "3x15k": so many runs and the week's distance; the smaller of the two readings is taken.
    if took, running.runsPerWeek == nil, let (runs, km) = told.timesDistance {
      running.runsPerWeek = runs
      running.kmPerWeek = km
    }
    // "Actually a 10k" speaks of the race that was told before.
    if took, told.heard.isCorrected || told.says(["actually", "meant"]),
      running.runsPerWeek == nil, running.longestKm == nil, running.minutesPerWeek == nil,
      Pattern.tokens(told.words).count <= 5
    {
      return nil
    }
    // A race that is named beside is no week of running.
    if let race = told.heard.goal?.distance, let km = running.kmPerWeek,
      athlete.running.kmPerWeek == nil, running.runsPerWeek == nil, abs(race.kilometres - km) < 25,
      running.longestKm == nil
    {
      return nil
    }
    // A week holds its longest run, so the larger of the two is the week.
    if let week = running.kmPerWeek, let longest = running.longestKm, week > 0, week < longest {
      (running.kmPerWeek, running.longestKm) = (longest, week)
    }
    // "Twice a week, tuesdays 5 km and at the weekend 8 km": each run with its own length.
    if took, let runs = running.runsPerWeek, let each = told.distancesEach, each.count == runs {
      running.kmPerWeek = each.reduce(0, +)
      running.longestKm = each.max()
    }
    // "32 km over 8 weeks, 4 years": the years are since when.
    if took, let years = told.yearsCounted, years * 12 > running.months ?? 0 {
      running.months = years * 12
    }
    if running.months == nil { running.months = told.monthsSince }
    if took, running.months == nil, told.says(["years"]) { running.months = 24 }
    guard running.isHuman, !told.says(["million", "billion", "thousand", "1000000"]) else {
      return Taken(refused: Say.Refusals.noHuman())
    }
    athlete.running = running
    return Taken([running.spoken])
  }
}

extension Question {
  /// Since when the athlete runs: it decides the level, so it is asked where it was left out.
  static let months = Question(
    "months", topic: .running, ask: { _ in Say.Questions.months() },
    again: Say.Questions.monthsAgain(),
    example: Say.Questions.monthsExample(), why: Say.Questions.monthsWhy(),
    choices: [
      Choice(Say.Questions.monthsChoiceNew(), "2 months"),
      Choice(Say.Questions.monthsChoiceYear(), "6 months"),
      Choice(Say.Questions.monthsChoiceYears(), "2 years"),
    ],
    open: Say.Onboarding.openRunning(), isKnown: { $0.running.months != nil },
    matters: { ($0.running.runsPerWeek ?? 0) > 0 || ($0.running.kmPerWeek ?? 0) > 0 },
    examples: [
      Example("two years", given: { $0.running.runsPerWeek = 3 }) { $0.running.months = 24 },
      Example("half a year", given: { $0.running.runsPerWeek = 3 }) { $0.running.months = 6 },
      .refused("banana", given: { $0.running.runsPerWeek = 3 }),
      .refused("no its new", given: { $0.running.runsPerWeek = 3 }),
    ]
  ) { told, athlete in
    guard told.open == "months" else { return nil }
    var months: Int?
    for fact in told.heard.facts {
      switch fact.content {
      case .running(let now) where now.months ?? 0 > 0 || told.saysNew: months = now.months
      case .duration(let seconds) where seconds >= 12 * 86_400:
        months = max(months ?? 0, seconds / 2_592_000)
      default: continue
      }
    }
    months = months ?? told.monthsSince
    // "No, it's new" answers what was asked of a knee.
    if months == nil, told.saysNew, told.heard.yesOrNo != false { months = 1 }
    if months == nil, told.says(["year"]) { months = 12 }
    if months == nil, told.says(["years", "forever", "always", "ages"]) { months = 24 }
    guard let months, (0...1200).contains(months) else { return nil }
    athlete.running.months = months
    let time: Said =
      months >= 24
      ? .count(months / 12, one: "year", many: "years")
      : .count(months, one: "month", many: "months")
    return Taken([Say.Heard.months(time: time)])
  }
}

extension Question.Told {
  /// Whether any of the words was said.
  func says(_ words: Set<String>) -> Bool {
    !Set(Pattern.tokens(self.words)).isDisjoint(with: words)
  }

  /// "Sub 2h", "under 50 minutes": a finish time, and no week of running.
  var namesFinishTime: Bool {
    says(["sub", "under"]) && heard.duration != nil && Pattern.tokens(words).count <= 5
  }

  /// The kilometres of single runs; nil where a week or the longest run is named.
  fileprivate var distancesEach: [Double]? {
    guard !says(["longest", "lngst", "total", "sum", "altogether", "most", "weekly"]) else {
      return nil
    }
    let tokens = Pattern.tokens(words)
    var all: [Double] = []
    for (at, token) in tokens.enumerated() {
      let number = token.hasSuffix("km") ? String(token.dropLast(2)) : token
      guard let km = Double(number), (1...60).contains(km),
        number != token || at + 1 < tokens.count && ["km", "k"].contains(tokens[at + 1])
      else { continue }
      all.append(km)
    }
    return (2...4).contains(all.count) ? all : nil
  }

  /// "4 years": a whole number of years among other words; nil beyond a lifetime.
  fileprivate var yearsCounted: Int? {
    let tokens = Pattern.tokens(words)
    for (word, next) in zip(tokens, tokens.dropFirst()) where next == "years" || next == "yrs" {
      if let years = Int(word), (1...80).contains(years), !says(["old", "ago"]) { return years }
    }
    return nil
  }

  /// Whether the words tell that the running is new.
  var saysNew: Bool {
    says(["new", "started", "beginner", "starting", "weeks", "begun", "newbie"])
  }

  /// "3x15k", "3x 15 km": times and kilometres; nil where the words are no such thing.
  fileprivate var timesDistance: (runs: Int, km: Double)? {
    let text = words.lowercased().filter { $0 != " " }
    let parts = text.split(separator: "x", maxSplits: 1)
    guard parts.count == 2, let runs = Int(parts[0]), (1...14).contains(runs),
      let km = Double(parts[1].prefix { $0.isNumber || $0 == "." }), (1...200).contains(km)
    else { return nil }
    return (runs, km)
  }

  /// "Since May" is the last May, in months from then.
  var monthsSince: Int? {
    guard says(["since"]), let day = heard.date?.day else { return nil }
    let past = day <= today ? day : day.yearsAgo(1) ?? day
    return past <= today ? (today - past) / 30 : nil
  }

  /// Whether the words hold a phrase, word for word.
  func holds(_ phrases: [String]) -> Bool {
    let text = " " + Pattern.tokens(words).joined(separator: " ") + " "
    return phrases.contains { text.contains(" " + $0 + " ") }
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
