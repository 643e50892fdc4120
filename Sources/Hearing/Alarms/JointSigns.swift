import Training

/// Swelling, limping, and pain that rest does not calm.
extension Sign {
  static let joints = [
    Sign(
      "alarms.swelling", .swelling, [Part([.area]), Part([.swelling])], within: 6,
      unless: Part(
        [],
        [
          .throat, .gland, .glands, .eye, .eyes, .river, .summer, .nose,
        ]),
      accepts: ["my knee is swollen", "swelling around the ankle", "ankle puffed up and swolen"],
      refuses: [
        "no swelling", "swollen glands", "the ankle is not swollen",
        "my ankle was swollen last week but it's normal again",
      ]),
    Sign(
      "alarms.balloon", .swelling,
      [Part([.area]), Part([], [.balloon, .blown, .ballooned, .golf, .egg])], within: 7,
      accepts: ["my knee looks like a balloon"], refuses: ["balloon race"]),
    Sign(
      "alarms.ball-sized", .swelling,
      [
        Part([.area]), Part([], [.like, .size, .up, .big]),
        Part([], [.tennis, .golf, .egg, .ball, .grapefruit]),
      ], within: 8, unless: Part([.sore], [.foam, .roll]),
      accepts: ["ankle's come up like a tennis ball", "knee the size of a golf ball"],
      refuses: ["rolled my foot on a tennis ball"]),
    Sign(
      "alarms.twice-the-size", .swelling,
      [Part([.area]), Part([], [.twice, .double]), Part([], [.size])], within: 7,
      accepts: ["my ankle is twice its size"], refuses: ["twice the distance"]),
    Sign(
      "alarms.swollen", .swelling, certain: false, [Part([.swelling])],
      unless: Part(
        [], [.throat, .gland, .glands, .ego, .river, .pride, .crowd, .nose, .eye, .eyes, .hay]),
      accepts: ["its a bit swollen"], refuses: ["swollen ego"]),
    Sign(
      "alarms.limping", .limp, [Part([.limp])],
      unless: Part([], [.lettuce, .noodle, .handshake, .excuse]),
      accepts: ["im limping", "walking with a limp", "hobbling around"],
      refuses: ["no limp", "limp lettuce"]),
    Sign(
      "alarms.only-limping", .limp,
      [Part([], [.cant, .couldnt, .cannot]), Part([], [.without]), Part([.limp])], within: 5,
      canBeNegated: false,
      accepts: ["can't run without limping"], refuses: ["ran without a limp"]),
    Sign(
      "alarms.night-pain", .nightPain,
      [
        Part([.pain, .bone], [.ache, .hurt, .throbbing]),
        Part([], [.night, .wakes, .overnight, .bed, .sleep]),
      ], within: 9,
      unless: Part([.legLift], [.last, .better, .gym, .early, .good, .well]),
      accepts: ["pain wakes me at night", "it hurts at night", "aches in bed"],
      refuses: ["hurt it last night", "slept well, no pain"]),
    Sign(
      "alarms.rest-pain", .nightPain,
      [
        Part([.pain], [.ache, .throbbing]), Part([], [.at, .when, .even, .while]),
        Part([.rest], [.sitting, .lying, .still]),
      ], within: 6,
      unless: Part([], [.want, .day, .goes, .gone, .better]),
      accepts: ["hurts even at rest", "pain when sitting still"],
      refuses: ["rest day", "pain goes at rest"]),
    Sign(
      "alarms.black-and-blue", .swelling,
      [Part([.area]), Part([], [.black]), Part([], [.blue])], within: 8,
      accepts: ["ankle is all black and blue"], refuses: ["blue ankle socks"]),
    Sign(
      "alarms.kept-awake", .nightPain,
      [Part([.area, .pain]), Part([], [.wakes]), Part([], [.keep, .by])],
      within: 5, unless: Part([.good], [.baby, .dog, .fresh, .no]),
      accepts: ["knee keeps me awake at night", "woken by pain in my shin"],
      refuses: ["kept awake by the baby", "woke up with fresh legs"]),
  ]
}
