import Training

/// Bones, weight that cannot be borne, and what lies crooked.
extension Sign {
  static let bones = [
    Sign(
      "alarms.no-weight", .cannotBearWeight,
      [
        Part([], [.cant, .cannot, .couldnt, .unable, .impossible, .barely, .not]),
        Part([], [.put, .bear, .stand, .step, .weightbear]),
        Part([], [.weight, .foot, .leg, .ankle, .knee]),
      ], within: 7,
      unless: Part([], [.heat, .him, .watch]),
      canBeNegated: false,
      accepts: [
        "can't put weight on my foot", "cannot bear weight",
        "it is not possible to put weight on the foot",
      ],
      refuses: ["can't stand it", "put weight on the bar"]),
    Sign(
      "alarms.cannot-walk", .cannotBearWeight, certain: false,
      [Part([], [.cant, .cannot, .couldnt, .unable]), Part([.walk])], within: 4,
      unless: Part([.legLift], [.down, .stairs, .dog, .today, .tomorrow, .far, .fast, .past]),
      canBeNegated: false, accepts: ["i can't walk", "couldn't walk on it"],
      refuses: ["can't walk downstairs after squats"]),
    Sign(
      "alarms.walk-on-it", .cannotBearWeight,
      [
        Part([], [.cant, .cannot, .couldnt, .unable]), Part([.walk], [.stand, .step]),
        Part([], [.on]),
      ], within: 4,
      unless: Part([.legLift], [.stairs, .the]),
      canBeNegated: false, accepts: ["can't walk on it"], refuses: ["can't walk on the grass"]),
    Sign(
      "alarms.deformed", .deformity, [Part([], [.deformed])], accepts: ["my ankle looks deformed"],
      refuses: ["formed a plan"]),
    Sign(
      "alarms.out-of-shape", .deformity,
      [
        Part([.area], [.foot, .it]), Part([], [.out, .looks]),
        Part([], [.shape, .deformed, .bent]),
      ],
      within: 7, unless: Part([.run], [.get, .be, .im, .got, .into]),
      accepts: ["my foot is visibly out of shape"], refuses: ["i am out of shape", "get in shape"]),
    Sign(
      "alarms.bent-wrong", .deformity,
      [Part([], [.bent, .bend, .deformed, .sticking]), Part([], [.wrong, .weird, .odd])],
      within: 4, unless: Part([], [.street]),
      accepts: ["my finger is bent the wrong way", "it is bent at an odd angle"],
      refuses: ["took a wrong turn"]),
    Sign(
      "alarms.bone-out", .deformity,
      [Part([], [.bone]), Part([], [.sticking, .poking, .out, .visible])], within: 4,
      accepts: ["bone is sticking out"], refuses: ["bone dry"]),
    Sign(
      "alarms.bone-pain", .bonePain,
      [Part([.bone]), Part([.pain, .injury, .sore], [.ache, .tender])], within: 7,
      unless: Part([], [.dry, .funny, .road]),
      accepts: ["bone pain in my foot", "the bone hurts", "pain on the bone"],
      refuses: ["bone dry", "bone broth"]),
    Sign(
      "alarms.fracture", .bonePain, [Part([], [.fracture, .fractured, .stressfracture])],
      accepts: ["stress fracture in my shin", "fractured my foot"],
      refuses: ["no fracture", "i had a stress fracture in 2019"]),
    Sign(
      "alarms.broken", .bonePain, [Part([], [.broke, .broken]), Part([.area])], within: 4,
      unless: Part([], [.heart, .record, .pb, .freezer, .strap]),
      accepts: ["i broke my toe", "broken ankle"], refuses: ["broke my record", "my back is fine"]),
    Sign(
      "alarms.shin-spot", .bonePain,
      [
        Part([], [.shin, .foot, .metatarsal, .tibia, .hip]),
        Part([.injury], [.spot, .point, .pinpoint, .touch, .press]),
        Part([.pain, .sore], [.tender, .ache, .sharp, .kill, .killing]),
      ], within: 14,
      accepts: [
        "shin hurts in one spot", "tender to touch on my shin", "pinpoint pain on the shin",
      ], refuses: ["shins are sore"]),
    Sign(
      "alarms.think-broken", .bonePain, certain: false,
      [Part([], [.broken, .broke]), Part([], [.its, .it, .think, .maybe, .something])], within: 4,
      unless: Part(
        [.sleep], [.record, .pb, .watch, .strap, .shoes, .phone, .heart, .night]),
      accepts: ["i think it's broken"], refuses: ["it was broken sleep", "broke my record"]),
    Sign(
      "alarms.cannot-hold", .cannotBearWeight,
      [
        Part([], [.wont, .doesnt, .cant, .cannot]), Part([], [.hold, .support, .carry]),
        Part([.area], [.me]),
      ], within: 5, unless: Part([.breath], [.pace, .plank, .bag]), canBeNegated: false,
      accepts: ["my ankle won't hold me"], refuses: ["can't hold the pace"]),
    Sign(
      "alarms.locks", .cannotBearWeight, certain: false,
      [Part([], [.knee]), Part([], [.locks])], within: 4,
      accepts: ["my knee locks up", "knee keeps locking"], refuses: ["locked the door"]),
    Sign(
      "alarms.gives-way", .cannotBearWeight, certain: false,
      [Part([.area]), Part([], [.gives, .gave, .buckled])], within: 4,
      unless: Part([.stomach], [.out, .up, .kids]),
      accepts: ["my knee gives way", "the ankle buckled"], refuses: ["knees fine all the way"]),
    Sign(
      "alarms.cannot-stand", .cannotBearWeight,
      [Part([.pain]), Part([], [.cant, .couldnt, .cannot]), Part([], [.stand])], within: 8,
      unless: Part([], [.that, .him, .her, .weather, .cold, .heat]), canBeNegated: false,
      accepts: ["it hurts so bad i can't stand"], refuses: ["can't stand the rain"]),
    Sign(
      "alarms.dislocated", .deformity, [Part([], [.dislocated])],
      accepts: ["dislocated my knee"], refuses: ["located the start"]),
    Sign(
      "alarms.out-of-place", .deformity,
      [Part([.area]), Part([], [.out]), Part([], [.place, .popped, .slipped])], within: 6,
      unless: Part([], [.calf, .back]),
      accepts: ["my knee looks out of place", "kneecap popped out"],
      refuses: ["popped out for a run"]),
    Sign(
      "alarms.bone-spot", .bonePain,
      [Part([.pain, .sore]), Part([], [.spot, .point]), Part([.bone])], within: 9,
      accepts: ["it hurts at one spot on the bone"], refuses: ["bone broth hits the spot"]),
    Sign(
      "alarms.hopping", .bonePain, certain: false, [Part([], [.hopping]), Part([.pain])], within: 7,
      accepts: ["hopping on one leg hurts"], refuses: ["hop on the bus"]),
  ]
}
