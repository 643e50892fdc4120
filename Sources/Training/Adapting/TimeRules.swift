import Prompts

extension Adaptation {
  /// Too few minutes tomorrow. (A9, A22)
  static let time: [Adaptation] = [
    Adaptation(
      "D33", .time, because: Say.Reasons.noTime(), sources: ["S22"],
      speaks: ["E30: minutes 5", "T35+L20: minutes 0"],
      silent: ["E30: minutes 10", "REST: minutes 5"],
      when: { $0.lacksTime && $0.minutes ?? 0 < 10 }, does: .nothing(.skip)),
    Adaptation(
      "D32", .time, because: Say.Reasons.littleTime(), sources: ["S22"],
      speaks: ["E30: minutes 15", "T35+L20: minutes 10"],
      silent: ["E30: minutes 20", "E30: minutes 9", "E15: minutes 15"],
      when: {
        guard $0.lacksTime, let minutes = $0.minutes, let run = $0.run else { return false }
        return (10..<20).contains(minutes) && run.minutes > minutes
      },
      answer: { signs in
        Answer(
          run: RunCeiling(action: .swap, kind: .easy, cap: signs.minutes ?? 0),
          legs: .none(.skip), upper: .none(.skip), cross: .none(.skip))
      }),
    Adaptation(
      "D31", .time, because: Say.Reasons.lessTime(), sources: ["S22"],
      speaks: ["T35: minutes 20", "LR90: minutes 45", "E40: minutes 30"],
      silent: ["T35: minutes 35", "T35: minutes 15"],
      when: {
        guard $0.lacksTime, let minutes = $0.minutes, let run = $0.run else { return false }
        return minutes >= 20 && run.minutes > minutes
      },
      answer: { signs in
        Answer(
          run: .shorter(cap: signs.minutes ?? 0), legs: .none(.skip), upper: .none(.skip),
          cross: .none(.skip))
      }),
    Adaptation(
      "D34", .time, because: Say.Reasons.timeForRun(), sources: ["S22"],
      speaks: ["T35+L20: minutes 45", "T35+L20: minutes 40", "LR50+F15: minutes 60"],
      silent: ["T35+L20: minutes 55", "T35: minutes 35"],
      when: {
        $0.lacksTime && $0.run != nil && $0.planned.sessions.count > 1 && $0.minutes ?? 0 >= 10
      },
      answer: { signs in
        let left = (signs.minutes ?? 0) - (signs.run?.minutes ?? 0)
        let lift =
          left >= 10
          ? LiftCeiling(action: .shorten, cap: 10, rightAfter: true) : LiftCeiling.none(.skip)
        return Answer(legs: lift, upper: lift, cross: .none(.skip), beside: .shorten)
      }),
    Adaptation(
      "D31", .time, because: Say.Reasons.lessTimeNoRun(), sources: ["S22"],
      speaks: ["X40: minutes 20", "L20: minutes 10"],
      silent: ["X40: minutes 40", "E40: minutes 20"],
      when: { $0.lacksTime && $0.run == nil },
      answer: { signs in
        let cap = signs.minutes ?? 0
        let lift = LiftCeiling(action: .shorten, cap: cap)
        return Answer(
          legs: lift, upper: lift, cross: CrossCeiling(action: .shorten, cap: cap), beside: .shorten
        )
      }),
  ]
}

extension Signs {
  /// Whether what is planned does not fit into the minutes there are; a race always does.
  var lacksTime: Bool {
    guard let minutes, !isRace else { return false }
    return planned.minutes > minutes && !planned.isRest
  }
}
