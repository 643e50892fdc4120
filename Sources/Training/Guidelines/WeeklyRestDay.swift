import Prompts

extension Guideline {
  /// Every seven days in a row hold a true rest day; a new runner's week holds two. (A19)
  ///
  /// Days that are not available rest too. The seven days may begin on any weekday.
  static let weeklyRestDay = Guideline(
    "A19", title: Say.Titles.weeklyRestDay(), because: Say.Guidelines.weeklyRestDay(),
    racing: .mandatory, fun: .mandatory, sources: ["S1"],
    holds: [
      "E30+UVL10 | T35+L20 | X30+MOB10 | E30 | X30 | LR50+F15 | REST",
      Example("RW25+F10 | OFF | RW25 | X20 | OFF | RW25+F10 | OFF") { $0.level = .new },
    ],
    breaks: [
      "E30+UVL10 | T35+L20 | X30+MOB10 | E30 | X30 | LR50+F15 | MOB10": [],
      Example("RW25+F10 | X20 | RW25 | X20 | X20 | RW25+F10 | OFF") { $0.level = .new }: [],
      Example(
        "E30 | T35+L20 | X30 | E30 | X30 | LR50+F15 | REST",
        before: "REST | E30+L20 | X30 | E30 | X30 | LR50+F15 | X30"): [],
    ],
    shapes: { $0.week.rest }
  ) { judged in
    let rest = judged.week.rest
    guard let before = judged.before?.rest else {
      return .week(breaks: rest.count < (judged.level == .new ? 2 : 1))
    }
    let days = UInt16(before.rawValue) | UInt16(rest.rawValue) << 7
    var fewest = 7
    for shift in 1...7 {
      fewest = min(fewest, (days >> UInt16(shift) & 0b111_1111).nonzeroBitCount)
    }
    guard judged.level == .new else { return .week(breaks: fewest < 1) }
    return .week(breaks: fewest < 1 || rest.count < 2, hints: fewest < 2)
  }
}
