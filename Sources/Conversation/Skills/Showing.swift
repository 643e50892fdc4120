import Hearing
import Prompts
import Training

/// Skills that show what stands; they change nothing.
extension Skill {
  static let today = Skill(
    "today",
    hears: [
      "[show|whats|what is] today [please]",
      "(whats|what is|what do i do|what have i) [on|planned] [for] today",
      "[show] [me] todays (session|training|workout|plan|run)",
      "what (am i doing|should i do) today", "(do|can|should|may) i (run|train|lift) today",
    ],
    intents: [.today],
    examples: [
      "today", "what's today?", "show today", "today's session", "what do I do today",
      "what should I do today?", "do I run today?", "what am I doing today?",
    ],
    refuses: ["no run today, slept badly"]
  ) { _, reply in reply.show(reply.today, under: Say.Week.today(date: reply.today)) }

  static let tomorrow = Skill(
    "tomorrow",
    hears: [
      "[show|whats|what is|and] tomorrow [please]",
      "(whats|what is|what do i do|what have i) [on|planned] [for] tomorrow",
      "[show] [me] tomorrows (session|training|workout|plan|run)",
      "what (am i doing|should i do) tomorrow",
      "(do|can|should|may) i (run|train|lift|do it) tomorrow [instead]",
    ],
    intents: [.tomorrow],
    examples: [
      "tomorrow", "what's tomorrow?", "and tomorrow?", "tomorrow's workout",
      "what do I do tomorrow", "do I run tomorrow?", "what should I do tomorrow?",
      "can I do it tomorrow instead?",
    ],
    refuses: ["only 20 minutes tomorrow"]
  ) { _, reply in
    reply.show(reply.today + 1, under: Say.Week.tomorrow(date: reply.today + 1))
  }

  static let day = Skill(
    "day",
    hears: [
      "(whats|what is|what do i do|what have i) [on|planned] [for|on] {day}",
      "show [me] {day}", "{day}", "(can|may|should) i (run|train) [on] {day}",
    ],
    examples: [
      "friday", "what's on saturday?", "show me thursday", "what do I do on monday",
      "can I run on saturday?",
    ],
    refuses: ["what is a tempo run", "quads are dead"]
  ) { slots, reply in
    guard reply.state.plan != nil,
      slots.text("day").map({ $0.split(separator: " ").count <= 4 }) == true,
      let day = slots.day(in: reply)
    else { return false }
    return reply.show(day, under: Say.Week.thatDay(date: day))
  }

  static let next = Skill(
    "next-run",
    hears: [
      "(when|what) (is|do) (my|the|i) (next|run next|lift next|train next) [run|session|workout|training]",
      "whats (next|my next run|my next session|coming|up)",
      "(can|may|should) i (run|train|lift) again [now|yet|tomorrow]",
      "when (can i|i can|may i) (run|train|lift) [again|next]",
      "(can|may|should) i (run|train) with (this|my|that|a) {part}",
      "show [me] [my|the] next (run|session|workout)",
    ],
    examples: [
      "when is my next run?", "what's next?", "can I run again?", "when can I run again?",
      "show me the next session", "can I run with this knee?", "when I can run again?",
    ],
    refuses: ["what's next week"]
  ) { slots, reply in
    // While something hurts or an illness lasts, a date would be a promise.
    let asksLeave = !Set(slots.utterance.tokens).isDisjoint(with: ["can", "may", "should"])
    if asksLeave, let hindrance = reply.hindrance(slots.words["part"] != nil) {
      reply.say(hindrance)
      reply.askAgain()
      return true
    }
    guard let plan = reply.state.plan else { return reply.noPlan() }
    let ahead = (1...14).map { reply.today + $0 }
    guard
      let date = ahead.first(where: { plan[$0]?.run != nil })
        ?? ahead.first(where: { plan[$0]?.sessions.isEmpty == false })
    else { return reply.outside(reply.today + 1) }
    return reply.show(date, under: Say.Week.thatDay(date: date))
  }

  static let week = Skill(
    "week",
    hears: [
      "[show] [me] [my|the|this] week [please]", "(whats|what is) [on] (this|my) week",
      "how does (this|my|the|next) week look",
      "(what does|whats) (this|my|the|next) week look like",
      "what will (this|my|the|next) week look like",
      "[show] [me] [the] next week", "what (about|is on|comes) next week",
    ],
    intents: [.week],
    examples: [
      "week", "show me the week", "this week", "how does my week look?", "my week please",
      "next week", "what's on this week?", "what does the week look like?", "what comes next week?",
      "what will next week look like?",
    ],
    refuses: ["a weak ankle"]
  ) { slots, reply in
    let next = slots.utterance.tokens.contains("next")
    return reply.showWeek(holding: reply.today + (next ? 7 : 0))
  }

  static let weekNumber = Skill(
    "week-number",
    hears: [
      "[show] [me] week {number} [please]", "[show] [me] the {number} week",
      "(whats|what is|what comes) in week {number}",
      "(how does|what does) week {number} look [like]",
    ],
    examples: [
      "week 7", "show me week 3", "show the second week", "what's in week 5?",
      "what does week 12 look like?", "how does week 9 look?",
    ],
    refuses: ["3 times a week"]
  ) { slots, reply in
    guard let plan = reply.state.plan, let number = slots.number("number") else { return false }
    guard let week = plan.weeks.first(where: { $0.number == number }) else {
      reply.say(Say.Week.noWeek(number: number))
      reply.askAgain()
      return true
    }
    reply.say(Say.Week.thatWeek(number: number))
    reply.say(.week(plan.shown(week, beginning: reply.state.preferences.weekBegins)))
    reply.askAgain()
    return true
  }

  static let plan = Skill(
    "plan",
    hears: [
      "[show] [me] [my|the] [whole|full|entire] (plan|season|schedule|program) [please]",
      "[show] [me] all weeks", "(whats|what is) (my|the) plan", "how does the season look",
    ],
    intents: [.plan],
    examples: [
      "plan", "show the whole plan", "my schedule", "all weeks", "what's the plan?",
      "how does the season look?",
    ],
    refuses: ["I plan to run a half"]
  ) { _, reply in
    guard let plan = reply.state.plan else { return reply.noPlan() }
    reply.say(Say.Week.plan())
    reply.say(.season(plan))
    reply.askAgain()
    return true
  }

  static let whyDay = Skill(
    "why-day",
    hears: [
      "why [is|on|do i|the|this] {day}", "why is {day} (like that|so|a rest day|hard|easy|rest)",
      "explain {day}",
    ],
    examples: ["why wed", "why is friday a rest day?", "explain thursday", "why on monday?"],
    refuses: ["why banana"]
  ) { slots, reply in
    guard let plan = reply.state.plan, let date = slots.day(in: reply) else { return false }
    guard let day = plan[date] else { return reply.outside(date) }
    reply.say(Say.Week.why(date: date))
    reply.say(.why(DatedDay(date: date, plan: day)))
    reply.askAgain()
    return true
  }

  static let guidelines = Skill(
    "guidelines",
    hears: [
      "[show|list] [me] [the|your|all] [the] (guidelines|rules)",
      "what (rules|guidelines) (do you follow|are there)", "which rules do you follow",
    ],
    intents: [.guidelines],
    examples: [
      "guidelines", "show the rules", "your guidelines", "what rules do you follow?",
      "list all the rules", "which rules do you follow?",
    ]
  ) { _, reply in
    reply.say(.guidelines)
    reply.askAgain()
    return true
  }

  static let history = Skill(
    "history",
    hears: [
      "[show] [me] [my|the] (history|journal|log|diary)",
      "what (has changed|did we change|happened)",
      "[show] [me] [all|past] decisions",
    ],
    intents: [.history],
    examples: [
      "history", "show my journal", "what has changed?", "past decisions", "show me the log",
    ]
  ) { _, reply in
    reply.say(.history(reply.state.journal))
    reply.askAgain()
    return true
  }

  static let progress = Skill(
    "progress",
    hears: [
      "[show] [me] [my] progress", "how am i doing", "how is it going [so far]",
      "[show] [me] [my] (stats|statistics|charts)", "how much have i (run|trained)",
    ],
    intents: [.progress],
    examples: [
      "progress", "how am I doing?", "how is it going so far?", "my stats",
      "how much have I trained?",
    ]
  ) { _, reply in
    for passage in Coach.progress(reply.state.journal, in: reply.state, on: reply.today) {
      reply.say(passage)
    }
    reply.askAgain()
    return true
  }
}

extension Reply {
  /// Shows one day in full; always true, so that a skill can end with it.
  mutating func show(_ date: Day, under heading: Line) -> Bool {
    guard let plan = state.plan else { return noPlan() }
    guard let day = plan[date] else {
      guard let first = plan.weeks.first?.starts, date < first,
        let next = (0..<14).map({ first + $0 }).first(where: { plan[$0]?.isRest == false }),
        let held = plan[next]
      else { return outside(date) }
      say(Say.Week.notBegun(date: next))
      say(.day(DatedDay(date: next, plan: held)))
      askAgain()
      return true
    }
    say(heading)
    say(.day(DatedDay(date: date, plan: day)))
    askAgain()
    return true
  }

  mutating func showWeek(holding date: Day) -> Bool {
    guard let plan = state.plan else { return noPlan() }
    let first = plan.weeks.first
    let begins = state.preferences.weekBegins
    guard
      let week = plan.week(of: date, beginning: begins)
        ?? (date < (first?.starts ?? date) ? first : nil)
    else { return outside(date) }
    let current = week.starts == plan.week(of: today, beginning: begins)?.starts
    say(current ? Say.Week.thisWeek() : Say.Week.thatWeek(number: week.number))
    say(.week(plan.shown(week, beginning: begins)))
    askAgain()
    return true
  }

  mutating func outside(_ date: Day) -> Bool {
    say(Coach.ended(state.plan, before: date) ?? Say.Week.outside(date: date))
    askAgain()
    return true
  }

  mutating func noPlan() -> Bool {
    say(Say.Week.noPlan())
    askAgain()
    return true
  }
}
