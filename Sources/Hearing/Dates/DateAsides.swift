/// What stands beside dates and names none: leads, tails, and what takes a date back.
extension Wordings {
  /// What opens a length of time that is the answer: "give me a month".
  static let lengthLeads = Wording(lengthLeadsTold)
  /// What closes it: "15 weeks left by my count".
  static let lengthTails = Wording(lengthTailsTold)
  /// What takes back what was said: "scrap that", "turns out".
  static let takeBacks = Wording(takeBacksTold)
  /// Weekdays that are names of other things: "super tuesday".
  static let namedDays = Wording(namedDaysTold)

  static let besideDates =
    refusingTold + goneDatesTold + takesADayTold + lengthLeadsTold + lengthTailsTold + takeBacksTold
    + namedDaysTold + namelyTold

  /// What stands between a day and the same one told more exactly.
  static let namely = Wording(namelyTold)
  static let namelyTold = [
    "(that|which|so it|it) (is|makes it|falls on|lands on|means|works out as|would be|must be) "
      + "[on] [the]",
    "(thats|ie|i e|aka|namely|meaning|being|making it|falling on) [on] [the]",
  ]
  static let lengthLeadsTold = [
    "(give|make|call|say|lets say|allow|gimme) [me|it|us|that]", "(ive|we|i|you|weve) [have] got",
    "(well|so|ok|okay|oh|um|hmm|yeah|right|hi|hello|erm|ah|ooh|eh|probably|hopefully|perhaps|"
      + "maybe|exactly|precisely|nearly|almost|like|circa|approx|another|still|now|then|you have)",
    "(the|my|our) (race|event|marathon|half|big day|day) (is|will be|takes place|happens) [in]",
    "(theres|there is|there are|thats|that is|thatll be|itll be|it will be|i have|we have|need|"
      + "i need|id say|i would say|i think|i guess|i reckon|i suppose)",
  ]
  static let lengthTailsTold = [
    "(left|remaining|remain|time|away|out|off|hence|max|tops|ish|roughly|approx|exactly|total|"
      + "please|thanks|thank you|dear|mate|coach|lol|haha|innit|tbh|still|only|now|yet|yikes|eek|"
      + "gulp|argh|help|though|so|sir|love|darling|then|today|or so|from here|to go|to train|"
      + "to prepare|to get ready)",
    "(by|in|on) my (count|reckoning|diary|calendar|maths|math|estimate)",
    "(i|we) (think|guess|reckon|believe|suppose|hope|fear|imagine|figure)",
    "(id|i would) say", "give or take [a] [day|week|few|bit|couple] [days]",
    "(if|unless) *", "till [the] {race}", "until [the] {race}", "before (the|my) {race}",
    "(on|in|by|according to|says|per) (the|my|this|our|its) *",
    "(until|till|before|to) (the|my|our) (day|big day|event|start|start line|gun|thing) ...",
    "(and|plus) (a bit|change|some)", "isnt it", "am i right", "i am told", "im told", "apparently",
    "more or less", "to the day", "[counting|starting|as|reckoned] (from|of) (today|now)",
  ]
  static let takeBacksTold = [
    "(scrap|strike|forget|scratch|ignore|cancel|delete) (that|it|this)",
    "(turns|turned) out", "hang on", "hold on", "i lied", "my (bad|mistake)", "never mind",
    "nevermind", "i misspoke", "tell a lie", "or rather", "correction", "(changed|moved) to",
    "nope", "on second (thought|thoughts)", "come to think of it", "i was wrong",
    "thats wrong", "not that", "wrong", "better still", "better make it", "pushed (back|to)",
    "postponed to", "brought forward",
  ]
  /// What has no day any more.
  static let goneDates = Wording(goneDatesTold)
  static let goneDatesTold = [
    "no longer", "(doesnt|does not) exist", "sold out",
    "[has|have] (was|got|is|been|gets|were) [already] (cancelled|canceled|scrapped|axed|called off|"
      + "full|sold out|off)",
  ]
  /// What takes a day that is named in passing: "tomorrow is the dentist".
  static let takesADay = Wording(takesADayTold)
  static let takesADayTold = [
    "is (the|my|a|our|his|her) *", "(im|i am|were) (busy|away|working|at|out|in|off) *",
    "(ive|i have|i|weve|we have) (got|have) *", "i (work|cant|cannot) *",
  ]
  static let namedDaysTold = [
    "(super|blue|bloody|ruby|freaky|sheffield|joe|manic|taco|stir up|throwback|prime|dress down) "
      + "monday"
  ]
}

extension Words {
  /// Whether a weekday is part of a name.
  func isNamedDay(_ position: Int) -> Bool {
    position > 0 && self[position - 1].kind == .word
      && Wordings.namedDays.end(in: self, at: position - 1) == position + 1
  }

  /// Whether what stands before a length of time tells nothing.
  func opensLength(upTo end: Int) -> Bool {
    var at = 0
    while at < end {
      if let next = Wordings.lengthLeads.end(in: self, at: at), next <= end {
        at = next
      } else if opensLength(at) {
        at += 1
      } else {
        return false
      }
    }
    return true
  }

  /// Whether what stands behind a length of time tells nothing.
  func closesLength(from start: Int) -> Bool {
    var at = start
    while at < count {
      if self[at].kind == .mark {
        at += 1
      } else if let next = Wordings.lengthTails.end(in: self, at: at), next > at {
        at = next
      } else {
        return false
      }
    }
    return true
  }

  /// The count behind a correction, which takes the place of the one before it.
  func recounted(from start: Int) -> (count: Int, end: Int)? {
    var at = start
    var isTakenBack = false
    while at - start < 6, at < count {
      if self[at].kind == .mark {
        at += 1
      } else if let next = Wordings.takeBacks.end(in: self, at: at) {
        isTakenBack = true
        at = next
      } else if corrects(at) {
        isTakenBack = true
        at += self[at].is(.i, .make) ? 2 : 1
      } else {
        break
      }
    }
    guard isTakenBack, let number = numeral(at: at), !number.value.isOrdinal,
      (1...500).contains(number.value.value), number.value.value == number.value.value.rounded()
    else { return nil }
    let end = self[number.end].has(.timeUnit) ? number.end + 1 : number.end
    return closesLength(from: end) ? (Int(capped: number.value.value), end) : nil
  }

  /// Readies the words for dates; what was found before moves along.
  mutating func prepareDates<Value: Sendable>(moving finds: inout [Find<Value>]) {
    dropHesitations(moving: &finds)
    nameTomorrow(moving: &finds)
  }

  /// Drops "um" and "uh" where a day was asked for: no rule has to know where they may stand.
  private mutating func dropHesitations<Value: Sendable>(moving finds: inout [Find<Value>]) {
    guard topic == .date else { return }
    for at in tokens.indices.reversed() where tokens[at].is(.um) && count > 1 {
      tokens.remove(at: at)
      for index in finds.indices {
        if finds[index].start > at { finds[index].start -= 1 }
        if finds[index].end > at + 1 { finds[index].end -= 1 }
      }
    }
  }
}
