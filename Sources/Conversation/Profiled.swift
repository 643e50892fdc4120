import Prompts
import Training

extension Coach {
  /// Takes a whole profile in, as if all of it had been said, and makes the plan for it.
  ///
  /// Whatever the talk was waiting for is dropped; what has happened so far stays.
  package static func take(_ athlete: Athlete, in state: State, on today: Day) -> Turn {
    var reply = Reply(state, on: today)
    if state.plan != nil { reply.talk.athleteBefore = state.athlete }
    reply.state.athlete = athlete
    reply.adopt(Plan.make(for: athlete, on: today))
    reply.talk.open = nil
    reply.talk.asked = []
    reply.talk.tries = 0
    reply.talk.checkIn = nil
    reply.talk.proposal = nil
    reply.showFirstWeek()
    return reply.turn
  }
}
