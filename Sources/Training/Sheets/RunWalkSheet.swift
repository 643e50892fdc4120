import Prompts

/// Writes the turns of a run-walk session as the table has them, as far as the minutes reach.
struct RunWalkSheet {
  private let minutes: Int
  private let context: SheetContext

  init(minutes: Int, _ context: SheetContext) {
    self.minutes = minutes
    self.context = context
  }

  var steps: [Line] {
    let warmUp = min(RunWalk.warmUp, minutes)
    var steps = [Say.Sessions.briskWalk(minutes: Said.minutes(warmUp))]
    var left = (minutes - warmUp) * 60
    let turns = RunWalk.turns(week: context.runWalkWeek, run: context.runWalkRun)
    for turn in turns {
      // The walk after the last run may be cut off, the run may not.
      let fits = min(turn.times, (left + turn.walk) / (turn.run + turn.walk))
      guard fits > 0 else {
        // A stretch that is longer than the day allows is run as far as it goes.
        if left >= 60 {
          steps.append(Say.Sessions.lastTurn(run: RunSheet.length(left / 60 * 2)))
          left = 0
        }
        break
      }
      if turn.times == 1, left < turn.run + turn.walk {
        // The walk after it is what is left of the day.
        steps.append(Say.Sessions.lastTurn(run: RunSheet.length(turn.run / 30)))
        left -= turn.run
        break
      }
      steps.append(line(turn, times: fits))
      left = max(0, left - fits * (turn.run + turn.walk))
    }
    if left >= 60 { steps.append(Say.Sessions.walkOut(minutes: Said.minutes(left / 60))) }
    return steps
  }

  private func line(_ turn: RunWalk.Turn, times: Int) -> Line {
    let run = RunSheet.length(turn.run / 30)
    if turn.walk == 0 { return Say.Sessions.lastTurn(run: run) }
    let walk = RunSheet.length(turn.walk / 30)
    if times == 1 { return Say.Sessions.turn(run: run, walk: walk) }
    return Say.Sessions.turns(
      count: Said.count(times, one: "turn", many: "turns"), run: run, walk: walk)
  }
}
