import Training

/// A heart out of step.
extension Sign {
  static let heartbeat = [
    Sign(
      "alarms.palpitations", .heartbeat, [Part([.alarm])],
      accepts: ["heart palpitations", "palpitaions at night"], refuses: ["no palpitations"]),
    Sign(
      "alarms.irregular-heart", .heartbeat,
      [
        Part([.heart]),
        Part(
          [],
          [
            .skipping, .skipped, .skips, .missed, .missing, .jumping,
          ]),
      ], within: 9,
      unless: Part([.run, .session], [.city, .lesson]),
      accepts: ["my heart is skipping beats"],
      refuses: ["heart of the city run", "skipped the run"]),
    Sign(
      "alarms.fluttering-heart", .heartbeat,
      [
        Part([.heart]),
        Part([], [.irregular, .irregularly, .fluttering, .flutter, .stumbling]),
      ], within: 9, unless: Part([], [.city, .lesson]),
      accepts: ["irregular heartbeat", "heart was fluttering on the run"],
      refuses: ["irregular runs in the heart of the city"]),
    Sign(
      "alarms.not-regular", .heartbeat,
      [Part([.heart]), Part([], [.not, .doesnt, .out]), Part([], [.regular, .rhythm, .beat])],
      within: 7, unless: Part([.run], [.city, .music]), canBeNegated: false,
      accepts: ["my heart beats not regular", "heart out of rhythm"],
      refuses: ["heart of the city", "regular heart checks"]),
    Sign(
      "alarms.racing-heart", .heartbeat, certain: false,
      [
        Part([.heart]),
        Part([], [.racing, .pounding, .pounds, .thumping, .hammering, .crazy, .fast, .wild, .mad]),
      ], within: 5,
      unless: Part([], [.city, .rate, .crush, .excitement]),
      accepts: ["heart racing while sitting", "my heart is pounding"],
      refuses: [
        "racing in the heart of the city", "racing a half", "heart pounding at the finish line",
      ]),
    Sign(
      "alarms.odd-heart", .heartbeat, certain: false,
      [
        Part([.heart]),
        Part([], [.weird, .funny, .strange, .odd, .off, .wrong, .flip, .flips, .somersaults]),
      ],
      within: 5, unless: Part([], [.city, .rate, .zone]),
      accepts: ["my heart does weird flip flops"], refuses: ["weird heart rate zone"]),
    Sign(
      "alarms.racing-dizzy", .heartbeat,
      [
        Part([.heart]), Part([], [.racing, .pounding, .fast]),
        Part([.faint], [.dizzy, .faint, .lightheaded]),
      ], within: 12,
      unless: Part([], [.city]),
      accepts: ["heart racing and dizzy"], refuses: ["racing a half and dizzy"]),
    Sign(
      "alarms.racing-at-rest", .heartbeat,
      [
        Part([.heart]),
        Part(
          [],
          [.racing, .pounding, .pounds, .thumping, .hammering, .crazy, .dozen, .wild, .mad, .fast]),
        Part(
          [.sleep],
          [
            .rest, .reason, .nothing, .sitting, .sit, .reading, .tv, .lying, .lie, .bed, .nowhere,
            .sofa, .couch, .chair,
          ]),
      ], within: 11, unless: Part([], [.city, .down, .recovery, .recovered]),
      accepts: [
        "my heart was racing for no reason", "heart racing at rest",
        "my heart raced for an hour while sitting",
      ],
      refuses: ["racing in the heart of the city"]),
    Sign(
      "alarms.starts-to-race", .heartbeat,
      [
        Part([.heart]), Part([], [.race, .drum, .dance]),
        Part(
          [.sleep],
          [
            .rest, .reason, .nothing, .sitting, .sit, .reading, .tv, .lying, .lie, .bed, .nowhere,
            .sofa, .couch, .chair,
          ]),
      ], within: 16, unless: Part([.run], [.city, .rate, .down, .recovery]),
      accepts: ["at rest my heart suddenly starts to race", "my heart drums while i lie in bed"],
      refuses: ["my heart is set on a race", "heart rate at rest before the race"]),
    Sign(
      "alarms.pulse-strange", .heartbeat, certain: false,
      [Part([.heart], [.rate]), Part([], [.nowhere, .spiked, .skyrocketed, .place])],
      within: 8, unless: Part([.run, .session], [.city, .first, .second]),
      accepts: ["my heart rate went to 220 out of nowhere", "pulse all over the place"],
      refuses: ["heart rate was fine"]),
    Sign(
      "alarms.pulse-stays-high", .heartbeat, certain: false,
      [
        Part([.heart], [.rate, .hour]), Part([], [.wont, .didnt, .doesnt, .cant]),
        Part([], [.down, .settle]),
      ], within: 6, canBeNegated: false,
      accepts: ["hr won't come down", "my pulse doesn't settle"],
      refuses: ["heart rate came down fast"]),
  ]
}
