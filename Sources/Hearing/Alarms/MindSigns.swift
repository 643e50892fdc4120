import Training

/// Words of someone who may harm themselves.
extension Sign {
  static let mind = [
    Sign(
      "alarms.suicidal", .selfHarm, [Part([], [.suicidal])],
      unless: Part([], [.pace, .sprints, .drill, .drills, .hill]),
      accepts: ["i feel suicidal"], refuses: ["suicide sprints pace"]),
    Sign(
      "alarms.kill-myself", .selfHarm,
      [Part([], [.kill, .killing, .harm, .harming, .cut, .cutting]), Part([], [.myself])],
      within: 2, unless: Part([], [.shaving]),
      accepts: ["i want to kill myself", "harming myself"],
      refuses: ["killing me", "pushing myself"]),
    Sign(
      "alarms.hurt-myself", .selfHarm,
      [
        Part(
          [], [.want, .going, .urge, .gonna, .thinking, .thoughts, .might, .afraid, .could, .idea]),
        Part([.pain]),
        Part([], [.myself]),
      ], within: 6,
      unless: Part([], [.dont]),
      accepts: ["i want to hurt myself", "urge to hurt myself"],
      refuses: ["i hurt myself running", "i don't want to hurt myself"]),
    Sign(
      "alarms.end-life", .selfHarm,
      [Part([], [.end, .ending, .take, .taking]), Part([], [.my]), Part([], [.life])], within: 4,
      accepts: ["i want to end my life"], refuses: ["run of my life"]),
    Sign(
      "alarms.not-live", .selfHarm,
      [
        Part([], [.dont, .no, .without]), Part([], [.want, .reason, .wanna, .point]),
        Part([], [.live]),
      ], within: 6,
      canBeNegated: false, accepts: ["i don't want to live", "no reason to live"],
      refuses: ["i want to live"]),
    Sign(
      "alarms.want-to-die", .selfHarm, certain: false,
      [Part([], [.want, .wanted, .wish, .wanna]), Part([], [.die, .dead])], within: 3,
      unless: Part([], [.legs, .hill, .sprints]),
      accepts: ["i want to die"], refuses: ["my legs want to die"]),
    Sign(
      "alarms.end-it-all", .selfHarm,
      [Part([], [.end, .ending]), Part([], [.it]), Part([], [.all])], within: 3,
      unless: Part([.run, .session, .good], [.well, .race]),
      accepts: ["thinking of ending it all"], refuses: ["it all ended well"]),
    Sign(
      "alarms.not-here", .selfHarm,
      [
        Part([], [.dont, .wish, .rather, .better]), Part([], [.be, .off]),
        Part([], [.here, .dead, .alive]),
      ], within: 7, unless: Part([], [.legs, .hill, .work, .late, .city, .cold, .rain, .gym]),
      canBeNegated: false,
      accepts: ["i don't want to be here anymore", "better off dead", "wish i was dead"],
      refuses: ["dead legs", "i don't know what to put here"]),
    // "I don't run here", "I don't see my run here" say where.
    Sign(
      "alarms.wish-not-here", .selfHarm,
      [Part([], [.wish, .rather, .better]), Part([], [.i]), Part([], [.here, .dead, .alive])],
      within: 7, unless: Part([], [.legs, .hill, .work, .late, .city, .cold, .rain, .gym]),
      canBeNegated: false, accepts: ["i wish i wasn't here", "better if i was not here"],
      refuses: ["i don't live here"]),
    Sign(
      "alarms.not-alive", .selfHarm,
      [Part([], [.dont]), Part([], [.i]), Part([], [.dead, .alive])], within: 7,
      unless: Part([], [.legs, .hill]), canBeNegated: false,
      accepts: ["i don't care if i end up dead"], refuses: ["dead legs"]),
    Sign(
      "alarms.overdose", .selfHarm, [Part([], [.overdose])],
      unless: Part([], [.coffee, .caffeine, .sugar, .cake]),
      accepts: ["i took an overdose"], refuses: ["overdose of coffee"]),
  ]
}
