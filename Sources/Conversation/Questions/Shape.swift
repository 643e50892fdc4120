import Hearing
import Prompts
import Training

extension Question {
  /// The day of the long run, and whether two sessions a day are possible. (2.6, A7, B18)
  static let shape = Question(
    "shape", topic: .weekday,
    ask: {
      ($0.days?.days.count ?? 7) > 1 && $0.longRunDay == nil
        ? Say.Questions.shape() : Say.Questions.twice()
    },
    example: Say.Questions.shapeExample(), why: Say.Questions.shapeWhy(),
    choices: [
      Choice(Say.Questions.shapeChoiceSaturday(), "long run on saturday, once a day"),
      Choice(Say.Questions.shapeChoiceSunday(), "long run on sunday, once a day"),
      Choice(Say.Questions.shapeChoiceTwice(), "you choose, twice a day is fine"),
      Choice(Say.Questions.shapeChoiceAny(), "you choose, once a day"),
    ],
    open: Say.Onboarding.openShape(),
    isKnown: {
      $0.twiceADay != nil && ($0.longRunDay != nil || ($0.days?.days.count ?? 7) == 1)
    },
    matters: { $0.lifting.wanted != false || ($0.days?.days.count ?? 7) > 1 }, isAsked: false,
    examples: [
      Example("sunday") { $0.longRunDay = .sun },
      Example("saturday, and no, only once a day") {
        $0.longRunDay = .sat
        $0.twiceADay = false
      },
      Example("sunday", given: { $0.days = Availability([.init(.tue), .init(.sat)]) }) { _ in },
      .refused("banana"),
    ]
  ) { told, athlete in
    let asked = told.open == "shape"
    // Several days mend the days that are offered, and name no day of the long run.
    let isDays = (told.heard.days?.days?.count ?? 0) > 1 && !told.leavesChoice
    var day: Weekday?
    var twice: Bool?
    for fact in told.heard.facts {
      if case .longRunDay(let told) = fact.content, !isDays || !asked { day = told }
      if case .twiceADay(let told) = fact.content { twice = told }
    }
    let named = told.heard.days?.days
    if !asked, day == nil, let named, named.count == 1, !told.holds(["instead of"]),
      told.holds(["long run", "long one", "long runs", "for long", "once a day", "twice a day"])
        || told.open != nil && told.open != "days" && told.heard.isCorrected && !told.givesDayUp
    {
      day = named.days.first
    }
    if !asked, day == nil, athlete.longRunDay == nil, let lone = told.loneWeekday,
      athlete.days?.days.contains(lone) == true
    {
      day = lone
    }
    if asked, day == nil, !isDays {
      if let named, named.count == 1 {
        day = named.days.first
      } else if named == nil, let date = told.heard.date?.day {
        day = date.weekday
      }
    }
    if twice == nil, told.holds(["once a day", "only once a day"]) { twice = false }
    if twice == nil,
      told.holds(["doubles ok", "doubles are ok", "doubles fine", "doubles possible"])
    {
      twice = true
    }
    if asked, twice == nil {
      if told.holds(["once a day", "only once", "one time", "once only", "not twice"]) {
        twice = false
      } else if told.holds(["twice a day", "twice", "two times", "both"]) {
        twice = true
      } else {
        twice = told.heard.yesOrNo
      }
    }
    let myChoice = asked && day == nil && told.leavesChoice
    guard day != nil || twice != nil || myChoice else { return nil }
    var heard: [Line] = []
    if let day {
      if let offered = athlete.days?.days, !offered.contains(day) {
        heard.append(Say.Heard.longRunNotOffered(day: day))
      } else {
        athlete.longRunDay = day
        heard.append(Say.Heard.longRunOn(day: day))
      }
    } else if myChoice {
      heard.append(Say.Heard.longRunMyChoice())
    }
    if let twice {
      athlete.twiceADay = twice
      heard.append(twice ? Say.Heard.twiceYes() : Say.Heard.twiceNo())
    }
    return Taken(heard)
  }
}

extension Question.Told {
  /// "Sat", "sunday please", "sun; doubles ok": one weekday and little else, behind the days that
  /// were offered; nil where several are named.
  fileprivate var loneWeekday: Weekday? {
    guard let open, !["days", "date", "goal", "distance"].contains(open) else { return nil }
    var found: Weekday?
    for clause in Clauses.split(words) {
      let tokens = Pattern.tokens(clause)
      let named = tokens.compactMap { SlotWords.weekday($0) }
      guard tokens.count <= 2, let day = named.first else { continue }
      guard found == nil, named.count == 1 else { return nil }
      found = day
    }
    return found
  }

  /// Whether a day stands in place of another: "make that tuesday, not monday".
  fileprivate var givesDayUp: Bool {
    hear(words, on: today, about: .days).days.map { !$0.refused.isEmpty } ?? false
  }

  /// Whether the athlete leaves the choice to the coach.
  var leavesChoice: Bool {
    let text = " " + Pattern.tokens(words).joined(separator: " ") + " "
    return [
      " you choose ", " you decide ", " your choice ", " dont mind ", " dont care ", " whatever ",
      " any ", " doesnt matter ", " either ", " no preference ", " up to you ", " you pick ",
    ].contains { text.contains($0) }
  }
}
