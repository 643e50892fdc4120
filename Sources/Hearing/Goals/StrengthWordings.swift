/// What people say of lifting so far, and whether they want it.
extension Wordings {
  static let noLifting = [
    "(dont|do not|never|didnt|havent) [really|ever] (do|done|did|touch|touched|use|used) [any|the] "
      + "(weights|lifting|strength|gym|gyms|iron|of (it|that))",
    "(cant|couldnt|cannot|could not|can not) [even] (do|manage|lift) (a|one|any|a single) ...",
    "(no|not the faintest|havent a|not a|no earthly|not the foggiest) (idea|clue|notion) (how|"
      + "where|what)",
    "wouldnt know where to start",
    "(no|not a|zero) (clue|background|history|experience|practice|past|knowledge)",
    "never (been|set foot|touched|tried|done|did|have|lifted|really|trained|went|used|once|held|"
      + "picked)",
    "never [but|though|,] $", "(ive|i have) never",
    "hardly ever $",
    "(absolutely|literally|precisely|exactly|basically) (none|nothing|never|zero|nil|nought)",
    "(new|completely new|brand new|totally new|a stranger|alien|unknown|foreign|unfamiliar) to "
      + "(me|it|this|that|lifting|all * (that|this|it)|weights|the gym|gyms|strength training|the "
      + "game|the iron)",
    "(total|complete) stranger",
    "(a mystery|a closed book|terra incognita|all greek|double dutch|uncharted) [to me]",

    "first (time|timer)",
    "(noob|newb|newbie|rookie|greenhorn|virgin|zilch|nada|nil|nought|zip|nowt|diddly|nix|nothing|"
      + "novice|beginner|none|sod all|zippo|nuttin|nothin) (whatsoever|at all|so far|yet|here|lol|"
      + "really|ever|$)",
    "(no|zero) strength (background|training|work)", "training age (0|zero)", "level (0|zero)",
    "only [ever] [lift|lifted|lifting] [my|a|the] (coffee|kids|phone|pint|beer|fork|groceries|"
      + "shopping|toddler|remote|cup|glass|pen|books|wine|toddlers|bags|pints|spoons|babies|baby|"
      + "child|children|hoover|cat|dog|suitcase|suitcases|laundry|mug|pizza|chocolate|tea)",
    "(toddler|toddlers|pints|kids|groceries|shopping|bags|babies|beer|coffee|my kids|my toddler|"
      + "suitcases|cups|forks|spoons|the shopping|the kids|the baby) only",
    "(nothing|anything|something) heavier than",
    "(do|does) (toddlers|pints|groceries|bags|carrying|shopping|babies|kids|lifting) * count",
    "(never|havent|not so much as|not even) [so much as|even|ever|once] (picked up|touched|held|"
      + "lifted|seen|tried|done|entered|set foot|been|been in|been to|used|owned|trained|looked "
      + "at) [a|any|the|it|one|in]",
    "(not|dont have|havent|hasnt) (experience|any|much experience|had any|got any)",
    "^ [i] (havent|never|hasnt) $", "(cant|couldnt) say [that] (i|ive) (have|do|did|lift|ever)",
    "(absolutely|definitely|certainly) not $",
    "not (once|ever|yet|before)",
    "(heaviest|only) (thing|weight|weights|lifting|exercise) [that] [i|ive|i have|i ve] [ever] (lift|lifted|carry|carried|pick up|"
      + "picked up)",
    "(not|nothing|none) (so far|until now|up to now|before|to date|as yet|ever)",
    "(wouldnt|dont|didnt|do not|wouldnt even|dont even) [even|really] (know|understand) (how|"
      + "where|what|the|one end|anything|a thing|much|which)",
    "(never|not) (tried|done|lifted|had|been)",
    "^ (0|zero|no) (years|months|weeks|days|sessions|times|kg|experience)",
    "^ (0|zero) [out of *] $",
    "(only|just) [ever|really] (do|doing|done|did|been doing) [a bit of|some] "
      + "(running|run|jogging|cardio|yoga|pilates|walking|cycling|swimming|spinning|football|tennis) $",
    "(only|just) (yoga|cardio|walking|cycling|swimming|spinning|football|tennis|golf) $",
    "(muscles|biceps|arms) are [purely|just|only] (decorative|ornamental|imaginary|for show)",
    "(nothing|never) (of the|that|like that|of that) [sort|kind]",
    "(would|will|ll|d) be (a|my|the) first",
    "(have|has|had) (yet|never) [to] (lift|lifted|try|tried|touch|touched|set)",
    "(no|not) [a] (lifter|gym person|gym goer|gym rat) [at all|yet|so far] $",
    "from (scratch|zero|nothing)",
  ]

  static let someLifting = [
    "(nothing|not anything) (serious|much|heavy|special|regular|fancy|major|big|formal|structured|"
      + "consistent|crazy|proper|to speak of|worth|systematic|organised)",
    "(when|if|whenever) [my|the|a] * (drags|makes|forces|lets|nags) me",
    "(now and then|now and again|every now and then|every so often|once in a while|here and there|"
      + "from time to time|off and on|on and off|(in|on) and (out|off)|every now and again|"
      + "sporadically|irregularly|half heartedly|infrequently|inconsistently|casually|patchy|"
      + "patchily|when i (can|remember|feel like it|have time|am bored|can be bothered|get round "
      + "to it)|not (regularly|often|consistently|much|a lot|very often|that often|so often|"
      + "religiously|seriously|properly))",
    "(its been|it has been|been (years|ages|a while|months|decades|so long|forever|yonks|a long "
      + "time)|last|havent|not|last time was|no lifting) * (since|ago)",
    "not (in|for) (the last|years|ages|a long|a while|decades|a couple|{number}|months|yonks|some "
      + "time|long)",
    "(years|ages|long time|long ago|a while|decades|moons|a lifetime|yonks) (ago|back)", "long ago",
    "way back [when]",
    "^ (hardly|rarely|seldom|occasionally|barely|scarcely|sometimes|somewhat|slightly|sorta|kinda|"
      + "sort of|kind of|little|lightly|loosely|basic|basics)",
    "(beginner|beginners|intro|introductory|taster|induction|trial|free) (course|class|session|"
      + "program|classes|sessions|lesson|lessons|week|month)",
    "(once|twice|{number} times|{number} time|{number}) (a|per|every|in a|in the|each) (month|"
      + "year|blue moon|few weeks|(two|few|three|couple of) (weeks|months))",
    "every (few|couple of|{number}|two|three|other|second) (weeks|months|week|month)", "monthly",
    "(barely|hardly|rarely|seldom|occasionally|sometimes) [ever] (lift|go|do|train|lifted|use|"
      + "touch|bother)",
    "in my (teens|twenties|thirties|forties|youth|younger days|student days|army days|rugby days|"
      + "20s|30s|40s|school days|past|previous life|last job|rowing days|uni days|teenage years|"
      + "early *|late *)",
    "(when i was|as a|back in|in|at|during|while at|through) [my|the] [last] (teenager|teen|"
      + "student|kid|young|younger|school|college|uni|university|high school|the day|youngster|"
      + "girl|boy|lad|lockdown|covid|the pandemic|pandemic|pe|pe class|pe lessons|gym class|army|"
      + "navy|military|rehab|physio|physiotherapy|my injury)",
    "(just|recently|only just|have just|just recently|newly|only|very) (started|begun|joined|took "
      + "up|taken up|getting into|learning|beginning|starting|recent)",
    "first [ever|gym|lifting|weights] (session|class|lesson|workout|visit|time) (was|is|were|on) "
      + "(last|this|yesterday|today|on|a|two|three|{number}) *",
    "{number} [gym|lifting|strength|weights] (sessions|classes|workouts|visits|lessons) "
      + "(in total|total|altogether|all in|so far|all told|ever|in my life|to date)",
    "(havent|hasnt|not) (touched|lifted|trained|used|been|done|picked up|set foot) * (in|for|since) "
      + "({number}|years|ages|a|decades|months|college|school|uni|university|last|my|i) *",
    "(resistance|elastic|stretchy) (band|bands)",
    "been (a while|ages|years|a long time|yonks|too long)",
    "since i last (did|lifted|trained|went)",
    "not (really|much|a lot) [,] [but] [just|only] (a few|a bit|a little|the odd|sometimes|occasionally) "
      + "[push|press|sit|home|body|light|exercises|squats|planks|weights|of|at|when]",
    "(months|weeks) ago [that] i (started|began|joined|took|got into|signed)",
    "joined [a|the|my] (gym|studio|club) (last|this|recently|just|a few|{number}) *",
    "(started|begun|joined|began|starting) (last|this|recently|just|a few|{number} weeks) *",
    "(a few|some|couple of|a handful of|several|handful of|half a dozen|one or two|two or three) "
      + "(times|weeks|sessions|classes|goes|lessons|workouts|gym sessions|pt sessions|visits|"
      + "attempts|gym (visits|classes|sessions)|tries|stints|training sessions|personal training "
      + "sessions|sessions *) [with|ago|of|in|so far|years|back|$]",
    "(push|press|sit|pull) ups", "(situps|planks|burpees|crunches)",
    "(physio|rehab|physiotherapy|prehab|band|core|floor|stretching|balance|pilates|yoga|circuit|"
      + "therapist) (exercises|stuff|work|routine|routines|moves|classes|bits|things|program|"
      + "programme|exercises only)",
    "(exercises|routine|programme|stuff) (from|by) (my|the) (physio|therapist|doctor)",
    "(home|youtube|app|tv|online|living room) (stuff|workouts|videos|exercises|circuits|workout|"
      + "video|routine)",
    "(very|only|just) (occasionally|rarely|little|a little|lightly|a bit|basics|the basics|light)",
    "a bit [here|of (everything|lifting|gym|weights|strength|crossfit|this and that)|$|now|when|"
      + "in|at|with]",
    "(dabble|dabbled|dabbling|dabbler|played around|messed around|mess around|play around|fooled "
      + "around|pottered|tinkered|flirted|muck about|mucked about)",
    "took it up",
    "(lifted|trained|did|went|was) [it|some|a bit] for a (while|bit|time|short while|spell)",
    "(took|taken) up (lifting|weights|it|the gym)",
    "(showed|shown|taught|learned|learnt|know|knows|knew) [me|us] [how|some|to|a|the] (basics|"
      + "basic moves|squat|ropes|the basics|how|form|few)",
    "the basics",
    "(rusty|lapsed|out of practice|gave it up|gave up|stopped|quit|fell off|drifted off|lost the "
      + "habit|given up)",
    "(a|an|the) [bit|little|tiny|small|wee|touch] [bit|of] (experience|experienced|practice)",
    "some experience", "limited experience",
    "(lifted|did|trained|went|been|squatted|benched|had|was|played|rowed|competed|worked out) * "
      + "[of] [years|months] (before|until|till|back|in my|as a|at (school|uni|college|"
      + "university)|in (school|uni|college|university|the army|the navy|high)|once|ages ago|"
      + "years ago|long ago|for (rugby|rowing|football|basketball|judo|physio|rehab))",
    "(used to|once) (lift|train|do|go|squat|bench|be|compete|have|love|deadlift|own|work)",
    "(former|ex|retired|onetime|recovering) (lifter|powerlifter|bodybuilder|gym rat|gym goer|gym "
      + "bunny|rower|rugby player|crossfitter|weightlifter|athlete)",
    "(a long|long|big|huge|lengthy) (break|gap|pause|layoff)",
    "(on a|taking a|after a) (break|pause)",
    "(getting|got|get|coming|came) back (into|to) (it|lifting|weights|the gym)",
    "(many|some|few|several) moons ago",
    "(half|semi) (regular|regularly|serious)",
    "less than (six|6|half|a year|three|3|{number} months)", "not (long|for long|very long)",
  ]

  static let formerLifting = [
    "(stopped|quit|gave up|given up|gave it up|lapsed|packed it in|dropped it|fell off|retired from)",
    "(on and off|off and on)",
    "(no longer|not (any more|anymore|these days|nowadays|lately|recently))", "long break",
    "now (no|not|nothing)",
  ]

  static let triedLifting = [
    "(tried|did|done|been|gone|went|lifted|had|attended|joined|used|tested) * (once|twice|"
      + "{number} times|{number} sessions|{number} classes|few times|couple of times|handful of times|or three times|few sessions|"
      + "couple of sessions|handful of sessions|few goes|class|one session)",
    "(once|twice|one) or (twice|thrice|two)", "(tried|try) it [once|out|before|$]",
    "had a (go|bash|try|crack|stab)",
    "gave it a (go|try|shot|whirl|bash)",
    "(did|done|tried|took|taken) (a|one|some) * (class|classes|course|term|session|sessions|month|"
      + "block|stint)",
  ]

  static let regularLifting = [
    "(every|each) (week|day|morning|evening|night|weekend|monday|other day|single day|lunchtime|"
      + "lunch break)",
    "all the time",
    "(gym|gym) (rat|bunny|goer|junkie|regular|addict|nut|bro|veteran|fanatic|lover)",
    "(advanced|intermediate|pro|seasoned|veteran|experienced|expert|well trained|very experienced|"
      + "quite experienced|fairly experienced|competent|proficient|confident|old hand|no stranger|"
      + "at home with|second nature|my bread and butter|my main sport|my thing|bread and butter|"
      + "addicted|obsessed|hooked|competitive|competitively)",
    "most (days|weeks|mornings|evenings)", "[for] (over|about|nearly|almost|for) a decade",
    "(push|pull|leg|chest|arm) day * (push|pull|leg|chest|arm|back) day",
    "for (years|ages|decades|yonks|donkeys years|many|ever|most of)",
    "(many|several|some|lots of|countless|a good few|quite a few|a number of|over {number}|more "
      + "than {number}|{number} plus) years",
    "^ [for] (decades|ages) $",
    "years (of|and counting|now|under) [it|lifting|experience|training|the bar|gym]",
    "since [the|high|secondary|my|about|i was|i left] (school|college|uni|university|my teens|my "
      + "twenties|i was|schooldays|teenager|teens|twenties|thirties|nineties|eighties|seventies|"
      + "noughties|90s|80s|70s|{number}|fifteen|child|kid|forever|my youth|youth|day one|birth|"
      + "the army) [s]",
    "(from|since) the (nineties|eighties|seventies|90s|80s|70s|noughties|army)",
    "(been|am|im) [lifting|training|going|doing it|at it|pumping iron|hitting the gym|in the gym|"
      + "doing weights|squatting|a lifter|a gym goer] (since|for (years|ages|decades|many|over|"
      + "more))",
    "{number} [strength|gym|lifting|weight|weights|full body|upper|heavy|solid|proper] (sessions|"
      + "session|workouts|mornings|evenings|nights|lunchtimes|days|time|times|visits|trips|gym "
      + "sessions|evening|morning|day) [of *] (a|per|each|every|in the|in a|the|weekly|/) [the|a] "
      + "(week|wk|w|$)",
    "{number} [times|x|days] (weekly|per wk|a wk|pw|/ wk|/ week)",
    "i (lift|train|squat|bench|deadlift|press|clean|snatch) (heavy|hard|$|{number}|twice|on|"
      + "regularly|with|at|most)",
    "(dumbbells|kettlebell|kettlebells|barbell|weights) * (use|lift|train with) (it|them|those) "
      + "(on|every|each|twice|weekly|most|regularly|{number})",
    "(bench|squat|deadlift|press|overhead press) [is|of|at|about|around|pr|max|1rm|my|roughly] "
      + "{number}",
    "compete in", "(my|a) (1rm|one rep max|max|pr) ",
    "(do|doing|does|follow|following|run|running|on|use|using|have|got|through|keep) [my|a|an|the|"
      + "{number} day] (crossfit|powerlifting|bodybuilding|weights class|bodypump|hyrox|strongman|"
      + "weightlifting|(strength|lifting|gym|weights|weight|5x5|ppl|push pull legs|upper lower) "
      + "(program|programme|routine|plan|split)|starting strength|stronglifts|5x5|ppl|531|routine)",
    "(routine|upper lower|push pull|ppl|full body (split|routine)|stronglifts|starting strength|"
      + "body pump|wendler|linear progression|push pull legs|upper lower split|bro split)",
    "(lift|lifting|train|training|gym|go|lifts|trains|weights) [pretty|quite|very|fairly] "
      + "(regularly|often|a lot|loads|religiously|weekly|daily|consistently|frequently|heavy|"
      + "seriously|all year)",
    "(weekly|regular|regularly|consistently|religiously|frequently) [sessions|session|class|"
      + "classes|gym|routine|program|programme|$]",
    "(daily|every day|every other day|every second day)", "pump iron", "pumping iron",
    "[a] regular (here|there|at it|$)",
    "(a|my|the) (big|huge|massive|keen|serious|regular|avid|committed|dedicated) (lifter|gym goer|"
      + "gym rat|gym user)",
    "as (regular|often|much) as",
    "(never|havent|dont) (miss|missed|skip) (a|my|leg) (session|day|workout|gym)",
    "never skip leg day",
  ]
}
