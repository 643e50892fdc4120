extension Wordings {
  static let yes = [
    "all right [then]", "go on [then]", "(works|fine|ok|good|okay) (for|with|by) me",
    "(im|i am) (ok|okay|fine|happy|good|cool|down) with (that|it|this)",
    "(happy|fine|ok|good) with (that|it|this)",
    "[i] (guess|suppose|reckon) [so]",
    "(deal|cool|agreed|right|confirmed|approved|roger|ok|understood|fab|lovely|brilliant|nice)",
    "(lets|let us) (do|go) [it|that|for it|with that]", "(id|i would) (like|love) (that|it|to)",
    "by all means", "no objections", "you bet", "for sure", "{number} percent",
    "(good|great|nice|sounds like a) (idea|plan)",
    "(good|great|fine|perfect) (idea|plan)",
    "(that|it) (works|sounds good|would be [good|great|nice|fine|perfect])",
    "(sounds|looks|seems) (good|great|fine|ok|perfect|right|like a plan) [to me]",
    "of "
      + "course", "(would be|that would be) (good|great|nice|perfect|fine)", "(happy|glad) to",
    "if you (think so|say so|must|want)",
    "very well", "(course|defo|definitely|obviously|naturally|certainly|gladly|ofc)", "make it so",
    "do (so|it|that)",
    "please [do] [it|that]", "that one",
    "i (agree|accept|will|would|have|am|do|can)",
    "(i have|i do have) [one|some|a few]", "apply [it|that]", "change it",
  ]
  static let no = [
    "(not|nope) (today|tomorrow|this time|yet|now|for me|in the mood|at all|really|quite|exactly)",
    "(nevermind|never mind)",
    "(forget|scrap|drop|leave|ignore) (it|that) [be|alone|as is|as it is|out]",
    "(dont|do not) [change] [anything|it|that|do that|bother]",
    "(better|best|rather) not",
    "i (am not|dont|do not|cant|wont|havent|would not|wouldnt|didnt) [think so|want (to|that|"
      + "it)|have any|like (it|that)|agree]",
    "(im|i am) (not|good|ok as is) [sure i want that]",
    "(stop|cancel|wrong|incorrect|negative|nada|negatory)",
    "(none|nothing) [of] (these|those|that|them|like that|to report)",
    "keep (it|the|my|things|everything) [plan] [as|like|how] *",
    "(hell|heck|absolutely|definitely|certainly|of course|god|oh) (no|not)",
    "(nothing|none|not) [that] i [know|can think|am aware] [of]",
    "no (chance|way|need|thanks|thank you|not)", "i pass",
    "no (i|im|it|that|dont|leave|keep|its|thats) *",
    "(that|it|this) (isnt|is not|doesnt|does not) (right|correct|work|true|it)",
    "(thats|its) (wrong|not right|not it|not true)",
  ]
}

/// What begins with, or is, a yes or a no where one was asked for; the examples are the tests.
enum YesOrNo {
  static let yesWording = Wording(Wordings.yes)
  static let noWording = Wording(Wordings.no)

  static let yes = [
    "yes", "yep, let's", "sure", "ok do it", "sounds good", "why not", "go ahead", "no problem",
    "of course", "i do", "that works", "👍",
  ]
  static let no = [
    "no", "nah", "not really", "no thanks", "rather not", "i'd rather not", "absolutely not",
    "i don't think so", "keep it as it is", "please don't", "ok ok. no", "of course not", "👎",
  ]
  static let neither = ["maybe on sunday", "why", "the knee hurts", "what do you mean"]
}

/// Whether an utterance begins with, or is, a yes or a no.
extension Words {
  /// Where an answer begins: words of assent in front of a no are none.
  ///
  /// "Ok ok. No".
  private func behindNods(_ start: Int) -> Int {
    var at = start
    while at < start + 4, self[at].has(Kinds.yes) && !self[at].is(.yes) || self[at].kind == .mark {
      at += 1
    }
    return at > start && self[at].is(.no) && !self[at + 1].is(.problem, .worries) ? at : start
  }

  /// A reply in whole wordings: "works for me", "forget it".
  func wholeReply(at start: Int) -> Reading<Bool>? {
    for (wording, value) in [(YesOrNo.yesWording, true), (YesOrNo.noWording, false)] {
      guard let end = wording.end(in: self, at: start),
        (end..<count).allSatisfy({
          self[$0].kind == .mark || isAskFiller(self[$0]) || self[$0].is(.thanks)
        })
      else { continue }
      return Reading(value: value, end: end)
    }
    return nil
  }

  /// True for yes, false for no, with the tokens that say so.
  func yesOrNo() -> Reading<Bool>? {
    var start = 0
    while start < 3,
      self[start].is(.well, .oh) || self[start].is(.um, .hmm) || self[start].is(.so)
        || self[start].isMark(",")
    { start += 1 }
    start = behindNods(start)
    let token = self[start]
    let next = self[start + 1]
    let isAsked = topic == .yesNo || topic == .screening
    if token.has(Kinds.yes), next.is(.not) {
      return isAsked || count <= 3 ? Reading(value: false, end: start + 2) : nil
    }
    if token.has(Kinds.yes), !token.is(.yes) {
      // "ok", "fine", "sure" are a yes where one was asked for, or alone.
      guard isAsked || count <= 3, !token.is(.fine) || count <= 3 else { return nil }
      if token.is(.k), count > 1 { return nil }
      if token.is(.good) { return nil }
      return Reading(value: true, end: start + 1)
    }
    if token.is(.yes) { return Reading(value: true, end: start + 1) }
    if token.is(.no), token.end - token.start <= 4 {
      if next.is(.problem, .worries) || next.is(.prob) {
        return isAsked ? Reading(value: true, end: start + 2) : nil
      }
      guard
        next.kind != .word || next.is(.thanks, .not) || next.is(.i, .but) || next.is(.im, .sorry)
          || next.is(.thank, .way) || next.is(.never, .nothing) || isAsked || next.is(.its, .that)
      else { return nil }
      if next.is(.sorry), !isAsked { return nil }
      return Reading(value: false, end: start + 1)
    }
    if isAsked || count <= 3 {
      if token.is(.not),
        next.kind == .edge || next.is(.really, .yet) || next.is(.at, .that) || next.is(.now, .today)
          || next.is(.thanks) || next.is(.necessarily)
      {
        return Reading(value: false, end: start + 1)
      }
      if token.is(.nothing) || token.is(.never) {
        return isAsked ? Reading(value: false, end: start + 1) : nil
      }
    }
    if token.has(Kinds.no), token.end - token.start == 1, count == 1 {
      return Reading(value: false, end: 1)
    }
    guard isAsked else { return nil }
    if let reading = wholeReply(at: start) { return reading }
    if count <= 2, token.has(.good) || token.has(.fine) {
      return Reading(value: true, end: start + 1)
    }
    if token.is(.rather), next.is(.not) { return Reading(value: false, end: start + 2) }
    if token.is(.id), next.is(.rather), self[start + 2].is(.not) {
      return Reading(value: false, end: start + 3)
    }
    if token.is(.please), next.is(.dont, .not) { return Reading(value: false, end: start + 2) }
    if token.is(.dont), next.is(.think) || next.is(.do) {
      return Reading(value: false, end: start + 2)
    }
    if token.is(.i) {
      if next.is(.do, .am) || next.is(.can, .have) || next.is(.would, .could) || next.is(.think),
        self[start + 2].kind == .edge || self[start + 2].is(.so) || self[start + 2].kind == .mark
      {
        return Reading(value: true, end: start + 2)
      }
      if next.has(.negation),
        self[start + 2].kind == .edge || self[start + 2].is(.think)
          || self[start + 2].is(.have) && self[start + 3].is(.any) || self[start + 2].is(.want)
      {
        return Reading(value: false, end: start + 2)
      }
      return nil
    }
    if token.is(.go), next.is(.ahead, .for) { return Reading(value: true, end: start + 2) }
    if token.is(.do), next.is(.it, .that) { return Reading(value: true, end: start + 2) }
    if token.is(.sounds, .looks), next.has(.good) || next.has(.fine) || next.is(.right) {
      return Reading(value: true, end: start + 2)
    }
    if token.is(.why), next.is(.not) { return Reading(value: true, end: start + 2) }
    if token.is(.please), next.kind == .edge || next.is(.do) {
      return Reading(value: next.is(.dont) ? false : true, end: start + 1)
    }
    if token.is(.of), next.is(.course) {
      return Reading(value: !self[start + 2].is(.not), end: start + 2)
    }
    if token.is(.good), count <= 2 { return Reading(value: true, end: start + 1) }
    if token.is(.keep), next.is(.it, .as) { return Reading(value: false, end: start + 2) }
    if token.is(.leave), next.is(.it) { return Reading(value: false, end: start + 2) }
    if token.is(.that), next.is(.is, .works) || next.is(.sounds) {
      return self[start + 2].has(.negation) ? nil : Reading(value: true, end: start + 2)
    }
    if token.is(.thats), next.is(.right, .fine) || next.is(.correct, .ok) || next.has(.good) {
      return Reading(value: true, end: start + 2)
    }
    return nil
  }
}
