extension Ask {
  /// The wordings of what moves, drops or keeps off sessions.
  static let moving: [Said] = [
    (
      .swap,
      [
        "({session}|{day}) and ({session}|{day}) [{run}] [be|to] (change|swap|switch|trade|"
          + "exchange) [places|round|around|over]",
        "(swap|switch|exchange|trade|flip|interchange|reverse|invert|rotate|change|turn) "
          + "[round|around|over|between them|the order of] ({day}|{session}) [{run}] [and|with|"
          + "for|against|/|&|<>] ({day}|{session}) ...",
        "(swap|switch|exchange|trade|interchange) ...",
        "[if] ({day}|{session}) [{run}] (and|with|/) ({day}|{session}) [{run}] [be|to be|to|"
          + "can|could|should] (swap|swapped|changed|change|switched|switch|exchanged|traded|"
          + "trade|flipped|reversed|the other way *) [places|round|around|over|positions|days] "
          + "...",
        "(do|put|run|have) ({day}|{session}) [{run}] (on|in place of|instead of) * and "
          + "({day}|{session}) ...",
        "(the|those) [two] (days|runs|sessions) (the other way *|swapped|switched|reversed)",
        "change [the] (places|order) of ...",
        "(change|trade|exchange) (monday|tuesday|wednesday|thursday|friday|saturday|sunday|"
          + "mon|tue|wed|thu|fri|sat|sun) (and|with|for) ...",
        "(switch|swap|change) * around",
        "(flip|interchange|reverse|trade|exchange) [my|the] (monday|tuesday|wednesday|"
          + "thursday|friday|saturday|sunday|today|tomorrow|mon|tue|wed|thu|fri|sat|sun|{run}) "
          + "[and|with|for] ...",
        "(flip|interchange) * (around|round)",
        "({day}|{session}) [{run}] (on|to|for) {day} and ({day}|{session}) [{run}] (on|to|for) {day}",
        "{day} < - > {day} [swap]|{day} < > {day} [swap]",
        "{day} (and|for|/|with) {day} swap [please]",
      ], ["flip saturday and sunday", "swap tuesday and friday", "switch wed with thu"],
      ["flip flops and shoes hurt", "sweep"]
    ),
    (
      .move,
      [
        "{session} [from|of] {day} [i|id] (want|like|would like|need|prefer) [to] (do|run|"
          + "move|have|make|put) [it] {day} ...",
        "put {session} {day} ...",
        "(get|have) (monday|today|tomorrow|it|{session}) (done|over with|out of the way) {day} ...",
        "{shift} (it|this|that|them|everything|{session}) [of {day}] [from {day}] [back|"
          + "forward|over|up|out] (to|on|onto|till|until|into|for|before|after|forward|"
          + "earlier|later|>|by|instead of|a day|one day) ...",
        "{shift} (monday|today|tomorrow|tonight) [{kind}] [{run}] [from *] [back|forward|"
          + "over|up|out] (to|on|onto|till|until|into|before|after|forward|back|earlier|later|>|"
          + "by|a day|one day) ...",
        "{shift} {session}",
        "{session} [from {day}] (to|onto|>|into) {day} [please|instead *]",
        "{day} [-] > {day}",
        "(monday|tomorrow|today|tonight) (go|goes|move|moves|shift) to {day} ...",
        "{session} [on|from] {day} (instead|rather than|not) ...",
        "(do|have|run|make|get|take|hold|fit|fit in|squeeze|squeeze in|slot|use) {session} "
          + "[of {day}] [in] (on|to|in|into|at|for|tomorrow|today|a day|one day) * [instead]",
        "(do|run|train|exercise|go|make it|have it) {day} (instead|rather than|not) ...",
        "{session} (be|happen|take place|go|wait) [done|run|moved|had|held|shifted|put|"
          + "changed|postponed|pushed|delayed] [back|forward] (to|on|at|in|until|till|tomorrow|"
          + "today|a day|one day|for) ...",
        "[can|could|may|might|would|should|will] {session} (be|happen|take place|go|wait) "
          + "[done|run|moved|had|held|shifted|put|changed|postponed|pushed|delayed] [back|"
          + "forward] ...",
        "{session} (needs|has|ought|must|should|wants|had better) [to] (be|move|shift|go|"
          + "wait) [moved|shifted|pushed|later|earlier] ...",
        "(do|run|train|have|put|move|make|shift) (it|this|that|them) [on|to] (monday|"
          + "tomorrow|today|another day|a different day|later|earlier|the day *) [instead *]",
        "{day} (suits|works) [me] better ...",
        "(would|could|does|will|can|is) {day} (work|be ok|suit|do|fit) [better] instead [of {day}] ...",
        "(can|could|may) (the|my) (lifting|strength|weights|gym) (go|be|happen) on {day} ...",
        "(another|a different|a better) (day|time) for {session}",
        "(find|pick|choose) (another|a different|a better|a new) (day|time|slot) for ...",
        "{session} [a|one|two] (day|days) (later|earlier|sooner|forward|back)",
        "(change|bump|nudge|slide|carry|switch) [my|the] [long|easy|hard|{run}] {run} [from "
          + "*] to ...",
        "(change|bump|nudge|slide|shift) (mondays|tuesdays|wednesdays|thursdays|fridays|"
          + "saturdays|sundays|monday|tuesday|wednesday|thursday|friday|saturday|sunday|todays|"
          + "tomorrows|today|tomorrow) [{run}] to ...",
        "(can|could) (my|the) [long|easy|hard] {run} be on ...",
        "i (want|need|would like) (my|the) [long|easy|hard] {run} (on|to be on|to) ...",
        "[long] {run} (on) * (not|instead of|rather than) ...",
        "(is it|would it be) (ok|okay|possible|fine) (to|if i) (move|shift|do|run|put) ...",
        "(please) (to move|move|shift) *", "(bring|pull) * (forward|earlier)",
        "(do|have|make|run|put) (that|this|the [{kind}]) (one|run) [on] {day} ...",
        "(do|have|make|run|put) {session} {day} (not|instead of|rather than) {day} ...",
        "{day} (become|be|turn into) (my|a|the|our) (rest day|long run|run|gym day|rest) ...",
        "(run|ran|train|trained|lift|lifted|go|went) (a|one|{number}) (day|days) (early|earlier|late|later|sooner) ...",
        "i need to (move|shift|reschedule|postpone) ...",
        "(delay|shift|push|pull|drag|bring|transfer|reschedule|rearrange) [back|forward] [my|"
          + "the|todays|tomorrows|this|next] [long|easy|hard|{run}] {run} ...",
        "(delay|shift|push|reschedule|rearrange) (it|that|this|tomorrow|today|everything) ...",
        "(can|could|may|shall) i (do|run|have) [my|the] [long|easy|hard] {run} (on|in|at) ...",
        "(can|could) (we|you) (do|put|have) [my|the] [long|easy|hard] {run} (on|in|at|to) ...",
        "(id|i would) (rather|prefer to|like to) (run|do * {run}) on ...",
        "(i|can i|could i|i want to|i would like to) (run|train|do it) (on|tomorrow) * "
          + "instead [of *]",
        "do * {run} on * [instead]", "swap my {run} to ...",
      ],
      [
        "delay the long run", "can i do the long run on friday", "do tuesday's run on wednesday",
        "i want to run on friday instead of thursday", "move my long run to saturday",
        "postpone the intervals", "can i run on friday instead",
      ], ["can i run 5k on grass", "delay in the train", "my legs won't budge", "can i rest"]
    ),
    (
      .skipSession,
      [
        "{drop} (it|this|that|them) [for|on] ({day}|today|tomorrow) ...",
        "[i] [really] (dont|do not) [really] (feel like|fancy) (it|running|training|going) (today|tonight|tomorrow) ...",
        "{day} [and] so [theres|therell be|there will be|its|im doing] no {run} ...",
        "{day} [and] so (i|we) (cant|wont|cannot) (run|train|make it|do it) ...",
        "(rather|prefer to|sooner) not [to] (do|run|train|have|lift|go) ({session}|{day}|it {day}) ...",
        "[i] [have|ive|ive got|got|theres|there is|with] no time [left|at all] (for|to do|to "
          + "make) ({session}|{day}|it|running|training) ...",
        "[i|im|i am|am] (not|wont) (going to|gonna|able to|likely to|be able to) (make|do|"
          + "manage|attend|run|train|complete|be at) ({day}|{session}|it {day}) ...",
        "{drop} ({day}|{session}) [{run}] [of {day}] [a miss|out|off [the|my] [plan|schedule|"
          + "list|week]|from * (plan|schedule|week)|on *|tomorrow|today|tonight|altogether|"
          + "completely|entirely|this week|this time] [*]",
        "(leave|take|cut|strike|cross|call|cry|sack|blow|knock) ({day}|{session}|them|it) "
          + "[{run}] (out|off|on the head) ...",
        "{drop} (them|it|that one|this one) [out|off] (today|tomorrow|tonight|this week|this "
          + "time|on *)",
        "(give|giving) ({day}|{session}|it|them) [{run}] a (miss|skip|pass)",
        "(leave|leaving|skip|skipping|miss|missing) them [out]",
        "(no|not|without) ({run}|gym|weights|lifting|strength) (for me|please|today|tomorrow|tonight|on monday|monday|this "
          + "(morning|evening|afternoon|weekend)) ...",
        "(no|not) (run|running|training|session|lifting|gym|workout) (for me|please|today|"
          + "tomorrow|tonight|on monday|monday) [please|for me] [,] (i|im|ive|we|the|my|because|"
          + "its|cancel|skip) ...",
        "[i] [really] (cant|cannot|couldnt|wont|will not|wont be able to|am unable to|am not "
          + "able to|unable to|not able to|shant|shall not) (do|make|manage|attend|come|come to|get "
          + "to|be (at|there)|fit in|fit|complete|get * in) ({day}|{session}) ...",
        "[i|ill|i will|im|i am|am] [not] (going to|have to|gonna|will|must|need to|better|"
          + "likely to) {drop} ({day}|{session}|it) ...",
        "[im|i am|am|be] (skipping|missing|dropping|cancelling|canceling|bailing on|sitting "
          + "out|giving up) ({day}|{session}|it) ...",
        "{session} (is|must be|has to be|gets|should be|can be) (off|out|cancelled|canceled|"
          + "skipped|dropped|not happening|not going to happen) ...",
        "{session} (isnt|wont|is not|will not|aint) (happening|happen|going to happen|gonna "
          + "happen|be happening|possible) ...",
        "{day} (is|looks|seems) [a|sadly] (off|not happening|impossible|no go|"
          + "write off|not possible|unlikely) [im afraid|for me|now|sorry]",
        "{day} (isnt|not|wont be|wont|aint|cant) (happening|happen|possible|going to happen|an option) [im afraid|for "
          + "me|now|sorry]",
        "(it|that|this) (isnt|wont|aint|cant) (happening|happen|going to happen) {day} ...",
        "{day} [is] a no [from me|for me|go] [this (week|weekend|time)|sorry|im afraid]",
        "nothing {day} [please] [for me] [,] (i|im|ive|were|we|its|the|my|our|because) ...",
        "(have|take|need|want|get|give me) [a|the|my] (day|night|evening) off [on|from] "
          + "(today|tomorrow|monday|tonight|running|training) ...",
        "(take|taking|having|have|need|want) (today|tomorrow|tonight|monday) off ...",
        "(leave|take|cut) [out] (today|tomorrow|(mondays|tuesdays|wednesdays|thursdays|"
          + "fridays|saturdays|sundays|todays|tomorrows) {run}) [out]",
        "take out *", "(can|could|may) i (give|skip|miss|leave|cancel|drop) ...",
        "no {run} for me today",
        "(i am|im) not (doing|going to do|running|going to run) [the|my] [{run}] (today|"
          + "tonight|tomorrow|on *)",
        "(kids are sick|im busy|no time) skip ...",
        "(i cant|cant|i wont) (do|make|manage) [the|my] [{run}|todays {run}|tomorrows {run}] "
          + "(today|tonight|tomorrow|can we skip it|skip it|on *)",
        "(i cant|cant) (do|make) (todays|tomorrows|mondays|tuesdays|wednesdays|thursdays|"
          + "fridays|saturdays|sundays) {run} ...",
        "(i wont|wont) be (running|training|able to run) (today|tomorrow|on *)",
        "(leave out|remove|delete|drop|scrap|bin|ditch|kill) [the|my|todays|tomorrows] * "
          + "{run} [on *|tomorrow|today]",
        "(leave out|remove|delete|drop|scrap) [the|my] (strength|lifting|weights|gym|core|"
          + "mobility) [on *|tomorrow|today]",
        "i (wont|cant|cannot|will not|am not going to) (run|train|do it|make it|do {it}) "
          + "[on] (monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|tonight)",
        "(not|no) (running|run|training|session) [on] (monday|tuesday|wednesday|thursday|"
          + "friday|saturday|sunday|today)",
        "[i|we] (cant|cannot|wont) [be able to] (do|make|manage|come|attend) [it|that|anything] "
          + "{day} ...",
        "(can|could|may) i (miss|leave out|drop) ...",
      ],
      [
        "leave out the strength on friday", "i can't make it on thursday", "skip tomorrow",
        "can i skip the long run", "cancel thursdays session",
      ], ["drop in pace", "skip", "skip this question"]
    ),
    (
      .block,
      [
        "{be} (not|wont) [be] (around|here|home|there|in town|available|back) {span}",
        "[i] wont be (around|here|home|there|in town|available|back) {span}",
        "{be} [also|both|still|all|then|now|away|out|going|on|at|in] {away} [with *|to *|at "
          + "*|in *|for *] {span}",
        "[{be}] {away} {span}",
        "nothing (those|these) (days|dates) ...",
        "nothing [planned|please|at all] (on|from|over|between|for) ({span}|the {number}|monday|"
          + "christmas|january) ...",
        "{be} (in|at|on|with) * {span}",
        "{span} {be} (away|off|visit|visiting|travel|travelling|traveling|in|at|on|going|go|"
          + "not|gone|busy|have|cant|unavailable|abroad|out) ...",
        "{span} [be|is|are|im|i am] (away|off|holiday|holidays|vacation|travel|travelling|"
          + "traveling|unavailable|busy|blocked|abroad|conference|no (training|running|runs|"
          + "sessions|time|gym)) ...",
        "(holiday|holidays|vacation|trip|conference|travel|travelling|traveling|exams|exam "
          + "week|cruise|honeymoon|wedding|visitors|guests|surgery|business trip|work trip|"
          + "family visit|camping|skiing|ski trip|festival|course) [to *|in *|at *|with *] {span}",
        "[i|we] [ive|have|have got|got|ve got|there is|theres] [a|an|my|our|some] * (holiday|"
          + "holidays|vacation|trip|conference|exams|exam|cruise|honeymoon|wedding|visitors|"
          + "guests|surgery|operation|festival|course|camp|booked) * {span}",
        "[please] (plan|schedule|put|book|give me|program) (nothing|no {run}) [in] ...",
        "(dont|do not|no need to|never) (plan|schedule|put|book|give me|program) (anything|"
          + "any {run}|{run}) [in|for|on] ...",
        "(block|free up|clear|close|blank|black|mark|cross|keep|reserve|set) [out|off|up|aside] "
          + "[the|my|all of|every|all|everything] [days] [from] [the|on|of] ({day}|weekend|{number}|january|"
          + "next|this|between|week|christmas|easter) ...",
        "no (training|running|runs|sessions|workouts|gym|time to (run|train)|time for *) "
          + "[possible|at all|for me] (then|there|during *|while *|{span})",
        "(cant|cannot|wont|wont be able to|unable to|not able to|wont be) (train|run|"
          + "training|running|exercise|do any *|do anything) [then|there|at all|during *|while *|"
          + "{span}]",
        "(the whole|all|that whole|the entire) (week|weekend|fortnight|month) off",
        "(school|summer|christmas|easter|winter|autumn|half term|public|bank) (holidays|"
          + "holiday|break|vacation) [from] {span}",
        "(im|i am|ill be|i will be|we are) (at|on) * (from|next|between|this weekend|all "
          + "week|until) ...",
        "(flying|travelling|traveling|driving) to * (from|on|next|for|until|till) ...",
        "no time (next week|from *|until *|this week|between *)",
        "out (next|from|until|till) ...",
        "[take|taking|have|having|want|need|booked] [all of|the whole of] january off ...",
        "(out of town|not here|not home|not around|gone|unavailable|busy) (next|from|on|"
          + "until|this|all|mon|tue|wed|thu|fri|sat|sun|over) ...",
        "(i have|ive got|got|have) (exams|a conference|a wedding|a course|a trip|visitors|"
          + "guests|surgery) (from|on|next|until|this|between|all) ...",
        "visiting * (over|from|on|next|until) ...",
        "(keep|mark|set|leave) * (free|blocked|off|empty|clear) ...",
        "(keep|mark|set|leave) * (week|weekend|half|days) of january (free|blocked|off|empty|clear) ...",
        "(holiday|holidays|vacation|trip|travel|travelling|conference) * (to|until|till) ...",
        "i (shall|will) be (away|gone|travelling|traveling|abroad) ...",
        "(not available|unavailable) (from|on|next|for|until|this|between) ...",
        "no (training|running|runs|sessions) (from|between|until|next week|for the next) ...",
        "(cant|wont|cannot) (train|run|do anything) (from|between|until|next week|for the "
          + "next|all week) ...",
      ],
      [
        "i'm out of town next weekend", "no training from 1 to 5 december",
        "not available next week", "i'm away from monday to thursday", "on holiday next week",
        "block 3-5 june", "block out the 24th", "i can't train next week",
      ],
      [
        "no training from today on my knee hurts", "i'm gone", "16 weeks out",
        "can't run 3 times a week",
      ]
    ),
  ]
}
