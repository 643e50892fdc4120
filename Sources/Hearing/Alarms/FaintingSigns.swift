import Training

/// Fainting, and what the heat does.
extension Sign {
  static let fainting = [
    Sign(
      "alarms.fainted", .fainting, [Part([], [.fainted, .collapsed, .blackout])],
      unless: Part(
        [],
        [
          .sofa, .couch, .bed, .sheets, .hope, .memory, .asleep, .hearted, .tent, .bridge,
          .chair, .floor, .power, .curtains, .windows, .plan, .excitement,
        ]),
      accepts: [
        "i fainted after the run", "nearly collapsed at the end", "blackout during intervals",
        "i fainnted",
      ],
      refuses: [
        "collapsed on the sofa", "never fainted", "faint hope", "the ceiling at the gym collapsed",
      ]),
    Sign(
      "alarms.blacked-out", .fainting,
      [Part([], [.passed, .blacked, .black, .pass, .blacking]), Part([], [.out])], within: 2,
      unless: Part(
        [],
        [
          .sofa, .couch, .bed, .asleep, .drunk, .windows, .curtains,
        ]),
      accepts: ["passed out after training", "i blacked out", "thought i'd pass out"],
      refuses: [
        "passed out flyers", "passed everyone", "my phone blacked out",
        "the whole street blacked out", "my daughter's hockey team collapsed",
      ]),
    Sign(
      "alarms.feel-faint", .fainting,
      [
        Part([], [.feel, .went, .came, .going, .fell, .gonna, .into]),
        Part([], [.faint, .lightheaded, .fainted]),
      ],
      within: 5,
      accepts: ["felt faint", "feeling lightheaded"], refuses: ["not feeling faint"]),
    Sign(
      "alarms.dizzy", .fainting, certain: false, [Part([], [.dizzy, .lightheaded, .faint])],
      unless: Part(
        [],
        [
          .hope, .memory, .hearted, .heights, .line, .smell, .sound, .mark, .map, .music, .song,
          .road, .excitement,
        ]),
      accepts: ["dizzy after the run", "a bit light headed", "light-headed"],
      refuses: ["no dizziness"]),
    Sign(
      "alarms.light-head", .fainting, certain: false, [Part([], [.light]), Part([], [.headed])],
      within: 2,
      accepts: ["a bit light headed"], refuses: ["light headphones"]),
    Sign(
      "alarms.saw-black", .fainting, certain: false,
      [
        Part([], [.saw, .wakes, .woke, .went, .everything, .vision]),
        Part([], [.black, .ground, .stars, .floor]),
      ], within: 4, unless: Part([], [.toe, .toes]),
      accepts: ["saw black for a moment", "woke up on the ground"], refuses: ["black friday"]),
    Sign(
      "alarms.on-the-sofa", .fainting, certain: false,
      [Part([], [.passed, .blacked, .collapsed]), Part([], [.sofa, .couch, .bed])],
      within: 6, unless: Part([], [.happy, .eat, .tv, .film]),
      accepts: ["collapsed on the sofa"],
      refuses: ["sat on the sofa", "collapsed on the sofa, happy"]),
    Sign(
      "alarms.on-the-floor", .fainting, certain: false,
      [Part([], [.passed, .blacked, .collapsed]), Part([], [.floor])], within: 6,
      accepts: ["collapsed on the floor"], refuses: ["lay on the floor"]),
    Sign(
      "alarms.unconscious", .fainting, [Part([], [.unconscious])],
      accepts: ["fell unconscious"], refuses: ["conscious of my form"]),
    Sign(
      "alarms.lost-consciousness", .fainting,
      [Part([], [.lost, .lose, .losing]), Part([], [.consciousness])], within: 3,
      accepts: ["lost consciousness briefly", "lost conciousness"], refuses: ["lost my way"]),
    Sign(
      "alarms.keeled-over", .fainting, [Part([], [.keeled])],
      accepts: ["keeled over after the intervals"], refuses: ["over the hill"]),
    Sign(
      "alarms.knocked-out", .fainting,
      [Part([], [.knocked]), Part([], [.out]), Part([], [.moment, .second, .cold])],
      within: 5, unless: Part([.session, .run], [.my]),
      accepts: ["got knocked out for a moment"], refuses: ["knocked out my long run"]),
    Sign(
      "alarms.spinning", .fainting, certain: false,
      [Part([], [.head, .room, .everything, .world]), Part([], [.spinning])], within: 4,
      unless: Part([], [.class, .bike, .spreadsheets, .plan, .plans, .these]),
      accepts: ["my head is spinning", "the room was spinning"], refuses: ["spinning class"]),
    Sign(
      "alarms.went-pale", .fainting, certain: false,
      [Part([], [.went, .turned]), Part([], [.white, .pale, .grey, .blue])], within: 2,
      accepts: ["i went white", "my lips turned blue"], refuses: ["blue shoes"]),
    Sign(
      "alarms.had-to-lie-down", .fainting, certain: false,
      [Part([], [.had]), Part([], [.lie, .sit]), Part([], [.down])], within: 3,
      unless: Part([], [.stairs, .dinner, .work, .sofa, .nap]),
      accepts: ["had to lie down after the run"], refuses: ["i will lie down later"]),
    Sign(
      "alarms.funny-turn", .fainting, certain: false,
      [Part([], [.funny]), Part([], [.turned])], within: 2,
      accepts: ["had a funny turn after the walk"], refuses: ["funny run, then turned home"]),
    Sign(
      "alarms.seizure", .fainting, certain: false, [Part([], [.seizure, .convulsions])],
      unless: Part([.doctor], [.year, .history]),
      accepts: ["i had a seizure last night"], refuses: ["seized the day"]),
  ]

  static let heat = [
    Sign(
      "alarms.heat-collapse", .heatCollapse, [Part([], [.heatstroke])],
      accepts: ["got heatstroke"], refuses: ["hot day", "what are the signs of heatstroke"]),
    Sign(
      "alarms.heat-stroke", .heatCollapse, [Part([], [.heat, .sun]), Part([], [.stroke])],
      within: 2,
      accepts: ["i think i had heat stroke"], refuses: ["stroke rate in the heat"]),
    Sign(
      "alarms.confused-heat", .heatCollapse,
      [
        Part([.faint], [.confused, .collapsed, .staggering, .vomit, .delirious, .dizzy]),
        Part([], [.heat, .sun, .hot, .degrees]),
      ], within: 12,
      accepts: ["confused in the heat", "collapsed in the sun"], refuses: ["confused by the plan"]),
    Sign(
      "alarms.confused-running", .heatCollapse, certain: false,
      [Part([], [.confused, .delirious]), Part([.run, .session], [.race, .km, .mile])], within: 6,
      unless: Part([], [.plan, .about, .by, .which, .what]),
      accepts: ["i got totally confused at the race"], refuses: ["confused by the plan"]),
    Sign(
      "alarms.stopped-sweating", .heatCollapse,
      [Part([], [.stopped, .stop]), Part([], [.sweat, .sweating])], within: 3,
      accepts: ["i stopped sweating"], refuses: ["stopped at lights"]),
    Sign(
      "alarms.heat-exhaustion", .heatCollapse, [Part([], [.heat]), Part([], [.exhaustion])],
      within: 2,
      accepts: ["heat exhaustion yesterday"], refuses: ["total exhaustion"]),
  ]
}
