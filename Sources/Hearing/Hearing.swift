import Training

/// Hears an utterance: normalise, read atoms, compose, merge, resolve against today, check.
///
/// - Parameters:
///   - utterance: what was typed, of any length and content.
///   - today: the coach's day, against which relative dates are resolved.
///   - topic: what the open question is about, if one is open.
///   - order: the athlete's order of numeric dates; nil where nothing tells.
/// - Returns: every fact with its words, what is asked for, and what could not be read.
package func hear(
  _ utterance: String, on today: Day, about topic: Topic? = nil, dates order: DateOrder? = nil
) -> Heard {
  var words = Words(utterance, on: today, about: topic, dates: order)
  guard words.count > 0 else { return Heard() }
  var alarms = words.alarms()
  if words.count > Words.limit {
    // Alarms are heard however far behind; the rest of a text that nobody types is left.
    words.tokens.removeLast(words.count - Words.limit)
  }
  words.dropFillers(moving: &alarms)
  words.prepareDates(moving: &alarms)
  words.dropTakenBack(moving: &alarms)
  return Hearing(words, of: utterance, alarms: alarms).heard()
}

/// One utterance on its way from tokens to facts.
struct Hearing {
  let words: Words
  let utterance: String
  var dates: [Find<DayNamed>] = []
  var measures: [Find<Measure>] = []
  private let alarms: [Find<(alarm: Alarm, isCertain: Bool)>]
  private var found: [Found] = []

  /// A fact with the tokens that it came from.
  struct Found {
    var content: Fact.Content
    var start: Int
    var end: Int
    var rule: String
    var clues: [Followed] = []
  }

  init(
    _ words: Words, of utterance: String, alarms: [Find<(alarm: Alarm, isCertain: Bool)>] = []
  ) {
    self.words = words
    self.alarms = alarms
    self.utterance = utterance
    if words.hearsDates { dates = words.dates() }
    dropLevelsOfDates()
    measures = words.measures(outside: dates.filter { $0.value.isFirm })
    dropAsides()
  }

  mutating func add(
    _ content: Fact.Content, from start: Int, to end: Int, rule: String, clues: [Followed] = []
  ) {
    found.append(Found(content: content, start: start, end: end, rule: rule, clues: clues))
  }

  /// Adds what clues told together, over the stretch of their words; nothing where none was followed.
  private mutating func add(_ content: Fact.Content, from clues: [Followed], rule: String) {
    guard let first = clues.map(\.start).min(), let last = clues.map(\.end).max() else { return }
    add(content, from: first, to: last, rule: rule, clues: clues)
  }

  consuming func heard() -> Heard {
    var hearing = self
    hearing.hearReply()
    hearing.hearDates()
    hearing.hearDays()
    hearing.hearMeasures()
    hearing.hearAlarms()
    hearing.hearBody()
    hearing.hearGoals()
    hearing.hearPerson()
    let facts = hearing.found
      .sorted { $0.start == $1.start ? $0.end > $1.end : $0.start < $1.start }
      .map { found in
        Fact(
          found.content, words: hearing.text(from: found.start, to: found.end), rule: found.rule,
          clues: found.clues.map {
            Fact.Clue(id: $0.clue, words: hearing.text(from: $0.start, to: $0.end))
          })
      }
    return Heard(
      facts: facts, intent: hearing.intent(of: facts), unread: hearing.unreadDateWords(),
      isCorrected: hearing.isCorrected)
  }

  /// What is asked for; a yes, a no or a report where nothing is.
  private func intent(of facts: [Fact]) -> Intent {
    // "Skip this one" counts nothing.
    let told = words.topic == nil ? facts.filter { $0.words != "one" } : facts
    if let asked = words.ask(beside: Telling(told)),
      asked != .thanks || facts.first?.content != .no && words.wholeReply(at: 0)?.value != false
    {
      return asked == .export && facts.contains(where: \.content.tellsRun) ? .log : asked
    }
    if case .yes = facts.first?.content { return .yes }
    if case .no = facts.first?.content, saysNoMore(facts) { return .no }
    if facts.isEmpty {
      guard words.count <= 9, let reply = words.wholeReply(at: 0) else { return .unknown }
      return reply.value ? .yes : .no
    }
    if facts.contains(where: \.content.tellsRun) { return .log }
    return words.topic == nil && speaksOfElse(facts) ? .unknown : .answer
  }

  /// The words as they were typed.
  func text(from start: Int, to end: Int) -> Substring {
    let first = words[start].start
    let last = max(first, words[end - 1].end)
    let utf8 = utterance.utf8
    let from =
      utf8.index(utf8.startIndex, offsetBy: first, limitedBy: utf8.endIndex) ?? utf8.endIndex
    let to = utf8.index(utf8.startIndex, offsetBy: last, limitedBy: utf8.endIndex) ?? utf8.endIndex
    return utterance[from..<to]
  }

  private mutating func hearReply() {
    if case .choice(let most) = words.topic, let number = choice(), (1...max(1, most)) ~= number {
      add(.choice(number), from: 0, to: 1, rule: "replies.choice")
    }
    guard let reply = words.yesOrNo() else { return }
    add(reply.value ? .yes : .no, from: 0, to: max(1, reply.end), rule: "replies.yes-no")
  }

  /// "2", "the second one", "number 3"; "3 runs a week" is none.
  private func choice() -> Int? {
    for find in measures {
      if case .number(let number) = find.value, words.count <= (number.isOrdinal ? 4 : 2),
        number.value == number.value.rounded(), abs(number.value) < 1000
      {
        return Int(capped: number.value)
      }
    }
    return nil
  }

  private mutating func hearAlarms() {
    for find in alarms {
      let content: Fact.Content =
        find.value.isCertain ? .alarm(find.value.alarm) : .maybeAlarm(find.value.alarm)
      add(content, from: find.start, to: find.end, rule: find.rule)
    }
  }

  private mutating func hearBody() {
    guard words.hearsBody else { return }
    var complaints = Complaints(words, measures: measures)
    complaints.read()
    if words.topic != .soreness, alarms.contains(where: { $0.value.alarm == .chestPain }) {
      complaints.forget(.chest)
    }
    var reader = StateReader(words, dates: dates, measures: measures)
    reader.read()
    // "flu, aching all over": the ache is the flu's.
    if reader.state.ill == .fever, words.topic != .soreness { complaints.forgetAches() }
    if complaints.first >= 0 {
      add(
        .soreness(complaints.soreness), from: complaints.first,
        to: max(complaints.last, complaints.first + 1),
        rule: "body.soreness", clues: complaints.followed)
    }
    hearLasting(complaints.soreness, reader.state)
    // What was understood is a fact even where it tells nothing that is kept: "slept well".
    add(.state(reader.state), from: reader.followed, rule: "body.state")
  }

  /// What has lasted too long: a fever over three days, pain over a week, strong pain over two days.
  private mutating func hearLasting(_ soreness: [Soreness], _ state: CheckIn) {
    if let days = words.feverDays(), days.value > 3 {
      add(.alarm(.longFever), from: days.start, to: days.end, rule: days.rule)
    }
    guard let since = state.since, !words.tokens.contains(where: { $0.is(.healed) }) else { return }
    let days = words.today - since
    if state.ill == .fever, days > 3, !words.hasFeverEnded {
      add(.alarm(.longFever), from: 0, to: words.count, rule: "alarms.long-fever")
    }
    let isLasting = soreness.contains { $0.pain && (days > 7 || ($0.level ?? 0) >= 6 && days > 2) }
    if isLasting {
      add(.alarm(.lastingPain), from: 0, to: words.count, rule: "alarms.lasting-pain")
    }
  }

  private mutating func hearGoals() {
    guard words.hearsGoals else { return }
    var goals = GoalReader(words: words, dates: dates, measures: measures)
    if let goal = goals.read() {
      add(
        .goal(goal.value), from: goal.start, to: goal.end, rule: goal.rule,
        clues: [Followed(clue: goals.clue, start: goal.start, end: goal.end)])
    }
    var running = RunningReader(words, dates: dates, measures: measures)
    running.read()
    add(.running(running.running), from: running.followed, rule: "running.background")
    var lifting = LiftingReader(words, measures: measures)
    lifting.read()
    if lifting.lifting != Athlete.Lifting() {
      add(.lifting(lifting.lifting), from: lifting.followed, rule: "lifting.background")
    }
    if words.topic == .weekday || words.tokens.contains(where: { $0.is(.long, .longest) }),
      let day = longRunDay()
    {
      add(.longRunDay(day.value), from: day.start, to: day.end, rule: "days.long-run")
    }
  }

  /// The weekday of the long run: the only one named, or the one beside "long run".
  private func longRunDay() -> Find<Weekday>? {
    var found: Find<Weekday>?
    // "Any day but thursday" and "no friday" name a day that it is not.
    let offered = words.topic == .weekday ? daysTold()?.value.days : nil
    for at in 0..<words.count {
      guard let day = words.weekday(at: at), words.isWeekday(at) else { continue }
      if let offered, !offered.contains(day.value) { continue }
      if words.topic != .weekday {
        let near = max(0, at - 5)..<min(words.count, at + 4)
        guard near.contains(where: { words[$0].is(.long) && words[$0 + 1].has(.run) }) else {
          continue
        }
      }
      if found != nil, !isCorrected, words.topic == .weekday { continue }
      found = Find(value: day.value, start: at, end: day.end, rule: "days.long-run")
    }
    return found
  }

  private mutating func hearPerson() {
    guard words.hearsPerson else { return }
    for heard in PersonReader(words: words, dates: dates, measures: measures).read() {
      let content: Fact.Content
      switch heard.heard {
      case .condition: content = .condition(String(text(from: heard.start, to: heard.end)))
      case .cleared: content = .cleared
      case .age(let age): content = .age(age)
      case .born(let day): content = .born(day)
      case .name: content = .name(String(text(from: heard.start, to: heard.end)))
      case .units(let units): content = .units(units)
      case .twice(let twice): content = .twiceADay(twice)
      }
      add(content, from: heard.start, to: heard.end, rule: "person")
    }
  }

  private mutating func hearDays() {
    guard words.hearsDays, let days = daysTold() else { return }
    add(.days(days.value), from: days.start, to: days.end, rule: days.rule)
  }

  /// The days of the week that are told beside the dates.
  private func daysTold() -> Find<DaysHeard>? {
    let firm = dates.filter {
      words.topic == .days || words.topic == .weekday ? $0.value.isDated : $0.value.isFirm
    }
    let taken = firm.reduce(into: Set<Int>()) { $0.formUnion($1.start..<$1.end) }
    var reader = DaysReader(words) { taken.contains($0) }
    return reader.read()
  }

  private mutating func hearMeasures() {
    for find in measures {
      switch find.value {
      case .duration(let span):
        guard span.middle < 1e12, span.middle >= 1 else { continue }
        add(
          .duration(Int(capped: span.middle.rounded())), from: find.start, to: find.end,
          rule: find.rule)
      case .distance(let length):
        guard length.middle < 1e12 else { continue }
        add(
          .distance(Distance(metres: length.middle)), from: find.start, to: find.end,
          rule: find.rule)
      case .pace(let pace): add(.pace(pace), from: find.start, to: find.end, rule: find.rule)
      case .number(let number):
        if number.isOrdinal, words.topic != .number { continue }
        if words.topic == .distance, measures.count == 1, number.value > 0,
          number.middle <= 300
            || number.isDigits && (400...100_000).contains(number.value)
              && !(2020...2040).contains(number.value)
        {
          // A bare figure where a distance was asked for: a race by its figure, kilometres, or metres
          // where it is too large for them.
          let metres =
            GoalReader.decimals(number.value) ?? number.middle * (number.middle <= 300 ? 1000 : 1)
          add(
            .distance(Distance(metres: metres)), from: find.start, to: find.end,
            rule: "measures.bare-distance")
          continue
        }
        add(.number(number.middle), from: find.start, to: find.end, rule: find.rule)
      case .level(let level): add(.number(level), from: find.start, to: find.end, rule: find.rule)
      case .timeOfDay, .heat: continue
      }
    }
  }
}
