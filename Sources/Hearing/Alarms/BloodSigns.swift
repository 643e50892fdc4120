import Training

/// Muscle that breaks down, clots, and signs in pregnancy.
extension Sign {
  static let urine = [
    Sign(
      "alarms.dark-urine", .darkUrine,
      [
        Part([], [.urine]),
        Part([], [.dark, .brown, .red, .cola, .coke, .tea, .blood, .bloody, .black, .orange]),
      ], within: 7,
      accepts: ["my pee is dark brown", "cola coloured urine", "blood in my urine"],
      refuses: ["need to pee", "drank a coke"])
  ]

  static let calf = [
    Sign(
      "alarms.calf-clot", .calfClot,
      [Part([], [.calf]), Part([.swelling]), Part([.breath], [.red, .warm, .hot])], within: 14,
      accepts: ["my calf is swollen and warm", "calf swelling and short of breath"],
      refuses: ["calf is sore"]),
    Sign(
      "alarms.leg-after-flight", .calfClot, certain: false,
      [
        Part([], [.leg, .legs, .calf]),
        Part([.swelling, .pain], [.hot, .warm, .fat, .red, .thick]),
        Part([], [.flight]),
      ], within: 9,
      accepts: ["my leg is fat and hot since the flight"], refuses: ["heavy legs after the flight"]),
    Sign(
      "alarms.leg-hot-and-thick", .calfClot, certain: false,
      [
        Part([], [.leg, .calf]), Part([.swelling], [.thick, .fat, .bigger]),
        Part([], [.hot, .warm, .red]),
      ], within: 12, unless: Part([], [.sun, .sunburn]),
      accepts: ["my leg is swollen and hot", "one calf much bigger than the other, warm"],
      refuses: ["warm legs", "bigger calves from squats"]),
    Sign(
      "alarms.calf-swelling", .calfClot, certain: false,
      [Part([], [.calf]), Part([.swelling], [.red, .warm])], within: 6,
      unless: Part([], [.sun, .sunburn]),
      accepts: ["one calf is swollen"], refuses: ["calf is sore"]),
    Sign(
      "alarms.blood-clot", .calfClot, [Part([], [.clot, .dvt, .thrombosis])],
      accepts: ["might be a blood clot"], refuses: ["blood test"]),
    Sign(
      "alarms.pregnancy", .pregnancySign,
      [
        Part([], [.pregnant]),
        Part([.pain, .faint], [.bleeding, .contractions, .fluid, .dizzy, .headache]),
      ], within: 16,
      accepts: ["pregnant and bleeding", "im pregnant with contractions"], refuses: ["im pregnant"]),
    Sign(
      "alarms.contractions", .pregnancySign, certain: false, [Part([], [.contractions])],
      accepts: ["having contractions"], refuses: ["muscle work"]),
    Sign(
      "alarms.water-broke", .pregnancySign,
      [Part([], [.water]), Part([], [.broke, .broken, .leaking])], within: 3,
      unless: Part([.session], [.bike, .flyers]),
      accepts: ["my water broke"], refuses: ["water bottle"]),
    Sign(
      "alarms.calf-throbs", .calfClot,
      [
        Part([], [.calf]), Part([.swelling], [.red, .warm, .hot]),
        Part([], [.throbbing, .flight, .red, .hot]),
      ], within: 10, unless: Part([], [.bath, .shower]),
      accepts: ["calf throbbing and swollen since the flight", "calf is red and hot"],
      refuses: ["calf is sore after the flight"]),
  ]
}
