import Hearing
import Prompts
import Training

/// Words that ask for nothing: a nod, a laugh, an angry word. The coach stays calm and brief.
extension Skill {
  static let nod = Skill(
    "nod",
    hears: [
      "(ok|okay|k|fine|sure|alright|right|good|great|perfect|super|cool|nice|wow|yes|yeah|yep|y|no|nope|n|lol|haha|hehe|hm|hmm|oh|i see|got it|understood) [then|ok|coach|good|please]",
      "(ya|yup|yeh|aye|sure why not|why not|ok why not|no worries|go on then)",
      "[no|ok|yes] (keep|leave) it [as it is|like that|so]",
      "[yes|ok|okay] (that|it) (sounds|looks|is) (good|great|fine|right|sensible|fair|ok|okay)",
      "[yes|ok|okay] (sounds|looks) (good|great|fine|right|sensible|fair|ok|okay)",
      "[yes|ok|hmm] [ok|yes] (thats|is|its|that is|it is) (good|great|fine|right|fair|ok|okay|nice|correct)",
      "[hmm|ok|yes] [ok|yes] [please] (do it|go ahead|lets do it|lets go)",
    ],
    examples: [
      "ok", "great", "lol", "I see", "yes, that sounds sensible", "sounds good", "that's fine",
      "ok yes do it", "ya", "sure, why not", "no keep it",
    ],
    refuses: ["no pain at all", "good night"]
  ) { _, reply in
    // Where something waits for an answer these words are the answer, or are none.
    guard reply.talk.open == nil, reply.state.plan != nil else { return false }
    reply.say(Say.Help.nod())
    return true
  }

  static let rude = Skill(
    "rude",
    hears: [
      "(you|youre|you are|this|this is|thats|that is) [such] [so|really|just] [a|an] (idiot|stupid|dumb|useless|crap|rubbish|annoying|shit|bullshit|moron|joke|suck|sucks|boring)",
      "(fuck|screw) (you|this|off|it)", "(shut up|go away|i hate you|i hate this)",
      "(shit|damn|fuck)",
    ],
    examples: [
      "you are an idiot", "this is stupid", "shut up", "screw this", "damn", "you're useless",
    ],
    refuses: ["I hurt my stupid knee"]
  ) { _, reply in
    reply.say(Say.Help.calm())
    reply.askAgain()
    return true
  }
}
