import Training

/// Signs that are told by whole wordings, where no bag of words holds them.
extension Sign {
  static let told = [
    Sign(
      "alarms.why-here", .selfHarm, certain: false,
      says: ["(dont|do not) (know|see|get) why (i|im) * (still|even) here"],
      accepts: ["i don't know why i'm still here"], refuses: ["i don't know why i'm here"]),
    Sign(
      "alarms.pressed-chest", .chestPain, says: Wordings.pressedChest,
      unless: Part(exercise.signs, exercise.words + [.shirt]),
      accepts: [
        "like somebody is sitting on my chest", "a vice around my chest",
        "my chest is being hugged by a bear", "chest felt crushed",
      ],
      refuses: [
        "sitting on my bike", "crushed the chest workout", "strap across the chest died",
        "hugged my wife",
      ]),
    Sign(
      "alarms.beat-missed", .heartbeat, says: Wordings.beatMissed,
      unless: Part([], [.music, .song, .playlist, .dj]),
      accepts: [
        "it keeps skipping a beat", "skipped a few beats last night", "pulse all over the place",
        "my heart stops and starts", "heart is pounding and won't slow down",
      ],
      refuses: ["the playlist never misses a beat", "skipped a run", "didn't miss a beat"]),
    Sign(
      "alarms.went-down", .fainting, says: Wordings.wentDown,
      unless: Part([.run, .fun], [.rain, .hill, .bike]),
      accepts: ["i went down like a sack", "i was out for a few seconds"],
      refuses: [
        "went down like a lead balloon", "out for a few minutes", "went down the hill",
        "bit cold out today",
      ]),
    Sign(
      "alarms.came-to", .fainting, says: Wordings.cameTo, unless: Part([], [.tent, .power]),
      accepts: ["woke up on the pavement", "everything went black", "came to on the floor"],
      refuses: [
        "came to the gym", "woke up on the sofa", "black friday",
        "power cut, everything went black",
      ]),
    Sign(
      "alarms.breathless-at-rest", .breathless, says: Wordings.atRestBreathless,
      accepts: ["out of breath doing nothing", "breathless while sitting"],
      refuses: ["out of breath after the sprint", "sitting at work"]),
    Sign(
      "alarms.air-not-in", .breathless, says: Wordings.noAir, unless: Part([], [.bike, .tires]),
      accepts: ["the air won't go in", "not getting enough air", "air is missing when i sit"],
      refuses: ["not getting enough sleep", "fresh air", "missing the fresh air"]),
    Sign(
      "alarms.takes-no-weight", .cannotBearWeight, says: Wordings.noWeight,
      accepts: [
        "foot won't take my weight", "couldn't stay on the left leg", "can't put my foot down",
      ], refuses: ["can't put weight on the bar", "the bench won't take two people"]),
    Sign(
      "alarms.too-painful", .cannotBearWeight, says: Wordings.tooPainful,
      accepts: ["it hurts too much to walk", "i'm on crutches"], refuses: ["too tired to walk"]),
    Sign(
      "alarms.only-hopping", .cannotBearWeight, certain: false, says: Wordings.hopping,
      unless: Part([.session], [.drill, .drills]),
      accepts: ["i had to hop to the car"], refuses: ["hop on the bus", "box hops"]),
    Sign(
      "alarms.limps-always", .limp, says: Wordings.limpAlways,
      accepts: ["i can no longer walk without a limp", "dragging my left leg"],
      refuses: ["ran without a limp", "dragging myself out"]),
    Sign(
      "alarms.pain-gets-up", .nightPain, says: Wordings.painGetsUp,
      accepts: ["the ache gets me out of bed"], refuses: ["coffee gets me up"]),
    Sign(
      "alarms.words-wrong", .strokeSign, says: Wordings.wordsWrong,
      unless: Part([], [.song, .playlist, .fog, .dark, .rain, .work]),
      accepts: [
        "my words came out jumbled", "couldn't form a sentence", "i can't speak properly",
        "couldn't see", "trouble seeing", "i sound drunk", "talking like i'm drunk",
      ],
      refuses: [
        "strong words", "the plan came out wrong", "i was drunk on saturday", "can't see why",
        "can't see the plan",
        "couldn't see a thing in the fog", "can't speak french", "can't talk while i run",
      ]),
    Sign(
      "alarms.face-hangs", .strokeSign, says: Wordings.faceHangs,
      unless: Part([], [.windows, .luck, .genius]),
      accepts: ["my smile is lopsided", "my hand wouldn't move", "went blind in one eye"],
      refuses: [
        "my pace dropped", "went blind into the race", "my face hanging out of the window",
        "had a stroke of luck",
      ]),
    Sign(
      "alarms.saddle-numb", .numbness, says: Wordings.saddle, unless: Part([], [.bike]),
      accepts: ["numb between my legs", "back pain and i can't pee"],
      refuses: ["sore between my legs", "trouble peeing in the woods"]),
    Sign(
      "alarms.lost-control", .numbness, says: Wordings.lostControl,
      unless: Part([], [.joke, .lol]),
      accepts: ["can't hold my pee", "wet myself without warning"], refuses: ["got wet in the rain"]
    ),
    Sign(
      "alarms.no-point", .selfHarm, says: Wordings.noPoint, unless: Part([], [.sprints, .drills]),
      accepts: ["i see no point in living", "thoughts about suicide"],
      refuses: ["no point in running", "i don't want to wake up early"]),
    Sign(
      "alarms.better-off", .selfHarm, says: Wordings.betterOff,
      unless: Part([.run, .session], [.hill]),
      accepts: ["better off if i died", "if i killed myself"],
      refuses: ["better off with rest", "i killed myself on that hill run"]),
    Sign(
      "alarms.grown", .swelling, says: Wordings.grown,
      accepts: ["my ankle has puffed up", "water on the knee", "knee like a melon"],
      refuses: ["puffed up the hill", "water on the course"]),
    Sign(
      "alarms.finger-on-it", .bonePain, says: Wordings.fingerOnIt,
      accepts: ["one exact spot on my shin bone hurts", "hairline crack", "i cracked a rib"],
      refuses: ["cracked a joke", "stress at work"]),
    Sign(
      "alarms.half-gone", .strokeSign, certain: false, says: Wordings.halfGone,
      unless: Part([.legLift], [.tempo, .intervals, .hard, .lost, .road, .map, .work, .pace]),
      accepts: [
        "half of my body went limp", "my hand stopped working", "couldn't talk after",
        "my left hand is clumsy", "i keep dropping things",
      ],
      refuses: ["half of my shoe went missing", "lost in the woods, didn't know where i was"]),
    Sign(
      "alarms.iron-band", .chestPain, says: Wordings.ironBand,
      accepts: ["an iron band round my ribs"], refuses: ["a rubber band round my knees"]),
    Sign(
      "alarms.out-of-joint", .deformity, says: Wordings.outOfJoint,
      accepts: ["my kneecap slid out", "my finger points the wrong way"],
      refuses: ["moved out of the house", "points in the right direction"]),
    Sign(
      "alarms.nearly-out", .fainting, certain: false, says: Wordings.nearlyOut,
      unless: Part([], [.film, .view]),
      accepts: ["i greyed out", "i saw stars", "my vision narrowed"],
      refuses: ["stars in the sky", "a tunnel on the route"]),
    Sign(
      "alarms.feeling-lost", .numbness, certain: false, says: Wordings.feelingLost,
      unless: Part([], [.frost, .cold, .sitting, .desk, .sofa, .couch, .train]),
      accepts: ["lost all feeling in my toes", "my foot fell asleep", "can't feel my toes"],
      refuses: [
        "a good feeling in my legs", "the kids fell asleep", "can't feel any soreness in my legs",
        "can't feel my toes in this cold",
      ]),
    Sign(
      "alarms.throbs-still", .nightPain, says: Wordings.throbsStill, unless: Part([.legLift]),
      accepts: ["it throbs even when i lie still"], refuses: ["it hurts when i run"]),
    Sign(
      "alarms.spotting", .pregnancySign, says: Wordings.spotting,
      accepts: ["20 weeks pregnant with some spotting"], refuses: ["pregnant and well"]),
    Sign(
      "alarms.coffee-urine", .darkUrine, says: Wordings.coffeeUrine,
      accepts: ["my urine looks like coffee"], refuses: ["too much coffee, need to pee"]),
    Sign(
      "alarms.weight-falls", .weightLoss, says: Wordings.weightFalls,
      unless: Part([], [.planned, .purpose]),
      accepts: ["my weight keeps dropping off though i eat", "without any diet i lost six kilos"],
      refuses: ["my weight is going down on this diet, as planned"]),
    Sign(
      "alarms.wild-heart", .heartbeat, certain: false, says: Wordings.wildHeart,
      unless: Part([], [.city, .rate]),
      accepts: ["my heart is going mental", "like a bird in my chest"],
      refuses: ["my heart is full of joy", "butterflies in my stomach"]),
    Sign(
      "alarms.odd-beats", .heartbeat, certain: false, says: Wordings.oddBeats,
      unless: Part([.session], [.music, .song, .hill, .sprints, .playlist]),
      accepts: ["extra beats all evening", "my pulse shot up", "my heart started to race"],
      refuses: ["heart rate was fine", "odd beats on my playlist"]),
    Sign(
      "alarms.fast-at-rest", .heartbeat, certain: false, says: Wordings.fastAtRest,
      accepts: ["my pulse is 160 on the sofa"], refuses: ["my resting heart rate is 58"]),
    Sign(
      "alarms.new-headache", .worstHeadache, says: Wordings.newHeadache,
      accepts: ["a headache like never before"], refuses: ["a headache like last week"]),
    Sign(
      "alarms.hot-and-ill", .heatCollapse, certain: false, says: Wordings.hotAndIll,
      unless: Part([.fever], [.bath, .shower]),
      accepts: ["overheated and threw up"], refuses: ["hot shower, goosebumps"]),
    Sign(
      "alarms.sore-pressed", .bonePain, certain: false, says: Wordings.sorePressed,
      unless: Part([], [.joke]),
      accepts: ["my metatarsal hurts when pressed", "the scan shows a crack"],
      refuses: ["the bench press hurts", "my shin is fine when i press"]),
    Sign(
      "alarms.at-an-angle", .deformity, certain: false, says: Wordings.atAnAngle,
      accepts: ["my toe is at a funny angle", "wrist looks wonky"],
      refuses: ["a funny angle on the hill"]),
    Sign(
      "alarms.rattling", .breathless, certain: false, says: Wordings.rattling,
      accepts: ["my chest is whistling", "my breathing is not right"],
      refuses: ["whistling while i run", "my breathing was fine"]),
    Sign(
      "alarms.still-fever", .longFever, says: Wordings.stillFever,
      accepts: ["still have a fever after a week", "38.5 since last wednesday"],
      refuses: ["still no fever after a week"]),
    Sign(
      "alarms.period-late", .missedPeriods, certain: false, says: Wordings.periodLate,
      unless: Part([], [.day]),
      accepts: ["my period is three months late"],
      refuses: [
        "late for the training period", "my period is two days late",
        "my period doesn't come with me on runs",
      ]),
    Sign(
      "alarms.period-gone", .missedPeriods, says: Wordings.periodGone,
      accepts: [
        "my period doesn't come since five months", "i haven't had my period since july",
        "i don't get my periods anymore",
      ],
      refuses: ["my period doesn't come with me on runs", "didn't get a rest period"]),
    Sign(
      "alarms.without-me", .selfHarm, certain: false, says: Wordings.withoutMe,
      unless: Part([.run, .session], [.hill, .legs, .early]),
      accepts: [
        "they would be happier without me", "i can't go on like this", "i wish i didn't wake up",
        "i don't know if i can go on living", "no reason to be here anymore",
        "i don't know how much longer i can go on", "there's no point to my life",
      ],
      refuses: [
        "they started without me", "go on a run", "not sure if i can go on the long run",
        "no reason to be here before nine", "don't know how to go on to the next question",
      ]),
    Sign(
      "alarms.stopped-for", .chestPain, certain: false, says: Wordings.stoppedFor,
      unless: Part([], [.strap]),
      accepts: ["i had to stop because of my chest"], refuses: ["stopped because of my knee"]),
    Sign(
      "alarms.one-thicker", .calfClot, certain: false, says: Wordings.oneThicker,
      accepts: ["one leg is bigger than the other", "calf hurts and is hot"],
      refuses: ["my legs got bigger than my jeans", "calf hurts until it is warmed up"]),
    Sign(
      "alarms.lump", .swelling, certain: false, says: Wordings.lumps,
      accepts: ["there is a lump on my shin"], refuses: ["speed bumps on my street"]),
    Sign(
      "alarms.baby-still", .pregnancySign, says: Wordings.babyStill,
      accepts: ["the baby isn't moving"], refuses: ["the baby is sleeping"]),
  ]
}
