import Training

/// What shows that a count is one of the days of a week.
extension DaysReader {
  /// How many days at the weekend stand behind those of the week: "during the week and 1 on it".
  func countAtWeekend(_ at: Int) -> Reading<Int>? {
    guard let end = Wordings.inTheWeek.end(in: words, at: at),
      let count = (at..<end).last(where: {
        words[$0].digits > 0 || words[$0].has([.cardinal, .times]) || words[$0].is(.both)
      })
    else { return nil }
    return Reading(
      value: words[count].is(.both) ? 2 : Int(capped: words[count].sense.value), end: end)
  }

  /// "a week", "per week", "/wk", "weekly", "each week".
  func perWeek(_ at: Int) -> Int? {
    if words[at].is(.weekly) { return at + 1 }
    if words[at].is(.a, .per) || words[at].is(.each, .every) || words[at].isMark("/")
      || words[at].is(.in, .on), !words[at + 1].is(.weekend)
    {
      if words[at + 1].is(.week, .w) { return at + 2 }
      if words[at].is(.in, .on), words[at + 1].is(.a, .the), words[at + 2].is(.week) {
        return at + 3
      }
    }
    // "five out of seven", "5 of 7 days", "three days out of the seven"
    let of = words[at].is(.out) ? at + 1 : at
    if words[of].is(.of) {
      let seven = words[of + 1].is(.the) ? of + 2 : of + 1
      if words[seven].digits == 1 || words[seven].has(.cardinal), words[seven].sense.value == 7 {
        return words[seven + 1].is(.day) ? seven + 2 : seven + 1
      }
    }
    return nil
  }
}

extension Wordings {
  /// Days of a count, and those of another beside it: "three during the week and one at the weekend".
  static let inTheWeek = Wording(inTheWeekTold)
  static let inTheWeekTold = [
    "[days|runs|times|evenings] [in|during|through|on] (the week|weekdays|midweek) (and|,|plus|+|&) "
      + "[maybe] ({number}|once|twice|both) [day|days|run|runs] [more] [at|on|over|in] [the|a] "
      + "(weekend|weekends)"
  ]
}
