import Hearing
import Prompts
import Training

extension Question {
  /// How old the athlete is; asked for within the screening, and alone where it was left out.
  static let age = Question(
    "age", topic: .number, ask: { _ in Say.Questions.age() }, again: Say.Questions.ageAgain(),
    example: Say.Questions.ageExample(), why: Say.Questions.ageWhy(),
    open: Say.Onboarding.openAge(), isKnown: { $0.born != nil },
    examples: [
      Example("34") { $0.born = Day(year: 1992, month: 11, day: 22) },
      Example("i'm 34 years old") { $0.born = Day(year: 1992, month: 11, day: 22) },
      .refused("banana"), .refused("three runs a week"),
      .refused("40 mins, more on sundays"),
    ]
  ) { told, athlete in
    for fact in told.heard.facts {
      if case .born(let day) = fact.content { return take(day, told, &athlete) }
      if case .age(let years) = fact.content { return take(years, told, &athlete) }
    }
    if let years = told.yearsNamed { return take(years, told, &athlete) }
    guard told.open == "age" || told.open == "screening", let number = told.heard.number,
      number == number.rounded(), told.heard.checkIn.sleepHours == nil,
      told.heard.duration == nil, !told.countsSomething,
      told.open == "age" || (10...110).contains(number),
      // A number somewhere in a long sentence is hardly an age.
      Pattern.tokens(told.words).count <= 6
    else { return nil }
    return take(Int(exactly: number) ?? -1, told, &athlete)
  }

  private static func take(_ years: Int, _ told: Told, _ athlete: inout Athlete) -> Taken {
    guard (5...110).contains(years), let born = told.today.yearsAgo(years) else {
      return Taken(refused: Say.Refusals.noHumanAge())
    }
    return take(born, told, &athlete)
  }

  private static func take(_ born: Day, _ told: Told, _ athlete: inout Athlete) -> Taken {
    let years = born.years(until: told.today)
    guard (5...110).contains(years) else { return Taken(refused: Say.Refusals.noHumanAge()) }
    athlete.born = born
    var notes: [Line] = []
    if (13..<18).contains(years) {
      notes.append(Say.Onboarding.youngRules())
      athlete.dropTimeGoal()
    } else if years >= 65 {
      notes.append(Say.Onboarding.olderAdvice())
    }
    return Taken([Say.Heard.age(years: years)], notes: notes)
  }
}

extension Question.Told {
  /// A clause that holds little but a number: "healthy and 23", "no conditions, 31, …".
  private var yearsAlone: Int? {
    let beside: Set<String> = [
      "healthy", "and", "im", "i", "am", "age", "aged", "no", "years", "old",
    ]
    for clause in Clauses.split(words).prefix(4) {
      let tokens = Pattern.tokens(clause)
      guard tokens.count <= 4, let number = tokens.first(where: { Int($0) != nil }),
        let years = Int(number), (10...110).contains(years),
        tokens.allSatisfy({ $0 == number || beside.contains($0) })
      else { continue }
      return years
    }
    return nil
  }

  /// What figures that are no age count.
  private static let units: Set<String> = [
    "km", "kms", "k", "min", "mins", "minute", "minutes", "hour", "hours", "hr", "hrs", "h",
    "mile", "miles", "kilometres", "kilometers", "metres", "meters", "kg", "lbs", "days", "weeks",
    "months", "times", "x", "percent", "runs", "press", "sets", "reps",
  ]

  /// "40 mins", "3 runs": a figure of something else.
  fileprivate var countsSomething: Bool {
    let tokens = Pattern.tokens(words)
    return zip(tokens, tokens.dropFirst()).contains {
      Int($0) != nil && Self.units.contains($1)
    }
  }

  /// "I am 63", "aged 41", "i have 36 years", "no, 39, but": an age in the midst of other words.
  fileprivate var yearsNamed: Int? {
    guard open == "age" || open == "screening" else { return nil }
    if let years = yearsAlone { return years }
    let tokens = Pattern.tokens(words)
    for (at, token) in tokens.enumerated() {
      guard let years = Int(token), (10...110).contains(years) else { continue }
      let before = at > 0 ? tokens[at - 1] : ""
      let next = at + 1 < tokens.count ? tokens[at + 1] : ""
      if Self.units.contains(next) || before == "in" { continue }
      if ["am", "im", "aged", "age", "turned", "be"].contains(before) { return years }
      if before == "have", next == "years" || next == "year" { return years }
      if next == "years" || next == "year", at + 2 < tokens.count, tokens[at + 2] == "old" {
        return years
      }
      // The first word, or the one behind a bare no, is the answer itself.
      if at == 0 || at == 1 && ["no", "nope", "none", "nothing", "healthy", "yes"].contains(before)
      {
        return years
      }
    }
    return nil
  }
}

extension Day {
  /// Whole years from this day to another; below 0 where the other is earlier.
  func years(until other: Day) -> Int {
    let (year, month, day) = civil
    let (otherYear, otherMonth, otherDay) = other.civil
    return otherYear - year - ((otherMonth, otherDay) < (month, day) ? 1 : 0)
  }

  /// The same date so many years ago; 28 February for a leap day that does not exist.
  func yearsAgo(_ years: Int) -> Day? {
    let (year, month, day) = civil
    return Day(year: year - years, month: month, day: day)
      ?? Day(year: year - years, month: month, day: day - 1)
  }
}

extension Athlete {
  /// Age in whole years; nil where it is unknown.
  func age(on today: Day) -> Int? { born.map { $0.years(until: today) } }
}
