extension Vocabulary {
  /// Words with which the name of a feast day begins.
  static let feasts: [Vocabulary] = [
    Vocabulary(
      "new good black cyber palm ash shrove pancake maundy whit white boxing ascension remembrance",
      .unnamed, [.holiday]),
    Vocabulary(
      "labor memorial mothers fathers presidents columbus veterans groundhog earth independence",
      .unnamed, [.holiday]),
    Vocabulary(
      "leap anzac australia canada bastille bonfire martin mlk st patricks all cinco burns womens",
      .unnamed, [.holiday]),
    Vocabulary(
      "international pi workers star flag midsummer guy armistice martinmas rose mardi fat",
      .unnamed, [.holiday]),
    Vocabulary(
      "mothering holy orthodox greek trinity corpus patriots indigenous turkey giving advent",
      .unnamed, [.holiday]),
    Vocabulary("purim passover rosh yom hanukkah candlemas king", .unnamed, [.holiday]),
    Vocabulary("chinese lunar thanks", .unnamed, [.holiday]),
  ]

  /// Other forms of words that rules name.
  static let alike: [Vocabulary] = [
    Vocabulary("exept expect excepting", .except),
    Vocabulary("bc cuz cos coz since", .since),
    Vocabulary("thru throughout", .through), Vocabulary("approx aprox ca circa", .approximately),
    Vocabulary("b4", .before), Vocabulary("jr junior", .jr),
    Vocabulary("kings", .king, [.holiday]), Vocabulary("koningsdag", .kingsDay, [.holiday]),
    Vocabulary("mother", .mothers), Vocabulary("father", .fathers),
    Vocabulary("president", .presidents),
    Vocabulary("veteran", .veterans), Vocabulary("labour", .labor),
    Vocabulary("patrick paddys paddy", .patricks, [.holiday]), Vocabulary("stephen", .stephens),
    Vocabulary("fool", .fools), Vocabulary("george", .georges), Vocabulary("david", .davids),
    Vocabulary("andrew", .andrews), Vocabulary("nicolas nikolaus", .nicholas),
    Vocabulary("saint", .st), Vocabulary("womans woman women", .womens),
    Vocabulary("worker", .workers), Vocabulary("patriot", .patriots),
    Vocabulary("hanukah chanukah chanuka hannukah", .hanukkah), Vocabulary("pesach", .passover),
    Vocabulary("hashana hashonah", .hashanah), Vocabulary("antzac", .anzac),
    Vocabulary("smoothly smooth", .smooth), Vocabulary("loo", .toilet),
    Vocabulary("clicking click clunks clunking", .clicks),
    Vocabulary("wobbly wobbles instable", .unstable), Vocabulary("runner", .runners),
    Vocabulary("stroll doddle", .stroll), Vocabulary("stopping", .stop),
    Vocabulary("till til", .till), Vocabulary("began begun", .started), Vocabulary("rocks", .rock),
    Vocabulary("cnt", .cant), Vocabulary("swp", .swap),
    Vocabulary("hlaf halve", .half, [.fraction], value: 0.5),
    Vocabulary("thnks thanku thankx thnk tnx thanx", .thanks),
    Vocabulary("naw nae nuh nop nopee", .no, [.no]),
    Vocabulary("ye yh yeh yus yas ofc bet", .yes, [.yes]),
    Vocabulary("loads plenty heaps bags", .lots),
    Vocabulary("humid humidity muggy sticky sultry", .humid),
    Vocabulary("begining", .beginning),
    Vocabulary("approximatly", .approximately),
    Vocabulary("whole entire", .whole),
    Vocabulary("kilo kilos kgs kilogram kilograms kilogramme stone lb lbs", .kg),
    Vocabulary("workout workouts", .workout),
    Vocabulary("runs jog jogs", .run), Vocabulary("sessions", .session), Vocabulary("x", .x),
    Vocabulary("time", .time), Vocabulary("times tiems", .times),
    Vocabulary(
      "dont doesnt cannot cant wont isnt arent not neither nor couldnt didnt havent hasnt wouldnt aint wasnt never without",
      .unnamed, [.negation]),
    Vocabulary("i we he she they you", .unnamed, [.pronoun]),
    Vocabulary("anyday", .anyday), Vocabulary("nope nah", .no),
    Vocabulary("race races event comp triathlon tri duathlon ironman relay", .race, [.race]),
    Vocabulary("apart aside", .apart), Vocabulary("avail availible", .available),
    Vocabulary("bout", .about), Vocabulary("limits", .limit),
    Vocabulary("prefs preferences", .preference),
    Vocabulary("workng", .working),
    Vocabulary("sub under below between about around from full", .unnamed, [.filler]),
    Vocabulary("couple pair few single point minus roughly maybe", .unnamed, [.filler]),
    Vocabulary("after", .after, [.filler]),
    Vocabulary("degree deg", .degrees), Vocabulary("belong", .belongs),
    Vocabulary("another", .another, [.filler]),
    Vocabulary("additional", .extra), Vocabulary("fewer", .less),
  ]
  /// Sport, goals and equipment.
  static let sport: [Vocabulary] = [
    Vocabulary("faster quicker speed", .faster, signs: .faster),
    Vocabulary(
      "fun enjoy enjoyment pleasure joy sake casually recreational recreationally", .fun,
      signs: .fun),
    Vocabulary(
      "health healthy healthier toned fit fitter fitness shape weight stronglungs wellbeing",
      .unnamed,
      signs: .health),
    Vocabulary("stronger muscle muscles muscular", .stronger, signs: .strength),
    Vocabulary("longest lngst longst furthest farthest", .longest, signs: .longest),
    Vocabulary("long", .long),
    Vocabulary("stronger", .stronger), Vocabulary("km kms k", .unnamed),
    Vocabulary("beginner newb noob novice starter", .beginner), Vocabulary("never", .never),
    Vocabulary("equipment gear kit", .equipment), Vocabulary("home house", .home),
    Vocabulary("experience experienced", .experience),
    Vocabulary("regular regularly consistently", .regular),
    Vocabulary("walk walks walked walking", .walk, signs: .walk),
    Vocabulary("stairs steps downstairs upstairs stair staircase", .stairs),
    Vocabulary("treadmill outdoors outside", .unnamed),
    Vocabulary("holiday holidays vacation", .vacation),
    Vocabulary("asthma asthmatic", .asthma, signs: .condition),
    Vocabulary(
      "diabetes diabetic hypertension epilepsy epileptic seizures seizure kidney thyroid arthritis arthritic osteoporosis osteopenia hernia medication medications meds medicine medicines tablets pills statins blockers betablockers pacemaker stent murmur cardiomyopathy angina copd crohns colitis lupus ms cancer chemo anemia anaemia anemic anaemic insulin inhaler surgery operated operation postpartum postnatal miscarriage slipped herniated disc scoliosis",
      .condition, signs: .condition),
    Vocabulary(
      "doctor doc gp cardiologist physio physician clinician medic midwife surgeon consultant specialist dr physiotherapist",
      .doctor, signs: .doctor),
    Vocabulary("cleared clearance clear okayed approved permission", .cleared),
    Vocabulary("pregnant", .pregnant, signs: .condition),
    Vocabulary("blood", .blood), Vocabulary("high", .high), Vocabulary("birth", .birth),
  ]

  /// Yes, no, and what a talk is steered with.
  static let replies: [Vocabulary] = [
    Vocabulary(
      "yes yeah yep yup yea yes ya yah sure aye absolutely definitely affirmative certainly totally correct exactly indeed yess yesss yeahh oui si ja sounds ok okay okey k kk y fine",
      .unnamed, [.yes]),
    Vocabulary("yes yeah yep yup yea ya yah aye yess yesss", .yes, [.yes]),
    Vocabulary(
      "no nope nah no noo nooo nay negative n never none nothing non nein", .unnamed, [.no]),
    Vocabulary("nope nah noo nooo nay", .no, [.no]),
    Vocabulary("hi hello hiya howdy heya greetings hallo hola", .hello),
    Vocabulary("thanks thx ty cheers tks thankyou merci gracias danke", .thanks),
    Vocabulary("bye goodbye exit cya ciao q", .bye), Vocabulary("help halp", .help),
    Vocabulary("why wy", .why),
    Vocabulary("undo revert", .undo), Vocabulary("pls plz please", .please),
    Vocabulary("gonna", .gonna), Vocabulary("wanna", .wanna),
    Vocabulary("exchange swap trade swapped", .swap), Vocabulary("happened", .happen),
    Vocabulary("move shift reschedule push", .move),
    Vocabulary("postpone", .postpone),
    Vocabulary("sorry soz sry", .sorry), Vocabulary("actually acutally", .actually),
    Vocabulary("oops whoops ups", .oops),
  ]
}
