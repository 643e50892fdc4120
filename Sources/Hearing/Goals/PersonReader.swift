import Training

/// Hears who someone is, and what the screening asks about.
struct PersonReader {
  let words: Words
  let dates: [Find<DayNamed>]
  let measures: [Find<Measure>]

  /// What is heard where the screening asks; the examples are the tests.
  static let accepts: KeyValuePairs<String, String> = [
    "i have high blood pressure": "condition high blood pressure", "asthma": "condition asthma",
    "heart attack in 2019": "condition heart attack", "i'm pregnant": "condition pregnant",
    "my doctor cleared me": "cleared", "the physio says it's fine": "cleared",
    "i'm 42": "age 42", "i am 42 years old": "age 42", "born in 1984": "born 1984-07-01",
    "call me ana": "ana", "i think in miles": "mi", "use km please": "km",
    "i can run twice a day": "twice a day",
  ]
  static let refuses = [
    "no asthma", "never had heart problems", "my doctor says no", "in 42 minutes",
    "not cleared yet", "ran 5 miles",
  ]

  enum Heard {
    case condition
    case cleared
    case age(Int)
    case born(Day)
    case name
    case units(Units)
    case twice(Bool)
  }

  func read() -> [(heard: Heard, start: Int, end: Int)] {
    var heard: [(heard: Heard, start: Int, end: Int)] = []
    for at in 0..<words.count {
      let token = words[at]
      if let end = condition(at), !isNegated(at) { heard.append((.condition, at, end)) }
      if token.is(.cleared), clears(at) { heard.append((.cleared, at, at + 1)) }
      if token.has(.doctor), let end = doctorAgrees(at) { heard.append((.cleared, at, end)) }
      if token.is(.year), words[at + 1].is(.old), let age = number(endingAt: at) {
        heard.append((.age(age), at - 1, at + 2))
      }
      if token.is(.age, .aged)
        || token.is(.im) && words.topic != .soreness && words.topic != .state,
        let age = number(startingAt: at + 1), (5...110).contains(age),
        token.is(.age, .aged) || words[at + 2].kind != .word || words[at + 2].is(.and, .year)
          || words[at + 2].is(.yo)
      {
        if token.is(.age, .aged) || words.topic == .screening || words.topic == .number
          || words[at + 2].is(.yo) || words.topic == nil && age >= 13 && !words[at + 2].isMark("/")
        {
          heard.append((.age(age), at, at + 2))
        }
      }
      if token.is(.born) {
        if let find = dates.first(where: { $0.start > at && $0.start - at <= 2 }),
          let day = find.value.resolved(on: words.today, dates: words.order).heard.day,
          day < words.today
        {
          heard.append((.born(day), at, find.end))
        } else if words[words[at + 1].is(.in) ? at + 2 : at + 1].digits == 4,
          let day = Day(
            year: Int(words[words[at + 1].is(.in) ? at + 2 : at + 1].sense.value), month: 7, day: 1),
          day < words.today
        {
          heard.append((.born(day), at, at + 3))
        }
      }
      if token.is(.call), words[at + 1].is(.me), words[at + 2].kind == .word {
        heard.append((.name, at + 2, at + 3))
      }
      if token.is(.name), words[at + 1].is(.is), words[at + 2].kind == .word {
        heard.append((.name, at + 2, at + 3))
      }
      if token.is(.mile), words[at - 1].is(.in, .use) || words.count == 1, words.topic != .distance
      {
        heard.append((.units(.mi), at, at + 1))
      }
      if token.is(.km), words[at - 1].is(.in, .use) || words.count == 1, words.topic != .distance {
        heard.append((.units(.km), at, at + 1))
      }
      if token.is(.twice), words[at + 1].is(.a, .per), words[at + 2].is(.day) {
        heard.append((.twice(!isNegated(at)), at, at + 3))
      }
    }
    return heard
  }

  private func condition(_ at: Int) -> Int? {
    let token = words[at]
    if token.is(.high), words[at + 1].is(.blood), words[at + 2].is(.pressure) { return at + 3 }
    if token.is(.blood), words[at + 1].is(.pressure), !words[at - 1].is(.high) { return at + 2 }
    if token.is(.heart),
      words[at + 1].is(.condition, .problem) || words[at + 1].is(.disease, .trouble)
        || words[at + 1].is(.problems, .issue) || words[at + 1].is(.defect, .attack)
    {
      return at + 2
    }
    guard token.has(.condition) else { return nil }
    if token.is(.condition), token.end - token.start <= 2 { return nil }
    return at + 1
  }

  private func clears(_ at: Int) -> Bool {
    guard !isNegated(at) else { return false }
    let text = words[at].end - words[at].start
    if text <= 5, words[at].is(.cleared), !words[at - 1].is(.all) {
      return words.topic == .screening && words[at - 1].is(.all, .im)
    }
    return true
  }

  /// "my doctor says it's fine", "physio gave me the ok".
  private func doctorAgrees(_ at: Int) -> Int? {
    for position in at + 1..<at + 8 {
      let token = words[position]
      if token.endsSentence { return nil }
      if token.has(.negation) { return nil }
      if token.has(.fine) || token.is(.ok, .okay) || token.is(.allowed, .safe) || token.is(.green)
        || token.is(.go) && words[position + 1].is(.ahead)
      {
        return (at..<position).contains {
          words[$0].is(.says, .said) || words[$0].is(.gave, .thinks) || words[$0].is(.say, .told)
            || words[$0].is(.is, .was) || words[$0].is(.has)
        } ? position + 1 : nil
      }
    }
    return nil
  }

  private func number(endingAt end: Int) -> Int? {
    for find in measures where find.end == end || find.end == end + 1 {
      switch find.value {
      case .number(let number): return Int(capped: number.value)
      case .duration(let span) where span.unit == .year:
        return Int(capped: span.seconds / 31_536_000)
      default: return nil
      }
    }
    return nil
  }

  private func number(startingAt start: Int) -> Int? {
    for find in measures where find.start == start {
      if case .number(let number) = find.value, number.value < 200, number.upper == nil {
        return Int(capped: number.value)
      }
    }
    return nil
  }

  private func isNegated(_ at: Int) -> Bool {
    var position = at - 1
    var steps = 0
    while position >= 0, steps < 6 {
      let token = words[position]
      if token.endsSentence || token.is(.but) { return false }
      if token.is(.no), words[position + 1].isMark(",") { return false }
      if token.has(.negation) || token.is(.no) { return !words[position + 1].is(.only, .just) }
      position -= 1
      steps += 1
    }
    return false
  }
}
