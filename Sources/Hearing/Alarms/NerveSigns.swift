import Training

/// Numbness, and losses that nothing explains.
extension Sign {
  static let nerves = [
    Sign(
      "alarms.back-numb", .numbness,
      [Part([], [.back]), Part([.numb], [.bladder, .bowel, .pins])],
      within: 12,
      accepts: ["back pain and numb leg", "lower back hurts and my foot tingles"],
      refuses: ["back to normal"]),
    Sign(
      "alarms.bladder", .numbness,
      [
        Part([], [.bladder, .bowel]),
        Part([], [.control, .lost, .cant, .losing, .change, .changes, .weak, .trouble, .problems]),
      ], within: 5,
      canBeNegated: false, accepts: ["lost control of my bladder", "bowel changes"],
      refuses: ["bladder pack"]),
    Sign(
      "alarms.numb", .numbness, certain: false, [Part([.numb])],
      unless: Part([], [.cold, .bowling, .shoes, .boredom, .frost, .mind]),
      accepts: ["numb toes", "my foot tingles"],
      refuses: ["numb from the cold", "bowling pins"]),
    Sign(
      "alarms.pins-and-needles", .numbness, certain: false,
      [Part([], [.pins]), Part([], [.needles])],
      within: 3, unless: Part([], [.sitting, .train]),
      accepts: ["pins and needles in my foot"], refuses: ["bowling pins"]),
    Sign(
      "alarms.shooting-down", .numbness, certain: false,
      [Part([.injury], [.electric]), Part([], [.down]), Part([], [.leg, .legs, .foot])], within: 6,
      unless: Part([], [.stairs]),
      accepts: ["shooting pain down my leg"], refuses: ["sharp turns down the hill"]),
    Sign(
      "alarms.dead-leg", .numbness, certain: false,
      [Part([], [.leg, .foot, .arm]), Part([], [.went]), Part([], [.dead, .weak])],
      within: 4, accepts: ["leg went dead"], refuses: ["dead legs"]),
  ]

  static let body = [
    Sign(
      "alarms.weight-loss", .weightLoss,
      [
        Part([], [.lost, .losing, .loss, .dropped]), Part([], [.weight, .kg, .pounds]),
        Part(
          [],
          [
            .trying, .reason, .unexplained, .why, .explanation, .meaning, .although,
            .though, .eat, .itself,
          ]),
      ], within: 14, unless: Part([], [.planned, .purpose, .because]),
      canBeNegated: false,
      accepts: [
        "lost weight without trying", "losing weight for no reason", "unexplained weight loss",
      ],
      refuses: [
        "want to lose weight", "lost weight on purpose because i eat less",
        "lost 2 kg on my diet",
      ]),
    Sign(
      "alarms.lighter", .weightLoss,
      [
        Part([], [.lighter]),
        Part(
          [],
          [.trying, .reason, .unexplained, .why, .explanation, .meaning, .dieting, .diet, .itself]),
      ], within: 14, unless: Part([.run], [.planned, .purpose, .shoes, .bar, .weights]),
      canBeNegated: false,
      accepts: ["i am 6 kilos lighter without dieting"], refuses: ["lighter shoes"]),
    Sign(
      "alarms.missed-periods", .missedPeriods,
      [
        Part([], [.period]),
        Part(
          [],
          [
            .missed, .lost, .stopped, .no, .skipped, .gone, .absent, .without, .missing,
            .disappeared,
          ]),
      ], within: 6,
      unless: Part([], [.trial, .of, .time, .taper, .rest]),
      canBeNegated: false,
      accepts: ["no period for 4 months", "missed three periods", "my periods stopped"],
      refuses: ["period of training", "no period pain", "my period didn't stop me"]),
  ]
}
