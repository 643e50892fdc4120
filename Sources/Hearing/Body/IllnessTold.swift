import Training

/// How an illness is taken over: whose it is, whether it is over, and the worst of several.
extension StateReader {
  /// Takes over an illness, the worst of several, and since when; a negated one is none.
  mutating func tell(_ ill: Illness, at: Int) -> Bool {
    // "my kid's cold" is the kid's, unless it was caught.
    if isOfOthers(at), !stands([.caught], within: 6, before: at) { return false }
    // "how do i know if i have a fever?"
    if words[0].is(.how, .what), stands([.if], within: 5, before: at) { return false }
    mark(at, at + 1)
    if isNegated(at) || isGone(at) || words.tellsRecovery(around: at)
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
