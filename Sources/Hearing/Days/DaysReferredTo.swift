import Training

/// Words that speak of days which were named before: "those", "that day", "the rest".
extension Clue<DaysReader> {
  /// "so those are out", "so not those", "monday not": of the days that were just named.
  static let thoseOut = Clue(
    "days.those-out", at: [.those, .these, .not, .free], asked: .days,
    accepts: [
      "mondays and wednesdays my husband works late, so those are out": "tue,thu,fri,sat,sun",
      "wednesdays i mind the kids, so not those": "mon,tue,thu,fri,sat,sun",
      "monday not, the others yes": "tue,wed,thu,fri,sat,sun",
      "mondays it's choir, fridays it's chess, so not those": "tue,wed,thu,sat,sun",
      "tuesdays is band practice so not then": "mon,wed,thu,fri,sat,sun",
      "we swim on sundays, i keep that day free of running": "mon,tue,wed,thu,fri,sat",
    ],
    refuses: ["those two: mon and wed", "not mondays", "sundays are free"]
  ) { reader, at, token in
    let words = reader.words
    guard !reader.lastItem.isEmpty else { return false }
    if token.is(.free) {
      // "could we keep fridays free? otherwise i'm yours"
      let isKept = words[at + 1].kind == .mark && words[at + 2].is(.otherwise)
      guard isKept || words[at + 1].is(.of, .from) && words[at + 2].has([.run, .session]) else {
        return false
      }
      reader.refuseLast(list: false)
      return reader.mark(at, at + 3)
    }
    if token.is(.not) {
      let isThose = words[at + 1].is(.those, .these)
      guard
        reader.lastItemEnd == at && words[at + 1].kind != .word || isThose
          || words[at + 1].is(.then) && words[at + 2].kind != .word
      else { return false }
      if isThose { reader.refuseThose() } else { reader.refuseLast(list: false) }
      reader.next = isThose || words[at + 1].is(.then) ? at + 2 : at + 1
      return reader.mark(at, at + 1)
    }
    // "those two are out"
    let verb = words[at + 1].has(.cardinal) ? at + 2 : at + 1
    guard words[verb].is(.are),
      words[verb + 1].is(.out, .off) || words[verb + 1].is(.bad, .busy)
        || words[verb + 1].is(.impossible) || words[verb + 1].has(.negation)
        || words[verb + 1].is(.no, .taken)
    else { return false }
    reader.refuseThose()
    reader.next = verb + 2
    return reader.mark(at, verb + 2)
  }

  /// "tuesdays i have my class, the rest is yours": all days but those that were named.
  static let theRest = Clue(
    "days.the-rest", at: [.rest, .remaining, .others], asked: .days,
    accepts: [
      "tuesdays i have my class, the rest is yours": "mon,wed,thu,fri,sat,sun",
      "mondays and tuesdays i teach, the remaining days are open": "wed,thu,fri,sat,sun",
    ],
    refuses: ["the rest are rest days", "mon and wed, the rest is off"]
  ) { reader, at, _ in
    let words = reader.words
    guard words[at - 1].is(.the) || words[at - 1].kind == .mark, !reader.named.isEmpty else {
      return false
    }
    let noun = words[at + 1].is(.day) ? at + 2 : at + 1
    let verb = words[noun].is(.is, .are) ? noun + 1 : noun
    let isOffered =
      words[verb].is(.yours, .fine) || words[verb].is(.free, .open) || words[verb].is(.ok, .okay)
      || words[verb].is(.good, .possible) || words[verb].is(.available, .yes)
    guard isOffered else { return false }
    reader.refuseThose()
    return reader.mark(at, verb + 1)
  }

  /// A day that is answered with no: "working days yes, weekend no".
  static let answeredNo = Clue(
    "days.answered-no", at: [.no], asked: .days,
    accepts: ["working days yes, weekend no": "mon,tue,wed,thu,fri", "sat yes, sun no": "sat"],
    refuses: ["monday, no, tuesday", "no mondays"]
  ) { reader, at, _ in
    let words = reader.words
    guard reader.lastItemEnd == at, !reader.lastItem.isEmpty,
      words[at + 1].kind == .edge || words[at + 1].isMark(".") || words[at + 1].isMark(","),
      words.tokens[..<at].contains(where: { $0.is(.yes) })
    else { return false }
    reader.refuseLast(list: false)
    return reader.mark(at, at + 1)
  }

  /// "mon and wed cos football is tue thu": what stands behind is the reason.
  static let because = Clue(
    "days.because", at: [.because, .since, .for], asked: .days,
    accepts: [
      "mon and wed cos football is tue thu": "mon,wed",
      "weekdays, for at weekends the family visits": "mon,tue,wed,thu,fri",
      "weekends because i work monday to friday": "sat,sun",
    ],
    refuses: ["for weekdays 40 minutes", "since monday"]
  ) { reader, at, token in
    let words = reader.words
    guard !reader.named.isEmpty, !reader.isNegative, !reader.startsDays(at + 1),
      !token.is(.for) || words[at - 1].isMark(",") && words[at + 1].is(.at, .on)
    else { return false }
    reader.isReason = true
    return true
  }

  /// "i'm at my mum's at weekends so mon to fri": what stands before is the reason.
  static let reason = Clue(
    "days.reason", at: [.so], asked: .days,
    accepts: ["i'm at my mum's at weekends so mon to fri": "mon,tue,wed,thu,fri"],
    refuses: ["i can do mondays so let's go", "weekdays are best so"]
  ) { reader, at, _ in
    guard !reader.named.isEmpty, !reader.isNegative, reader.startsDays(at + 1),
      !reader.words[at + 1].has(.negation), !reader.words[at + 1].is(.not, .no),
      !reader.words.tokens[..<at].contains(where: {
        $0.is(.can, .free) || $0.is(.best, .good) || $0.is(.open, .available) || $0.is(.want, .like)
      })
    else { return false }
    reader.refuseThose()
    return true
  }
}
