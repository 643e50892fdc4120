extension Ask {
  /// The wordings of what is kept, looked back at and given out.
  static let keeping: [Said] = [
    (
      .export,
      [
        "how (do|can|could|would|should) i (get|put|have|see|save|open|import|use|print) (it|"
          + "this|that|the plan|my plan|the week|everything) (on|in|into|onto|to|out|as|with) ...",
        "(save|dump|send|want|make|write|convert|turn|copy|share|put|need|have|create|"
          + "generate|output|produce|mail|email|sync|import|load|transfer|text|get|print|give|"
          + "push|link|connect|add|prepare|show) [me|us|it|this|that|everything|all|out] [to|me|"
          + "it] [a|an|the|my|this|all|every|our] * [plan|schedule|week|training|programme|"
          + "season|runs|sessions|data] [to|into|in|as|on|with|for] [a|an|my|the|google|apple] "
          + "(json|html|csv|pdf|ics|markdown|ical|spreadsheet|excel|file|text|webpage|printout|"
          + "paper|backup|outlook|google|phone|email|e mail|mail|watch|garmin|strava|computer|"
          + "laptop|calendar|diary|fridge|usb|word|document|md|txt|xls|format|print|printable|"
          + "hard copy|sheet|page) [file|version|copy|export|calendar|format|app|please] *",
        "[get|make|save|want|give|have|need|send|create|{show}] [me|us] [a|an|the|my] (json|"
          + "html|csv|pdf|ics|markdown|ical|spreadsheet|excel|file|text|webpage|printout|paper|"
          + "backup|outlook|google|phone|email|e mail|mail|watch|garmin|strava|computer|laptop|"
          + "calendar|diary|fridge|usb|word|document|md|txt|xls|format|print|printable|hard copy|"
          + "sheet|page) (version|copy|export|file|backup|download|of|format) *",
        "[as|in|to] [a|an] (json|html|csv|pdf|ics|markdown|ical|spreadsheet|excel|xls|"
          + "webpage|printout|text file) [please|file|format|version]",
        "(save|share|back up|backup|sync|print|download|archive) [out] [it|this|that|"
          + "everything|all|[all] [of] (my|the) (plan|week|schedule|season|training|data|runs|"
          + "calendar|lot|thing)] [somewhere|for me|offline|to *|as *|with *]",
        "(send|mail|email|text|forward|share) [me|us|it|this] [the|my|this] [whole] (plan|"
          + "week|schedule|training|programme|season|sessions) *",
        "(import|export) *",
        "(print|printable|backup|back up) *",
        "(i want|can i have|put|get|have) (it|this|the plan|my plan|the week) (in|on|as|to|"
          + "into) [my|the|a|an|google|apple] (outlook|phone|calendar|pdf|file|watch|computer|"
          + "email|excel|paper|google calendar)",
        "(send|mail|email) (it|this|the plan|my plan|the week) to *",
        "how (do|can|could|would) i (print|export|download|save|back up|sync|share|email) [out] (it|"
          + "this|that|(the|my) (plan|week|schedule|data|runs|training)) ...",
        "[google|apple|outlook] calendar", "ical", "(as|in) (excel|csv|pdf|ics)",
        "(make|create|give) [me] [a|an] (pdf|ics|csv|file|calendar|printout) *",
        "(backup|back up) *",
        "(send|mail|email|give) [me] [my|the] (plan|week|schedule|training) [to *|as *|by *]",
        "(as|make) [a|an] (file|spreadsheet|csv|pdf|html|json|markdown)",
        "save [the|my] (plan|week|schedule)",
        "(back|backup) [up] [my] (data|everything|plan)",
      ], ["send me the plan", "save the plan", "export to my calendar", "can i print it"],
      ["send help", "sport"]
    ),
    (
      .checkIn,
      [
        "[do|start|begin|make|open|have|run|complete|finish|continue|resume|give] [you] [my|"
          + "the|a|our|this] [today|tonight|daily|evening|nightly|morning|weekly|quick|next|"
          + "regular] [evening|daily] (checkin|check in|checking in|checkup|check up) [for|time|"
          + "now|on|of] [today|tonight]",
        "tell you how (i|im|my) ...",
        "ask me (how|about|if) ...", "check in",
        "time (for|to) [my|the|a] [daily] (checkin|check in)",
        "[shall|can|could] [lets|we|i|to] (do|start|begin|answer|have) [the|my|our|your] (tonight|"
          + "today|daily|evening|nightly|usual) (questions|check|survey|quiz|thing|report|review)",
        "check me in",
        "(here|reporting|reporting in) for [my|the] [daily] (checkin|check in)",
      ],
      ["i'm ready for my daily check-in", "checking in", "check in", "checkin", "checkin please"],
      ["check the plan", "check"]
    ),
    (
      .history,
      [
        "[{show}] [me|us] [a|an|the|all|every|your|my] * (changes|decisions|adjustments|"
          + "edits|modifications|every change) [you] [made|that you made|so far|to my plan|with "
          + "[its|their|the] (reason|reasons)|log|list|history] ...",
        "(what|which) [things|exactly|else|all|bits|sessions|parts] (did|have|has|had) (you|we|"
          + "been|u) (change|changed|move|moved|adjust|adjusted|alter|altered|done|decide|"
          + "decided|modify|modified|swap|swapped|edit) ...",
        "when (did|was) (i|my) [the] last (do|run|done|did|have|{run}|lift|train|strength) ...",
        "{show} [me|us] [what|everything|all|how] [that] (you|was|has|has been|have|i|ive) (did|"
          + "done|changed|change|decided|moved|altered|have done|trained|run|ran|lifted|logged|covered) ...",
        "[{show}] [me] [the|a|an|my] (audit|paper) trail",
        "[{show}] [me] [the|my|a] (change|changes|decision|decisions|training|activity|run|running|workout) (log|"
          + "history|list|diary|journal|record|records)",
        "[my|the] (diary|journal|logbook|log book|archive|archives|records)",
        "what (happened|went on|was changed|has changed|got changed|has been (changed|moved)) ...",
        "what did i (do|run|train) ...",
        "(how (many|often)|which) [{run}|times|ones|days|sessions|workouts] (did|have) i (miss|skip|cancel|missed|skipped|cancelled) ...",
        "[{show}] [me] [the|my] (past|previous|old|earlier|last|recent|completed|finished) "
          + "(few|{number}|training|running) [weeks|runs|sessions|workouts|months|days|entries|"
          + "decisions|changes|training]",
        "[{show}] [me] [the|my] (past|previous|old|earlier|recent|completed|finished) (weeks|"
          + "runs|sessions|workouts|months|days|entries|training)",
        "what (runs|sessions|workouts) have i done ...",
        "(when|why) did you (change|move|swap) ...", "look back (at|over|on|to) ...",
        "(account|record|list|overview|summary) of * (changes|decisions|runs|sessions|"
          + "workouts|everything)",
        "what (did|have) you (change|changed|move|moved|do|done|adjust|adjusted) ...",
        "(log|list) of (changes|decisions|edits)", "my past (workouts|runs|sessions|weeks)",
        "what have i (done|run|ran) (so far|until now|this month|lately)",
        "(show|see) [me] (what|everything) (changed|i did|i have done|you changed)",
        "(old|past|previous) (workouts|runs|sessions|weeks)", "my (workouts|runs) so far",
        "what (did|have) you (change|changed|move|moved|done|adjust)",
        "(list|show) [me] [all|the|my|past] (changes|decisions|edits|history|log)",
        "(past|previous|recent|old|last) (decisions|changes|entries)",
        "what (happened|changed) [so far|last week|before|to my plan]",
        "(what|which) changes (did|have) you (make|made)",
        "change log", "what was changed", "[{show}] [me] [the|my] [whole|full] history",
      ],
      [
        "what did you change", "list changes", "past decisions", "history", "show history",
        "what changed",
      ], ["what did you say", "his story", "i was good at history in school", "my shoes changed"]
    ),
    (
      .log,
      [
        "[i|ive|i have|we|have|so i|today i|this morning i] [just|only|already] (ran|jogged|"
          + "did|done|run|completed|finished|managed|covered|clocked|knocked out|banged out|"
          + "smashed|smashed out|put in|got in|got through|squeezed in|nipped out for|popped out "
          + "for|headed out for|went [out] for|been [out] for|was out for|out for|come [home|"
          + "back] from|came [home|back] from|got [home|back|in] from|back from|walked and jogged|"
          + "jogged and walked|walked|cycled|biked|swam|rowed|hiked) [today|yesterday|this morning|tonight] [just|for|"
          + "about|around|roughly|a|an|my|the|only] [quick|short|easy|slow|gentle|long|lovely|"
          + "little|nice|hard|steady|good|whole] {number} [and a half|-] (k|km|kms|kilometre|"
          + "mile|miles|m|minute|minutes|min|mins|hour|hours|h) *",
        "[i|ive|i have|we|have] [just|only|already] (ran|jogged|did|done|run|completed|"
          + "finished|managed|covered|clocked|knocked out|banged out|smashed|smashed out|put in|"
          + "got in|got through|squeezed in|nipped out for|popped out for|headed out for|went "
          + "[out] for|been [out] for|was out for|out for|come [home|back] from|came [home|back] "
          + "from|got [home|back|in] from|back from|walked and jogged|jogged and walked|walked) "
          + "[a|an|my|the] * {run} [of|for|,] [about|around] {number} (k|km|kms|kilometre|mile|"
          + "miles|m|minute|minutes|min|mins|hour|hours|h) *",
        "(log|record|enter|note|register|track|write down|put down|jot down|save|"
          + "submit) [me] [down] [a|an|my|the|this|that|todays|yesterdays|another] * "
          + "({run}|training|lift|strength|gym|session|activity) *",
        "(add|log|enter|record) [a|an|my] [bike|long|short|dog] (walk|swim|ride|hike|cycle) ...",
        "tell you about (yesterday|my|{session}) ...",
        "add (a|my|the|that|todays|yesterdays|another) * ({run}|strength|gym|activity) [of|from|,] "
          + "({number}|this|yesterday|today) *",
        "(log|record|note|enter|add|register|track|put down|write down|jot down) [me] [down] "
          + "[for] {number} *",
        "(log|record|note|register|(put|write|jot) [it|this|that] down) [it|this|that] "
          + "[down] *",
        "{number} (k|km|kms|kilometre|mile|miles|m|minute|minutes|min|mins|hour|hours|h) "
          + "(done|logged|in the bag|completed|today|this morning|easy|hard|ticked off) *",
        "(write|note) (it|that|this) [down|in]",
        "(mark|tick|check) * (as done|done|off|complete|completed)",
        "put (down|me down for) *",
        "(log|record|enter|note) (a|my|todays|yesterdays|this|the|that|{number}) *",
        "[a|my] {run} * log (it|that)", "[i] (forgot|forget) to (log|record|add|enter|note) ...",
        "[i] logged {number} * [in] * ", "(note|write) [down] [that|my|a|todays] {run} *",
        "[i] just ran {number} (k|km|kms|miles|mile) in *",
        "(enter|register|record|track) [my|a|todays] {run} *",
        "i (want|would like|need|have) to (log|record|enter|add|note|save) *",
        "(can|could|let) (i|me|you) (log|record|enter) *",
        "(log|add|record|note|register|count|pop|write|enter|track|mark|put) (it|that|this) "
          + "[in|down|on|up]",
        "(put|write|pop) (it|that|this) (in|into) (the|my) (book|log|diary|journal|logbook)",
      ],
      [
        "logged 5k in 30", "enter a run", "i want to log my long run", "log 5k easy", "log my run",
        "log",
      ], ["logs for the fire", "logistics", "blog"]
    ),
    (
      .guidelines,
      [
        "{what} [the|your|my] * (based|basis|evidence|research|studies|sources|source|theory|"
          + "methodology|method|philosophy|literature|commandments|principles) [on|behind|for|of|"
          + "from] ...",
        "(where|what|whats|wheres) [is|are|do|does] [the|your|these|this|all] (evidence|"
          + "research|sources|studies|commandments|proof|references) [come|from] ...",
        "{show} [me|us] [the|your|all] (evidence|research|sources|studies|references|"
          + "methodology) ...",
        "[print|list] [the|your] [training] (evidence|research|sources|references|citations|methodology|commandments|rules|guideline|"
          + "guidelines|principles|science) [list]",
        "what do you (base|go by|follow|rely on|stick to) ...",
        "[the|your|all the] (evidence|research|sources|rules|guidelines|principles|science|theory|"
          + "studies|references) [that] (you|behind|it is|its|the plan is|this is) ...",
        "(where|how) (do|did|does|have) (you|it|this|all this) (get|learn|learned|learnt|know|come|"
          + "find|pick up) [all|your|ur|this|the|these|that] [training] (advice|ideas|knowledge|"
          + "information|tips|stuff|this|that|training|things|wisdom) [from]",
        "who (taught|trained|told) you ...",
        "where (do|does|did|is|are) * (recommendations|suggestions|ideas|advice|knowledge|rules|tips|information|method|methods|"
          + "principles|stuff) (come|from|taken) ...",
        "(is|are) [any|all] [of] (this|that|it|these) [all] (scientific|evidence based|proven|based on *) ...",
        "what is (this|the plan|my plan|it|all this|your advice) [all] based on ...",
        "(which|whose|what) (guidelines|rules|principles|research|studies|evidence) (do|does|did|are|is) [you|this|it|the plan] [based on|follow|use|go by] ...",
        "[asked|asks|wonders|know|see] (which|what|whose) (guidelines|rules|principles|research|studies|evidence) (this|it|you|the plan) (follows|follow|uses|use|goes by|go by|is based on|are based on) ...",
      ],
      [
        "what is the plan based on", "show me the research", "show me the guidelines",
        "what are the rules",
      ], ["i have no source of income", "as a rule"]
    ),
    (
      .progress,
      [
        "{show} [me|us] how (far|well|much|am|im|ive|i (am|have|did|do|was|run|ran|stand|improved)|my|fit) ...",
        "(have|am|did|has|is) (i|my|we|it) (improve|improved|improving|progress|progressing|"
          + "progressed|gained|gaining) ...",
        "(have|am|did|do|has|is) (i|my|we) (got|gotten|get|become|been getting|getting|make|"
          + "made|making|gone|going|coming|come|look) (any|some|more|much|better|faster|fitter|"
          + "stronger|along|forward|anywhere|progress|further|on|quicker|good|fit|closer) ...",
        "how [far|well|much|good|fit|close|near|ready] (have|am|did|are|has|is|do) (i|we|my) (been doing|done|"
          + "doing|improved|progressed|coming along|coming on|getting on|getting along|faring|"
          + "performing|do|come|progressing|training|going|improving|got|run|this far|now|"
          + "compared|fit|fast) ...",
        "how (is|are|was|were|goes|has) [going] [my|the|our] (progress|training|running|"
          + "fitness|form|shape|stats|mileage|trend|development|journey|numbers|runs) ...",
        "how (i|we|my training) (have|am|has|have been|are) (been|doing|done|coming|getting|"
          + "going|improved|progressing|progressed|improving|far|on) ...",
        "how is going [my|the|it|everything] ...",
        "hows (it|everything|training|things|(my|the) (progress|training|running|fitness|"
          + "form|shape|mileage|plan|trend)) ...",
        "(plot|chart|graph|draw|visualise|visualize|compare|summarise|summarize|{show}) [me|"
          + "us] [a|my|the] * (progress|stats|trend|trends|chart|charts|graph|graphs|mileage|"
          + "volume|form|fitness|improvement|improvements|development|numbers|figures|data|"
          + "results|totals|statistics|metrics) ...",
        "how (many|much|far) [km|kms|kilometres|miles|k|runs|minutes|hours|sessions|time] "
          + "[in total] (have|did|do|am) i (run|ran|done|did|covered|do|trained|logged|had|"
          + "clocked|got) ...",
        "[my|the] (total|weekly|monthly|overall|average) (distance|mileage|km|kilometres|"
          + "miles|pace|volume|progress|stats|trend|minutes) ...",
        "how (close|near|ready) (am|are) (i|we) ...",
        "am i where i (should|ought to|need to|want to) be ...",
        "am i (fit|fitter|faster|ready|ahead|behind|on (course|track|schedule|target)|there "
          + "yet|any (good|better|fitter|faster)|getting there) ...",
        "(is|are) [all] [of] (the|my|this) (training|plan|running|it|runs) (working|paying off|helping|"
          + "doing *) ...",
        "[my|the] (dashboard|metrics|trends|trend|report|charts|improvement|achievements)",
        "(progress|status) [report|update|check|chart|so far|please]",
        "(was|were) my [last|recent] (weeks|runs|sessions) (good|better|ok|faster) ...",
        "where am i [in (the|my) plan]",
        "how (am i|are we) (getting on|doing|coming along|going|progressing) ...",
        "(show|see) [me] [my|the] (progress|stats|numbers|charts|chart|graph|statistics) ...",
        "(is|are) (it|things|my training|my runs) (working|getting better|improving|on track) ...",
        "have i (improved|gotten better|got better|got faster|made progress) ...",
        "my results ...",
        "how (many|much) (km|miles|kilometres|runs|minutes) (have|did) i ...",
        "how (is it|am i|are we|is my training|is the training|is everything) (going|doing|"
          + "progressing) [so far]",
        "hows (it|my training|everything|the training) (going|looking)",
        "how (far|much|many km|many miles|often) (have|did) i (run|ran|done|do|train) ...",
        "am i (getting|becoming) ...",
        "am i (improving|progressing|on track|on schedule|ahead|behind|faster|fitter) ...",
        "[show me] [the|some|my] (charts|chart|graphs|graph|numbers)",
        "how fit am i", "(how|what) (does|is) my (progress|form|fitness|mileage) [look like]",
        "am i doing (ok|well|fine|good|enough)",
        "did i (improve|get faster|get better)", "my (mileage|form|fitness|results)",
        "how did i do ...", "progress|stats|statistics", "how far [along|in|through] (am i|are we)",
      ],
      [
        "how's it going", "am i improving", "how far have i run", "progress", "show my progress",
        "how am i doing", "how is it going",
      ], ["how did you do that", "in process", "how do i rest"]
    ),
  ]
}
