import Training

/// Hears which days of the week are offered, how many, and for how long.
///
/// One walk from left to right: days are added, or taken away where "but", "except", "not" or "no"
/// stands before them; spans, unions and complements are bits. Minutes stick to the days beside them.
struct DaysReader {
  let words: Words
  /// Tokens that belong to a date or to something else and name no day of the week here.
  let isTaken: (Int) -> Bool

  private var named: WeekdaySet = []
  private var excluded: WeekdaySet = []
  private var isNegative = false
  private var lastItem: WeekdaySet = []
  private var lastItemEnd = -10
  private var minutes = [Int?](repeating: nil, count: 7)
  private var unlimited: WeekdaySet = []
  private var allMinutes: Int?
  private var pending: Int?
  private var group: WeekdaySet = []
  private var isPrefix: Bool?
  private var isCorrecting = false
  private var days: Int?
  private var first = -1
  private var last = -1
  /// The days of the list that is being told: "mondays and tuesdays are out".
  private var series: WeekdaySet = []

  init(_ words: Words, isTaken: @escaping (Int) -> Bool) {
    self.words = words
    self.isTaken = isTaken
  }

  /// What was heard over the whole utterance, or nil.
  mutating func read() -> Find<DaysHeard>? {
    var at = 0
    while at < words.count { at = max(at + 1, step(at)) }
    guard first >= 0 else { return nil }
    let excepted = named.isEmpty ? excluded : []
    if named.isEmpty, !excluded.isEmpty { named = .all }
    named.subtract(excluded)
    if let allMinutes {
      for day in named.days where minutes[day.rawValue] == nil && !unlimited.contains(day) {
        minutes[day.rawValue] = allMinutes
      }
    }
    for day in Weekday.allCases where !named.contains(day) { minutes[day.rawValue] = nil }
    let heard = DaysHeard(
      days: named.isEmpty && (days != nil || excluded.isEmpty) ? nil : named, count: days,
      minutes: minutes, excepted: excepted)
    guard heard.days != nil || heard.count != nil else { return nil }
    return Find(value: heard, start: first, end: last, rule: "days.set")
  }

  private mutating func mark(_ start: Int, _ end: Int) {
    if first < 0 { first = start }
    last = end
  }

  /// Reads what stands at a position; returns the position behind it.
  private mutating func step(_ at: Int) -> Int {
    let token = words[at]
    if isTaken(at) { return at + 1 }
    if token.endsSentence {
      isNegative = false
      if !token.isMark(".") || token.spaced == false { group = [] }
      return at + 1
    }
    if let count = count(at) { return count }
    if let item = item(at) {
      take(item.value, from: at, to: item.end)
      return item.end
    }
    if let minutes = offered(at) { return minutes }
    return turn(at)
  }

  /// Words that turn what follows: negation, exception, correction.
  private mutating func turn(_ at: Int) -> Int {
    let token = words[at]
    if isCorrection(at) {
      if at - lastItemEnd <= 4 { isCorrecting = true }
      isNegative = false
      return at + 1
    }
    if token.is(.except, .excluding) || token.is(.besides, .without) || token.is(.minus, .bar)
      || token.is(.apart, .excl) || token.is(.save) || token.is(.exclude)
    {
      isNegative = true
      return at + 1
    }
    if token.is(.other), words[at + 1].is(.than) {
      isNegative = true
      return at + 2
    }
    if token.is(.but) || token.is(.just) || token.is(.only) {
      let isDirect = lastItemEnd == at || lastItemEnd == at - 1 && words[at - 1].isMark(",")
      if token.is(.but), !isNegative, !named.isEmpty, isDirect, startsDays(at + 1) {
        isNegative = true
      } else {
        isNegative = false
      }
      return at + 1
    }
    if token.is(.no), words[at + 1].is(.limit) { return at + 2 }
    // "Mon, actually no, tue" corrects; "actually no friday" has nothing to correct.
    if token.is(.no), at > 0, isCorrecting || isCorrection(at - 1) && !startsDays(at + 1) {
      return at + 1
    }
    if token.has(.negation) || token.is(.no) || token.is(.hate)
      || token.is(.work, .working) && words[at - 1].has(.pronoun)
    {
      isNegative = true
      return at + 1
    }
    // "tuesday is out", "thursdays don't work", "friday impossible".
    if token.is(.impossible, .unavailable) || token.is(.busy) || token.is(.out) || token.is(.off) {
      if !lastItem.isEmpty, at - lastItemEnd <= 3, !excluded.isSuperset(of: lastItem) {
        refuse(words[at - 1].is(.are) ? series : lastItem)
        mark(at, at + 1)
      }
      return at + 1
    }
    if token.is(.no), words[at + 1].is(.limit) { return at + 2 }
    if token.is(.can, .could) || token.is(.so, .then) { isNegative = false }
    return at + 1
  }

  private func isCorrection(_ at: Int) -> Bool {
    let token = words[at]
    if token.is(.sorry, .actually) || token.is(.rather, .oops) || token.is(.instead) { return true }
    if token.is(.no),
      words[at + 1].is(.sorry, .wait) || words[at + 1].is(.actually, .make)
        || words[at + 1].is(.i) && words[at + 2].is(.mean)
    {
      return true
    }
    if token.is(.no), lastItemEnd == at || (lastItemEnd == at - 1 && words[at - 1].isMark(",")),
      startsDays(words.skippingComma(at + 1)),
      words[at - 1].kind != .mark || words[at + 1].isMark(",")
    {
      return true
    }
    if token.is(.i), words[at + 1].is(.mean, .meant) { return true }
    return token.is(.make) && words[at + 1].is(.that, .it)
      || token.is(.scratch) && words[at + 1].is(.that)
  }

  /// Whether a day item stands within the next few small words.
  private func startsDays(_ at: Int) -> Bool {
    var next = at
    for _ in 0..<4 {
      if item(next) != nil { return true }
      guard
        words[next].has([.article, .negation]) || words[next].is(.on, .for)
          || words[next].is(.my, .not)
      else { return false }
      next += 1
    }
    return false
  }

  private mutating func take(_ set: WeekdaySet, from start: Int, to end: Int) {
    mark(start, end)
    // "thursdays don't work", "tue is not possible".
    if isCorrecting {
      named.subtract(lastItem)
      for day in lastItem.days { minutes[day.rawValue] = nil }
      isCorrecting = false
    }
    let joint = words[start - 1]
    let continues =
      lastItemEnd == start
      || lastItemEnd == start - 1 && (joint.is(.and, .or) || joint.kind == .mark)
      || lastItemEnd == start - 2 && joint.is(.and, .or)
    series = continues ? series.union(set) : set
    if isNegative || isRefused(behind: end) {
      if !isNegative, words[end].is(.are) || words[end].has(.negation) { refuse(series) }
      excluded.formUnion(set)
      lastItem = set
      lastItemEnd = end
      return
    }
    let isAim = words[start - 1].is(.during, .the) && words[start].is(.week)
    if !isAim || named.isEmpty {
      // "Any day but friday, 60 minutes on weekdays" names days again, and gives none back.
      if set.count == 1 || !set.isSubset(of: named) { excluded.subtract(set) }
      named.formUnion(set)
    }
    group.formUnion(set)
    lastItem = set
    lastItemEnd = end
    if let pending {
      for day in set.days { minutes[day.rawValue] = pending }
    }
    if words[end].is(.free, .unlimited) || words[end].is(.open)
      || (words[end].is(.no) && words[end + 1].is(.limit))
    {
      unlimited.formUnion(set)
      for day in set.days { minutes[day.rawValue] = nil }
    }
  }

  private mutating func refuse(_ set: WeekdaySet) {
    excluded.formUnion(set)
    named.subtract(set)
    group.subtract(set)
  }

  /// "don't work", "is out", "aren't possible", "no good" behind a day.
  private func isRefused(behind end: Int) -> Bool {
    var next = end
    if words[next].is(.is, .are) || words[next].is(.im) {
      next += 1
      // "weekends are for family", "monday is my rest day".
      if words[next].is(.for), !words[next + 1].has([.run, .session]) { return true }
      let rest = words[next].is(.my, .a) ? next + 1 : next
      if words[rest].is(.rest, .off) { return true }
    }
    let token = words[next]
    if token.is(.impossible, .unavailable) || token.is(.busy) || token.is(.bad) { return true }
    if token.is(.too), excluded.isSuperset(of: lastItem), !lastItem.isEmpty { return true }
    if token.is(.out, .off), words[next - 1].is(.is, .are) || words[next + 1].kind != .word {
      return true
    }
    if token.has(.negation) || token.is(.no) {
      let after = words[next + 1]
      return after.is(.work, .good) || after.is(.possible, .available) || after.is(.ok, .an)
        || after.is(.really)
        || after.is(.suit) || after.is(.possibly)
    }
    return false
  }

  /// "3 days a week", "twice a week", "four times", and a bare number where days are asked for.
  private mutating func count(_ at: Int) -> Int? {
    let token = words[at]
    if token.is(.every), words[at + 1].is(.other, .second) || words[at + 1].is(.single) {
      if words[at + 1].is(.single), words[at + 2].is(.day) {
        take(.all, from: at, to: at + 3)
        return at + 3
      }
      if words[at + 2].is(.day) {
        days = 3
        mark(at, at + 3)
        return at + 3
      }
      return nil
    }
    if token.is(.alternate, .alternating), words[at + 1].is(.day) {
      days = 3
      mark(at, at + 2)
      return at + 2
    }
    if token.is(.every), let number = words.numeral(at: at + 1), number.value.value >= 2,
      words[number.end].is(.day)
    {
      days = max(1, min(7, Int(capped: 7 / number.value.value)))
      mark(at, number.end + 1)
      return number.end + 1
    }
    if token.is(.once, .twice) || token.is(.thrice) {
      guard let end = perWeek(at + 1) else { return nil }
      days = Int(capped: token.sense.value)
      mark(at, end)
      return end
    }
    guard
      token.kind == .number || token.has(.cardinal) || token.has(.article)
        || token.is(.couple, .few), let number = words.range(at: at),
      !number.value.isOrdinal, number.value.value >= 0, number.value.value <= 31,
      number.value.value == number.value.value.rounded()
    else { return nil }
    let value = Int(capped: number.value.value)
    var end = number.end
    let unit = words[end]
    let isDays =
      unit.is(.day) && !words[end + 1].is(.ago, .from) && !words[end + 1].is(.off, .notice)
    let isTimes = unit.is(.times, .x) || unit.is(.run, .session) || unit.is(.workout)
    if isDays || isTimes {
      end += 1
      let behind = perWeek(end)
      guard isDays || behind != nil || words.topic == .days else { return nil }
      if isDays, behind == nil, words.topic != .days,
        words[at - 1].is(.in, .for) || words[at - 1].is(.last, .past)
      {
        return nil
      }
      end = behind ?? end
      if value == 7, isDays { take(.all, from: at, to: end) } else { days = value }
      mark(at, end)
      return end
    }
    if let behind = perWeek(end), value <= 7, words[end].is(.per, .a) || words[end].isMark("/") {
      days = value
      mark(at, behind)
      return behind
    }
    if words.topic == .days, at == 0 || words.count <= 4,
      end == words.count || words[end].endsSentence, (1...7).contains(value),
      !words[at - 1].has(.weekday), number.value.isDigits || token.kind == .word
    {
      days = value
      mark(at, end)
      return end
    }
    return nil
  }

  /// "a week", "per week", "/wk", "weekly", "each week".
  private func perWeek(_ at: Int) -> Int? {
    if words[at].is(.weekly) { return at + 1 }
    if words[at].is(.a, .per) || words[at].is(.each, .every) || words[at].isMark("/")
      || words[at].is(.in), !words[at + 1].is(.weekend)
    {
      if words[at + 1].is(.week, .w) { return at + 2 }
      if words[at].is(.in), words[at + 1].is(.a, .the), words[at + 2].is(.week) { return at + 3 }
    }
    if words[at].is(.out), words[at + 1].is(.of),
      words[at + 2].digits == 1 || words[at + 2].has(.cardinal)
    {
      return at + 3
    }
    return nil
  }

  /// A weekday, a span of them, or a name of several.
  private func item(_ at: Int) -> Reading<WeekdaySet>? {
    if isTaken(at) { return nil }
    let token = words[at]
    if let weekday = words.weekday(at: at), words.isWeekday(at) {
      var next = weekday.end
      if words[next].has(.dayPart) { next += 1 }
      let joint = words[next]
      if joint.isMark("-") || joint.is(.to, .through) || joint.is(.until, .till)
        || joint.isMark(">")
      {
        var target = next + 1
        if words[target].isMark(">") || words[target].isMark("-") { target += 1 }
        if let last = words.weekday(at: target), !isTaken(target) {
          return Reading(value: .from(weekday.value, through: last.value), end: last.end)
        }
      }
      return Reading(value: WeekdaySet(weekday.value), end: next)
    }
    if token.has(.dayGroup) {
      if token.is(.weekdays), token.end - token.start <= 8,
        words[at + 1].is(.morning, .evening) || words[at + 1].has(.dayPart)
      {
        return Reading(value: .weekdays, end: at + 2)
      }
      return Reading(
        value: WeekdaySet(rawValue: UInt8(Int(capped: token.sense.value) & 0x7F)), end: at + 1)
    }
    if token.is(.week), words[at + 1].is(.day, .night), !words[at - 1].is(.a, .per),
      !words[at - 1].has(.digits)
    {
      return Reading(value: .weekdays, end: at + 2)
    }
    if token.is(.week), words[at + 1].is(.end) { return Reading(value: .weekend, end: at + 2) }
    if token.is(.week), words[at - 1].is(.the),
      words[at - 2].is(.during, .in) || words[at - 2].is(.on, .through)
    {
      return Reading(value: .weekdays, end: at + 1)
    }
    if token.is(.working, .work), words[at + 1].is(.day),
      words[at + 1].end - words[at + 1].start == 4
    {
      return Reading(value: .weekdays, end: at + 2)
    }
    if token.is(.business), words[at + 1].is(.day) { return Reading(value: .weekdays, end: at + 2) }
    if token.is(.every, .any) || token.is(.all, .each) || token.is(.whichever) {
      var next = at + 1
      if words[next].is(.of), words[next + 1].is(.the) { next += 2 }
      if words[next].is(.single) || words[next].is(.the) { next += 1 }
      if words[next].kind == .number, words[next].sense.value == 7 { next += 1 }
      if words[next].has(.cardinal), words[next].sense.value == 7 { next += 1 }
      if words[next].is(.day) {
        var end = next + 1
        if words[end].is(.of), words[end + 1].is(.the), words[end + 2].is(.week) { end += 3 }
        return Reading(value: .all, end: end)
      }
      if words[next].is(.week), !token.is(.each, .every) {
        return Reading(value: .all, end: next + 1)
      }
      if words[next].is(.seven) || (next > at + 1 && words[next - 1].sense.value == 7) {
        return Reading(value: .all, end: next)
      }
      if words.topic == .days, !token.is(.every, .each),
        words[next].kind != .word || words[next].is(.except, .but), next == at + 1
      {
        return Reading(value: .all, end: at + 1)
      }
      return nil
    }
    if token.is(.whole), words[at + 1].is(.week) { return Reading(value: .all, end: at + 2) }
    guard words.topic == .days else { return nil }
    if let letters = letters(at) { return letters }
    if token.is(.anything), words[at + 1].is(.but, .except) {
      return Reading(value: .all, end: at + 1)
    }
    if token.is(.anytime, .whenever) || token.is(.always, .anyday) || token.is(.flexible) {
      return Reading(value: .all, end: at + 1)
    }
    if token.is(.no), words[at + 1].is(.preference) { return Reading(value: .all, end: at + 2) }
    return nil
  }

  /// "m/w/f", "t/th", "mo we fr": codes of one or two letters, where at least two stand together.
  private func letters(_ at: Int) -> Reading<WeekdaySet>? {
    guard code(at) != nil else { return nil }
    var set: WeekdaySet = []
    var end = at
    var found = 0
    var next = at
    while found < 7, let day = code(next) {
      set.formUnion(WeekdaySet(day))
      found += 1
      end = next + 1
      next = end
      if words[next].isMark("/") || words[next].isMark(",") || words[next].isMark("&") { next += 1 }
      if words[end].isMark("-"), let last = code(end + 1) {
        set.formUnion(.from(day, through: last))
        found += 1
        end += 2
        next = end
      }
    }
    return found >= 2 ? Reading(value: set, end: end) : nil
  }

  private func code(_ at: Int) -> Weekday? {
    let token = words[at]
    if token.has(.weekday) { return Weekday(rawValue: Int(token.sense.index)) }
    guard token.kind == .word, token.end - token.start <= 2 else { return nil }
    if token.is(.m, .mo) { return .mon }
    if token.is(.t, .tu) { return .tue }
    if token.is(.w, .we) { return .wed }
    if token.is(.th) || token.is(.r) { return .thu }
    if token.is(.f, .fr) { return .fri }
    if token.is(.sa) { return .sat }
    return token.is(.su) ? .sun : nil
  }

  /// Minutes offered: to the days before or behind them, or to all.
  private mutating func offered(_ at: Int) -> Int? {
    guard words[at].kind == .number || words[at].has([.cardinal, .fraction, .article]) else {
      return nil
    }
    let before = words[at - 1]
    if let time = words.timeOfDay(
      at: at, isIntroduced: before.is(.at, .after) || before.is(.before)),
      words[time - 1].is(.am, .pm) || words[time - 1].is(.oclock) || before.is(.at, .after)
        || before.is(.before, .until)
    {
      return time
    }
    var end = at
    var value: Int?
    if let span = words.span(at: at), span.value.seconds >= 60, span.value.seconds <= 86_400,
      span.value.unit == .minute || span.value.unit == .hour
    {
      value = Int(capped: span.value.seconds / 60)
      end = span.end
    } else if let clock = words.clock(at: at, hoursFirst: { _, _ in true }),
      clock.value.seconds <= 43_200
    {
      value = Int(capped: clock.value.seconds / 60)
      end = clock.end
    } else if let number = words.range(at: at), words.topic == .days,
      lastItemEnd == at || words[at - 1].isMark(":") || words[at - 1].isMark("=")
        || words[at - 1].is(.for) || words[at - 1].is(.max)
        || isPrefix == true && startsSoon(number.end),
      number.value.value >= 10, number.value.value <= 600, !words.isMeasured(number.end),
      !number.value.isOrdinal
    {
      value = Int(capped: number.value.value)
      end = number.end
    }
    guard let value else { return nil }
    guard first >= 0 || startsSoon(end) else { return nil }
    if words[at - 1].is(.after, .before) { return end }
    isNegative = false
    let follows = startsSoon(end)
    if isPrefix == nil { isPrefix = follows && !(at - lastItemEnd <= 1 && lastItemEnd >= 0) }
    if isPrefix == true, follows {
      pending = value
      group = []
    } else if words[end].is(.each, .per) || words[end].is(.max) && group.isEmpty
      || words[end].is(.every) || words[end].is(.a) && words[end + 1].is(.day)
      || words[end].is(.daily)
    {
      for day in (group.isEmpty ? named : group).days { minutes[day.rawValue] = value }
      if group.isEmpty, named.isEmpty { allMinutes = value }
      group = []
    } else if at - lastItemEnd <= 4, lastItemEnd >= 0, !group.isEmpty {
      for day in group.days { minutes[day.rawValue] = value }
      group = []
      pending = nil
    } else {
      allMinutes = value
    }
    mark(at, end)
    return end
  }

  /// Whether days follow within a few small words: "45 min on weekdays".
  private func startsSoon(_ at: Int) -> Bool {
    var next = at
    for _ in 0..<5 {
      if item(next) != nil { return true }
      let token = words[next]
      guard
        token.has(.article) || token.is(.on, .at) || token.is(.for, .during)
          || token.is(.max, .each)
          || token.is(.in, .only) || token.is(.my) || token.is(.most)
      else { return false }
      next += 1
    }
    return false
  }
}
