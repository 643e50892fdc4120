/// What stands for a no: blame, a refusal, a wish that all stays as it was; and what answers neither way.
extension Wordings {
  private static let same =
    "[the] [old|original|current|existing|first|previous|usual|present|same|normal] (plan|plans|"
    + "one|week|version|schedule|way|order|layout|routine|arrangement|program|programme|days|"
    + "times|thing)"

  private static let asItIs =
    "(as|the way|how|like|where|what) * (is|are|was|were|stands|stand|be|had|have|planned|before|"
    + "it|now|agreed|has been|used to be)|as (is|it|planned|normal|before|usual)|like (it|that|"
    + "this|before)"

  static let no = [
    "(negative|nope|never|nah|nein|nae) [,] *",
    "no [no] [,] (leave|keep) (it|that|them|things|everything) [be|alone|as *]",
    "[i|id|i would|i should|id have to] (think|believe|guess|hope|suppose|reckon|say|fear|"
      + "imagine) not",
    "[i] [think|guess|suppose|fear] (i had|id|i d|i|we had) (better|best) (decline|pass|not|refuse|"
      + "skip|leave it|say no) ...",
    "(im|i am|id be) afraid (not|no|i (cant|cannot|must|wont) *)", "afraid not",
    "i (really|highly|very much) doubt (it|that)", "i doubt (it|that)",
    "[i|we|id|i would|wed|we would|i should|i d|my (legs|knees|body)] [much|really|far|strongly|"
      + "honestly|still|just|very much|would] (rather|prefer|sooner|like|want|wish|prefer to|"
      + "preferred|insist|ask|request) [that|it|if|to|for|have|on] [you|we|it|things|everything|"
      + "the plan|nothing|i|my (plan|week)] [be|to|for|you|could|would|just|simply|it|being] (not|"
      + "nothing|no|nobody|didnt|did not|do not|dont|wouldnt|left|kept|leave|keep|keeping|leaving|stay|stick|"
      + "sticking|staying|stuck|stayed|stays|wait|hold|remain|remained|remains|unchanged|leave|"
      + "(the|my) (original|old|current|existing|first|previous)) ...",
    "[please|can you|could you|just|lets|you can|i will|ill|we|better|best|must|let us|let s|i] "
      + "(leave|keep|let|preserve|maintain|retain|save) (it|that|this|them|things|everything|all|"
      + "my * (plan|week|run|schedule)|the (plan|week|run|long|intervals|old|original|current|"
      + "schedule|order|days|rest)|tomorrow|today|monday|well alone|{run}) [be|alone|unchanged|"
      + "untouched|please|\(asItIs)|(to|on|at|for|in) *|out *|stay *]",
    "(stick|stay|stand|hold|go|continue|remain|carry on|sticking|staying|keep|im sticking|ill "
      + "stick|ill stay|ill keep) (with|to|on|by|at|as) (\(same)|it|that|what (i|ive|we|weve|was|it|is|its) *|"
      + "mine|\(asItIs))",
    "(the|my) (old|original|current|existing|first|previous|usual) (plan|one|week|version|"
      + "schedule) [please|is (fine|better|good|ok|okay|great)|was (fine|better|good|ok|okay)|"
      + "stays|stands]",
    "(\(asItIs)) please", "as (is|planned|it was|before)",
    "[i|id|ill|i would|we|lets] (rather|prefer [to]|want to|like to|will|still|just) (do|run|have|go|keep) * (as "
      + "(planned|it is|it was|is|normal|before|usual)) ...",
    "(same|just) as (before|it was|planned|it is)",
    "unchanged",
    "(no|without|zero|not any) (change|changes|swaps|swap|moves|alterations|edits|touching)",
    "(change|touch|alter|move|swap|do|adjust) nothing",
    "nothing (be|should|needs|has|to|is to|must|doing|shall|ought|will) ...",
    "let sleeping dogs lie",
    "if it aint broke ...",
    "not (in|on|for|with|while|as long as|until|unless|if|at|under|by|over|even|when|this|that|"
      + "today|tonight|tomorrow|now|right|today|yet|so|going|gonna|happening|likely|necessary|"
      + "needed|keen|interested|possible|a (chance|hope|good|great|fan|snowballs|hope in hell|"
      + "sausage|prayer|single)|my (thing|cup|bag|style|kind|jam|preference|first)|today|ever|"
      + "again|correct|true|quite|ok|okay|good|great|ideal|really|exactly|feeling|loving|having|"
      + "doing|buying|convinced|happy|for|agreed|accepted|approved|the (plan|idea|week|time|one|"
      + "slightest|least|answer|best)|up for|in the|today|fussed|me|necessarily|remotely|"
      + "particularly|especially|worth|wise|sensible|much|i) ...",
    "not this (time|once|week)",
    "(hard|big|strong|firm|thats a|its a|a|that would be a|that is a|it is a|gonna be a|itll be a|"
      + "massive|definite|solid|clear|resounding|flat|polite|it has to be a|that has to be a|has "
      + "to be) [hard|firm|big|massive|definite|solid|clear|polite|resounding|flat] (no|pass|nope|"
      + "negative|nah) [from me|for me]",
    "(the|my) answer is [still] [a] [big|clear|definite] no",
    "(uh|nuh|nu|nah|unh|mm) (uh|nah|ah|mm)",
    "(ill|i will|i|i must|i have to|id|im going to|im gonna|gonna|going to|we|i would|i shall|"
      + "must|let me|i respectfully|i politely) [respectfully|politely|have to|kindly|rather|"
      + "strongly|totally|must] (pass|decline|refuse|disagree|object|say no|veto|oppose|protest|"
      + "reject|skip|give it a miss|sit this one out|opt out|disapprove|abstain|dislike) [on|to|"
      + "with|of] [\(proposal)] [this time]",
    "[please|lets|let us|i beg you|id ask you|why|no no|just] (dont|do not|donot|never|not to) "
      + "[you] [ever|even|you dare] (do|change|move|touch|bother|make|apply|worry|swap|switch|"
      + "alter|push|cut|drop|give|dare|go|take|mess|shorten|cancel|shift|put|add|remove|even|"
      + "fiddle|try|start|book|like|want|adjust|accept|save|let|skip|replace|delete|trade|"
      + "postpone|delay|meddle|edit|modify|proceed|tamper|$) ...",
    "[please] (dont|do not)", "lets not", "let us not", "dont you dare", "best not", "not to",
    "[i] (dont|do not|didnt|wont|would not|wouldnt|cant|cannot|havent|am not|wasnt|couldnt) "
      + "(think so|believe so|want *|like *|agree *|have *|do *|need *|feel *|accept *|suppose so|"
      + "think (that|it) *|do|care for *|fancy *|recommend *|am|wish *)",
    "(cancel|stop|abort|forget|scrap|scratch|reject|decline|ignore|drop|undo|revert|withdraw|veto|"
      + "kill|bin) [it|that|this|about it|about that|the (change|idea|swap|plan)|that idea|that "
      + "plan]",
    "(thats|that is|its|it is|this is|that would be|it would be|thatd be|itd be|would be|sounds|"
      + "seems|looks|feels|that sounds|that seems|that looks|this sounds|it sounds|this seems|"
      + "which is) [like|all|just|simply|plain|a bit of] [a|an|very|really|way|far|much|so|quite|"
      + "rather|pretty|totally|completely|bit|no|not] (bad|terrible|awful|stupid|silly|wrong|"
      + "incorrect|false|nonsense|rubbish|too|no|impossible|horrible|horrid|dreadful|daft|mad|"
      + "crazy|insane|ridiculous|absurd|grim|miserable|no good|not good|unacceptable|unnecessary|"
      + "unreasonable|risky|worse|off the table|out of the question|over the top|not|never|hardly|"
      + "pointless|overkill|nope) ...",
    "[a|what a|such a|really|very|no] (bad|terrible|awful|dreadful|horrible|lousy|stupid|daft|"
      + "silly|rotten|worst|not a good) (idea|plan|call|suggestion|move|timing|time|thought|one)",
    "no (can do|dice|go|deal|chance|way|need|sir|maam|siree|bueno|good|reason to|ta|thank you|"
      + "thanks|thx|not|never|no|nein|non|nada|thankyou|cheers|fear|sirree|ma|gracias) ...",
    "[in] no (universe|world|case|circumstances|event)",
    "(under|on) no (circumstances|account|condition) ...",
    "(fat|slim|no) chance", "over my dead body", "(when|if) (pigs|hell) *",
    "in (your|my|his) (dreams|nightmares)", "as if",
    "(count|leave|include|deal) me out [of it|of this|of that]", "im out",
    "i am out", "out of the question",
    "(impossible|unacceptable|unnecessary|nonsense|rubbish|negatory|nix|nada|nought|njet|nyet|naw|"
      + "nay|naur|nuhuh|nuh|nopers|nopity|niet|nee|declined|refused|rejected|denied|vetoed|"
      + "disagreed|disagree|refuse|pass|veto|false|wrong|incorrect|nevermind|nvm|hardly|scarcely|"
      + "yikes|ugh)",
    "(absolutely|certainly|definitely|of course|probably|surely|obviously|really|rather|totally|"
      + "maybe|perhaps|preferably|ideally|better|best|sorry|god|hell|heck|oh|heavens|goodness|"
      + "gosh|jesus|lord|christ|oof|eh|um|hmm|well|ah|ooh|er|goodness me|good heavens|good lord|"
      + "good grief|dear god|oh god|oh dear|oh hell|apparently|evidently|most certainly|most "
      + "definitely|for sure|simply|plainly|clearly|thankfully|luckily|fortunately|happily|"
      + "mercifully|likely|regrettably|unfortunately|sadly|alas|def|defo|deffo|still|also|ew|yuck|nonono) (not|"
      + "no|nope|nah|never|neither|none)",
    "(some other|another|a different|maybe another|perhaps another) (time|day|week) [maybe|"
      + "perhaps]",
    "[maybe|perhaps] next time",
    "(im|i am|its|it is|that is|thats|were|we are|ill be|everything is|all is|all) (good|fine|ok|"
      + "okay|happy|better|perfect|content|great|alright|all right) [already|enough] (\(asItIs)|"
      + "without|thanks|thank you|cheers|ta) *",
    "(i|we) (like|want|love|enjoy|prefer|need) (it|the plan|things|my plan|the week|my week|"
      + "everything|what (i|we|is)) (\(asItIs)|as|unchanged)",
    "(forget|scrap|drop|leave|ignore|skip|bin) (it|that|this) [be|alone|as is|as it is|out]",
    "[way|far|much|a bit|bit|just|all|thats|its|maybe|slightly] too (soon|early|late|hard|much|"
      + "far|long|risky|"
      + "big|many|tough|easy|heavy|busy|tired|short|fast|slow|little|complicated|dangerous|"
      + "drastic|soft) ...",
    "why (would|should) (i|we|you|anyone|anybody) ...", "why (bother|change) *",
    "(that|this|it|thatd|thatll|itd|itll) [would|will|ll|d|is going to|might|could|only] (ruin|"
      + "spoil|wreck|mess|kill|"
      + "break|upset|destroy|clash|clashes|conflict|conflicts|screw|interfere|interferes|cost|"
      + "leave me|make (it|things|me) "
      + "(worse|harder|late|ill|sick)|mess up|messes|hurt me|bore me|annoy|annoys|wear me out|"
      + "kill me) ...",
    "(never mind|forget about it|forget it|fuhgeddaboudit|get lost|go away|do one|leave off|give "
      + "over|get out|shut up|stop it|stop that|bog off|piss off|back off|hands off ...|easy "
      + "tiger|steady on|no no|stop|hold your horses|hold off|hold fire|wait)",
    "(will|would|shall|could|must|can) not",
    "hands off",
    "(none|nothing|neither|not one|not any) [of] (these|those|that|them|like that|to report|this|"
      + "it|the above|of it|at all|to (declare|tell|mention|say|add|speak of|worry about|note))",
    "(nothing|none|not|never|no) [so far] [that|as far as|to|at] [i|im|my|all|the] [know|can "
      + "think|am aware|aware|recall|remember|doctor|knowledge] [of|about|knows of|has told me]",
    "(i|we) (never|have never|had never|ve never) [had|did|have|do|been|got|will|would|could|"
      + "wanted|agreed|said] *",
    "(that|it|this) [really|just|simply|still] (isnt|is not|doesnt|does not|wont|will not|wouldnt|"
      + "would not|cannot|cant|aint|wasnt|shouldnt|didnt|never|must not|couldnt|can not|is out|is "
      + "never|has to stop|goes too|is a no|feels wrong|is wrong) ...",
    "(thats|its) (not|wrong|never|out|a no|hardly) ...",
    "(you|u|youre|you are|are you|r u|surely youre|you gotta be|youve got to be|you have to be|"
      + "you must be|have you gone) [must be|absolutely|completely|surely] (joking|kidding|crazy|"
      + "mad|serious|nuts|insane|mental|having (a laugh|me on)|out of your mind|bonkers|dreaming) "
      + "...",
    "(joking|kidding) right",
    "(that|this|it) i (dont|do not|wont|cant|cannot|wouldnt|will not|never|didnt|must not|refuse) "
      + "...",
    "(no|zero|little|not much|not any) (interest|desire|appetite|wish|need|intention|point|use|"
      + "reason) ...",
    "(i|i ve|ive|i have) (no|zero|little|not much) (interest|desire|appetite|wish|need|intention|"
      + "reason) ...",
    "no (i|im|it|that|dont|leave|keep|its|thats) ...",
    "(thanks|thank you|cheers|kind of you|nice (try|idea|thought|offer)|good (try|idea)|tempting|"
      + "appreciated|appreciate (it|that|the offer)|i appreciate (it|that|the offer)|love the "
      + "idea|kind offer|sweet of you|sorry|much as id like to) [,] [but] [,] (no|nope|nah|not|"
      + "ill pass|im good|im fine|ill stick|ill keep|ill stay|i dont|i cant|id rather|leave|keep|"
      + "dont|i will pass|i am good|i am fine|i must decline|i shall decline|im ok|im okay) ...",
    "(cant|couldnt|wont|wouldnt|shant|mustnt|shouldnt|didnt|havent|dont) [really|honestly] (say "
      + "(i|that) *|do (it|that|this|so)|agree|accept|have|allow|like|want|need|fancy|feel like|"
      + "be) ...",
    "(id|i would|i) (hate|dislike|loathe|dread) (that|it|this|to)",
    "[i] (hate|dislike|loathe) (that|it|this|the idea)",
    "(anything|everything) but (that|this)",
    "(ask|try) [me] again (later|tomorrow|next *) [please]",
    "(save|spare) (me|yourself) [that|the trouble|it]", "mind your own business", "you wish",
    "since when",
  ]

  /// What says no only where a yes or a no is awaited: any denial of one's own.
  static let refusals = [
    "[i|we|id|my * (body|doctor|legs|husband|wife|gut|coach|physio)|they|you|he|she|the * (plan|"
      + "week|change|idea|swap)] [really|honestly|just|simply|still|certainly|definitely|quite|"
      + "truly|also|personally|frankly|strongly|would] (dont|do not|didnt|wont|would not|wouldnt|"
      + "cant|cannot|havent|have not|am not|wasnt|couldnt|can not|will not|must not|shouldnt|"
      + "should not|did not|had not|hadnt|have never|never|refuse|decline|disagree|object|oppose|"
      + "reject|veto|forbid|mustnt|says no|said no|said not|isnt|is not|doesnt|does not|aint|need "
      + "not|neednt|shant|shall not|oughtnt) ...",
    "(im|i am|we are|were|ive|i ve) [really|just|still|certainly|definitely|honestly|also|very "
      + "much|dead] (not|against|never|unwilling|reluctant|opposed|unhappy|out|no fan|no longer|"
      + "neither|anti) ...",
  ]

  /// What stands in front of an answer and is none.
  static let replyOpeners = [
    "for (me|us) [personally]", "(i|we) regret [to (say|tell you)] [that]",
    "from my (side|end|part|point of view)",
    "as far as (im|i am) concerned",
    "in my (opinion|view|case|book)", "if you ask me", "to be (honest|fair|frank|sure)",
    "(mm|mmm|honestly|personally|frankly|tbh|ngl|look|listen|gosh|wow|ack|phew|blimey|crikey|yikes|lol|"
      + "haha|so|then|well|ooh|oh|ah|hmm|yo|dude|coach|sorry|mate|man|bro)",
    "(on (balance|reflection|second thoughts)|all things considered|in (that case|all honesty)|"
      + "after (some|careful) thought|you know [what]|at the moment|right now|for now|i (think|"
      + "reckon|believe|feel|guess|suppose|must say|have to say|gotta say|mean|know|fear) [that]|"
      + "i am afraid|im afraid|with respect|with all due respect|respectfully|kindly|very kind of "
      + "you|in principle|under (these|the) circumstances|as you (put it that way)|since you ask|"
      + "when you put it (like that|that way)|not gonna lie|no offence|no offense|no cap)",
  ]

  /// A no to a question of safety, and a yes.
  static let plainNo = [
    "[honestly|well|actually] [i] (dont|do not) (think so|believe so|have (any|one|none|anything) "
      + "[of (that|those|these|them|it)|like that])",
    "[i] (dont|do not|havent|have not|am not|cant|cannot|wouldnt|didnt|did not|wasnt)",
    "(it|that|this|they|he|she) (isnt|is not|wasnt|doesnt|does not|didnt|did not|hasnt)",
    "(none|nope|nothing) [of (that|those|these|them|it|the above)] [applies|apply|that i (know|am "
      + "aware) [of]|i (know|can think) [of]|to (tell|report|mention|declare)|for me]",
    "not (that i (know|am aware) [of]|for me|any|one)",
  ]
  static let plainYes = [
    "[yes] [i] (do|am|have|did|was|can|would|think so|believe so|had)",
    "(some|one) of (that|those|them)",
    "[yes] (it|that|she|he|they|the doctor|my doctor) (is|was|does|did|has|do|are)",
    "[yes] (thats|that is|its|it is) (right|correct|true|so|it|the one)",
    "(exactly|correct|right|indeed|true|affirmative)",
  ]

  /// What answers neither way, though it begins as an answer does.
  static let noAnswers = [
    "[i|we|im|i am|it|that|honestly|really|actually|tbh] [really|just|honestly|still|actually|"
      + "truly|do] (dont|do not|doesnt|does not|didnt|did not|wouldnt|cant|cannot|couldnt|not|can "
      + "not) [really|quite|even|yet|actually|exactly|rightly|fully] (know|care (either|which|"
      + "much|at all|$)|mind either|matter|understand|get (it|that|you|what)|follow|remember|"
      + "recall|see what|decide|tell|make up|choose|catch|hear|sure|certain|decided|yet decided|"
      + "know yet|be sure|be certain|bothered either|fussed either) ...",
    "(no|not a|not the foggiest|havent a|havent got a|have no|no earthly) (idea|clue|preference|"
      + "opinion|strong *) *",
    "i have no (idea|clue|preference|opinion|strong *) *",
    "(not sure|not certain|unsure|dunno|undecided|hard to (say|tell)|difficult to say|depends|it "
      + "depends|that depends) ...",
    "(either|both|hmm|either way)", "(maybe|perhaps|possibly|might be)",
    "(maybe|perhaps|possibly|yes) [yes] [,] [and] (maybe|perhaps|possibly|no) [no|not]",
    "(cant|couldnt|cannot) (say|tell) [yet|right now|for sure|at the moment|$]",
    "let me (think|see|check|sleep|look|consider|ask|get) *", "(ask|give) me *", "up to you",
    "you (decide|choose|pick|tell me)",
    "your (call|choice|decision)",
    "(what|which|how|why do|why is|why are) ...",
    "(i need|need) (to think|time|a moment|a minute|a second|more) *", "(say|come) (again|what)",
    "pardon",
    "(i am|im) (torn|in two minds|of two minds|on the fence|undecided|unsure|confused|thinking|"
      + "not (sure|certain|bothered|fussed)) ...",
    "whatever", "i was wondering *", "(sort|kind) of",
    "(so so|meh|eh|dunno|who knows|god knows|good question)",
    "(it|that) makes no (difference|odds) *", "i (could|can) go either way", "remains to be seen",
    "we will see", "well see",
    "(it|this|that) (does not|doesnt) (matter|make a difference) *", "all the same to me",
    "its all the same *",
  ]
}
