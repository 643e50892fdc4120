extension Wordings {
  static let yes = [
    "(all right|alright|fine|ok|okay|good|cool|great|perfect) (by|with|for) (me|us)",
    "(very|so|all|pretty|jolly) good", "if you (insist|must|say so|think so|like|want|wish)",
    "[i] can (live with|do|manage|handle|agree to|accept|work with) (that|it|this)",
    "[that|it|this] suits [me|us] [fine|well|perfectly]",
    "why (certainly|of course|yes|sure|indeed|not)",
    "(thatd|that would|itd|it would|thatll|that will) (be|do|work|suit|help) [me] [very|"
      + "just] [good|great|nice|fine|perfect|lovely|well|ok|okay|nicely|wonderful|helpful]",
    "{number} %",
    "(accept|accepted|approve|granted|proceed|continue|confirm|yessir|roger|copy|understood|"
      + "okie dokie|okey dokey|righto|right you are|right|aight|ight|alrighty|surely|deffo|totes|"
      + "amen|true|mhm|mmhm|aha|yessiree|okeydoke|righty ho) [that|then|sir]",
    "(that|this|thats|it (would be|seems|looks|sounds)) [is|all|would be|will be|seems|looks|"
      + "sounds] [perfectly|quite|very|all|totally|absolutely|pretty|entirely|completely|"
      + "eminently] (reasonable|good|fine|right|correct|ok|okay|great|perfect|sensible|fair|true|"
      + "lovely|ideal|acceptable|alright|all right|nice|brilliant|wise|like a plan|about right) "
      + "[to|by|for|with] [me|us] [enough]",
    "(sounds|looks|seems) [perfectly|quite|very|all|totally|absolutely|pretty|entirely|"
      + "completely|eminently] (reasonable|good|fine|right|correct|ok|okay|great|perfect|"
      + "sensible|fair|true|lovely|ideal|acceptable|alright|all right|nice|brilliant|wise|like a "
      + "plan|about right) [to|by|for|with] [me|us]",
    "(that|it|this) (works|will do|suits|fits|does it|makes sense|helps|suits me|would help|"
      + "would work|would suit me) [perfectly|quite|very|all|totally|absolutely|pretty|entirely|"
      + "completely|eminently] [well|fine|for me|me]",
    "(i|im|i am|we|we are) [perfectly|quite|very|all|totally|absolutely|pretty|entirely|"
      + "completely|eminently] (agree|agreed|in|on board|in agreement|in favour|for it|game|"
      + "convinced|sold|up for|content|happy|satisfied) [with] [it|that|you|this]",
    "(hell|heck|oh|god|damn|ooh|fuck|aw|but) (yes|yeah|yea|yep)",
    "you (got it|bet|betcha|do that|may|have my blessing|are right)",
    "youre right",
    "(as|whatever) you (wish|like|say|want|prefer|think [best|so])",
    "(crack|carry|go|come|press) on [then]",
    "(make|change|move|book|apply|do|save|switch|adjust|fix|swap|take|use) (it|that|this|"
      + "them|the change|so|the swap) [then|please|happen|now]",
    "(uh|mm|mmm|um) (huh|hmm|hm|hum)",
    "fair enough",
    "(that|it|this) is (it|the one|so|right|correct|true)",
    "thats (it|the one|so|right|correct|true|the idea|me|the plan)",
    "(id|i would) (appreciate|love|like|welcome|be (glad|happy|grateful|delighted|fine|ok|"
      + "pleased|up for)) [that|it|to|with (that|it)]",
    "(no|not a) (objection|objections|worries|problem|complaints|issue|problemo)",
    "thumbs up",
    "might as well",
    "[id|i would|i] (say|believe|think|reckon|hope|suppose|guess|imagine|expect) (so|yes)",
    "go (ahead|for it|on|with it|right ahead|do it)",
    "with pleasure",
    "good (call|thinking|shout)",
    "i have no objection *",
    "(lets|let us) [do|go] [it|that|this|for it|ahead|with it]",
    "please (do|go ahead|yes)",
    "(i|we) (do|am|can|will|would|have|did|could|are) [indeed|so]",
    "(all|sounds all) (good|fine|right|clear)",
    "yes *",
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
    "of course", "(would be|that would be) (good|great|nice|perfect|fine)", "(happy|glad) to",
    "if you (think so|say so|must|want)",
    "very well", "(course|defo|definitely|obviously|naturally|certainly|gladly|ofc)", "make it so",
    "do (so|it|that)",
    "please [do] [it|that]", "that one",
    "i (agree|accept|will|would|have|am|do|can)",
    "(i have|i do have) [one|some|a few]", "apply [it|that]", "change it",
  ]
  static let no = [
    "(negative|nope|never|nah) [,] *",
    "i (think|believe|guess|hope|suppose|reckon) not", "i doubt (it|that)",
    "[i|id|i would|i d] [much|really] (rather|prefer|sooner|prefer that|prefer it if|prefer "
      + "if|appreciate it if) [if] (you|we) (didnt|did not|dont|do not|not|wouldnt|left *|kept *)",
    "[i|id|i would|i should] [much|really] (rather|prefer|sooner|prefer to|like to|want to) "
      + "(not|keep|leave|stay|stick|wait|hold) *",
    "(please|can you|could you|just|lets) (leave|keep|let) (it|that|this|them|things|"
      + "everything|the plan|my plan|the week|be) *",
    "(leave|keep|let) (it|that|this|them|things|everything|the plan|my plan|the week) [be|"
      + "alone|unchanged|untouched|alone please|(the (way|same)|as|like|how|where) *]",
    "(im|i am) afraid (not|no)",
    "afraid not",
    "not (in|on) * (life|nelly|years|chance|mood|watch|time)",
    "not (in the (mood|slightest|least)|if i can *|for (me|now|today)|over my *|happening|"
      + "likely|gonna happen|going to happen|necessary|needed|right now|this time|keen|"
      + "interested|possible|so|a (chance|hope|good idea|fan)|my thing|with me|this week|tonight|"
      + "by a long *|right|correct|true|quite|ok|okay|good|today thanks)",
    "(hard|big|strong|firm|thats a|its a|a|that would be a|that is a|it is a|gonna be a) "
      + "[hard|firm|big] (no|pass|nope|negative) [from me|for me]",
    "(uh|nuh|nu|nah|unh|mm) (uh|nah|ah|mm)",
    "(ill|i will|i|i must|i have to|id|im going to|im gonna) (pass|decline|refuse|disagree|"
      + "object) [on that|this time]",
    "(dont|do not|please dont|lets not) (do|change|move|touch|bother|make|apply|like|want|"
      + "worry|swap|switch|alter) *",
    "dont|please dont|lets not",
    "[i] (dont|do not|didnt|wont|would not|wouldnt|cant|cannot|havent|am not|wasnt|couldnt) "
      + "(think so|believe so|want *|like *|agree *|have *|do *|need *|feel *|accept *|suppose "
      + "so|think (that|it) *|do|care for *|fancy *|recommend *|am|wish *)",
    "(cancel|stop|abort|forget|scrap|scratch|reject|decline|ignore|drop) [it|that|this]",
    "(thats|that is|its|it is|this is) (wrong|not (right|it|true|correct|ok|okay|good|what i "
      + "*|for me)|a no|too (much|hard|far|soon|long)|incorrect|false|a bad idea|nonsense)",
    "(bad|terrible|awful|not a good) idea",
    "no (can do|dice|go|deal|chance|way|need|sir|maam|siree|bueno|good|reason to|ta|worries "
      + "leave *)",
    "fat chance",
    "over my dead body",
    "when (pigs|hell) *",
    "in your dreams",
    "as if",
    "(absolutely|certainly|definitely|of course|probably|surely|obviously|really|rather|"
      + "totally|maybe|perhaps|preferably|ideally) (not|no|nope)",
    "false|wrong|incorrect|negatory|nix|reject|declined|decline|refuse|disagree",
    "(some other|another) time [maybe|perhaps]",
    "(its|it is|that is|thats) (fine|ok|good|better|perfect) (as|the way|how|like) *",
    "(im|i am) (good|fine|ok) (as|the way|how|like) *",
    "(i like|i want) (it|the plan|things|my plan|the week) (as|the way|how|like) *",
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
      guard let end = wording.end(in: self, at: start), isTail(from: end) else { continue }
      return Reading(value: value, end: end)
    }
    return nil
  }

  /// A reply behind what wraps it: "to be honest, I'd rather you didn't".
  private func wrappedReply() -> Reading<Bool>? {
    guard let asking = Asking(self) else { return nil }
    // "I am fine" tells how somebody is, and confirms nothing.
    for start in asking.starts where !self[start - 1].is(.am, .im) && !self[start - 1].is(.i) {
      if let reading = wholeReply(at: start) { return reading }
    }
    return nil
  }

  /// A reply at the very end: "good heavens, no", "does a bear run in the woods? yes".
  private func lastReply() -> Reading<Bool>? {
    var last = count - 1
    while last > 0, self[last].kind == .mark, !self[last].isMark("?") { last -= 1 }
    let before = self[last - 1]
    guard last > 0, self[last].is(.yes, .no),
      count <= 5 || before.isMark("?") || before.isMark(","),
      !before.is(.or, .and), !before.is(.say, .not)
    else { return nil }
    return Reading(value: self[last].is(.yes), end: last + 1)
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
    if let reading = wholeReply(at: start) ?? wrappedReply() ?? lastReply() { return reading }
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
