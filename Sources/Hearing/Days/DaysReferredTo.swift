import Training

/// Words that speak of days which were named before: "those", "that day", "the rest".
extension Clue<DaysReader> {
  /// A day that is answered with no: "working days yes, weekend no".
  static let answeredNo = Clue(
    "days.answered-no", at: [.no, .never], asked: .days,
    accepts: [
      "working days yes, weekend no": "mon,tue,wed,thu,fri", "sat yes, sun no": "sat",
      "the wednesday no, i work": "mon,tue,thu,fri,sat,sun",
      "mon: no. tue: yes. wed: no. thu: yes.": "tue,thu",
      "tuesdays: never. fridays are fine": "fri", "tuesdays - never, fridays are fine": "fri",
    ],
    refuses: ["monday, no, tuesday", "no mondays"]
  ) { reader, at, token in
    let words = reader.words
    let isListed =
      words[at - 1].isMark(":") || words[at - 1].isMark("=")
      || words[at - 1].isMark("?") || words[at - 1].isMark("-")
      || words[at - 1].isMark(",") && token.is(.never)
    guard reader.lastItemEnd == (isListed ? at - 1 : at), !reader.lastItem.isEmpty,
      words[at + 1].endsSentence || words[at + 1].isMark(","),
      isListed || words.tokens.contains(where: { $0.is(.yes) })
        || words[at + 1].isMark(",") && !reader.startsDays(at + 2)
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

}

extension DaysReader {
  /// "don't work", "is out", "aren't possible", "no good" behind a day.
  func isRefused(behind end: Int) -> Bool {
    var next = end
    if words[next].is(.is, .are) || words[next].is(.im, .r) {
      next += 1
      // "are sacred", "is family time"
      if words[next].is(.sacred, .family) || words[next].is(.reserved) { return true }
      // "weekends are for family", "monday is my rest day".
      if words[next].is(.for), !words[next + 1].has([.run, .session]) { return true }
      let rest = words[next].is(.my, .a) ? next + 1 : next
      // "mondays are a no-go"
      if words[rest].is(.no),
        words[words.skippingHyphen(rest + 1)].is(.go)
          || rest > next && words[rest + 1].kind != .word
      {
        return true
      }
      if words[rest].is(.rest, .off) { return true }
    }
    let token = words[next]
    if token.is(.impossible, .unavailable) || token.is(.busy) || token.is(.bad)
      || token.is(.taken, .booked)
    {
      return true
    }
    if token.is(.too), excluded.isSuperset(of: lastItem), !lastItem.isEmpty { return true }
    if token.is(.out, .off), words[next - 1].is(.is, .are) || words[next + 1].kind != .word {
      return true
    }
    if token.has(.negation) || token.is(.no) {
      let after = words[next + 1]
      return after.is(.work, .good) || after.is(.possible, .available) || after.is(.ok, .an)
        || after.is(.really) || after.is(.suit) || after.is(.possibly)
    }
    return false
  }

  /// Whether a stop before a day ends a sentence, and shortens no name.
  func opensBehindStop(_ start: Int) -> Bool {
    guard words[start - 1].isMark(".") else { return false }
    // "mon, tue. wed is out": of names that are shortened each has its stop.
    let before = words[start - 3]
    return words[start].end - words[start].start > 5 || before.isMark(",") || before.is(.and)
      || before.has(.weekday) || words[start + 1].is(.is)
  }
}
