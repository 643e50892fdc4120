import Hearing
import Prompts
import Training

/// Skills that move training between days; each wish is checked against the guidelines.
extension Skill {
  static let move = Skill(
    "move",
    hears: [
      "[please] (move|shift|put|push|postpone|bring forward|reschedule) [my|the] {session} [from {from}] to {day}",
      "[please] (move|mov|shift|push|postpone|reschedule) {from} [to] {day}",
      "[can|could|may] (i|you|we) (move|do|shift|put) [my|the] {session} [to|on] {day} [instead]",
      "[can|could|may] (i|we) (run|train|lift|go) [on] {day} instead of [on] {from}",
      "(i would|id) rather [run|do] [my|the] {session} on {day}",
      "[my|the] {session} on {day} instead", "make {day} [my|the] {session} [day]",
    ],
    intents: [.move],
    examples: [
      "move my long run to sunday", "shift tempo to friday", "postpone thursday to saturday",
      "can I do the intervals on wednesday instead?", "I'd rather do my long run on sunday",
      "put the lifting to monday", "the tempo on thursday instead", "make sunday my long run",
      "can I run on tuesday instead of wednesday?", "move sat sun", "mov fri to sat",
    ],
    refuses: ["move to portugal"]
  ) { slots, reply in
    guard let plan = reply.state.plan else { return reply.noPlan() }
    guard let target = slots.day(in: reply) else { return false }
    let from =
      slots.words["from"] != nil
      ? slots.day("from", in: reply)
      : plan.day(
        holding: Session.matching(slots.words["session"] ?? slots.utterance.tokens),
        after: reply.today, near: target)
    guard let from else {
      reply.say(Say.Week.moveNothingSuch())
      reply.askAgain()
      return true
    }
    reply.settle(
      reply.asking(plan).moving(from: from, to: target), kind: .move,
      wish: .move(from: from, to: target))
    return true
  }

  static let swap = Skill(
    "swap",
    hears: [
      "[please] (swap|switch|exchange|trade) {from} (and|with|for) {day}",
      "[can|could] (i|you|we) (swap|switch) {from} (and|with|for) {day}",
      "(swap|switch) {from} {day}",
    ],
    intents: [.swap],
    examples: [
      "swap tuesday and thursday", "switch wed with fri", "exchange saturday for sunday",
      "can we swap mon and tue?", "trade friday for saturday", "swap tue thu",
    ],
    refuses: ["swap tempo"]
  ) { slots, reply in
    guard let plan = reply.state.plan else { return reply.noPlan() }
    guard let first = slots.day("from", in: reply), let second = slots.day(in: reply) else {
      return false
    }
    reply.settle(
      reply.asking(plan).swapping(first, second), kind: .swap, wish: .swap(first, second))
    return true
  }

  static let block = Skill(
    "block",
    hears: [
      "block [out] {from} (to|till|until|through) {day}", "block [out] {day}",
      "(im|i am|ill be|i will be|am|were|we are|well be|we will be) (away|travelling|traveling|on holiday|on vacation|busy|out) [from] {from} (to|till|until|through) {day}",
      "(im|i am|ill be|i will be|am|were|we are|well be|we will be) (away|travelling|traveling|on holiday|on vacation|busy|out) [on] {day}",
      "(i|we|ill|i will|i have to|i need to|i must) (travel|be away|go away) [from] {from} (to|till|until|through) {day}",
      "(i|we|ill|i will|i have to|i need to|i must) (travel|be away|go away) [on] {day}",
      "(away|travelling|traveling|on holiday|on vacation) [from] {from} (to|till|until|through) {day}",
      "(away|travelling|traveling|on holiday|on vacation) [on] {day}",
      "no time [from] {from} (to|till|until|through) {day}", "no time on {day}",
    ],
    intents: [.block],
    examples: [
      "block thursday to saturday", "block friday", "I'm travelling thu to sat",
      "I'm away on monday", "no time from tuesday to thursday", "on holiday from fri till sun",
      "no time on friday", "i travel thu to sat", "I must travel on friday", "away wednesday",
      "we're away from the 7th to the 13th",
    ],
    refuses: ["my nose is blocked"]
  ) { slots, reply in
    guard reply.state.plan != nil else { return reply.noPlan() }
    guard let days = slots.days(in: reply) else { return false }
    let isFrom = slots.words["from"] != nil
    guard let first = isFrom ? slots.day("from", in: reply) : days.lowerBound else { return false }
    let last = days.upperBound
    return reply.block(first, through: last < first ? last + 7 : last)
  }
}

extension Skill {
  /// What a change would do: the guidelines at stake and the nearest lawful week, nothing changed.
  static let whatIf = Skill(
    "what-if",
    hears: [
      "what if (i|we) (move|moved|do|did|shift|shifted|put) [my|the] {session} (to|on) {day}",
      "what if (i|we) (swap|swapped|switch|switched) {from} (and|with|for) {day}",
      "what (happens|would happen) if (i|we) (move|moved|do|did) [my|the] {session} (to|on) {day}",
      "what if (i|we) (skip|skipped|drop|dropped) {day}",
      "what if (i|we) (run|ran|train|trained|lift|lifted|go|went) [on] {day} instead of [on] {from}",
    ],
    examples: [
      "what if I move the long run to sunday?", "what if I swap tuesday and friday?",
      "what happens if I do the tempo on monday?", "what if I skip thursday?",
      "what if I run on tuesday instead of wednesday?",
    ],
    refuses: ["what if it rains"]
  ) { slots, reply in
    guard let plan = reply.state.plan else { return reply.noPlan() }
    guard let day = slots.day(in: reply) else { return false }
    let now = reply.asking(plan)
    if let session = slots.words["session"] {
      let isWanted = Session.matching(session)
      guard let from = plan.day(holding: isWanted, after: reply.today, near: day) else {
        reply.say(Say.Week.moveNothingSuch())
        reply.askAgain()
        return true
      }
      reply.weigh(
        now.moving(from: from, to: day), kind: .move, wish: .move(from: from, to: day))
    } else if slots.words["from"] != nil {
      guard let from = slots.day("from", in: reply) else { return false }
      let isMove = slots.utterance.tokens.contains("instead")
      reply.weigh(
        isMove ? now.moving(from: from, to: day) : now.swapping(from, day),
        kind: isMove ? .move : .swap, wish: isMove ? .move(from: from, to: day) : .swap(from, day))
    } else {
      reply.weigh(now.skipping(day), kind: .skip)
    }
    return true
  }
}

extension Reply {
  /// Shows what a change would be, and makes it only after a yes.
  mutating func weigh(_ replan: Replan, kind: Journal.Change.Kind, wish: CoachWish? = nil) {
    guard case .done(let done) = replan else { return settle(replan, kind: kind, wish: wish) }
    let change = done.change(kind)
    say(Say.Week.whatIfFine())
    say(.change(change))
    propose(.change(change))
  }
}

extension Session {
  /// Whether a session is what the words name: "long run", "tempo", "gym".
  static func matching(_ words: [String]) -> @Sendable (Session) -> Bool {
    let named = Set(words)
    let kinds: [(words: Set<String>, test: @Sendable (Session) -> Bool)] = [
      (["long"], { $0.run == .long }),
      (["tempo"], { $0.run == .tempo }),
      (["intervals", "interval", "speed"], { $0.run == .intervals }),
      (["strides"], { $0.run == .strides }),
      (["recovery"], { $0.run == .recovery }),
      (["easy"], { $0.run == .easy }),
      (["hard", "quality"], { $0.isQuality || $0.run == .strides }),
      (["legs"], { $0.loadsLegs }),
      (["lifting", "lift", "strength", "gym", "upper", "full", "core"], { $0.strength != nil }),
      (["bike", "swim", "cross"], { $0.activity == .crossTraining }),
      (["mobility"], { $0.activity == .mobility }),
      (["run"], { $0.run != nil }),
    ]
    for kind in kinds where !named.isDisjoint(with: kind.words) { return kind.test }
    return { _ in true }
  }
}

extension Plan {
  /// The next day after today that holds such a session, in the week of the target if there is one.
  func day(holding isWanted: (Session) -> Bool, after today: Day, near target: Day) -> Day? {
    let days = (1...14).map { today + $0 }.filter {
      self[$0]?.sessions.contains(where: isWanted) == true
    }
    return days.first { $0.weekStart == target.weekStart && $0 != target } ?? days.first
  }
}

extension Reply {
  /// This moment, for what is asked of the plan: with all that the journal knows and nothing more.
  func asking(_ plan: Plan) -> Situation {
    Situation(
      athlete: state.athlete, plan: plan, journal: state.journal, checkIn: CheckIn(), today: today)
  }

  /// Does what is lawful; else says which guideline stands in the way, and offers the nearest.
  ///
  /// What was wished for is kept, so that the athlete's own coach can stand behind it. (A24)
  mutating func settle(_ replan: Replan, kind: Journal.Change.Kind, wish: CoachWish? = nil) {
    talk.refused = nil
    switch replan {
    case .done(let done):
      let change = done.change(kind)
      // Another change that waited for a yes is answered by this one.
      if talk.open == .proposal, case .change = talk.proposal {
        talk.proposal = nil
        talk.open = talk.held
        talk.held = nil
      }
      guard change.before != change.after else {
        say(Say.Week.moveSame())
        return askAgain()
      }
      state.plan = done.plan
      record(.changed(change))
      say(.change(change))
      say(Say.Checkin.done())
      askAgain()
    case .refused(let refusal):
      talk.refused = wish
      if case .move(_, let target) = wish, refusal.breaches.first?.guideline.id == "A9",
        let offered = state.athlete.days?.days, !offered.contains(target.weekday)
      {
        say(Say.Week.moveNotOffered(day: target.weekday))
      } else {
        say(refusal.line)
      }
      guard let nearest = refusal.nearest else { return askAgain() }
      let change = nearest.change(kind)
      say(Say.Week.moveInstead())
      say(.change(change))
      propose(.change(change))
    }
  }

  /// Leaves a day out; always accepted and never made up. (A14)
  mutating func skipDay(_ date: Day) -> Bool {
    guard let plan = state.plan else { return noPlan() }
    if date == today {
      // Today's session is a matter of the check-in: it was missed, and tomorrow follows from it.
      var missed = CheckIn()
      missed.session = .missed
      take(missed, words: "")
      return true
    }
    switch asking(plan).skipping(date) {
    case .done(let done):
      state.plan = done.plan
      record(.changed(done.change(.skip)))
      say(Say.Week.skipped(day: date.weekday))
    case .refused(let refusal):
      if refusal.reason == .outside { return outside(date) }
      say(refusal.reason == .empty ? Say.Week.notSkippable(day: date.weekday) : refusal.line)
    }
    askAgain()
    return true
  }

  /// Frees days on which nothing is possible.
  mutating func block(_ first: Day, through last: Day) -> Bool {
    guard let plan = state.plan else { return noPlan() }
    // A year is more than anyone blocks.
    let span = first...min(max(first, last), first + 366)
    switch asking(plan).blocking(span) {
    case .done(let done):
      state.plan = done.plan
      record(.changed(done.change(.block)))
      say(Say.Week.blocked())
      if let week = done.plan.week(of: max(first, today + 1)) {
        say(.week(done.plan.shown(week, beginning: state.preferences.weekBegins)))
      }
    case .refused(let refusal):
      say(refusal.line)
    }
    askAgain()
    return true
  }
}

extension Replanned {
  /// For the journal: the days before and after.
  func change(_ kind: Journal.Change.Kind) -> Journal.Change {
    Journal.Change(kind: kind, before: before, after: changed)
  }
}

extension Replan.Refusal {
  /// Why it cannot be, for the athlete.
  var line: Line {
    switch reason {
    case .guideline:
      guard let breach = breaches.first(where: { $0.force == .mandatory }) ?? breaches.first else {
        return Say.Week.moveNothingSuch()
      }
      return Say.Week.moveRefused(
        reason: breach.guideline.because, guideline: breach.guideline.id)
    case .past: return Say.Week.pastDay()
    case .outside: return Say.Week.outsidePlan()
    case .empty: return Say.Week.moveNothing()
    case .race: return Say.Week.moveRace()
    }
  }
}
