extension Wordings {
  private static let hurting =
    "(sore|soreness|hurts|hurt|hurting|aching|achy|aches|ache|painful|pain|tight|stiff|bothering)"

  private static let ache =
    "(sore|soreness|aches|ache|pain|pains|aches and pains|aches or pains|doms|niggles|stiffness|"
    + "complaints|muscle pain|muscle soreness|grumbles|discomfort)"

  /// What a part of the body is told not to do: "no complaints from my legs", "nothing wrong with it".
  static let quietParts = [
    "(no|zero|nothing|not any|nor|havent any|not a) [wrong|bad|to complain|to report|amiss|more|real] "
      + "[complaints|problem|problems|issue|issues|trouble|moans|grumbles|drama|bother|ache|pain] "
      + "(from|in|with|about|for|on) [my|the|either|both|any|the old] [left|right]",
    "(not a (peep|sound|word|murmur|squeak|grumble|twinge|whisper)|radio silence) (from|out of|in) "
      + "[my|the|either|both]",
    "(dont|doesnt|didnt|wont|not|isnt|arent|cant) "
      + "[really|even|give me any|giving me any|cause any|causing any|make any] "
      + "(trouble|bother|bothering|troubling|complain|complaining|moan|grumble|protest) [me|us]",
  ]

  /// Sentences that name a soreness in order to say that there is none.
  static let denials = [
    "(cant|dont|couldnt|didnt|wouldnt) [really|honestly|even] "
      + "(find|feel|think|notice|see|say|name|believe) "
      + "[that] (anything|any|a thing|a single thing|im|i am|there is|there are|anywhere) "
      + "[that|which|to be|particularly|at all|really|is|thats|anything|any|in my body|feels] "
      + "[is|are|be|i would call] [really|actually|particularly] " + hurting,
    "(dont|havent|wouldnt) (have|got|feel|call it|call them|say|notice) [any|really|much] "
      + hurting
      + " [anywhere|at all|to report|to speak of|in my body]",
    "(only|just) my (pride|ego|wallet|feelings|soul|dignity) [is|feels] " + hurting,
    "the only (thing|part|muscle) [thats|that is|which is|of me that is|that] " + hurting
      + " is my (pride|ego|wallet|feelings|brain|soul|dignity|motivation|hair|face from smiling)",
    "nowhere [is|feels|really] " + hurting,
    ache
      + " [*] [and|but|,|from head to toe and] (there (are|is)|i (found|find|have|see|feel|noticed)|found|have) "
      + "(none|nothing|nowt)",
    "neither * nor (anything|any|the rest|a single|no) [else|other|of me|of it] [part|thing|muscle] "
      + "[is|feels|of me|are] " + hurting,
    "(nothing|nowt) [that|which|really|much|particularly|at all|in particular|specific] "
      + "[is|feels|really] [really|particularly|even|especially] " + hurting,
    "(all|its all) (zeros|zeroes|0s|nil|clear)",
    "(not|isnt|without|nor|no|zero) [a|one|any|even] [single|solitary] " + hurting
      + " (muscle|muscles|bit|spot|spots|part|parts|place|places|fibre|inch|bone|body part)",
    "(nothing|nowt|none|nil|nada|zero|no news) [to (report|declare|tell|say|flag|note)] "
      + "(in the way of|by way of|as regards|regarding|as far as|in terms of|concerning|on) "
      + "[any|the] " + ache + " [goes|is concerned|front]",
    "(absence|lack|free|clear|devoid|void) (of|from) [any|all] " + ache,
    "(nothing|nowt|not anything|not a thing|no part|none of (me|it|them|my muscles|my body)) "
      + "[is|feels|feeling|are] (bad|wrong|amiss|off|out of order|special|broken|unusual) "
      + "[in|with|to] [my|the] [me|body|legs|muscles|report]",
    "(sore|soreness|aches|pain|pains|doms|ache) [level|score|rating|today|right now] [is|are] "
      + "(none|nil|zero|zilch|nada|nothing|absent|non existent|nonexistent)",
    "(top|head|neck|tip) to (toe|toes|bottom) [is|are|all|feels] (zero|nil|nothing|fine|good|ok|okay|clear)",
    "(nothing|nowt) (worth mentioning|to mention|to speak of|to complain about|i would complain "
      + "about|id complain about|to worry about|to write home about)",
    "(not|isnt|arent) [really|even] [a (bit|tiny bit|little)] " + hurting + " (anywhere|at all)",
  ]
}

extension Words {
  /// The end of a denial that begins here; nil where none does.
  func denial(at: Int) -> Int? {
    guard self[at].kind == .word, let end = Self.denials.end(in: self, at: at) else { return nil }
    // "nothing wrong with me that a doctor would care about": no word of the muscles, and not asked.
    guard
      topic == .soreness || topic == .state
        || (at..<end).contains(where: { self[$0].has([.sore, .pain]) })
    else { return nil }
    // "got a cold, nothing bad"
    if self[end - 1].is(.bad),
      tokens[..<at].contains(where: { $0.has([.head, .lungs, .ill, .stomach]) || $0.is(.cold) })
    {
      return nil
    }
    // "the pain is nothing new"
    if self[at].has([.sore, .pain]), self[end].kind == .word, !self[end].is(.today) { return nil }
    // "nothing is sore except my calves", "not sore anymore, only tight"
    let isOfPart =
      !self[at].is(.neither)
      && (max(0, at - 5)...end).contains {
        area(at: $0).map { $0 != .whole } ?? false && sameSentence($0, at)
      }
    return isOfPart ? nil : end
  }

  private static let denials = Wording(Wordings.denials)
}
