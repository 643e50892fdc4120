/// Ways to tell an alarm that are rarer, or leave a doubt.
extension Wordings {
  static let outOfJoint = [
    "(kneecap|knee|shoulder|finger|toe|ankle|elbow) [has|is|was] [just|nearly] "
      + "(slid|slipped|popped|jumped|moved|sticks|sticking|points|pointing|faces|bent) "
      + "(out|sideways|off|the wrong way|backwards|"
      + "in (a|the) (wrong|funny|weird|odd|strange) direction)",
    "(dent|gap|hole) in (my|the) [left|right] (achilles|calf|thigh|hamstring|tendon|muscle|shin)",
  ]

  /// Faint, in the words of those who never say so.
  static let nearlyOut = [
    "(head|brain) (is|was|went|keeps|started) [all] (swimming|swimmy|reeling)",
    "(everything|vision|things) (went|goes|gets|got|turned|became) [all|a bit|very] "
      + "(fuzzy|hazy|dim|white|swimmy|far away)",
    "(zoned|spaced) out and (fell|dropped)", "found (me|myself) (on|lying)",
    "(dont|cant|couldnt|didnt) remember (it|falling|the end|finishing|the last|how i|going down|"
      + "hitting|collapsing|getting home|crossing)",
    "(fell|fall|fallen|went down) * lost a (few|couple of) (seconds|moments|minutes)",
    "(was|were) out for [about|like|maybe] (a|one) minute",
    "(suddenly|then|next) i was (on|lying on) the (ground|floor|pavement|road|deck)",
    "was gone for (a|some|{number}|about|like|maybe) [few|couple of] (seconds|second|moment|moments|bit)",
    "(dark|black) (before|in front of) [my] eyes", "(had|having) a (fit|convulsion)",
    "(lights|light) (went|go|going) out (for (a|me)|$)",
    "(hit|kissed) the (deck|floor|ground|tarmac)",
    "(conked|flaked|zonked) out for (a|some|one)", "(greyed|grayed|greying|graying) out",
    "(vision|sight|everything) * (tunneled|tunnelled|tunnel|narrowed|faded|closed in|spun)",
    "(tunnel vision|swooned|swooning|keeling over|nearly went over|saw stars|seeing stars)",
    "had to (grab|hold on to|hold onto|cling to|lean on) * "
      + "(fence|wall|rail|tree|lamppost|post|railing) (because|so|or|to stop)",
  ]

  static let feelingLost = [
    "(lost|lose|losing|loses|no|without) [all|any|some] feeling (in|below|from|of|on)",
    "(cant|cannot|couldnt|dont|didnt|barely|hardly) feel (my|the|one|both|half [of] my) "
      + "[left|right|big|little|whole|lower|two] {parts}",
    "(leg|foot|arm|hand|toes|fingers) (fell|falls|goes|went|keeps going|keeps falling) "
      + "(asleep|to sleep|dead|numb)",
  ]

  static let halfGone = [
    "(a|had|having|mini|my) tia", "flashing lights * (eye|eyes|vision)",
    "{unable} [really|even] talk (for (a|some|several|{number} )|at all|anymore|after|suddenly|$)",
    "(left|right|one) (hand|arm) [is|feels|has gone|went] [suddenly|all|really] (weak|clumsy|limp|"
      + "useless|floppy)",
    "(keep|keeps|kept) dropping (things|everything|stuff|my [coffee|tea] (phone|cup|keys|fork|mug))",
    "(walk|walking|walked|stagger|staggering|swaying) [like|as if] [a|im|i am|i was] drunk",
    "confused and (wobbly|dizzy|shaky|unsteady|weak)",
    "(pupil|pupils) * (bigger|larger|different|uneven|wide)",
    "(arm|hand|fingers) [just|suddenly] (stopped (working|moving)|went (limp|floppy|useless))",
    "(didnt|dont|couldnt) (know|remember|tell) (where|who) i (was|am)",
    "(i|me) (was|were|started|am|kept) (talking|speaking|babbling) (nonsense|rubbish|gibberish|"
      + "garbage)",
    "(curtain|shadow|veil) (over|across|in) (my|one|the) [left|right] (eye|vision)",
    "(arm|hand|fingers) (wont|wouldnt|didnt|doesnt) do (what|as)",
    "(half|one half|one side|the left side|the right side) of my (body|face|mouth) * "
      + "(limp|asleep|dead|gone|away|useless|slack|frozen|tingly|heavy|weak)",
  ]

  static let ironBand = [
    "(pressure|tightness|squeezing|heaviness|burning) (behind|under|beneath) (my|the) "
      + "(ribs|ribcage|rib cage|breast bone)",
    "(iron|steel|tight|rubber|metal) band (round|around|across|on) (my|the) (chest|ribs|ribcage)",
  ]

  /// What makes somebody stop a run.
  static let stoppedFor = [
    "(stop|stopped|stopping|walk|walked|quit|gave up|sit) * because of (my|the) (chest|heart) $"
  ]

  /// One leg that has grown beside the other.
  static let oneThicker = [
    "(calf|calves) (hurts|hurt|aches|is sore|is painful) * (is|feels|gets|are|and) (hot|warm) $",
    "(calf|leg) (is|looks|feels|got|has got|seems) [much|a lot|way|visibly|a bit] (bigger|fatter|"
      + "thicker|larger|wider) than (the|my) (other|left|right)",
  ]

  static let lumps = [
    "(lump|bump|egg|ball) (on|in|at|behind|under) (my|the) [left|right|back of my|side of my] (shin|ankle|foot|"
      + "knee|calf|achilles|heel|leg|kneecap)"
  ]

  static let oddBeats = [
    "(pulse|heartbeat|heart rate|hr) [is|feels|was|seems|looks] [a bit|all|very] "
      + "(jumpy|erratic|irregular|weird|odd|funny|uneven|jumping)",
    "heart [is|was|right|beating] (in|up in) my (mouth|throat|ears|neck)",
    "(high|low|irregular) (heart rate|hr|pulse|heartbeat|rhythm) (alert|alerts|warning|warnings|"
      + "notification|notifications)",
    "(extra|odd|missed|dropped|funny|strange|weird|double) (heartbeat|heartbeats|beats|pulse)",
    "(irregular|abnormal|uneven|erratic) [heart] (rhythm|heartbeat|pulse|beat|beats|heart)",
    "(heart rate|hr|pulse|heartrate|heart) [has|suddenly|just] (jumped|jumps|shot|shoots|leapt|"
      + "soared|rocketed) [up]",
    "heart [suddenly] (starts|started|begins|began|start) to (race|pound|flutter|skip|gallop|"
      + "hammer|stumble|jump)",
  ]

  static let newHeadache = [
    "(headache|migraine|head hurts|head pain) * (like never before|like no other|never had|never "
      + "felt|i have ever had|ive ever had|ever had|unlike any)",
    "never [had|felt|known] (a|such a|any) * (headache|migraine)",
    "headache like (a bomb|an explosion|thunder|lightning)",
  ]

  static let hotAndIll = [
    "(overheated|overheating|overheat) * (vomited|vomiting|threw up|sick|confused|dizzy|"
      + "couldnt walk|shivering|collapsed)",
    "(couldnt|cant|cannot) (think|see|walk) straight * (heat|sun|hot|degrees)",
    "(shivering|shivered|shivers|goosebumps|goose bumps|chills) * [in the|of the] (heat|hot|sun|{number} degrees)",
    "(heat|hot|sun) * (shivering|shivered|goosebumps|goose bumps|staggered|staggering)",
  ]

  static let fastAtRest = [
    "(pulse|heart|heartrate|hr|bpm|it) [rate] [is|was|at|of|has been|stays|sits|hits|reads|says] "
      + "[around|about|over|still|like] {number} [bpm|beats|a minute|beats a minute] * "
      + "(sitting|lying|at rest|resting|in bed|doing nothing|on the sofa|on the couch|watching tv|[just|only] walking|standing)",
    "(resting|at rest|lying|sitting) * (pulse|heart rate|hr|heartrate) [is|was|of|at|has been] "
      + "[around|about|over|still] {number}",
  ]

  static let periodLate = [
    "(amenorrhea|amenorrhoea)",
    "my [menstrual|monthly] cycle [has] (stopped|disappeared|vanished|gone|is gone)",
    "(period|periods) (is|are|was|were) * (late|overdue|absent)",
    "(period|periods) (does not|doesnt|did not|didnt|hasnt|has not|havent|wont|isnt|not) "
      + "(come|coming|came|arrive|arrived|show up|showed up|turn up|turned up|start|started) "
      + "[back|again|yet|anymore|any more|at all|this month|on time] $",
  ]

  static let periodGone = [
    "(period|periods|cycle) (does not|doesnt|did not|didnt|hasnt|has not|havent|wont|not) [be|been] "
      + "(come|coming|came|arrive|arrived|show up|showed up|start|started|return|returned|here) "
      + "[back|again|anymore] (since|for|in) [about|over|the|more than] ({number}|a|last|months|january|may)",
    "(havent|hasnt|have not|not|didnt|did not|dont|do not|never|no longer) "
      + "(had|have|get|got|getting|seen|see|having) [a|my|any|the] [proper|single|normal|real] "
      + "(period|periods) [now|anymore|at all]",
  ]

  static let sorePressed = [
    "(shin|metatarsal|foot|heel|hip|bone|tibia|shinbone) * (hurts|sore|tender|painful|hurt) "
      + "(when|if|where) [i|its|it is] (press|pressed|pressing|touch|touched|push|pushed|poke)",
    "(xray|x ray|scan|mri|doctor) * (crack|fracture|break)",
  ]

  static let atAnAngle = [
    "(collarbone|shoulder|knee|ankle|wrist|finger|toe|foot|arm) looks (wrong|misshapen|out of place)",
    "(toe|finger|wrist|ankle|elbow|nose|thumb|arm|foot) (is|looks|sits|stands|lies) [all|really] "
      + "[bent|twisted|turned|hanging] "
      + "(wonky|crooked|skewed|twisted round|at a (funny|weird|odd|strange|wrong) angle)",
  ]

  static let rattling = [
    "breathing [is|was|feels|felt|does] (isnt|wasnt|not|doesnt feel|didnt feel|not feel) [quite|really] (right|good|itself)",
    "(gasping|breathless|wheezing) (all|the whole) (day|evening|night|morning|afternoon)",
    "(takes|took|taking) * to (get my breath|catch my breath|breathe)",
    "breathing [is|was|feels|felt|seems] [a bit|all] (off|weird|strange|funny|wrong|bad|worse)",
    "(chest|lungs|breath|breathing) (is|are|was|sounds) (whistling|whistles|rattling|crackling)",
    "(whistling|rattling|crackling) (chest|lungs|breath|breathing)",
    "(panting|puffed|puffing|out of breath|winded|breathless) (for|even|still) * "
      + "(half an hour|an hour|hours|{number} minutes) (after|later|afterwards)",
  ]

  static let stillFever = [
    "still [have|got|had|having|running|with] [a|the|my|some] [high] (fever|temperature) "
      + "(after|for) [over|more than|about] (a|one|two|three) (week|weeks)"
  ]

  static let withoutMe = [
    "(wish|hope|hoping) i (didnt|wouldnt|dont|wont) wake [up] $",
    "(happier|better|better off|easier|fine) without me",
    "(cant|cannot|dont want to) go on (anymore|any more|any longer|like this|living)",
    "(want|wish|like|love|rather|wanted) [to|i could] [just|simply] [disappear|vanish] [and|or] "
      + "(never wake|not wake|disappear|vanish|not exist|stop existing|be gone) [up] [again|anymore|forever|$]",
    "(tired|sick) of (living|life|being alive)",
    "(dont|do not|not) (know|sure) (if|how|whether|how long|how much longer) i (can|could|want to) "
      + "(go|carry) on (living|like this)",
    "(dont|do not|not) (know|sure) how (long|much longer) i (can|could) (go|carry) on",
    "(no|not any|any|a) (point|reason|sense) to (my life|life|be alive|be here (anymore|any more|any longer))",
    "(cant|cannot) be here (anymore|any more|any longer)",
  ]

  static let throbsStill = [
    "(ache|pain|throbbing|hurting) (in|of|on) (my|the) * (doesnt|wont|never) "
      + "(stop|go|stops|ease|settle) [away|off] [even] (at rest|when i (rest|sit|lie)|at night)",
    "(ache|pain|throbbing|it|hurting) (doesnt|wont|never|not) (stop|go|goes|stops|ease|settle) "
      + "[away|off] [even] (at rest|when i (rest|sit|lie)|at night|lying down)",
    "(throbs|throbbing|aches|hurts|burns|pulsates) [even] (when|while|if) [i|im|i am] "
      + "[just] (lie|lying|sit|sitting|rest|resting|do|doing|not) [even] [still|down|nothing|moving]",
  ]

  static let spotting = [
    "pregnant * (spotting|bleeding|bled|blood|leaking|leak|cramps|cramping|discharge)",
    "(spotting|bleeding) * pregnant",
    "{number} weeks [pregnant] [and|,|with] [some] (leaking|bleeding|spotting|contractions)",
  ]

  /// The colour of muscle that breaks down, by what it looks like.
  static let coffeeUrine = [
    "(urine|pee|wee|piss) * (looks|looked|looking|look|colour|color|coloured|colored) [of|like|as|as dark as|a bit like] "
      + "(coffee|cola|coke|tea|rust|stout|treacle|mud|ink)",
    "(coffee|rust|treacle|stout|tea) (coloured|colored|colour|color) (urine|pee|wee|piss)",
  ]

  static let weightFalls = [
    "(losing|lost|lose|dropped) [so much|some|a lot of] [{number}] (weight|kg|kilos|pounds) "
      + "without (wanting|trying|meaning|doing|intending|dieting|a diet|changing)",
    "without [any|a|being on a|changing|altering|touching] [my|the|any] "
      + "(diet|dieting|trying|wanting to|meaning to|food|eating|anything|habits) * "
      + "(losing|lost|lose|dropped) [so much|some|a lot of] [{number}] (weight|kg|kilos|pounds|stone)",
    "(not|no|never|isnt|without) [even] [on] [a|any] (diet|dieting) * (lost|losing|dropping|lose)",
    "(lost|losing|dropped|dropping) * (not|no|isnt) [even] [on] [a|any] (diet|dieting)",
    "weight (keeps|is|has been|was|just keeps) (dropping|falling|coming|melting|going) "
      + "(off|down) * (though|although|reason|why|eat|trying|explanation|diet)",
  ]

  static let wildHeart = [
    "(heart|ticker|pulse) (does|do|did|doing|has|makes|is doing|feels) (a|little|these|some|like|"
      + "weird|funny|odd) [little|big] (skip|skips|flip|flips|flop|jump|thud|hiccup|pause|stop)",
    "heart (is|was|went|goes|has been) [all|completely|totally|just] [going|gone] "
      + "(mental|nuts|bananas|haywire|bonkers|berserk|ballistic|everywhere)",
    "(horse|bird|fish|butterfly|butterflies|frog|drum|hammer|jackhammer) * in (my|the) chest",
  ]

  static let babyStill = [
    "(baby|babys|bump) [has|is] (stopped|not|isnt|hasnt) [been] (moving|kicking|moved|kicked)",
    "(baby|babys|bump) [has|is] (moves less|kicks less|moving less|gone quiet|went quiet)",
  ]
}
