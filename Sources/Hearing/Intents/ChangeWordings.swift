extension Ask {
  /// The wordings of what changes the plan.
  static let changing: [Said] = [
    (
      .move,
      [
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
        "(flip|interchange|reverse|trade|exchange) [my|the] (monday|tuesday|wednesday|thursday|"
          + "friday|saturday|sunday|today|tomorrow|mon|tue|wed|thu|fri|sat|sun|{run}) [and|"
          + "with|for] *",
        "(flip|interchange) * (around|round)",
      ], ["flip saturday and sunday"], ["flip flops and shoes hurt"]
    ),
    (
      .skipSession,
      [
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
