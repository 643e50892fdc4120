import Prompts

extension Guideline {
  /// Two or three hard days a week, the long run among them. (A2)
  ///
  /// Three only for regular runners with five running days. The run with strides is the second key
  /// day of first-timers. The lower limit asks nothing of new runners, of weeks that are not
  /// normal, nor where two days apart of 20 minutes are not offered, nor where growth has no room
  /// for two runs of ten minutes. (B1, B3)
  static let hardDaysAWeek = Guideline(
    "A2", title: Say.Titles.hardDaysAWeek(), because: Say.Guidelines.hardDaysAWeek(),
    racing: .mandatory, fun: .preferred, sources: ["S1"],
    holds: [
      "E30+UVL10 | T35+L20 | X30+MOB10 | E30 | REST | LR50+F15 | REST",
      "OFF | EST35+L15 | OFF | OFF | OFF | LR45+F10 | OFF",
      "OFF | OFF | OFF | OFF | OFF | LR35+F10 | REC20+UVL10",
      Example("E40 | I50+Lh25 | REC30+MOB10 | T45+C10 | X30 | LR90+F15 | REST") {
        $0.level = .regular
      },
      Example("X20+UVL10 | REST | OFF | REST | OFF | LR15+F15 | OFF") { $0.startMinutes = 19 },
    ],
    breaks: [
      Example("X20+UVL10 | REST | OFF | REST | OFF | LR20+F15 | OFF") { $0.startMinutes = 20 }: [],
      "E30+UVL10 | E35+L20 | X30+MOB10 | E30 | REST | LR50+F15 | REST": [],
      "E30+UVL10 | T35+L20 | X30+MOB10 | T30 | REST | E50+F15 | REST": [],
      Example("E40 | I50+L25 | REC30+MOB10 | T45+C10 | X30 | LR90+F15 | REST") {
        $0.level = .novice
      }: [.tue, .thu],
      "T40 | REST | I50+L25 | REST | T45+C10 | REST | LR90+F15": [.mon, .wed, .fri],
    ],
    shapes: { $0.week.hardRun.union($0.week.strides).subtracting($0.week.race) }
  ) { judged in
    let week = judged.week
    if week.hardRun.count > judged.mostHardDays {
      return .breaking(week.quality.isEmpty ? week.hardRun : week.quality)
    }
    guard judged.isNormal, judged.level != .new, !judged.isRunWalk, judged.offersTwoKeyDays,
      judged.hasRoomForTwoRuns
    else { return .none }
    let keyDays = week.hardRun.union(week.strides)
    return .week(breaks: week.long.isEmpty || keyDays.count < 2)
  }
}

extension Judged {
  /// The most hard days that the week may hold.
  var mostHardDays: Int { (level ?? .regular) == .regular && week.run.count >= 5 ? 3 : 2 }

  /// Whether a first week may hold what two runs of ten minutes take, and a later one grow to it.
  fileprivate var hasRoomForTwoRuns: Bool { startMinutes ?? 20 >= 20 && best3 ?? 5 >= 5 }

  /// Whether two days that do not touch are offered with 20 minutes or more.
  fileprivate var offersTwoKeyDays: Bool {
    let days = offered?.days { $0 >= 20 } ?? week.available
    let bits = UInt16(days.rawValue)
    let next = (bits << 1 | bits >> 6) & 0b111_1111
    let touching = bits & next
    // One day, two that touch, or a pair over the week's edge: the rest has two days apart.
    return days.count >= 3 || (days.count == 2 && touching == 0)
  }
}
