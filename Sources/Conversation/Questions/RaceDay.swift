import Hearing
import Prompts
import Training

extension Question {
  /// The race day, from which the season is counted back.
  static let date = Question(
    "date", topic: .date, ask: { _ in Say.Questions.date() }, again: Say.Questions.dateAgain(),
    example: Say.Questions.dateExample(), why: Say.Questions.dateWhy(),
    open: Say.Onboarding.openDate(),
    isKnown: { $0.goal.map { $0.kind != .race || $0.date != nil } ?? true },
    matters: { $0.goal?.kind == .race },
    examples: [
      Example("14 march 2027", given: { $0.goal = Goal(kind: .race, distance: .tenK) }) {
        $0.goal = Goal(kind: .race, distance: .tenK, date: Day(iso: "2027-03-14"))
      },
      Example("no date", given: { $0.goal = Goal(kind: .race, distance: .tenK) }) {
        $0.goal = Goal(kind: .time, distance: .tenK)
      },
      Example("someday", given: { $0.goal = Goal(kind: .race, distance: .tenK) }) {
        $0.goal = Goal(kind: .time, distance: .tenK)
      },
      Example("not booked yet", given: { $0.goal = Goal(kind: .race, distance: .tenK) }) {
        $0.goal = Goal(kind: .time, distance: .tenK)
      },
      Example("someday in may", given: { $0.goal = Goal(kind: .race, distance: .tenK) }) {
        $0.goal = Goal(kind: .race, distance: .tenK, date: Day(iso: "2027-05-01"))
      },
      .refused(
        "sunday morning, and once a day is plenty",
        given: { $0.goal = Goal(kind: .race, distance: .tenK) }),
      .refused("banana", given: { $0.goal = Goal(kind: .race, distance: .tenK) }),
    ]
  ) { told, athlete in
    guard var goal = athlete.goal, goal.mode == .racing, told.heard.goal == nil else { return nil }
    // Several weekdays are days offered, and no race day.
    guard (told.heard.days?.days?.count ?? 0) < 2, told.weekdaysNamed.count < 2,
      // "Sunday morning, and once a day is plenty" shapes the week.
      !told.holds(["once a day", "twice a day", "long run"])
    else { return nil }
    if told.open == "date", told.heard.date?.day == nil, let (day, other) = told.bothDays {
      return Taken(
        refused: Say.Refusals.which(),
        readings: [day, other].map { Choice(Say.Refusals.whichDay(date: $0), $0.iso) })
    }
    guard let date = told.dayOfMonth ?? told.heard.date ?? told.monthAlone else {
      guard told.open == "date", told.saysNoDate else { return nil }
      if let coarse = told.coarse {
        goal.date = coarse
        athlete.goal = goal
        return Taken(
          [Say.Heard.sentence(what: goal.spoken(on: told.today))],
          notes: [Say.Heard.coarseDate(date: coarse)])
      }
      goal.kind = .time
      athlete.goal = goal
      return Taken([Say.Heard.noDate()])
    }
    // A date beside another question is a race day only where the race is spoken of.
    guard
      told.open == "date" || told.speaksOfRace
        || (told.open == nil && told.isDateAlone && told.isFarDate)
    else { return nil }
    // "Someday in May" is all that is known of the day.
    if told.open == "date", date.doubt == .coarse, told.leavesDayOpen, let day = date.day {
      goal.date = day
      goal.kind = .race
      if let refused = goal.refusal(for: athlete, on: told.today) { return Taken(refused: refused) }
      athlete.goal = goal
      return Taken(
        [Say.Heard.sentence(what: goal.spoken(on: told.today))],
        notes: [Say.Heard.coarseDate(date: day)])
    }
    if let doubted = doubted(date, told: told) {
      return doubted
    }
    goal.date = date.day
    goal.kind = .race
    if let refused = goal.refusal(for: athlete, on: told.today) { return Taken(refused: refused) }
    athlete.goal = goal
    return Taken(
      [Say.Heard.sentence(what: goal.spoken(on: told.today))],
      notes: date.other.map { [Say.Heard.otherDate(other: $0)] } ?? [])
  }

  /// What is said of a date that cannot be taken as it is; nil where it can.
  static func doubted(_ date: DateHeard, told: Told) -> Taken? {
    let words = told.dateWords
    switch date.doubt {
    case .noSuchDay: return Taken(refused: Say.Refusals.noSuchDay(words: words))
    case .weekdayDiffers, .dayOrMonth:
      if date.doubt == .weekdayDiffers, date.other == nil, let (day, other) = told.bothDays {
        return Taken(
          refused: Say.Refusals.which(),
          readings: [day, other].map { Choice(Say.Refusals.whichDay(date: $0), $0.iso) })
      }
      guard let day = date.day, let other = date.other else {
        guard let day = date.day else { return Taken(refused: Say.Questions.dateExample()) }
        return Taken(
          refused: Say.Refusals.weekdayDiffers(words: words, date: day, weekday: day.weekday))
      }
      return Taken(
        refused: Say.Refusals.which(),
        readings: [day, other].map { Choice(Say.Refusals.whichDay(date: $0), $0.iso) })
    case .coarse:
      guard let day = date.day else { return Taken(refused: Say.Questions.dateExample()) }
      if told.open == "date" {
        return Taken(refused: Say.Questions.dateCoarse(date: day), coarse: day)
      }
      return Taken(coarse: day)
    case .past, nil: return nil
    }
  }
}

extension Question.Told {
  /// The words that named the date, for saying them back.
  var dateWords: String {
    for fact in heard.facts {
      if case .date = fact.content { return Utterance.clean(String(fact.words.prefix(60))) }
    }
    return String(words.prefix(60))
  }

  /// "Sunday 15 March" where the 15th is a Monday: the date, and the Sunday beside it.
  fileprivate var bothDays: (date: Day, weekday: Day)? {
    let tokens = Pattern.tokens(words)
    guard let named = weekdaysNamed.first else { return nil }
    let rest = tokens.filter { Self.weekday($0) == nil }.joined(separator: " ")
    guard let day = hear(rest, on: today, about: .date, dates: dates).date?.day,
      let other = (1...3).flatMap({ [day - $0, day + $0] }).first(where: { $0.weekday == named })
    else { return nil }
    return (day, other)
  }

  /// The weekdays that the words name, in their order.
  fileprivate var weekdaysNamed: [Weekday] {
    Pattern.tokens(words).compactMap(Self.weekday)
  }

  private static func weekday(_ token: String) -> Weekday? {
    let isName = token.hasSuffix("day") || token.count == 3
    guard isName || ["tues", "weds", "thur", "thurs"].contains(token) else { return nil }
    return Weekday(code: String(token.prefix(3)))
  }

  /// A day that the answer names within the month that the coach asked about: "the 28th".
  ///
  /// Read alone it would be the next 28th from today, in another month than the athlete speaks of.
  fileprivate var dayOfMonth: DateHeard? {
    guard open == "date", let coarse else { return nil }
    let month = coarse.civil
    let ending = " of \(Self.months[month.month - 1]) \(month.year)"
    let whole = hear(words + ending, on: today, about: .date, dates: dates)
    for fact in whole.facts {
      // The words before the month have to be part of the date, or they say something else.
      guard case .date(let date) = fact.content, fact.words.hasSuffix(String(month.year)),
        fact.words.utf8.count > ending.utf8.count, date.doubt != .coarse
      else { continue }
      guard let day = date.day else { return date }
      return day.civil.month == month.month && day.civil.year == month.year ? date : nil
    }
    return nil
  }

  /// As people write them; they are heard here, and never said.
  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]

  /// "May": the name of a month alone, which is a date only where one was asked for.
  fileprivate var monthAlone: DateHeard? {
    let tokens = Pattern.tokens(words)
    guard open == "date", tokens.count <= 2, let month = tokens.last,
      Self.months.contains(where: { month.count >= 3 && $0.hasPrefix(month) })
    else { return nil }
    return hear("in " + month, on: today, about: .date, dates: dates).date
  }

  fileprivate var saysNoDate: Bool {
    if heard.yesOrNo == false { return true }
    let tokens = Pattern.tokens(words)
    // In a long sentence, or beside figures, such a word speaks of something else.
    guard tokens.count <= 6, !words.contains(where: \.isNumber) else { return false }
    let text = " " + tokens.joined(separator: " ") + " "
    return leavesDayOpen
      || [
        "no date", "not yet", "dont know", "unknown", "no idea", "no clue", "none", "open", "dunno",
        "idk", "tbd", "tba", "undecided", "later", "not decided", "not fixed", "not booked",
        "not signed up", "havent decided", "havent picked", "havent signed up", "no race yet",
        "when im ready", "when i am ready", "no hurry", "no rush", "when pigs fly", "never",
      ].contains { text.contains(" " + $0 + " ") }
  }

  /// "Someday", "not sure yet": the day is not known, whatever month is named beside it.
  fileprivate var leavesDayOpen: Bool {
    holds([
      "someday", "some day", "sometime", "some time", "one day", "not sure", "whenever",
      "eventually",
    ])
  }

  /// A day that nobody asked for is a race day only from a week ahead on: "tomorrow" never is.
  fileprivate var isFarDate: Bool {
    guard let day = heard.date?.day else { return heard.date != nil }
    return day - today >= 7 && Pattern.tokens(words).count <= 10
  }

  fileprivate var speaksOfRace: Bool {
    heard.intent == .changeRace
      || !Set(Pattern.tokens(words)).isDisjoint(with: ["race", "marathon", "event"])
  }

  /// Nothing but a day was named.
  var isDateAlone: Bool {
    heard.facts.allSatisfy { fact in
      switch fact.content {
      case .date, .yes, .no, .goal, .days: true
      default: false
      }
    }
  }
}
