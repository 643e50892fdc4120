import Training

extension Wordings {
  /// Between a distance and the time that somebody ran it in.
  static let resultTold = [
    "[usually] (takes|took|costs) [me] [about|around|roughly]",
    "[and|which|that|last time] [i] (needed|finished in|finished it in|ran in|ran it in|did in|did it in|managed it in|got round in) "
      + "[about|around|roughly]",
  ]
}

/// Times over a distance that somebody has run: "5k in 27:30".
extension RunningReader {
  /// "25:40 for 5k", "27 minutes over 5k": the time first.
  private func timedResult(_ index: Int) -> Find<Athlete.Result>? {
    guard index + 1 < measures.count, case .duration(let span) = measures[index].value,
      case .distance(let length) = measures[index + 1].value, length.metres >= 800,
      measures[index + 1].start == measures[index].end + 1,
      words[measures[index].end].is(.for, .over), span.unit == .minute || span.unit == .hour
    else { return nil }
    let pace = span.seconds / (length.metres / 1000)
    guard pace >= 120, pace <= 720, span.isClock || words.tokens.contains(where: isBest) else {
      return nil
    }
    return Find(
      value: Athlete.Result(
        distance: Distance(metres: length.metres), seconds: Int(capped: span.seconds), date: nil),
      start: measures[index].start, end: measures[index + 1].end, rule: "running.result")
  }

  private static let resultTold = Wording(Wordings.resultTold)

  private func isBest(_ token: Token) -> Bool { token.is(.pb, .pr) || token.is(.best, .race) }

  /// "5k in 27:30", "10k pb 55 min".
  func result() -> Find<Athlete.Result>? {
    for index in measures.indices {
      if let result = timedResult(index) { return result }
    }
    for (index, find) in measures.enumerated() {
      guard case .distance(let length) = find.value, length.upper == nil,
        index + 1 < measures.count,
        case .duration(let span) = measures[index + 1].value, length.metres >= 800
      else { continue }
      let between = find.end..<measures[index + 1].start
      let joint = words[find.end].isMark(",") ? find.end + 1 : find.end
      let isTold = Self.resultTold.end(in: words, at: joint) == measures[index + 1].start
      guard
        isTold
          || between.count <= 4
            && between.allSatisfy({ !words[$0].endsSentence && !words[$0].isMark(",") }),
        isTold || between.isEmpty && span.isClock
          || between.contains(where: {
            words[$0].is(.in, .pb) || words[$0].is(.best) || words[$0].is(.pr, .time)
              || words[$0].isMark(":")
              || words[$0].is(.was, .took) || words[$0].is(.is)
          })
      else { continue }
      var seconds = span.seconds
      let pace = seconds / (length.metres / 1000)
      if pace < 120, seconds * 60 / (length.metres / 1000) < 900 { seconds *= 60 }
      if pace > 900 { seconds /= 60 }
      let final = seconds / (length.metres / 1000)
      guard final >= 120, final <= 1200 else { continue }
      // "a 5k parkrun in 29:10": one distance in two words.
      var start = find.start
      if index > 0, case .distance(let same) = measures[index - 1].value,
        same.metres == length.metres, measures[index - 1].end == start
      {
        start = measures[index - 1].start
      }
      return Find(
        value: Athlete.Result(
          distance: Distance(metres: length.metres), seconds: Int(capped: seconds), date: nil),
        start: start, end: measures[index + 1].end, rule: "running.result")
    }
    return nil
  }
}
