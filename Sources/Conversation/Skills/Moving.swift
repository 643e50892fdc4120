import Hearing
import Prompts
import Training

/// Skills that move training between days; each wish is checked against the guidelines.
extension Skill {
  static let move = Skill(
    "move",
    hears: [
      "[please] (move|shift|put|push|postpone|bring forward|reschedule) [my|the] {session} [from {from}] to {day}",
      "[please] (move|shift|push|postpone|reschedule) {from} to {day}",
      "[can|could|may] (i|you|we) (move|do|shift|put) [my|the] {session} [to|on] {day} [instead]",
      "(i would|id) rather [run|do] [my|the] {session} on {day}",
      "[my|the] {session} on {day} instead", "make {day} [my|the] {session} [day]",
    ],
    intents: [.move],
    examples: [
      "move my long run to sunday", "shift tempo to friday", "postpone thursday to saturday",
      "can I do the intervals on wednesday instead?", "I'd rather do my long run on sunday",
      "put the lifting to monday",
    ],
    refuses: ["move to portugal"]
  ) { slots, reply in
    guard let plan = reply.state.plan else { return reply.noPlan() }
    guard let target = slots.day(in: reply) else { return false }
    let days = Rearranging(plan: plan, athlete: reply.state.athlete, today: reply.today)
    let from =
      slots.words["from"] != nil
      ? slots.day("from", in: reply)
      : days.day(
        of: Session.matching(slots.words["session"] ?? slots.utterance.tokens), near: target)
    guard let from else {
      reply.say(Say.Week.moveNothingSuch())
      reply.askAgain()
      return true
    }
    reply.settle(days.move(from, to: target))
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
      "can we swap mon and tue?", "trade friday for saturday",
    ],
    refuses: ["swap tempo"]
  ) { slots, reply in
    guard let plan = reply.state.plan else { return reply.noPlan() }
    guard let first = slots.day("from", in: reply), let second = slots.day(in: reply) else {
      return false
    }
    let days = Rearranging(plan: plan, athlete: reply.state.athlete, today: reply.today)
    reply.settle(days.swap(first, second))
    return true
  }

  static let block = Skill(
    "block",
    hears: [
      "block [out] {from} (to|till|until|through) {day}", "block [out] {day}",
      "(im|i am|ill be|i will be|am) (away|travelling|traveling|on holiday|on vacation|busy|out) [from] {from} (to|till|until|through) {day}",
      "(im|i am|ill be|i will be|am) (away|travelling|traveling|on holiday|on vacation|busy|out) [on] {day}",
      "no time [from] {from} (to|till|until|through) {day}", "no time on {day}",
    ],
    intents: [.block],
    examples: [
      "block thursday to saturday", "block friday", "I'm travelling thu to sat",
      "I'm away on monday", "no time from tuesday to thursday", "I'm on holiday from fri till sun",
    ],
    refuses: ["my nose is blocked"]
  ) { slots, reply in
    guard reply.state.plan != nil else { return reply.noPlan() }
    guard let last = slots.day(in: reply) else { return false }
    var first = last
    if slots.words["from"] != nil {
      guard let named = slots.day("from", in: reply) else { return false }
      first = named
    }
    return reply.block(first, through: last < first ? last + 7 : last)
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

extension Reply {
  /// Does what is lawful; else says which guideline stands in the way, and offers the nearest.
  mutating func settle(_ outcome: Rearranging.Outcome) {
    switch outcome {
    case .lawful(let change):
      state.plan?.apply(change.after)
      record(.changed(change))
      say(.change(change))
      say(Say.Checkin.done())
      askAgain()
    case .refused(let refusal, let instead):
      say(refusal.line)
      guard let instead else { return askAgain() }
      say(Say.Week.moveInstead())
      say(.change(instead))
      propose(.change(instead))
    }
  }

  /// Frees days on which nothing is possible.
  mutating func block(_ first: Day, through last: Day) -> Bool {
    guard let plan = state.plan else { return noPlan() }
    guard last >= today else {
      say(Say.Week.pastDay())
      askAgain()
      return true
    }
    let days = Rearranging(plan: plan, athlete: state.athlete, today: today)
    // A year is more than anyone blocks.
    guard let change = days.block(first...min(max(first, last), first + 366)) else {
      return outside(first)
    }
    state.plan?.apply(change.after)
    record(.changed(change))
    say(Say.Week.blocked())
    if let week = state.plan?.week(of: change.after.first?.date ?? first) { say(.week(week)) }
    askAgain()
    return true
  }
}

extension Rearranging.Refusal {
  /// Why it cannot be, for the athlete.
  var line: Line {
    switch self {
    case .guideline(let guideline):
      Say.Week.moveRefused(reason: guideline.because, guideline: guideline.id)
    case .notOffered(let day): Say.Week.notOffered(day: day.weekday)
    case .past: Say.Week.pastDay()
    case .outside(let day): Say.Week.outside(date: day)
    case .nothingThere(let day): Say.Week.moveNothing(day: day.weekday)
    }
  }
}
