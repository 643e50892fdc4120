import Training

/// Hears which days of the week are offered, how many, and for how long.
///
/// One walk from left to right: days are added, or taken away where "but", "except", "not" or "no"
/// stands before them; spans, unions and complements are bits. Minutes stick to the days beside them.
struct DaysReader: Sendable {
  let words: Words
  /// Tokens that belong to a date or to something else and name no day of the week here.
  let isTaken: @Sendable (Int) -> Bool

  var named: WeekdaySet = []
  var excluded: WeekdaySet = []
  var isNegative = false
  var lastItem: WeekdaySet = []
  var lastItemEnd = -10
  var minutes = [Int?](repeating: nil, count: 7)
  var unlimited: WeekdaySet = []
  var allMinutes: Int?
  /// The minutes that were told last, and those of "the rest".
  var lastMinutes: Int?
  var restMinutes: Int?
  var pending: Int?
  var group: WeekdaySet = []
  /// Behind "because", days are a reason and none of those offered.
  var isReason = false
  /// "As long as you like" before the days that it is said of.
  var opensUnlimited = false
  var isPrefix: Bool?
  var isCorrecting = false
  var count: Int?
  /// The position behind what the clue at hand has read.
  var next = 0
  private(set) var followed: [Followed] = []
  /// What becomes of each of the days.
  private var stances = DayStances()
  /// "Mondays and wednesdays, wait not wednesdays, fridays": what is taken back was offered before.
  private var takesBack = false
  /// "Tuesday and thursday (40 min)": the last day stands behind an "and".
  private var isJoined = false
  /// "Saturday and two weekdays": which days are meant is left open.
  var isOpen = false
  /// "Every other weekend": days of one week and not of the next.
  var openDays: WeekdaySet = []
  private var clue = ""
  /// The days of the list that is being told: "mondays and tuesdays are out".
  private var series: WeekdaySet = []
  /// What of it stands before a comma, whole in itself: the offer of "mon to thu, fridays are out".
  private var offer: WeekdaySet = []
  private var isWhole = false
  /// Whether the last days were named before: "tue, thu, sat, and tue only 30 min".
  private var isAgain = false
  /// Days that were offered and taken back for others.
  private var replaced: WeekdaySet = []

  init(_ words: Words, isTaken: @escaping @Sendable (Int) -> Bool) {
    self.words = words
    self.isTaken = isTaken
  }

  /// Whether a day or a count was told.
  var hasBegun: Bool { !followed.isEmpty }

  /// What was heard over the whole utterance, or nil.
  mutating func read(_ clues: ClueIndex<DaysReader> = Clue<DaysReader>.index) -> Find<DaysHeard>? {
    // "I go out on mondays": to run, where runs are told.
    if words.topic != .running { stances = stancesTold() }
    var at = 0
    while at < words.count {
      next = at + 1
      step(at, clues)
      at = max(at + 1, next)
    }
    if isOpen, !named.isEmpty { return nil }
    if !openDays.isEmpty, !named.isSubset(of: openDays) { return nil }
    guard let first = followed.map(\.start).min(), let last = followed.map(\.end).max() else {
      return nil
    }
    // "i cannot name any days"
    if named.isEmpty, excluded == .all, count == nil,
      words.tokens.contains(where: { $0.is(.name, .say) })
    {
      return nil
    }
    // "six, with sundays off"
    if let told = count, told + named.count == 7, named.count < 4,
      words.tokens.contains(where: { $0.is(.off, .rest) })
    {
      excluded.formUnion(named)
      forgetNamed()
      count = nil
    }
    // "every day is possible but i'd rather do 4"
    if count != nil, named == .all, lastItemEnd >= 0, excluded.isEmpty,
      (lastItemEnd..<words.count).contains(where: { words[$0].is(.but) })
    {
      forgetNamed()
    }
    // "i can't say yet, my rota comes out on friday"
    if Wordings.unsettled.end(in: words, at: 0) != nil { return nil }
    followed += stances.followed
    if stances.offersRest { named = .all }
    let excepted = named.isEmpty ? excluded : []
    named.subtract(excluded)
    let refused = named.isEmpty ? [] : excluded.union(replaced).subtracting(named)
    if named.isEmpty, !excluded.isEmpty { named = .all }
    named.subtract(excluded)
    fillRest()
    if let allMinutes {
      for day in named.days where minutes[day.rawValue] == nil && !unlimited.contains(day) {
        minutes[day.rawValue] = allMinutes
      }
    }
    for day in Weekday.allCases where !named.contains(day) { minutes[day.rawValue] = nil }
    // "three times a week: mon, wed, sat": the count says nothing more.
    if !named.isEmpty, named.days.count == count { count = nil }
    let heard = DaysHeard(
      days: named.isEmpty && (count != nil || excluded.isEmpty) ? nil : named, count: count,
      minutes: minutes, excepted: excepted, refused: refused)
    guard heard.days != nil || heard.count != nil else { return nil }
    return Find(value: heard, start: first, end: last, rule: "days.set")
  }

  /// Notes which words told something, and where to read on.
  @discardableResult
  mutating func mark(_ start: Int, _ end: Int) -> Bool {
    followed.append(Followed(clue: clue, start: max(0, start), end: max(end, start + 1)))
    next = max(next, end)
    return true
  }

  private mutating func step(_ at: Int, _ index: ClueIndex<DaysReader>) {
    let token = words[at]
    if isTaken(at) || stances.told.contains(at) { return }
    // "excl. mon"
    if token.isMark("."), words[at - 1].is(.excl, .ex) { return }
    if token.endsSentence {
      isNegative = false
      isReason = false
      if !token.isMark(".") || token.spaced == false { group = [] }
      return
    }
    // "(40 min)" is of the day before it.
    if token.isMark("("), !lastItem.isEmpty { group = isJoined ? series : lastItem }
    // "everyday -sun"
    if token.isMark("-"), token.spaced, !words[at + 1].spaced,
      at == 0 && words[1].has(.weekday) || lastItemEnd == at && lastItem.count >= 5
    {
      isNegative = true
      return
    }
    for place in index.places(in: words, at: at) {
      clue = index.clues[place].id
      if index.clues[place].hear(&self, at, token) { return }
    }
  }

  /// Adds days, or takes them away where the words turn so.
  mutating func take(_ set: WeekdaySet, from start: Int, to end: Int) -> Bool {
    mark(start, end)
    if isReason { return true }
    // "one at the weekend, probably sunday"
    if isOpen, words[start - 1].is(.maybe, .probably) || words[start - 1].is(.say, .like) {
      isOpen = false
      count = nil
    }
    // "make that tuesday, not monday": it tells itself which day is wrong.
    if isCorrecting, namesWrong(behind: end) { isCorrecting = false }
    if isCorrecting {
      // A list takes the place of a list, one day that of one.
      let isList = item(words.skippingComma(end)) != nil || words[end].is(.and, .or)
      let wrong = isList ? series.union(lastItem) : lastItem
      named.subtract(wrong)
      replaced.formUnion(wrong)
      for day in wrong.days { minutes[day.rawValue] = nil }
      isCorrecting = false
    }
    // "any day the kids are at school, so mon to fri"
    if named == .all, lastItem == .all, set != .all, !isNegative, lastItemEnd < start,
      (lastItemEnd..<start).contains(where: { Wordings.narrowing.end(in: words, at: $0) != nil })
    {
      forgetNamed()
    }
    let joint = words[start - 1]
    // "not fussed, any day"
    if isNegative, set == .all, joint.kind == .mark { isNegative = false }
    let continues =
      lastItemEnd == start && !opensBehindStop(start)
      || lastItemEnd == start - 1
        && (joint.is(.and, .or) || joint.kind == .mark
          || joint.has(.no) && joint.end - joint.start == 1)
      || lastItemEnd == start - 2
        && (joint.is(.and, .or) || words[start - 2].is(.and, .or) && !joint.isNamed)
    isJoined = continues && joint.is(.and)
    if !continues { offer = [] }
    if continues, joint.isMark(",") && (isWhole || lastItem.count > 1) || joint.endsSentence,
      set.isDisjoint(with: series)
    {
      offer = series
    }
    isWhole = continues ? isWhole || isJoined || lastItemEnd == start : end - start >= 3
    series = continues ? series.union(set) : set
    let stance = stances.stances[start]
    if stance == .offered { isNegative = false }
    if isNegative, takesBack, joint.isMark(","), set.isDisjoint(with: named.union(lastItem)) {
      isNegative = false
    }
    takesBack = isNegative && !set.isDisjoint(with: named)
    if isNegative || stance == .taken || stance == nil && isRefused(behind: end) {
      if !isNegative,
        words[end].is(.are) || isJoined && words[end].is(.off)
          || stance == nil && words[end].has(.negation)
      {
        refuse(series.subtracting(offer))
      }
      // "sat and sun only, i work all week"
      if isNegative, set == .all, !named.isEmpty {
        // "every day... ok not every day, mon wed fri"
        if named == .all {
          forgetNamed()
          isNegative = false
        }
        return true
      }
      // "fri sat sun only, i'm away in the week": the friday was named.
      let isReason = stance == .taken && set.count > 1 && !set.isSubset(of: named)
      excluded.formUnion(isReason ? set.subtracting(named) : set)
      lastItem = set
      lastItemEnd = end
      // "nope mondays are horrible, tuesdays ok"
      if stance == .taken { isNegative = false }
      return true
    }
    // "Tue, thu and weekends. Half an hour on weekdays": minutes for a group name no new days.
    let isRepeated = set.isSubset(of: named)
    let isAim =
      words[start - 1].is(.during, .the) && words[start].is(.week)
      || pending != nil && set.count > 1 && !named.isDisjoint(with: set)
    if !isAim || named.isEmpty {
      // "Any day but friday, 60 minutes on weekdays" names days again, and gives none back.
      if set != .all, set.count == 1 || !set.isSubset(of: named) { excluded.subtract(set) }
      named.formUnion(set)
    }
    if isRepeated, !(continues && isAgain) { group = [] }
    isAgain = isRepeated
    group.formUnion(set)
    lastItem = set
    lastItemEnd = end
    if let pending {
      for day in set.days { minutes[day.rawValue] = pending }
    }
    let open = words[words.skipping(end, .is, .are)]
    if opensUnlimited || words[end].is(.free) || open.is(.unlimited, .open) || open.is(.whatever)
      || (words[end].is(.no) && words[end + 1].is(.limit))
    {
      unlimited.formUnion(set)
      for day in set.days { minutes[day.rawValue] = nil }
      group.subtract(set)
      opensUnlimited = false
    }
    return true
  }

  /// Takes the days of the last item, or of the whole list, away.
  mutating func refuseLast(list: Bool) { refuse(list ? series.subtracting(offer) : lastItem) }

  /// Takes the days away that "those" means: the list, or all where each was told on its own.
  mutating func refuseThose() { refuse(series.days.count > 1 ? series : named.union(series)) }

  /// Takes nothing away, and forgets what was offered.
  mutating func forgetNamed() {
    named = []
    lastItem = []
    series = []
  }

  private mutating func refuse(_ set: WeekdaySet) {
    excluded.formUnion(set)
    named.subtract(set)
    group.subtract(set)
  }

  /// Whether a day item stands within the next few small words.
  func startsDays(_ at: Int) -> Bool {
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
}
