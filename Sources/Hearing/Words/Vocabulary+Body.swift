import Training

extension Vocabulary {
  static func part(_ area: Soreness.Area) -> Int {
    Soreness.Area.allCases.firstIndex(of: area) ?? 0
  }

  private static func area(_ area: Soreness.Area, both: String, one: String = "") -> [Vocabulary] {
    var rows = [Vocabulary(both, .unnamed, signs: .area, part: part(area))]
    if !one.isEmpty {
      rows.append(Vocabulary(one, .unnamed, signs: [.area, .singular], part: part(area)))
    }
    return rows
  }

  /// Parts of the body, by the area that the plan knows; singular names mean one of two.
  static let body: [Vocabulary] =
    area(.legs, both: "legs lowerbody leggies lges lesg lgs legz", one: "leg")
    + area(
      .quads, both: "quds qauds qads qudas quadz quads quadriceps thighs",
      one: "quad quadricep thigh")
    + area(
      .hamstrings, both: "hamstrings hammies hammys hams hamstings hamis",
      one: "hamstring hammy hammie")
    + area(.calves, both: "calves calvs calfs clafs clves caves gastrocs soleus", one: "calf calve")
    + area(.shins, both: "shins shinns shns shinbones", one: "shin shinbone tibia fibula tibialis")
    + area(
      .glutes,
      both:
        "glutes gluts butt backside rear bumcheeks buttock sitbones tush bum bums bottom buttocks ass arse booty behind derriere",
      one: "glute piriformis")
    + area(.hips, both: "hips hipflexors", one: "hip")
    + area(.groin, both: "adductors", one: "groin groins adductor")
    + area(
      .knees, both: "knees kneecaps patellas",
      one: "knee kne knne kneee kneecap patella meniscus itb acl mcl")
    + area(.ankles, both: "ankles", one: "ankle")
    + area(
      .achilles,
      both: "achilles achillis achiles achilies achillies acilles acchilles akilles akiles achiles",
      one: "")
    + area(
      .feet, both: "feet instep insteps heels arches toes soles",
      one: "foot heel arch toe toenail bunion sole metatarsal plantar fascia bigtoe")
    + area(
      .back,
      both: "back backs bck bak lowerback lats spine lumbar sacrum coccyx tailbone rhomboids",
      one: "")
    + area(
      .core, both: "core abs stomach abdominal abdomen abdominals waist obliques midsection",
      one: "")
    + area(.shoulders, both: "shoulders delts traps trapezius", one: "shoulder delt")
    + area(
      .arms, both: "arms biceps triceps forearms elbows wrists hands fingers thumbs bis tris",
      one: "arm bicep tricep forearm elbow wrist hand finger thumb")
    + area(.chest, both: "chest pecs pec", one: "")
    + area(.neck, both: "neck necks", one: "")
    + area(.whole, both: "everywhere body bodys everything", one: "")
    + [
      Vocabulary("legs", .legs), Vocabulary("chest", .chest),
      Vocabulary("back backs bck bak", .back),
      Vocabulary("calf calves", .calf), Vocabulary("stomach tummy belly tum", .stomach),
      Vocabulary("feet", .foot),
      Vocabulary("body bodys", .body), Vocabulary("everything", .everything),
      Vocabulary("arm", .arm),
      Vocabulary("shin shins shinbone", .shin), Vocabulary("hip hips", .hip),
      Vocabulary("leg", .leg), Vocabulary("neck necks", .neck), Vocabulary("inside", .inner),
      Vocabulary("ham", .unnamed),
      Vocabulary("left l lft", .left, signs: .side),
      Vocabulary("right rt rght rigt righ rite", .right, signs: .side),
      Vocabulary("both", .both, signs: .side), Vocabulary("lefthand", .left, signs: .side),
      Vocabulary("itb", .itb), Vocabulary("plantar", .plantar),
      Vocabulary("achilles", .achilles, signs: .tendon),
      Vocabulary(
        "tendon tendons tendonitis tendinitis tendinopathy tendonopathy", .tendon,
        signs: [.tendon, .injury]),
    ]

  /// How the body, sleep, energy and illness are told.
  static let state: [Vocabulary] = [
    Vocabulary(
      "sore soreness soreish sorer sre doms sorness soar sroe soer vsore", .sore, signs: .sore),
    Vocabulary(
      "stiff stiffness stiffish tight tightness tense achey achy aching heavyish knotted knot knots kink crick crampy cramp cramps cramping cramped",
      .stiff, signs: .sore),
    Vocabulary("tender burning burn", .tender, signs: .sore),
    Vocabulary("iffy dodgy wonky gammy dicky", .weird),
    Vocabulary("truck bus lorry steamroller freight", .truck),
    Vocabulary("ow ouchy omg argh aargh jeez blimey crikey yikes phew", .ouch),
    Vocabulary(
      "grumpy angry cranky unhappy moody protesting moaning complaining complain complains whinging whingeing griping grumbling",
      .grumpy),
    Vocabulary("pull pulls pulling tugging tugs", .pull), Vocabulary("muscles", .muscle),
    Vocabulary(
      "blister blisters blistered bruise bruises bruised bruising", .unnamed, signs: .injury),
    Vocabulary("stomachs tummys gut guts", .stomach), Vocabulary("complaint", .complaints),
    Vocabulary("vaccination jab jabs vaccinated booster", .vaccine),
    Vocabulary("hungover hangovers", .hangover),
    Vocabulary("bail", .bailed, signs: .missed), Vocabulary("bin", .bin, signs: .missed),
    Vocabulary("beers", .beer),
    Vocabulary("belly", .stomach), Vocabulary("eager", .keen), Vocabulary("stamina", .endurance),
    Vocabulary("yoga pilates cycling biking swimming hike hiking cycle", .yoga),
    Vocabulary("ache aches ached", .ache, signs: [.pain]),
    Vocabulary(
      "pian paain hurst hrut hrts pain pains painful pained paining painfull hurt hurts hurting hurty ouch ow ouchy discomfort niggle niggles niggly niggling twinge twinges stinging stings sting throbbing throbs throb pinching pinches pinch nagging bothering bothers bothered troubling spasm spasms spasmed spasming",
      .pain, signs: .pain),
    Vocabulary("bother", .bother, signs: .pain),
    Vocabulary(
      "sharp stabbing stabs stab shooting pinpoint piercing knifelike searing jabbing jab excruciating",
      .sharp, signs: [.injury, .pain]),
    Vocabulary(
      "injury injured injuries injure stubbed stub strain strained sprain sprained pulled tore torn tear popped pop snapped tweaked twisted rolled tendonitis shinsplints itbs fasciitis fascitis bursitis stressfracture fracture fractured broke broken impingement sciatica dislocated ruptured inflamed inflammation",
      .injured, signs: .injury),
    Vocabulary("splints splint", .splints, signs: .injury),
    Vocabulary("stiffer", .worse, signs: .sore), Vocabulary("worse worsening worsens", .worse),
    Vocabulary("better improving improved", .better),
    Vocabulary(
      "fine ok okay okey alright good great fresh recovered normal perfect healthy healed loose peachy well painless painfree painless grand dandy fab fantastic superb awesome brilliant excellent",
      .fine, [.level], signs: .fine, value: 0),
    Vocabulary(
      "good gud great fantastic awesome amazing excellent superb brilliant fab wonderful", .good,
      signs: .good),
    Vocabulary("well", .well), Vocabulary("ok", .ok),
    Vocabulary("fresh rested refreshed", .fresh, signs: [.energy, .fine], value: 4),
    Vocabulary(
      "bit bti lowkey tiny teeny little lil slightly slight mild mildly tad touch smidge barely minor minimal hint light faint",
      .bit, [.hedge], signs: .degree, value: 3),
    Vocabulary(
      "somewhat kinda sorta sort kind ish", .somewhat, [.hedge],
      signs: .degree, value: 4),
    Vocabulary("moderate moderately medium", .moderate, [.hedge], signs: .degree, value: 5),
    Vocabulary(
      "quite pretty fairly rather noticeable noticeably decently properly", .pretty, [.hedge],
      signs: .degree,
      value: 5),
    Vocabulary(
      "very really realy proper rly rlly vry veery v so", .very, [.hedge], signs: .degree, value: 7),
    Vocabulary(
      "super hella hecka highkey mad serious major massive extremely insanely crazy incredibly sooo soo seriously mega ridiculously unbelievably massively severely severe insane awfully terribly horribly intense intensely horrible terrible awful agony agonizing agonising unbearable excruciatingly bloody damn fucking freaking ultra absolutely completely totally utterly",
      .extremely, [.hedge], signs: .degree, value: 8),
    Vocabulary(
      "dead wrecked wreck destroyed trashed toast toasted cooked shot jelly lead concrete bricks smashed battered fried ruined mess messed annihilated demolished murdered killing shredded crippled ded screaming cooked",
      .wrecked, signs: [.sore], value: 8),
    Vocabulary("killing", .killing), Vocabulary("dead", .dead), Vocabulary("shot", .shot),
    Vocabulary("lead", .lead),
    Vocabulary("killed", .killed), Vocabulary("killer", .killer),
    Vocabulary("bad badly", .bad, signs: .bad),
    Vocabulary(
      "awful awfully terrible terribly poor poorly rubbish crap crappy shit shitty horrible horribly lousy dreadful rough restless",
      .awful, signs: .bad),
    Vocabulary("too", .too), Vocabulary("much", .much),
    Vocabulary(
      "none nothing noting nothng nada zip nowt nothings nuthin nuffin nothin nadda", .nothing,
      [.negation]),
    Vocabulary("nil", .nothing),
    Vocabulary("perhaps", .possibly),
    // Sleep and energy.
    Vocabulary("slept sleep sleeping asleep slep slpt slp kip zzz sleeped", .sleep, signs: .sleep),
    Vocabulary(
      "exhausted wiped knackered shattered drained zonked worn jetlagged spent pooped bushed burnt burned wasted zombie depleted fumes",
      .exhausted, signs: .energy, value: 1),
    Vocabulary(
      "tired tird tierd tirdd sluggish lethargic fatigued fatigue sleepy weary groggy lethargy tiredness drowsy",
      .tired, signs: .energy, value: 2),
    Vocabulary("ok", .ok), Vocabulary("meh soso", .meh, signs: .energy, value: 3),
    Vocabulary(
      "energised energized energetic buzzing pumped raring bouncing bouncy springy lively perky sprightly",
      .energetic, signs: .energy, value: 5),
    Vocabulary("energy enery enrgy engery energie nrg vigour vigor vitality", .energy),
    Vocabulary("stress stressed stressful stressing stressy", .stress, signs: .stress),
    // Illness.
    Vocabulary("cold colds", .cold),
    Vocabulary(
      "sniffles sniffle sniffly sneezing sneezes sneeze sneezy snotty runny streaming stuffy stuffed congested congestion sinus sinuses sinusitis hayfever snot snuffles snuffly",
      .runny, signs: .head),
    Vocabulary("nose", .nose), Vocabulary("throat throats throte throt", .throat),
    Vocabulary("blocked", .blocked),
    Vocabulary("head", .head), Vocabulary("headcold", .headcold, signs: .head),
    Vocabulary(
      "cough coughing coughs coughed chesty bronchitis phlegm phlegmy mucus wheezing wheezy wheeze pneumonia",
      .cough, signs: .lungs),
    Vocabulary(
      "fever fevr fver feber feverish fevers chills chilly flu influenza covid corona shivering shivers shivery febrile",
      .fever, signs: .fever),
    Vocabulary("temperature temp temps", .temperature, signs: .fever),
    Vocabulary("chills", .chills),
    Vocabulary("flu", .flu), Vocabulary("covid", .covid),
    Vocabulary(
      "barf barfed barfing squits squitters vomited vomits spewed spewing chundered shits vomit vomiting vomited puke puking puked diarrhea diarrhoea diarea diahrrea diahorrea diarrea nausea nauseous nauseated queasy gastro norovirus threw throwing",
      .vomit, signs: .stomach),
    Vocabulary("threw chucked hurled", .threw, signs: .stomach),
    Vocabulary("throwing throw chucking chuck hurling", .throwing, signs: .stomach),
    Vocabulary("bug virus viral", .bug), Vocabulary("upset", .upset),
    Vocabulary("poisoning", .poisoning),
    Vocabulary("sick sikc ill unwell poorly", .sick, signs: .ill),
    Vocabulary("weather", .weather),
    Vocabulary("infection", .infection), Vocabulary("lungs", .lung),
    Vocabulary(
      "kids kid child children son sons boys girls daughter daughters wife husband partner girlfriend boyfriend mom mum dad brother sister boss colleague coworker coworkers friend friends everyone everyones roommate flatmate housemate toddler toddlers nephew niece",
      .kids),
    // Sessions.
    Vocabulary(
      "did done dne dun doen finished completed ran nailed crushed smashed managed hit ticked complete",
      .did,
      signs: .done),
    Vocabulary(
      "skipped missed misd mised skiped skippd skip bailed forgot ditched binned blew cancelled canceled",
      .skipped,
      signs: .missed),
    Vocabulary(
      "short shortened half partially partly partial", .short, signs: .partly),
    Vocabulary("abandoned aborted curtailed", .unnamed, signs: .partly),
    Vocabulary("stopped dnf stopd stoped stopt", .stopped, signs: .partly),
    Vocabulary("session workout training exercise plan planned", .session, signs: .session),
    Vocabulary(
      "run runs rnu runn plod bimble outing jogette running runing jog jogging jogged ran", .run,
      signs: .run),
    Vocabulary("ran runned runed", .ran, signs: [.run, .done]),
    Vocabulary("flared flareup", .unnamed, signs: .pain),
    Vocabulary("syndrome", .unnamed, signs: .injury),
    Vocabulary("jogged waddled", .unnamed, signs: .done),
    Vocabulary("biked cycled rode", .biked),
    Vocabulary("swam swum", .swam), Vocabulary("rowed", .rowed),
    Vocabulary("went", .went),
    Vocabulary("go", .go),
    Vocabulary("rest rst rset resting", .rest, signs: .rest),
    Vocabulary("recover recovery", .recovery),
    Vocabulary("off", .off),
    Vocabulary("effort rpe exertion", .effort, signs: .effort),
    Vocabulary("felt feels feel feeling", .feel),
    Vocabulary("hard tough difficult challenging", .hard, [.level], value: 7),
    Vocabulary("rough", .unnamed, [.level], value: 8),
    Vocabulary("sufferfest slog", .unnamed, [.level], value: 9),
    Vocabulary("brutal awful horrible hellish savage", .brutal, [.level], value: 9),
    Vocabulary(
      "easy esay eazy esy ez comfy comfortable gentle relaxed chilled chill breeze", .easy,
      [.level],
      value: 3),
    Vocabulary("moderate steady", .moderate, [.level], value: 5),
    // Lifting.
    Vocabulary(
      "squat squats squatted squatting deads deadlift deadlifts deadlifted deadlifting lunges lunge lunged lunging legpress rdl rdls hipthrusts thrusts stepups legday plyo plyos plyometrics bulgarians romanian",
      .squats, signs: [.lift, .legLift]),
    Vocabulary(
      "bench benchpress benched benching pushups pushup pullups pullup pullup chinups rows rowing curls bicepcurls overhead ohp dips upper",
      .bench, signs: [.lift, .upperLift]),
    Vocabulary(
      "lift lifted lifting lifts gym weights strength weightlifting barbell crossfit bodypump weighttraining iron dumbbells dumbbell strengthwork",
      .lift, signs: .lift),
    Vocabulary("swings swing", .swings, signs: [.lift, .legLift]),
    Vocabulary("kettlebell", .unnamed, signs: .lift),
    Vocabulary("uper uppr", .upper, signs: [.lift, .upperLift]), Vocabulary("beaten", .beat),
    Vocabulary("used", .use), Vocabulary("weightlifter bodybuilder", .powerlifter),
    Vocabulary("weights", .weights), Vocabulary("gym", .gym),
    Vocabulary("strength", .strength, signs: .strength),
    Vocabulary(
      "dumbbells dumbbell dumbells dumbell db dbs kettlebells kettlebell", .dumbbells,
      signs: .equipment),
    Vocabulary("heavy heavily heavier", .heavy, signs: .heavy),
    Vocabulary("maxed max maximal 1rm pr pb", .max, signs: .heavy),
    Vocabulary("light lightly lightweight bodyweight", .light, signs: .light),
    Vocabulary("bands band theraband therabands", .band, signs: .light),
    Vocabulary("bodyweight", .bodyweight, signs: .light),
  ]
}
