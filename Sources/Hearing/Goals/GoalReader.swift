import Training

/// Hears what someone trains for: a race, a time, or running for its own sake.
struct GoalReader {
  let words: Words
  let dates: [Find<DayNamed>]
  let measures: [Find<Measure>]

  /// The goal, and the stretch of tokens that it came from.
  func read() -> Find<Goal>? {
    var distance: Find<Measure>?
    var seconds: Find<Measure>?
    for find in measures {
      switch find.value {
      case .distance(let length):
        guard length.metres >= 400, length.metres <= 500_000 else { continue }
        if words.topic == nil, !isRaceDistance(find, length) { continue }
        if distance == nil || length.isNamed && !isNamed(distance) { distance = find }
      case .duration(let span):
        guard span.seconds >= 60, span.seconds < 172_800,
          span.unit == .hour || span.unit == .minute || span.unit == .second
        else { continue }
        if seconds == nil || find.rule == "measures.finish-time" { seconds = find }
      case .number(let number) where distance == nil && words.topic == .goal:
        // "13.1", "26.2", "21.1".
        guard let metres = Self.decimals(number.value) else { continue }
        distance = Find(
          value: .distance(Length(metres: metres, isNamed: true)), start: find.start, end: find.end,
          rule: find.rule)
      default: continue
      }
    }
    let race = position { $0.has(.race) || $0.is(.marathon, .halfMarathon) || $0.is(.parkrun) }
    let fun = position { $0.has(.fun) }
    let health = position { $0.has(.health) }
    let strong = position { $0.has(.strength) && ($0.is(.stronger) || words.topic == .goal) }
    let faster = position {
      $0.has(.faster) || $0.is(.pb, .pr) || $0.is(.improve, .beat) || $0.is(.break)
    }
    let date = dates.first { Self.isRaceDay($0.value) }
    guard words.topic == .goal || speaksOfGoal else { return nil }
    var goal: Goal?
    let negated = isRaceNegated
    if let distance, case .distance(let length) = distance.value, !negated {
      let meant = Distance(metres: length.middle)
      let isRace =
        date != nil || race != nil || length.isNamed || position { $0.is(.first, .finish) } != nil
        || words.topic == .goal && faster == nil && seconds == nil
      goal = Goal(
        kind: isRace ? .race : faster != nil || seconds != nil ? .time : .race, distance: meant)
    } else if negated || fun != nil {
      goal = Goal(kind: .fun)
      if health != nil, fun == nil { goal = Goal(kind: .health) }
    } else if let race, date != nil || words.topic == .goal || words[race].is(.race),
      !words[race].is(.marathon)
    {
      goal = Goal(kind: .race)
    } else if strong != nil {
      goal = Goal(kind: .strength)
    } else if health != nil {
      goal = Goal(kind: .health)
    } else if faster != nil || seconds != nil && words.topic == .goal {
      goal = Goal(kind: .time)
    } else if position({
      $0.is(.habit, .relaxing) || $0.is(.stress) || $0.is(.mental, .sanity)
        || $0.is(.nothing)
    }) != nil, words.topic == .goal {
      goal = Goal(kind: .fun)
    } else if date != nil, words.topic == .goal {
      goal = Goal(kind: .race)
    }
    guard var goal else { return nil }
    if goal.kind == .race || goal.kind == .time {
      if let date {
        let heard = date.value.resolved(on: words.today, dates: words.order).heard
        if heard.grain == .day || heard.grain == .weekend || heard.grain == .part {
          goal.date = heard.day
        }
      }
      if let seconds, case .duration(let span) = seconds.value {
        goal.seconds = finish(span, over: goal.distance)
      }
      if goal.kind == .race, date == nil, goal.seconds != nil, race == nil, faster != nil {
        goal.kind = .time
      }
      if goal.kind == .race, goal.date == nil, faster != nil,
        position({ $0.is(.race, .first) }) == nil, goal.seconds != nil
      {
        goal.kind = .time
      }
    }
    return Find(value: goal, start: 0, end: words.count, rule: "goals.\(goal.kind.rawValue)")
  }

  private func isNamed(_ find: Find<Measure>?) -> Bool {
    if case .distance(let length) = find?.value { return length.isNamed }
    return false
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

  private func position(_ test: (Token) -> Bool) -> Int? {
    words.tokens.firstIndex(where: test)
  }

  /// "no race", "not racing", "nothing special", "don't want to race".
  private var isRaceNegated: Bool {
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
    for at in 0..<words.count {
      let token = words[at]
      if token.is(.goal, .aim) || token.is(.target, .training) && words[at + 1].is(.for)
        || token.is(.train, .preparing) && words[at + 1].is(.for)
      {
        return true
      }
      if token.is(.signed), words[at + 1].is(.up) { return true }
      if token.has(.fun), words[at - 1].is(.for) { return true }
      if token.is(.first), isDistance(at: at + 1), dates.contains(where: isAhead) { return true }
      if token.is(.entered) || token.is(.registered) { return true }
      if token.has(.race) && !dates.isEmpty && dates.contains(where: { $0.value.isFirm }) {
        return true
      }
      if token.is(.marathon, .halfMarathon), dates.contains(where: { $0.value.isFirm }) {
        return true
      }
      if token.is(.half),
        measures.contains(where: { $0.start <= at && at < $0.end && isNamed($0) }),
        dates.contains(where: { $0.value.isFirm })
      {
        return true
      }
      if token.is(.want, .wanna) || token.is(.like, .love) || token.is(.hoping, .hope)
        || token.is(.finish)
      {
        if words.tokens[at...].contains(where: { $0.is(.marathon, .halfMarathon) || $0.is(.race) })
          || words.tokens[at...].contains(where: { $0.is(.faster) })
        {
          return true
        }
      }
    }
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
      return isRaceDistance(find, length)
    }
  }

  private func isRaceDistance(_ find: Find<Measure>, _ length: Length) -> Bool {
    if length.isNamed { return true }
    switch length.metres {
    case 5000, 10_000, 15_000, 21_097.5, 42_195, 50_000, 100_000, 1609.344 * 10: return true
    default: return false
    }
  }
}
