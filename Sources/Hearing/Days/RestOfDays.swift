import Training

/// Minutes of all days but those that were named: "sundays 90 min, else 45".
extension Wordings {
  /// The rest of the days, and what is so unless days are named for which it is not.
  static let otherwise = Wording(otherwiseTold)
  static let ordinarily = Wording(usuallyTold)
  /// What may stand between "the rest" and its minutes.
  static let besideRest = Wording(besideRestTold)
  /// What may follow an answer and changes nothing.
  static let smallTail = Wording(smallTailTold)
  /// Days that are counted beside others that are named.
  static let someOthers = Wording(someOthersTold)
  /// What stands before a count and behind it.
  static let countLeads = Wording(countLeadsTold)
  static let countTails = Wording(countTailsTold)

  static let ofTheRest =
    otherwiseTold + usuallyTold + besideRestTold + someOthersTold
    + smallTailTold + inTheWeekTold

  static let otherwiseTold = ["[or|and] else", "others", "[on] any other"]
  static let usuallyTold = [
    "(usually|normally|generally|mostly|typically|standard|default|as a rule|in general|by default)",
    "[on] (most|normal|ordinary) (days|evenings|mornings|nights)",
  ]
  static let besideRestTold = [
    "(only|just|its|is|are|can be|could be|get|gets|for|on|at|max|about|around|maybe|say|i have|"
      + "ive got|i can|do|be|under|has to be|would be|more like|of the time) "
      + "[only|just|about|around|do|be|its|is]",
    "(:|,) [only|just|about|around]",
  ]
  static let someOthersTold = [
    "(other|more|extra|further|additional) (days|day|evenings|mornings|runs)",
    "(others|more|midweek)",
    "(days|evenings|runs) (in|during) the week", "[days|runs] (in|during|through) the week",
    "in between",
  ]
  static let smallTailTold = [
    "(at all|really|tbh|honestly|lol|mate|coach|haha|though|thanks|which|when|either way|"
      + "to be honest|as long as *|so *|i guess|i suppose) $"
  ]
  static let countLeadsTold = [
    "(do|manage|handle|try|commit to|say|go for|go with|start with|begin with|start on|start at|"
      + "aim for|aiming for|stick to|stick with|shoot for|at least|at most|up to|more than|maybe|"
      + "perhaps|probably|just|only|like|fit in|squeeze in|promise|call it|make it|max|maximum|min|"
      + "minimum|think|reckon|guess|prefer|realistically|ideally|honestly|hmm|ok|okay|well|so|um|"
      + "(happy|fine|ok|good|cope|live) with|is|would)"
  ]
  static let countTailsTold = [
    "(enough|ok|okay|fine|good|too (many|much|few)|"
      + "to (start|begin) [with]|at (first|most|least|max|best)|for now|for a start|tops|max|"
      + "maximum|"
      + "min|minimum|initially|if (i can|possible|thats ok)|please|pls|ish|or so|right now|"
      + "(i|we) (think|guess|reckon|hope|suppose|believe|can manage|could manage|can do|could do)|"
      + "(sounds|seems|feels|looks) (good|ok|fine|doable|right|realistic|manageable|about right)|"
      + "(is|would be|might be|should be|will be) [about|probably|my|the|a] (fine|good|ok|great|"
      + "enough|plenty|realistic|doable|max|limit|maximum|most|right|perfect|ideal|start|manageable|safer|wiser|saner|better)|"
      + "(should|would|will|could|might) (do|work)|(in|on) a (good|normal|usual|typical) week|tbh|lol|"
      + "hopefully|probably|maybe|ideally|realistically|honestly|each week)"
  ]
}

extension DaysReader {
  /// Where minutes end that are said of the rest of the days; nil where they are of others.
  func restOffered(_ minutes: Range<Int>) -> Int? {
    if isOfRest(minutes) { return minutes.upperBound }
    guard words.topic == .days else { return nil }
    let next = words.skipping(minutes.upperBound, .on, .for, .max)
    guard let end = (hasBegun ? restEnd(next) : nil) ?? Wordings.ordinarily.end(in: words, at: next)
    else { return nil }
    // "sunday can be 2 hours, others just 40": those are of what follows.
    let follows = words[end].isMark(",") ? end : Wordings.besideRest.end(in: words, at: end) ?? end
    return words[follows].kind == .number || words[follows].has([.cardinal, .fraction, .article])
      ? nil : end
  }

  /// Whether "the rest" stands before minutes.
  func isOfRest(_ minutes: Range<Int>) -> Bool {
    guard words.topic == .days else { return false }
    return (max(0, minutes.lowerBound - 8)..<minutes.lowerBound).contains { start in
      guard let end = restEnd(start) ?? Wordings.ordinarily.end(in: words, at: start) else {
        return false
      }
      // "the rest 30": the figure may be read as one of days.
      return end >= minutes.lowerBound && end <= minutes.upperBound
        || end < minutes.lowerBound
          && Wordings.besideRest.end(in: words, at: end) == minutes.lowerBound
    }
  }

  private func restEnd(_ start: Int) -> Int? {
    guard !words[start - 1].has([.cardinal, .digits]) else { return nil }
    return Wordings.restOfDays.end(in: words, at: start)
      ?? Wordings.otherwise.end(in: words, at: start)
  }

  /// Gives the rest their minutes: days that were named without any, or all that were not named.
  mutating func fillRest() {
    guard let restMinutes else { return }
    let open = named.days.filter { minutes[$0.rawValue] == nil && !unlimited.contains($0) }
    let rest = open.isEmpty ? named.union(excluded).complement : WeekdaySet(open)
    named.formUnion(rest)
    for day in rest.days { minutes[day.rawValue] = restMinutes }
  }
}
