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
      ["tomorrow|(the|next) (day after|following day|next day|morning after)|{number} moro"]
    ),
    (
      .week,
      [
        "week|weekly|weekend|(next|coming|following) [few|{number}] days|days ahead|monday "
          + "to sunday|(between now and|until|till|up to) (monday|the weekend)|(what|which) "
          + "[other] (days|day|evenings|evening|mornings|morning|nights)"
      ]
    ),
    (
      .plan,
      [
        "{plan}|overview|big picture|birds eye|whole (thing|lot)|all [of] [the|my] weeks|"
          + "how many weeks|(till|to|before|until|up to) [the|my] (race|race day|end|start "
          + "line|finish|marathon|half|event|big day)|road|roadmap|outline|from start|full "
          + "thing|weeks ahead|months ahead|build up"
      ]
    ),
    (
      .session,
      [
        "{run}|gym|lifting|lift|strength|weights|intervals|tempo|training|train|long one|"
          + "rest day|exercise|running|workout|session|legs day|leg day|resting|rest|day off"
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
          + "waiting|for me|in store|or not|or rest|or run"
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
        "(does|has|doesnt|hasnt) (it|that|this|my|the|anything|anyone|something|monday|"
          + "today|tomorrow|everything) *",
        "have (my|the) (runs|sessions|times|plans|days)",
      ]
    ),
    (
      .shown,
      [
        "show|display|list|give|gimme|view|see|read|present|open|check|tell|remind|(pull|"
          + "bring|call) up|look (at|over)|peek (at|into)|a (look|peek|glance|description|"
          + "summary|short description|table|list) (at|of|into)|(get|have|say) (me|the|my|an|"
          + "a)|go (over|through)|(run|walk|talk|take) (me|us) through|lay out|know|hear|name "
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
          + "(want|need|would like)|lets|let us|let me|any (chance|way)|is it (possible|ok|"
          + "okay|allowed)|is there (a|any) (way|chance)|would it be|(want|need|like|love|"
          + "wish) to|rather|how about|what about|what if|(should|would) be (grateful|glad|"
          + "nice|good|great|better)|could do with|find me|give me|need (diff|other|different|"
          + "new|another)|suit me better"
      ]
    ),
    (
      .cannot,
      [
        "cant|cannot|wont|couldnt|shant|unable|impossible|(no|not) (way|time|chance|a "
          + "chance)|not (going to|gonna|doing|running|making|able|up to|up for|feeling up to|"
          + "happening|possible)|(dont|do not) (make|want|feel like|fancy|wanna|plan)|too "
          + "(tired|busy|ill|knackered|late|sore)|no (gym|run|running|training|session|workout|"
          + "lifting)"
      ]
    ),
    (
      .why,
      [
        "why|how come|what for|for what|whyve|whyd|whys|explain|justify|clarify|reason"
      ]
    ),
    (
      .reason,
      [
        "(the|any|your|my|what) (reason|reasons|reasoning|rationale|logic|purpose|point|"
          + "justification|thinking|explanation|motivation|sense|benefit|story|idea|deal|use) "
          + "[of|in|for|behind|with|so|why|to]|(reason|reasoning|rationale|logic|thinking|"
          + "point|purpose) (behind|for|of|is)|behind (the|this|that|it|these|those|all|monday|"
          + "{session}|tomorrow|today)|explanation for|what makes you|(made|makes|led) you|"
          + "explain|decide on|decided on|come to that|come up with|come from|came from|whats "
          + "(up with|with)|justify|on what basis|based on what|why"
      ]
    ),
    (
      .unclear,
      [
        "(dont|do not|cant|didnt|not|wonder|struggle to) [quite|really|fully|even] (get|"
          + "understand|see|follow|know|grasp|sure)|curious|wondering|love to (know|"
          + "understand)|like to (know|understand)|interested"
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
        "from now on|any more|anymore|any longer|no longer|for good|every week|permanently|"
          + "always|now only|only now|now just|in future|(free|available|can|could|do|only|off|"
          + "out|are|be) [*] now|my new|going forward|from next|from "
          + "(january|monday) on"
      ]
    ),
    (
      .past,
      [
        "so far|last (week|month|year|time)|since|until now|past|previous|lately|recently|"
          + "recent|look back|looking back|back at|to date|history|log|journal|archive|ago|up "
          + "to now|already|yesterday"
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
  ]
}
