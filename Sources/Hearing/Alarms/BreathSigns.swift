import Training

/// Air that does not come.
extension Sign {
  static let breath = [
    Sign(
      "alarms.cannot-breathe", .breathless,
      [
        Part(
          [],
          [
            .cant, .couldnt, .cannot, .unable, .barely, .hardly, .struggle, .struggling, .struggled,
            .trouble, .difficulty, .difficult, .problems, .problem, .short, .shortness, .gasping,
            .fighting,
          ]), Part([.breath]),
      ], within: 6,
      canBeNegated: false,
      accepts: [
        "i can't breathe", "short of breath at rest", "struggling to breathe",
        "couldn't catch my breath",
        "trouble breathing", "shortness of breath",
      ],
      refuses: [
        "took my breath away", "deep breaths", "no shortness of breath",
        "can't breathe through my nose",
      ]),
    Sign(
      "alarms.hard-to-breathe", .breathless,
      [Part([], [.hard, .harder, .tough]), Part([], [.to]), Part([.breath])], within: 3,
      accepts: ["hard to breathe last night"], refuses: ["breathing hard"]),
    Sign(
      "alarms.breathless", .breathless, [Part([], [.breathless])],
      unless: Part([], [.view, .excitement]),
      accepts: ["breathless all day", "so breathles"],
      refuses: ["not breathless", "a bit breathless at the end of the sprints"]),
    Sign(
      "alarms.gasping", .breathless, [Part([], [.gasping]), Part([], [.air, .breath])], within: 3,
      accepts: ["gasping for air"], refuses: ["gasp"]),
    Sign(
      "alarms.asthma-attack", .breathless, [Part([], [.asthma]), Part([], [.attack])], within: 3,
      accepts: ["had an asthma attack"], refuses: ["i have asthma"]),
    Sign(
      "alarms.out-of-breath", .breathless, certain: false,
      [
        Part([], [.out, .hard, .heavy, .wheezy, .wheezing, .laboured, .labored, .painful, .rapid]),
        Part([.breath]),
      ], within: 4,
      unless: Part(
        [],
        [
          .easy, .work, .expected, .intervals, .sprints, .view, .hill, .later, .recovered, .happy,
        ]),
      accepts: ["out of breath on the stairs", "breathing is hard"],
      refuses: ["breathing easy", "breath work"]),
    Sign(
      "alarms.wheezing", .breathless, certain: false, [Part([], [.wheezing, .wheeze])],
      accepts: ["wheezing a lot"], refuses: ["whizzing past"]),
    Sign(
      "alarms.no-air", .breathless,
      [
        Part([], [.get, .got, .getting]), Part([], [.no, .any, .enough, .little]), Part([], [.air]),
      ],
      within: 4, unless: Part([], [.fresh, .tires, .bike, .pump]), canBeNegated: false,
      accepts: ["i couldnt get any air", "i get no air"], refuses: ["get some fresh air"]),
    Sign(
      "alarms.have-no-air", .breathless,
      [
        Part([], [.have, .had, .has]), Part([], [.no]), Part([], [.air]),
      ], within: 4, unless: Part([], [.fresh, .tires, .bike]), canBeNegated: false,
      accepts: ["i have no air also when i sit"], refuses: ["no fresh air"]),
    Sign(
      "alarms.coughing-blood", .breathless, certain: false,
      [Part([], [.cough, .throwing, .vomit, .spitting]), Part([], [.blood])], within: 4,
      accepts: ["coughing up blood", "i vomited blood"], refuses: ["blood test"]),
    Sign(
      "alarms.throat-closing", .breathless,
      [Part([], [.throat, .airway]), Part([], [.closing, .closed])], within: 4,
      accepts: ["my throat is closing up"], refuses: ["sore throat"]),
  ]
}
