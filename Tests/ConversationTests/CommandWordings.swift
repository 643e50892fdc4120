import Conversation
import Hearing
import Training

/// What each command is called by people, and what has to come of it with a standing plan.
enum CommandWordings {
  /// One command: its name, at least five ways of saying it, and whether a turn does it.
  struct Command: Sendable {
    let name: String
    let said: [String]
    /// Whether the turn does what was asked for; the state is the one before.
    let isDone: @Sendable (Turn, State) -> Bool
  }

  /// The state in which everything is said: a plan of sixteen weeks, and nothing open.
  static let standing: State = {
    var state = People.planned
    state.talk.open = nil
    return Coach.skip(People.today + 2, in: state, on: People.today).state
  }()

  private static func shows(_ test: @escaping @Sendable (Passage) -> Bool)
    -> @Sendable (Turn, State) -> Bool
  {
    { turn, _ in turn.says.contains(where: test) }
  }

  private static func says(_ keys: String...) -> @Sendable (Turn, State) -> Bool {
    { turn, _ in !Set(Openings.keys(turn)).isDisjoint(with: keys) }
  }

  private static func changesPlan(_ turn: Turn, _ before: State) -> Bool {
    turn.state.plan != before.plan || turn.state.talk.proposal != nil
      || Openings.keys(turn).contains("week.moveRefused")
  }

  static let all: [Command] = [
    Command(
      name: "today",
      said: ["today", "what's today?", "show today", "today's session", "what should I do today?"],
      isDone: shows { if case .day(let day) = $0 { day.date <= People.today + 1 } else { false } }),
    Command(
      name: "tomorrow",
      said: [
        "tomorrow", "what's on tomorrow?", "and tomorrow?", "show me tomorrow's workout",
        "do I run tomorrow?", "can I do it tomorrow instead?",
      ],
      isDone: shows { if case .day(let day) = $0 { day.date == People.today + 1 } else { false } }),
    Command(
      name: "week",
      said: [
        "week", "show me my week", "this week please", "how does my week look?",
        "what does the week look like?", "what's on this week?",
      ],
      isDone: shows { if case .week(let week) = $0 { week.number == 1 } else { false } }),
    Command(
      name: "week 7",
      said: [
        "week 7", "show me week 7", "show the seventh week", "what's in week 7?",
        "what does week seven look like?",
      ],
      isDone: shows { if case .week(let week) = $0 { week.number == 7 } else { false } }),
    Command(
      name: "plan",
      said: [
        "plan", "show me the whole plan", "my schedule", "all weeks", "how does the season look?",
        "what's the plan?",
      ],
      isDone: shows { if case .season = $0 { true } else { false } }),
    Command(
      name: "move",
      said: [
        "move my long run to sunday", "shift the long run to friday",
        "can I do the long run on sunday instead?", "I'd rather do my long run on sunday",
        "postpone saturday to sunday", "the long run on sunday instead",
      ], isDone: { turn, state in changesPlan(turn, state) }),
    Command(
      name: "swap",
      said: [
        "swap thursday and saturday", "switch thu with sat", "exchange saturday for sunday",
        "can we swap thu and sat?", "trade thursday for sunday",
      ], isDone: { turn, state in changesPlan(turn, state) }),
    Command(
      name: "skip",
      said: [
        "skip saturday", "cancel the run on saturday", "no training on saturday",
        "I can't train on saturday", "saturday doesn't work", "drop saturday",
      ], isDone: { turn, state in changesPlan(turn, state) }),
    Command(
      name: "block",
      said: [
        "I'm travelling thu to sat", "block thursday to saturday", "I'm away on saturday",
        "no time from thursday to saturday", "I'm on holiday from thu till sat", "block saturday",
      ], isDone: { turn, state in changesPlan(turn, state) }),
    Command(
      name: "log",
      said: [
        "log easy 5k in 34 min", "record a 20 min swim", "write down that I did a 10k",
        "note 30 min bike", "log 45 minutes of hiking yesterday", "please log a 30 minute walk",
      ],
      isDone: { turn, _ in
        turn.entries.contains { if case .worked = $0.event { true } else { false } }
      }),
    Command(
      name: "why",
      said: [
        "why", "why that?", "how come?", "why wed", "explain saturday", "why is sunday a rest day?",
      ],
      isDone: shows { if case .why = $0 { true } else { false } }),
    Command(
      name: "what if",
      said: [
        "what if I move the long run to sunday?", "what if I swap thursday and saturday?",
        "what happens if I do the long run on friday?", "what if I skip saturday?",
        "what if I run on friday instead of saturday?",
      ],
      isDone: { turn, state in
        turn.state.plan == state.plan && turn.entries.isEmpty
          && !Set(Openings.keys(turn)).isDisjoint(with: [
            "week.whatIfFine", "week.moveRefused", "week.moveAsk",
          ])
      }),
    Command(
      name: "change goal",
      said: [
        "change my goal", "I have a new goal", "new goal please", "set another goal",
        "I want to train for something else",
      ], isDone: says("questions.goal")),
    Command(
      name: "change goal, told at once",
      said: [
        "actually a half marathon on 16 may", "change my goal to a half marathon on 16 may",
        "change the race to 21 march", "the race is on 21 march", "make it a marathon on 30 may",
      ], isDone: says("week.replanned", "week.replanAsk")),
    Command(
      name: "change days",
      said: [
        "change my days", "I need different days", "other training days please",
        "my days have changed", "update my availability",
      ], isDone: says("questions.days")),
    Command(
      name: "change days, told at once",
      said: [
        "make it 4 days", "actually make it 4 days", "change my days to mon, wed and sat",
        "I can only train on mon, wed and sat", "make it three days a week",
      ], isDone: says("week.replanned", "week.replanAsk")),
    Command(
      name: "change units",
      said: [
        "use miles", "switch to miles", "in miles please", "make it miles",
        "change my units to miles", "count in miles",
      ], isDone: { turn, _ in turn.state.athlete.units == .mi }),
    Command(
      name: "change name",
      said: [
        "call me Ana", "my name is Ana", "I'm called Ana", "change my name to Ana",
        "you can call me Ana.",
      ], isDone: { turn, _ in turn.state.athlete.name == "Ana" }),
    Command(
      name: "export",
      said: [
        "export ics", "export my plan as html", "give me a calendar file", "save it as csv",
        "put it in my calendar", "export",
      ],
      isDone: { turn, _ in
        turn.effects.contains { if case .export = $0 { true } else { false } }
      }),
    Command(
      name: "progress",
      said: [
        "progress", "how am I doing?", "how is it going so far?", "my stats",
        "how much have I trained?",
      ], isDone: shows { if case .progress = $0 { true } else { false } }),
    Command(
      name: "forget me",
      said: [
        "forget me", "delete everything", "erase my data", "wipe everything",
        "delete all my data",
      ], isDone: { turn, _ in turn.state.talk.proposal == .forget && turn.effects.isEmpty }),
    Command(
      name: "undo",
      said: [
        "undo", "undo that", "take it back", "put it back", "never mind", "I changed my mind",
      ],
      isDone: says("week.undone")),
    Command(
      name: "start over",
      said: ["start over", "begin again", "restart", "start from scratch", "reset"],
      isDone: { turn, _ in turn.state.talk.proposal == .startOver }),
    Command(
      name: "later",
      said: [
        "later", "not now", "ask me later", "maybe later", "let's do this another time",
        "I'll be back later",
      ], isDone: { turn, _ in turn.effects == [.farewell] }),
  ]

  /// Ways of going one question back, said while the third question is open.
  static let back = ["back", "go back", "previous question", "one step back", "can I go back?"]
}
