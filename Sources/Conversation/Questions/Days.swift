import Hearing
import Prompts
import Training

extension Question {
  /// The days that are offered, with their minutes.
  static let days = Question(
    "days", topic: .days, ask: { _ in Say.Questions.days() },
    again: Say.Questions.daysAgain(),
    example: Say.Questions.daysExample(), why: Say.Questions.daysWhy(),
    choices: [
      Choice(Say.Questions.daysChoiceThree(), "tue, thu, sat"),
      Choice(Say.Questions.daysChoiceFour(), "tue, thu, sat, sun"),
      Choice(Say.Questions.daysChoiceWeekdays(), "monday to friday"),
      Choice(Say.Questions.daysChoiceAll(), "any day"),
    ],
    open: Say.Onboarding.openDays(), isKnown: { $0.days != nil },
    needed: Say.Questions.cannotSkipDays(),
    examples: [
      Example("mon, wed and sat") {
        $0.days = Availability([.init(.mon), .init(.wed), .init(.sat)])
      },
      Example("any day but thursday") {
        $0.days = Availability(WeekdaySet(Weekday.thu).complement)
      },
      Example("Mo/We/Sa: 45/60/90 min") {
        var days = Availability([.init(.mon), .init(.wed), .init(.sat)])
        days.limit([45, nil, 60, nil, nil, 90, nil])
        $0.days = days
      },
      Example("3 days a week") { $0.days = Availability(Availability.spread(3, within: .all)) },
      .refused("8 days a week"), .refused("banana"),
    ]
  ) { told, athlete in
    // A day that answers another question is not a day offered.
    let count = told.heard.days?.days?.count ?? 0
    guard told.open != "date" || count > 1, told.open != "now", !told.namesRaceDay else {
      return nil
    }
    if let offered = told.daysInARow {
      athlete.days = offered
      return Taken([Say.Heard.sentence(what: offered.spoken)])
    }
    if let taken = replace(told, &athlete) ?? add(told, &athlete) { return taken }
    // A single day behind other answers is the long run's, and takes no day away.
    if told.open != "days", told.open != nil, let known = athlete.days?.days,
      let days = told.heard.days?.days, days.count == 1, days.isSubset(of: known),
      !told.says(["only", "just", "day", "days"])
    {
      return nil
    }
    // Several days at the question of the long run's day mend the days that are offered.
    if !(told.heard.days?.excepted ?? []).isEmpty, told.open != "days", athlete.days != nil {
      // "Not sunday" may speak of the long run alone where its day is asked for.
      return told.open == "shape" && !told.heard.isCorrected ? nil : takeAway(told, &athlete)
    }
    if told.open == "shape", (told.heard.days?.days?.count ?? 0) < 2 || told.leavesChoice {
      return nil
    }
    if told.open == "running", let count = told.heard.days?.count ?? told.daysCounted, count > 7 {
      return Taken(refused: Say.Refusals.eightDays())
    }
    let isMine = told.open == "days" || told.open == nil || told.heard.intent == .changeDays
    guard let heard = told.heard.days else {
      if isMine || told.saysMakeIt, let count = told.daysCounted {
        return take(count: count, &athlete)
      }
      guard told.open == "days" else { return nil }
      // A bare number is a count of days here.
      if let number = told.heard.number, number == number.rounded() {
        return take(count: Int(exactly: number) ?? 99, &athlete)
      }
      let isBareNo = told.heard.yesOrNo == false && Pattern.tokens(told.words).count <= 2
      return isBareNo ? Taken(refused: Say.Refusals.noDays()) : nil
    }
    if let minutes = heard.minutes.compactMap({ $0 }).min(), minutes < 10 {
      return Taken(refused: Say.Refusals.minutesTooFew())
    }
    guard let days = heard.days else {
      // "Three times a week" tells how much is run, and not which days are offered.
      if let count = heard.count, isMine || told.saysMakeIt, told.open != "running" {
        return take(count: count, minutes: heard.minutes, &athlete)
      }
      // Minutes alone speak of the days that are offered already.
      guard var known = athlete.days, heard.minutes.contains(where: { $0 != nil }) else {
        return nil
      }
      known.limit(heard.minutes)
      athlete.days = known
      return Taken([Say.Heard.sentence(what: known.spoken)])
    }
    guard !days.isEmpty else { return Taken(refused: Say.Refusals.noDays()) }
    // "20 min at most on saturday" limits that day, and takes no other away.
    if told.open != "days", var known = athlete.days, days.isSubset(of: known.days),
      days != known.days, heard.minutes.contains(where: { $0 != nil }),
      !told.says(["only", "just"])
    {
      known.limit(heard.minutes)
      athlete.days = known
      return Taken([Say.Heard.sentence(what: known.spoken)])
    }
    var offered = Availability(days)
    offered.limit(heard.minutes)
    athlete.days = offered
    if let long = athlete.longRunDay, !days.contains(long) { athlete.longRunDay = nil }
    return Taken([Say.Heard.sentence(what: offered.spoken)])
  }

  /// "Wednesday instead of Tuesday", "make that tuesday, not monday": days for others, with their
  /// minutes; those that are not spoken of stay.
  private static func replace(_ told: Told, _ athlete: inout Athlete) -> Taken? {
    // "Not friday, thursday" is a correction where days are known, and else a list.
    let tokens = Pattern.tokens(told.words)
    let isTurned = (3...5).contains(tokens.count) && tokens[tokens.count - 3] == "not"
    let words =
      isTurned ? "not \(tokens[tokens.count - 2]) but \(tokens[tokens.count - 1])" : told.words
    guard var known = athlete.days, let heard = hear(words, on: told.today, about: .days).days,
      let new = heard.days, (1...2).contains(new.count), (1...2).contains(heard.refused.count),
      heard.refused.isSubset(of: known.days),
      // "Sunday, not saturday": of two days that are offered the long run's is told.
      told.open != "shape" || !new.isSubset(of: known.days),
      // "Tue and thu, not mon" at the question itself is a list of its own.
      told.open != "days" || new.count == heard.refused.count
    else { return nil }
    let old = heard.refused.days
    for (index, day) in new.days.enumerated() where known[day] == .none {
      known[day] = known[old[min(index, old.count - 1)]]
    }
    for day in old { known[day] = .none }
    known.limit(heard.minutes)
    athlete.days = known
    if let long = athlete.longRunDay, old.contains(long) {
      athlete.longRunDay = new.count == 1 ? new.days.first : nil
    }
    return Taken([Say.Heard.sentence(what: known.spoken)])
  }

  /// "I can do sunday too": one day more, the others as they are.
  private static func add(_ told: Told, _ athlete: inout Athlete) -> Taken? {
    guard var known = athlete.days, told.says(["too", "also", "add"]),
      let days = told.heard.days?.days, days.count == 1, days.isDisjoint(with: known.days)
    else { return nil }
    for day in days.days { known[day] = .unlimited }
    athlete.days = known
    return Taken([Say.Heard.sentence(what: known.spoken)])
  }

  /// Takes days away from those that are offered; the others keep their minutes.
  private static func takeAway(_ told: Told, _ athlete: inout Athlete) -> Taken? {
    guard var known = athlete.days, let excepted = told.heard.days?.excepted else { return nil }
    guard !known.days.isDisjoint(with: excepted) else { return nil }
    for day in excepted.days { known[day] = .none }
    guard !known.days.isEmpty else { return Taken(refused: Say.Refusals.noDays()) }
    athlete.days = known
    if let long = athlete.longRunDay, excepted.contains(long) { athlete.longRunDay = nil }
    return Taken([Say.Heard.sentence(what: known.spoken)])
  }

  private static func take(
    count: Int, minutes: [Int?] = [], _ athlete: inout Athlete
  ) -> Taken {
    guard count <= 7 else { return Taken(refused: Say.Refusals.eightDays()) }
    guard count >= 1 else { return Taken(refused: Say.Refusals.noDays()) }
    let known = athlete.days?.days ?? []
    let pool = known.count >= count ? known : .all
    let picked = Availability.spread(count, within: pool, keeping: athlete.longRunDay)
    var offered = Availability(picked)
    if let before = athlete.days {
      for day in picked.days where before[day] != .none { offered[day] = before[day] }
    }
    offered.limit(minutes)
    athlete.days = offered
    if count == 7 { return Taken([Say.Heard.sentence(what: offered.spoken)]) }
    return Taken([
      Say.Heard.daysPicked(
        count: Said.count(count, one: "day", many: "days"), days: picked.days)
    ])
  }
}

extension Question.Told {
  /// "Mo/We/Fr: 45/60/45 min": days and their minutes, each in a row of its own.
  fileprivate var daysInARow: Availability? {
    let halves = words.split(separator: ":")
    guard halves.count == 2 else { return nil }
    let days = halves[0].split { "/ ,".contains($0) }.map {
      SlotWords.weekday($0.lowercased())
    }
    let minutes = halves[1].split { !$0.isNumber }.map { Int($0) ?? 0 }
    guard days.count >= 2, days.count == minutes.count, !days.contains(nil),
      minutes.allSatisfy({ (10...600).contains($0) })
    else { return nil }
    var offered = Availability(WeekdaySet(days.compactMap(\.self)))
    for (day, minutes) in zip(days, minutes) {
      if let day { offered[day] = .minutes(minutes) }
    }
    return offered
  }

  /// "Four days", "3 days a week": how many days are counted.
  fileprivate var daysCounted: Int? {
    let tokens = Pattern.tokens(words)
    let names = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"]
    for (word, next) in zip(tokens, tokens.dropFirst()) where next == "days" || next == "day" {
      if let count = Int(word), count < 1000 { return count }
      if let index = names.firstIndex(of: word) { return index + 1 }
    }
    return nil
  }

  /// "A 10k on saturday": the weekday is the race's, and offers nothing.
  fileprivate var namesRaceDay: Bool {
    guard open != "days", let days = heard.days?.days, days.count == 1,
      let race = heard.date?.day, days.contains(race.weekday)
    else { return false }
    return open == "goal" || open == "distance" || heard.goal?.date != nil
  }

  /// "Make it four days": a correction, whatever question is open.
  fileprivate var saysMakeIt: Bool { holds(["make it", "make that"]) }
}

extension Availability {
  /// Sets the minutes that were told on days that are offered.
  mutating func limit(_ minutes: [Int?]) {
    for day in Weekday.allCases where day.rawValue < minutes.count && self[day] != .none {
      // Nobody trains for a whole day; that much is no limit.
      if let limit = minutes[day.rawValue] {
        self[day] = limit > 600 ? .unlimited : .minutes(limit)
      }
    }
  }

  /// So many days out of some, as far apart as they can be, the weekend's first among equals.
  static func spread(
    _ count: Int, within pool: WeekdaySet, keeping kept: Weekday? = nil
  ) -> WeekdaySet {
    var best: (score: [Int], days: WeekdaySet)?
    for bits in UInt8(1)...127 {
      let days = WeekdaySet(rawValue: bits)
      guard days.count == count, days.isSubset(of: pool) else { continue }
      if let kept, pool.contains(kept), !days.contains(kept) { continue }
      let score = gapScore(days) + [days.contains(.sat) ? 0 : 1, days.contains(.mon) ? 1 : 0]
      guard let found = best else {
        best = (score, days)
        continue
      }
      if score.lexicographicallyPrecedes(found.score) { best = (score, days) }
    }
    return best?.days ?? pool
  }

  /// The widest and the narrowest gap weigh most: even gaps score lowest.
  private static func gapScore(_ set: WeekdaySet) -> [Int] {
    let days = set.days.map(\.rawValue)
    guard days.count > 1 else { return [0] }
    let gaps = days.indices.map { index in
      index + 1 < days.count ? days[index + 1] - days[index] : days[0] + 7 - days[index]
    }
    return [gaps.reduce(0) { $0 + $1 * $1 }]
  }
}
