/// Words that speak of something else than training, whatever figures and days stand in them.
enum Aside {
  /// What begins a question, or a tale of how somebody spends the time.
  static let wordings = [
    "(did|do|does|is|are|was|will|would|has|have) (you|he|she|they|it|there|the|anyone|my) [think]",
    "(who|whos|whose|whats|what|where|wheres|when|whens) (is|are|was|did|do|does|the|picking|on) ",
    "(i|we|ive|i have) [just|finally] (watched|saw|read|bought|cooked|baked|hate|ate|painted|built|"
      + "fixed|sold|borrowed|ordered|watered|booked a table) *",
    "(i|we) have (a|an) (meeting|appointment|exam|call|test|date|interview) ...",
  ]
  static let begins = Wording(wordings)

  static let elsewhere = [
    "the printer at work is broken again", "did you watch the rugby on saturday", "i hate mondays",
    "my daughter starts school on monday", "i watched the marathon on telly",
    "my sister runs marathons", "tomorrow is my son's birthday", "my neighbour bought a lawnmower",
  ]
  static let here = [
    "my knee is broken", "the run was hard", "monday and friday", "the gym is open on monday",
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
  /// Whether a session is told as done, with its minutes or its way.
  var tellsRun: Bool {
    guard case .state(let state) = self else { return false }
    return state.session == .done && (state.minutes != nil || state.distance != nil)
  }
}
