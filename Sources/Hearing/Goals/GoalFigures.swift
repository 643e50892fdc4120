import Training

/// Figures of a goal: what is raced, what lies behind, and in what time.
extension GoalReader {
  /// "break an 8 minute mile": one mile, and no pace of longer ways.
  func isMileInATime(_ find: Find<Measure>) -> Bool {
    let last = words[find.end - 1]
    return words.topic == .goal && last.is(.mile) && last.end - last.start == 4
      && !measures.contains { if case .distance = $0.value { true } else { false } }
  }

  /// "break 20 for 5k", "10k in 45": a bare figure that is minutes, or hours, of a finish.
  func isFinish(_ number: Numeral, _ find: Find<Measure>) -> Bool {
    guard words.topic == .goal, !number.isOrdinal, number.upper == nil,
      words[find.end].kind != .word
        || words[find.end].is(.for, .over) || words[find.end].is(.in, .on)
        || words[find.end].is(.at, .by)
    else { return false }
    for other in measures {
      guard case .distance(let said) = other.value else { continue }
      let pace = number.value * 60 / (said.metres / 1000)
      let isLikely = (150...480).contains(pace) || (150...480).contains(pace * 60)
      let before = words[find.start - 1]
      if isLikely,
        before.is(.break, .under) || before.is(.sub, .below)
          || before.is(.in) && other.end == find.start - 1
          || before.is(.target, .want) || before.is(.goal, .like)
          || before.is(.for) && words[find.start - 2].is(.aim, .hoping)
          || before.is(.for) && words[find.start - 2].is(.going, .shooting)
      {
        return true
      }
    }
    return false
  }

  /// "52:30 now, target 48:00", "currently 5k in 31": what is run at present, and no target.
  func isOfNow(_ find: Find<Measure>) -> Bool {
    func wants(_ token: Token) -> Bool {
      token.is(.want, .target, .goal, .aim) || token.is(.to, .sub) || token.is(.under, .below)
        || token.is(.like, .hope) || token.is(.hoping)
    }
    var at = find.start - 1
    var isNow = false
    while at >= 0, find.start - at < 8, words[at].kind == .word || words[at].kind == .number {
      if wants(words[at]) || words[at].is(.but) { return false }
      // "my best is 55", "now at 31"
      if words[at].is(.currently, .current) || words[at].is(.now) || words[at].is(.pb, .pr)
        || words[at].is(.best, .record)
      {
        isNow =
          !words[at].is(.pb, .pr) && !words[at].is(.best, .record) || isNow
          || (at + 1..<find.start).contains { words[$0].is(.is, .was) || words[$0].is(.its) }
      }
      at -= 1
    }
    let next = words[find.end].is(.right) ? find.end + 1 : find.end
    return isNow || words[next].is(.now, .currently)
      || words[next].is(.at) && words[next + 1].is(.the) && words[next + 2].is(.moment)
  }

  /// 26.2 miles are a marathon, to the metre.
  static func raced(_ length: Length) -> Length {
    guard length.upper == nil else { return length }
    switch length.metres / 1609.344 {
    case 26.199...26.201: return Length(metres: 42_195, isNamed: true)
    case 13.099...13.101: return Length(metres: 21_097.5, isNamed: true)
    default: return length
    }
  }

  /// "in full beard" is no full marathon.
  func isInFull(_ find: Find<Measure>) -> Bool {
    words[find.start].is(.full) && words[find.start - 1].is(.in)
  }

  /// "i've done a 5k", "after my first half": a distance that has been run.
  func liesBehind(_ find: Find<Measure>) -> Bool {
    var at = find.start - 1
    while at >= 0, find.start - at < 7, words[at].kind == .word || words[at].kind == .number,
      !words[at].is(.and, .but), !words[at].is(.now, .to)
    {
      if words[at].has(.done) && !words[at].is(.complete) || words[at].is(.after, .had) {
        return true
      }
      at -= 1
    }
    return false
  }

  /// "a 1:50 half": a half that is no part of an hour.
  var namesHalf: Bool {
    words.topic == .goal
      && (0..<words.count).contains {
        words[$0].is(.half) && words[$0 - 1].kind == .number && !words[$0 + 1].has(.timeUnit)
      }
  }

  /// "under the hour", "inside an hour".
  var wholeHour: Span? {
    for at in 0..<words.count
    where words[at].is(.under, .sub) || words[at].is(.below, .within) || words[at].is(.break) {
      let next = words[at + 1].is(.the, .an) ? at + 2 : at + 1
      if words[next].is(.hour) { return Span(seconds: 3600, unit: .hour) }
    }
    return nil
  }

  /// "marathon 24 october, 4:15": a clock behind the day that a person can finish in.
  var clockBehindDate: Span? {
    guard words.topic == .goal, let date, let length,
      !words.tokens.contains(where: { $0.is(.am, .pm) })
    else { return nil }
    for at in date.start..<min(words.count, date.end)
    where words[at].isMark(",") && words[at + 1].digits > 0 && words[at + 2].isMark(":")
      && words[at + 3].digits == 2
    {
      let first = words[at + 1].sense.value
      let second = words[at + 3].sense.value
      for seconds in [first * 3600 + second * 60, first * 60 + second] {
        if (150...480).contains(seconds / (length.metres / 1000)) {
          return Span(seconds: seconds, unit: .hour, isClock: true)
        }
      }
    }
    return nil
  }
}
