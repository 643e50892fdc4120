/// Ways to tell an alarm that no bag of words holds.
extension Wordings {
  static let alarms =
    pressedChest + beatMissed + wentDown + cameTo + atRestBreathless + noAir + noWeight
    + tooPainful + hopping + limpAlways + painGetsUp + wordsWrong + faceHangs + saddle + lostControl
    + noPoint + betterOff + grown + fingerOnIt + babyStill + outOfJoint + nearlyOut
    + feelingLost + coffeeUrine + throbsStill + spotting + weightFalls + wildHeart
    + halfGone + ironBand + oddBeats + fastAtRest + newHeadache + hotAndIll + periodLate + withoutMe
    + periodGone + sorePressed + atAnAngle + rattling + stillFever + stoppedFor + oneThicker + lumps

  static let pressedChest = [
    "(somebody|someone|something|elephant|weight|stone|brick|bricks|boulder|anvil|fridge|truck) "
      + "[is|was|were] (sitting|standing|kneeling|parked|sat|stood|lying|resting) on (my|the) chest",
    "(sitting|kneeling|parked|stamping|stood|elephant|weight|stone|brick|bricks|boulder|rock|ton|"
      + "load) on (my|the) chest",
    "(vice|vise|clamp|belt|rope|fist|weight|hoop|strap) "
      + "(round|around|on|in|across|squeezing|crushing) (my|the) (chest|ribs|ribcage|heart)",
    "(indigestion|heartburn|acid|pressing|dull|weird) (feeling|pain|ache) "
      + "(behind|in|under|around|in the middle of) (my|the) (sternum|breastbone|chest|ribs)",
    "chest (is|was|feels|felt|gets|got|has been) [being|like] * "
      + "(crushed|hugged|gripped|squashed|squished|clamped|vice|vise|corset|anvil|belt)",
  ]

  static let beatMissed = [
    "(skips|skipping|skipped|skip|misses|missing|missed|drops|dropping) "
      + "(a|some|several|every other|every second|every third|the odd) [few|couple of] (beat|beats)",
    "(skips|skipping|skipped|skip|misses|missing|missed) beats",
    "(heart|heartbeat|pulse) feels like it (pauses|stops|skips|jumps|flips|misses)",
    "(heart|ticker|pulse) (keeps|kept) (stopping|pausing|skipping)",
    "(heart|ticker|pulse|it) [just] (jumps|stops|skips|pauses|stumbles|flips|flutters) (and|,) [then] "
      + "(jumps|stops|skips|pauses|stumbles|thumps|starts|goes|restarts)",
    "(heart|ticker|pulse|heartbeat) [is|was|beats|beating|has been|feels|going|goes] [all] over the place",
    "(heart|ticker|pulse) [is|was] (beating|beats|beat) [really|very|so|all|a bit] (weird|funny|strange|odd)",
    "(heart|ticker|pulse) [is|was|has been|keeps] (racing|pounding|thumping|hammering|going|beating) "
      + "[*|,] [and] [it] (wont|doesnt|didnt|cant|not) (slow|calm|settle|stop|come) [down]",
    "(heart|ticker|pulse) [keeps|kept] (stops|stopping|stopped|pauses|pausing) and "
      + "(starts|starting|started|restarts|goes|going)",
    "(heart|heartbeat|pulse|ticker) [is|was|beats|going|goes] [all|very|so|really] "
      + "(irregular|uneven|erratic|off beat|out of rhythm|out of step)",
    "(heart|ticker|pulse) [is|was|keeps|has been] [still] "
      + "(racing|pounding|thumping|hammering|going|beating|banging) "
      + "[out of my chest|{number} mph|{number} miles an hour|a mile a minute|"
      + "like (the clappers|mad|crazy|a drum|a train|a rabbit|anything)] * "
      + "(sitting|lying|resting|watching|reading|in bed|an hour|two hours|hours (ago|later|after)|"
      + "on the (sofa|couch)|at my desk|not [even] (moving|running|doing anything|exercising)|doing nothing)",
    "(woke|wake|waking|wakes|woken) [up] (by|with|to|and|because) [my|the] heart [was|is] "
      + "(racing|pounding|thumping|hammering|fluttering|jumping|going (mad|crazy|nuts))",
    "(flutter|fluttering|flutters|fluttery|palpitation) [feeling|feelings|sensation] "
      + "(in|inside|around|across) (my|the) chest",
    "heart (wont|will not|doesnt|didnt|cant|wouldnt) (stop (racing|pounding)|calm down|slow down|"
      + "settle)",
    "(heart|ticker|pulse) (stops|stopped|paused|pauses) for (a|one|some)",
  ]

  static let wentDown = [
    "(i|was|went|been|lay|lying|knocked|me) out cold",
    "(went|going|fell|dropped|go|collapsed) (down|over) like a (sack|stone|tree|log|plank|brick)",
    "(was|were|been|be|me|down) out for (a|about|some|several|like|maybe|{number}) [few|couple of] "
      + "(seconds|second|moments|moment)",
    "sack , out for (a|about|some|several|{number}) [few|couple of] (seconds|moments)",
    "legs (went|gave|buckled) [out|way] (under|underneath|beneath|from under) me",
  ]

  static let cameTo = [
    "(fell|fallen|fall|falling) (in|into) [a] (faint|swoon)",
    "came (to|round|around) (on|lying|with my face|in the ambulance)",
    "(woke|wake|waking|wakes|came) [up|round|to] (and|with|to) (people|everyone|somebody|someone|"
      + "strangers|a crowd) [was|were|standing|all] [standing] (around|round|over|above) me",
    "(woke|wake|waking|wakes) up on the [kitchen|bathroom|gym|bedroom|hall|living room|cold|hard] "
      + "(floor|ground|pavement|grass|tarmac|track|trail|concrete)",
    "next thing [i know|i knew|i remember] [was] [i was] (lying|on)",
    "everything (went|goes|turned|was) (black|dark|white|blank|grey|gray)",
  ]

  static let atRestBreathless = [
    "(out of breath|breathless|winded|puffed|panting|gasping) * (sitting|doing nothing|at rest|"
      + "in rest|lying|on the sofa|on the couch|talking|getting dressed|dressing|tying|"
      + "brushing my teeth|in the shower|having a shower|making tea|in bed|walking to the "
      + "(kitchen|door|shop|car|toilet|bus|fridge|bathroom))",
    "still (out of breath|breathless|winded|panting|puffing|gasping|short of breath|wheezing) * "
      + "(half an hour|an hour|hours|ages|{number} (minutes|hours)) [or so] (after|later|on|afterwards)",
    "(out of breath|breathless|winded) (going|walking|climbing) up (one|a) (flight|few stairs)",
    "(sitting|lying|resting) * (out of breath|breathless|gasping|panting)",
    "(breathe|breathing) like * (at rest|doing nothing|just sitting)",
  ]

  static let noAir = [
    "(not|isnt|wasnt|never) able to (breathe|get air)",
    "(no|without) (air|breath) (left|anymore|in my lungs|when|any more)",
    "(like|feel|feels|felt|feeling) * (suffocating|suffocate|choking|drowning|smothered)",
    "(wake|woke|waking) [up] [at night|every night|in the night|at {number}] (gasping|choking|breathless|fighting for air|short of breath)",
    "(cough|coughing|coughed) [up] (pink|foam|froth|bloody)",
    "(air|breath) (wont|doesnt|wouldnt|isnt|not|didnt|dont) "
      + "(come|go|coming|going|get|getting) [in|into|down|through]",
    "lungs (wont|dont|wouldnt|didnt|arent) (fill|open|work|filling|working|expand)",
    "(not|isnt|wasnt|dont|didnt|never|hardly|barely) (get|getting|got) (enough|any|much|the) "
      + "(air|oxygen)",
    "(not|isnt|wasnt|dont|didnt) (get|getting|got) (air|oxygen) (in|into|down)",
    "(struggling|struggle|struggled|fighting|hard|trying) to (get|suck|draw|pull|take) "
      + "[any|enough|some|the] (air|oxygen) [in]",
    "(cant|cannot|couldnt|unable to|hardly|barely) (get|draw|suck|take|catch) "
      + "[any|enough|my|in] (air|oxygen|wind)",
    "breathing (is|was|gets|got|feels|felt) [very|so] (shallow|difficult|laboured|labored|"
      + "painful|tight|wrong|weird|strange)",
    "(gulping|starved|starving|hungry|fighting|begging|desperate) for (air|breath|oxygen)",
    "(sit|prop|sitting) (up|upright) [in bed] to (breathe|get air)",
    "(air|breath) (is|was|goes) (missing|missing me|running out|away)", "(lack|missing) [of] air",
  ]

  static let noWeight = [
    "(cant|cannot|couldnt|unable to|not able to|hardly|barely|impossible to) [even] (walk|stand|"
      + "step|run|tread) on "
      + "(my|the|that|this) [left|right|bad|sore|injured] (foot|leg|ankle|knee|heel|toe|hip)",
    "(cant|cannot|couldnt|unable to) load (my|the|that|this) (leg|foot|ankle|knee|hip)",
    "(cant|cannot|couldnt|unable to|not able to) take (a|one|another) [single] step",
    "(foot|leg|ankle|knee|hip|heel|it) (wont|doesnt|cant|cannot|couldnt|wouldnt|didnt|(would|will|does|did|could) not|(refuses|refused) to) "
      + "(take|bear|carry|hold|support|accept) [any|much|all|half] [of] [my|the|full] (weight|me|load)",
    "(cant|cannot|couldnt|unable to|not able to|hardly|barely) (put|place|get|set|take|bear|load) "
      + "[any|my|much|full|the|all my] (weight|load) (on|onto|through|down|over|there)",
    "(cant|cannot|couldnt|unable to|not able to) (stay|stand|step|tread|lean|stood) on "
      + "(my|the|this|that) [left|right|bad|sore|hurt|injured|other] "
      + "(foot|leg|ankle|knee|heel|side)",
    "(cant|cannot|couldnt|unable to|not able to) put [my|the|that|this] [left|right|bad] "
      + "(foot|leg|heel) (down|on the (floor|ground))",
    "(cant|cannot|couldnt|unable to|not able to) put [any|much|full|the] (pressure|load|force) "
      + "(on|through|onto) [my|the|that|this] [left|right|bad] (foot|leg|heel|ankle|knee|hip|it)",
  ]

  static let tooPainful = [
    "(too painful|hurts too much|hurts too bad|hurts too badly|too much pain) to "
      + "(walk|stand|step|put|bear)",
    "(walking|standing|stepping) (is|was|became|isnt) [nearly|almost|totally|basically] "
      + "(impossible|unbearable|possible anymore)",
    "every step is (agony|torture|excruciating|unbearable)",
    "(on|need|needed|given|got) crutches",
  ]

  static let hopping = [
    "(leg|knee|ankle) (gives|gave|give|giving|goes|buckles|buckled|went) [out|way] "
      + "(under|beneath|underneath|from under) me",
    "can only hop", "too (sore|painful|tender|swollen) to (walk|stand|step|put weight)",
    "(foot|ankle|knee|leg) (collapses|folds|crumples|caves|caved|folded|crumpled) "
      + "[in] (when|under|if|as|every)",
    "(only|had to|have to|having to|must|been|im|was) (hop|hopping) "
      + "(on one|around|about|to|everywhere|home)",
  ]

  static let limpAlways = [
    "(no longer|cant|cannot|couldnt|cant even|havent|hardly|barely|unable to|impossible to|"
      + "not able to|never|dont) (walk|walked|run|move|go|get|take) [around|anywhere|a step|"
      + "one step|two steps|properly|far|normally] without [a|any] (limp|limping|hobbling)",
    "(favouring|favoring|dragging) (my|one|the) [left|right|bad|other] (leg|foot|side)",
  ]

  static let painGetsUp = [
    "(wake|woke|waking|woken) [me] [up] (at {number} [am]|at night|(in|during) the [middle of the] "
      + "night|every night) (with|by|from|because of|due to) * (pain|ache|throbbing|hurting)",
    "(wakes|waking|woke) me [up] [at night|every night|in the night] [,] (the|my|that) "
      + "(hip|knee|shin|foot|heel|back|shoulder|leg|calf|achilles|pain|ache)",
    "(hip|knee|shin|foot|heel|leg|back|ankle|calf|achilles|groin|hamstring) "
      + "(wakes|woke|is waking|keeps waking|keeps) me (up|at|every|awake|in|several)",
    "(pain|ache|aching|throbbing|cramp) * (gets|got|drives|drove|forces|forced|keeps|kept|pulls) "
      + "(me|us) (up|awake|out of bed|from sleep|out of sleep)",
  ]

  /// Speech and sight that fail; of talk during a hard run nothing is told.
  static let wordsWrong = [
    "{unable} [really|even] (speak|talk|see) (properly|clearly|right|straight|normally|correctly|"
      + "anything|a thing|good)",
    "{unable} [really|even] (speak|speaking|see) (for (a|some|several|{number})|at all|anymore|after|"
      + "out of|with|on (my|the|one) (left|right|side)|suddenly|all of a sudden|$)",
    "(words|sentences|sentence|speech) * (came|come|comes|coming|went|were|was|are) [out] "
      + "[all] (wrong|jumbled|scrambled|garbled|mixed up|muddled|like mush|mushy)",
    "(couldnt|cant|cannot|wasnt able to|unable to) (find|form|say|get out) (my|the|any|a|one|simple) "
      + "[whole|single] (words|word|sentence|sentences)",
    "tongue (wont|wouldnt|didnt|doesnt) (work|move|obey)",
    "(sound|sounds|sounded|sounding|talk|talks|talking|talked|speak|speaking|spoke|speech|voice|words) "
      + "[is|are|was|were|came out] [like|as if|as though] [im|i am|i was|ive been|a|somebody] "
      + "(drunk|drunken|drinking)",
    "(think|thinks|thought|asked|asks) [me] [that|if|whether] (im|i am|i was|id been|i had been) "
      + "(drunk|drinking)",
  ]

  static let faceHangs = [
    "(had|having) a [mini|small|minor|slight] stroke",
    "(cant|cannot|couldnt|dont|didnt) feel (the|my|one|half) * (face|mouth|cheek|lip|lips|tongue)",
    "(mouth|face|smile|cheek|eyelid) [side] * (hangs|sleeping|paralysed|paralyzed|crooked|lopsided|lop sided|sagged|sagging|sags|"
      + "hanging|slack|uneven|frozen|dropped on one side|fell on one side)",
    "(arm|hand) (wont|wouldnt|would not|didnt|doesnt|refused to) (move|work|lift|obey|respond|grip)",
    "(went|gone|go|going|was|am|im) blind (in|on) (one|my|an|the (left|right|one))",
  ]

  static let saddle = [
    "(cant|cannot|couldnt) feel my {parts} * back", "back * (cant|cannot|couldnt) feel my {parts}",
    "back [pain|hurts|ache|aches] , [and|also] [i|have|got|having] (cant|couldnt|trouble|unable to|difficulty) (pee|peeing|wee|weeing|urinate|urinating)",
    "back * (cant|cannot|couldnt|trouble|unable to|difficulty|struggle to|struggling to) [properly] (pee|peeing|wee|weeing|urinate|urinating|pass (water|urine))",
    "(cant|cannot|couldnt|trouble|unable to|difficulty|struggle to|struggling to) (pee|peeing|wee|weeing|urinate|urinating|pass (water|urine)) * back",
    "(no|lost|without|cant|less) [all|any] (feeling|feel) [it|anything|down there] when i (wipe|pee|wee|poo)",
    "(cant|cannot|couldnt|dont) [really] feel (my|the) (saddle|groin|bum|bottom|genitals|privates|"
      + "crotch|buttocks)",
    "(numb|numbness|no feeling|tingling) (between|around|in) (my|the) "
      + "(legs|groin|saddle|bottom|crotch|buttocks|bum|genitals|privates)",
  ]

  static let lostControl = [
    "(no|lost|without|lose|losing) control (over|of) my (bladder|bowels|pee|wee)",
    "(cant|cannot|couldnt|trouble|unable to) (hold|control|keep in) my (pee|wee|urine|poo|stool)",
    "(wet|wetting|soiled|soiling|peeing|peed|pissing) myself",
    "(pee|wee|poo|urinate) without (noticing|feeling|wanting)",
  ]

  static let noPoint = [
    "^ i [just|really|sometimes|only] (want|wish|wanted) to (die|be dead) $",
    "(hurt|hurting|harm|harmed|cut) myself on purpose",
    "(no|not any|see no|dont see the|dont see any|dont see a|whats the) (point|reason|sense) "
      + "(in|to|of) (living|live|life|go on|going on|carry on|carrying on|being alive|being here)",
    "(feel|felt|feels|feeling|thinking|thought) (like|of|about) ending (it|everything|things)",
    "(dont|do not|didnt) [really|even] want to (exist|go on living|wake up anymore|"
      + "wake up tomorrow|be alive|live anymore|be here anymore)",
    "(thoughts|thinking|thought|think|ideas) (of|about) (suicide|killing myself|hurting myself|harming myself|ending it|"
      + "ending it all|taking my life|dying|not being here)",
    "(life|my life) (isnt|is not|wasnt) worth [living|it|anything]",
    "(cutting|cut|burning|hurting|harming) myself (on purpose|again|at night|deliberately)",
    "been (cutting|burning|hurting|harming) myself $",
  ]

  static let betterOff = [
    "better (off|without me) [if] [i] (killed|kill|died|die|dead|without me|werent|was gone)",
    "if i (killed|kill|hanged|hang|ended) (myself|it)",
    "(want|wanted|going|plan|planning|ready) to (kill|hang|shoot|drown|end) (myself|it all)",
  ]

  static let grown = [
    "(ankle|knee|foot|calf|leg|shin|toe|wrist|hand|elbow) * (puffed|blew|blown|blows|ballooned) up",
    "(fluid|water) (on|in|around|behind) (my|the) [left|right] (knee|knees|ankle|joint)",
    "(knee|ankle) [has|got|is] [full] (of|with|fluid|water|got) [fluid|water] (on|in|inside|$)",
    "(ankle|knee|foot|toe|wrist|elbow) * (as big as|the size of|like) [a|an|my] "
      + "(grapefruit|melon|orange|football|apple|balloon|plum|potato|watermelon|fist|head)",
    "(ankle|knee|foot|toe|elbow|wrist) (is|looks|got|has become|went|[has] gone|became|turned) "
      + "(huge|massive|enormous|fat|puffed|bloated|blue|purple|black|thick)",
    "(ankle|knee|foot|calf|leg) * twice as (big|thick|fat|wide|large)",
  ]

  static let fingerOnIt = [
    "(tiny|small|little|one) spot on (my|the) [left|right] (shin|foot|heel|tibia) * (kills|hurts|aches)",
    "(heard|felt) (it|something|my *) (snap|crack|rip|tear)",
    "(rib|ribs|bone|foot|toe|shin|kneecap|ankle|wrist) * (cracked|snapped)",
    "(one|single) (spot|point|place) * (bone|shinbone|shin) * (press|pressed|touch|push|pressing)",
    "(spot|point|place) (on|in) [my|the] [left|right] (shin|shinbone|shin bone|foot|heel|tibia) * "
      + "(agony|excruciating|press|push|poke)",
    "spot on the (bone|shin|shin bone) * * (hurts|sore|tender)",
    "(shin|shinbone|bone|foot|heel|hip) * (one|single|exact|same) (exact|single|tiny|small|little) "
      + "(spot|point|place) * (hurts|sore|tender|painful|pain|hurt)",
    "(put|place) (my|a|one) finger (on it|right on it|exactly on it|on the exact spot|on the spot)",
    "(stress|hairline) (reaction|fracture|crack|break)",
    "(heard|felt) (a|something) [loud|big|sharp] (crack|snap|crunch|pop) * "
      + "(foot|shin|leg|ankle|knee|hip|wrist|toe|heel|bone|calf|achilles)",
    "cracked [a|my|the|some] (bone|rib|ribs|shin|kneecap|ankle|elbow|wrist)",
  ]
}
