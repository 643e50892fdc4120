import Training

/// Words that speak of days which were named before: "those", "that day", "the rest".
extension Clue<DaysReader> {
  /// A day that is answered with no: "working days yes, weekend no".
  static let answeredNo = Clue(
    "days.answered-no", at: [.no], asked: .days,
    accepts: [
      "working days yes, weekend no": "mon,tue,wed,thu,fri", "sat yes, sun no": "sat",
      "the wednesday no, i work": "mon,tue,thu,fri,sat,sun",
      "mon: no. tue: yes. wed: no. thu: yes.": "tue,thu",
    ],
    refuses: ["monday, no, tuesday", "no mondays"]
  ) { reader, at, _ in
    let words = reader.words
    let isListed =
      words[at - 1].isMark(":") || words[at - 1].isMark("=")
      || words[at - 1].isMark("?")
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
