extension Ask {
  /// The wordings of all that are asked for in whole sentences.
  static var wordings: [String] {
    said.flatMap(\.says) + wrapperWordings + tailWordings + questionWordings + foreignWordings
  }

  /// What is asked for in whole sentences, of which no word alone tells it.
  static let said: [Said] =
    manners + steering + keeping + changing + moving + showing

  /// Ways to ask for one thing, and what they must not be taken from.
  typealias Said = (intent: Intent, says: [String], accepts: [String], refuses: [String])

  /// The wordings of what steers the talk.
  static let steering: [Said] = [
    (
      .why,
      [
        "(why|how come) ...",
        "[{show}] [me] (the|your|a) (reason|reasons|rationale|reasoning|justification)",
        "y (do|am|is|are|so|no|not|does|did|would|cant|rest|run) ...",
        "(whats|what is) (that|this|it|the point of {session}|{session}) (good for|for)",
        "[for|because of] (what|which|whatever) (reason|purpose) ...",
        "[the|what|whats|what is] [the|your|exact] (reason|reasons|rationale|logic|reasoning|"
          + "idea|point|purpose|sense|explanation|motivation|use|benefit) (for|of|behind|in|to|"
          + "with|why|that) ...",
        "(rationale|justification|motivation) ...",
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
      ], ["what's the reason for that", "how so"], ["the reason is rain"]
    ),
    (
      .undo,
      [
        "(undo|reverse|revert|roll back|take back|cancel) (what|whatever) (you|i|we) [have] "
          + "[just] (did|done|changed|moved|said|made) ...",
        "(make|have|set|turn) it (how|like|as|the way|what) it was ...",
        "(bring|get|give|put|restore|have) [me] [back] [the|my] (old|previous|original|"
          + "earlier|former) (plan|version|week|schedule) [back] ...",
        "(ctrl|control) z [(ctrl|control) z]",
        "restore (it|this|that|everything|[the|my] (plan|week|schedule|session|run)) ...",
        "(undo|reverse|revert|cancel|withdraw|retract|discard|delete|erase|unmake|scratch|"
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
          + "original|last|former|first) (plan|version|week|way|schedule|state|setup|one)",
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
        "wrong (button|one|thing|key)", "make it undone", "(nvm|nevermind) undo ...",
        "can you (undo|reverse|revert) ...",
        "[please] (reverse|revert|take back) [the|my] (last|latest|previous) (change|thing|"
          + "move|one|swap)",
        "(go|switch) back to (the old|my old|how it was|before) ...",
        "cancel (that|this|the last [one|change|thing])",
        "i (didnt|did not) mean (that|to [do that])",
        "(forget|scratch|ignore|reverse|revert|delete) (that|this|the last [one|change|thing|"
          + "answer])",
        "(that|this) was (a mistake|wrong|an accident)",
        "(put|change|turn) it back [how it was|as it was]",
        "i (take|want) (that|it) back", "restore [it|the old plan|that]",
      ], ["cancel that", "i didn't mean that", "put it back"], ["cancel tomorrow"]
    ),
    (
      .back,
      [
        "back up (one|a|to the last) (question|step)",
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
      ], ["back to the last question", "one step back"], ["my last run hurt my back"]
    ),
    (
      .skip,
      [
        "[i] (dont|do not|couldnt) care [about (it|this|that)] [less]",
        "(leave|keep) (blank|open|empty|unanswered)",
        "(not|didnt|dont|rather not|without) (do|doing|take|answer|answering|have) (that|"
          + "this) (question|one)",
        "[i] [really|honestly] (have no|no|havent a|not a) (clue|idea) (what|how|which) to *",
        "[i] (dont|cant|do not|cannot) (remember|recall)",
        "(pass|skip|leave|jump) [over|up|on] (this|that|the) (one|question|bit|part) [out|"
          + "blank|open|for (now|later)]",
        "(leave|keep) (it|this|that) [one|question] (out|open|blank|empty|unanswered) [for "
          + "(now|later)]",
        "[i] [really|honestly|truly] (cant|couldnt|cannot|could not|wouldnt) (say|tell|"
          + "answer|remember|recall|decide) [it|this|that|exactly|off hand|right now]",
        "[i] (dont|do not|wouldnt|didnt|cant) (know|remember|recall) [it|this|that|yet|"
          + "exactly|how to answer *|what to (say|answer)]",
        "[i] (havent|have not|not|without|dont have|have no|no|aint got) [got] [the|a|any|"
          + "an] [slightest|faintest|foggiest] (clue|idea|foggiest|faintest|slightest|notion)",
        "[i|id|i would|i should|i d] (rather|prefer|sooner|prefer to|would prefer to) (keep "
          + "(it|this|that) (private|to myself)|avoid *|dodge *|(skip|pass) [over|on] [it|this|"
          + "that] *) [(say|tell|answer|share|discuss|comment|disclose|reply|respond|talk|go "
          + "into|get into|reveal) [about] [it|this|that|you] [one|question]]",
        "[i|id|i would|i should] (rather|prefer|sooner|prefer to|would prefer to) not [to] "
          + "(say|tell|answer|share|discuss|comment|disclose|reply|respond|talk|go into|get into|"
          + "reveal) [about] [it|this|that|you]",
        "[i] (dont|do not|wont|will not|refuse to|decline to|am not going to|not going to|do "
          + "not) [want|wanna|like|wish|care|feel like] [to] (say|tell|answer|share|discuss|"
          + "comment|disclose|reply|respond|talk|go into|get into|reveal)[ing] [about] [it|this|"
          + "that|you|the question] [question]",
        "[(its|thats|it is|this is|that is|thats a bit|its a bit)] [too|very|a bit|a] "
          + "(private|personal|confidential|secret|classified) [question|matter]",
        "(ask|come back|get back|return) [to] [it|this|that|me] [it|this|that] (later|"
          + "another time|again later|some other time|next time|something else)",
        "[the] (next|another|different) [one|question|thing|topic|please]",
        "(move|carry) (on|along|ahead) [to the next [one|question]|with the next [one|question]]",
        "i (plead|take|invoke) the (fifth|5 th)",
        "(god|lord|heaven|goodness|who|nobody) knows",
        "your guess is as good as mine",
        "(hard|difficult|impossible|tough|tricky) to (say|tell|answer)",
        "[i have|ive] no (preference|opinion|comment|answer)",
        "(doesnt|dont|does not) (apply|matter) [to me]",
        "not (applicable|relevant|telling|saying|answering|my thing)",
        "(idc|idk|dunno|dno|idek|iunno|nfi) [it|this|that|next|pass|skip|man|bro]",
        "[ill|i will|i|im going to|im gonna|gonna] (pass|skip) [on] [it|this|that|for now] "
          + "[one|question]",
        "[i|i am|im] not (sure|certain) [about (it|this|that)|what to (say|answer)|how to "
          + "answer *]",
        "(can|could|may|lets|let us) [we|i] skip (this|that|it) [one|question] *",
        "(havent|not) [got] a clue", "beats me", "(not|none) of your business",
        "who knows", "search me", "[i] really dont know",
        "i forgot", "(cant|dont) remember [that]",
        "(pass|skip) (on|this|that) (this|one|question) *", "(rather|would rather) not (tell|say)",
        "leave (it|this) open", "ask me (later|another time|something else)",
        "i (dont|do not) want to (say|answer|tell)",
        "next [one]", "dont (want to|wanna) (answer|say|tell) [that|this|you]",
        "(id|i would) rather not (answer|say|tell) [that|this|you]", "no comment",
        "prefer not to (say|answer)",
        "(dunno|doesnt matter|not important|ask me later|leave (this|that) [one] (out|open|blank))",
        "(none of your|not your) business", "cant (say|remember|tell)", "no answer", "move on",
        "(next|another) question [please]",
      ], ["prefer not to say", "no comment", "next"], ["next week", "next run"]
    ),
    (
      .help,
      [
        "what (can|could|do|should|might) (i|we|you) [possibly] (talk|chat|speak) [to you|"
          + "with you] [about]",
        "(i) (dont|do not|cant) [know] how to (use|work|operate|answer|talk to|do) (it|this|"
          + "that|you|the program|the app)",
        "(do not|dont) know how to use *",
        "how (to|do i|can i|should i|do you|does one) use [it|this|the|you] [program|app|"
          + "thing|tool|coach]",
        "how (functions|works|work|does) (this|it|the|that|you) [program|app|thing|tool|"
          + "coach|chat|bot] [function|work|go|operate]",
        "how (do|can|could|should|would|must) (i|we|one|you) (work|function|operate|start|"
          + "begin|get started|talk|speak|communicate|type|answer|interact) [to|with] [it|this|"
          + "that|you|here] ...",
        "what [sort of|kind of|kinds of|all|other|are the|are all the|are] [the] (commands|"
          + "options|features|functions|choices|possibilities|things|questions|words) [that] "
          + "(exist|are there|are (available|possible)|can i *|i can *|do you *|have you got|do "
          + "i have|work|you (know|understand|have|offer|can do)) ...",
        "what (all|else|exactly|things) (can|do|could|are) you (do|know|understand|offer|"
          + "able to do) ...",
        "what (can|could|may|should|do|must|am i (able|allowed|supposed|meant) to) (i|we|one|"
          + "ask|say|type|write|enter) [ask|say|type|write|enter|tell] [you|here|now|in here|for|"
          + "about|next]",
        "where (do|can|could|are|is|should) [i|the|a|there] [find|get|see|look for] [the|"
          + "some|a] (instructions|help|manual|commands|guide|options|menu|examples|list)",
        "[i|im|i am|am|feeling|getting] [totally|so|very|still|completely|a bit|bit|a "
          + "little] (lost|confused|stuck|puzzled|baffled|overwhelmed) [here|now|help]",
        "[i] [need|want|could use|require|could do with|would like] [some|a|your] (help|hand|"
          + "assistance|guidance|instructions|tutorial|explanation of how *) [with this|here|"
          + "using this]",
        "(help|assist|guide|support) [me|us] [out|here|understand *|with (this|it|that)|get "
          + "started]",
        "mayday|sos|hlp|usage|faq|docs|documentation|manual|examples",
        "[the|a] (user|quick|quick start|users) (guide|manual)",
        "(command|cheat) (list|sheet)",
        "[show|list|give|tell|get] [me] [the|all|some|what|which|a|an|all the] [list of] "
          + "(commands|options|examples|example|possibilities|instructions|menu|i can (say|ask|"
          + "do|type|write)|you can (do|understand)|is possible|things i can *) [there are|i "
          + "have|that exist]",
        "what (is|are) (possible|my options|the options|available here)",
        "(how|what) do i do (here|next)",
        "what (next|happens now)",
        "i (dont|do not|cant|cannot|didnt) (understand|get|follow|figure out|see) [how|what|"
          + "anything|it|this|you|that|a word|any of this|the question|at all] [i|this|it] [can|"
          + "should|do|works|work|means] [ask|say|do|type] [you]",
        "(hlp|halp|sos|h e l p)",
        "how (do|can|should|would) i (tell|say|log|enter|add|ask|change|move) ...",
        "(im|i am) not sure (how|what) ...",
        "(i) dont know (what|how) to (type|say|write|do|use|answer|ask) ...",
        "what (do|can|could) you (understand|do for me|help with|know|offer) ...",
        "not sure (what to (type|say|do|write)|how (this|it) works)",
        "(show|give) me (examples|an example|the commands|help|options)",
        "(teach|show) me how (this|it) works", "how (this|it) works",
        "(manual|instructions|tutorial|menu|options)", "explain how (this|it|you) (works|work)",
        "what are my options", "(im|i am) (lost|confused|stuck)",
        "(show|list) [me] [the|all] (options|commands|help)",
        "what (can|could|should|do) i (type|say|ask|do|write) [here|now]",
        "(can|could) you help [me]",
        "what now", "how (do|does|can|should) (i|this|you|it) (use|work|start|begin) [this|it|you]",
        "i need [some] help", "what (is this|are you for|do you do)",
      ], ["what are my options", "i'm lost"], ["i'm stuck at work"]
    ),
  ]
}
