import Training

/// Hears the rest of a check-in: illness, sleep, energy, lifting, the session, wishes, time.
struct StateReader: Sendable {
  let words: Words
  let dates: [Find<DayNamed>]
  let measures: [Find<Measure>]
  var state = CheckIn()
  /// The clues that were followed, in the order in which they were.
  private(set) var followed: [Followed] = []
  private var clue = ""

  init(_ words: Words, dates: [Find<DayNamed>], measures: [Find<Measure>]) {
    self.words = words
    self.dates = dates
    self.measures = measures
  }

  /// Follows the clues word by word, then those that only the whole utterance gives.
  mutating func read(_ index: ClueIndex<StateReader> = Clue<StateReader>.index) {
    let clues = index.clues
    for at in 0..<words.count {
      let token = words[at]
      guard token.id != 0 || token.sense.signs.rawValue != 0 || token.sense.kinds.rawValue != 0
      else { continue }
      for place in index.places(in: words, at: at) {
        clue = clues[place].id
        _ = clues[place].hear(&self, at, token)
      }
    }
    for candidate in clues where candidate.readsWhole {
      clue = candidate.id
      _ = candidate.hear(&self, 0, words[0])
    }
  }

  /// Notes which words told something.
  @discardableResult
  mutating func mark(_ start: Int, _ end: Int) -> Bool {
    followed.append(Followed(clue: clue, start: max(0, start), end: max(end, start + 1)))
    return true
  }

  /// Whether a "no", "not" or "didn't" stands before a word, in its clause.
  func isNegated(_ at: Int, most: Int = 5) -> Bool {
    var position = at - 1
    var steps = 0
    while position >= 0, steps < most {
      let token = words[position]
      if token.endsSentence || token.is(.but) || token.isMark(",") { return false }
      // "session no 2 done"
      let isCounter =
        token.is(.no) && words[position + 1].has(.digits)
        && words[position - 1].has([.run, .session])
      if token.has(.negation) || token.is(.no), !isCounter {
        // "no i missed the run": an answer.
        let isAnswer =
          token.is(.no) && (words[position + 1].has(.pronoun) || words[position + 1].is(.ive, .im))
        // "Can't stop coughing" is a cough.
        let isElse = words.isSymptom(words[at]) && words.deniesElse(position, than: at)
        return !isAnswer && !isElse && !words[position + 1].is(.only, .just, .stop, .stopped)
      }
      // "not sick just tired": a new clause.
      if token.is(.just, .only) || token.is(.because, .since) { return false }
      position -= 1
      steps += 1
    }
    return false
  }

  /// Whether a word speaks of what is to come: "tomorrow", "will", "going to", "want".
  func isFuture(_ at: Int) -> Bool {
    for position in max(0, at - 6)..<min(words.count, at + 4) {
      let token = words[position]
      // "slept 6 hours, tomorrow only 30 min": what follows is another clause.
      if position > at, token.endsSentence || token.isMark(",") { return false }
      if token.is(.ill), isOfIllness(position) { continue }
      // "i'd guess", "i would put it at": a guess of what is, and no wish.
      if token.is(.id, .would) || token.is(.should, .ill), words.opines(at: position) { continue }
      // "as planned", "according to plan"
      if token.is(.plan), words[position - 1].is(.to, .as) { continue }
      if token.is(.tomorrow, .will) || token.is(.want, .wanna) || token.is(.gonna, .plan)
        || token.is(.id, .should) || token.is(.ill)
        || token.is(.can, .could) && position < at
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

  /// "were ill", "feel ill": the word that is also "I'll".
  func isOfIllness(_ at: Int) -> Bool {
    if words[at].end - words[at].start > 3 { return false }
    let before = words[at - 1]
    return before.is(.was, .are) || before.is(.im, .am) || before.is(.feel, .is)
      || before.is(.too, .been) || before.is(.got, .so) || before.has(.degree) || before.is(.kids)
      || words[at + 1].kind != .word || words[at + 1].is(.so, .and)
  }

  /// Whether one of these words stands among so many before a position, in the same clause.
  func stands(_ listed: [Word], within most: Int, before at: Int) -> Bool {
    var position = at - 1
    while position >= 0, at - position <= most {
      let token = words[position]
      if token.endsSentence { return false }
      if listed.contains(where: { token.is($0) }) { return true }
      position -= 1
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
    return best?.day ?? dayOwning(at)
  }

  /// "sunday's heavy deadlifts": the day whose they are.
  private func dayOwning(_ at: Int) -> Day? {
    // "heavy squats sat"
    if words[at].has(.lift), words[at + 2].kind != .word,
      words[at + 1].end - words[at + 1].start <= 4,
      let weekday = words.weekday(at: at + 1)
    {
      return DayNamed.weekday(weekday.value, .bare).past(on: words.today)
    }
    guard let owner = (max(0, at - 3)..<max(1, at)).last(where: { words[$0].has(.weekday) }),
      words[owner].has(.plural), !words[owner - 1].is(.on, .every),
      let weekday = words.weekday(at: owner)
    else { return nil }
    return DayNamed.weekday(weekday.value, .bare).past(on: words.today)
  }

  /// "since monday", "for 3 days", "3 days now" beside a word.
  func since(near at: Int) -> Day? {
    for position in max(0, at - 8)..<min(words.count, at + 10) where words[position].is(.since) {
      for find in dates
      where find.start > position && find.start - position <= 6
        && words.isOneClause(position, find.start)
      {
        return find.value.past(on: words.today)
      }
      if (position + 1..<position + 4).contains(where: { words[$0].is(.weekend) }) {
        return DayNamed.weekend(0).past(on: words.today)
      }
      // "since sunday's match"
      if let weekday = words.weekday(at: position + 1) {
        return DayNamed.weekday(weekday.value, .bare).past(on: words.today)
      }
    }
    for find in measures {
      guard case .duration(let span) = find.value, span.seconds >= 86_400,
        abs(find.start - at) <= 10 || abs(at - find.end) <= 10
      else { continue }
      var lead = find.start - 1
      while words[lead].is(.about, .over, .nearly, .almost) || words[lead].is(.more, .than) {
        lead -= 1
      }
      let before = words[lead]
      let next = words[find.end]
      // "a stomach bug, no running for six days" counts the days without a run.
      // "off sick for 6 days"
      if words[at - 1].is(.off) || words[find.start - 2].is(.off) { continue }
      let between = min(at, find.start)..<max(at, find.start)
      // "food poisoning, been out of action for five days"
      if between.contains(where: { words[$0].is(.off, .out) || words[$0].is(.break) }) { continue }
      if between.contains(where: { words[$0].is(.no) || words[$0].has(.negation) }),
        between.contains(where: { words[$0].has(.run) })
      {
        continue
      }
      if before.is(.for, .past) || before.is(.last, .since) || next.is(.now, .already) {
        return words.today - min(4000, Int(capped: span.middle / 86_400))
      }
    }
    for position in max(0, at - 4)..<min(words.count, at + 5)
    where words[position].is(.all, .whole) && words[position + 1].is(.week) {
      return words.today - 7
    }
    for find in dates {
      guard abs(find.start - at) <= 8 || abs(at - find.end) <= 8 else { continue }
      if case .shifted = find.value, words[find.end - 1].is(.ago),
        let day = find.value.past(on: words.today)
      {
        return day
      }
      if before(find.start).is(.started), let day = find.value.past(on: words.today) {
        return day
      }
    }
    return nil
  }

  /// The word before a date, behind its "on".
  private func before(_ start: Int) -> Token {
    words[start - 1].is(.on) ? words[start - 2] : words[start - 1]
  }

  /// The days of a length of time that ends at a position: "10 days" before "off".
  func days(endingAt at: Int) -> Int? {
    measures.first { $0.end == at }.flatMap(days)
  }

  /// A length of time in whole days, where it is one.
  func days(_ find: Find<Measure>) -> Int? {
    guard case .duration(let span) = find.value, span.seconds >= 86_400 else { return nil }
    return min(3650, Int(capped: span.middle / 86_400))
  }

  /// Whether somebody else is spoken of: "my wife has the flu", "kids were sick"; not "my mum says i
  /// have a fever", "everyone is ill, me too".
  func isOfOthers(_ at: Int) -> Bool {
    var position = at - 1
    while position >= 0, at - position <= 5 {
      let token = words[position]
      if token.endsSentence || token.isMark(",") || token.is(.i, .me) || token.is(.im, .ive)
        || token.is(.we)
      {
        return false
      }
      let isHeOrShe = token.has(.other) && token.has(.pronoun)
      let isNamed =
        token.has(.namedOther)
        && (words[position - 1].is(.my, .our) || words[position - 1].has(.article)
          // "my running buddy"
          || words[position - 2].is(.my) && !words[position - 1].has(.area))
      if isHeOrShe || isNamed || token.is(.kids, .baby, .dog) {
        // "crushed it like a boss, slept 8"
        if words[position - 2].is(.like) { return false }
        // "ran with a friend, 7 km"
        if (position - 3..<position).contains(where: { words[$0].is(.with) }) { return false }
        return !(at..<at + 8).contains {
          words[$0].is(.including)
            || words[$0].is(.me)
              && (words[$0 + 1].is(.too) || words[$0 - 1].is(.for) || words[$0 - 1].is(.gave))
        }
      }
      position -= 1
    }
    return false
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
    case .period(.month(let month, nil)):
      let (year, now, _) = today.civil
      return Day(year: month > now ? year - 1 : year, month: month, day: 1)
    case .period(.season(let season, nil)):
      let month = [3, 6, 9, 12][Swift.max(0, Swift.min(3, season))]
      let (year, now, _) = today.civil
      return Day(year: month > now ? year - 1 : year, month: month, day: 1)
    case .dayOfMonth(let number, let weekday):
      return (0...400).lazy.map { today - $0 }.first {
        $0.civil.day == number && (weekday == nil || $0.weekday == weekday)
      }
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
