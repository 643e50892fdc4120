import Prompts

extension Guideline {
  /// In an arc of more than eight weeks every fourth is easier, every third from age 50. (B4)
  ///
  /// An easier week runs 70 to 90 % of the week before or of the best of the last three, and its
  /// long run is 60 to 80 %. Run-walk weeks follow their table.
  static let cutBackWeeks = Guideline(
    "B4", title: Say.Titles.cutBackWeeks(), because: Say.Guidelines.cutBackWeeks(),
    racing: .mandatory, fun: .preferred, sources: ["S3", "S4"],
    holds: [
      Example("E25 | T30+L20 | REST | E25 | REST | LR40+F10 | REST") {
        $0.easier = true
        $0.lastTotal = 150
        $0.best3 = 150
        $0.lastLong = 55
        $0.bestLong3 = 55
      },
      Example("E30 | T35+L20 | REST | E30 | REST | LR50+F15 | REST") {
        $0.arcWeeks = 12
        $0.loadWeeks = 2
      },
    ],
    breaks: [
      Example("E30 | T35+L20 | REST | E30 | REST | LR50+F15 | REST") {
        $0.easier = true
        $0.lastTotal = 150
        $0.best3 = 150
        $0.lastLong = 55
        $0.bestLong3 = 55
      }: [],
      Example("E30 | T35+L20 | REST | E30 | REST | LR50+F15 | REST") {
        $0.arcWeeks = 12
        $0.loadWeeks = 3
      }: [],
      Example("E30 | T35+L20 | REST | E30 | REST | LR50+F15 | REST") {
        $0.arcWeeks = 12
        $0.loadWeeks = 2
        $0.age = 55
      }: [],
    ]
  ) { judged in
    guard !judged.followsRunWalkTable else { return .none }
    if judged.easier { return .week(breaks: !judged.isEasierByMeasure) }
    guard judged.isNormal, let arc = judged.arcWeeks, let load = judged.loadWeeks, arc > 8
    else { return .none }
    return .week(breaks: load >= ((judged.age ?? 0) >= 50 ? 2 : 3))
  }
}

extension Judged {
  /// Whether total and long run of an easier week lie where they should, by either reference.
  fileprivate var isEasierByMeasure: Bool {
    isShare(week.runTotal, of: lastTotal, best3, from: 70, to: 90)
      && (week.longRunMinutes == 0
        || isShare(week.longRunMinutes, of: lastLong, bestLong3, from: 60, to: 80))
  }

  /// The most that an easier week may hold, in minutes; nil where it is held to nothing.
  var mostOfEasierWeek: Int? { Judged.most(of: lastTotal, best: best3, percent: 90) }

  /// The most that its long run may be.
  var mostOfEasierLong: Int? { Judged.most(of: lastLong, best: bestLong3, percent: 80) }

  /// The least that its long run may be.
  var leastOfEasierLong: Int? {
    guard let one = lastLong ?? bestLong3, let other = bestLong3 ?? lastLong else { return nil }
    return (min(one, other) * 60 + 99) / 100
  }

  private static func most(of last: Int?, best: Int?, percent: Int) -> Int? {
    guard let one = last ?? best, let other = best ?? last, min(one, other) > 0 else { return nil }
    return max(one, other) * percent / 100
  }

  private func isShare(
    _ part: Int, of first: Int?, _ second: Int?, from low: Int, to high: Int
  ) -> Bool {
    // Without a reference nothing is out of proportion.
    guard let one = first ?? second, let other = second ?? first, min(one, other) > 0 else {
      return true
    }
    let smaller = min(one, other)
    let larger = max(one, other)
    return part * 100 >= smaller * low && part * 100 <= larger * high
  }
}
