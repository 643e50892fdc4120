import Training

/// Pain and pressure in the chest.
extension Sign {
  static let hurting = Part(
    [.pain, .injury, .pressure],
    [
      .stiff, .tender, .ache, .pressure, .crushing, .burning, .heavy, .weird, .funny, .strange,
      .uncomfortable, .elephant, .burns,
      .weight, .stand, .wrong, .hug, .grip, .brick, .fire,
      .cramps, .pull,
    ])
  static let exercise = Part(
    [.upperLift],
    [.press, .strap, .monitor, .band, .flies, .flys, .workout, .infection, .freezer, .bench])

  static let chest = [
    Sign(
      "alarms.chest-muscle", .chestPain, certain: false,
      [
        Part([], [.chest]), Part([.pain], [.heavy, .stiff]),
        Part([.upperLift, .lift], [.press, .day]),
      ], within: 9,
      accepts: ["chest hurts after bench press"], refuses: ["chest day", "chest strap"]),
    Sign(
      "alarms.chest-pain", .chestPain, [Part([], [.chest, .breastbone]), hurting], within: 9,
      unless: Part(exercise.signs, exercise.words + [.shirt]),
      accepts: [
        "chest pain", "my chest feels tight", "pressure on my chest", "tight chest when i ran",
        "chets pain", "squeezing in the chest", "it presses on my chest",
        "a squeezing feeling in the very middle of my chest", "it hurts behind my breastbone",
        "no sleep, chest tight", "didn't run, chest pain", "no energy and chest pain",
      ],
      refuses: [
        "tight hamstrings, nothing in the chest", "chest is ok, no pressure",
        "chest day", "chest press was heavy", "no chest pain", "chest strap hurts",
        "pain in the knee",
      ]),
    Sign(
      "alarms.chest-under-clothes", .chestPain, certain: false,
      [Part([], [.chest]), Part([.pain, .pressure]), Part([], [.shirt])], within: 12,
      accepts: ["my chest hurts under this tight shirt"],
      refuses: ["tight shirt across the chest", "a new shirt"]),
    Sign(
      "alarms.heart-pain", .chestPain,
      [Part([], [.heart]), Part([.pain, .pressure], [.ache, .attack, .failure, .stiff])], within: 4,
      unless: Part([], [.city, .rate, .broken, .broke, .breaks, .zone, .hill]),
      accepts: ["my heart hurts", "i think its a heart attack", "pain in my heart"],
      refuses: ["heart of the city run", "heart rate pain zone", "by heart"]),
    Sign(
      "alarms.arm-pain", .chestPain,
      [
        Part([.pain], [.ache, .numb]), Part([], [.down, .into, .radiating, .spreading, .up]),
        Part([], [.arm, .jaw]),
      ], within: 9,
      unless: .nothing,
      accepts: ["pain down my left arm", "ache spreading into my jaw"],
      refuses: ["arm day", "my arm hurts"]),
    Sign(
      "alarms.jaw-arm", .chestPain, certain: false,
      [Part([.pain], [.ache, .stiff]), Part([], [.jaw])],
      within: 9,
      accepts: ["my jaw aches"], refuses: ["jaw dropping view"]),
    Sign(
      "alarms.left-arm", .chestPain, certain: false,
      [
        Part([.pain, .numb], [.ache, .weird, .heavy, .stiff]), Part([], [.left]), Part([], [.arm]),
      ],
      within: 5,
      accepts: ["my left arm aches", "left arm aching on the run"],
      refuses: ["left arm is fine", "left the arms behind"]),
    Sign(
      "alarms.chest-in-one-word", .chestPain, [Part([], [.chestpain, .angina])],
      accepts: ["chestpain again", "my angina is playing up"], refuses: ["chest strap"]),
    Sign(
      "alarms.chest-band", .chestPain,
      [Part([], [.band]), Part([], [.around, .round]), Part([], [.chest])], within: 4,
      unless: Part([], [.strap, .monitor, .press]),
      accepts: ["band around my chest"], refuses: ["chest press with a band"]),
    Sign(
      "alarms.chest-doubt", .chestPain, certain: false,
      [
        Part([], [.chest, .breastbone]),
        Part([], [.right, .odd, .something, .weird, .off, .noticed, .sensation]),
      ], within: 5, unless: Part([.upperLift, .lungs, .head], exercise.words),
      accepts: ["chest not right today", "odd sensation in my chest"],
      refuses: ["chest feels fine", "chest strap is off"]),
    Sign(
      "alarms.chest-sore", .chestPain, certain: false,
      [Part([], [.chest]), Part([.sore]), Part([.breath], [.stairs, .middle])], within: 9,
      unless: exercise, accepts: ["my chest is sore in the middle on the stairs"],
      refuses: ["chest sore from push ups"]),
    Sign(
      "alarms.breast-pain", .chestPain,
      [
        Part([.pain, .pressure], [.ache, .tender]), Part([], [.breast]),
        Part([], [.left, .behind, .bone, .middle]),
      ],
      within: 6,
      accepts: ["pain in the breast on the left"], refuses: ["breast stroke left me tired"]),
    Sign(
      "alarms.breast-doubt", .chestPain, certain: false,
      [Part([.pain, .pressure], [.ache]), Part([], [.breast])], within: 5,
      accepts: ["pain in the breast when i run"], refuses: ["breast stroke"]),
    Sign(
      "alarms.breath-pain", .chestPain, certain: false, [Part([.pain], [.ache]), Part([.breath])],
      within: 9, unless: Part([], [.knee, .leg, .legs, .foot]),
      accepts: ["it hurts when i breathe", "breathing hurts"], refuses: ["breathing was fine"]),
    Sign(
      "alarms.cold-sweat", .chestPain, certain: false,
      [Part([], [.cold]), Part([], [.sweat, .sweating]), Part([], [.out, .arm, .sick])],
      within: 8, unless: Part([], [.fever, .gym]),
      accepts: ["broke out in a cold sweat and felt sick"], refuses: ["cold weather, no sweat"]),
  ]
}
