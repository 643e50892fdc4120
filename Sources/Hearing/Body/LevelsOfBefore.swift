import Training

/// Levels that were said and no longer hold: of another day, or taken back.
///
/// "Legs were 6 yesterday, 3 now" is a 3, and so are "3 (yesterday 6)" and "6, no wait, 3". A level of
/// another day stands where none of today is told, since then it is all there is.
extension Words {
  /// The figures that are left, and where the one stands that takes the place of one of before.
  func standing(_ measures: [Find<Measure>]) -> (measures: [Find<Measure>], present: Int?) {
    let joined = joinedLevels(measures.filter { !isOfScale($0) })
    let levels = joined.filter(isLevel)
    guard levels.count > 1 else {
      // "my calves are fine now but they were a 6 last night"
      let isPast = levels.first.map(isOfBefore) ?? false
      return (isPast && isFineNow ? joined.filter { !isLevel($0) } : joined, nil)
    }
    var dropped: [Int] = []
    var present: Int?
    // Figures of one place, up to where the next place is named.
    var run: [Find<Measure>] = []
    func settle() {
      let before = run.map(isOfBefore)
      for (index, figure) in run.enumerated() {
        let isTakenBack = index + 1 < run.count && takesBack(figure, before: run[index + 1])
        guard isTakenBack || before[index] && before.contains(false) else { continue }
        dropped.append(figure.start)
        present = run.last { !dropped.contains($0.start) }?.start ?? present
      }
    }
    for figure in levels {
      if let last = run.last {
        let place = (max(0, last.start - 6)..<last.start).reversed().lazy
          .compactMap { area(at: $0) }.first
        let isOfOther = (last.end..<max(last.end, figure.start)).contains {
          area(at: $0).map { $0 != place } ?? false
        }
        if isOfOther || figure.start - last.end > 12 {
          settle()
          run = []
        }
      }
      run.append(figure)
    }
    settle()
    return (joined.filter { !dropped.contains($0.start) }, present)
  }

  /// "fine now", "today all ok": what was before no longer holds.
  private var isFineNow: Bool {
    (0..<count).contains { at in
      (self[at].is(.now, .today))
        && (max(0, at - 2)..<at + 3).contains { self[$0].has(.fine) || self[$0].is(.gone) }
    }
  }

  /// "a 6 maybe a 7", "between a 4 and a 5": one level in the middle of two.
  private func joinedLevels(_ measures: [Find<Measure>]) -> [Find<Measure>] {
    var joined: [Find<Measure>] = []
    for find in measures {
      if let last = joined.last, isLevel(last), isLevel(find), let low = level(last),
        let high = level(find), abs(high - low) <= 3, last.end < find.start
      {
        let between = last.end..<find.start
        let isBetween = (max(0, last.start - 2)..<last.start).contains {
          self[$0].is(.between, .btw)
        }
        let joins =
          between.count <= 4
          && between.contains {
            self[$0].is(.maybe, .or) || self[$0].is(.possibly) || isBetween && self[$0].is(.and)
          }
          && between.allSatisfy {
            self[$0].is(.maybe, .or) || self[$0].is(.possibly, .and) || self[$0].is(.a, .even)
              || self[$0].isMark(",")
          }
        if joins {
          joined[joined.count - 1] = Find(
            value: .level((low + high) / 2), start: last.start, end: find.end, rule: last.rule)
          continue
        }
      }
      joined.append(find)
    }
    return joined
  }

  private func level(_ find: Find<Measure>) -> Double? {
    switch find.value {
    case .level(let level): level
    case .number(let number): number.middle
    default: nil
    }
  }

  /// "on a scale of 1 to 10", "out of ten?": what a level is measured by.
  private func isOfScale(_ find: Find<Measure>) -> Bool {
    guard topic == .soreness else { return false }
    let before = self[find.start - 1]
    return before.is(.scale) || before.is(.of, .from) && self[find.start - 2].is(.scale)
      || before.is(.of) && self[find.start - 2].is(.out) && find.start == 2
  }

  /// "5, no wait, 4", "4, i mean 3", "not a 5, more like a 6".
  private func takesBack(_ one: Find<Measure>, before next: Find<Measure>) -> Bool {
    let before = self[one.start - 1].is(.a, .an) ? one.start - 2 : one.start - 1
    if self[before].is(.not) { return true }
    let between = one.end..<next.start
    return between.count <= 9
      && between.contains { at in
        self[at].is(.wait, .oops) || self[at].is(.scratch, .correction)
          || self[at].is(.sorry, .actually) || self[at].is(.i) && self[at + 1].is(.mean, .meant)
          || self[at].is(.make) && self[at + 1].is(.that, .it) || self[at].isMark(">")
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
      let isNear = at == figure.start - 1 || at == figure.start - 2 && self[at + 1].is(.a, .an)
      if token.is(.was, .yesterday) || token.is(.last) || token.is(.use)
        || token.is(.from) && isNear
      {
        return true
      }
      at -= 1
    }
    return (figure.end..<figure.end + 3).prefix { self[$0].kind == .word && !self[$0].is(.but) }
      .contains {
        self[$0].is(.yesterday, .last) || self[$0].is(.before)
          || self[$0].has(.weekday) && self[$0 - 1].is(.on)
      }
  }

  /// A figure that can tell how sore something is.
  func isLevel(_ measure: Find<Measure>) -> Bool {
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
