extension Ask {
  /// The wordings of what changes the plan.
  static let changing: [Said] = [
    (
      .move,
      [
        "(change|bump|nudge|slide|carry|switch) [my|the] [long|easy|hard|{run}] {run} [from *] "
          + "to *",
        "(change|bump|nudge|slide|shift) (mondays|tuesdays|wednesdays|thursdays|fridays|"
          + "saturdays|sundays|monday|tuesday|wednesday|thursday|friday|saturday|sunday|todays|"
          + "tomorrows|today|tomorrow) [{run}] to *",
        "(can|could) (my|the) [long|easy|hard] {run} be on *",
        "i (want|need|would like) (my|the) [long|easy|hard] {run} (on|to be on|to) *",
        "[long] {run} (on) * (not|instead of|rather than) *",
        "(is it|would it be) (ok|okay|possible|fine) (to|if i) (move|shift|do|run|put) *",
        "(please) (to move|move|shift|put) *", "(bring|pull) * (forward|earlier)",
        "i need to (move|shift|reschedule|postpone) *",
        "(delay|shift|push|pull|drag|bring|transfer|reschedule|rearrange) [back|forward] "
          + "[my|the|todays|tomorrows|this|next] [long|easy|hard|{run}] {run} *",
        "(delay|shift|push|reschedule|rearrange) (it|that|this|tomorrow|today|everything) *",
        "(can|could|may|shall) i (do|run|have) [my|the] [long|easy|hard] {run} (on|in|at) *",
        "(can|could) (we|you) (do|put|have) [my|the] [long|easy|hard] {run} (on|in|at|to) *",
        "(id|i would) (rather|prefer to|like to) (run|do * {run}) on *",
        "(i|can i|could i|i want to|i would like to) (run|train|do it) (on|tomorrow) * instead "
          + "[of *]",
        "do * {run} on * [instead]", "swap my {run} to *",
      ],
      [
        "delay the long run", "can i do the long run on friday", "do tuesday's run on wednesday",
        "i want to run on friday instead of thursday",
      ], ["can i run 5k on grass", "delay in the train"]
    ),
    (
      .swap,
      [
        "change [the] (places|order) of *",
        "(change|trade|exchange) (monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|"
          + "tue|wed|thu|fri|sat|sun) (and|with|for) *",
        "(switch|swap|change) * around",
        "(flip|interchange|reverse|trade|exchange) [my|the] (monday|tuesday|wednesday|thursday|"
          + "friday|saturday|sunday|today|tomorrow|mon|tue|wed|thu|fri|sat|sun|{run}) [and|"
          + "with|for] *",
        "(flip|interchange) * (around|round)",
      ], ["flip saturday and sunday"], ["flip flops and shoes hurt"]
    ),
    (
      .skipSession,
      [
        "(leave|take|cut) [out] (today|tomorrow|(mondays|tuesdays|wednesdays|thursdays|fridays|"
          + "saturdays|sundays|todays|tomorrows) {run}) [out]",
        "take out *", "(can|could|may) i (give|skip|miss|leave|cancel|drop) *",
        "no {run} for me today",
        "(i am|im) not (doing|going to do|running|going to run) [the|my] [{run}] (today|"
          + "tonight|tomorrow|on *)",
        "(kids are sick|im busy|no time) skip *",
        "(i cant|cant|i wont) (do|make|manage) [the|my] [{run}|todays {run}|tomorrows {run}] "
          + "(today|tonight|tomorrow|can we skip it|skip it|on *)",
        "(i cant|cant) (do|make) (todays|tomorrows|mondays|tuesdays|wednesdays|thursdays|"
          + "fridays|saturdays|sundays) {run} *",
        "(i wont|wont) be (running|training|able to run) (today|tomorrow|on *)",
        "(leave out|remove|delete|drop|scrap|bin|ditch|kill) [the|my|todays|tomorrows] * {run} "
          + "[on *|tomorrow|today]",
        "(leave out|remove|delete|drop|scrap) [the|my] (strength|lifting|weights|gym|core|"
          + "mobility) [on *|tomorrow|today]",
        "i (wont|cant|cannot|will not|am not going to) (run|train|do it|make it|do {it}) "
          + "[on] (monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|tonight)",
        "(not|no) (running|run|training|session) [on] (monday|tuesday|wednesday|thursday|"
          + "friday|saturday|sunday|today)",
        "(cant|wont) (do|make) [it] [on] (monday|tuesday|wednesday|thursday|friday|saturday|"
          + "sunday|today)",
        "(can|could|may) i (miss|leave out|drop) *",
      ], ["leave out the strength on friday", "i can't make it on thursday"], ["drop in pace"]
    ),
    (
      .block,
      [
        "(im|i am|ill be|i will be|we are) (at|on) * (from|next|between|this weekend|all week|"
          + "until) *",
        "(we are|we re|im|i am|were|ill be|i will be|i shall be|we will be) (going|flying|off|"
          + "travelling|traveling|driving|away|visiting|in) * (from|on|next|for|until|till|"
          + "over|between|this|all|the) *",
        "no time (next week|from *|until *|this week|between *)",
        "(out of town|not here|not home|not around|gone|unavailable|busy) (next|from|on|until|"
          + "this|all|mon|tue|wed|thu|fri|sat|sun|over) *",
        "(i have|ive got|got|have) (exams|a conference|a wedding|a course|a trip|visitors|"
          + "guests|surgery) (from|on|next|until|this|between|all) *",
        "visiting * (over|from|on|next|until) *",
        "(keep|mark|set|leave) * (free|blocked|off|empty) *",
        "(holiday|holidays|vacation|trip|travel|travelling|conference) * (to|until|till) *",
        "i (shall|will) be (away|gone|travelling|traveling|abroad) *",
        "(im|i am|ill be|i will be|we are|were) (out of town|gone|not there|not home|not "
          + "available|unavailable|"
          + "busy|off|at a wedding|camping|skiing|in *) (from|on|next|for|until|till|this|"
          + "between) *",
        "(not available|unavailable) (from|on|next|for|until|this|between) *",
        "no (training|running|runs|sessions) (from|between|until|next week|for the next) *",
        "(cant|wont|cannot) (train|run|do anything) (from|between|until|next week|for the next|"
          + "all week) *",
        "(im|i am|ill be|i will be) not (available|around|here|home|in town) *",
        "(going|flying|off) (to|on) * (from|on|next|for|until|till) *",
      ],
      [
        "i'm out of town next weekend", "no training from 1 to 5 december",
        "not available next week",
      ],
      ["no training from today on my knee hurts", "i'm gone"]
    ),
    (
      .changeGoal,
      [
        "i (want|would like|d like) to (train|run|go) for * instead of *",
        "(id|i would|i should) like to (run|do|train for|change to|aim for) [a|an|the] * "
          + "instead [of *]",
        "i (should|would) like to change my goal *",
        "i (want|wanna) to (go for|aim for|try) [a|an|the] * instead [of *]",
        "i (want|wanna) to (do|run) (a|an|the|{number}) * instead [of *]",
        "(lets|let us|can we) (aim|go|train) for [a|an|the] * [instead]",
        "(no more|no) (race|racing|races) just *",
        "(can|could) (i|we) (switch|change) to [a|an|the] (5k|10k|half|marathon|{number} k|"
          + "half marathon) [instead]",
        "(change|update|edit|switch|set) [my|the] goal *",
        "my goal (is|has) (changed|different|now) *",
        "i (dont|no longer) want to (race|do the race|run the race|run the marathon|run the "
          + "half) *",
        "(swap|switch|change) (the|my) (half|marathon|5k|10k|race) (for|to) (a|the) *",
        "i changed my mind about (the|my) (goal|race)",
        "(id|i would) rather (do|run|train for) [a|an|the] *",
        "i (want|would like|decided) to (train for|do|run) * instead",
        "(forget|drop) (the|my) (race|goal|marathon|half)",
        "(im|i am) (not|no longer) (doing|running|racing) (the|my|a) (race|marathon|half|"
          + "event) [anymore|any more]",
        "(switch|move|go) (to|from) [a|an|the] * goal",
      ], ["i'd rather do a 10k", "i want to train for a marathon instead"], ["i'd rather not"]
    ),
    (
      .changeDays,
      [
        "(i|we) (want|wanna|need|would like) to (run|train) on (other|different|new) "
          + "days", "(switch|change|swap|set|move) my [running|training] days *",
        "my (days|running days|training days|schedule) (are|is|have|has) (now|changed|different) *",
        "(can|could) (i|we) (train|run) (on) (other|different) days",
        "i need (other|different|new) days", "(i got|got) a new (job|schedule|shift) *",
        "(can|could) (we|i) (do|make it|have|run) {number} (days|times|runs) (instead|a week|"
          + "now) *",
        "i can (also|now|only) (do|run|train) [on] (monday|tuesday|wednesday|thursday|friday|"
          + "saturday|sunday|weekends|weekdays) *",
        "(from now on|starting now|from next week) *",
        "(different|other) [training|running] days [please]", "new (training|running) days",
        "(mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays) (are out|are no "
          + "good|wont work|dont suit me) (now|from now on|anymore)",
        "make it {number} (days|times|runs) [a week]",
        "(change|edit|update|set|adjust) [my|the] [training|running|run] (days|schedule|"
          + "availability|week) *",
        "(i|we) (can|could|want to|wanna) (train|run|do) {number} (days|times) [a week] [now|"
          + "from now on|instead]",
        "(add|remove|drop) (monday|tuesday|wednesday|thursday|friday|saturday|sunday) [to my "
          + "days|from my days|as a running day]",
        "from now on *", "(i|we) (prefer|want) (different|other) days",
        "{number} (days|times) a week from now on",
        "(mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays) (dont|no longer) "
          + "work [for me] [anymore|now]",
      ], ["make it 4 days a week", "from now on tuesdays only"], ["make it 4 km"]
    ),
    (
      .changeRace,
      [
        "the race (date|day) is (wrong|not right|different|incorrect) *",
        "(they|organisers) (moved|postponed|cancelled|canceled|changed|delayed) (the|my) (race|"
          + "event|date|marathon|half) *",
        "wrong race [date|day]",
        "[my|the] race (is|was|got) (off|not happening|cancelled|canceled|called off|moved|"
          + "postponed|one week later|a week later|a week earlier|later|earlier|on another *|"
          + "on a different *) *",
        "(im|i am) doing a (different|new|another) (race|event) *",
        "i (switched|moved|changed) to (a different|another|a new) (race|event) *",
        "my race is on (another|a different|a new) (date|day|weekend) *",
        "(new|different|another) (race|event) [date|day] [is|on] *",
        "(change|edit|update|correct|fix|move) [the|my] (race|event|date|distance) *",
        "(the|my) (race|event|marathon|half|date) [of (my|the) (race|event)] (is|was|has been|"
          + "got) [now] "
          + "(moved|changed|cancelled|canceled|postponed|wrong|off|delayed|rescheduled|called "
          + "off) *",
        "i (entered|signed up for|registered for|have) (a different|another|a new) (race|event|"
          + "one) *",
      ], ["the date of my race is wrong", "i entered a different race"], ["my race is fun"]
    ),
  ]
}
