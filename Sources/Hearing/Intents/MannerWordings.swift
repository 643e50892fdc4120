extension Ask {
  /// The wordings of politeness, and of a yes and a no that nobody asked for.
  static let manners: [Said] = [
    (
      .quit,
      [
        "(until|till) next (week|time|month)",
        "(need|going|want|off|time|have|got|must|better) (to|for) [get|go [to]] [some] (sleep|bed) [now]",
        "time (for bed|to go|to sleep|for sleep|to leave)",
        "[im|i am|were|we are] off to * [see (you|ya)|bye]",
        "(bye|goodbye|bye bye|cheerio|farewell|ciao|see (you|ya)|cya|later|laters|ttyl|gtg|"
          + "toodles|adios|good night|goodnight|night|nite|peace|ta ta|tata|cu|byebye|tschuss|"
          + "adieu|hasta la vista|au revoir) [(bye|goodbye|bye bye|cheerio|farewell|ciao|see "
          + "(you|ya)|cya|later|laters|ttyl|gtg|toodles|adios|good night|goodnight|night|nite|"
          + "peace|ta ta|tata|cu|byebye|tschuss|adieu|hasta la vista|au revoir)] [soon|later|"
          + "around|coach|all|now|then|for now|everyone|mate|tomorrow|next (time|week)]",
        "(thats|that is|that will be|thatll be|this is|this will be|it is) (all|it|"
          + "everything|enough|me|a wrap|all folks) [i (need|wanted|have)] [done|finished|off] "
          + "[for] [today|now|tonight|this evening|me|the day|from me]",
        "[i|ive|i have|im|i am|we] (gotta|got to|have to|must) run [now]",
        "[i|ive|i have|im|i am|we] (gotta|got to|have to|has to|must|need to|should|better|"
          + "had better|want to|wanna|am going to|going to|gonna|will|gotta go) (go|leave|"
          + "dash|bounce|sleep|head (off|out|home)|be off|scoot|jet|get going|get off|log off|"
          + "sign off|stop|quit|exit|close) [now|soon|here|sleep|home|to (bed|work|sleep|school)]",
        "[i|im|i am|we are|were] (leaving|off|out|done|gone|finished|going|go|outta here|"
          + "heading (out|off|home)|logging off|signing off|turning in) [here|now|to (bed|work|"
          + "sleep)|for (today|now|tonight|the day)]",
        "(gtg|g2g|bbl|brb|ttyl|bbs)", "(log|sign) (off|out)",
        "(speak|talk|chat) (tomorrow|later|soon|then|next *)",
        "(done|finished) (talking|chatting|with you|here) [for *]",
        "how (do|can|should|would) (i|you) (close|exit|quit|leave|get out of|shut|turn off|end) "
          + "[down] [it|this|here|the (app|chat|program)]",
        "(have|enjoy) (a|your) (good|nice|great|lovely|pleasant) (day|evening|night|one|"
          + "weekend|time|rest)",
        "(quit|exit) (please|now) ...",
        "leave [this|the|our] [chat|talk|session|program|app|conversation|now]",
        "(exit|quit|close|end|stop|shut|terminate) [it|this|the|our] [chat|talk|"
          + "session|program|app|conversation|down|window|now]",
        "(lets|let us) (call it a day|stop here|leave it (there|here)|finish here)",
        "call it a day",
        "sleep well|sweet dreams|take care",
        "(until|till|til) (tomorrow|next time|later|then)",
        "(thats|that is) me (off|done|out|gone) [for *]",
        "(im|i am) (leaving|gone|out of here|off now|off to bed)",
        "(thats|that is) me [done|finished]", "(that|this) will be all *", "talk soon",
        "(until|till) next time", "all done for (today|now)",
        "(cheerio|ta ra|tara|peace out|nighty night|toodle pip|toodles|adios|farewell|so "
          + "long|over and out)",
        "let me out *", "(ok|right|well) (im|i am) (off|done|out) *",
        "(bye|goodbye) (for now|coach|then|bye|all)",
        "(gotta|got to|i have to|i must|need to) (go|run|leave|dash) [now]",
        "(enough|thats enough) for (today|now)",
        "(see|talk to|speak to|catch) (you|ya|u) (later|soon|tomorrow|then|around|next week|in (the|a) *|next time|on monday)",
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
      ],
      [
        "that's all for today", "gotta go", "goodnight", "bye", "quit", "exit", "see you",
        "good night", "i'm off, bye",
      ], ["i'm off sick", "done for", "stopped early", "good run", "by the way"]
    ),
    (
      .greet,
      [
        "how do you do",
        "(hi|hello|hey|hiya|good (morning|evening|afternoon)) [there|coach] [,] (im|i am) new [here|to this]",
        "(hi|hello|hey|hiya|yo|morning|evening|good (morning|evening|afternoon)) [there|again] (legday|leg day)",
        "(hi|hello|hey|greetings|good (morning|evening|day|afternoon)|morning|evening|howdy|"
          + "hiya) (to you|my|dear|old|oh|mr|mister|miss|captain|chief|boss|wise) [my|wise|dear|"
          + "old|good|great|friend|coach|buddy|pal|trainer|one|sir] [friend|one|coach|master|"
          + "trainer|buddy|pal]",
        "(is|are|anyone|anybody|someone|hello) (anyone|anybody|someone|you) (there|here|home|"
          + "around|awake)",
        "(anyone|anybody) (there|here|home|around)",
        "(nice|good|pleased|lovely|great|glad|happy) to (meet|see|be (here|back)) [you] [again]",
        "[i] hope (you|your|youre|all) ...",
        "(hi|hey|hello|yo|sup|hiya|morning|evening|afternoon) [hey|there|again] [coach|mate] [,] (hows "
          + "it going|how goes it|how are (you|things|we)|how you doing|you (ok|alright|well|good)) *",
        "long time no see", "[its] been (a while|ages|too long|a long time|forever)",
        "(hi|hello|hey|heya|hiya|yo) (hi|hello|hey|everyone|everybody|all|team|folks|guys|"
          + "pal|buddy|champ|sunshine)",
        "(wassup|whats up|sup|whazzup|wazzup|what up|whats good|whats new) [coach|man|bro|"
          + "dude|there]",
        "look whos back",
        "its me [again]",
        "hows (tricks|life|things|you|you doing|it hanging|yourself) *",
        "(evening|afternoon|wsp|gday|oi|ahoy|yoo|heyy|hii|hiii|helo|hallo|servus|moin|salut|"
          + "bonjour|yo yo) [coach|mate|there|again|dude|bro|all|everyone|legend]",
        "(evening|morning|afternoon|hi|hey|hello|hiya) [coach] [,] [are] you (awake|there|up|around)",
        "alright (coach|mate|there|again|dude|bro|boss)", "g day *", "hey hey",
        "good (morning|evening|afternoon|day) [to you|coach|my|dear|all|sir|everyone|there] "
          + "[friend|coach]",
        "(hello|hi|hey) (again|there|coach|my friend|dear|buddy|you) [there|again|coach|how "
          + "are you|how are things]",
        "how are you [today|doing]",
        "(sup|hiya|howdy|hullo|wassup|whatsup|ello|hola|heya) [coach|there]", "whats up",
        "(im|i am) back", "good day",
      ],
      ["sup coach", "what's up", "hi", "hello coach", "good morning", "morning", "morning coach"],
      ["pull up", "high", "morning run", "mornings", "good run"]
    ),
    (
      .thanks,
      [
        "[i] (appreciate|appreciated) (it|you|that|this|the|your|all) *",
        "[i|im|i am|we are] [most|very|so|really|truly|much|deeply|ever so] (grateful|"
          + "thankful|obliged|indebted|appreciative) *",
        "(thanks|thank you|thank u|ta|cheers|thx|ty) *",
        "i owe you [one|a *]",
        "(you|u) (rock|rule)",
        "[god] bless (you|ya) [for *]",
        "a (big|huge|massive|hearty) (thank you|thanks) *",
        "[how|so|very|thats|that is] kind [of you] *",
        "[that|this|it] (was|is|has been|thats) (helpful|useful|great help|a great help|good "
          + "of you|very helpful) *",
        "(very|really|super) (helpful|useful|kind)",
        "(kudos|respect|props|shukran|arigato|obrigado|obrigada|gracias|merci|danke|grazie) "
          + "[coach|to you]",
        "couldnt (do|have done) (it|this) without you",
        "[you have|youve|this has] been [such|so|very|really] [a] (great|big|huge|massive|good|real|"
          + "lovely) (help|support|star|coach) *",
        "(a|one) (thousand|million|hundred) thanks *",
        "ta (very much|muchly|mate|coach)",
        "(many|lots of|big|kind|warm) thanks *", "thank (u|you|ya|yo) *",
        "(i appreciate|appreciate) (it|that|this|the help) *",
        "(thanks|thank you|thx|cheers) (a|so|very|for|that|coach|mate|again|dear|man|bro|you|"
          + "ever|kindly) *",
        "(youre|you are) (the best|a legend|a star|great|amazing|a lifesaver) *",
        "[thats|that is|this is|all] [really|very|so] (brilliant|super|lovely|great|awesome|wonderful|"
          + "helpful|kind|amazing|fantastic|fab|useful|excellent) (thanks|thank you|cheers|ta|thx) ...",
        "(legend|star|hero) *",
        "(tysm|ta|thnx|thanx|thankyou|tyvm|cheers|appreciated|appreciate it)",
        "(much|really) appreciated", "nice one", "(much|so much|mucho) thanks",
        "(youre|you are|ur) (the best|great|awesome|a star|a legend|amazing)",
        "(that|this) (helps|helped|was helpful) *",
        "(perfect|great|cool|ok|nice|lovely|good|awesome) (thanks|thank you|cheers|ta)",
        "good (job|work|bot|coach)",
      ], ["tysm", "much appreciated", "nice one", "thanks", "thank you so much", "cheers mate"],
      ["nice one on sunday", "think"]
    ),
    (
      .yes,
      [
        "(yes|yep|yeah|yup) (thats (it|right|all)|that is (it|right)|ok|sure|please|do|lets) "
          + "[that|it|so]",
        "[yes|yeah|yep|ok|sure|alright] [go on|then|well] [,] why not", "approved|accepted|granted",
        "please do [it|that|so]", "go (ahead|for it|on)",
        "(lets|let us) (do|go) [it|that|for it|with that]", "make it so", "do (it|that) [please]",
      ],
      ["please do", "go ahead"], ["go home"]
    ),
    (
      .no,
      [
        "(no|nope|nah) [please|just] (dont|do not|(leave|keep) (it|everything|things|all|them|that)) *",
        "not for me", "please no", "(please|pls) dont [do that|do it]",
        "i dont want (that|it|to|this)", "leave (it|that) [as it is|alone]",
        "(better|rather) not", "refused|rejected|denied|non|nein|nyet",
      ],
      ["no don't", "leave it as it is"], ["no run"]
    ),
  ]
}

extension Asking {
  /// Whether thanks end in a goodbye: "thanks, bye".
  var saysGoodbye: Bool {
    words.tokens.indices.contains { start in
      Ask.goodbyes.end(in: words, at: start).map { words.isTail(from: $0) } ?? false
    }
  }
}

extension Ask {
  /// What ends a talk behind thanks; "night" does so right behind them alone.
  fileprivate static let goodbyes = Wording([
    "(bye|goodbye|bye bye|byebye|cheerio|farewell|ciao|cya|ttyl|gtg|toodles|adios|ta ta|tata|ta ra|tara)",
    "see (you|ya) [soon|later|tomorrow|around|then|next week]",
    "(thanks|thank you|thx|cheers|ta) [,] [coach] (good night|goodnight|night|nite)",
  ])
}
