import Training

/// Hears what someone trains for: a race, a time, or running for its own sake.
///
/// The kind of goal is settled by the first clue that fits, from a race with its distance to a date
/// alone; distance, day and time are then filled in.
struct GoalReader: Sendable {
  let words: Words
  let dates: [Find<DayNamed>]
  let measures: [Find<Measure>]
  /// The one distance that is meant; a named one before others.
  private(set) var length: Length?
  /// The one time that is meant.
  private(set) var time: Span?
  /// The first day that can be a race's.
  private(set) var date: Find<DayNamed>?
  var goal: Goal?
  private(set) var clue = ""

  init(words: Words, dates: [Find<DayNamed>], measures: [Find<Measure>]) {
    self.words = words
    self.dates = dates
    self.measures = measures
    date = dates.first { Self.isRaceDay($0.value) && !words[$0.start - 1].is(.every, .each) }
    gather()
  }

  /// The goal, and the stretch of tokens that it came from.
  mutating func read(_ clues: [Clue<GoalReader>] = Clue<GoalReader>.all) -> Find<Goal>? {
    guard words.topic == .goal || speaksOfGoal else { return nil }
    for candidate in clues where candidate.hear(&self, 0, words[0]) {
      clue = candidate.id
      break
    }
    guard let kind = goal?.kind else { return nil }
    if kind == .race || kind == .time { fillIn() }
    return goal.map {
      Find(value: $0, start: 0, end: words.count, rule: "goals.\($0.kind.rawValue)")
    }
  }

  private mutating func gather() {
    var timeRule = ""
    var isBehind = false
    for find in measures {
      switch find.value {
      case .distance(let said):
        guard said.metres >= 400, said.metres <= 500_000 else { continue }
        if words.topic == nil, !isRaceDistance(said) { continue }
        if said.isNamed, words[find.start - 1].is(.ultra) || isInFull(find) { continue }
        // "did a few parkruns, now a 10k": what lies behind gives way to what is ahead.
        let isDone = liesBehind(find)
        if length == nil || said.isNamed && length?.isNamed == false && !isDone || isBehind {
          length = Self.raced(said)
          // "step up from 5k to 10k"
          if let upper = said.upper, words[find.start - 1].is(.from) {
            length = Length(metres: upper, isNamed: said.isNamed)
          }
          isBehind = isDone
        }
      case .duration(let span):
        guard span.seconds >= 60, span.seconds < 172_800,
          span.unit == .hour || span.unit == .minute || span.unit == .second,
          !words[find.end].is(.off, .without), !words[find.end].is(.nonstop), !isOfNow(find),
          !words[find.start - 1].is(.for) || words[find.start - 2].is(.hoping, .aim)
            || words[find.start - 2].is(.going, .shooting)
            || find.rule == Rule<Measure>.finishTime.id
        else { continue }
        // "from 30 min to 25 min": the later is what is wanted.
        let isTarget =
          words[find.start - 1].is(.to) && words.tokens[..<find.start].contains { $0.is(.from) }
        if time == nil || isTarget || find.rule == "measures.finish-time" && timeRule != find.rule {
          time = span
          timeRule = find.rule
        }
      case .number(let number)
      where words[find.start - 1].is(.to) && length != nil
        && (words[find.start - 2].is(.down)
          || words.tokens[..<find.start].contains { $0.is(.from, .want) })
        || number.upper != nil && words[find.start - 1].is(.from) && length != nil:
        // "get my 5k down to 22", "from 55 to 50"
        if time == nil || words[find.start - 1].is(.to), number.value >= 10 {
          let minutes = number.upper.map { min($0, number.value) } ?? number.value
          time = Span(seconds: minutes * 60, unit: .minute)
          timeRule = find.rule
        }
      case .pace(let pace) where isMileInATime(find):
        length = Length(metres: 1609.344, isNamed: true)
        time = Span(seconds: (pace * 1.609344).rounded(), unit: .minute)
      case .number(let number) where isFinish(number, find) && !isOfNow(find):
        if time == nil { time = Span(seconds: number.value * 60, unit: .minute) }
      case .number(let number) where length == nil && words.topic == .goal:
        // "13.1", "26.2", "21.1".
        length = Self.decimals(number.value).map { Length(metres: $0, isNamed: true) }
      default: continue
      }
    }
    if length == nil, time?.isClock == true, namesHalf {
      length = Length(metres: 21_097.5, isNamed: true)
    }
    if time == nil { time = wholeHour ?? clockBehindDate }
  }

  private mutating func fillIn() {
    if let date {
      let heard = date.value.resolved(on: words.today, dates: words.order).heard
      switch heard.grain {
      case .day, .weekend, .part: goal?.date = heard.day
      default: break
      }
    }
    if let time {
      let seconds = finish(time, over: goal?.distance)
      goal?.seconds = seconds
    }
    guard goal?.kind == .race, date == nil || goal?.date == nil, goal?.seconds != nil,
      wantsFaster, position({ $0.is(.race, .first) }) == nil
    else { return }
    if date == nil && position(isRace) == nil || goal?.date == nil { goal?.kind = .time }
  }

  /// 13.1 and 26.2 miles, 21.1 and 42.2 kilometres: races by their figures.
  static func decimals(_ value: Double) -> Double? {
    switch value {
    case 13.1: 21_097.5
    case 26.2: 42_195
    case 21.1, 21.0975, 21.097: 21_097.5
    case 42.2, 42.195: 42_195
    case 6.2: 10_000
    case 3.1: 5000
    default: nil
    }
  }

  private static func isRaceDay(_ named: DayNamed) -> Bool {
    switch named {
    case .offset(let days): return days > 0
    case .period: return false
    default: return true
    }
  }

  /// A time of two fields is hours or minutes by what the distance makes likely.
  private func finish(_ span: Span, over distance: Distance?) -> Int {
    var seconds = span.seconds
    if let distance, distance.metres >= 1000 {
      let pace = seconds / distance.kilometres
      // 120 to 900 s a kilometre is what a person runs.
      if pace < 120, seconds * 60 / distance.kilometres <= 900 { seconds *= 60 }
      if pace > 900, seconds / 60 / distance.kilometres >= 120 { seconds /= 60 }
    }
    return Int(capped: min(seconds, 1_000_000).rounded())
  }

  func position(_ test: (Token) -> Bool) -> Int? { words.tokens.firstIndex(where: test) }

  func isRace(_ token: Token) -> Bool {
    token.has(.race) || token.is(.marathon, .halfMarathon) || token.is(.parkrun)
  }

  func isFaster(_ token: Token) -> Bool {
    token.has(.faster) || token.is(.pb, .pr) || token.is(.improve, .beat) || token.is(.down)
  }

  /// "no race", "not racing", "don't want to race".
  var isRaceNegated: Bool {
    for at in 0..<words.count
    where !words[at - 1].is(.time)
      && (words[at].has(.race) || words[at].is(.racing, .goal) || words[at].is(.competition))
    {
      for before in max(0, at - 5)..<at where words[before].has(.negation) || words[before].is(.no)
      {
        if (before..<at).contains(where: {
          words[$0].is(.but) || words[$0].endsSentence || words[$0].isMark(",")
        }) {
          continue
        }
        return true
      }
    }
    return false
  }

  /// Words with which a goal is told when nothing asks for one.
  private var speaksOfGoal: Bool {
    let hasFirmDate = dates.contains { $0.value.isFirm }
    for at in 0..<words.count {
      let token = words[at]
      if token.is(.goal, .aim) || token.is(.entered, .registered)
        || (token.is(.target, .training) || token.is(.train, .preparing)) && words[at + 1].is(.for)
      {
        return true
      }
      if token.is(.signed), words[at + 1].is(.up) { return true }
      if token.has(.fun), words[at - 1].is(.for) { return true }
      if token.is(.first), isDistance(at: at + 1), dates.contains(where: isAhead) { return true }
      if token.has(.race) || token.is(.marathon, .halfMarathon), hasFirmDate { return true }
      if token.is(.half), hasFirmDate,
        measures.contains(where: { $0.start <= at && at < $0.end && isNamed($0) })
      {
        return true
      }
      if token.is(.want, .wanna) || token.is(.like, .love) || token.is(.hoping, .hope)
        || token.is(.finish)
      {
        if words.tokens[at...].contains(where: {
          $0.is(.marathon, .halfMarathon) || $0.is(.race) || $0.is(.faster)
        }) {
          return true
        }
      }
    }
    return false
  }

  private func isNamed(_ find: Find<Measure>) -> Bool {
    if case .distance(let length) = find.value { return length.isNamed }
    return false
  }

  /// Whether a day that can be a race day is named, and is not behind.
  private func isAhead(_ find: Find<DayNamed>) -> Bool {
    guard find.value.isFirm, Self.isRaceDay(find.value) else { return false }
    let day = find.value.resolved(on: words.today, dates: words.order).heard.day
    return day.map { $0 > words.today } ?? false
  }

  /// Whether a distance that is raced begins here.
  private func isDistance(at position: Int) -> Bool {
    measures.contains { find in
      guard find.start == position, case .distance(let length) = find.value else { return false }
      return isRaceDistance(length)
    }
  }

  private func isRaceDistance(_ length: Length) -> Bool {
    if length.isNamed { return true }
    switch length.metres {
    case 5000, 10_000, 15_000, 21_097.5, 42_195, 50_000, 100_000, 1609.344 * 10: return true
    default: return false
    }
  }
}
