import Training

/// Days that take the place of others.
extension Clue<DaysReader> {
  static let correction = Clue(
    "days.correction",
    at: [.sorry, .actually, .rather, .oops, .instead, .no, .i, .make, .scratch], asked: .days,
    accepts: [
      "wed no sorry thu": "thu", "monday, no wait, tuesday": "tue", "mon i mean tue": "tue",
      "tue and thu, scratch that, tue and fri": "tue,fri",
      "mon wed sat, make that tuesday not monday": "tue,wed,sat",
    ],
    refuses: ["no mondays", "i can do monday"]
  ) { reader, at, _ in
    guard reader.isCorrection(at) else { return false }
    // "no sat no sun"
    if reader.words[at].is(.no), !reader.lastItem.isEmpty,
      reader.excluded.isSuperset(of: reader.lastItem)
    {
      return false
    }
    if at - reader.lastItemEnd <= 4 { reader.isCorrecting = true }
    reader.isNegative = false
    return true
  }

  /// "Wednesday instead of tuesday", "thursday rather than friday": the second is none.
  static let inPlaceOf = Clue(
    "days.in-place-of", at: [.instead, .rather], asked: .days,
    accepts: ["wednesday instead of tuesday": "wed", "thu rather than fri": "thu"],
    refuses: ["instead of that", "i would rather run on monday"]
  ) { reader, at, _ in
    guard reader.words[at + 1].is(.of, .than), reader.startsDays(at + 2) else { return false }
    reader.isCorrecting = false
    reader.isNegative = true
    reader.next = at + 2
    return true
  }

  /// "Change monday to tuesday", "swap my monday for a tuesday": no span of days.
  static let exchanged = Clue(
    "days.exchanged", at: [.change, .changed, .swap, .move, .moved], asked: .days,
    accepts: ["change monday to tuesday": "tue", "swap my monday for a tuesday": "tue"],
    refuses: ["change my days", "swap monday", "it will move to monday"]
  ) { reader, at, _ in
    let words = reader.words
    let first = words.skipping(at + 1, .my, .the)
    guard words.topic == .days, let old = words.weekday(at: first), words.isWeekday(first),
      words[old.end].is(.to, .for) || words[old.end].is(.with)
    else { return false }
    let next = words.skipping(old.end + 1, .a, .the)
    guard let new = words.weekday(at: next), words.isWeekday(next) else { return false }
    reader.named.subtract(WeekdaySet(old.value))
    reader.excluded.formUnion(WeekdaySet(old.value))
    return reader.take(WeekdaySet(new.value), from: at, to: new.end)
  }
}

extension DaysReader {
  /// Whether the words behind a day tell in whose place it stands: "make that tuesday, not monday".
  func namesWrong(behind end: Int) -> Bool {
    let next = words.skippingComma(end)
    let wrong =
      words[next].is(.not)
      ? next + 1
      : words[next].is(.instead, .rather) && words[next + 1].is(.of, .than) ? next + 2 : nil
    guard let wrong, let item = item(words.skipping(wrong, .on, .the)) else { return false }
    return item.value.isSubset(of: named)
  }

  /// Words that take back what stands before them.
  func isCorrection(_ at: Int) -> Bool {
    let token = words[at]
    if token.is(.sorry, .actually) || token.is(.rather, .oops) || token.is(.instead) { return true }
    if token.is(.no),
      words[at + 1].is(.sorry, .wait) || words[at + 1].is(.actually, .make)
        || words[at + 1].is(.i) && words[at + 2].is(.mean)
    {
      return true
    }
    if token.is(.no),
      lastItemEnd == at
        || (lastItemEnd == at - 1 && (words[at - 1].isMark(",") || words[at - 1].isMark("."))),
      startsDays(words.skippingComma(at + 1)),
      words[at - 1].kind != .mark || words[at + 1].isMark(",")
    {
      return true
    }
    if token.is(.i), words[at + 1].is(.mean, .meant) { return true }
    return token.is(.make) && words[at + 1].is(.that, .it)
      || token.is(.scratch) && words[at + 1].is(.that)
  }
}
