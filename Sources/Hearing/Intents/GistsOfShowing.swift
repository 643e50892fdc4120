extension Gist {
  /// What is looked back at, looked up, and shown.
  static let showing: [Gist] = [
    Gist(
      .history, [.asks, .changes], unless: [.foreign, .goal, .race, .why, .progress],
      accepts: ["has anything been moved", "did you alter something"],
      refuses: ["what is a change"]),
    Gist(
      .history, leads: .shown, [.past, [.session, .everything, .week, .day]],
      unless: [.foreign, .progress],
      accepts: ["show me a log of everything"], refuses: ["show me the next runs"]),
    Gist(
      .progress, [.asks, .progress], unless: [.foreign, .day, .tomorrow, .rules],
      accepts: ["any improvement?", "is my fitness going up?", "have my runs got longer"],
      refuses: ["is coffee better than tea"]),
    Gist(
      .plan, leads: [.asked, .shown], [.everything, .week],
      unless: [.span, .instead, .past, .foreign],
      accepts: ["what are all the weeks like", "how many weeks have we got"],
      refuses: ["is everything ok this week"]),
    Gist(
      .guidelines, [.rules, [.asks, .wishes]], unless: [.foreign, .why, .reason, .race, .goal],
      accepts: ["do you follow some kind of method", "i'd love to read your rulebook"],
      refuses: ["the rules at work are silly"]),
    Gist(
      .week, leads: [.shown, .how], [.twoDays, [.plan, .mine]],
      unless: [.foreign, .drop, .move, .session, .suits],
      accepts: ["show me my monday to sunday"], refuses: ["is monday or friday better"]),
    Gist(
      .progress, [.progress, .past], most: 5, accepts: ["numbers so far"],
      refuses: ["i felt better last week than this one"]),
    Gist(
      .tomorrow, [[.asks, .wishes], .tomorrow, .account], unless: [.foreign, .drop, .move],
      accepts: ["i would appreciate a short description of tomorrow's training"],
      refuses: ["please stop tomorrow"]),
    Gist(
      .tomorrow, [.asks, .tomorrow], unless: [.foreign, .drop, .move],
      accepts: ["preview tomorrow"], refuses: ["will it rain tomorrow"]),
    Gist(
      .today, [.asks, .today, [.session, .mine]], unless: [.foreign, .drop, .move, .use],
      accepts: ["am i running this morning?", "what's waiting for me tonight"],
      refuses: ["is it going to rain now"]),
    Gist(
      .today, [.asks, .today], unless: [.foreign, .drop, .move, .suits, .cannot, .past, .use],
      most: 8, accepts: ["is today one of the scary days?", "legs or lungs today?"],
      refuses: ["today i rest"]),
    Gist(
      .week, leads: .account, [.week], unless: [.foreign, .past, .drop, .move, .changes],
      accepts: ["summary of the coming week"], refuses: ["list of the last week"]),
    Gist(
      .week, [.wishes, .week, .account], unless: [.foreign, .drop, .move],
      accepts: ["i need an overview of the next seven days"], refuses: ["i need a quiet week"]),
    Gist(
      .plan, [.wishes, .plan, .account], unless: [.foreign, .drop, .move],
      accepts: ["i would love an outline of the season"], refuses: ["i need a plan b for dinner"]),
    Gist(
      .week, [.asks, .week, .mine], unless: [.foreign, .drop, .move, .past, .race, .suits],
      most: 8, accepts: ["got much on this week have i?"], refuses: ["my week was long"]),
    Gist(
      .week, leads: [.asked, .shown], [.week], unless: [.foreign, .drop, .move, .past, .race],
      accepts: ["which evenings do you need me", "how's monday to sunday look"],
      refuses: ["it was a long week"]),
    Gist(
      .plan, leads: [.asked, .shown], [.plan], unless: [.foreign, .drop, .move, .rules],
      accepts: ["where's the full plan", "how does it build up till race day"],
      refuses: ["the road was wet"]),
    Gist(
      .history, leads: .asked, [.past, [.session, .everything, .week]],
      unless: [.foreign, .why, .changes, .goal, .race, .today, .tomorrow],
      accepts: ["which runs did i do in october"], refuses: ["what is running"]),
    Gist(
      .today, leads: [.asked, .shown], [.session, .mine],
      unless: [.foreign, .drop, .move, .day, .week, .plan, .use, .past, .cannot],
      most: 11, accepts: ["is it a rest day?", "what kind of session have i got"],
      refuses: ["what is a tempo run"]),
    Gist(
      .thanks, leads: .thanks, unless: [.asks], accepts: ["thanks, you tyrant"],
      refuses: ["all fine, no thanks"]),
    Gist(
      .greet, leads: .hello, unless: [.session, .asks], most: 5,
      accepts: ["greetings, earthling", "morning coach"],
      refuses: ["hello kitty is what my daughter likes", "morning run"]),
    Gist(
      .skip, leads: .pass, most: 2, told: true, accepts: ["pass, your honour"],
      refuses: ["i passed out"]),
  ]
}
