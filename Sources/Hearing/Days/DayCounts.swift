import Training

/// How many days are offered, where no names are.
extension Clue<DaysReader> {
  static let counts: [Clue<DaysReader>] = [
    .recount, .everySingleDay, .everyOtherDay, .everyNthDay, .timesAWeek, .countOfDays, .bareCount,
  ]

  static let everySingleDay = Clue(
    "days.every-single", at: [.every], asked: .days,
    accepts: ["every single day": "mon,tue,wed,thu,fri,sat,sun"], refuses: ["every week"]
  ) { reader, at, _ in
    guard reader.words[at + 1].is(.single), reader.words[at + 2].is(.day) else { return false }
    return reader.take(.all, from: at, to: at + 3)
  }

  static let everyOtherDay = Clue(
    "days.every-other", at: [.every, .alternate, .alternating], asked: .days,
    accepts: ["every other day": "3 a week", "alternate days": "3 a week"],
    refuses: ["every monday"]
  ) { reader, at, token in
    let words = reader.words
    let day = token.is(.every) && words[at + 1].is(.other, .second) ? at + 2 : at + 1
    // "wednesdays and every other weekend": it changes from week to week.
    if day == at + 2, let item = reader.item(day) {
      reader.openDays = item.value
      return reader.take(item.value, from: at, to: item.end)
    }
    guard words[day].is(.day), day > at + 1 || !token.is(.every) else { return false }
    reader.count = 3
    return reader.mark(at, day + 1)
  }

  static let everyNthDay = Clue(
    "days.every-nth", at: [.every], asked: .days,
    accepts: [
      "every 3 days": "2 a week", "every third day": "2 a week", "every 2 days": "3 a week",
    ],
    refuses: ["every day", "every 3 weeks"]
  ) { reader, at, _ in
    guard let number = reader.words.numeral(at: at + 1), number.value.value >= 2,
      reader.words[number.end].is(.day)
    else { return false }
    reader.count = max(1, min(7, Int(capped: 7 / number.value.value)))
    return reader.mark(at, number.end + 1)
  }

  static let timesAWeek = Clue(
    "days.times", kinds: .times, asked: .days,
    accepts: [
      "twice a week": "2 a week", "once a week": "1 a week",
      "once in the week and once at the weekend": "2 a week",
    ], refuses: ["once more"]
  ) { reader, at, token in
    let isAlone =
      reader.words.topic == .days && reader.count == nil
      && (reader.words[at + 1].kind == .edge || reader.words[at + 1].is(.or, .please))
    if reader.count == nil, let more = reader.countAtWeekend(at + 1) {
      reader.count = Int(capped: token.sense.value) + more.value
      return reader.mark(at, more.end)
    }
    guard token.is(.once, .twice) || token.is(.thrice), reader.count == nil,
      let end = reader.perWeek(at + 1) ?? (isAlone ? at + 1 : nil)
    else { return false }
    reader.count = Int(capped: token.sense.value)
    return reader.mark(at, end)
  }

  /// "3 days a week", "four times weekly", "6 days out of 7".
  static let countOfDays = Clue(
    "days.count", at: [.couple, .few, .tree], kinds: [.digits, .cardinal, .article], asked: .days,
    accepts: [
      "3 days a week": "3 a week", "four times weekly": "4 a week", "3x/week": "3 a week",
      "3 d/wk": "3 a week",
      "three in the week and one at the weekend": "4 a week",
      "two weekdays and one weekend day": "3 a week",
      "mon, thu and one at the weekend, probably sun": "mon,thu,sun",
      "seven days": "mon,tue,wed,thu,fri,sat,sun", "3-4 days": "3 a week",
    ],
    refuses: ["3 days ago", "45 min", "a day"]
  ) { reader, at, _ in
    let words = reader.words
    // "5/7"
    if words[at].digits == 1, words[at + 1].isMark("/"), words[at + 2].digits == 1,
      words[at + 2].sense.value == 7, words.topic == .days
    {
      reader.count = Int(capped: words[at].sense.value)
      return reader.mark(at, at + 3)
    }
    guard var number = reader.wholeNumber(at: at) else { return false }
    // "three maybe four days a week"
    if words[number.end].is(.maybe), let other = reader.wholeNumber(at: number.end + 1) {
      number.end = other.end
    }
    // "4d"
    if words[number.end].is(.d), words.count == 2, words.topic == .days,
      (1...7).contains(number.value.value)
    {
      reader.count = Int(capped: number.value.value)
      return reader.mark(at, at + 2)
    }
    // "24/7"
    if number.value.value == 24, words[at + 1].isMark("/"), words[at + 2].sense.value == 7 {
      return reader.take(.all, from: at, to: at + 3)
    }
    let value = Int(capped: number.value.value)
    let unit = words[number.end]
    // "sunday, and two other days", "saturday plus two in the week"
    if !reader.named.isEmpty, let end = Wordings.someOthers.end(in: words, at: number.end) {
      reader.isOpen = true
      return reader.mark(at, end)
    }
    // "so sunday plus two evenings"
    if !reader.named.isEmpty, words[at - 1].is(.plus), unit.has(.dayPart) || unit.is(.day) {
      reader.isOpen = true
      return reader.mark(at, number.end + 1)
    }
    // "three during the week and one at the weekend"
    if reader.named.isEmpty, let more = reader.countAtWeekend(number.end) {
      reader.count = value + more.value
      return reader.mark(at, more.end)
    }
    // "two weekdays and saturday", "and one day at the weekend"
    let isOfGroup = unit.has(.dayGroup)
    if isOfGroup && !unit.is(.everyday) && (1...4).contains(value)
      || unit.is(.day) && words[number.end + 1].is(.at, .of, .on) && words[number.end + 2].is(.the)
        && words[number.end + 3].has(.dayGroup)
      || unit.is(.at, .on, .of) && words[number.end + 1].is(.the)
        && words[number.end + 2].has(.dayGroup)
    {
      // "two weekdays and one weekend day"
      reader.count = isOfGroup ? value + (reader.isOpen ? reader.count ?? 0 : 0) : nil
      reader.isOpen = true
      return reader.mark(at, number.end + (isOfGroup ? 1 : unit.is(.day) ? 4 : 3))
    }
    let isDays =
      unit.is(.day) && !words[number.end + 1].is(.ago, .from)
      && !words[number.end + 1].is(.off, .notice)
    let isTimes =
      unit.is(.times, .x) || unit.is(.time) || unit.is(.run, .session) || unit.is(.workout)
      || Wordings.occasions.end(in: words, at: number.end) == number.end + 1
    // "3 d/wk"
    if unit.is(.d), let behind = reader.perWeek(number.end + 1) {
      reader.count = value
      return reader.mark(at, behind)
    }
    // "twice a week maybe three times"
    if reader.count != nil, words[at - 1].is(.maybe), isDays || isTimes { return false }
    if isDays || isTimes {
      let behind = reader.perWeek(number.end + 1)
      // "two mornings in the week and saturday"
      if let behind, words[number.end + 1].is(.in), words[behind].is(.and, .plus),
        reader.startsDays(behind + 1)
      {
        reader.isOpen = true
      }
      guard isDays || behind != nil || words.topic == .days else { return false }
      if isDays, behind == nil, words.topic != .days,
        words[at - 1].is(.in, .for) || words[at - 1].is(.last, .past)
      {
        return false
      }
      let end = behind ?? number.end + 1
      if value == 7, isDays { return reader.take(.all, from: at, to: end) }
      reader.count = value
      return reader.mark(at, end)
    }
    guard let behind = reader.perWeek(number.end), value <= 7,
      unit.is(.per, .a) || unit.isMark("/") || unit.is(.of, .out)
    else { return false }
    reader.count = value
    return reader.mark(at, behind)
  }

  /// "four days, hang on, five": a count in the place of another.
  static let recount = Clue(
    "days.recount", kinds: [.digits, .cardinal], asked: .days,
    accepts: [
      "four days, hang on, five": "5 a week", "i said 3 days but make it 4": "4 a week",
    ],
    refuses: [
      "three days a week and the other four i rest", "three days, not four",
      "three days and not one more",
    ]
  ) { reader, at, _ in
    guard reader.count != nil, reader.isCountCorrected(at), !reader.words[at - 1].is(.or),
      let number = reader.wholeNumber(at: at),
      (1...7).contains(number.value.value), !reader.words.isMeasured(number.end),
      // "three days and not one more"
      !reader.words[number.end].is(.more)
    else { return false }
    reader.count = Int(capped: number.value.value)
    return reader.mark(at, number.end)
  }

  /// "4", where days are asked for.
  static let bareCount = Clue(
    "days.bare-count", at: [.couple, .few], kinds: [.digits, .cardinal], asked: .days,
    accepts: [
      "4": "4 a week", "maybe three": "3 a week", "days per week = 4": "4 a week",
      "i could maybe do 4": "4 a week", "two to start with, then three": "2 a week",
      "i'd say three is realistic": "3 a week", "3 or 4": "3 a week", "between 3 and 4": "3 a week",
    ],
    refuses: [
      "monday 30", "that's a tough one", "at 8 in the morning if i can", "i can do 5 km",
      "i could do it at 6",
    ]
  ) { reader, at, token in
    let words = reader.words
    guard words.topic == .days, reader.count == nil,
      at == 0 || words.count <= 4 || reader.opensCount(at)
        || words[at - 1].isMark("=") && words.count <= 6
        || words[at - 1].isMark(":") && words.count <= 9
          && words.tokens.contains(where: { $0.is(.per) || $0.is(.week) }),
      !words[at].is(.one) || at == 0 || words[at - 1].is(.just, .only) || words[at - 1].is(.maybe),
      let number = reader.wholeNumber(at: at),
      number.end == words.count || words[number.end].endsSentence || words[number.end].is(.or)
        || words[number.end].is(.actually, .instead) || words[number.end].is(.please, .then)
        || words[number.end].is(.max, .now) || reader.closesCount(number.end),
      (1...7).contains(Int(capped: number.value.value)), !words[at - 1].has(.weekday),
      number.value.isDigits || token.kind == .word || number.value.upper != nil
    else { return false }
    reader.count = Int(capped: number.value.value)
    return reader.mark(at, number.end)
  }
}

extension DaysReader {
  /// "four days, hang on, five", "i'd love 5 but 3 is realistic": a count in the place of another.
  fileprivate func isCountCorrected(_ at: Int) -> Bool {
    if words[at - 1].is(.but), let number = wholeNumber(at: at), closesCount(number.end) {
      return true
    }
    return (max(0, at - 3)..<at).contains {
      words.corrects($0) || Wordings.recounting.end(in: words, at: $0) != nil
    }
  }

  /// "I could do", "let's start with": what stands before a count that is said alone.
  fileprivate func opensCount(_ at: Int) -> Bool {
    (max(0, at - 3)..<at).contains { Wordings.countLeads.end(in: words, at: $0) == at }
  }

  /// "To start with", "is realistic", and then an end: what stands behind such a count.
  fileprivate func closesCount(_ at: Int) -> Bool {
    guard let end = Wordings.countTails.end(in: words, at: at) else {
      return words[at].isMark(",") || words[at].is(.but)
    }
    return words[end].kind != .word || words[end].is(.and, .but) || words[end].has(.cardinal)
  }

  fileprivate func wholeNumber(at start: Int) -> Reading<Numeral>? {
    // "tree times a week": the sound that many languages lack.
    if words[start].is(.tree), words.topic == .days {
      return Reading(value: Numeral(value: 3), end: start + 1)
    }
    guard var number = words.range(at: start), !number.value.isOrdinal, number.value.value >= 0,
      number.value.value <= 31
    else { return nil }
    // "between 3 and 4"
    if words[start - 1].is(.between), words[number.end].is(.and),
      let upper = words.range(at: number.end + 1), !upper.value.isOrdinal
    {
      number.end = upper.end
    }
    // "3.5 days a week": the lower count is kept for sure.
    if number.value.value > 1, words[number.end].is(.day) {
      number.value.value = number.value.value.rounded(.down)
    }
    return number.value.value == number.value.value.rounded() ? number : nil
  }
}
