import Prompts

extension Guideline {
  /// No training run is over 150 minutes; 180 for a marathon, 210 where it takes five hours. (B6)
  ///
  /// For new runners the long run is less than 20 minutes longer than the other runs.
  static let longRunLimit = Guideline(
    "B6", title: Say.Titles.longRunLimit(), because: Say.Guidelines.longRunLimit(),
    racing: .mandatory, fun: .mandatory, sources: ["S43"],
    holds: [
      Example("E60 | T50+L20 | E60 | E45 | REST | LR150 | REST") {
        $0.race = Judged.Race(distance: .half, day: 40)
      },
      Example("E60 | T50+L20 | E60 | E45 | REST | LR180 | REST") {
        $0.race = Judged.Race(distance: .marathon, day: 40)
      },
    ],
    breaks: [
      Example("E60 | T50+L20 | E60 | E45 | REST | LR155 | REST") {
        $0.race = Judged.Race(distance: .half, day: 40)
      }: [.sat],
      Example("E60 | T50+L20 | E60 | E45 | REST | LR185 | REST") {
        $0.race = Judged.Race(distance: .marathon, day: 40)
        $0.easyPace = 360
      }: [.sat],
      Example("E60 | T50+L20 | E60 | E45 | REST | LR215 | REST") {
        $0.race = Judged.Race(distance: .marathon, day: 40)
        $0.easyPace = 480
      }: [.sat],
    ],
    strains: [
      Example("E20 | REST | E20 | REST | REST | LR45 | REST") { $0.level = .new }: [.sat]
    ]
  ) { judged in
    let over = judged.week.running.days { $0 > judged.longRunCap }
    guard judged.level == .new, judged.week.run.count > 1 else { return .breaking(over) }
    var others = 0
    for index in 0..<7 where Int(judged.week.running[index]) < judged.week.longRunMinutes {
      others = max(others, Int(judged.week.running[index]))
    }
    let isFar = others > 0 && judged.week.longRunMinutes >= others + 20
    return .breaking(over, hinting: isFar ? judged.week.long : [])
  }
}

extension Judged {
  /// The longest training run in minutes.
  ///
  /// A race of unknown length is taken for the longest.
  fileprivate var longRunCap: Int {
    guard mode == .racing else { return 150 }
    guard let race else { return 210 }
    guard race.kind == .marathon else { return 150 }
    guard let easyPace else { return 210 }
    return easyPace * 42.195 > 5 * 3600 ? 210 : 180
  }
}
