import Hearing
import Prompts
import Training

/// What the athlete's own coach, trainer or physio says, and a race that is kept although it is too
/// soon. (A24, A13)
extension Skill {
  static let ownCoach = Skill(
    "own-coach",
    hears: [
      "[but] my (coach|trainer|physio|pt|running coach|personal trainer) (wants|told|asked|expects) me to (lift|squat|do strength|do weights|strength train|go to the gym) [on] {day} [instead]",
      "[but] my (coach|trainer|physio|pt|running coach|personal trainer) (wants|told|asked|expects) me to (do|move|put|run|swap) [my|the] {session} [to|on] {day} [instead]",
      "[but] my (coach|trainer|physio|pt|running coach|personal trainer) (wants|told|asked|expects) me to (run|train) [on] {day} instead of [on] {from}",
      "[but] my (coach|trainer|physio|pt|running coach|personal trainer) (wants|moved|put|has|planned|gave me) [me] [my|the|a] {session} [to|on] {day}",
      "[but] my (coach|trainer|physio|pt|running coach|personal trainer) (says|said|wants|told me|thinks|gave me|asked for) (otherwise|so|that|this|it|to|it that way|it this way|differently|its fine|its ok|it is fine)",
    ],
    examples: [
      "my coach wants me to lift on thursday", "but my coach told me to do the tempo on friday",
      "my trainer moved my long run to saturday", "my coach says otherwise",
      "my coach gave me this", "my physio said so",
      "my coach wants me to run on friday instead of wednesday",
    ],
    refuses: ["do I need a coach", "my physio said my shin hurts"]
  ) { slots, reply in
    guard reply.state.plan != nil else { return reply.noPlan() }
    guard let wish = reply.coachWish(slots) else {
      reply.say(Say.Week.coachWhat())
      reply.askAgain()
      return true
    }
    reply.heed(wish)
    return true
  }

  static let raceAnyway = Skill(
    "race-anyway",
    hears: [
      "[no] [but] (ill|i will|i want to|im going to|i am going to|let me|lets|i) (do|run|try|race|keep) (it|the race|this race|the marathon|the half|the 10k|the 5k|my race) anyway",
      "[no] [i will] (keep|stay with|stick to|stick with) (the|my|this) (race|marathon|half|goal) [anyway]",
      "[i know] [but] im (doing|running) it anyway", "anyway",
    ],
    examples: [
      "I'll run it anyway", "I want to do the marathon anyway", "keep the race",
      "no, I'm going to run the half anyway", "I know but I'm doing it anyway", "anyway",
    ],
    refuses: ["my knee hurts anyway"]
  ) { _, reply in
    guard reply.state.plan?.verdict.kind == .tooSoon, reply.talk.open != .proposal else {
      return false
    }
    reply.say(Say.Season.anyway())
    reply.suggestCoach()
    reply.askAgain()
    return true
  }
}

extension Reply {
  /// What the athlete's coach asks for: named in these words, or refused just before.
  fileprivate func coachWish(_ slots: Skill.Slots) -> CoachWish? {
    guard let plan = state.plan else { return nil }
    guard let day = slots.text("day").flatMap({ _ in slots.day(in: self) }) else {
      return talk.refused
    }
    if slots.words["from"] != nil {
      return slots.day("from", in: self).map { .move(from: $0, to: day) }
    }
    guard let session = slots.words["session"] else { return .lift(on: day) }
    let lifts: Set<String> = [
      "lifting", "lift", "strength", "gym", "legs", "upper", "full", "core",
    ]
    if !lifts.isDisjoint(with: session), !session.contains("long") { return .lift(on: day) }
    guard let from = plan.day(holding: Session.matching(session), after: today, near: day) else {
      return nil
    }
    return .move(from: from, to: day)
  }

  /// Does what the athlete's own coach wants, and says what would have stood against it. (A24)
  fileprivate mutating func heed(_ wish: CoachWish) {
    guard let plan = state.plan else { return }
    // What was offered instead is off the table.
    if case .change = talk.proposal {
      (talk.proposal, talk.open, talk.held) = (nil, talk.held, nil)
    }
    switch asking(plan).onCoachsWord(wish) {
    case .done(let done, let warns):
      let change = done.change(.move)
      state.plan = done.plan
      record(.changed(change))
      say(.change(change))
      say(Say.Week.coachDone())
      for guideline in warns.prefix(2) {
        say(Say.Week.coachWarns(reason: guideline.because, guideline: guideline.id))
      }
      talk.refused = nil
    case .never(let guideline):
      say(Say.Week.coachNever(reason: guideline.because, guideline: guideline.id))
    case .decided(let rule, let reason):
      say(Say.Week.coachNever(reason: reason, guideline: rule))
    case .refused(let refusal):
      say(refusal.line)
    }
    askAgain()
  }
}
