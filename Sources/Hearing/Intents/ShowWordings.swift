extension Ask {
  /// The wordings of what is shown.
  static let showing: [Said] = [
    (
      .plan,
      [
        "{show} [me|us] (every|each) week (until|till|to|up to|before|from) ...",
        "{show} [me|us] [a|the] (table|list|overview|summary) of (all|every|the) [the|my] weeks ...",
        "[{what}] (comes after|happens after|follows) * all the way ...",
        "all the way (to|until|up to) [the|my] {race}",
        "{what} [planned|on|up|happening|coming up] [for|in] january [and|to|till|until] [january] [please]",
        "{show} [me|us] (everything|it all|the lot|the whole lot) [you|thats|that] *",
        "[{show}] [me] [the|my|a] [whole|full] {plan} in (its entirety|full|detail|total|one go)",
        "how (does|do|is|are|will) (it|everything|things|all|the weeks) [all] * (until|till|"
          + "up to|to|before) [the|my] (race|race day|end|marathon|half|finish)",
        "{show} [me] [all|every] [the] (all the weeks|every week|all weeks)",
        "what (does|is) [the|my] (road|way|path|journey|build up|run up|training) (to|"
          + "towards|until) * [look like|like]",
        "{show} [me|us] [how|all] [of] [the|my|our] [(whole|full|entire|complete|overall|"
          + "total|big|grand|master|all|long term)] [training|race|running|16 week|{number} "
          + "week] {plan}",
        "{what} [the|my|our] [(whole|full|entire|complete|overall|total|big|grand|master|all|"
          + "long term)] [training|race|running] {plan} [looks|look|like] [like]",
        "how (does|is|do) [the|my|our] (whole|full|entire|complete|overall|total|big|grand|"
          + "master|all|long term) [training|race] {plan} (look|looks|laid out|going to look) *",
        "[the|my|our] [(whole|full|entire|complete|overall|total|big|grand|master|all|long "
          + "term)] [training|race|running|{number} week] {plan} [overview|view|until the race|"
          + "up to *|to race day]",
        "[{show}] [me|us] (everything|all of it|all [of] (the|my) (weeks|sessions|training|"
          + "runs|workouts)|all {number} weeks|the whole (thing|lot|block)) [there is|planned|ahead] [up] "
          + "[until|till|to|before|through] [the|my] [race|race day|marathon|half|event|end|"
          + "finish]",
        "[{show}] [me|us] [the|an|my|a] (overview|birds eye view|bird s eye view|big picture|roadmap|bigger picture|road "
          + "ahead|long view|grand scheme|months ahead|coming months)",
        "[{what}] [is|am i|do i] * (until|till|up to|before|to|between now and) [the|my] "
          + "(race|race day|marathon|half|big day|event)",
        "how many (weeks|days) (are left|to go|until|till|left|have i|do i have|before|"
          + "remain|are there|is it) *",
        "from (start|now|here|today) (to|until|till) (finish|the end|race day|the race|end)",
        "gimme (the|my) [whole|full] (plan|schedule)", "the (whole|full|entire) (plan|schedule) *",
        "(show|see|view|display|open) [me|my|the] [whole|full|entire|complete] [training] "
          + "(plan|schedule|season|program|programme)",
        "give me [the|my] [whole|full] (plan|schedule)",
        "how many weeks (are left|to go|until *|left|have i got|do i have)",
        "(can|could|may) i see [my|the] [whole|full|entire] [training] (plan|schedule|season)",
        "(everything|all) (until|till|up to) [the|my] race", "the (big|whole) picture",
        "[my|the|show|see] [my|the] [training] (plan|schedule|overview|programme|program) [please]",
        "[the|an] overview [please]", "[the|my] (hole|hole|complete) {plan}",
        "[how many weeks] (in total|altogether)", "(show|give|tell) [me] everything",
        "my training plan",
        "what (does|is) my (training|schedule|programme|program|season) [look like]",
        "[show me] all [the] weeks",
      ],
      [
        "my training plan", "overview", "show me the plan", "can i see the whole plan", "plan",
        "my plan",
      ], ["plan to rest", "i plan to rest", "planet"]
    ),
    (
      .today,
      [
        "(today|tonight) (rest|run|off|easy|hard) or *",
        "(workout|session|training) [please]",
        "(whats|what is) (the|my|todays) ({run}|training|gym) [then|again]",
        "what are we (doing|running|training|up to) [now]",
        "(wyd|whatcha got|what u got) [for me|for us] *",
        "* (shoes|trainers|kit|runners|gear) (on|ready) * what (now|next|first|to do) ...",
        "(run|rest|on|off) or (rest|run|off) [today]",
        "{what} * (this (morning|evening|afternoon)|right now) ...",
        "{show} [me|us] [what|the|my] * (today|tonight) *",
        "{what} * (today|tonight) *",
        "[the|my] ({run}|training|sessions|runs|gym|strength|lifting|plan|schedule|programme|"
          + "task|tasks|menu|homework|agenda) [plan|plans|planned] [for|of|on|at] (today|tonight)",
        "[the|my] (today|tonight) ({run}|training|sessions|runs|gym|plan|schedule|programme|"
          + "task|tasks|menu|homework|agenda|details)",
        "[for|and|so|about] (today|tonight) [please|again|what|then]",
        "for (today|tonight) (what|which) *",
        "(today|tonight) [i] (have|do|run|train|must|should|is) (what|which|anything|"
          + "something|what) *",
        "(am|are|do|is|will|have|did|should|must|shall|has|does) (i|we|there|it|my|that|u|"
          + "you) * (today|tonight)",
        "how (is|does|will|am|are|do|should|must|about) [i|we|my|the|it|you] * (today|tonight) *",
        "when (am|do|should|is|must|will) [i|my|the] * (today|tonight)",
        "(any|anything|something|nothing) * (today|tonight)",
        "(whats|what is|what are|what) [on|up|coming up|next|planned|scheduled|due] (now|for "
          + "me|for us|on the (menu|cards|agenda|schedule|plan|program|programme)|in store|in "
          + "the (plan|diary))",
        "what (have you|do you have|you|youve) [got] (for|in store for|lined up for|planned for|down "
          + "for) (me|us)", "what do you (want|need) (me|us) to do [next]",
        "{what} [am|do|should|must|shall|will|have] i [meant|supposed|going|have|need] [to] "
          + "(do|run|train|be doing|doing|running|training|lift|lifting) [now]",
        "[{show}] [me] [the|my] (next|current|upcoming) ({run}|training|thing to do)",
        "{what} [the|my|is my|is the] next ({run}|training)",
        "when (is|do i have|am i) [the|my] next ({run}|training)",
        "(session|run|training|workout) today", "(rest|run) or (run|rest) today",
        "(whats|what is) next [up|for me|please]", "(whats|what is) up next",
        "(give|show|tell) me today [please]",
        "is there (a run|anything|something) [on|for|to do] today", "(and|so) [what about] today",
        "(do|did) i have (anything|a run|a session) today",
        "what (am i|are we|do i|should i|must i|shall i|have i got to) * today",
        "(my|the) (run|session|workout|training) (of|for) today", "today again",
        "what was today [again]",
        "(is|was) today (a|my) (rest day|run day|day off|hard day|easy day)",
        "am i (running|resting|lifting|training|meant to run|supposed to run) today",
        "(do|should|must|shall|can) i (run|rest|train|lift) today",
        "(anything|something) (on|planned) [for] today",
        "whats (on|up) [for] today", "run today",
      ],
      [
        "is today a rest day", "am i running today", "what's on today", "what should i do today",
        "which horrors are mine today", "what's my next session", "show me my next run", "today",
        "today's session",
      ],
      [
        "i am running today with friends", "ran today", "will it rain today, says the weather man",
        "next run was hard", "day",
      ]
    ),
    (
      .tomorrow,
      [
        "tomorrow (rest|run|off|easy|hard) or *",
        "{what} [comes|happens|coming] after today *",
        "(do|am|must|should|shall|will|can|may) i (get|have|need|be able|allowed|meant|"
          + "supposed|free) to (rest|run|train|lift|sleep in) tomorrow ...",
        "{show} [me|us] [what|the|my] * tomorrow *",
        "{what} * tomorrow *",
        "[the|my] ({run}|training|sessions|runs|gym|strength|lifting|plan|schedule|programme|"
          + "task|tasks|menu|homework|agenda) [plan|plans|planned] [for|of|on|at] tomorrow",
        "[the|my] tomorrow ({run}|training|sessions|runs|gym|plan|schedule|programme|task|"
          + "tasks|menu|homework|agenda|details)",
        "[for|and|so|about] tomorrow [please|again|what|then]",
        "for tomorrow (what|which) *",
        "tomorrow [i] (have|do|run|train|must|should|is) (what|which|anything|something|what) *",
        "(am|are|do|is|will|have|did|should|must|shall|has|does) (i|we|there|it|my|that|u|"
          + "you) * tomorrow",
        "how (is|does|will|am|are|do|should|must|about) [i|we|my|the|it|you] * tomorrow *",
        "when (am|do|should|is|must|will) [i|my|the] * tomorrow",
        "(any|anything|something|nothing) * tomorrow",
        "{show} [me|us] [what|the|my] * (the) (day after|following day|next day) *",
        "{what} * (the) (day after|following day|next day) *",
        "(session|run|training|workout) tomorrow", "(rest|run) or (run|rest) tomorrow",
        "what is (for|on|at|up|with) tomorrow",
        "(show|give|tell) me [please] (the|my) (training|session|run|workout|plan) (of|for) "
          + "tomorrow",
        "(give|show|tell) me tomorrow [please]",
        "is there (a run|anything|something) [on|for|to do] tomorrow",
        "(and|so) [what about] tomorrow",
        "what (am i|are we|do i|should i|must i|shall i|will i|have i got to) * tomorrow",
        "(my|the) (run|session|workout|training|plan) (of|for) tomorrow",
        "what (have i|do i have|is there) [got] [on|for] tomorrow *", "the day after",
        "what (is|was) tomorrow [again]",
        "(is|was) tomorrow (a|my) (rest day|run day|day off|hard day|easy day)",
        "am i (running|resting|lifting|training|meant to run|supposed to run|off) tomorrow",
        "(do|should|must|shall) i [have to] (run|rest|train|lift) tomorrow",
        "(anything|something) (on|planned) [for] tomorrow", "and tomorrow",
      ],
      [
        "is tomorrow a rest day", "am i running tomorrow", "what's on tomorrow", "show tomorrow",
        "tomorrow i do what?", "tomorrow", "tomorrow please",
      ],
      [
        "can i rest tomorrow", "i can't tomorrow", "tomorrow is my birthday",
        "what's the weather tomorrow", "rest",
      ]
    ),
    (
      .week,
      [
        "how many ({run}|training) [are there|do i have|have i [got]|am i doing|will i do] "
          + "[in|for|on] [this|next|the|my] week *",
        "(whats|what is|what (do|have) i (have|got)|what am i (doing|running|down for|meant to do|"
          + "supposed to do)|(anything|is there (anything|a run|training|something)) (on|for)|(do|am) "
          + "i (run|train|lift|rest|running|resting|training|lifting|off|free)|do i have (anything|a "
          + "run|training|something)) [on|for|planned for|planned on] [the|this|next] (monday|"
          + "weekend) [morning|evening|night|please|again|then]",
        "(show|display|see|view) [me|us] [the] (monday|weekend) [please]",
        "(whens|when (is|are)) [the|my] next (rest|rest day|day off|gym|strength|(long|easy|hard) {run})",
        "(how (far|long)|what) (will|do|am|should|must|shall) i [going to|have to|supposed to|meant to] (run|running|do|doing|"
          + "train|lift) [on|this] (monday|weekend) [please]",
        "what (does|do|is|will) [the|this|next|my] (monday|weekend) (look|looking|bring|hold|be) [like] [for me|please]",
        "monday [to] sunday (overview|view|plan|schedule|sessions|please)",
        "how many * (left|to go|remaining|to come) [this|for|in|the] week",
        "{show} [me|us] * week [please|again|looks *|is like|ahead|plan|schedule|sessions|"
          + "runs|training]",
        "{show} [me|us] [what|how|the|my] * [this|next|the|my|coming] week *",
        "{what} * [this|next|my|the|coming] week *",
        "{show} [me|us] [the|my] [next|coming] (seven|7|few|{number}) days *",
        "how (is|are|does|will|do|should|am) [i|we|my|the|this|next] * week *",
        "(hows|how) (my|the|this|next) week [shaping up] *",
        "(is|are|do|does|will|am|have|should|must|can|shall) (i|we|there|it|my|the|this|"
          + "next) * week *",
        "(what|which|whatever) days [do|am|should|must|shall|will|are] (i|we|my|the) (run|"
          + "running|train|training|lift|lifting|exercise|work out|on|have|rest|resting|off|"
          + "supposed|meant|runs) *",
        "when (do|am|should|must|shall|will|are) (i|we|my|the) (run|running|train|training|"
          + "lift|lifting|runs|sessions|workouts|exercise) *",
        "[the|my|this|next|coming|current|whole|entire] week [ahead|overview|view|plan|"
          + "please|schedule|at a glance|in review]",
        "[the|my] ({run}|training|plan|schedule|programme|sessions) [for|of] (this|next|the) "
          + "[coming] week [ahead]",
        "[the|my] (week|days) (ahead|to come|coming)",
        "(until|to|till) sunday",
        "[this|next|the|my] [coming] weeks (plan|schedule|training|runs|sessions|programme|"
          + "program|workouts|menu)",
        "gimme (this|the|my|next) week", "week {number} [please]",
        "what (training|sessions|runs|workouts) (do|have) i (have|got|do) (this|next) week *",
        "how many (runs|sessions|workouts) (this|next|are there this|do i have this) [week]",
        "weekly [plan|view|schedule|overview]",
        "the (plan|schedule|runs|sessions) (for|of) (next|this|the) week",
        "(whats|what is) (the|my) (plan|schedule) (for|this|next) * week",
        "(show|give|tell) me [please] (the|my|this|next) week [please|again]",
        "(id|i) [would] like to see (the|my|this|next) week *", "(next|coming) (7|seven) days",
        "what (am i|are we|do i|should i) * (this|next) week",
        "how (is|does|will) (my|this|next|the) week (look|looking|be) *",
        "would you be so kind [as] to show *",
        "how does (my|the|this|next) week look", "(rest|remainder) of [the|my|this] week",
        "[the] next (few|7|seven) days",
        "(this|next|my|the) weeks (plan|schedule|training|runs|sessions)",
        "what (is|does) (this|next|my|the) week [look] [like]",
        "when (am i|do i) (running|run|lifting|lift|train|training) this week",
        "which days (am i|do i) (running|run|train|training)", "week (overview|view|plan)",
      ],
      [
        "this week's plan", "which days am i running", "show my week",
        "what does this week look like", "week", "this week", "my week",
      ], ["next few runs", "3 times a week", "i had one week off work"]
    ),
  ]
}
