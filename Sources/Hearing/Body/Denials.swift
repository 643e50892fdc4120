extension Wordings {
  private static let hurting =
    "(sore|soreness|hurts|hurt|hurting|aching|achy|aches|ache|painful|pain|tight|stiff|bothering)"

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
    "the only (thing|part|muscle) [thats|that is|which is|of me that is|that] " + hurting
      + " is my (pride|ego|wallet|feelings|brain|soul|dignity|motivation|hair|face from smiling)",
    "(nothing|nowt) [that|which|really|much|particularly|at all|in particular|specific] "
      + "[is|feels|really] [really|particularly|even|especially] " + hurting,
    "(all|its all) (zeros|zeroes|0s|nil|clear)",
    "(nothing|nowt) (worth mentioning|to mention|to speak of|to complain about|i would complain "
      + "about|id complain about|to worry about|to write home about)",
    "(not|isnt|arent) [really|even] [a (bit|tiny bit|little)] " + hurting + " (anywhere|at all)",
  ]
}

extension Words {
  /// The end of a denial that begins here; nil where none does.
  func denial(at: Int) -> Int? {
    let token = self[at]
    guard token.has(.negation) || token.is(.the) || token.is(.nothing, .not),
      let end = Self.denials.end(in: self, at: at)
    else { return nil }
    // "nothing is sore except my calves", "not sore anymore, only tight"
    let isOfPart = (max(0, at - 5)..<end).contains { area(at: $0) != nil && sameSentence($0, at) }
    return isOfPart ? nil : end
  }

  private static let denials = Wording(Wordings.denials)
}
