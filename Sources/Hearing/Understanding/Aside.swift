/// Words that speak of something else than training, whatever figures and days stand in them.
enum Aside {
  /// What begins a question, or a tale of how somebody spends the time.
  static let wordings = [
    "(did|do|does|is|are|was|will|would|has|have) (you|he|she|they|it|there|the|anyone|my) [think]",
    "(who|whos|whose|whats|what|where|wheres|when|whens) (is|are|was|did|do|does|the|picking|on) ",
    "(i|we|ive|i have) [just|finally] (watched|saw|read|bought|cooked|baked|hate|ate|painted|built|"
      + "fixed|sold|borrowed|ordered|watered|booked a table) *",
    "its [so|really|very|getting|gone|already] (dark|freezing|pouring|foggy|chucking|bucketing) ...",
    "(what|which) year (did|was|is|do|does) ...",
    "(i|we|ive|weve) [have|just] [been] (in meetings|at work|shopping|cooking|cleaning|gardening|"
      + "painting|decorating|driving|baking|ironing|hoovering) ...",
    "[i|ive|we] [just] (had|got|getting|having) my (hair|nails|car|eyes|teeth|passport) ...",
    "(i|we|ive|weve) [have|got] [got] (a|an|my|the) [dentist|doctors|hair|work|job|parents|eye|"
      + "dental|hospital] (meeting|appointment|exam|call|test|date|interview) ...",
    "(i|we|ive|weve) [have|just|only] (had|ate|cooked|made|ordered|baked) [a|the|some|our|my] * "
      + "(pizza|curry|roast|beef|chips|pasta|soup|salad|cake|takeaway|dinner|lunch|breakfast|supper|"
      + "barbecue|bbq|sushi|burger|burgers|steak|cakes|bread|pie|biscuits|chocolate) ...",
  ]
  static let begins = Wording(wordings)

  /// What has nothing to do with training, as the subject of a tale, and what one does with such things.
  static let tales = [
    "[all] [the|my|our|your|his|her|a|an|this|that|these|those|some] [old|new|whole|little|work|"
      + "second|stupid|silly|bloody|other] (phone|battery|laptop|computer|printer|wifi|internet|"
      + "router|charger|spreadsheet|boiler|heating|kettle|toaster|toast|oven|fridge|freezer|"
      + "dishwasher|washing machine|tap|sink|roof|fence|garden|lawn|roses|rose|tulips|plants|"
      + "flowers|tomatoes|cat|kitten|puppy|hamster|goldfish|parrot|bus|buses|train|trains|tube|"
      + "tram|taxi|car|van|motorway|traffic|postman|post|parcel|delivery|bins|bin men|landlord|"
      + "(maths|math|english|french|history|science|spanish|german|driving|chemistry|physics) "
      + "(test|exam|lesson|homework|teacher|class)|lift (at|in) (the|my|our) (office|building|"
      + "hotel|flat|station|work)|photocopier|coffee machine|meeting|wedding cake|cake|bread|"
      + "soup|milk|dinner|baby|toddler|game|match|flight|washing|desk|christmas (shopping|tree|dinner|"
      + "party|presents)|film|book|song|sofa|carpet|bathroom|kitchen) * (is|are|was|were|has|"
      + "have|had|keeps|keep|needs|need|wants|died|broke|never|didnt|dont|doesnt|wont|cant|went|"
      + "just|came|come|got|smells|smell|looks|look|says|still|always|finally|makes|takes|took|"
      + "stopped|started|tastes|tasted|burnt|arrived) ...",
    "christmas (shopping|presents|dinner|cards) (is|are|was) ...",
    "(it|its) [is|was|has|been] [been] (raining|snowing|pouring|hailing|foggy) ...",
    "(there|theres) [is|are|was|were] [a|an|the|no|some] (smell|noise|spider|mouse|wasp|queue|leak|"
      + "power cut|fly|film|match|storm|party|sale|bird|fox|cat) ...",
    "(i|ive|i have|we|weve) [just|finally|really] (finished|started|lost|left|forgot|missed|broke|"
      + "spilt|spilled|dropped|burnt|killed) (my|the|a|our|that) (book|novel|series|film|homework|"
      + "essay|crossword|jigsaw|show|keys|phone|wallet|purse|umbrella|glasses|bus|train|flight|"
      + "stop|dinner|toast|cake|coffee|tea|mug|plant|painting|knitting|puzzle|job|report) ...",
    "(grandma|granny|gran|nan|nana|grandpa|grandad|[my|our] (mum|mom|dad|son|daughter|sister|"
      + "brother|wife|husband|niece|nephew|cousin|boss)) (turns|turned|is turning|passed|bought|"
      + "sold|baked|cooked|married|collects|knits|supports) ...",
    "(whats|what is|how much is) {number} (times|plus|minus|divided|x) ...",
    "(did|does|is|was|has|will) (it|the) * (rain|raining|snow|snowing|sunny) ...",
    "turn (left|right|up|down|off|on|the * (up|down|off|on)) ...",
  ]
  static let tale = Wording(tales)

  /// Whose days take none of one's own.
  static let others = [
    "(my|our|the) (boss|neighbour|neighbours|colleague|colleagues|teacher|mate|friend|friends|"
      + "landlord|manager|doctor|dentist|bank|shop|office|school|library|post office|mum|mom|dad|"
      + "sister|brother|parents|inlaws|in laws) (is|are|was|were|has|have|goes|going|closed|"
      + "closes|shut|off|away) ..."
  ]
  static let ofOthers = Wording(others)

  static let elsewhere = [
    "the printer at work is broken again", "did you watch the rugby on saturday", "i hate mondays",
    "my daughter starts school on monday", "i watched the marathon on telly",
    "my phone is nearly dead", "the cake was burnt", "i finished my book at last",
    "my sister runs marathons", "tomorrow is my son's birthday", "my neighbour bought a lawnmower",
  ]
  static let here = [
    "the bus was late so i ran home, 3 km, and my calf hurts", "my knee is broken",
    "the run was hard", "monday and friday", "the gym is open on monday",
    "i have a 10k in march", "my half is on 5 june", "the whole thing, 5k", "three days",
  ]
}

extension Hearing {
  /// Whether nothing but figures and dates was heard, and most other words mean nothing here.
  ///
  /// "Tomorrow is my son's birthday", "testing testing 123": no answer to anything. "My wedding is on
  /// 5 june" is one word from it, and so two foreign words are needed.
  func speaksOfElse(_ facts: [Fact]) -> Bool {
    if speaksOfThing(facts) { return true }
    if Aside.tale.end(in: words, at: 0) != nil, facts.allSatisfy(\.content.mayBeOfThings),
      !words.tokens.contains(where: { $0.has(.session) })
    {
      return true
    }
    let isBare = facts.allSatisfy { fact in
      switch fact.content {
      case .number, .date: true
      // "Nine miles along the canal"; of oneself these are told as news.
      case .days, .distance, .duration: facts.count == 1 && !speaksOfSelf
      default: false
      }
    }
    guard isBare || speaksOfTime(facts) else { return false }
    // "The last one to leave" is no figure.
    if facts.count == 1, facts[0].words == "one", words.count > 4 { return true }
    if !words.tokens.contains(where: { $0.has([.run, .session]) }),
      Aside.begins.end(in: words, at: 0) != nil
    {
      return true
    }
    return foreign(in: words.tokens) >= 2
      || words.tokens.indices.contains { Ask.foreign.end(in: words, at: $0) != nil }
  }

  /// Whether a no is all, whatever it says of now: "no thanks, not today", "no, leave it, no time".
  func saysNoMore(_ facts: [Fact]) -> Bool {
    if facts.count == 1 || words.count <= 4 { return true }
    guard words[1].kind == .mark || words[1].is(.thanks, .thank) || words[1].is(.sorry) else {
      return false
    }
    return facts.dropFirst().allSatisfy { fact in
      switch fact.content {
      case .date: words.tokens.contains { $0.is(.today, .tonight) }
      case .state(let state): state.isWish
      default: false
      }
    }
  }

  /// How many words mean nothing here.
  private func foreign(in tokens: some Sequence<Token>) -> Int {
    tokens.count { token in
      token.kind == .word && !token.isNamed && token.sense.kinds.rawValue == 0
        && token.sense.signs.rawValue == 0
    }
  }

  /// Whether the athlete or a session is named.
  private var speaksOfSelf: Bool {
    words.tokens.contains {
      $0.is(.i, .my) || $0.is(.we, .im) || $0.is(.id, .me) || $0.has(.weekday)
        || $0.has([.run, .session]) && !$0.has(.plural)
    }
  }

  /// Whether nothing but days and times is told.
  private func speaksOfTime(_ facts: [Fact]) -> Bool {
    facts.allSatisfy {
      switch $0.content {
      case .number, .date, .days, .duration, .distance: Aside.begins.end(in: words, at: 0) != nil
      default: false
      }
    }
  }

  /// Whether the subject is a thing or a person that means nothing here: "the printer is broken".
  ///
  /// Never where the athlete, a session or an alarm is named: whoever tells how they are may begin
  /// with a word that nobody knows.
  private func speaksOfThing(_ facts: [Fact]) -> Bool {
    let first = words[0]
    let noun = words[1]
    guard words.count > 3, noun.kind == .word,
      first.has(.article) || first.is(.my, .our) || first.is(.his, .her),
      noun.has(.namedOther) || foreign(in: [noun]) == 1,
      !words.tokens.contains(where: {
        $0.is(.i, .im) || $0.is(.me) || $0.has(.session) || $0.has(.run) && !noun.has(.namedOther)
      })
    else { return false }
    return !facts.contains {
      switch $0.content {
      case .alarm, .maybeAlarm, .goal: true
      case .distance: !noun.has(.namedOther)
      case .state(let state): state.ill != nil || state.effort != nil
      default: false
      }
    }
  }
}

extension Fact.Content {
  /// Whether a thing can be said to be so: done, broken, dead, at three percent.
  fileprivate var mayBeOfThings: Bool {
    switch self {
    case .alarm, .maybeAlarm, .goal: false
    case .soreness(let soreness): soreness.allSatisfy { $0.area == .unknown }
    case .state(let state): state.ill == nil && state.effort == nil
    default: true
    }
  }

  /// Whether a session is told as done, with its minutes or its way.
  var tellsRun: Bool {
    guard case .state(let state) = self else { return false }
    return state.session == .done && (state.minutes != nil || state.distance != nil)
  }
}
