extension Vocabulary {
  /// Other forms of words that rules name.
  static let alike: [Vocabulary] = [
    Vocabulary("exept expect excepting", .except),
    Vocabulary("bc cuz cos coz because since", .since),
    Vocabulary("thru throughout", .through), Vocabulary("approx aprox ca circa", .approximately),
    Vocabulary("w", .with), Vocabulary("b4", .before), Vocabulary("jr junior", .jr),
    Vocabulary(
      "new good black cyber palm ash shrove pancake maundy whit boxing ascension", .none, [.holiday]
    ),
    Vocabulary(
      "labor labour memorial mothers fathers mother father presidents president columbus", .none,
      [.holiday]),
    Vocabulary(
      "veterans veteran groundhog earth independence leap anzac australia canada bastille", .none,
      [.holiday]),
    Vocabulary("bonfire martin mlk st saint patricks all cinco", .none, [.holiday]),
    Vocabulary("mother", .mothers), Vocabulary("father", .fathers),
    Vocabulary("president", .presidents),
    Vocabulary("veteran", .veterans), Vocabulary("labour", .labor),
    Vocabulary("patrick paddys paddy", .patricks, [.holiday]),
    Vocabulary("stephen", .stephens), Vocabulary("fool", .fools),
    Vocabulary("saint saints", .saints),
    Vocabulary("till til", .till), Vocabulary("ending", .end), Vocabulary("begining", .beginning),
    Vocabulary("starting", .start), Vocabulary("approximatly", .approximately),
    Vocabulary("whole entire", .whole),
    Vocabulary("kilo kilos kgs lb lbs pounds", .kg), Vocabulary("workout workouts", .workout),
    Vocabulary("runs jog jogs", .run), Vocabulary("sessions", .session), Vocabulary("x", .x),
    Vocabulary("time", .time), Vocabulary("times tiems", .times),
    Vocabulary(
      "dont doesnt cannot cant wont isnt arent not neither nor couldnt didnt havent hasnt wouldnt aint wasnt never without",
      .none, [.negation]),
    Vocabulary("i we he she they you", .none, [.pronoun]),
    Vocabulary("anyday", .anyday), Vocabulary("nope nah", .no),
    Vocabulary("race races event comp", .race, [.race]),
    Vocabulary("apart aside", .apart), Vocabulary("avail availible", .available),
    Vocabulary("bout", .about), Vocabulary("limits", .limit),
    Vocabulary("prefs preferences", .preference),
    Vocabulary("workng", .working),
    Vocabulary("sub under below between about around from full", .none, [.filler]),
    Vocabulary("couple pair few single point minus roughly maybe", .none, [.filler]),
    Vocabulary("degree deg", .degrees),
  ]
  static let body: [Vocabulary] = []
  static let state: [Vocabulary] = []
  static let alarms: [Vocabulary] = []
  static let sport: [Vocabulary] = []
  static let replies: [Vocabulary] = []
}
