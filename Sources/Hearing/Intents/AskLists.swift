/// Words that many wordings share, each list under the name that stands in their braces.
extension Wordings {
  static let lists: [String: String] = [
    "unable":
      "cant|cannot|couldnt|could not|unable to|not able to|barely|hardly|trouble|difficulty|"
      + "difficulties|problems|(struggle|struggled|struggling|hard|difficult|impossible) to",
    "parts":
      "foot|feet|leg|legs|toe|toes|arm|arms|hand|hands|fingers|finger|calf|ankle|heel|thigh",
    "it": "it|this|that|[the|my|todays|a|any] {run} [{run}]",
    "show":
      "(hit me with|let me have|fill me in on|lets (see|hear|have))|((talk|walk|go|skim) through|run through (the|my|this|that|next))|show|display|reveal|produce|share|unveil|give|gimme|view|see|list|read|present|open|"
      + "check|get|tell|remind|(pull|bring|call) up|look (at|over)|peek at|(have|take|get) a "
      + "(look|peek|glance|peep) at|go (over|through)|(run|walk|talk|take) (me|us) through|"
      + "(read|lay|set|spell|map) out|know|hear|know about",
    "what":
      "what|whats|what (is|are|was|will|do|does|have)|which|whatve|wat|wats|wot|whatll|whatre",
    "be":
      "im|i am|i|ill be|i will be|i shall be|im going to be|we|we are|were|we re|well be|we "
      + "will be|we shall be|i have to be|i must be|be|been|my family is",
    "day":
      "[on] [the] monday|today|tomorrow|tonight|[this|the|next|on the] weekend|this (morning|"
      + "afternoon|evening)|[on] [the] {number} [th|st|nd|rd] [of] [january|may]",
    "days": "monday|weekends|weekdays|weekend",
    "kind":
      "long|easy|hard|short|slow|fast|quick|tempo|intervals|recovery|strength|gym|quality|"
      + "speed|hill|big|next|other|extra|planned|scheduled",
    "session":
      "[the|my|that|this|a|an|our|any|this weeks] [today|tomorrow|tonight|monday|next|"
      + "weekend|morning] [{kind}] [{kind}] ({run} [{run}]|strength|gym|lifting|weights|lift|"
      + "(long|hard|easy|big) one|rest day|rest|intervals|tempo)|[the|my] (monday|today|tomorrow) one",
    "plan": "plan|schedule|season|programme|program|planning|timetable",
    "drop":
      "skip|miss|cancel|drop|scrap|bin [off]|ditch|kill|delete|remove|axe|omit|lose|strike|blank|"
      + "cut|(leave|take|cut|strike|cross) out|(take|sack|blow|call|cry|back) off|bail (on|out "
      + "of)|sit out|give|do without|binning|forgo|ditching|get (rid|out) of|opt out of|pass on",
    "shift":
      "move|shift|push|delay|postpone|reschedule|rearrange|drag|slide|bump|nudge|carry|"
      + "transfer|bring|pull|put|mv|shunt|shuffle|swing|relocate|switch|defer|place|change|schedule|stick|hold off [on]",
    "race": "race|half|marathon|half marathon|ultra|event|10 k|5 k|{number} (k|km|miles|mile)",
    "newRace": "[a|an|the] ({race}|shorter {race}|longer {race}|(shorter|longer) distance)",
    "away":
      "away|gone|travelling|traveling|abroad|overseas|offshore|off|out of (town|the country|office|action)|not "
      + "(here|home|around|available|in town|there)|unavailable|busy|camping|skiing|sailing|"
      + "hiking|cruising|(in|on) [a|an|the|my|our] * (travel|trip|holiday|holidays|vacation|"
      + "cruise|conference|course|leave|honeymoon|retreat|do|tour|call|duty|camp|break|visit|"
      + "road)|at [a|an|the|my] * (wedding|conference|festival|camp|parents|inlaws|family|fair|"
      + "sea|funeral)|in hospital|visiting *|visit *|(going|flying|off|headed|heading|driving|"
      + "travelling|traveling|moving|go|fly|travel) (to|on|over) *|(fly|flying|travel|travelling|traveling) *",
    "span":
      "(from|between|next|until|till|over|during|starting|throughout) *|week (starting|beginning|commencing) *|for (the|a) (week|"
      + "weekend|month|fortnight|holidays|while|bit|{number}|few|couple|long|next|rest) *|for "
      + "{number} *|[for|over] (this|next|all|the whole|the entire|bank holiday|the bank holiday|a long|"
      + "long) (week|weekend|month|"
      + "fortnight) *|{number} * (to|until|till|through|-) *|{number} [th|st|nd|rd] [of] january "
      + "*|january {number} *|(on|in) * {number} *|[for] christmas *|[for] easter *|all week *|"
      + "(in|during|over|all [of|through]|[for] [the] (whole|rest|most) of) january *|"
      + "[the] [whole] (first|second|third|last) (week|weekend|half) (of|in) *|"
      + "monday (to|until|till|through|-) *",
  ].merging(dayLists) { list, _ in list }
}

/// What stands in front of what is asked for, and behind it, and asks for nothing itself.
extension Ask {
  static let wrapperWordings = [
    "(hi|hello|hey|yo|hiya|howdy|morning|evening|greetings|good morning|good evening|good "
      + "afternoon) [there|again|coach|my] [coach]",
    "(idk|dunno|kk|k|um|umm|ummm|uh|uhh|uhm|mm|mmm|mmmm|ooh|pray|bc|cuz|hmmm|errr|aw|aww|erm|er|hmm|oh|ah|eh|hm|ok|okay|right|well|so|now|then|and|but|also|plus|"
      + "listen|look|say|hang on|hold on|wait|one (moment|sec|second)|quick|quickly|quick "
      + "question|bro|dude|man|mate|bruh|dear|sir|please|kindly|sorry|actually|just|maybe|"
      + "perhaps|honestly|basically|alright|all right|no no|oh no|oh dear|oops|my bad|whoops|"
      + "damn|ugh|argh|pardon|excuse me|anyway|btw|by the way|question|coach)",
    "(can|could|would|will|wont|may|might|shall|should|cant|couldnt|must) (you|u|i|we) [be "
      + "(able to|so kind as to|so kind to|kind enough to|so good as to)|possibly|kindly|perhaps|"
      + "just]",
    "(can|could|would|will|may|might) (you|i|we) (please|maybe|also|not)",
    "(cn|cld) (u|i|you)",
    "(is it|would it be|will it be|is there|might it be) (ok|okay|possible|allowed|alright|"
      + "all right|fine|permitted|any (way|chance)|a way|acceptable|too late|bad) [for me|for "
      + "you] (to|if i|if we|if you|i could|we could|you could|i can)",
    "(do|would) you mind [if i|if we]",
    "(how|where) (do|can|could|would|should|might) i [go to]",
    "any (chance|way) [you|i|we|of|that] [could|can|to] [you|i]",
    "(id|i would|i should|i|we|wed|we would|we should) (like|love|prefer|want|wanna|wish|"
      + "need|have|got|gotta|hope|expect|intend|plan|decided|decide|must|would|will|should|shall|"
      + "ought|can|could|think|guess|believe|fear|reckon|feel like) [you|it] [to|that|if]",
    "(ive|i have|we have) (decided|got|chosen|agreed) (to|that)",
    "(id|i would|i should|i) (be|rather|sooner|much prefer|really like|very much like) [glad|"
      + "happy|grateful|interested|curious|pleased|keen|delighted] [to|if|that] [you|i] [could|"
      + "would]",
    "it would (be (nice|great|good|helpful|lovely)|help|suit me [better]|please me) (to|if) "
      + "[you|i|we] [could|can|would]",
    "(im|i am) (curious|wondering|interested|keen|dying|trying|hoping|looking|ready|afraid|"
      + "going|planning|afraid that|able|forced|happy|wanting|about|asking) [to|that|if|about|in|"
      + "for]",
    "(i|am) (wonder|wondered|was wondering|am wondering|was hoping|hoped|wondering) [if|"
      + "whether|about|to] [you|i|we] [could|can|might]",
    "[just|only|i] [forgot|forget|meant|wanted|want] to (say|mention|tell you|let you know) [that]",
    "(letting|let) you know [that]", "(just|only) [a] (heads up|note|update)",
    "(need|want|wanna|gotta|trying|hoping) to", "(wondering|curious|checking|asking) [if|whether]",
    "(i|ive|i have|weve) [just|totally|completely|clean] (forgot|forgotten|forget|cant remember|"
      + "dont remember|lost track of)", "(ngl|tbh|fyi|imo|lol|honest|genuinely|serious)",
    "(let|lets|let me|let us|lemme|let s)", "if i may", "may i ask", "if i may ask",
    "(im|i am|we are|were|ill|i will|we will)",
    "(great|perfect|cool|lovely|brilliant|super|awesome|excellent|wonderful|never mind|"
      + "nevermind|nvm)",
    "on (reflection|second thoughts|second thought)", "i must (say|confess|admit) [that]",
    "(do|go ahead and|feel free to|time to|try to|be so kind [and|as to]|be a dear and)",
    "(tell|remind) (me|us)", "(thanks|thank you) (so much|very much|a lot|coach|for *)",
    "(mind|ok|okay|fine|alright|cool) if (i|we|you)", "do you know", "(what|how) about",
    "i need to know", "let me know",
    "(my|the) (wife|husband|partner|boss|girlfriend|boyfriend|mum|mom|mother|dad|father|kid|kids|"
      + "friend|friends|daughter|son|sister|brother|gran|doctor|trainer|buddy|colleague|"
      + "neighbour|club|group) (want|wants|needs|asks|asked|wonders|wondered|keeps asking|is "
      + "asking|would like|would love|asked to|is curious) [to know|to see|to read|to look at|to "
      + "have|for|about|me (to|for)|me]",
    "[having|ive|i have|i] (thought|been thinking) about (it|this)", "on second thought",
    "i (changed|have changed) my mind [and|about that]", "what if (i|we)", "care to",
    "sorry (to be|for being) (a (pain|nuisance|bother)|difficult|awkward)",
    "(sorry|hate|dont want) to (bother|trouble|ask|disturb) [you] [again]",
  ]

  static let tailWordings = [
    "next [one|question]|week by week|one week at a time|[all] at once|in one go|sorry|(in [short|brief|detail|full]|short version|briefly|in a nutshell|details)|please|pls|thanks|thank you|cheers|ta|coach|bro|mate|dude|man|lol|haha|lmao|chef|dear|sir|captain|boss|buddy|pal|friend|my friend|maam|guys|hun|love|now|then|again|though|tho|too|anyway|ok|okay|yeah|right|innit|asap|quickly|quick|a bit|at all|will you|would you|can you|could you|for me|for us|to me|to us|right now|real quick|for now|if (possible|you can|you could|you would|you please|i may|i may ask|thats ok|thats alright|you dont mind|its ok|you like)|would you (mind|be so kind)|or (what|something|whatever|not|no)|i (guess|think|mean|suppose)|by (mistake|error|accident)|wise one|oh|you|so much|very much|kindly|a lot|a bunch|bye|bye bye|goodbye|cheerio|see (you|ya)|ciao|instead|i (lost|forgot|forget|missed|deleted) [it]|me|us|exactly|actually|already|everyone"
  ]

  /// What a question about a day can be about instead of training.
  static let foreignWordings = [
    "weather|rain|raining|rainy|snow|sunny|umbrella|watch (tonight|on|next)|telly|netflix|takeaway|pizza|curry|pub|cinema|supper|(wear|cook|have|make) for (tea|dinner)|roast|beef|heating|radio|bin men|tabs|dinner|lunch|breakfast|cook|cooking|eat|eating|food|wear|film|movie|news|football|rugby|concert|birthday|price|traffic|bus|train station|tv|match|song|joke"
  ]

  static let forGoodWordings = ["from now on|for good|permanently|in future|going forward"]
  static let droppedWordings = [
    "{drop} (it|that|this|them) [out|off|for *]",
    "(no|not) (training|running|run|gym|workout) [then|for me|possible|that day|that night]",
  ]
  static let dropped = Wording(droppedWordings)
  static let movedIt = Wording(["(do|run|move|have) (it|that|this) [on|to] (monday|tomorrow)"])
  static let oneSession = Wording(["(long|easy|hard|tempo) {run}|gym|strength|intervals|weights"])
  static let soon = Wording(["this (week|weekend)"])
  static let forGood = Wording(forGoodWordings)
  static let perWeek = Wording(["{number} (days|times|runs|sessions) (a|per|each|every) week"])
  static let wrappers = Wording(wrapperWordings)
  static let foreign = Wording(foreignWordings)
  static let tails = Wording(tailWordings)
}
