import Training

extension Wordings {
  /// In front of an illness that is not over: "can't shake", "not quite over", "almost over".
  static let lingering = [
    "(cant|cannot|couldnt|havent|not|wont|never|isnt|unable to|struggling to) [quite|really|fully|completely|yet|seem to] "
      + "[manage to] (shake|shaken|shift|shifted|kick|kicked|beat|beaten|lose|get rid|got rid|get over|got over|getting over|over|"
      + "clear|cleared|throw|fight|fought) [off|of]",
    "(almost|nearly|mostly|halfway) (over|through|rid of|done with|past)",
  ]
  /// Behind it: "my cold won't go away", "not coughing as much".
  static let lingeringBehind = [
    "[just|still] (wont|doesnt|isnt|not|hasnt|still|refuses to|never) [quite|fully|completely|yet] (go away|gone|going away|shift|"
      + "shifting|clear|cleared|clearing|better|here|there|lingering|hanging (on|around))",
    "(as|so|that|quite as|nearly as) (much|bad|badly|often)",
  ]
}

extension Words {
  private static let lingering = Wording(Wordings.lingering)
  private static let lingeringBehind = Wording(Wordings.lingeringBehind)

  /// Whether an illness is told to last: "still not over this cough", "cold won't go away".
  func lingers(_ at: Int) -> Bool {
    (max(0, at - 8)..<at).contains {
      guard let end = Self.lingering.end(in: self, at: $0), end <= at else { return false }
      return at - end <= 3 && isOneClause($0, at)
    } || Self.lingeringBehind.end(in: self, at: at + 1) != nil
  }
}

/// How an illness is taken over: whose it is, whether it is over, and the worst of several.
extension StateReader {
  /// Takes over an illness, the worst of several, and since when; a negated one is none.
  mutating func tell(_ ill: Illness, at: Int) -> Bool {
    // "my kid's cold" is the kid's, unless it was caught.
    // "the kids gave me their sick bug"
    let isGiven = (max(0, at - 6)..<at).contains { words[$0].is(.gave) && words[$0 + 1].is(.me) }
    if isOfOthers(at), !isGiven, !stands([.caught], within: 6, before: at) { return false }
    // "how do i know if i have a fever?"
    if words[0].is(.how, .what), stands([.if], within: 5, before: at) { return false }
    mark(at, at + 1)
    let lasts = words.lingers(at)
    if !lasts,
      isNegated(at) || isGone(at) || words.tellsRecovery(around: at)
        || stands([.recovered], within: 4, before: at)
        || stands([.better, .healthy, .well, .fine], within: 5, before: at)
          && stands([.after, .from], within: 2, before: at)
        || words[at - 1].is(.my, .the) && words[at - 2].is(.over) && !words[at].is(.toilet)
    {
      if state.ill == nil { state.ill = Illness.none }
      return true
    }
    if state.ill == nil || rank(ill) > rank(state.ill) { state.ill = ill }
    if let since = since(near: at) { state.since = since }
    return true
  }

  /// "my cold is finally gone", "had a fever on saturday, it's gone", "the cough has cleared up".
  private func isGone(_ at: Int) -> Bool {
    var position = at + 1
    while position - at <= 8 {
      let token = words[position]
      if token.endsSentence || token.has([.area, .sore, .pain]) { return false }
      // "had a cold but it's gone now"
      let next = words[position + 1]
      // "off two weeks with a cold, fine now"; not after a fever of last night.
      if token.isMark(",") || token.is(.but), next.is(.fine, .ok) || next.is(.better, .well),
        words[position + 2].is(.now, .again)
      {
        return !(at..<position).contains {
          words[$0].is(.night, .yesterday) || words[$0].is(.today)
        }
      }
      if token.isMark(",") || token.is(.but, .and), !next.is(.it, .its), !next.is(.now, .all),
        !next.is(.thats, .that), !next.is(.but)
      {
        return false
      }
      if token.is(.gone, .cleared) || token.is(.over) && words[position - 1].is(.is, .its) {
        let before = words[position - 1]
        // "the cough has gone to my chest"
        let after = words[position + 1]
        if after.is(.to, .into) || after.is(.down, .on) || after.is(.worse) { return false }
        return !before.is(.almost, .nearly) && !before.is(.mostly) && !before.has(.negation)
          && !before.is(.not) && !before.has(.degree)
      }
      position += 1
    }
    return false
  }

  private func rank(_ ill: Illness?) -> Int {
    switch ill {
    case nil, .some(.none): 0
    case .head: 1
    case .chest: 2
    case .stomach: 3
    case .fever: 4
    }
  }
}
