import Prompts

extension Guideline {
  /// A single run stays within 1.1 times the longest of the last 30 days. (B2)
  ///
  /// Or 5 minutes or half a mile more, where that is more. Where only faster growth reaches the
  /// race, and the athlete has agreed, 1.2 times, or 10 minutes or a mile. A race is exempt, and
  /// run-walk up to 40 minutes follows its own table.
  static let singleRunGrowth = Guideline(
    "B2", title: Say.Titles.singleRunGrowth(), because: Say.Guidelines.singleRunGrowth(),
    racing: .mandatory, fun: .mandatory, sources: ["S5"],
    holds: [
      Example("E30 | T35+L20 | REST | E30 | REST | LR55+F15 | REST") {
        $0.longest = DayMinutes(repeating: 50)
      },
      Example("E30 | T35+L20 | REST | E30 | REST | LR60+F15 | REST") {
        $0.longest = DayMinutes(repeating: 50)
        $0.tight = true
      },
    ],
    breaks: [
      Example("E30 | T35+L20 | REST | E30 | REST | LR60+F15 | REST") {
        $0.longest = DayMinutes(repeating: 50)
      }: [.sat],
      Example("E30 | T60+L20 | REST | E30 | REST | LR65+F15 | REST") {
        $0.longest = DayMinutes(repeating: 50)
        $0.tight = true
      }: [.sat],
    ],
    strains: [
      Example("E30 | T35+L20 | REST | E30 | REST | LR60+F15 | REST") {
        $0.longest = DayMinutes(repeating: 50)
        $0.tight = true
      }: [.sat]
    ]
  ) { judged in
    guard let longest = judged.longest else { return .none }
    let mile = 1.609 * (judged.easyPace ?? 0) / 60
    var finding = Finding.none
    // Ten minutes are the shortest run there is, whatever came before.
    for index in 0..<7 where judged.week.running[index] > 10 {
      let minutes = Double(judged.week.running[index])
      let day = WeekdaySet(rawValue: 1 << UInt8(index))
      if minutes <= 40, judged.week.runWalk.isSuperset(of: day) { continue }
      let best = Double(longest[index])
      let standard = max(1.1 * best, best + max(5, mile / 2)) + 0.01
      let compressed = max(1.2 * best, best + max(10, mile)) + 0.01
      if minutes > (judged.tight ? compressed : standard) {
        finding.breaks.formUnion(day)
      } else if minutes > standard {
        finding.hints.formUnion(day)
      }
    }
    return finding
  }
}
