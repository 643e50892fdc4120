extension Ask {
  /// The wordings of what is shown, kept and given out.
  static let showing: [Said] = [
    (
      .plan,
      [
        "gimme (the|my) [whole|full] (plan|schedule)", "the (whole|full|entire) (plan|schedule) *",
        "(show|see|view|display|open) [me|my|the] [whole|full|entire|complete] [training] "
          + "(plan|schedule|season|program|programme)",
        "give me [the|my] [whole|full] (plan|schedule)",
        "how many weeks (are left|to go|until *|left|have i got|do i have)",
        "(can|could|may) i see [my|the] [whole|full|entire] [training] (plan|schedule|season)",
        "(everything|all) (until|till|up to) [the|my] race", "the (big|whole) picture",
        "[my|the|show|see] [my|the] [training] (plan|schedule|overview|programme|program) [please]",
        "[the|an] overview [please]", "(show|give|tell) [me] everything", "my training plan",
        "what (does|is) my (training|schedule|programme|program|season) [look like]",
        "[show me] all [the] weeks",
      ], ["my training plan", "overview"], ["plan to rest"]
    ),
    (
      .today,
      [
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
      ], ["is today a rest day", "am i running today"], ["i am running today with friends"]
    ),
    (
      .tomorrow,
      [
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
      ], ["is tomorrow a rest day", "am i running tomorrow"], ["can i rest tomorrow"]
    ),
    (
      .week,
      [
        "gimme (this|the|my|next) week",
        "what (training|sessions|runs|workouts) (do|have) i "
          + "(have|got|do) (this|next) week *",
        "how many (runs|sessions|workouts) (this|next|"
          + "are there this|do i have this) [week]",
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
      ], ["this week's plan", "which days am i running"], ["next few runs"]
    ),
    (
      .log,
      [
        "put (down|me down for) *",
        "(log|record|enter|note) (a|my|todays|yesterdays|this|the|that|{number}) *",
        "[a|my] {run} * log (it|that)",
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
        "what (did|have) you (change|changed|move|moved|do|done|adjust|adjusted) *",
        "(log|list) of (changes|decisions|edits)", "my past (workouts|runs|sessions|weeks)",
        "what have i (done|run|ran) (so far|until now|this month|lately)",
        "(show|see) [me] (what|everything) (changed|i did|i have done|you changed)",
        "(old|past|previous) (workouts|runs|sessions|weeks)", "my (workouts|runs) so far",
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
        "where am i [in (the|my) plan]",
        "how (am i|are we) (getting on|doing|coming along|going|progressing) *",
        "(show|see) [me] [my|the] (progress|stats|numbers|charts|chart|graph|statistics) *",
        "(is|are) (it|things|my training|my runs) (working|getting better|improving|on track) *",
        "have i (improved|gotten better|got better|got faster|made progress) *",
        "(progres|progess|prgress)", "my results *",
        "how (many|much) (km|miles|kilometres|runs|minutes) [have|did] [i] *",
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
        "(i want|can i have|put|get|have) (it|this|the plan|my plan|the week) (in|on|as|to|"
          + "into) [my|the|a|an|google|apple] (outlook|phone|calendar|pdf|file|watch|computer|"
          + "email|excel|paper|google calendar)",
        "(send|mail|email) (it|this|the plan|my plan|the week) to *",
        "[google|apple|outlook] calendar", "ical", "(as|in) (excel|csv|pdf|ics)",
        "(make|create|give) [me] [a|an] (pdf|ics|csv|file|calendar|printout) *",
        "(backup|back up) *",
        "(send|mail|email|give) [me] [my|the] (plan|week|schedule|training) [to *|as *|by *]",
        "(save|put|add|sync|import|copy) (it|this|the plan|my plan|the week|my week|"
          + "everything) (to|in|into|on|as|with) *",
        "(as|make) [a|an] (file|spreadsheet|csv|pdf|html|json|markdown)",
        "save [the|my] (plan|week|schedule)",
        "(back|backup) [up] [my] (data|everything|plan)",
      ], ["send me the plan", "save the plan"], ["send help"]
    ),
  ]
}
