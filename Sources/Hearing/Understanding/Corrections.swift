/// What takes back what was said before.
extension Hearing {
  /// Figures that answer nothing: "on a scale of one to ten a four", "two, if you count one", "7/10".
  mutating func dropAsides() {
    guard
      words.topic == .number || words.topic == .duration || words.topic == .distance,
      measures.count > 1
    else { return }
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
      if index == 0 ? isMadeExact : isFigurative(find) { return false }
      // "4, 5 if you count the walk"
      if let condition, index > 0, find.end == condition, words[condition].is(.if) { return false }
      let before = words[find.start - 1]
      if index == 1, before.isMark("/"), case .number(let ten) = find.value, ten.value == 10 {
        return false
      }
      return true
    }.map(\.element)
    if !kept.isEmpty { measures = kept }
  }

  /// "just under the hour, 58 minutes", "closer to forty than i'd like, 39": the second is exact.
  private var isMadeExact: Bool {
    guard measures.count == 2, words[measures[1].start - 1].isMark(",") else { return false }
    switch (measures[0].value, measures[1].value) {
    case (.number, .number), (.duration, .duration), (.distance, .distance): break
    default: return false
    }
    let start = measures[0].start
    return (max(0, start - 4)...start).contains {
      Wordings.nearly.end(in: words, at: $0).map { $0 >= start } ?? false
    }
  }

  /// "22 minutes, felt like 22 years", "61 but my knees are 90", "the half, not the full".
  private func isFigurative(_ find: Find<Measure>) -> Bool {
    func stands(_ wording: Wording) -> Bool {
      (max(0, find.start - 7)..<find.start).contains {
        wording.end(in: words, at: $0) == find.start
      }
    }
    // "47 but i feel 60": of an age, and of no level.
    return stands(Wordings.notThis) || measures[0].value.isOver(13) && stands(Wordings.feltLike)
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
          || words[$0].is(.more) && words[$0 + 1].is(.like)
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

extension Measure {
  /// Whether it is no number, or a greater one.
  fileprivate func isOver(_ least: Double) -> Bool {
    guard case .number(let number) = self else { return true }
    return number.value > least
  }
}

extension Wordings {
  static let besideFigures = nearlyTold + notThisTold + feltLikeTold
  /// What makes a figure less exact than the one behind it.
  static let nearly = Wording(nearlyTold)
  static let nearlyTold = [
    "(under|over|nearly|almost|approaching|pushing)", "(shy|short) of",
    "(knocking|getting) on [for]",
    "(closer|nearer|close|near|coming up) to",
  ]
  /// What takes the figure behind it away.
  static let notThis = Wording(notThisTold)
  static let notThisTold = ["(not|never|rather than|instead of) [a|an|the|my]"]
  /// What is said of how long or how old it felt.
  static let feltLike = Wording(feltLikeTold)
  static let feltLikeTold = [
    "(felt|feels|feel|seemed|seems|looked|looks) [more] (like|closer to) [a|an|the]",
    "i [have] aged [about|by]", "(i|it) (feel|feels|look|act|move|run|felt) [about]",
    "my * (are|is|feel|feels|say|says|think|thinks) [about|im|its|they are|theyre]",
  ]
}
