/// "slept 5 no wait 6 hours", "squats on monday, sorry, tuesday": what was taken back in a report.
///
/// The first figure or day goes, with the words that take it back, so that each clue hears the line as
/// if it had been said right at once.
extension Words {
  mutating func dropTakenBack<Value>(moving finds: inout [Find<Value>]) {
    guard topic == .soreness || topic == .state else { return }
    var at = 1
    while at < count {
      if let (range, right) = takenBack(at: at) {
        let gone = range.count - right.count
        tokens.replaceSubrange(range, with: right)
        for index in finds.indices where finds[index].end > range.lowerBound {
          let start = finds[index].start
          if start >= range.lowerBound {
            finds[index].start = max(range.lowerBound, start - gone)
          }
          finds[index].end = max(finds[index].start + 1, finds[index].end - gone)
        }
        at = range.lowerBound + max(1, right.count)
      } else {
        at += 1
      }
    }
  }

  /// From the first figure to the end of the second, and what is meant; nil where none is taken back.
  private func takenBack(at: Int) -> (range: Range<Int>, right: [Token])? {
    guard var next = Self.takingBack.end(in: self, at: at) else { return nil }
    var close = at
    while close > 1, self[close - 1].kind == .mark { close -= 1 }
    if self[close - 1].has(.weekday), self[next].has(.weekday) { return (close - 1..<next, []) }
    // "40 minutes tomorrow, no, sorry, 30": the 30 are tomorrow's too.
    var last = close - 1
    while last > 0, self[last].is(.tomorrow, .today) || self[last].is(.degrees) { last -= 1 }
    let isUnit = self[last].has([.timeUnit, .lengthUnit])
    let unit = isUnit ? last : last + 1
    if isUnit { last -= 1 }
    guard last >= 0, isFigure(last) else { return nil }
    while isFigure(last - 1) || isPoint(last - 1) { last -= 1 }
    // "effort 6, no, effort 7"
    if self[next].id != 0, self[next].kind == .word, self[next].id == self[last - 1].id {
      next += 1
    }
    guard isFigure(next) else { return nil }
    var end = next
    while isFigure(end) || isPoint(end) { end += 1 }
    let other = self[end].has([.timeUnit, .lengthUnit]) ? self[end] : nil
    // "ran 3 km, sorry, 20 min": two things, and nothing is taken back.
    let isAlike =
      !isUnit || other.map { $0.has(.timeUnit) == self[unit].has(.timeUnit) } ?? true
    let isBare = self[at].is(.no) && !(at + 1..<next).contains { self[$0].kind == .word }
    guard isAlike, isUnit || other == nil || !isBare else { return nil }
    // The unit of the second stands for that of the first.
    let tail = other == nil ? unit : isUnit ? unit + 1 : unit
    let stop = other == nil ? end : end + 1
    return (last..<stop, Array(tokens[next..<stop]) + Array(tokens[tail..<close]))
  }

  private func isFigure(_ at: Int) -> Bool { self[at].has([.digits, .cardinal]) }

  /// "7.5", "7/10": a mark within a figure.
  private func isPoint(_ at: Int) -> Bool {
    (self[at].isMark(".") || self[at].isMark("/") || self[at].isMark(":")) && !self[at].spaced
      && self[at + 1].has(.digits) && !self[at + 1].spaced && isFigure(at - 1)
  }

  private static let takingBack = Wording(Wordings.takingBack)
}

extension Wordings {
  /// What takes a figure back and leads to the right one.
  static let takingBack = [
    "[hmm|well|um|er|erm|uh|ok|oh|ah|ooh|or] [,] (no|wait|sorry|oops|actually|correction|scratch that|i mean|i meant|"
      + "make (it|that)|or rather|hang on|hold on|typo|let me (count|check|think|see)) "
      + "[,] [no|wait|sorry|actually|hang on|hold on|i mean|i meant|make (it|that)|rather|its|it was|that was|that is|more like|"
      + "it is] [,] [no|sorry|i mean|make it|its|it was|more like] [about|like|only|on|a|an]",
    "ok maybe [more like] [a|an|about]",
    "(well|or|hmm|actually|nah|no|maybe) [,] more like [a|an|about]",
  ]
}
