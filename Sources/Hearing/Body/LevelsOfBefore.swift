import Training

/// Levels that were said and no longer hold: of another day, or taken back.
///
/// "Legs were 6 yesterday, 3 now" is a 3, and so are "3 (yesterday 6)" and "6, no wait, 3". A level of
/// another day stands where none of today is told, since then it is all there is.
extension Words {
  /// The figures that are left, and whether any was of before.
  func standing(_ measures: [Find<Measure>]) -> (measures: [Find<Measure>], present: Int?) {
    let levels = measures.filter(isLevel)
    guard levels.count > 1 else { return (measures, nil) }
    var dropped: [Int] = []
    var present: Int?
    for (one, next) in zip(levels, levels.dropFirst()) where !dropped.contains(one.start) {
      let between = one.end..<max(one.end, next.start)
      guard next.start - one.end <= 12 else { continue }
      let place = (max(0, one.start - 6)..<one.start).reversed().lazy
        .compactMap { area(at: $0) }.first
      let isOfOther = between.contains { area(at: $0).map { $0 != place } ?? false }
      guard !isOfOther else { continue }
      if takesBack(one, before: next) || isOfBefore(one), !isOfBefore(next) {
        dropped.append(one.start)
        present = next.start
      } else if isOfBefore(next) {
        dropped.append(next.start)
      }
    }
    return (measures.filter { !dropped.contains($0.start) }, present)
  }

  /// "5, no wait, 4", "4, i mean 3", "not a 5, more like a 6".
  private func takesBack(_ one: Find<Measure>, before next: Find<Measure>) -> Bool {
    let before = self[one.start - 1].is(.a, .an) ? one.start - 2 : one.start - 1
    if self[before].is(.not) { return true }
    let between = one.end..<next.start
    return between.count <= 7
      && between.contains { at in
        self[at].is(.wait, .oops) || self[at].is(.scratch, .correction)
          || self[at].is(.sorry, .actually) || self[at].is(.i) && self[at + 1].is(.mean, .meant)
          || self[at].is(.make) && self[at + 1].is(.that, .it)
          || self[at].is(.no) && (self[at + 1].kind != .word || at + 1 == next.start)
          || self[at].is(.more) && self[at + 1].is(.like)
      }
  }

  /// "yesterday a 7", "was a 5 this morning", "down from 6", "(yesterday 6/10)".
  private func isOfBefore(_ figure: Find<Measure>) -> Bool {
    var at = figure.start - 1
    while at >= 0, figure.start - at <= 7 {
      let token = self[at]
      if token.is(.now, .today) || token.is(.is, .are) || token.is(.down) && self[at + 1].is(.to) {
        return false
      }
      if token.endsSentence || token.isMark(",") || token.isMark("(") || token.is(.but)
        || token.has(.digits)
      {
        break
      }
      if token.is(.was, .yesterday) || token.is(.last) || token.is(.from) && self[at - 1].is(.down)
        || token.is(.use) || token.is(.from) && at == figure.start - 1
      {
        return true
      }
      at -= 1
    }
    return (figure.end..<figure.end + 3).prefix { !self[$0].endsSentence && !self[$0].isMark(",") }
      .contains { self[$0].is(.yesterday, .last) || self[$0].is(.before) }
  }

  /// A figure that can tell how sore something is.
  private func isLevel(_ measure: Find<Measure>) -> Bool {
    switch measure.value {
    case .level: true
    case .number(let number):
      !number.isOrdinal && !number.isArticle && (0...10).contains(number.middle)
        && !self[measure.end].has([.timeUnit, .lengthUnit]) && !self[measure.end].is(.of, .times)
        && !self[measure.end].is(.x, .kg)
        && !(self[measure.start - 1].has(.sleep) || self[measure.start - 1].is(.energy, .effort)
          || self[measure.start - 1].has(.stress))
    default: false
    }
  }
}
