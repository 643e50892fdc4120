import Conversation
import Training

/// Talks to a first plan, with their answers in the order in which they are given.
enum FirstPlans {
  /// People who answer in a word or two; the answers beyond the plan are not needed.
  static let short: [[String]] = [
    ["no", "31", "10k", "14 mar", "3x15k", "a year", "mo we sa", "no", "no"],
    ["no, 34", "5k", "no date", "not at all", "tue thu sat", "never", "fine"],
    ["nope", "27", "fun", "twice a week", "2 years", "weekends", "gym", "good"],
    ["none, 45", "half marathon 16 may", "3 times, 20 km", "3 years", "any day", "a bit", "no"],
    ["no 29", "marathon", "may", "no idea", "4x 35k, years", "mon wed fri sun", "gym", "ok"],
    ["no", "38", "health", "0", "3", "no strength", "nothing"],
    ["healthy, 52", "10k 28 feb", "2 runs, 8k", "6 months", "tue sat sun", "dumbbells", "no"],
    ["no, 22", "5k under 30", "no", "3 a week, 12k", "1 year", "4 days", "never, nothing", "no"],
    ["nah", "61", "just running", "no", "mon thu", "no", "fine"],
    ["no, 19", "half", "14/3", "15 km a week", "half a year", "weekdays", "some, gym", "all good"],
    ["nothing", "33", "lose weight", "not yet", "weekend and wed", "no equipment", "good"],
    ["no. 41", "10 miles", "june 6", "3x a week 10 miles", "2 years", "sat sun tue", "gym", "no"],
    ["no, 36", "stay fit", "once a week 5k", "3 months", "every day", "a little, dumbbells", "no"],
    [
      "no", "48", "marathon 18 april", "40k a week, 4 runs, 5 years", "all", "regularly, gym", "no",
    ],
    ["no, 25", "faster 5k", "22 min", "5 runs 40k 3 years", "any", "gym, years", "nothing"],
    ["no, 30", "fun", "3x, 15k, longest 7, a year", "tue thu sun", "no", "no"],
  ]

  /// People who say everything they can think of first, and a word where something is asked.
  static let allAtOnce: [[String]] = [
    [
      """
      no, 29, half marathon on 25 april 2027, I run 3 times a week, 20 km, longest 9 km, \
      for a year, any day but friday, 60 minutes on weekdays, long run on sunday, I lift \
      regularly in a gym, nothing sore
      """,
      "all good",
    ],
    [
      """
      I'm 34 and healthy, I want to run a 10k on 14 march, I run twice a week, 10 km, \
      longest 6 km, for half a year, tue thu and sat, never lifted, no equipment, nothing \
      hurts
      """,
      "no",
    ],
    [
      """
      healthy, 41, just for fun, 3 runs a week, 15 km, for 2 years, mon wed sat, dumbbells \
      at home, a bit of lifting, all good
      """,
      "fine", "no",
    ],
    [
      """
      no health problems, 26 years old. Training for a marathon on 30 may. I run 4 times a \
      week, 35 km, longest 16 km, 3 years. Every day except monday. Gym, regularly. No pain.
      """,
      "good",
    ],
    [
      """
      36, no issues, 5k on 13 june, not running yet, tuesday thursday and sunday, 30 \
      minutes, never lifted and no equipment, nothing sore and not ill
      """,
      "no", "no",
    ],
    [
      """
      no, 45. half marathon 16 may 2027. running 3 times a week, 18 km, longest 8 km, since \
      a year. tue, thu, sat, sun, 50 min. some lifting, dumbbells. quads 3 of 10, squats \
      yesterday
      """,
      "no",
    ],
    [
      """
      im 52, healthy, run for my health, twice a week, 8 km, for a year, weekends and \
      wednesday, no strength please, nothing sore
      """,
      "no",
    ],
    [
      """
      no conditions, 31, 10 km race on 28 february, 3x a week, 20 km, longest 10 km, two \
      years, mon tue thu sat, long run on saturday, twice a day is fine, gym and regular \
      lifting, no pain
      """,
      "all good",
    ],
    [
      """
      healthy and 23. I want to get fit. I don't run at all. I can train monday, wednesday \
      and friday. I never lifted, no equipment. nothing hurts
      """,
      "no",
    ],
    [
      """
      no, 39, half marathon on 18 april under 2 hours, 4 runs a week, 28 km, longest 12 km, \
      2 years, any day, 45 minutes on weekdays, gym, regular, nothing sore, not ill
      """,
      "no",
    ],
    [
      """
      I am healthy, 47 years old, 5k on 14 march, run-walk twice a week, 6 km a week, \
      longest 3 km, 3 months, tue and sat and sun, dumbbells, a little lifting, legs 2 of 10
      """,
      "no",
    ],
  ]

  /// How many questions the coach asks up to the first plan; nil where the plan is never made.
  static func questions(to answers: [String], on today: Day) -> Int? {
    var turn = Coach.opening(in: State(), on: today)
    var count = asked(turn)
    for answer in answers + ["no", "yes", "no", "fine"] {
      if turn.state.plan != nil { return count }
      turn = Coach.reply(to: answer, in: turn.state, on: today)
      if turn.state.plan == nil { count += asked(turn) }
    }
    return turn.state.plan == nil ? nil : count
  }

  private static func asked(_ turn: Turn) -> Int {
    turn.says.count { if case .ask = $0 { true } else { false } }
  }
}
