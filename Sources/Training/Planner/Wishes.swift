import Prompts

/// What a week could not hold, and the guideline that forbade it: said, never hidden. (promise 1)
struct Wishes {
  let standing: Standing
  let brief: Brief
  let target: Target
  let dates: Dates

  func dropped(from week: [Choice], starts: Day) -> [Dropped] {
    var dropped: [Dropped] = []
    if dates.starts, let race = dates.race, race > dates.today,
      (0..<7).contains(race - starts), !week.contains(where: { $0.move == .race })
    {
      dropped.append(Dropped(what: Say.Season.droppedRace(day: race), guideline: "D14"))
    }
    guard target.phase != .recovery, target.phase != .race else { return dropped }
    let runs = week.count { $0.move.isRun && $0.move != .race }
    let state = starts <= dates.today + 7 && dates.share < 100 ? dates.cause : nil
    if runs < brief.runs {
      dropped.append(Dropped(what: Wishes.runs(brief.runs - runs), guideline: state ?? "A19"))
    } else if let wished = standing.runsPerWeek, wished > runs, target.runWalk == 0 {
      dropped.append(Dropped(what: Wishes.runs(wished - runs), guideline: "B13"))
    }
    if standing.offered.count == 7 {
      dropped.append(Dropped(what: Say.Season.droppedSeventhDay(), guideline: "A19"))
    }
    if target.long > 0, !week.contains(where: { $0.move == .long }) {
      dropped.append(Dropped(what: Say.Season.droppedLongRun(), guideline: state ?? "B12"))
    }
    if let wished = standing.longRunDay, let long = week.firstIndex(where: { $0.move == .long }),
      long != wished.rawValue
    {
      dropped.append(Dropped(what: Say.Season.droppedLongRunDay(day: wished), guideline: "A2"))
    }
    if target.quality != .none, !week.contains(where: { $0.move == .quality || $0.move == .key }) {
      dropped.append(Dropped(what: Say.Season.droppedKeyDay(), guideline: state ?? "A2"))
    }
    let wished = brief.wishedLifts.nonzeroBitCount
    let lifts = week.count { $0.lift != .none }
    if lifts < min(2, wished), standing.offered.count > 1 {
      dropped.append(
        Dropped(
          what: Wishes.lifts(min(2, wished) - lifts), guideline: state ?? "A17"))
    }
    return dropped
  }

  private static func runs(_ count: Int) -> Line {
    Say.Season.droppedRuns(runs: Said.count(count, one: "run", many: "runs"))
  }

  private static func lifts(_ count: Int) -> Line {
    Say.Season.droppedLifts(
      lifts: Said.count(count, one: "strength session", many: "strength sessions"))
  }
}
