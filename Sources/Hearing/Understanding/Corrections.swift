/// What takes back what was said before.
extension Hearing {
  /// Figures that answer nothing: "on a scale of one to ten a four", "two, if you count one", "7/10".
  mutating func dropAsides() {
    guard words.topic == .number || words.topic == .duration, measures.count > 1 else { return }
    let words = words
    let condition = words.tokens.firstIndex { $0.is(.if) || $0.is(.which) }
    // "the hour, which half of us dread, ...": a clause ends with its comma.
    let clause =
      condition.flatMap { from in
        words[from].is(.which) ? (from..<words.count).first { words[$0].isMark(",") } : nil
      } ?? words.count
    let kept = measures.enumerated().filter { index, find in
      // "i said 6 but it was 8"
      if index == 0, measures.count == 2, words[find.start - 1].is(.said), words[find.end].is(.but)
      {
        return false
      }
      if (max(0, find.start - 2)..<find.start).contains(where: { words[$0].is(.scale) }) {
        return false
      }
      if let condition, index > 0, find.end > condition, find.start < clause { return false }
      // "45 mins, 40 of which i was crying"
      if let condition, index > 0, words[condition].is(.which), find.end == condition - 1,
        words[find.end].is(.of)
      {
        return false
      }
      let before = words[find.start - 1]
      if index == 1, before.isMark("/"), case .number(let ten) = find.value, ten.value == 10 {
        return false
      }
      return true
    }.map(\.element)
    if !kept.isEmpty { measures = kept }
  }

  /// "worse than yesterday, 6": where the body is asked about, the 6 is no hour of yesterday's.
  mutating func dropLevelsOfDates() {
    guard words.topic == .soreness || words.topic == .state else { return }
    for index in dates.indices where !dates[index].value.isDated {
      let end = dates[index].end
      guard end - dates[index].start >= 3, words[end - 1].has([.digits, .cardinal]),
        words[end - 1].sense.value <= 10, words[end - 2].isMark(",")
      else { continue }
      dates[index].end = end - 2
    }
  }

  /// Whether the words take something back: "no sorry", "actually", "I mean".
  var isCorrected: Bool {
    isFigureCorrected || isDateCorrected
      || words.tokens.contains {
        $0.is(.sorry, .actually) || $0.is(.oops, .scratch) || $0.is(.rather)
          || $0.is(.correction, .instead)
      }
      || (0..<words.count).contains { at in
        words[at].is(.i) && words[at + 1].is(.mean, .meant)
          || words[at].is(.make) && words[at + 1].is(.that, .it)
          || words[at].is(.no) && words[at + 1].is(.wait)
          || words[at].is(.wait) && words[at + 1].is(.no)
      }
  }

  /// "4, no 5", "10k, no, 15k", "not 4, 5": the later figure stands, where a figure was asked for.
  private var isFigureCorrected: Bool {
    guard words.topic == .number || words.topic == .distance || words.topic == .duration,
      let first = measures.first, let last = measures.last, first.end <= last.start
    else { return false }
    return words[first.start - 1].is(.not)
      || (first.end..<last.start).contains {
        words[$0].is(.no, .make) || words[$0].is(.wait)
          || words[$0].is(.so) && words.topic == .number
      }
  }

  /// "it was 2 may but they moved it to 9 may", "can't do the 6th, let's say the 13th".
  private var isDateCorrected: Bool {
    guard words.topic == .date, let first = dates.first, let last = dates.last,
      first.end <= last.start
    else { return false }
    return words[first.start - 1].is(.not)
      || (max(0, first.start - 4)..<first.start).contains { words[$0].is(.cant, .cannot) }
      || last.value.isDated && (first.end..<last.start).contains { words[$0].is(.so) }
      || (first.end..<last.start).contains {
        words[$0].is(.but, .no) || words[$0].is(.moved, .lets) || words[$0].is(.now)
      }
  }
}
