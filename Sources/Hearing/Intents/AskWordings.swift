extension Ask {
  /// The wordings of all that are asked for in whole sentences.
  static var wordings: [String] { said.flatMap(\.says) }

  /// What is asked for in whole sentences, of which no word alone tells it.
  static let said: [Said] = talking + changing

  /// Ways to ask for one thing, and what they must not be taken from.
  typealias Said = (intent: Intent, says: [String], accepts: [String], refuses: [String])

  private static let talking: [Said] = [
    (
      .why,
      [
        "(what is|whats) the (reason|point|logic|idea|thinking) [for|of|behind] [that|this|it]",
        "(explain|justify) (that|this|it|yourself)", "for what reason", "how so", "says who",
        "what makes you (say|think) (that|so)",
      ], ["what's the reason for that", "how so"], ["the reason is rain"]
    ),
    (
      .undo,
      [
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
        "(back|return|go back) to the (last|previous) (question|one|step)",
        "(one|a) (step|question) back",
        "[the] (previous|last) question", "let me (change|redo|correct) (my|the) last answer",
        "(redo|change|correct|fix) (that|my last|the last|my previous) (one|answer|question)",
      ], ["back to the last question", "one step back"], ["my last run hurt my back"]
    ),
    (
      .skip,
      [
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
        "what are my options", "(im|i am) (lost|confused|stuck)",
        "(show|list) [me] [the|all] (options|commands|help)",
        "what (can|could|should|do) i (type|say|ask|do|write) [here|now]",
        "(can|could) you help [me]",
        "what now", "how (do|does|can|should) (i|this|you|it) (use|work|start|begin) [this|it|you]",
        "i need [some] help", "what (is this|are you for|do you do)",
      ], ["what are my options", "i'm lost"], ["i'm stuck at work"]
    ),
    (
      .quit,
      [
        "(thats|that is) (all|it|everything) [for (today|now|tonight)|thanks]",
        "(done|finished) for (today|now|tonight)",
        "(im|i am) (done|off|out|finished|going) [for (today|now|tonight)|now]",
        "(gotta|got to|have to|must) (go|run|dash)",
        "(ttyl|l8r|later|laters|goodnight|night|nite|peace)",
        "(catch|speak|talk|see|cu|cya) (you|ya|u) [later|soon|tomorrow]",
        "(leave|close|end) [the] [chat|talk|session|program]", "good night [coach]",
        "until (tomorrow|next time)",
        "have a (good|nice) (day|evening|night|one)",
      ], ["that's all for today", "gotta go", "goodnight"], ["i'm off sick", "done for"]
    ),
    (
      .plan,
      [
        "[my|the|show|see] [my|the] [training] (plan|schedule|overview|programme|program) [please]",
        "[the|an] overview [please]", "(show|give|tell) [me] everything", "my training plan",
        "what (does|is) my (training|schedule|programme|program|season) [look like]",
        "[show me] all [the] weeks",
      ], ["my training plan", "overview"], ["plan to rest"]
    ),
    (
      .today,
      [
        "(is|was) today (a|my) (rest day|run day|day off|hard day|easy day)",
        "am i (running|resting|lifting|training|meant to run|supposed to run) today",
        "(do|should|must|shall|can) i (run|rest|train|lift) today",
        "(anything|something) (on|planned) [for] today",
        "whats (on|up) [for] today", "run today",
      ], ["is today a rest day", "am i running today"], ["i am running today with friends"]
    ),
    (
      .tomorrow,
      [
        "(is|was) tomorrow (a|my) (rest day|run day|day off|hard day|easy day)",
        "am i (running|resting|lifting|training|meant to run|supposed to run|off) tomorrow",
        "(do|should|must|shall) i [have to] (run|rest|train|lift) tomorrow",
        "(anything|something) (on|planned) [for] tomorrow", "and tomorrow",
      ], ["is tomorrow a rest day", "am i running tomorrow"], ["can i rest tomorrow"]
    ),
    (
      .week,
      [
        "how does (my|the|this|next) week look", "(rest|remainder) of [the|my|this] week",
        "[the] next (few|7|seven) days",
        "(this|next|my|the) weeks (plan|schedule|training|runs|sessions)",
        "what (is|does) (this|next|my|the) week [look] [like]",
        "when (am i|do i) (running|run|lifting|lift|train|training) this week",
        "which days (am i|do i) (running|run|train|training)", "week (overview|view|plan)",
      ], ["this week's plan", "which days am i running"], ["next few runs"]
    ),
    (
      .log,
      [
        "[i] logged {number} * [in] * ", "(note|write|put|save) [down] [that|my|a|todays] {run} *",
        "[i] just ran {number} (k|km|kms|miles|mile) in *",
        "(enter|register|record|save|track) [my|a|todays] {run} *",
        "i (want|would like|need|have) to (log|record|enter|add|note|save) *",
        "(can|could|let) (i|me|you) (log|record|enter) *",
      ], ["logged 5k in 30", "enter a run", "i want to log my long run"], ["logs for the fire"]
    ),
    (
      .history,
      [
        "what (did|have) you (change|changed|move|moved|done|adjust)",
        "(list|show) [me] [all|the|my|past] "
          + "(changes|decisions|edits|history|log)",
        "(past|previous|recent|old|last) (decisions|changes|entries)",
        "what (happened|changed) [so far|last week|before|to my plan]",
        "(what|which) changes (did|have) you (make|made)",
        "change log", "what was changed",
      ], ["what did you change", "list changes", "past decisions"], ["what did you say"]
    ),
    (
      .progress,
      [
        "how (is it|am i|are we|is my training|is the training|is everything) (going|doing|"
          + "progressing) [so far]",
        "hows (it|my training|everything|the training) (going|looking)",
        "how (far|much|many km|many miles|often) (have|did) i (run|ran|done|do|train) *",
        "am i (getting|becoming) *",
        "am i (improving|progressing|on track|on schedule|ahead|behind|faster|fitter) *",
        "[show me] [the|some|my] (charts|chart|graphs|graph|numbers)",
        "how fit am i", "(how|what) (does|is) my (progress|form|fitness|mileage) [look like]",
        "am i doing (ok|well|fine|good|enough)",
        "did i (improve|get faster|get better)", "my (mileage|form|fitness|results)",
        "how did i do *",
      ], ["how's it going", "am i improving", "how far have i run"], ["how did you do that"]
    ),
    (
      .export,
      [
        "(send|mail|email|give) [me] [my|the] (plan|week|schedule|training) [to *|as *|by *]",
        "(save|put|add|sync|import|copy) (it|this|the plan|my plan|the week|my week|"
          + "everything) (to|in|into|on|as|with) *",
        "(as|make) [a|an] (file|spreadsheet|csv|pdf|html|json|markdown)",
        "save [the|my] (plan|week|schedule)",
        "(back|backup) [up] [my] (data|everything|plan)",
      ], ["send me the plan", "save the plan"], ["send help"]
    ),
    (
      .greet,
      [
        "(sup|hiya|howdy|hullo|wassup|whatsup|ello|hola|heya) [coach|there]", "whats up",
        "(im|i am) back", "good day",
      ],
      ["sup coach", "what's up"], ["pull up"]
    ),
    (
      .thanks,
      [
        "(tysm|ta|thnx|thanx|thankyou|tyvm|cheers|appreciated|appreciate it)",
        "(much|really) appreciated", "nice one",
        "(youre|you are|ur) (the best|great|awesome|a star|a legend|amazing)",
        "(that|this) (helps|helped|was helpful) *",
        "(perfect|great|cool|ok|nice|lovely|good|awesome) (thanks|thank you|cheers|ta)",
        "good (job|work|bot|coach)",
      ], ["tysm", "much appreciated", "nice one"], ["nice one on sunday"]
    ),
    (
      .yes,
      [
        "please do [it|that|so]", "go (ahead|for it|on)",
        "(lets|let us) (do|go) [it|that|for it|with that]", "make it so", "do (it|that) [please]",
      ],
      ["please do", "go ahead"], ["go home"]
    ),
    (
      .no,
      [
        "(no|nope|nah) (dont|do not|leave it|keep it) *", "(please|pls) dont [do that|do it]",
        "i dont want (that|it|to|this)", "leave (it|that) [as it is|alone]",
        "(better|rather) not",
      ],
      ["no don't", "leave it as it is"], ["no run"]
    ),
  ]
}

extension Words {
  /// What a whole sentence asks for; nil where it only tells.
  func askWhole(from lead: Int) -> Intent? {
    for (said, wording) in zip(Ask.said, Ask.saidWordings) {
      for start in 0...max(0, lead) {
        guard let end = wording.end(in: self, at: start),
          (end..<count).allSatisfy({ self[$0].kind == .mark || isAskFiller(self[$0]) })
        else { continue }
        return said.intent
      }
    }
    return nil
  }
}

extension Ask {
  static let saidWordings = said.map { Wording($0.says) }
}
