import Training

/// Days by name, the minutes offered on them, and the words that turn what follows.
extension Clue<DaysReader> {
  static let index = ClueIndex(all)

  static let all: [Clue<DaysReader>] =
    counts + [.anyWordings, .named, .minutes, .asLongAsYouLike] + turns

  /// Words that take back, take out, or set free what follows.
  static let turns: [Clue<DaysReader>] = [
    .answeredNo, .exchanged, .inPlaceOf, .correction, .exception, .but, .noLimit, .takenAway,
    .negation, .outOf, .because,
    .can,
  ]

  static let named = Clue(
    "days.named",
    at: [
      .week, .working, .work, .business, .everything, .every, .any, .all, .each, .whichever, .whole,
      .anything,
      .anytime, .whenever, .always, .anyday, .flexible, .no, .m, .mo, .t, .tu, .w, .we, .th, .r, .f,
      .fr, .sa, .su, .dont, .doesnt, .up, .whatever, .between, .first, .last, .school, .hump,
    ], kinds: [.weekday, .dayGroup, .dayPart], asked: .days,
    accepts: [
      "mon wed fri": "mon,wed,fri", "tue-thu": "tue,wed,thu", "fri to mon": "mon,fri,sat,sun",
      "mon-wed-fri": "mon,wed,fri", "weekends": "sat,sun", "m/w/f": "mon,wed,fri",
      "any day": "mon,tue,wed,thu,fri,sat,sun", "doesn't matter": "mon,tue,wed,thu,fri,sat,sun",
      "up to you": "mon,tue,wed,thu,fri,sat,sun", "all of them": "mon,tue,wed,thu,fri,sat,sun",
      "evenings and weekends": "mon,tue,wed,thu,fri,sat,sun",
      "everything but the weekend": "mon,tue,wed,thu,fri",
    ],
    refuses: ["i sat down after all of it was done", "a week"]
  ) { reader, at, _ in
    guard let item = reader.item(at) else { return false }
    // "work mon to fri, evenings and weekends"
    if item.value == .all, item.end - at > 2, reader.words[at].has([.dayPart, .dayGroup]) {
      reader.excluded = []
    }
    return reader.take(item.value, from: at, to: item.end)
  }

  /// Minutes offered: to the days before or behind them, or to all.
  static let minutes = Clue(
    "days.minutes", at: [.hour, .same], kinds: [.digits, .cardinal, .fraction, .article],
    asked: .days,
    accepts: [
      "mon 30 tue 45": "mon 30,tue 45", "half an hour on tue and thu": "tue 30,thu 30",
      "any day 20 minutes": "mon 20,tue 20,wed 20,thu 20,fri 20,sat 20,sun 20",
      "tue, thu (40 min) and sun": "tue,thu 40,sun",
      "sundays 90 min, else 45": "mon 45,tue 45,wed 45,thu 45,fri 45,sat 45,sun 90",
      "usually 45 but sundays 90": "mon 45,tue 45,wed 45,thu 45,fri 45,sat 45,sun 90",
      "mon wed sat, saturday an hour, the others 30": "mon 30,wed 30,sat 60",
      "tue/thu/sat, tue only 30 min": "tue 30,thu,sat",
      "tue thu and weekends. half an hour on weekdays": "tue 30,thu 30,sat,sun",
    ],
    refuses: ["monday at 6 pm", "4"]
  ) { reader, at, _ in
    guard let end = reader.offered(at) else { return false }
    reader.next = max(reader.next, end)
    return true
  }

  /// "as long as you like on sunday".
  static let asLongAsYouLike = Clue(
    "days.unlimited", at: [.as], asked: .days,
    accepts: ["tue 30 min and as long as you like on sunday": "tue 30,sun"],
    refuses: ["as soon as possible"]
  ) { reader, at, _ in
    let words = reader.words
    guard words[at + 1].is(.long, .much), words[at + 2].is(.as) else { return false }
    if reader.lastItemEnd == at, !reader.lastItem.isEmpty {
      reader.unlimited.formUnion(reader.lastItem)
      reader.group.subtract(reader.lastItem)
      for day in reader.lastItem.days { reader.minutes[day.rawValue] = nil }
      return reader.mark(at, at + 3)
    }
    reader.pending = nil
    reader.isPrefix = nil
    reader.opensUnlimited = true
    return reader.mark(at, at + 3)
  }

  static let exception = Clue(
    "days.except",
    at: [
      .except, .excluding, .besides, .without, .minus, .bar, .apart, .excl, .save, .exclude, .other,
      .barring, .exception, .leave, .less, .ex,
    ], asked: .days,
    accepts: [
      "every day except sunday": "mon,tue,wed,thu,fri,sat",
      "is it ok if i leave out mondays": "tue,wed,thu,fri,sat,sun",
      "weekdays other than friday": "mon,tue,wed,thu", "weekdays barring friday": "mon,tue,wed,thu",
    ],
    refuses: ["the other monday", "mondays"]
  ) { reader, at, token in
    // "leave out mondays"
    if token.is(.leave) {
      guard reader.words[at + 1].is(.out) else { return false }
      reader.next = at + 2
    }
    // "with the exception of"
    if token.is(.exception) {
      guard reader.words[at + 1].is(.of) else { return false }
      reader.next = at + 2
    }
    if token.is(.other) {
      guard reader.words[at + 1].is(.than) else { return false }
      reader.next = at + 2
    }
    reader.isNegative = !reader.exceptsFromTaken()
    return true
  }

  /// "any day but monday" takes out; "not monday, but tuesday" and "only tuesday" set free.
  static let but = Clue(
    "days.but", at: [.but, .just, .only, .well], asked: .days,
    accepts: [
      "any day but monday": "tue,wed,thu,fri,sat,sun", "not monday but tuesday": "tue",
      "just mondays": "mon", "30 min on mon and fri but sunday can be longer": "mon 30,fri 30,sun",
      "mon wed fri but wed only half an hour": "mon,wed 30,fri",
      "45 min on weekdays but weekends are open": "mon 45,tue 45,wed 45,thu 45,fri 45,sat,sun",
    ],
    refuses: ["mondays"]
  ) { reader, at, token in
    let words = reader.words
    if token.is(.but), reader.startsDays(at + 1), reader.exceptsFromTaken() {
      reader.isNegative = false
      return true
    }
    // "in the week i have time only friday", "weekends, well saturdays mainly"
    if token.is(.only, .well) { reader.narrow(to: reader.words.skippingComma(at + 1)) }
    if token.is(.well) { return false }
    // "i'd love to say every day but let's be real, three times a week"
    // "mon wed but let's make it sat" takes back, "but let me check with my boss" does not.
    if token.is(.but), words[at + 1].is(.lets, .let),
      words.tokens[(at + 2)...].contains(where: {
        $0.has(.weekday) || $0.has([.dayGroup, .cardinal])
      })
    {
      reader.forgetNamed()
    }
    if token.is(.but), reader.tellsOfDay(at + 1) { reader.pending = nil }
    let isDirect =
      reader.lastItemEnd == at || reader.lastItemEnd == at - 1 && words[at - 1].isMark(",")
    reader.isNegative =
      token.is(.but) && !reader.isNegative && !reader.named.isEmpty && isDirect
      && reader.startsDays(at + 1) && !reader.tellsOfDay(at + 1)
    return true
  }

  static let noLimit = Clue(
    "days.no-limit", at: [.no], asked: .days,
    accepts: [
      "sundays no limit, tuesdays 30": "tue 30,sun",
      "30 min on tuesday, no limit on sunday": "tue 30,sun",
    ], refuses: ["no mondays"]
  ) { reader, at, _ in
    guard reader.words[at + 1].is(.limit) else { return false }
    reader.next = at + 2
    if reader.words[at + 2].is(.on, .for) {
      reader.pending = nil
      reader.isPrefix = nil
      reader.opensUnlimited = true
    }
    return true
  }

  /// "Mon, wed, fri, actually no friday" takes one of them away.
  static let takenAway = Clue(
    "days.taken-away", at: [.no], asked: .days,
    accepts: ["mon wed fri, actually no friday": "mon,wed"],
    refuses: ["mon tue actually no mon wed", "no friday"]
  ) { reader, at, _ in
    guard at > 0 else { return false }
    if let item = reader.item(at + 1), !reader.named.isDisjoint(with: item.value),
      reader.named != item.value, reader.item(reader.words.skippingComma(item.end)) == nil
    {
      reader.isCorrecting = false
      reader.isNegative = true
      return true
    }
    // "Mon, actually no, tue" corrects; "actually no friday" has nothing to correct.
    return reader.isCorrecting || reader.isCorrection(at - 1) && !reader.startsDays(at + 1)
  }

  static let negation = Clue(
    "days.not", at: [.no, .hate, .work, .working], kinds: .negation, asked: .days,
    accepts: [
      "not tuesday": "mon,wed,thu,fri,sat,sun", "i hate mondays": "tue,wed,thu,fri,sat,sun",
      "i work weekends": "mon,tue,wed,thu,fri",
    ],
    refuses: ["work days", "mondays"]
  ) { reader, at, token in
    guard
      token.has(.negation) || token.is(.no) || token.is(.hate)
        || reader.words[at - 1].has(.pronoun)
          // "i work from home on mondays"
          && !(reader.words[at + 1].is(.from) && reader.words[at + 2].is(.home))
    else { return false }
    // "mondays are no good, tuesdays fine": it is said of what stands before.
    if token.is(.no), reader.lastItemEnd == at - 1, reader.words[at - 1].is(.are, .is),
      reader.words[at + 1].is(.good, .go)
    {
      return true
    }
    // "Tuesdays, when the club doesn't meet, and fridays": of the club.
    if reader.isBesideTheDays(at) { return true }
    reader.isNegative = true
    return true
  }

  /// "tuesday is out", "friday impossible", "mondays and tuesdays are off".
  static let outOf = Clue(
    "days.out", at: [.impossible, .unavailable, .busy, .out, .off, .belongs], asked: .days,
    accepts: [
      "tuesday is sadly out": "mon,wed,thu,fri,sat,sun",
      "mon-thu, fridays are out": "mon,tue,wed,thu",
      "mondays and thursdays off": "tue,wed,fri,sat,sun",
    ],
    refuses: ["out for a run on monday"]
  ) { reader, at, _ in
    guard !reader.lastItem.isEmpty, at - reader.lastItemEnd <= 3, !reader.words[at + 1].is(.work),
      // "wed fri sun works out best"
      !reader.words[at - 1].is(.work, .works),
      // "only the weekend, i'm wiped out": that is somebody else.
      !(reader.lastItemEnd..<at).contains(where: {
        reader.words[$0].isMark(",") || reader.words[$0].endsSentence || reader.words[$0].is(.im)
      })
    else { return false }
    if !reader.excluded.isSuperset(of: reader.lastItem) {
      reader.refuseLast(list: reader.words[at - 1].is(.are))
      reader.mark(at, at + 1)
    }
    return true
  }

  /// "I can" ends a "not".
  static let can = Clue(
    "days.can", at: [.can, .could, .so, .then], asked: .days,
    accepts: ["not monday, i can do tuesday": "tue"], refuses: ["mondays"]
  ) { reader, at, _ in
    // "i don't can tuesday"
    if reader.words[at - 1].has(.negation) { return false }
    reader.isNegative = false
    reader.isReason = false
    return true
  }
}

extension DaysReader {
  /// "my evenings are spoken for except on tuesdays": all days are taken but those that follow.
  fileprivate mutating func exceptsFromTaken() -> Bool {
    let isAllRefused =
      isNegative && (excluded == .all || named.isEmpty && excluded.isEmpty)
      || words.tokens.indices.contains { Wordings.allTaken.end(in: words, at: $0) != nil }
    guard isAllRefused else { return false }
    excluded = []
    forgetNamed()
    return true
  }

  /// "But sunday can be longer", "but wed only half an hour": more is told of it, and it is none
  /// that is left out.
  fileprivate func tellsOfDay(_ at: Int) -> Bool {
    guard let item = item(words.skipping(at, .on, .the)) else { return false }
    let next = words[words.skipping(item.end, .i, .its, .is)]
    if !item.value.isSubset(of: named), next.is(.is, .are) || words[item.end].is(.is, .are) {
      return true
    }
    return next.is(.only, .just) || next.is(.can, .could) || next.is(.max, .half)
      || next.kind == .number || next.has([.cardinal, .fraction])
  }

  /// "Only" before a day of those that were named: it alone is meant.
  fileprivate mutating func narrow(to at: Int) {
    guard let item = item(words.skipping(at, .on, .the)), item.value != lastItem,
      item.value.isSubset(of: lastItem), lastItem != .all
    else { return }
    forgetNamed()
  }

  /// Whether a "when" stands before it in its clause.
  fileprivate func isBesideTheDays(_ at: Int) -> Bool {
    var start = at - 1
    while start >= 0, at - start < 8, words[start].kind == .word {
      if words[start].is(.when, .while) { return !startsDays(at + 1) }
      start -= 1
    }
    return false
  }
}
