extension Concepts {
  /// When, and how it is said.
  static let ofTime: [Named] = [
    (
      .today,
      [
        "today|tonight|this (morning|afternoon|evening|lunchtime|lunch|very day)|later "
          + "[on]|right now|straight away"
      ]
    ),
    (
      .tomorrow,
      [
        "tomorrow|after today|(the|next) (day after|following day|next day|morning after)|{number} moro"
      ]
    ),
    (
      .week,
      [
        "week|weekly|weekend|(next|coming|following) [few|{number}] days|days ahead|monday "
          + "to sunday|(from|between) monday (to|and|till|until|through) monday|(between now and|until|till|up to) (monday|the weekend)|(what|which) "
          + "[other] (days|day|evenings|evening|mornings|morning|nights)"
      ]
    ),
    (
      .plan,
      [
        "{plan}|overview|big picture|birds eye|whole (thing|lot)|all [of] [the|my] weeks|"
          + "(few|{number}|couple of|coming|next) months|every week|"
          + "how many weeks|(till|to|before|until|up to) [the|my] (race|race day|end|start "
          + "line|finish|marathon|half|event|big day)|road|roadmap|outline|from start|full "
          + "thing|taper|tapering|macrocycle|weeks ahead|months ahead|build up"
      ]
    ),
    (
      .session,
      [
        "{run}|gym|lifting|lift|strength|weights|intervals|tempo|training|train|long one|"
          + "rest day|exercise|running|workout|session|legs day|leg day|resting|rest|day off|make "
          + "it|turn up|making it"
      ]
    ),
    (
      .day,
      [
        "monday|today|tomorrow|tonight|weekend|this (morning|afternoon|evening)|the "
          + "{number} (th|st|nd|rd)|{number} (th|st|nd|rd)|{number} [of] (january|may)|"
          + "(january|may) {number}|(day|days|week) (later|earlier|forward|back)|(the day|a "
          + "day) (after|before)"
      ]
    ),
    (
      .mondays,
      [
        "every monday|each monday|(on|only|just|at|do|at the) weekends|weekdays|weekends "
          + "(only|now|from)|week days"
      ]
    ),
    (
      .mine,
      [
        "my|(have|am|do|shall|should|must|will) (i|we)|(i|we) (have|am|do|run|train|lift|"
          + "got|need|should|must)|im|ive got|is it|planned|scheduled|next|coming up|due|"
          + "waiting|for me|got me|want me|me to do|in store|or not|or rest|or run"
      ]
    ),
    (
      .asked,
      [
        "{what}",
        "when|how|hows|where|wheres|who|whos|anything|from where|to what|on (which|what)|"
          + "for which|in which|are you",
        "any (reason|news|progress|changes|improvement|{run}|training|gym|lifting|strength|"
          + "intervals|tempo|rest|plan|chance)",
        "(is|are|am|was|were|will|should|must|shall|would|isnt|arent|wasnt|shouldnt|may|"
          + "might) (i|we|it|my|our|the|this|that|there|they|these|any|all|anything|todays|"
          + "today|tomorrow|monday|everything|to|running)",
        "(do|did|have|havent|dont|didnt) (i|we|you|u|they)",
        "(got|have) (any|anything|much|something|owt|a {run})",
        "(does|has|doesnt|hasnt) (it|that|this|my|the|anything|anyone|something|monday|"
          + "today|tomorrow|everything) *",
        "(have|do|does) (my|the) (runs|sessions|times|plans|days|stats|numbers|results|figures)",
      ]
    ),
    (
      .shown,
      [
        "show|display|list|give|gimme|view|see|read|present|open|check|tell|remind|(pull|"
          + "bring|call) up|look (at|over)|peek (at|into)|a (look|peek|glance|description|"
          + "summary|short description|table|list) (at|of|into)|look back|looking back|hit me with|fill me in on|lets (see|hear|have)|(talk|walk|go|skim) through|run through (the|my|this|that|next)|(get|have|say) (me|the|my|an|"
          + "a)|go (over|through)|(run|walk|talk|take) (me|us) through|(lay|set|spell|map) out|know|hear|name "
          + "(the|all|your)|preview|print|summarise|summarize|fetch|describe|spoil|cite|quote|"
          + "dump|scroll|reveal|where (is|are|can i (see|find))"
      ]
    ),
    (
      .wishes,
      [
        "please|(can|could|may|might|would|shall|will) (i|you|we|u)|i (want|wanna|need|"
          + "have to|must|wish|prefer|hope|should (like|love|prefer))|i would (like|love|"
          + "rather|prefer|appreciate)|id (like|rather|prefer|love|need|want|appreciate)|we "
          + "(want|need|would like)|lets|let us|let me|i would (ask|request)|any (chance|way)|is it (possible|ok|"
          + "okay|allowed)|is there (a|any) (way|chance)|would it be|(want|need|like|love|"
          + "wish|wants|wanted|needs|asked) to|rather|how about|what about|what if|(should|would) be (grateful|glad|"
          + "nice|good|great|better)|could do with|(i|we|id) fancy|find me|give me|need (diff|other|different|"
          + "new|another)|suit me better"
      ]
    ),
    (
      .cannot,
      [
        "cant|cannot|wont|couldnt|shant|unable|impossible|(no|not) (way|time|chance|a "
          + "chance)|not (going to|gonna|doing|running|making|able|up to|up for|feeling up to|"
          + "happening|possible)|(dont|do not) (make|want|feel like|fancy|wanna|plan)|stopped (working|suiting)|(dont|"
          + "doesnt|no longer) (work|suit|fit|happen)|too "
          + "(tired|busy|ill|knackered|late|sore)|no (gym|run|running|training|session|workout|"
          + "lifting)"
      ]
    ),
    (
      .why,
      [
        "why|rationale|justification|how come|what for|for what|whyve|whyd|whys|explain|justify|clarify|reason"
      ]
    ),
    (
      .reason,
      [
        "a (reason|explanation)|(the|any|your|my|what) (reason|reasons|reasoning|rationale|logic|purpose|point|"
          + "justification|thinking|explanation|motivation|sense|benefit) "
          + "[of|in|for|behind|with|so|why|to]|(reason|reasoning|rationale|logic|thinking|"
          + "point|purpose) (behind|for|of|is)|behind (the|this|that|it|these|those|all|monday|"
          + "{session}|tomorrow|today)|explanation for|what makes you|(made|makes|led) you|"
          + "(the|your|what) (story|idea|deal|use) (of|in|for|behind|with|so|why|to)|explain|decide on|decided on|come to that|come up with|come from|came from|whats "
          + "(up with|with)|justify|on what basis|based on what|why|(any|some|no|a) point (to|in|of)|what "
          + "(good|use) (is|does|do|are)|what (does|do|will) (the|a|all|this|that|these|those|{session}) * (do for|achieve|give me|bring me)|what (is|are) * good for"
      ]
    ),
    (
      .unclear,
      [
        "(dont|do not|cant|didnt|not|wonder|struggle to|fail to|failing to|hard to) [quite|really|fully|even] (get|"
          + "understand|see|follow|know|grasp|sure)|curious|wondering|love to (know|"
          + "understand)|like to (know|understand)|interested"
      ]
    ),
    (
      .unable,
      [
        "cant|cannot|wont|shant|unable|(im|i am|^) too (busy|tired|ill|late|knackered) (to|for)|not (going to|gonna|able to|up to|up for|running|"
          + "training|lifting|doing)|(dont|do not) "
          + "(think|reckon|believe) (i|ill|i will|im|that)|no way"
      ]
    ),
    (
      .decided,
      [
        "decided|changed my mind|thinking of|think [i|id|ill] (want|rather|prefer|should|like|"
          + "would)|(dont|do not) care about|(forget|forgetting) [about]|(had|having) [a] (rethink|"
          + "second thoughts)|(id|i would) (rather|prefer|sooner)|no longer|not bothered about|in "
          + "the end|instead|rather than|go for|(maybe|perhaps) (i|we) (should|could|can)|(can|could) (i|we) just|should "
          + "(i|we) (maybe|perhaps|just)|(i|we) should (maybe|perhaps|just)"
      ]
    ),
    (.how, ["how|hows|what|where|which"]),
    (
      .instead,
      [
        "instead|rather|not (today|tomorrow|monday)|in place of|and not|this week|this "
          + "time|after all"
      ]
    ),
    (
      .forGood,
      [
        "from now on|{days} now|now [its] {days}|any more|anymore|any longer|no longer|for good|every week|permanently|"
          + "always|now only|only now|now just|in future|(free|available|can|could|do|only|off|"
          + "out|are|be) [*] now $|my new|going forward|from next|from "
          + "(january|monday) on"
      ]
    ),
    (
      .past,
      [
        "(ive|i have|i had|i|has|have|just) been (off|away|on|in|at)|back from|i was (away|off|on|in)|"
          + "so far|last (week|month|year|time|{run})|since|until now|past|previous|lately|recently|"
          + "recent|look back|looking back|back at|to date|history|log|journal|archive|ago|(a|the) record of|(last|past) (few|couple of|{number}) (weeks|days|months|runs|sessions)|(i|ive|we) [have] (ran|lifted|trained|logged)|up "
          + "to now|already|yesterday|(training|running) diary|logbook|(ive|i have|i) (done|logged|recorded|completed)|(did|have) (i|we) (do|done|run|train|trained|been)"
      ]
    ),
    (
      .away,
      [
        "holiday|holidays|vacation|trip|honeymoon|unavailable|away|abroad|overseas|offshore|gone|travelling|"
          + "traveling|out of town|camping|skiing|conference|on leave|not (here|home|around|"
          + "available)|busy|no (running|training|runs|gym|sessions)|(cant|wont) (train|run|do "
          + "anything)|(im|i am|be|we are|were|ill be) off|(jury|on) duty|night shift|on call|guests|visitors|hen do|stag do|festival|retreat|funeral|off (to|from|on|work|next|all)|moving "
          + "house|in hospital|exams|wedding|surgery|operation|(keep|leave) * (clear|free|empty)|"
          + "(booked|got) a (week|fortnight|weekend|trip|break|cottage)"
      ]
    ),
    (
      .span,
      [
        "{span}|(first|second|third|last) week (of|in)|weekend of|(next|this|that|whole|bank holiday) "
          + "(week|weekend|month)"
      ]
    ),
    (.thanks, ["thanks|thank (you|u)|cheers|ta|many thanks"]),
    (.hello, ["hello|hey|yo|morning|good (morning|evening|afternoon|day)|hiya|oi"]),
    (
      .account,
      [
        "(description|summary|overview|rundown|preview|outline|breakdown|list|table|look|"
          + "details|short version|picture) [of|at|into|on|for]"
      ]
    ),
    (.pass, ["pass"]),
    (
      .foreign,
      Ask.foreignWordings + [
        "drink|coffee|tea|warm up|stretch|breathe|recipe|phone number|doctor|"
          + "television|exam|wine|car|school|government|country|company|office|website|"
          + "motorway|road works|cricket|game|music|podcast|book a|your (name|favourite|"
          + "favorite|age)|you (human|real|a robot|a person|sleep|eat|like|love)|energy "
          + "provider|hair|buy|bought|wallet|pay|money|life on|(in|on|the) train"
      ]
    ),
    (
      .tooMuch,
      [
        "(not|isnt) enough|too (little|much|hard|far|long|ambitious|tough|big|many|few)|beyond me|would do me|will do|would "
          + "do|not ready"
      ]
    ),
    (
      .everything, ["how many weeks|everything|it all|all of it|the lot|old weeks|all the|a record"]
    ),
    (
      .suits,
      [
        "work for|work|suit|suits|works|be ok|be okay|be possible|be better|be fine|"
          + "possible|(is|are|would|if|its) * (ok|okay|fine|all right|alright|good)|monday (ok|okay|fine|alright)|better"
      ]
    ),
  ]
}
