/// "slept 5 no wait 6 hours", "squats on monday, sorry, tuesday": what was taken back in a report.
///
/// The first figure or day goes, with the words that take it back, so that each clue hears the line as
/// if it had been said right at once.
extension Words {
  mutating func dropTakenBack<Value>(moving finds: inout [Find<Value>]) {
    guard topic == .soreness || topic == .state else { return }
    var at = 1
    while at < count {
      if let range = takenBack(at: at) {
        tokens.removeSubrange(range)
        for index in finds.indices where finds[index].end > range.lowerBound {
          let start = finds[index].start
          if start >= range.lowerBound {
            finds[index].start = max(range.lowerBound, start - range.count)
          }
          finds[index].end = max(finds[index].start + 1, finds[index].end - range.count)
        }
        at = range.lowerBound + 1
      } else {
        at += 1
      }
    }
  }

  /// The first figure with its unit, up to where the second begins; nil where none is taken back.
  private func takenBack(at: Int) -> Range<Int>? {
    guard let end = Self.takingBack.end(in: self, at: at) else { return nil }
    var last = at - 1
    while last > 0, self[last].kind == .mark { last -= 1 }
    if self[last].has(.weekday), self[end].has(.weekday) { return last..<end }
    guard isFigure(end) else { return nil }
    let unit = self[last].has([.timeUnit, .lengthUnit]) ? self[last].id : 0
    if unit != 0 { last -= 1 }
    guard last >= 0, isFigure(last) else { return nil }
    // "ran 3 km, sorry, 20 min": two things, and nothing is taken back.
    var behind = end
    while isFigure(behind) || isPoint(behind) { behind += 1 }
    let other = self[behind].has([.timeUnit, .lengthUnit]) ? self[behind].id : 0
    let isBare = self[at].is(.no) && !(at + 1..<end).contains { self[$0].kind == .word }
    guard unit == other || other == 0 || unit == 0 && !isBare else { return nil }
    while isFigure(last - 1) || isPoint(last - 1) { last -= 1 }
    return last..<end
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
    "(no|wait|sorry|oops|actually|correction|scratch that|i mean|i meant|make (it|that)|or rather|hang on|hold on) "
      + "[,] [no|wait|sorry|actually|i mean|i meant|make (it|that)|rather|its|it was|that was|that is|more like|"
      + "it is] [,] [no|sorry|i mean|make it|its|it was|more like] [about|like|only|on]"
  ]
}
