import Training

/// Hears the rest of a check-in: illness, sleep, energy, lifting, the session, wishes, time.
struct StateReader {
  let words: Words
  let dates: [Find<DayNamed>]
  let measures: [Find<Measure>]
  var state = CheckIn()
  /// The stretch of tokens that told anything.
  private(set) var first = -1
  private(set) var last = -1

  init(_ words: Words, dates: [Find<DayNamed>], measures: [Find<Measure>]) {
    self.words = words
    self.dates = dates
    self.measures = measures
  }

  mutating func mark(_ start: Int, _ end: Int) {
    if first < 0 || start < first { first = max(0, start) }
    last = max(last, end)
  }

  /// Whether a "no", "not" or "didn't" stands before a word, in its clause.
  func isNegated(_ at: Int, most: Int = 5) -> Bool {
    var position = at - 1
    var steps = 0
    while position >= 0, steps < most {
      let token = words[position]
      if token.endsSentence || token.is(.but) || token.isMark(",") { return false }
      if token.has(.negation) || token.is(.no) {
        return !words[position + 1].is(.only, .just)
      }
      position -= 1
      steps += 1
    }
    return false
  }

  /// Whether a word speaks of what is to come: "tomorrow", "will", "going to", "want".
  func isFuture(_ at: Int) -> Bool {
    for position in max(0, at - 6)..<min(words.count, at + 4) {
      let token = words[position]
      if position > at, token.endsSentence { return false }
      if token.is(.tomorrow, .will) || token.is(.want, .wanna) || token.is(.gonna, .plan)
        || token.is(.id, .should) || token.is(.ill) || token.is(.can, .could) && position < at
        || token.is(.next)
      {
        if position < at,
          (position..<at).contains(where: { words[$0].endsSentence || words[$0].isMark(",") })
        {
          continue
        }
        return true
      }
    }
    return false
  }

  /// The past day that words beside a position name.
  func pastDay(near at: Int, within: Int = 9) -> Day? {
    var best: (distance: Int, day: Day)?
    for find in dates {
      guard let day = find.value.past(on: words.today) else { continue }
      let distance = find.start > at ? find.start - at : at - find.end
      guard distance <= within else { continue }
      let range = find.start > at ? at..<find.start : find.end..<max(find.end, at)
      if range.contains(where: {
        words[$0].endsSentence && !words[$0].isMark(".")
          || words[$0].isMark(".") && words[$0 + 1].kind == .edge
      }) {
        continue
      }
      if distance < best?.distance ?? .max { best = (distance, day) }
    }
    return best?.day
  }

  mutating func read() {
    for at in 0..<words.count {
      let token = words[at]
      guard token.sense.signs.rawValue != 0 || token.id != 0 else { continue }
      hearIllness(at, token)
      hearSleep(at, token)
      hearEnergy(at, token)
      hearLifting(at, token)
      hearSession(at, token)
      hearWishes(at, token)
      hearTime(at, token)
    }
    hearFigures()
    hearEasyLog()
  }

  /// "easy 5k in 34 min": a distance with its time is a run that was done.
  private mutating func hearEasyLog() {
    guard state.session == nil, state.minutesTomorrow == nil, state.sleepHours == nil else {
      return
    }
    for (index, find) in measures.enumerated() {
      guard case .distance(let length) = find.value, length.middle >= 400, length.middle < 200_000,
        index + 1 < measures.count, case .duration(let span) = measures[index + 1].value,
        span.unit == .minute || span.unit == .hour, measures[index + 1].start - find.end <= 2,
        !isFuture(find.start), words.topic == .state || words.topic == nil,
        !words.tokens.contains(where: {
          $0.is(.pb, .pr) || $0.is(.goal, .want) || $0.is(.under, .sub)
        })
      else { continue }
      state.session = .done
      state.distance = Distance(metres: length.middle)
      state.minutes = Int(capped: (span.middle / 60).rounded())
      mark(find.start, measures[index + 1].end)
      return
    }
  }
}

extension DayNamed {
  /// The day when it is one that has been: bare weekdays are the last ones.
  func past(on today: Day) -> Day? {
    switch self {
    case .weekday(let weekday, let which) where which == .bare || which == .last || which == .this:
      let behind = (today.weekday.rawValue - weekday.rawValue + 7) % 7
      return today - (behind == 0 ? (which == .last ? 7 : 0) : behind)
    case .weekend(let count) where count <= 0:
      let saturday = today.weekStart + 5 + count * 7
      return saturday <= today ? saturday : saturday - 7
    case .period(.week(-1)): return today.weekStart - 7
    case .period(.week(0)): return today.weekStart
    case .period(.monthOffset(-1)): return today.adding(months: -1)
    case .dayOfMonth(let number, _):
      return (0...62).lazy.map { today - $0 }.first { $0.civil.day == number }
    default:
      guard let day = resolved(on: today, dates: .dmy).heard.day else { return nil }
      if day <= today { return day }
      if case .date(nil, let month, let number, _) = self {
        return Day(year: today.civil.year, month: month, day: number).flatMap {
          $0 <= today ? $0 : nil
        }
          ?? Day(year: today.civil.year - 1, month: month, day: number)
      }
      return nil
    }
  }
}
