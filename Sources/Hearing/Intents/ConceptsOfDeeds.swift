extension Concepts {
  /// What is to be done, and to what.
  static let ofDeeds: [Named] = [
    (
      .move,
      [
        "move|moved|moving|shift|push|pushed|delay|delayed|postpone|postponed|reschedule|"
          + "rescheduled|rearrange|drag|slide|bump|nudge|carry|transfer|bring|pull|relocate|shove|"
          + "defer|happen|take place|fit in|squeeze in|put off|(another|a different|a better) "
          + "(day|time) for"
      ]
    ),
    (
      .make, ["make|do|have|put|run|place|get|take|lift|train|use|try|hold|slot|fit|stick|set|keep"]
    ),
    (
      .swap,
      [
        "swap|swop|trade|exchange|exchanged|flip|flipped|switch|switched|(change|changed|trade|"
          + "switch|swap|turn|turned) (places|round|around|over|about)|(the|each) other way "
          + "(round|around)|reverse the order|order of|mix up|mix round|permute|< [-] >"
      ]
    ),
    (
      .drop,
      [
        "skip|skipping|skipped|miss|missing|cancel|cancelling|drop|dropping|scrap|scrapping|bin|"
          + "binning|ditch|ditching|delete|remove|axe|omit|forgo|dodge|dodging|a miss|excuse|"
          + "excused|forget [about]|leave (the|my|today|tomorrow|monday)|let me off|off the hook|spare me|out of|leave out|take out|cut out|strike "
          + "out|(cross|scratch|knock|strike) off|cross out|(leave|take|cut|cross|strike|sit) * out|(doesnt|didnt|never) exist|"
          + "(take|call) off|bail|sit out|give up|do without|bunk off|blow off|opt out|count me out|(give|grant|let) [me|us] "
          + "[have] {day} off|(have|having|take|taking|need|want|get|getting) {day} off|take (it|that|this|them) (out|away)"
      ]
    ),
    (
      .undo,
      [
        "undo|undone|unmove|unskip|unswap|unblock|un [-] (do|move|skip|swap|cancel|block)|"
          + "revert|restore|reverse|reinstate|rollback|(take|put|roll|bring|change|turn|set|"
          + "switch) (it|that|this|everything|things|them|the plan|the week|my plan|my week) "
          + "back|go back to ([the|my] {plan}|how|the (old|original)|what (it|i|we) (was|had|were)|the way|before)|(forget|ignore) what "
          + "i|unsay|(that|last|latest) alteration|back to (normal|how|the way|what it was)|(bring|get|want|give me|have) back (the|my)|(get|have|want) (the|"
          + "my) {session} back"
      ]
    ),
    (
      .write,
      [
        "log|logging|record|recording|note|write|enter|entering|add|adding|register|track|"
          + "submit|new entry|tell you about|jot|put down|put in|mark|save|put (it|that|this) in"
      ]
    ),
    (
      .change,
      [
        "change|changing|changed|update|edit|adjust|alter|set|pick|choose|revise|"
          + "reconsider|rethink|reset|redo|correct|fix|modify|amend|switch|tweak|swap|replace|"
          + "drop|reduce|cut|increase|add|remove|take|lose|give up|move|rethinking|downgrade|upgrade"
      ]
    ),
    (
      .other,
      [
        "other|another|different|diff|new|else|lower|easier|harder|smaller|bigger|quicker|"
          + "shorter|longer|wrong|fewer|faster|alternative|less ambitious|more ambitious"
      ]
    ),
    (
      .mistake,
      [
        "(by|a|my|an) (mistake|accident|error)|oops|whoops|wrong|regret|misclicked|"
          + "mistyped|misread|didnt mean|(not|isnt|wasnt|aint) (right|correct|what i (wanted|"
          + "meant|asked|said))|typo|too fast|incorrect|messed"
      ]
    ),
    (
      .original,
      [
        "(how|as|the way|like|what) (it|they|everything|that|the plan|things|my week) (was|"
          + "were|used to|had been)|[the|my] (original|old|former|earlier|previous|first) "
          + "(plan|week|version|schedule|setup|order|way|one|days)"
      ]
    ),
    (
      .previous, ["previous|last|before|earlier|prior|prev|again|back|just gave|just said|gave you"]
    ),
    (
      .answer,
      [
        "question|answer|answered|reply|response|questions|answers|number i|what i said|that one|(last|previous) one|what i "
          + "(put|typed|wrote|told you)|(wrong|right|other) (number|figure|value|thing|age|weight|height|name|units|level|amount)"
      ]
    ),
    (
      .unsure,
      [
        "(no|not a|havent a|not the|havent the|without a|not) [*] (idea|clue|foggiest|"
          + "faintest)|dont know|no way of (knowing|telling)|(never|havent|didnt|dont|have "
          + "not) [ever|really|yet|even] (measured|measure|counted|count|tracked|track|checked|"
          + "thought|think|timed|decided|weighed|kept track|noticed|looked|got (that|a))|dont "
          + "have (that|this) [number|figure|one|data|information]|how (would|should|could|do|"
          + "am|can) i [supposed to] (know|remember|tell)|(cant|couldnt) (say|tell|remember|"
          + "recall|answer)|shant answer|dunno|idk|idek|(know|sure|idea) what to (say|put|answer) "
          + "[here|to that] $|(hard|difficult) to (say|tell)|impossible to "
          + "(say|tell|know)|wish i knew|not (a number|something) i|(nothing|nowt) (comes|springs) "
          + "to mind|(id|would) (have to|need to) (look|check)"
      ]
    ),
    (
      .secret,
      [
        "private|personal|n / a|(leave|left|leaving) [*] (blank|empty|unanswered|open)|ask "
          + "me (later|another)|tell you (later|another time|some other time)|(nobodys|no ones|none of your|not your|my own|my) "
          + "business|(not|un) comfortable|uncomfortable|(didnt|not|dont) (ask|asked|asking) "
          + "[me] (that|this|about)|(dont|do not) make me (answer|say|tell)|(answer|say|"
          + "answering|come back to|get to|do) (it|that|this|this one|that one) (later|another "
          + "time|next time|some other time)|keep (that|it|this) to myself|not (answering|"
          + "saying|telling|sharing)|shant (answer|say)|next (question|one)|leave (it|this|"
          + "that) [one] [blank|open|out|empty|for later]|no answer|without answering"
      ]
    ),
    (
      .manual,
      [
        "commands|command|options|menu|instructions|manual|tutorial|user guide|(some|any|"
          + "more|other) examples|features|faq|tips|instruction|help|cheat sheet|capabilities|"
          + "overview of what you"
      ]
    ),
    (
      .talk,
      [
        "say|type|write|enter|ask|tell you|understand|talk|chat|answer|respond|input|put "
          + "here|speak|reply|communicate|able to do|you do|you for|questions i|things i|make "
          + "to you|to do here|do i do here|tell it"
      ]
    ),
    (
      .use,
      ["use|work|works|operate|start|begin|get started|possible|function|functions|handle|using"]
    ),
    (
      .lost,
      [
        "(im|i am|a bit|bit|totally|completely|still|so|quite|rather) (lost|stuck|confused|"
          + "clueless|puzzled|baffled)|this is confusing|new here|new (at|to) (this|it|the "
          + "app)|(im|i am) new|(dont|do not|didnt) [quite] (get|understand|follow) (it|this|"
          + "that|you|what|a thing|anything|how)|(no idea|dont know|do not know|not sure|clue) (what|how) "
          + "(the (commands|options)|(it|this|that|you) (works|functions|function|operates)|im|i am|to (do|work|operate|type|say|write|use|begin|start|ask|tell|talk|answer|reply)|this|it works|i (use|do|can))|"
          + "over my head"
      ]
    ),
    (
      .leave,
      [
        "bye|goodbye|cheerio|farewell|ciao|closing|close|see you|off (to|for) (a|bed|work|"
          + "school|lunch|dinner|sleep|the|my|get|lie)|(got|have|need|going|want|time|must|gotta) "
          + "[to] (go|run|dash|leave|sleep|stop) [now]|enough (for|now)|stop (for|here|now|"
          + "there)|(till|until) (tomorrow|next|the next|later|then)|good night|bedtime|^ night $|night (night|all|coach|then|everyone)|log (off|out|"
          + "me out)|logging (off|out)|call it a (day|night)|hang up|switching off|shut down|i "
          + "must leave|dinner is|dinners|wrap up|over and out|going to (bed|sleep)|leave it "
          + "there|leaving|wish you a|toodle pip|talk (to you|later|soon)|"
          + "no more questions|(that was|thats) (all|it|everything)|(thatll|that will|this will) do [me]|"
          + "sign (off|out)|signing (off|out)|"
          + "heading (to bed|off|home|out|up)"
      ]
    ),
    (
      .report,
      [
        "check in|checkin|checking in|check [-] in|(havent|not|never) checked in|(daily|evening|nightly|your|usual|my|todays|tonights) "
          + "(questions|report|check|survey|update|quiz|thing|chat)|ask me (how|your|the|my|about|if)|how (today|it|my day|the day|the run|my run|training) (went|felt)|"
          + "do [the|your|my] questions|"
          + "your questions|tell you how|report in|reporting in|questionnaire|how (i feel|im "
          + "feeling|im doing|i am doing|i am|im|ive been|my body|my legs|i was)"
      ]
    ),
    (
      .goal,
      [
        "goal|target|aim|objective|ambition|challenge|distance|goals|(about|for|of) (the|a|my) "
          + "(time|pb|finish time)"
      ]
    ),
    (
      .race,
      [
        "{race}|race|racing|races|competing|event|marathon|(fun|charity|park|city|colour|mud|"
          + "company|village) run|{number} miler"
      ]
    ),
    (
      .aim,
      [
        "aim|aim for|train for|training for|go for|focus on|focus|concentrate on|work "
          + "(towards|on)|for fun|healthy|fit|fitter|stronger|for health|lose weight|enjoy|"
          + "enjoyment|be (fit|healthy|strong)|finish|faster time|quicker time|muscle|prepare "
          + "for"
      ]
    ),
    (
      .days,
      [
        "days|weekdays|availability|timetable|times a week|free days|day to (my|the)|days off"
      ]
    ),
    (
      .fewDays,
      [
        "{number} (days|times|runs|sessions|day) [*]|(more|less) often|(fewer|more|less|other|different|"
          + "another|new) (days|runs|sessions|weekdays|evenings)|(one|an extra|another|one "
          + "more|one less|a|a {number} th|a {number}|{number} more|{number} less|{number} fewer) day"
      ]
    ),
    (
      .raceMoved,
      [
        "(its|been|got|get|is|was|be|gets|theyve|they|have|has|had|organisers|just|it) [*] "
          + "(moved|cancelled|canceled|postponed|called off|rescheduled|delayed|deferred|"
          + "pushed|put (back|forward|off)|brought (forward|back)|changed|altered|abandoned|"
          + "scrapped|pulled|off)|(isnt|not|wont be|no longer|wont|will not|cant) [be] (happening|happen|going ahead|"
          + "go ahead|taking place|take place|held)|a "
          + "new date|new date|different date|another date|[the] date "
          + "(wrong|is wrong)|wrong (date|day|month|year)|(date|race day|race) wrong|not happening|is off|isnt on|its now|"
          + "is now|different (race|one|event)|(new|later|earlier) (race|event)|another (race|event|one)|"
          + "(altered|changed|moved|postponed|cancelled) (the|my) (race|date|day of|event|marathon|"
          + "half)|date (changed|moved|wrong|is different)|(a|one|two|{number}) (week|weeks|"
          + "day|days|month|months|fortnight) (earlier|later|sooner)|now (be|on|in|at)|(isnt|not) (in|on) (january|monday|the {number})|(the one|"
          + "(doing|found|entered) one) (on|in|at)|(earlier|later) than"
      ]
    ),
    (
      .rules,
      [
        "guidelines|guideline|rules|rulebook|principles|principle|laws|science|scientific|"
          + "research|evidence|studies|sources|references|literature|philosophy|methodology|"
          + "theory|approach|papers|proof|who says|experts|training method|articles|method|methods|coaching system|reading "
          + "list|theories|(your|this|that|the) advice|advices|commandments|gospel|doctrine"
      ]
    ),
    (
      .changes,
      [
        "changed|changes|moved|alterations|alteration|amendments|revisions|modifications|rearranged|reshuffled|adjusted|altered|adjustments|decisions|modified|swapped|"
          + "happened|done to|(did|have|has) (you|we|been) (do|done|change|changed|move|moved|"
          + "alter|adjust|decide|decided|swap|touch|touched|edit|tweak|tweaked|fiddling|fiddle|"
          + "messing|tinkering|tinker|adapt)|fiddling|messing with|diff|edits|youve (done|"
          + "changed|moved)|tweaked|tweaks|decided|(looks|is) different|did to|you alter|you "
          + "moved|you change|you touch"
      ]
    ),
    (
      .progress,
      [
        "progress|progressing|progressed|improve|improved|improving|improvement|faster|"
          + "fitter|better|stronger|quicker|fitness|stats|statistics|chart|charts|graph|graphs|"
          + "trend|trends|mileage|on (target|track|course|schedule)|compared|getting (on|"
          + "anywhere|there|fit)|coming down|further|farther|than at|(longest|fastest|furthest|best) * (so far|ever|to date|yet|ive|i)|than (last|before|i did|when i|a month|i used)|has gone|coming (along|on)|paying off|gains|come [*] far|far [*] come|"
          + "total|in total|totals|average|doing well|going well|how (am i|are we|im|"
          + "i am|have i been) doing|(its|it|training|running) (been|gone|going)|numbers|got "
          + "longer|got further|shape am i|form|achieved|ahead of|behind (schedule|plan)"
      ]
    ),
    (
      .export,
      [
        "export|exported|download|ics|pdf|csv|json|html|excel|spreadsheet|calendar|google|"
          + "outlook|printable|printout|print|file|a copy|copy of|backup|back up|email|e mail|"
          + "my data|hard copy|(to|with|on|onto) [my] (phone|watch|wife|husband|partner|friend|"
          + "computer|laptop|tablet|garmin|boyfriend|girlfriend|mum|mobile|fridge|paper)|as "
          + "text|document"
      ]
    ),
    (
      .ran,
      [
        "{number} (k|km|kms|kilometre|kilometres|mile|miles|m|minute|minutes|min|mins|hour|"
          + "hours)|todays|yesterdays|yesterday"
      ]
    ),
  ]
}
