import Training

/// A sign that needs medical help, as words that stand near one another.
///
/// A sign is heard wherever one word of each part stands within so many tokens, in any order and not
/// negated; `unless` names words that show that something harmless is meant.
package struct Sign: Sendable {
  package let id: String
  package let alarm: Alarm
  /// False where the words may mean something harmless: the coach then asks.
  package let isCertain: Bool
  package let accepts: [String]
  package let refuses: [String]
  let parts: [Part]
  let within: Int
  let unless: Part
  /// Whether a "not" before the words takes the sign away; false where the words hold it themselves.
  let canBeNegated: Bool

  /// Words and classes of words, any of which will do.
  struct Part: Sendable {
    var signs: Signs = []
    var words: [Word] = []

    init(_ signs: Signs = [], _ words: [Word] = []) {
      self.signs = signs
      self.words = words
    }

    static let nothing = Part()

    @inline(__always) func fits(_ token: Token) -> Bool {
      if !token.sense.signs.isDisjoint(with: signs) { return true }
      guard token.id != 0 else { return false }
      for word in words where word.id == token.id { return true }
      return false
    }
  }

  init(
    _ id: String, _ alarm: Alarm, certain: Bool = true, _ parts: [Part], within: Int = 6,
    unless: Part = .nothing, canBeNegated: Bool = true, accepts: [String], refuses: [String]
  ) {
    self.id = id
    self.alarm = alarm
    self.isCertain = certain
    self.parts = parts
    self.within = within
    self.unless = unless
    self.canBeNegated = canBeNegated
    self.accepts = accepts
    self.refuses = refuses
  }
}

extension Sign {
  /// All signs; where two are heard in one place the certain one stands.
  package static let all: [Sign] =
    chest + fainting + breath + heartbeat + stroke + heat + urine + calf + mind + bones + nerves
    + body

  private static let hurting = Part(
    [.pain, .injury, .pressure],
    [
      .stiff, .tender, .ache, .pressure, .crushing, .burning, .heavy, .weird, .funny, .strange,
      .uncomfortable, .elephant,
    ])
  private static let exercise = Part(
    [.upperLift],
    [.press, .strap, .monitor, .band, .flies, .flys, .workout, .infection, .freezer, .bench])

  private static let chest = [
    Sign(
      "alarms.chest-muscle", .chestPain, certain: false,
      [
        Part([], [.chest]), Part([.pain], [.heavy, .stiff]),
        Part([.upperLift, .lift], [.press, .day]),
      ], within: 9,
      accepts: ["chest hurts after bench press"], refuses: ["chest day", "chest strap"]),
    Sign(
      "alarms.chest-pain", .chestPain, [Part([], [.chest, .breastbone]), hurting], within: 6,
      unless: exercise,
      accepts: [
        "chest pain", "my chest feels tight", "pressure on my chest", "tight chest when i ran",
        "chets pain", "squeezing in the chest", "it hurts behind my breastbone",
      ],
      refuses: [
        "chest day", "chest press was heavy", "no chest pain", "chest strap hurts",
        "pain in the knee",
      ]),
    Sign(
      "alarms.heart-pain", .chestPain,
      [Part([], [.heart]), Part([.pain, .pressure], [.ache, .attack, .failure, .stiff])], within: 4,
      unless: Part([], [.city, .rate, .broken, .broke, .breaks, .zone]),
      accepts: ["my heart hurts", "i think its a heart attack", "pain in my heart"],
      refuses: ["heart of the city run", "heart rate pain zone", "by heart"]),
    Sign(
      "alarms.arm-pain", .chestPain,
      [
        Part([.pain], [.ache, .numb]), Part([], [.down, .into, .radiating, .spreading, .up]),
        Part([], [.arm, .jaw]),
      ], within: 7,
      unless: .nothing,
      accepts: ["pain down my left arm", "ache spreading into my jaw"],
      refuses: ["arm day", "my arm hurts"]),
    Sign(
      "alarms.jaw-arm", .chestPain, certain: false, [Part([.pain], [.ache]), Part([], [.jaw])],
      within: 5,
      accepts: ["my jaw aches"], refuses: ["jaw dropping view"]),
    Sign(
      "alarms.left-arm", .chestPain, certain: false,
      [Part([.pain, .numb], [.ache, .weird, .heavy]), Part([], [.left]), Part([], [.arm])],
      within: 5,
      accepts: ["my left arm aches"], refuses: ["left arm is fine", "left the arms behind"]),
  ]

  private static let fainting = [
    Sign(
      "alarms.fainted", .fainting, [Part([], [.fainted, .collapsed, .blackout])],
      unless: Part(
        [.degree],
        [
          .sofa, .couch, .bed, .sheets, .line, .hope, .memory, .asleep, .hearted, .tent, .bridge,
          .chair, .floor,
        ]),
      accepts: [
        "i fainted after the run", "nearly collapsed at the end", "blackout during intervals",
        "i fainnted",
      ],
      refuses: ["collapsed on the sofa", "never fainted", "faint hope"]),
    Sign(
      "alarms.blacked-out", .fainting,
      [Part([], [.passed, .blacked, .black, .pass, .blacking]), Part([], [.out])], within: 2,
      unless: Part([], [.sofa, .couch, .bed, .asleep, .flyers, .water, .drinks, .drunk, .medals]),
      accepts: ["passed out after training", "i blacked out", "thought i'd pass out"],
      refuses: ["passed out flyers", "passed everyone"]),
    Sign(
      "alarms.feel-faint", .fainting,
      [Part([], [.feel, .went]), Part([], [.faint, .lightheaded, .fainted])],
      within: 3,
      accepts: ["felt faint", "feeling lightheaded"], refuses: ["not feeling faint"]),
    Sign(
      "alarms.dizzy", .fainting, certain: false, [Part([], [.dizzy, .lightheaded, .faint])],
      unless: Part([], [.hope, .memory, .hearted, .heights]),
      accepts: ["dizzy after the run", "a bit light headed", "light-headed"],
      refuses: ["no dizziness"]),
    Sign(
      "alarms.light-head", .fainting, certain: false, [Part([], [.light]), Part([], [.headed])],
      within: 2,
      accepts: ["a bit light headed"], refuses: ["light headphones"]),
    Sign(
      "alarms.saw-black", .fainting, certain: false,
      [Part([], [.saw, .woke, .went, .everything]), Part([], [.black, .ground, .stars])], within: 4,
      accepts: ["saw black for a moment", "woke up on the ground"], refuses: ["black friday"]),
    Sign(
      "alarms.on-the-sofa", .fainting, certain: false,
      [Part([], [.passed, .blacked, .collapsed]), Part([], [.sofa, .couch, .bed, .floor])],
      within: 6,
      accepts: ["collapsed on the sofa"], refuses: ["sat on the sofa"]),
  ]

  private static let breath = [
    Sign(
      "alarms.cannot-breathe", .breathless,
      [
        Part(
          [],
          [
            .cant, .couldnt, .cannot, .unable, .barely, .hardly, .struggle, .struggling, .struggled,
            .trouble, .difficulty, .difficult, .problems, .short, .shortness, .gasping, .fighting,
          ]), Part([.breath]),
      ], within: 6,
      canBeNegated: false,
      accepts: [
        "i can't breathe", "short of breath at rest", "struggling to breathe",
        "couldn't catch my breath",
        "trouble breathing", "shortness of breath",
      ],
      refuses: ["took my breath away", "deep breaths", "no shortness of breath"]),
    Sign(
      "alarms.hard-to-breathe", .breathless,
      [Part([], [.hard, .harder, .tough]), Part([], [.to]), Part([.breath])], within: 3,
      accepts: ["hard to breathe last night"], refuses: ["breathing hard"]),
    Sign(
      "alarms.breathless", .breathless, [Part([], [.breathless])],
      accepts: ["breathless all day", "so breathles"], refuses: ["not breathless"]),
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
      unless: Part([], [.easy, .work]),
      accepts: ["out of breath on the stairs", "breathing is hard"],
      refuses: ["breathing easy", "breath work"]),
    Sign(
      "alarms.wheezing", .breathless, certain: false, [Part([], [.wheezing])],
      accepts: ["wheezing a lot"], refuses: ["whizzing past"]),
  ]

  private static let heartbeat = [
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
            .irregular, .irregularly, .skipping, .skipped, .skips, .fluttering, .flutter, .missed,
            .missing, .jumping, .stumbling,
          ]),
      ], within: 5,
      unless: Part([], [.city, .lesson]),
      accepts: ["my heart is skipping beats", "irregular heartbeat", "heart fluttering"],
      refuses: ["heart of the city run", "skipped the run"]),
    Sign(
      "alarms.racing-heart", .heartbeat, certain: false,
      [
        Part([.heart]),
        Part([], [.racing, .pounding, .pounds, .thumping, .hammering, .crazy, .fast]),
      ], within: 5,
      unless: Part([], [.city, .rate]),
      accepts: ["heart racing while sitting", "my heart is pounding"],
      refuses: ["racing in the heart of the city", "racing a half"]),
    Sign(
      "alarms.odd-heart", .heartbeat, certain: false,
      [Part([.heart]), Part([], [.weird, .funny, .strange, .odd, .flip, .flips, .somersaults])],
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
  ]

  private static let stroke = [
    Sign(
      "alarms.slurred", .strokeSign, [Part([], [.slurred]), Part([], [.speech, .words, .word])],
      within: 4,
      accepts: ["slurred speech", "slurring my words"], refuses: ["speech was great"]),
    Sign(
      "alarms.stroke", .strokeSign, certain: false, [Part([], [.stroke])],
      unless: Part([], [.rate, .swim, .back, .breast, .heat, .sun, .luck, .genius]),
      accepts: ["is this a stroke"], refuses: ["stroke rate was good"]),
    Sign(
      "alarms.cannot-speak", .strokeSign,
      [
        Part([], [.cant, .couldnt, .cannot, .trouble, .difficulty, .struggle]),
        Part([], [.speak, .speech, .see, .talk]),
      ], within: 3,
      unless: Part(
        [],
        [.why, .point, .progress, .difference, .much, .while, .well, .sentences, .full, .results]),
      canBeNegated: false, accepts: ["i can't speak properly", "couldn't see", "trouble seeing"],
      refuses: ["can't see why", "see you"]),
    Sign(
      "alarms.face-droops", .strokeSign,
      [Part([], [.face, .mouth, .eyelid]), Part([.numb], [.droop, .weak, .hanging])], within: 5,
      accepts: ["one side of my face is drooping", "face went numb"], refuses: ["face the hill"]),
    Sign(
      "alarms.one-side-weak", .strokeSign,
      [
        Part([.side], [.one]), Part([], [.side, .arm, .face, .leg]),
        Part([.numb], [.weak, .paralysed, .paralyzed]),
      ], within: 6,
      unless: Part([.legLift], [.toe, .toes, .foot]),
      accepts: ["my left side went numb", "one arm is weak"], refuses: ["one leg squats"]),
    Sign(
      "alarms.vision", .strokeSign,
      [
        Part([], [.vision, .eye, .eyes]),
        Part([], [.blurred, .lost, .double, .black, .loss, .gone, .went]),
      ], within: 5,
      accepts: ["blurred vision", "lost vision in one eye", "my vision went black"],
      refuses: ["double the distance"]),
    Sign(
      "alarms.worst-headache", .worstHeadache,
      [Part([], [.headache]), Part([], [.worst, .thunderclap, .sudden, .suddenly, .explosive])],
      within: 7,
      accepts: ["worst headache of my life", "sudden severe headache"], refuses: ["slight headache"]
    ),
    Sign(
      "alarms.bad-headache", .worstHeadache, certain: false,
      [
        Part([], [.headache]),
        Part(
          [.bad, .injury], [.severe, .massive, .splitting, .extremely, .terrible, .huge, .pounding]),
      ], within: 5,
      accepts: ["terrible headache since the run", "really bad headache"],
      refuses: ["slight headache"]),
    Sign(
      "alarms.head-explodes", .worstHeadache, certain: false,
      [Part([], [.head]), Part([.pain, .injury], [.pounding, .exploding, .killing, .splitting])],
      within: 4,
      accepts: ["my head is killing me", "head hurts"],
      refuses: ["head cold", "head torch", "heading out"]),
  ]

  private static let heat = [
    Sign(
      "alarms.heat-collapse", .heatCollapse, [Part([], [.heatstroke])],
      accepts: ["got heatstroke"], refuses: ["hot day"]),
    Sign(
      "alarms.heat-stroke", .heatCollapse, [Part([], [.heat, .sun]), Part([], [.stroke])],
      within: 2,
      accepts: ["i think i had heat stroke"], refuses: ["stroke rate in the heat"]),
    Sign(
      "alarms.confused-heat", .heatCollapse,
      [
        Part([.faint], [.confused, .collapsed, .staggering, .vomit, .delirious, .dizzy]),
        Part([], [.heat, .sun, .hot]),
      ], within: 9,
      accepts: ["confused in the heat", "collapsed in the sun"], refuses: ["confused by the plan"]),
    Sign(
      "alarms.stopped-sweating", .heatCollapse,
      [Part([], [.stopped, .stop]), Part([], [.sweat, .sweating])], within: 3,
      accepts: ["i stopped sweating"], refuses: ["stopped at lights"]),
  ]

  private static let urine = [
    Sign(
      "alarms.dark-urine", .darkUrine,
      [
        Part([], [.urine]),
        Part([], [.dark, .brown, .red, .cola, .coke, .tea, .blood, .bloody, .black, .orange]),
      ], within: 7,
      accepts: ["my pee is dark brown", "cola coloured urine", "blood in my urine"],
      refuses: ["need to pee", "drank a coke"])
  ]

  private static let calf = [
    Sign(
      "alarms.calf-clot", .calfClot,
      [Part([], [.calf]), Part([.swelling]), Part([.breath], [.red, .warm, .hot])], within: 14,
      accepts: ["my calf is swollen and warm", "calf swelling and short of breath"],
      refuses: ["calf is sore"]),
    Sign(
      "alarms.calf-swelling", .calfClot, certain: false,
      [Part([], [.calf]), Part([.swelling], [.red, .warm])], within: 6,
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
  ]

  private static let mind = [
    Sign(
      "alarms.suicidal", .selfHarm, [Part([], [.suicidal])],
      unless: Part([], [.pace, .sprints, .drill, .drills, .hill]),
      accepts: ["i feel suicidal"], refuses: ["suicide sprints pace"]),
    Sign(
      "alarms.kill-myself", .selfHarm,
      [Part([], [.kill, .killing, .harm, .harming, .cut, .cutting]), Part([], [.myself])],
      within: 2,
      accepts: ["i want to kill myself", "harming myself"],
      refuses: ["killing me", "pushing myself"]),
    Sign(
      "alarms.hurt-myself", .selfHarm,
      [
        Part([], [.want, .going, .urge, .gonna, .thinking, .thoughts]), Part([.pain]),
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
  ]

  private static let bones = [
    Sign(
      "alarms.no-weight", .cannotBearWeight,
      [
        Part([], [.cant, .cannot, .couldnt, .unable, .impossible, .barely]),
        Part([], [.put, .bear, .stand, .step, .weightbear]),
        Part([], [.weight, .foot, .leg, .ankle, .knee]),
      ], within: 7,
      unless: Part([], [.heat, .him, .watch]),
      canBeNegated: false,
      accepts: ["can't put weight on my foot", "cannot bear weight"],
      refuses: ["can't stand it", "put weight on the bar"]),
    Sign(
      "alarms.cannot-walk", .cannotBearWeight, certain: false,
      [Part([], [.cant, .cannot, .couldnt, .unable]), Part([.walk])], within: 4,
      unless: Part([.legLift], [.down, .stairs, .dog, .today, .tomorrow, .far, .fast]),
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
      "alarms.bone-out", .deformity,
      [Part([], [.bone]), Part([], [.sticking, .poking, .out, .visible])], within: 4,
      accepts: ["bone is sticking out"], refuses: ["bone dry"]),
    Sign(
      "alarms.bone-pain", .bonePain,
      [Part([.bone]), Part([.pain, .injury, .sore], [.ache, .tender])], within: 5,
      unless: Part([], [.dry, .funny]),
      accepts: ["bone pain in my foot", "the bone hurts", "pain on the bone"],
      refuses: ["bone dry", "bone broth"]),
    Sign(
      "alarms.fracture", .bonePain, [Part([], [.fracture, .fractured, .stressfracture])],
      accepts: ["stress fracture in my shin", "fractured my foot"], refuses: ["no fracture"]),
    Sign(
      "alarms.broken", .bonePain, [Part([], [.broke, .broken]), Part([.area])], within: 4,
      unless: Part([], [.heart, .record, .pb, .freezer, .strap]),
      accepts: ["i broke my toe", "broken ankle"], refuses: ["broke my record", "my back is fine"]),
    Sign(
      "alarms.shin-spot", .bonePain,
      [
        Part([], [.shin, .foot, .metatarsal, .tibia, .hip]),
        Part([.injury], [.spot, .point, .pinpoint, .touch, .press]),
        Part([.pain, .sore], [.tender, .ache, .sharp]),
      ], within: 10,
      accepts: [
        "shin hurts in one spot", "tender to touch on my shin", "pinpoint pain on the shin",
      ], refuses: ["shins are sore"]),
    Sign(
      "alarms.swelling", .swelling, [Part([.area]), Part([.swelling])], within: 6,
      unless: Part([], [.throat, .gland, .glands, .eye, .eyes]),
      accepts: ["my knee is swollen", "swelling around the ankle", "ankle puffed up and swolen"],
      refuses: ["no swelling", "swollen glands"]),
    Sign(
      "alarms.balloon", .swelling, certain: false,
      [Part([.area]), Part([], [.balloon, .blown, .ballooned])], within: 7,
      accepts: ["my knee has blown up like a balloon"], refuses: ["balloon race"]),
    Sign(
      "alarms.swollen", .swelling, certain: false, [Part([.swelling])],
      unless: Part([], [.throat, .gland, .glands, .ego]),
      accepts: ["its a bit swollen"], refuses: ["swollen ego"]),
    Sign(
      "alarms.limping", .limp, [Part([.limp])], unless: Part([], [.lettuce, .noodle, .handshake]),
      accepts: ["im limping", "walking with a limp", "hobbling around"],
      refuses: ["no limp", "limp lettuce"]),
    Sign(
      "alarms.night-pain", .nightPain,
      [
        Part([.pain, .bone], [.ache, .hurt, .throbbing]),
        Part([], [.night, .wakes, .overnight, .bed, .sleep]),
      ], within: 7,
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
  ]

  private static let nerves = [
    Sign(
      "alarms.back-numb", .numbness, [Part([], [.back]), Part([.numb], [.bladder, .bowel])],
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
      unless: Part([], [.cold, .bowling, .shoes]),
      accepts: ["numb toes", "pins and needles in my foot"],
      refuses: ["numb from the cold", "bowling pins"]),
  ]

  private static let body = [
    Sign(
      "alarms.weight-loss", .weightLoss,
      [
        Part([], [.lost, .losing, .loss]), Part([], [.weight, .kg]),
        Part([], [.trying, .reason, .unexplained, .why, .explanation, .meaning]),
      ], within: 12,
      canBeNegated: false,
      accepts: [
        "lost weight without trying", "losing weight for no reason", "unexplained weight loss",
      ], refuses: ["want to lose weight"]),
    Sign(
      "alarms.missed-periods", .missedPeriods,
      [
        Part([], [.period]),
        Part(
          [],
          [.missed, .lost, .stopped, .no, .havent, .skipped, .gone, .absent, .without, .missing]),
      ], within: 6,
      unless: Part([], [.trial, .of, .time, .taper, .rest]),
      canBeNegated: false,
      accepts: ["no period for 4 months", "missed three periods", "my periods stopped"],
      refuses: ["period of training"]),
  ]
}
