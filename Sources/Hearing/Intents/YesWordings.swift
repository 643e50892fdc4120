/// What stands for a yes and for a no, by what people do with a proposal: praise it, agree to it,
/// order it, leave it to the coach; or blame it, decline it, and ask that all stays as it was.
extension Wordings {
  static let ofReplies = yes + no + refusals + replyOpeners + noAnswers + plainYes + plainNo

  private static let very =
    "[(the|a|an)] [much|so much|far|a lot|quite|very|all|totally|absolutely|pretty|entirely|completely|eminently|so|super|"
    + "mighty|jolly|damn|bloody|most|thoroughly|truly|wholly|exactly|precisely|rather|more than|"
    + "perfectly|like|total|real]"

  /// Praise that confirms where it is all that is said.
  private static let good =
    "reasonable|good|fine|right|correct|ok|okay|great|perfect|fair|true|lovely|ideal|brilliant|"
    + "alright|all right|nice|wise|cool|awesome|excellent|fantastic|wonderful|amazing|superb|"
    + "agreeable|"
    + "fab|fabulous|grand|dandy|sound|splendid|marvellous|terrific|spot on|wicked|groovy|super|"
    + "magnificent|sweet|neat|ace|stellar|epic|mint|fire|chill|"
    + "(good|great|fine|perfect|nice|lovely|sensible|smart|solid|excellent|brilliant|wise|fair|"
    + "better|decent|sound|cracking) (idea|plan|call|shout|thought|solution|suggestion|thinking|"
    + "point|choice|option|deal|move|one)"

  /// Praise that needs something to be said of: "that would be best".
  private static let praise =
    good + "|sensible|acceptable|best|better|helpful|safer|wiser|smart|fun|(like|about) (a plan|"
    + "right|heaven|fun)|a plan|a deal|a yes|a date|a winner|what i (want|wanted|need|needed|like|"
    + "hoped|had hoped|had in mind|would like|prefer|was hoping|was thinking|think) [for]|"
    + "(best|right|sensible|smart) (thing|choice|option|plan|move|idea|call|way) [to do]|"
    + "(no|not a|hardly a) (problem|issue|bother|trouble)|do able|doable|manageable|worth a (try|"
    + "go|shot)|a good thing|music to my ears|agreed|settled|a no brainer|the dream|good news"

  private static let toMe =
    "[(to|by|for|with|from) (me|us|my (knees|legs|week|body|side|end))] [enough]"

  /// What was proposed, as an answer names it.
  static let proposal =
    "it|that|this|so|them|those|you|the (plan|change|changes|idea|swap|suggestion|proposal|move|"
    + "switch|offer|adjustment|advice|new (plan|week|schedule|one|version))|(your|coachs|coach) "
    + "(plan|idea|advice|suggestion|judgement|judgment|proposal|call|lead|offer|thinking|choice|"
    + "recommendation)|what you (suggest|suggested|said|say|propose|think|proposed|recommend|want|"
    + "like|have in mind|think best|offer)|that (plan|change|idea|one|swap|suggestion)"

  static let yes = [
    "(that|this|it|thats|its|which|all|all that|everything|these|those|\(proposal)) [of it] (is|s|"
      + "are|"
      + "was|would|would be|will|will be|ll be|d be|seems|looks|sounds|feels|does|appears) \(very) "
      + "(\(praise)) \(toMe)",
    "(is|thats|its|whats|thatd be|thatll be|itd be|itll be|would be|will be|sounds|looks|seems|feels|"
      + "sound|appears|sounding|looking|looks like|sounds like) \(very) (\(praise)) \(toMe)",
    "\(very) (\(good)) \(toMe)", "(all|very|so) (good|fine|right|clear|well|set)",
    "(that|it|this|which|that one|works) [all|would|will|d|ll|should|does|really] (works|work|do|"
      + "suits|suit|"
      + "fits|fit|does it|makes sense|make sense|helps|help|does the (job|trick)|hits the spot|"
      + "pleases) \(very) [well|fine|nicely] [me|us] [well|fine|nicely|perfectly|wonderfully|"
      + "great|best|better] "
      + "\(toMe)",
    "(makes sense|works|suits me|fits|helps) \(very) [well|fine|nicely|perfectly] \(toMe)",
    "(thatll|itll|thatd|itd|that will|it will|that would|it would) [do|work|be fine|be good|suit|"
      + "help] "
      + "(do|work|be fine|suit|help) [nicely|fine|well|perfectly|me]",
    "if (thats|that is|its|it is) (what|best|ok|okay|better|needed|necessary|required|wise|the|how|"
      + "easier|for the best|possible|alright|safer|fine) *",
    "(thumbs up|big yes|full marks|top marks|yes|ok|okay|fine|green light|a yes) (from|by|with) "
      + "(me|us|my side|here)",
    // What somebody does with it.
    "[i|we|id|ill|i will|i would|i do|i can|i could|ive|i have|i shall|yes i|i am] [very|fully|"
      + "totally|"
      + "completely|entirely|happily|gladly|definitely|wholeheartedly|hereby|much|would|so|"
      + "certainly|absolutely] (agree|agreed|accept|accepted|approve|approved|consent|concur|"
      + "comply|"
      + "confirm|confirmed|endorse|"
      + "welcome|appreciate|support|authorise|authorize|subscribe|agreeing|accepting|second) "
      + "[to|with|for|on|of] [\(proposal)] [then|gladly|happily|completely|entirely|fully|totally|"
      + "wholeheartedly|one hundred percent]",
    "(i|we|id|ill|i will|i would|i do|i can|i could|we can|lets|let us) [really|happily|gladly|"
      + "definitely|"
      + "would|just] (like|love|want|take|go|run|roll|work|live|deal|cope|follow|go along|vote|do|"
      + "buy|"
      + "manage|handle|trust|allow|try|give|use) [with|for|on|to] (\(proposal)|yes|(it|that) a "
      + "(go|try|shot|whirl)) [then|gladly|happily|a lot|very much|indeed]",
    "[i|id|i would|i should|id have to|id] [say|believe|think|reckon|hope|suppose|guess|imagine|"
      + "expect|"
      + "feel|assume|daresay|dare say] (so|yes)", "(guess|suppose|reckon|hope|imagine|think) so",
    "(i|we) (do|am|can|will|would|have|did|could|are|shall|must|may) [indeed|so|actually|too]",
    "(i have|i do have|ive got|i had|there is|theres|there are) [one|some|a few|two|several|a "
      + "couple]",
    "[you have|youve got|youve|you got|heres|with|you get|has] (my|our) [full|complete|total|"
      + "whole] "
      + "(agreement|blessing|permission|consent|approval|ok|okay|yes|vote|go ahead|green light|"
      + "trust|"
      + "support|word)",
    "[full|total|complete] (agreement|approval|consent|permission) [given|granted|from me|here]",
    "[im|i am|we are|were|am|count me as|i feel|consider me] [very|all|so|totally|fully|completely|"
      + "quite|perfectly|absolutely|perfectly|definitely|more than] (in|in agreement|in favour|in "
      + "favor|"
      + "for it|all for it|game|on board|convinced|sold|up for|down|content|satisfied|willing|"
      + "persuaded|all in|with you|on it|prepared|keen|not (opposed|against|objecting|averse|"
      + "going to "
      + "(argue|object|complain|say no))|(happy|ready|glad|open|willing|keen|prepared|delighted|"
      + "pleased) (to|with|for)) [with|to|for] [\(proposal)] [(try|give|go|do|follow|change|"
      + "accept|make|"
      + "swap|move|switch|agree|oblige|take) *] [with it]",
    "[im|i am|we are] (ok|okay|fine|cool|good|happy|comfortable|alright|all right|down|pleased) "
      + "(with|about) (\(proposal))",
    "(id|i would|we would|wed|i should|ill|i will|i shall) be (happy|glad|delighted|pleased|honoured|fine|ok|okay|good|"
      + "keen) [to|with] [\(proposal)]",
    "(i am|im|am) happy",
    // Orders.
    "[do|please do|just|yes|can you|could you|will you|you (can|may|should|could|might)] "
      + "(do|make|change|move|book|apply|save|switch|adjust|fix|swap|take|use|shift|update|"
      + "rearrange|"
      + "reschedule|implement|arrange|schedule|confirm|ship|send|try|lock|put|add|set|proceed|"
      + "continue|"
      + "carry|crack|go|press|push|run|roll|accept|approve|execute|enact|activate|start|get) "
      + "(\(proposal)|ahead|on|along|forward|right ahead|onward|with it|one|happen|out) "
      + "[happen|in|over|off|through|up|so|work|be done|straight away|immediately|ahead|with|for|"
      + "then|"
      + "it|that|this|your plan|the plan|the change|with it|with that|with this|anyway|done|(a|it "
      + "a) "
      + "(go|try|shot|whirl)|like that|that way] "
      + "[as (you|suggested|proposed|said|planned|offered|discussed) [propose|suggest|say|said|"
      + "like|want|"
      + "suggested|wish|think|see|recommend|describe|described|proposed|please] [best|fit|right]]",
    "(proceed|continue|confirm|apply|swap|switch|accept|approve|change|adjust|go|onwards|carry on|"
      + "move) [as (you|suggested|proposed|said|planned|offered|discussed) [propose|suggest|say|"
      + "said|"
      + "like|want|suggested|wish|think|see|recommend|describe|described|proposed] [best|fit|"
      + "right]]",
    "(go|go on|goon|go ahead|go right ahead|go for it|goforit|go with (\(proposal))) [then]",
    "do (so|it|that|yours|your (thing|worst|best|magic|job)|as you (like|wish|please|say|think *|"
      + "see "
      + "fit)|whatever *|what (you|needs|has|must|is) *)", "(just|please) do [go ahead|so|it|that]",
    "(make|let) (it|that|this) (so|happen|be so|be done|go ahead|roll)", "so be it",
    "let it be done",
    "(you|u) (may|can|should|could) [go ahead|proceed|do (so|it|that)|change it|make it so]",
    "(lets|let us|let s) [do|go|try|roll|make|move|give|run|see|change|swap|rock|get|have|"
      + "proceed] [it|that|this|for it|ahead|"
      + "with it|with that|it happen|going|it a (go|try|shot|whirl)]",
    // Left to the coach.
    "(youre|you are|ur|your) (the|a|my) (boss|coach|expert|pro|professional|captain|chef|trainer|"
      + "guru|"
      + "genius|star|legend|wise one|specialist)",
    "(you|coach) [clearly|obviously|surely] "
      + "(know|knows) (best|better|what *|your *)",
    "[i|we|ill] trust (\(proposal)|the (process|coach)|in you)", "in you i trust",
    "(as|whatever|what|however|anything|wherever) (you|u|coach) [so] (wish|like|say|says|want|"
      + "prefer|think|recommend|"
      + "suggest|see fit|propose|command|advise|decide|reckon|please) [best|so|is (best|better|"
      + "right|good)]",
    "whatever (works|is best|helps|is (quickest|easiest|easier|better|safer|good))",
    "if (you|u) (insist|must|say so|think so|like|want|wish|say|reckon so|recommend it|think * "
      + "(best|"
      + "better|wise|right|sensible|good|safer|idea|helps))",
    "if it (helps|must be|has to be|needs to be|is better|makes sense|must|has to|is best|is "
      + "necessary|keeps *|means *)",
    "(im|i am) (in your hands|all yours|listening|yours)",
    "(you are|youre|ur|quite|too|damn) right", "right (you are|oh|o|on)",
    // Nothing against it.
    "(no|not a|not any|without|zero|not the slightest|not much of a) (objection|objections|"
      + "worries|problem|problems|complaints|"
      + "complaint|issue|issues|problemo|probs|prob|biggie|drama|dramas|trouble|hesitation|doubt|"
      + "question "
      + "about it|argument|arguments|bother|sweat|qualms|reservations|reason not to|harm) [(from|"
      + "with|to|on|in|about) (me|us|my "
      + "side|my end|that|it|this|that plan|the plan|here|trying)] [here|whatsoever|at all]",
    "(i|we) (have|see|ve|got|find|can see|could see) [got] (no|nothing|not any|zero|not a single) "
      + "(objection|objections|problem|problems|issue|issues|complaints|complaint|reservations|"
      + "qualms|"
      + "reason * not to|reason (to (object|refuse|say no|disagree|complain|argue)|against|not to)|"
      + "against|harm|worries) *",
    "(see|got|have) no (reason not to|objection|objections|problem *|issue *)",
    "[i have|ive|ive got] nothing (against|wrong with) (\(proposal))",
    "(i|we) (dont|wouldnt|would not|do not|wont|couldnt|cant|cannot|can not) (mind|object|"
      + "complain|argue|disagree|"
      + "see why not|see a problem|see any problem|oppose|say no|refuse|fault it|wait|(have|see) "
      + "[a|an|any] "
      + "(objection|objections|problem|problems|issue|issues|complaints)) *",
    "(dont|cant|couldnt|wouldnt|shant) (mind|object|complain|argue|see why not|say no|agree more|"
      + "wait|hurt|fault "
      + "it) [with|to] [that|it|this|a bit|at all|if i do]",
    "(i|we) (couldnt|could not) (agree more|say it better|have said it better)",
    "(it|that|this) (wont|wouldnt|cant|couldnt|doesnt|does not|would not|cannot|might not) "
      + "(hurt|harm|bother me|do any harm|be bad|be a problem|bother us)",
    "not (a bad (idea|shout|plan|call|thought|one)|bad|bad at all|half bad|too shabby|opposed *|"
      + "against "
      + "it|a problem|an issue|bothered by that)",
    "why [on earth|the hell|ever] (certainly|of course|yes|sure|indeed|not)", "why ever not",
    "(why|how) (wouldnt|shouldnt|would|should|could|couldnt|cant) (i|we) [not|refuse|say no|object|"
      + "mind]", "why would i (not|mind|object|refuse|say no)",
    // Ready-made ones.
    "(hell|heck|oh|god|damn|ooh|fuck|aw|but|gosh|yes|well|ah|oo|too) (yes|yeah|yea|yep|right)",
    "(yessir|yessiree|roger|copy|wilco|ten four|aye) (that|sir|maam|aye|captain|coach|wilco|boss)",
    "(accept|granted|yessir|roger|copy|understood|okie|okey|okie dokie|okey dokey|okey doke|righto|"
      + "right|aight|ight|alrighty|alrighty then|surely|deffo|totes|amen|mhm|mmhm|aha|yessiree|"
      + "okeydoke|righty ho|righty|deal|clearly|by all means|naturally|obviously|gladly|of course|"
      + "course|"
      + "ofc|defo|indubitably|undoubtedly|willingly|presumably|preferably|happily|please yes|yas|"
      + "yeppers|yip|yis|da|hai|jawohl|claro|vale|bien sur|genau|period|facts|word|slay|safe|legit|"
      + "fo sho|for real|for sure|for certain|yass|yasss|yaass|yh sure|without (a|any) (doubt|question|hesitation)|no doubt|"
      + "no question|one hundred percent|yuppers|yup yup|ja|jup|yarp|ay|oki|okidoki|okies|kay|kk|"
      + "thumbs up|plus one|noted|acknowledged|ack|affirm|positive|accepted|hooray|yippee|yay|"
      + "woohoo|"
      + "hallelujah|wahey|lets goo|lets gooo|lesgo|bring it|rock on|rather|quite|quite so|just so|"
      + "exactly so|you betcha|you bet|you know it|betcha|needs must|happily so|it is|they are|"
      + "very well|well ok|go on|goes without saying|most (certainly|definitely|assuredly|gladly|"
      + "likely|"
      + "probably)|(always|definitely|totally|absolutely|certainly) [yes|so|will|do]|probably "
      + "[yes|so]|"
      + "obviously yes|for definite|(much|greatly) appreciated|happy days|your wish *|lead the way|"
      + "might as well|may as well|fair (enough|play|do)|with pleasure|my pleasure|a pleasure|"
      + "(go|went|gone) on then|here we go|off we go|ready|ready when you are|that one)",
    "(say (no more|less|yes)|count me in|sign me (up|on)|put me down|twist my arm|bring it on|hit "
      + "me|"
      + "consider it done|be my guest|knock yourself out|fire away|you had me at *|full steam "
      + "ahead|"
      + "green light|ship it|send it|lock it in|done deal|deal done|youre on|you are on|game on|"
      + "shoot|you got it|you have it|you (got|have) yourself a deal|its a deal|no brainer|music "
      + "to "
      + "my ears|wouldnt miss it|just what (i|the doctor) *|exactly what *|all systems go|hear "
      + "hear|"
      + "you read my mind|great minds *|it would be rude not to|rude not to|be rude not to|where "
      + "do i "
      + "sign|ill drink to that|take my money)",
    "(youve|you have|you|you ve) (talked|twisted|convinced|persuaded|sold|won|got) (me|my arm) "
      + "[into it|over|round|on it|there]", "consider me (convinced|sold|persuaded|in)",
    "(who am i to|who could|who would|who wouldnt|who can) *", "whats not to (like|love)",
    "(whats|wheres) the harm", "what harm can it do", "what have i got to lose", "nothing to lose",
    "{number} (%|percent) [yes|sure|agree|agreed|on board|in|behind (it|that|this|you)]",
    "(uh|mm|mmm|um) (huh|hmm|hm|hum)", "yes *", "[yes] please [do] [it|that|yes|go ahead]",
    "(the|my) answer is [a] [big|clear|definite] yes",
    "(its|thats|itll be|that is|it is) [a] [big|definite|clear|solid|"
      + "firm] yes [from me|for me]", "(do|give) me [that|it|one]", "i (wish|must|ought to)",
    "(im|i am|were|we are) (agreeing|accepting|doing it|taking it|going for it|going with (it|"
      + "that))",
    "(that|this|it) (one|is the one|is it|is so|is me|would) [please]",
    "thats (it|me|the (one|plan|idea|spirit|way))",
  ]
}
