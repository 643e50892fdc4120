extension Ask {
  /// The wordings of who cannot answer, and of who is lost.
  static let helping: [Said] = [
    (
      .skip,
      [
        "[i] (dont|do not|couldnt) care [about (it|this|that)] [less]",
        "[idk|dunno|dont know|not sure] (you|u|coach) [can|could|should|may] (choose|decide|pick|tell me) [for me|one]",
        "[i] (dont|do not|havent|never) (know|remember|recall|track|count|measure) (how|what) (far|long|many|much|fast|often|my) ...",
        "[its|thats|it is] [all] up to you [really]",
        "(leave|keep) (blank|open|empty|unanswered)",
        "(this|that|the) (question|one) (i|id|ill|lets|we) [would|will|can] (prefer|rather|like|"
          + "want|leave|skip|pass|not|omit) ...",
        "(pass|skip) (on|over) (this|that|the) (one|question|bit) *",
        "(not|didnt|dont|rather not|without) (do|doing|take|answer|answering|have) (that|"
          + "this) (question|one)",
        "[i] [really|honestly] (have no|no|havent a|not a) (clue|idea) (what|how|which) to *",
        "[i] (dont|cant|do not|cannot) (remember|recall)",
        "(pass|skip|leave|jump|drop) [over|up|on] (this|that|the) (one|question|bit|part) [out|"
          + "blank|open|for (now|later)]",
        "[i|id|i would] [really|honestly] (idk|dunno|dont know|do not know|not sure|no idea) what "
          + "(to (put|answer|reply|tell you)|i should (put|answer|say)) [here|to that|there|for "
          + "(that|this)|in here] *",
        "(idk|dunno) what to (say|write|type)",
        "(skip|pass on) (it|this|that|this one|that one) [,] i (dont|havent|have no|never) (have|got|know|"
          + "own|use|wear|track|measure|remember|{number}|watch|idea|clue) ...",
        "[i] dont know how to (say|put) (it|this|that)",
        "(this|that|the) (one|question) [i] [would|do] (prefer|rather|want|like|dont|not) [to|"
          + "not] [want|like] [to] (leave|skip|pass|answer) [out|open|over]",
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
          + "that|you|the question] [question|one]",
        "[(its|thats|it is|this is|that is|thats a bit|its a bit)] [too|very|a bit|a] "
          + "(private|personal|confidential|secret|classified) [question|matter]",
        "(ask|come back|get back|return) [to] [it|this|that|me] [it|this|that|one] (later|"
          + "another time|again later|some other time|next time|something else)",
        "[the] (next|another|different) [one|question|thing|topic|please]",
        "(go|move|jump|skip) [on|ahead] to the next (one|question)",
        "(move|carry) (on|along|ahead) [to the next [one|question]|with the next [one|question]|from "
          + "(it|this|that)]",
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
      ],
      [
        "prefer not to say", "no comment", "next", "skip", "skip this", "pass",
        "i'd rather not say", "idk", "i don't know", "not sure", "no idea", "next question",
      ], ["next week", "next run", "i passed out", "i'd rather not", "i know", "good idea"]
    ),
    (
      .help,
      [
        "what (can|could|do|should|might) (i|we|you) [possibly] (talk|chat|speak) [to you|"
          + "with you] [about]",
        "(i) (dont|do not|cant) [know] how to (use|work|operate|answer|talk to|do) (it|this|"
          + "that|you|the program|the app)",
        "(do not|dont) know how to use *",
        "how (to|i|one|we|do i|can i|should i|do you|does one) use [it|this|the|you] [program|app|"
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
        "what (can|could|may|should|do|must|am i (able|allowed|supposed|meant) to) [i|we|one] "
          + "(ask|say|type|write|enter|tell|put) [you|here|now|in here|for|about|next]",
        "where (do|can|could|are|is|should) [i|the|a|there] [find|get|see|look for] [the|"
          + "some|a] (instructions|help|manual|commands|guide|options|menu|examples|list)",
        "[i|im|i am|am|feeling|getting] [totally|so|very|still|completely|a bit|bit|a "
          + "little] (lost|confused|stuck|puzzled|baffled|overwhelmed) [here|now|help]",
        "[i] [need|want|lend me|give me|could use|require|could do with|would like] [some|a|your] (help|hand|"
          + "assistance|guidance|instructions|tutorial|explanation of how *) [with this|here|"
          + "using this]",
        "(help|assist|guide|support) [me|us] [out|here|(understand|figure|work out|make sense of|"
          + "learn|navigate|find|set up) *|with (this|it|that)|get started]",
        "[i] [really|still] (dont|do not|no idea|not sure|cant see) [know] how (it|this|that|you|"
          + "the app|this thing|any of this|all this) (works|work|functions|goes)",
        "(can|could|may|do|should|must) i [just|really] (type|write|say|ask|tell you|put|enter) "
          + "(anything|something|whatever|what i like|freely|in my own words|normally) ...",
        "mayday|sos|hlp|usage|faq|docs|documentation|manual|examples",
        "[the|a] (user|quick|quick start|users) (guide|manual)",
        "(command|cheat) (list|sheet)",
        "[show|list|give|tell|get] [me] [the|all|some|what|which|a|an|all the] [list of] "
          + "(commands|options|examples|example|possibilities|instructions|menu|is possible|things i can *) [there are|i "
          + "have|that exist]",
        "(list|show [me]|tell me|give me|what|which|all|everything|things) [things|what|all|that] "
          + "(i can (say|ask|do|type|write)|you can (do|understand)) [here|you]",
        "what (is|are) (possible|my options|the options|available here)",
        "(how|what) do i do (here|next)",
        "what (next|happens now)",
        "i (dont|do not|cant|cannot|didnt) (understand|get|follow|figure out|see) [how|what|"
          + "anything|it|this|you|that|a word|any of this|the question|at all] [i|this|it] [can|"
          + "should|do|works|work|means] [ask|say|do|type] [you]",
        "(hlp|halp|sos|h e l p)",
        "how (do|can|should|would) i (tell|say|ask) ...",
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
      ],
      [
        "what are my options", "i'm lost", "help", "can you help me", "what can you do",
        "what can i say", "i don't understand", "i don't get it", "how does this work",
      ],
      [
        "i'm stuck at work", "it helps my knee a lot when i walk", "what is today",
        "i get up early", "how hard",
      ]
    ),
  ]
}
