/// What is asked for, by the wordings for it.
enum Ask {}

extension Ask {
  /// The wordings of all that are asked for in whole sentences.
  static var wordings: [String] {
    said.flatMap(\.says) + Aside.wordings + Aside.tales + Aside.others + forGoodWordings
      + droppedWordings
      + wrapperWordings
      + tailWordings
      + foreignWordings
      + Concepts.named.flatMap(\.says)
  }

  /// What is asked for in whole sentences, of which no word alone tells it.
  static let said: [Said] =
    manners + steering + helping + keeping + changing + moving + showing

  /// Ways to ask for one thing, and what they must not be taken from.
  typealias Said = (intent: Intent, says: [String], accepts: [String], refuses: [String])

  /// The wordings of what steers the talk.
  static let steering: [Said] = [
    (
      .why,
      [
        "(why|how come) ...",
        "(reason|reasons|explain|explanation)", "care to (explain|elaborate|justify|say why) ...",
        "[{show}] [me] (the|your|a) (reason|reasons|rationale|reasoning|justification)",
        "y (do|am|is|are|so|no|not|does|did|would|cant|rest|run) ...",
        "(whats|what is) (that|this|it|the point of {session}|{session}) (good for|for)",
        "[for|because of] (what|which|whatever) (reason|purpose) ...",
        "(the|what|whats|what is) [the|your|exact] (logic|idea|point|purpose|sense|use|benefit) "
          + "(for|of|behind|in|to|with|why|that) ...",
        "[the|what|whats|what is] [the|your|exact] (reason|reasons|rationale|reasoning|"
          + "explanation|motivation|justification) (for|of|behind|in|to|with|why|that) ...",
        "(whats|what is) [up|the (deal|story|matter)] with ...",
        "(justify|elaborate on|clarify|motivate) ...",
        "what (made|makes|led|brought) you ...",
        "on what (grounds|basis) ...",
        "how did you (decide|choose|pick|arrive|work * out) ...",
        "i (dont|do not) (understand|get|see) (why|the (reason|point|logic)) ...",
        "what is (the|this|that|my|a) * (good|meant|supposed to be) for",
        "(what|whats) (the|a) {session} for",
        "whys (that|this|it) ...",
        "for what [do you need (this|that|it)]",
        "{what} ({session}|{day}|it|that|this) [meant|supposed|going] [to] (achieve|accomplish|improve|do for me) ...",
        "(id|i) (should|would|want|d)  like to know (why|the reason) ...",
        "i (should|would) like to know (why|the reason) ...",
        "(may|can|could) (i|you) (ask|tell me|say|know|explain) why ...",
        "how did you (decide|choose|pick|come up with|get to) (that|this|it) ...",
        "(whats|what is) (the|your) (thinking|reasoning|logic|idea|reason|point) ...",
        "(bruh|bro|dude|wait|ok but|and|man) why *", "y tho", "(tell|show) me why ...",
        "why would i *", "what are your reasons ...",
        "(what is|whats) the (reason|point|logic|idea|thinking) [for|of|behind] [that|this|it]",
        "(explain|justify) (that|this|it|yourself)", "for what reason", "how so", "says who",
        "what makes you (say|think) (that|so)",
      ],
      [
        "what's the reason for that", "how so", "why", "why is tuesday hard", "but why", "how come",
        "what for", "what is the reason", "reason?", "explain wednesday",
      ],
      [
        "the reason is rain", "that is why i rest", "how are you", "what is on today",
        "for that reason", "plain",
      ]
    ),
    (
      .undo,
      [
        "(undo|reverse|revert|roll back|take back|cancel) (what|whatever) (you|i|we) [have] "
          + "[just] (did|done|changed|moved|said|made) ...",
        "(undo|reverse|revert|roll back|take back|cancel) (what|whatever) [just] (got|was|has been) (changed|done|moved) ...",
        "(make|have|set|turn) it (how|like|as|the way|what) it was ...",
        "(bring|get|give|put|restore|have) [me] [back] [the|my] (old|previous|original|"
          + "earlier|former) (plan|version|week|schedule) [back] ...",
        "(put|move|bring|set) ({session}|it|that) back (where|how|to where|the way|as) * (was|were|had) *",
        "(ctrl|control) z [(ctrl|control) z]",
        "restore (it|this|that|everything|[the|my] (plan|week|schedule|session|run)) ...",
        "(undo|reverse|revert|cancel|withdraw|scrap|bin|drop|remove|ditch) (that|the|my|your|this) "
          + "[last|latest|previous|recent] (change|changes|swap|edit|alteration|adjustment) ...",
        "(undo|reverse|revert|cancel|withdraw|scrap|bin|drop|remove|ditch) (that|the|my|your) "
          + "(last|latest|previous|recent) (move|step|thing) ...",
        "(undo|reverse|revert|cancel|annul|withdraw|retract|discard|delete|erase|unmake|scratch|"
          + "forget|roll back|rollback|take back) (it|this|that|those|everything|all [of] (this|"
          + "that|it)|[the|my|that|this|your|those] [very] [last|latest|previous|recent|other] "
          + "(change|changes|thing|things|move|one|swap|edit|step|action|entry|modification|"
          + "adjustment|command|decision|update|answer)) ...",
        "(roll|take|change|turn|put|set|switch|bring|make) (it|this|that|everything|things|"
          + "them|[the|my|that|this|your|those] [very] [last|latest|previous|recent|other] "
          + "(change|changes|thing|things|move|one|swap|edit|step|action|entry|modification|"
          + "adjustment|command|decision|update|answer)|[the|my] (plan|week|schedule)) back [to "
          + "[how|the way|as|like|what|where] [it|they|things|everything] [was|were|used to be|"
          + "normal] [before|yesterday]|(how|the way|as|like|where) (it|they|things|everything) "
          + "(was|were) [before|earlier]|again]",
        "(go|switch|return|change|get|take me) [back] to (the|my) (old|previous|earlier|"
          + "original|last|former|first) (plan|version|week|way|schedule|state|setup)",
        "(go|switch|return|change|get) back to (the|my) (old|original|former) one",
        "i (pressed|hit|clicked|sent|chose|picked|did|made) [the|a|that|it] (wrong|mistake|"
          + "error) ...",
        "(this|that|it) (was|is) [all] (a mistake|an error|wrong|an accident|not what i "
          + "(wanted|meant|asked [for])|by (mistake|accident|error)|accidental) ...",
        "(this|that|it) (wasnt|isnt) what i (wanted|meant|asked [for])",
        "i (didnt|did not|never) (mean|ask for|intend|want) (it|this|that) [change|to "
          + "(change|happen)]",
        "i (changed|have changed|ve changed|change) my mind [about (that|this|it)]",
        "ive changed my mind",
        "[i] [have] (messed|screwed|muddled|mucked|mixed|botched|ballsed) (it|that|this|"
          + "things|everything) [up]",
        "i (messed|screwed) up",
        "(my|that was my) (mistake|bad|error)",
        "(oops|ups|whoops|sorry) [that] (was|is) (wrong|a mistake)", "i made a mistake",
        "wrong (button|one|thing|key)", "make it undone", "roll back", "(nvm|nevermind) undo ...",
        "can you (undo|reverse|revert) ...",
        "[please] (reverse|revert|take back) [the|my] (last|latest|previous) (change|thing|"
          + "move|one|swap)",
        "(go|switch) back to (the old|my old|how it was|before) ...",
        "cancel (that|this|the last [one|change|thing])",
        "[i] (didnt|did not|never) mean (that|to [do that])",
        "[i] (didnt|did not|never) mean to (skip|move|change|swap|cancel|drop|delete|send|press|hit) ...",
        "(forget|scratch|ignore|reverse|revert|delete) (that|this|the last [one|change|thing|"
          + "answer])",
        "(that|this) was (a mistake|wrong|an accident)",
        "(put|change|turn) it back [how it was|as it was]",
        "i (take|want) (that|it) back", "restore [it|the old plan|that]",
      ],
      [
        "cancel that", "i didn't mean that", "put it back", "undo", "undo that please",
        "take that back",
      ], ["cancel tomorrow", "under", "take it easy"]
    ),
    (
      .back,
      [
        "[i] (pressed|hit) (enter|return|send) (too (early|soon|fast|quick|quickly)|by (mistake|accident)) ...",
        "i (typed|put|gave|said|entered|wrote|told you) [in] the wrong (number|answer|thing|figure|"
          + "day|date|word) *",
        "ask (me|it|that) [that|it] again",
        "[that was] [the] wrong (one|answer|button|number|thing) [,] (go|get|take me) back ...",
        "back up (one|a|to the last) (question|step)", "back (please|now|pls)",
        "wrong answer",
        "(last|previous|prev|back|prior) (q|one|step)",
        "back to [the|my] (last|previous|prior|earlier|first) (question|step|answer|one|screen)",
        "go back (one|a) (question|step)",
        "(correct|change|fix|redo|edit|amend|revise) (the|my) (answer|question|one) [i (gave|"
          + "said|typed)] [before|earlier]",
        "(go|take me|bring me|move|step) (back|one step back|a step back|one back) [i|because] ...",
        "(take|bring|move) [me] (one|a) (step|question) back",
        "[(go|take|jump|step|move|get|bring|scroll|skip|turn|head) [me|us]] (back|return|"
          + "backwards) [to] [a|one|two|the|my] [last|previous|prior|earlier|first|other] "
          + "(question|step|answer|one|screen|page|prompt) [before|earlier|back]",
        "(go|take|jump|step|move|get|bring|scroll) (me|us) back",
        "(one|a|two) back",
        "return|rewind|prev|backwards",
        "(return|go) to (the|my) (question|step|answer|one|screen|page|prompt) (before|earlier)",
        "(return|go) to [the|my] (last|previous|prior|earlier|first) (question|step|answer|"
          + "one|screen|page|prompt)",
        "[the|my] (previous|prior|preceding|earlier|last) (question|step|answer|one|screen|"
          + "page|prompt)",
        "(show|ask|repeat|give) [me] [the|that] (previous|last|prior|earlier) (question|one)",
        "the (question|step|answer|one|screen|page|prompt) before [this|that|it]",
        "i (got|answered|did|had|put|said|typed|filled) (the|my|that) [last|previous|earlier|"
          + "first] (question|step|answer|one|screen|page|prompt) [in] (wrong|wrongly|"
          + "incorrectly|badly)",
        "(correct|change|fix|redo|edit|amend|revise|revisit|rethink) (my|the|that|what) [i] "
          + "[last|previous|first|earlier|said|just] (answer|response|reply|entry|question|said|"
          + "typed)",
        "answer (that|the last one|the last question|the previous question|it) again",
        "i made a (typo|mistake) in [my|the] [last|previous] (answer|question|one)",
        "my last answer (was|is) *",
        "back (one|a) (step|question) *",
        "i (want|need|would like) to go back [one|a step]",
        "(can|could) (we|i) go back *", "i answered (wrong|wrongly|too fast|that wrong)",
        "(let me|can i|i want to|i need to) (change|correct|fix|redo) [my|the|that] [last] "
          + "(answer|one|it)",
        "(go|jump|step) back [one|a] (question|step)", "go back one *",
        "that last answer was wrong",
        "(back|return|go back) to the (last|previous) (question|one|step)",
        "(one|a) (step|question) back",
        "[the] (previous|last) question", "let me (change|redo|correct) (my|the) last answer",
        "(redo|change|correct|fix) (that|my last|the last|my previous) (one|answer|question)",
      ],
      [
        "back to the last question", "one step back", "back", "go back", "previous question",
        "go back please",
      ], ["my last run hurt my back", "back pain", "my back", "go running"]
    ),
  ]
}
