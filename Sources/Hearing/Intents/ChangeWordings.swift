extension Ask {
  /// The wordings of what changes the plan's ground: goal, days, race.
  static let changing: [Said] = [
    (
      .changeGoal,
      [
        "(change|switch|rethink|swap|update|alter) what [i|im|we] [am|are|were] (training|aiming|"
          + "going|working|running|preparing) [for|towards] ...",
        "rather (do|run|train for|aim for|go for|try|target|prepare for) {newRace} ...",
        "(pick|choose|set|have|want|need|take|try|find|get|give me|go for|set me|use) [me] "
          + "[a|an|some|another|one] [completely|totally] (easier|different|new|other|smaller|"
          + "bigger|harder|shorter|longer|lower|higher|another|less ambitious|more ambitious|"
          + "more realistic|realistic) [kind of] (goal|target|aim|objective|distance|ambition|"
          + "challenge)",
        "(pick|choose|want|need|fancy|prefer|aim for|go for|train for|do|try|run|consider) "
          + "(something|anything|sth) (other|else|different|easier|shorter|smaller|less|bigger|"
          + "longer|harder) [than|instead] ...",
        "(change|update|edit|switch|set|modify|adjust|revise|alter|rethink|reconsider|"
          + "replace|redo|reset|amend|review|lower|raise) [my|the|our] [training|running|"
          + "overall|race] (goal|target|aim|objective|ambition|goals|objectives|targets) ...",
        "(do|run|try|train for|aim for|go for|prepare for|prepare|target|switch to|change to|"
          + "fancy|prefer|want|make it|enter|sign up for|downgrade to|drop [down] to|step (down|"
          + "up) to|move [up|down] to|upgrade to|focus on|go to) {newRace} (instead|rather than|"
          + "in place of|now|after all|and not|not) ...",
        "(switch|change|move|downgrade|upgrade|drop|drop down|step up|step down|go) [my|the] "
          + "[goal|target|race|training|plan|it|me|{race}] [from {newRace}] [down|up|over] to "
          + "{newRace} ...",
        "[from] {race} [down|up] to {newRace}",
        "{newRace} (instead|rather than) ...",
        "[i|we] (dont|do not|no longer|wont|am not going to|am no longer|not going to) (want|"
          + "wanna|wish|care|intend|aim|plan|need|like|feel like) [to] (race|racing|compete|"
          + "competing|(do|run|train for|aim for) {newRace}|{newRace}) ...",
        "[be|aim|go|get] [a bit|bit|a little|slightly|much] (more|less) ambitious ...",
        "(no more|done with|giving up on|given up on|gave up on|give up on|give up|had enough of|tired of) (races|"
          + "racing|the race|the marathon|the half|my goal|goals|competing) ...",
        "(i|we) (just|only|simply|now|rather) (want|wanna|would like|wish) to (run|jog|train|"
          + "stay|keep|be|get|feel|lose|have|look|enjoy) (for|fit|healthy|fun|in shape|weight|"
          + "stronger|good|easy|it) * (now|instead|from now on|after all)",
        "[i|we] (want|wish) (not|no) (more|longer|anymore|any more) [to] [do|run] {newRace} ...",
        "(forget [about]|drop|scrap|cancel|ditch|abandon|give up [on]|bin) [the|my|that|this] "
          + "({race}|goal|target|race goal|race plan|time goal|sub {number}|pb|pr) ...",
        "my (goal|target|aim|objective|ambition|challenge|plan) [is|has|was|needs to|should|"
          + "must|ought to] [now] (changed|change|different|new|another|be different) ...",
        "[a|my|the|i have a|ive got a] (new|different|other|another) (goal|target|objective|"
          + "aim) ...",
        "(just|only) (for) (fun|health|fitness) (now|from now on|instead)",
        "(go|run|race|train) for (a time|time|a pb|fun|health) instead ...",
        "(train|run|go) for (fun|health|fitness|pleasure|weight loss|strength) instead ...",
        "(id|i would|i should) like to (run|do|train for|change to|aim for) {newRace} "
          + "instead [of *]",
        "i (should|would) like to change my goal ...",
        "i (want|wanna) to (go for|aim for|try|do|run) {newRace} instead [of *]",
        "(lets|let us|can we) (aim|go|train) for [a|an|the] * [instead]",
        "(no more|no) (race|racing|races) just ...",
        "(skip|forget|drop|leave) the (race|racing) (idea|thing|plan|stuff) ...",
        "(can|could) (i|we) (switch|change) to [a|an|the] (5k|10k|half|marathon|{number} k|"
          + "half marathon) [instead]",
        "(change|update|edit|switch|set) [my|the] goal ...",
        "my goal (is|has) (changed|different|now) ...",
        "i (dont|no longer) want to (race|do the race|run the race|run the marathon|run the "
          + "half) ...",
        "(swap|switch|change) (the|my) (half|marathon|5k|10k|race) (for|to) (a|the) ...",
        "i changed my mind about (the|my) (goal|race)",
        "(id|i would) rather (do|run|train for) {newRace} ...",
        "i (want|would like|decided) to (train for|do|run) {newRace} instead",
        "(forget|drop) (the|my) (race|goal|marathon|half)",
        "(im|i am) (not|no longer) (doing|running|racing) (the|my|a) (race|marathon|half|"
          + "event) [anymore|any more]",
        "(switch|move|go) (to|from) [a|an|the] * goal",
        "[im|i am] (not|no longer) racing [anymore|any more|any longer]",
      ],
      [
        "i'd rather do a 10k", "i want to train for a marathon instead", "cancel my race",
        "i'm not racing anymore", "forget the marathon", "change my goal", "i have a new goal",
      ], ["i'd rather not", "my race is in may", "my goal is fun"]
    ),
    (
      .changeDays,
      [
        "(do|run|train|exercise) [on] {days} [and {days}] [instead] (from now on|in future|"
          + "permanently|for good) ...",
        "[my|the] days [are] now [on] {days} ...",
        "my [training|running|free] days (are|will be|should be|must be|(need|have|ought) to be) ...",
        "{days} * (from now on|in future|permanently|for good)",
        "(give up|lose) {days} ...",
        "[i] (dont|do not|no longer) (want|like|wish) [to] (run|train|do|have) [on] {days} (any "
          + "more|anymore|any longer|now|from now on) ...",
        "{days} [and {days}] (is|are) now (free|available|fine|ok|possible|taken|busy|out) ...",
        "(take|knock|cross|scratch|strike) {days} off (my|the|your) (list|days|training days) ...",
        "no (more|longer) [on] {days} ...",
        "{days} [and {days}] (is|are|be) [now] (out|off|no good|impossible|difficult|bad|not "
          + "(possible|good|an option)|busy|taken|free|available|fine|ok|a problem|blocked|"
          + "better) (now|from now on|anymore|any more|any longer|these days|for me now) ...",
        "{days} [and {days}] (dont|no longer|doesnt|do not|wont|cant|stopped) (work|works|"
          + "working|suit|suits|fit|fits|happen|be) [me] [for me|out] [anymore|any more|any longer|now|from now on] "
          + "*",
        "[i] (cant|cannot|wont|can no longer|no longer can|am no longer able to|dont|couldnt|"
          + "will not|not able to) (do|make|manage|run|train|have|run on|train on|use|keep) "
          + "[on] {days} [and|or] [{days}] [any (longer|more)|anymore|from now on|now|in future|"
          + "these days|again] ...",
        "[i|im|i am|we are] (now|only|just) (free|available|around) [on] {days} ...",
        "[i|im|i am|we are] (free|available|around) (now|only|just) [on] {days} ...",
        "[i|im|i am] (free|available) * (now|from now on|instead|these days)",
        "(now|from now on|these days|nowadays) [i] (can|could|have|do|want|prefer) [only|"
          + "just] [do|run|train|to run|to train] [on] [the] {days} ...",
        "[i] (can|could|have|want|prefer) (now|only|just) [only|just] [do|run|train|to run|"
          + "to train] [on] [the] {days} ...",
        "[i] (can|could|have|want to|will|would rather|prefer to) [now] [only|just] (do|run|"
          + "train|exercise|come|make) [on] [the] {days} [and {days}] (now|from now on|these "
          + "days|only|any more|anymore) ...",
        "(add|include|put in|use|remove|drop|take out|take away|delete|swap) {days} (to|from|"
          + "in|as|of|for) [my|the|a] [training|running|run|available] (days|day|list|schedule|"
          + "availability) ...",
        "(change|edit|update|set|adjust|modify|switch|rearrange|review|redo|alter|pick|"
          + "choose|revise) [my|the|which|on which|what] [training|running|run|available|weekly|"
          + "workout] (days|availability|weekdays|timetable|day) ...",
        "(train|run|exercise|work out) [on] (other|different|new|fewer|more|less) days ...",
        "(switch|change|move|set) [my|the] [training|running|run|gym] days (to|for|into) ...",
        "i [only|just] (want|wanna|can) [to] [only|just] (run|train|do|lift) (once|twice|{number} (times|days)) [a|per] "
          + "[week] (now|from now on|these days) ...",
        "(add|include|fit in) (a|an|one|another) [fourth|third|fifth|sixth|extra|more|{number} [th]] day ...",
        "(drop|cut|reduce|bump|put|take) (me|it|us) [down|back|up] to {number} (days|times|runs|sessions) ...",
        "(change|edit|set) [the|which] days [that] (i|we) (run|train|lift|exercise) [on] ...",
        "(other|different|fewer) [training|running|run] days ...",
        "new (training|running|run) days ...",
        "(one|{number}) [more|less|fewer|extra] (day|days|times|runs) [a|per] [week] (now|"
          + "from now on|instead|less|more|fewer|please) ...",
        "[make it|lets do|do|want|only|i can do|can do|train|run|have] {number} (days|times|"
          + "runs|sessions) [a|per|each] week (now|from now on|instead|rather|please|not) ...",
        "(my|our|the) (shift|shifts|job|schedule|work schedule|timetable|rota|roster|hours|"
          + "availability|routine|days|rotas|shifts|jobs|schedules|timetables) (changed|has changed|have changed|is different|are "
          + "different|is new) ...",
        "(i|ive|i have|we|got|started) [got|have|started|start] [a] new (job|schedule|shift|"
          + "shifts|rota|roster|timetable|hours|routine) ...",
        "(starting|as of|from) (now|next week|january|next month|monday) [on] [i|only|{days}|"
          + "im] (can|only|{days}|train|free|am) ...",
        "(i|we) (want|wanna|need|would like) to (run|train) on (other|different|new) days",
        "(switch|change|swap|set|move) my [running|training] days ...",
        "my (days|running days|training days|schedule) (are|is|have|has) (now|changed|"
          + "different) ...",
        "(can|could) (i|we) (train|run) (on) (other|different) days",
        "i need (other|different|new) days", "(i got|got) a new (job|schedule|shift) ...",
        "(can|could) (we|i) (do|make it|have|run) {number} (days|times|runs) (instead|a week|"
          + "now) ...",
        "i can (also|now|only) (do|run|train) [on] (monday|tuesday|wednesday|thursday|friday|"
          + "saturday|sunday|weekends|weekdays) ...",
        "(from now on|starting now|from next week) ...",
        "(different|other) [training|running] days [please]", "new (training|running) days",
        "(mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays) (are out|are no "
          + "good|wont work|dont suit me) (now|from now on|anymore)",
        "make it {number} (days|times|runs) [a week]",
        "(change|edit|update|set|adjust) [my|the] [training|running|run] (days|schedule|"
          + "availability|week) ...",
        "(i|we) (can|could|want to|wanna) (train|run|do) {number} (days|times) [a week] [now|"
          + "from now on|instead]",
        "(add|remove) (monday|tuesday|wednesday|thursday|friday|saturday|sunday) [to my "
          + "days|from my days|as a running day]",
        "from now on *", "(i|we) (prefer|want) (different|other) days",
        "{number} (days|times) a week from now on",
        "(mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays) (dont|no longer) "
          + "work [for me] [anymore|now]",
      ],
      [
        "make it 4 days a week", "from now on tuesdays only", "change my days",
        "i need different days", "i can only train on weekends now",
        "i can't do wednesdays anymore", "no longer on mondays",
      ], ["make it 4 km", "new day", "i can only run slow", "no run on monday"]
    ),
    (
      .changeRace,
      [
        "(they|theyve|theyre|organisers|the organisers|the club) [have|had|just|are] (put|"
          + "pushed|moved|moving|shifted|set|brought|changed|postponed|delayed) [the|my|our] "
          + "({race}|date|event) ...",
        "[the|my|our|their] [school|charity|spring|city|local|fun|park] ({race}|fun run|"
          + "{run}|date) [day|date] [in *|of *|i entered] (is|was|got|has|has been|gets|will be|"
          + "have|had|been|now|is now) [been] [now] (moved|movd|changed|cancelled|canceled|"
          + "postponed|put back|put forward|pushed|shifted|delayed|rescheduled|called off|off|"
          + "brought|deferred|on a (new|different|another)|on another|a (week|month|day) *|"
          + "{number} (weeks|days|months|week) *|later|earlier|at another *|another|different|"
          + "rearranged|abandoned) ...",
        "(they|organisers|organizers|the (organisers|organizers|club|organiser|city)) [have|"
          + "had|just|are|ve] (put|pushed|moved|shifted|set|brought|changed|cancelled|canceled|"
          + "postponed|delayed|rescheduled|moving|called|deferred|rearranged) [back|off|forward|"
          + "to] [the|my|our] ({race}|date|event|fun run|it) ...",
        "[ive|i have|i|we] [just|also] (deferred|postponed|transferred|moved|switched|"
          + "changed|swapped|delayed|rolled over) [my|the|our] ({race}|entry|place|registration|"
          + "bib) ...",
        "[its|it is|thats|so its|i have|ive got|got] a (new|different|another) (race|event|"
          + "date|marathon|half) ...",
        "[i|ive|i have|we] (got into|signed up (for|to)|entered|registered (for|in)|booked|"
          + "got a place in|picked|chose|chosen|found|doing|am doing|im doing|will do|running) "
          + "(a different|another|a new|a later|an earlier|an other) ({race}|one|date) ...",
        "(doing|running|do|run|entering|entered) [the|a] [*] {race} instead of the [*] one ...",
        "(change|edit|update|correct|fix|move|set|adjust|modify|switch|reset|shift|postpone|"
          + "delay) [the|my|our] (race|event|marathon|half) [date|day|distance|name|to *|from *] "
          + "*",
        "(change|edit|update|correct|fix|adjust|modify) [the] (date|day|distance|name|time) "
          + "of [the|my] ({race}|event) ...",
        "[the|my] {race} (is|will be) [now|actually] [on|in] * [,] (now|instead|not *|rather than "
          + "*)",
        "[the|my] race [is] now [on|in] ...",
        "(wrong|incorrect|mistaken) (race|date|race date|race day|event) ...",
        "[the|my] (race|event|marathon|half) (date|day) (is|was|has|changed|needs|isnt|"
          + "wasnt) (wrong|changed|moved|different|incorrect|right|correct|to change|another) ...",
        "[a|the|my] (new|different|another|other) (race|event) [date|day] ...",
        "(race|event|marathon|half|{race}) (moved|movd|cancelled|canceled|postponed|changed|"
          + "delayed|rescheduled|deferred|called off|pushed back) ...",
        "the race (date|day) is (wrong|not right|different|incorrect) ...",
        "(they|organisers) (moved|postponed|cancelled|canceled|changed|delayed) (the|my) "
          + "(race|event|date|marathon|half) ...",
        "wrong race [date|day]",
        "[put|gave|typed|entered] [in] the wrong (race|event|marathon) (date|day|month|year) ...",
        "[the|my] {race} (isnt|is not|wasnt|aint) [on] * (its|it is|but [on]) ...",
        "[the|my] {race} [has|was|is|been|got|gets] [been] (brought|moved|put|pushed|shifted) (forward|back|up) ...",
        "(theyve|they|they have) (cancelled|moved|postponed|called off) [my|the|our] {race} ...",
        "[my|the] race (is|was|got) (off|not happening|cancelled|canceled|called off|moved|"
          + "postponed|one week later|a week later|a week earlier|later|earlier|on another *|on "
          + "a different *) ...",
        "(im|i am) doing a (different|new|another) (race|event) ...",
        "i (switched|moved|changed) to (a different|another|a new) (race|event) ...",
        "my race is on (another|a different|a new) (date|day|weekend) ...",
        "(new|different|another) (race|event) [date|day] [is|on] ...",
        "(change|edit|update|correct|fix|move) [the|my] (race|event|date|distance) ...",
        "(the|my) (race|event|marathon|half|date) [of (my|the) (race|event)] (is|was|has "
          + "been|got) [now] (moved|changed|cancelled|canceled|postponed|wrong|off|delayed|"
          + "rescheduled|called off) ...",
        "i (entered|signed up for|registered for|have) (a different|another|a new) (race|"
          + "event|one) ...",
      ],
      [
        "the date of my race is wrong", "i entered a different race", "my race moved to may",
        "change my race", "the half got cancelled", "my race is now on 21 march",
      ], ["my race is fun", "race day", "my race is on 21 march"]
    ),
  ]
}
