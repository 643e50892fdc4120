import Prompts

extension Adaptation {
  /// The way back after days without running. (3.6)
  static let comeback: [Adaptation] = [
    Adaptation(
      "D39", .comeback, because: Say.Reasons.afterInjury(), sources: ["S28"],
      speaks: ["E40: | 1 ago: knees 0, off 6 | 3 ago: knees left pain 5"],
      silent: ["E40: off 6", "REST: knees 1 | 3 ago: knees left pain 5"],
      when: { $0.gap.map { $0.days >= 4 && $0.hurt && $0.runsSince < 2 } ?? false && !$0.isRace },
      answer: { Answer(run: .shorter(percent: $0.returnPercent, kind: .runWalk), legs: .light()) }),
    Adaptation(
      "D39", .comeback, because: Say.Reasons.easyFirst(), sources: ["S28"],
      speaks: [
        "T35: | 1 ago: missed, knees 1 | 2 ago: knees left pain 4",
        "T35: ill none | 1 ago: missed, ill head",
      ],
      silent: ["E30: | 1 ago: missed, knees 1 | 2 ago: knees left pain 4", "T35: off 2"],
      when: { $0.startsEasily && $0.planned.isHard && !$0.isRace },
      does: Answer(run: .easy(percent: 90))),
    Adaptation(
      "D39", .comeback, because: Say.Reasons.slowReturn(), sources: ["S28"],
      speaks: ["E40: off 10", "T35+L20: off 20", "E40: | 9 ago: off 10"],
      silent: ["E40: off 7", "RACE: off 10", "E40: | 15 ago: off 10"],
      when: { $0.returnPercent < 100 && $0.gap?.days ?? 0 >= 8 && !$0.isRace },
      answer: { signs in
        let first = signs.returnPercent <= 50
        return Answer(
          run: .shorter(percent: signs.returnPercent, kind: first ? .easy : .planned),
          legs: LiftCeiling(action: .ease, load: first ? .body : .light))
      }),
    Adaptation(
      "D39", .comeback, because: Say.Reasons.softReturn(), sources: ["S28"],
      speaks: [
        "E40: off 5", "T35: off 4", "LR60: off 7", "E40: missed | 1 ago: missed | 3 ago: missed",
      ],
      silent: ["E40: off 3", "RACE: off 5", "E40: | 1 ago: done | 2 ago: done | 3 ago: off 5"],
      when: { $0.returnPercent < 100 && $0.gap?.days ?? 0 < 8 && !$0.isRace },
      answer: { Answer(run: .shorter(percent: $0.returnPercent, kind: .easy)) }),
    Adaptation(
      "D39", .comeback, because: Say.Reasons.longAfterGap(), sources: ["S28"],
      speaks: ["LR60: | 1 ago: done | 2 ago: done | 3 ago: off 5"],
      silent: ["E60: | 1 ago: done | 2 ago: done | 3 ago: off 5", "LR60: | 1 ago: off 3"],
      when: { $0.isLong && $0.firstLongAfterGap && $0.returnPercent == 100 },
      answer: { Answer(run: .shorter(percent: 90, cap: $0.longBeforeGap * 90 / 100)) }),
    Adaptation(
      "D39", .comeback, because: Say.Reasons.stepLower(), sources: ["S1"],
      speaks: ["T35: | 3 ago: missed on hard | 5 ago: missed on hard"],
      silent: [
        "T35: | 3 ago: missed on hard", "T35: | 3 ago: done on hard | 5 ago: missed on hard",
      ],
      when: { $0.isQuality && $0.past.lostQuality(before: $0.today + 1, in: $0.plan) >= 2 },
      does: Answer(run: .shorter(percent: 80))),
  ]
}

extension Signs {
  /// One to three days lost to pain or illness: the first run after them is easy. (3.6)
  var startsEasily: Bool {
    gap.map { (1...3).contains($0.days) && ($0.hurt || $0.wasIll) && $0.runsSince == 0 } ?? false
  }

  /// Whether the next long run is the first after four to seven days without running. (3.6)
  var firstLongAfterGap: Bool {
    guard let gap, (4...7).contains(gap.days), today + 1 - gap.resumed <= 21 else { return false }
    return !past.runs.contains { $0 >= gap.resumed && plan[$0]?.run?.run == .long }
  }

  /// The last long run before the days without running, in minutes; of tomorrow where none is known.
  var longBeforeGap: Int {
    guard let gap else { return .max / 100 }
    for back in 1...42 {
      let day = gap.resumed - gap.days - back
      guard let run = plan[day]?.run, run.run == .long, !past.isRunLost(on: day) else { continue }
      return run.minutes
    }
    return .max / 100
  }

  /// How much of a run the way back allows, in percent; 100 where it is done. (3.6)
  var returnPercent: Int {
    guard let gap else { return 100 }
    let since = today + 1 - gap.resumed
    switch gap.days {
    case ...3: return 100
    case 4...7: return gap.runsSince < 2 && since <= 21 ? 75 : 100
    case 8...14: return since <= 7 ? 50 : since <= 14 ? 75 : 100
    default:
      // A period as long as the gap, half of it at 50 %, half at 75 %.
      let half = (min(gap.days, 56) + 1) / 2
      return since <= half ? 50 : since <= half * 2 ? 75 : 100
    }
  }
}

extension Past {
  /// How many quality sessions in a row were missed or fell out, counted back from a day.
  func lostQuality(before day: Day, in plan: Plan) -> Int {
    var lost = 0
    for back in 1...28 {
      let date = day - back
      let planned = plan[date]?.run?.isQuality ?? false
      let fellOut = decisions.contains { decision in
        decision.day == date && decision.before.run?.isQuality == true
          && decision.after.run?.isQuality != true
          && decision.movedTo == nil
      }
      if fellOut || (planned && told(on: date)?.session == .missed) {
        lost += 1
      } else if planned, told(on: date)?.session == .done || runs.contains(date) {
        return lost
      }
    }
    return lost
  }
}
