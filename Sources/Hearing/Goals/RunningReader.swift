import Training

/// Hears how much someone runs now, as in "3x, maybe 15k, longest one 7".
struct RunningReader {
  let words: Words
  let dates: [Find<DayNamed>]
  let measures: [Find<Measure>]
  private(set) var running = Athlete.Running()
  private(set) var first = -1
  private(set) var last = -1

  init(_ words: Words, dates: [Find<DayNamed>], measures: [Find<Measure>]) {
    self.words = words
    self.dates = dates
    self.measures = measures
  }

  private var isAsked: Bool { words.topic == .running }

  private mutating func mark(_ start: Int, _ end: Int) {
    if first < 0 { first = start }
    last = max(last, end)
  }

  mutating func read() {
    var position = 0
    while position < words.count {
      if words[position].is(.once, .twice) || words[position].is(.thrice),
        isAsked || perWeek(position + 1) != nil
      {
        running.runsPerWeek = running.runsPerWeek ?? Int(capped: words[position].sense.value)
        mark(position, position + 1)
      }
      if isAsked, words[position].is(.every, .everyday) || words[position].is(.daily),
        words[position].is(.everyday, .daily) || words[position + 1].is(.day)
      {
        running.runsPerWeek = running.runsPerWeek ?? 7
        mark(position, position + 1)
      }
      if isAsked, words[position].is(.every), words[position + 1].is(.other),
        words[position + 2].is(.day)
      {
        running.runsPerWeek = 3
        mark(position, position + 3)
      }
      if isAsked { hearNone(position) }
      position += 1
    }
    for (index, find) in measures.enumerated() { take(find, at: index) }
    hearResult()
  }

  private mutating func hearNone(_ at: Int) {
    let token = words[at]
    let isNone =
      (token.is(.never, .not) || token.is(.dont, .nothing) || token.is(.zero)
        || token.is(.havent))
      && (words.count <= 3 || words[at + 1].has(.run) || words[at + 1].is(.at, .really)
        || words[at + 1].is(.currently, .yet) || words[at + 2].has(.run))
    let isNew =
      token.is(.beginner) || token.is(.complete) && words[at + 1].is(.beginner)
      || token.is(.starting, .scratch) || token.is(.new) && words[at + 1].is(.to)
    guard isNone || isNew, !words[at + 1].is(.more, .far) else { return }
    if running.runsPerWeek == nil, running.kmPerWeek == nil,
      !measures.contains(where: { if case .distance = $0.value { true } else { false } })
    {
      running.runsPerWeek = 0
      running.months = running.months ?? 0
      mark(at, at + 1)
    }
  }

  private func perWeek(_ at: Int) -> Int? {
    if words[at].is(.weekly, .pw) { return at + 1 }
    if words[at].is(.a, .per) || words[at].is(.each, .every) || words[at].isMark("/")
      || words[at].is(.this, .in)
    {
      var next = at + 1
      if words[next].is(.a, .the) { next += 1 }
      if words[next].is(.week, .w) { return next + 1 }
    }
    return nil
  }

  /// Whether "longest", "long run" or "furthest" stands beside, with no other figure between.
  private func isLongest(_ find: Find<Measure>, at index: Int) -> Bool {
    var low = index > 0 ? measures[index - 1].end : 0
    if low > 0, words[low - 1].is(.one) { low -= 2 }
    var back = find.start - 1
    var steps = 0
    while back >= max(low, 0), steps < 9 {
      if words[back].has(.longest) || words[back].is(.max, .most)
        || words[back].is(.long) && (words[back + 1].has(.run) || words[back + 1].is(.one))
        || words[back].is(.biggest, .maximum)
        || words[back].is(.up) && words[back + 1].is(.to) && isAsked
      {
        return true
      }
      if words[back].endsSentence && steps > 0 && !words[back].isMark(".") { return false }
      if words[back].isMark("."), steps > 0 { break }
      back -= 1
      steps += 1
    }
    let high = index + 1 < measures.count ? measures[index + 1].start : words.count
    var next = find.end
    while next < min(high, find.end + 5) {
      if words[next].endsSentence || words[next].isMark(",") { return false }
      if words[next].has(.longest) || words[next].is(.max)
        || words[next].is(.at) && words[next + 1].is(.most) || words[next].is(.longest)
        || words[next].is(.long) && words[next + 1].has(.run) || words[next].is(.tops)
      {
        return !words[next + 1].has([.digits])
      }
      next += 1
    }
    return false
  }

  private mutating func take(_ find: Find<Measure>, at index: Int) {
    let next = words[find.end]
    switch find.value {
    case .number(let number):
      guard !number.isOrdinal, number.value >= 0 else { return }
      // "longest one 7"
      if words[find.start].is(.one),
        words[find.start - 1].has(.longest) || words[find.start - 1].is(.long)
      {
        return
      }
      let isCount =
        next.is(.x, .times) || next.is(.run, .session) || next.is(.day) || next.is(.workout)
      let weekly = perWeek(find.end) ?? perWeek(find.end + 1)
      if isCount, number.value <= 14,
        isAsked || weekly != nil && (next.is(.x, .times) || next.has(.run)) && speaksOfRunning
      {
        if words[find.start - 1].is(.every) { return }
        running.runsPerWeek = running.runsPerWeek ?? Int(capped: number.value)
        return mark(find.start, find.end + 1)
      }
      guard isAsked else { return }
      if isLongest(find, at: index), number.middle < 500 {
        if running.longestKm == nil {
          running.longestKm = isMiles ? number.middle * 1.609344 : number.middle
          mark(find.start, find.end)
        }
        return
      }
      if weekly != nil, number.value <= 7 {
        running.runsPerWeek = running.runsPerWeek ?? Int(capped: number.value)
        return mark(find.start, find.end)
      }
      if running.runsPerWeek == nil, number.value <= 7, number.value == number.value.rounded(),
        index == 0, !next.is(.pm, .am)
      {
        running.runsPerWeek = Int(capped: number.value)
        mark(find.start, find.end)
      } else if running.runsPerWeek != nil, running.kmPerWeek == nil, number.value > 0,
        number.value < 300, next.kind != .word || next.is(.and)
      {
        running.kmPerWeek = number.middle
        mark(find.start, find.end)
      } else if let km = running.kmPerWeek, running.longestKm == nil, number.value > 0,
        number.middle <= km, next.kind != .word
      {
        running.longestKm = number.middle
        mark(find.start, find.end)
      }
    case .distance(let length):
      let km = length.middle / 1000
      guard km <= 1000, isAsked || speaksOfRunning, !isResult(find, at: index) else { return }
      if isLongest(find, at: index) {
        running.longestKm = running.longestKm ?? km
        return mark(find.start, find.end)
      }
      if next.is(.each) || next.is(.every) && words[find.end + 1].is(.time)
        || next.is(.per) && words[find.end + 1].has(.run)
        || next.is(.a) && words[find.end + 1].is(.time)
        || words[find.start - 1].is(.of, .x) && running.runsPerWeek != nil
      {
        if let runs = running.runsPerWeek, running.kmPerWeek == nil {
          running.kmPerWeek = km * Double(runs)
        }
        running.longestKm = running.longestKm ?? km
        return mark(find.start, find.end)
      }
      guard isAsked || perWeek(find.end) != nil else { return }
      if isEach(find, at: index), running.kmPerWeek == nil,
        let runs = running.runsPerWeek ?? runs(behind: index)
      {
        running.kmPerWeek = km * Double(runs)
        running.longestKm = running.longestKm ?? km
        return mark(find.start, find.end)
      }
      if running.kmPerWeek == nil {
        running.kmPerWeek = km
        mark(find.start, find.end)
      } else if running.longestKm == nil, km < (running.kmPerWeek ?? 0) {
        running.longestKm = km
        mark(find.start, find.end)
      }
    case .duration(let span):
      let minutes = span.middle / 60
      if span.unit == .day, span.seconds <= 7 * 86_400, isAsked, perWeek(find.end) != nil {
        running.runsPerWeek = running.runsPerWeek ?? Int(capped: span.seconds / 86_400)
        return mark(find.start, find.end)
      }
      if words[find.start].has(.article), span.unit == .week || span.unit == .day { return }
      guard
        isAsked || perWeek(find.end) != nil && speaksOfRunning
          || speaksOfSpan(find) && speaksOfRunning
      else { return }
      if span.unit == .month || span.unit == .year || span.unit == .week || span.unit == .day {
        guard span.seconds >= 14 * 86_400 else { return }
        // "Three times a week" tells how often, and not since when.
        if span.unit == .week, words[find.start].is(.a, .per) || words[find.start].is(.each, .every)
        {
          return
        }
        if words[find.end].is(.ago),
          !(words[find.start - 1].is(.started, .since)
            || (max(0, find.start - 5)..<find.start).contains(where: {
              words[$0].is(.started, .since)
            }))
        {
          return
        }
        running.months = running.months ?? min(1200, Int(capped: span.middle / 2_592_000))
        return mark(find.start, find.end)
      }
      guard isAsked, minutes <= 10_000, !isResult(find, at: index) else { return }
      if isLongest(find, at: index) {
        running.longestMinutes = running.longestMinutes ?? Int(capped: minutes)
        return mark(find.start, find.end)
      }
      if next.is(.each) || next.is(.every) || next.is(.per) && words[find.end + 1].has(.run)
        || next.is(.a) && words[find.end + 1].is(.time, .run) || words[find.start - 1].is(.x, .of)
        || words[find.start - 1].is(.for) && running.runsPerWeek != nil && perWeek(find.end) == nil
      {
        if let runs = running.runsPerWeek, running.minutesPerWeek == nil {
          running.minutesPerWeek = Int(capped: minutes) * runs
        }
        running.longestMinutes = running.longestMinutes ?? Int(capped: minutes)
        return mark(find.start, find.end)
      }
      if isEach(find, at: index), running.minutesPerWeek == nil,
        let runs = running.runsPerWeek ?? runs(behind: index)
      {
        running.minutesPerWeek = Int(capped: minutes) * runs
        running.longestMinutes = running.longestMinutes ?? Int(capped: minutes)
        return mark(find.start, find.end)
      }
      if running.minutesPerWeek == nil {
        running.minutesPerWeek = Int(capped: minutes)
        mark(find.start, find.end)
      }
    default: return
    }
  }

  /// Whether a count of runs follows at once or days stand before: "5k three times a week".
  private func isEach(_ find: Find<Measure>, at index: Int) -> Bool {
    if words[find.start - 1].is(.day)
      || words[find.start - 1].isMark(",") && words[find.start - 2].is(.day),
      perWeek(find.end) == nil,
      (max(0, find.start - 5)..<find.start).contains(where: { words[$0].is(.every) })
    {
      return true
    }
    if words[find.end].is(.twice) { return true }
    guard index + 1 < measures.count, measures[index + 1].start - find.end <= 1,
      case .number = measures[index + 1].value
    else { return false }
    return words[measures[index + 1].end].is(.times, .x)
  }

  private func runs(behind index: Int) -> Int? {
    guard index + 1 < measures.count, case .number(let number) = measures[index + 1].value,
      number.value >= 1, number.value <= 14
    else { return nil }
    return Int(capped: number.value)
  }

  private var isMiles: Bool { words.tokens.contains { $0.is(.mile) } }

  private var speaksOfRunning: Bool { words.tokens.contains { $0.has(.run) } }

  private func speaksOfSpan(_ find: Find<Measure>) -> Bool {
    words[find.start - 1].is(.for)
      && (max(0, find.start - 5)..<find.start).contains { words[$0].has(.run) }
  }

  /// Whether a distance or time belongs to "5k in 27:30".
  private func isResult(_ find: Find<Measure>, at index: Int) -> Bool {
    result().map { $0.start <= find.start && find.end <= $0.end } ?? false
  }

  /// "5k in 27:30", "10k pb 55 min".
  private func result() -> Find<Athlete.Result>? {
    for (index, find) in measures.enumerated() {
      guard case .distance(let length) = find.value, length.upper == nil,
        index + 1 < measures.count,
        case .duration(let span) = measures[index + 1].value, length.metres >= 800
      else { continue }
      let between = find.end..<measures[index + 1].start
      guard between.count <= 4,
        between.allSatisfy({ !words[$0].endsSentence && !words[$0].isMark(",") }),
        between.contains(where: {
          words[$0].is(.in, .pb) || words[$0].is(.pr, .time) || words[$0].isMark(":")
            || words[$0].is(.was, .took)
        })
      else { continue }
      var seconds = span.seconds
      let pace = seconds / (length.metres / 1000)
      if pace < 120, seconds * 60 / (length.metres / 1000) < 900 { seconds *= 60 }
      if pace > 900 { seconds /= 60 }
      let final = seconds / (length.metres / 1000)
      guard final >= 120, final <= 1200 else { continue }
      return Find(
        value: Athlete.Result(
          distance: Distance(metres: length.metres), seconds: Int(capped: seconds), date: nil),
        start: find.start, end: measures[index + 1].end, rule: "running.result")
    }
    return nil
  }

  private mutating func hearResult() {
    guard isAsked || words.tokens.contains(where: { $0.is(.pb, .pr) || $0.is(.best) }),
      let result = result()
    else { return }
    running.result = result.value
    mark(result.start, result.end)
  }
}
