/// Figures and days in words that speak of something else.
extension Hearing {
  /// Whether a session or the athlete is named.
  private var speaksOfSelf: Bool {
    words.tokens.contains {
      $0.is(.i, .my) || $0.is(.we, .im) || $0.is(.id, .me) || $0.has(.weekday)
        || $0.has([.run, .session]) && !$0.has(.plural)
    }
  }

  /// Whether nothing but figures and dates was heard, and most other words mean nothing here.
  ///
  /// "Tomorrow is my son's birthday", "testing testing 123": no answer to anything. "My wedding is on
  /// 5 june" is one word from it, and so two foreign words are needed.
  func speaksOfElse(_ facts: [Fact]) -> Bool {
    let isBare = facts.allSatisfy { fact in
      switch fact.content {
      case .number, .date: true
      // "My sister runs marathons"; of oneself these are told as news.
      case .days, .distance, .duration: facts.count == 1 && !speaksOfSelf
      default: false
      }
    }
    guard isBare else { return false }
    // "The last one to leave" is no figure.
    if facts.count == 1, facts[0].words == "one", words.count > 4 { return true }
    var foreign = 0
    for token in words.tokens where token.kind == .word {
      if !token.isNamed, token.sense.kinds.rawValue == 0, token.sense.signs.rawValue == 0 {
        foreign += 1
      }
    }
    return foreign >= 2
      || words.tokens.indices.contains { Ask.foreign.end(in: words, at: $0) != nil }
  }
}

extension Fact.Content {
  /// Whether a session is told as done, with its minutes or its way.
  var tellsRun: Bool {
    guard case .state(let state) = self else { return false }
    return state.session == .done && (state.minutes != nil || state.distance != nil)
  }
}
