extension Ask {
  /// The wordings of all that are asked for in whole sentences.
  static var wordings: [String] { said.flatMap(\.says) }

  /// What is asked for in whole sentences, of which no word alone tells it.
  static let said: [Said] = talking + showing + changing

  /// Ways to ask for one thing, and what they must not be taken from.
  typealias Said = (intent: Intent, says: [String], accepts: [String], refuses: [String])

  private static let talking: [Said] = [
    (
      .why,
      [
        "whys (that|this|it) *",
        "for what [do you need (this|that|it)]",
        "(id|i) (should|would|want|d)  like to know (why|the reason) *",
        "i (should|would) like to know (why|the reason) *",
        "(may|can|could) (i|you) (ask|tell me|say|know|explain) why *",
        "how did you (decide|choose|pick|come up with|get to) (that|this|it) *",
        "(whats|what is) (the|your) (thinking|reasoning|logic|idea|reason|point) *",
        "(bruh|bro|dude|wait|ok but|and|man) why *", "y tho", "(tell|show) me why *",
        "why would i *", "what are your reasons *",
        "(what is|whats) the (reason|point|logic|idea|thinking) [for|of|behind] [that|this|it]",
        "(explain|justify) (that|this|it|yourself)", "for what reason", "how so", "says who",
        "what makes you (say|think) (that|so)",
      ], ["what's the reason for that", "how so"], ["the reason is rain"]
    ),
    (
      .undo,
      [
        "(oops|ups|whoops|sorry) [that] (was|is) (wrong|a mistake)", "i made a mistake",
        "wrong (button|one|answer|thing)", "make it undone", "(nvm|nevermind) undo *",
        "can you (undo|reverse|revert) *",
        "[please] (reverse|revert|take back) [the|my] (last|latest|previous) (change|thing|"
          + "move|one|swap)",
        "(go|switch) back to (the old|my old|how it was|before) *",
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
        "back (one|a) (step|question) *",
        "bak", "i (want|need|would like) to go back [one|a step]",
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
        "(hlp|halp|sos|h e l p)",
        "how (do|can|should|would) i (tell|say|log|enter|add|ask|change|move) *",
        "(im|i am) not sure (how|what) *",
        "(i) dont know (what|how) to (type|say|write|do|use|answer|ask) *",
        "what (do|can|could) you (understand|do for me|help with|know|offer) *",
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
    (
      .quit,
      [
        "(im|i am) (leaving|gone|out of here|off now|off to bed)",
        "(thats|that is) me [done|"
          + "finished]", "(that|this) will be all *", "talk soon",
        "(until|till) next "
          + "time", "all done for (today|now)",
        "(cheerio|ta ra|tara|peace out|nighty night|toodle pip|toodles|adios|farewell|so long|"
          + "over and out)",
        "let me out *", "(ok|right|well) (im|i am) (off|done|out) *",
        "(bye|goodbye) (for now|coach|then|bye|all)",
        "(gotta|got to|i have to|i must|need to) (go|run|leave|dash) [now]",
        "(enough|thats enough) for (today|now)",
        "(see|talk to|speak to|catch) (you|ya|u) (later|soon|tomorrow|then|around|next week)",
        "end (it|this|chat|session|here)", "(off|going) to bed",
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
      .greet,
      [
        "(evening|afternoon|wsp|gday|oi|ahoy|yoo|heyy|hii|hiii|helo|hallo|servus|moin|"
          + "salut|bonjour|yo yo) [coach|mate|there|again|dude|bro|all|everyone]",
        "alright (coach|mate|there|again|dude|bro|boss)", "g day *", "hey hey",
        "good (morning|evening|afternoon|day) *",
        "(hello|hi|hey) (again|there|coach|my friend|dear|buddy|you) *",
        "how are you [today|doing]",
        "(sup|hiya|howdy|hullo|wassup|whatsup|ello|hola|heya) [coach|there]", "whats up",
        "(im|i am) back", "good day",
      ],
      ["sup coach", "what's up"], ["pull up"]
    ),
    (
      .thanks,
      [
        "ta (very much|muchly|mate|coach)",
        "(many|lots of|big|kind|warm) thanks *", "thank (u|you|ya|yo) *",
        "(i appreciate|appreciate) (it|that|this|the help) *",
        "(thanks|thank you|thx|cheers) (a|so|very|for|that|coach|mate|again|dear|man|bro|you|"
          + "ever|kindly) *",
        "(youre|you are) (the best|a legend|a star|great|amazing|a lifesaver) *",
        "(brilliant|super|lovely|great|awesome|perfect) (thanks|thank you|cheers|ta)",
        "(legend|star|hero) *",
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
    for (said, wording) in zip(Ask.said, Ask.saidWordings) where isWhole(wording, from: lead) {
      return said.intent
    }
    return nil
  }

  /// Whether a wording is all that is said, but for small words around it.
  func isWhole(_ wording: Wording, from lead: Int) -> Bool {
    (0...max(0, lead)).contains { start in
      guard let end = wording.end(in: self, at: start) else { return false }
      return (end..<count).allSatisfy { self[$0].kind == .mark || isAskFiller(self[$0]) }
    }
  }
}

extension Ask {
  static let saidWordings = said.map { Wording($0.says) }
}
