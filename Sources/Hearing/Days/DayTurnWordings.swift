/// What is said beside days that something else takes, and of the rest of them.
extension Wordings {
  /// Days that were named before are none to run on.
  static let those = Wording(thoseOut)
  /// Days that take the place of those before.
  static let better = Wording(betterTold)
  static let thoseOffered = Wording(thoseIn)
  static let restOfDays = Wording(restTold)
  static let restTaken = Wording(takenTold)
  static let restFree = Wording(freeTold)
  static let offering = Wording(offeringTold)
  /// All days are taken, before "except".
  static let allTaken = Wording(allTakenTold)
  /// What is counted in a week where no days are.
  static let occasions = Wording(occasionsTold)
  /// What takes a count back.
  static let recounting = Wording(recountsTold)

  static let besideDays =
    betterTold + thoseOut + thoseIn + restTold + takenTold + freeTold + offeringTold + occasionsTold
    + recountsTold + allTakenTold
    + fromHomeBehind + noWorkBefore + dayOffBefore
    + dayOffBehind + forRunningBehind
    + besideBefore + freeDaysBefore + avoidedBefore
    + keptBefore + keptBehind + wantedBefore + wantedBehind + atHomeBefore + engagedBefore
    + engagingBefore + takenByBefore + busyBefore
    + awfulBehind + isEventBehind + someoneIsBehind
    + icannotBehind + mustStayBehind + soBefore + withoutBefore + ofTheRest
    + despiteBehind + likewiseTold + likewiseAfter + mindingBefore + narrowingTold

  static let fromHomeBehind = [
    "[,] [i|im|we] (work|working|wfh) (from|at) home", "[,] [i] [am|im] wfh",
    "[,] (im|i am|were|we are) [always|usually] (off|free|home|not working) [work]",
    "(is|are) [my|the|our] only [free] (day|days|evening|evenings|one|ones) [off|free]",
  ]
  static let atHomeBefore = ["(work|working|wfh|am|im) [from|at] home [on]"]
  static let noWorkBefore = [
    "(dont|doesnt|do not|never|no|not|without) [have|got] [to|a|any] (work|working|school|uni|"
      + "college|class|classes|lectures|shift|shifts|plans|plan|commitments|obligations|teach|meetings|job|lessons|commute) "
      + "[:|are|is|=]",
    "(im|i am|were|we are) off [work|duty|school]", "off (work|duty|school)",
    "(day|days) off [is|are|work|:|fall|falls]", "(sitter|babysitter|nanny|childcare|help) [for]",
    "(to|can|could|will|would|shall|happily|gladly) spare me [for]",
  ]
  static let dayOffBefore = [
    "(have|has|ive|got|get|gets|gave me|given me|gives me|with|having|have got|ive got) "
      + "[all|every|most]"
  ]
  static let dayOffBehind = ["(off|free) [work|now|this semester|at the moment]"]
  static let forRunningBehind = [
    "[,] (is|are|its|s|thats) [the|my|our] [running|run] (club|track|parkrun) (night|nights|day|days|session|run)",
    "[is|are|i|we] [keep|reserve|save|use|want] (for|to) [the|my|a|our] [long|easy|weekly] ({run}|running|training|exercise|you|this|it|"
      + "that|us|plan|coach|jogging|workouts|miles)",
  ]
  static let besideBefore = [
    "(after|before|during|while|when|between|around|round|without|post|pre|until|once|near|"
      + "past|beside|instead of|no) [the|my|his|her|their|our|im|i am|were|kids|shes|hes] "
      + "[kids|girls|boys|at|in|on] ({event}|{busyState}|work) [:|,]"
  ]
  static let mindingBefore = [
    "{who} (look|looks|am looking|is looking|are looking|im looking) after *"
  ]
  /// What stands between all days and those that are meant: "any day, so mon to fri".
  static let narrowing = Wording(narrowingTold)
  static let narrowingTold = [
    "so", "(realistically|namely|meaning|ie|i e)", "(that|which) (is|means)", "thats",
    "in (practice|reality)",
  ]
  static let freeDaysBefore = [
    "(free|best|easy|easiest|good|only|favourite|favorite|available|quiet|quieter|preferred|"
      + "ideal|running|training|run|workout) (day|days|night|nights|evening|evenings|morning|"
      + "mornings|slot|slots|time|times|window|windows) [is|are|:|would be|will be]"
  ]
  static let avoidedBefore = [
    "(worst|bad|awkward|no go|difficult|tricky) [day|days] [is|are|for me] [:|=]",
    "leave me [my]", "(need|want|take|like) [{number}|a|my|some] (day|days) off [,|:|-]",
    "{avoid} [:|me|us|on|any]",
    "(with|have|having|take|taking|need|want|like|get|plus|and|as) [to have|to take] [a|my|one] "
      + "[full|proper|complete] (rest|break|breather|night off|day off|lie in|rest day) [is|being|:]",
    "(days|ones|evenings|nights) [that|when] (i|we) (cant|cannot|can not|am not free|am busy|wont|"
      + "work|am working|am at work) [do|run|make|train|manage|make it] (:|are|is|would be|,|=)",
    "(days|ones) (that|which) (dont|wont|cant|do not|will not) (work|suit) [for|me] [me] "
      + "[:|are|is|=]",
    "(bad|worst|busy|busiest|impossible|unavailable|tricky|difficult|hectic|hardest) (day|days|"
      + "evening|evenings|night|nights) [for me] (is|are|:|would be|=)",
  ]
  static let keptBefore = [
    "(leave|keep|save|reserve|guard|hold|protect|devote|dedicate|set aside|make|give|spend|"
      + "keeping|reserving|ring fence|block)"
  ]
  static let keptBehind = [
    "(alone|be|free|clear|empty|off|blank|sacred|well alone|out|to myself|to rest|to recover|"
      + "for|to|with|open for|as) [off]"
  ]
  static let wantedBefore = [
    "(need|want|take|like|prefer|have to have) [to have|to keep]",
    "(better|happier|happy|happiest|good|nice|lovely|love|saner) [with|to have|to keep|having|"
      + "keeping|if i (had|kept)]",
  ]
  static let wantedBehind = ["(off|free|clear|to myself|empty)"]
  static let engagedBefore = [
    "({event}|work) [is|are|on|every|each|happens|happen|falls|fall|meets|clashes|always|:|from|til|"
      + "kills|with] [on|with|for|the]",
    "(ive|i have|have|got|theres|we have|weve|i ve) [got] [a|an|my|the|some|to] [weekly|regular|"
      + "standing] * {event}",
    "[my|the|our] {takesDay} (day|days|night|nights) [is|are|:|should be|would be|on|has to be|"
      + "will be|falls on|=]",
  ]
  /// "I've no childcare on thursdays": what is missing on a day takes it.
  static let withoutBefore = [
    "(no|without|lack|(dont|doesnt|havent|hasnt|not|wont) [have|got]) [a|any|the|my|much|enough] "
      + "(childcare|child care|daycare|sitter|babysitter|nanny|minder|childminder|time|free time|"
      + "spare time|energy|chance|car|bike|transport|lift|access|cover|opportunity|space|gap|one to "
      + "(watch|mind|have|take|look after) * (kids|baby|children|boys|girls|little one|him|her|"
      + "them))"
  ]
  static let engagingBefore = [
    "(work|things|it|its|everything|life|the office|home|school|nursery) [is|are|gets|get] {awful}",
    "{who} (get|gets|come|comes|finish|finishes|leave|leaves|am|is|are|im) [home|back|in|work|off] "
      + "[far|way] [too|so|very|really|always|super] late",
    "(im|hes|shes|were) [home|back|in|out] [too|so|very|really|always] late",
    "{who} (do|does|run|runs) [my|the|a|some] {event}",
    "{who} (has|have|needs|need|uses|use|takes|take|hogs|borrows) [the|my|our] (car|treadmill|bike|"
      + "van|house|kids|baby|dog|flat) [on]",
    "(dont|doesnt|never|not) [get|finish|come|leave] [home|back|in|work|off|out] (until|till|til|"
      + "before) *",
    "{who} {engages} [late|long|nights|all day|until late|away|abroad|back] [on]",
    "{who} {engages} *",
    "(kids|grandchildren|grandkids|family|inlaws|children|parents) (come|visit|stay|are here|"
      + "are over|come over) [over|round|for]",
  ]
  static let takenByBefore = [
    "(own|owns|owned|claims|claim|claimed|steals|stole|eats|eat|ate|swallows|hogs|takes up|"
      + "demands|gets|wrecks|kills|rules out|has dibs on|occupies|monopolises|blocks|devours|"
      + "ruins|books|cancels out|takes over)"
  ]
  static let busyBefore = [
    "(im|i am|were|we are|hes|shes|am|i m|always|be|being) [always|usually|often|also|too|so|"
      + "totally|completely] {busyState} [on|until late|late|all day|for|every]",
    "^ {busyState} [on|:]",
  ]
  static let awfulBehind = [
    "[,|:] (is|are|r|was|be|looks|look|seems|tend to be|would be|will be) {awful}",
    "[,|:] (no (chance|way|time|go|good|hope|can do|luck|thanks|running|run|training|dice)|"
      + "forget it|off limits|out of the question|says no|say no|is a no|"
      + "are a no|hell no|hard no|hard pass|kills me|kill me|dont suit|doesnt suit|"
      + "will not do|wont do|wont work|not possible|no can do|off the table)",
    "(doesnt|dont|isnt|arent|wont) (,|$)",
    "[thats] (kill|kills|rules|rule) (that|it|those|them) [out]",
    // "fri. never sundays" goes on with another day.
    "[,|:] (none|nothing|never) [ever|again|for me|for us] $",
  ]
  static let despiteBehind = [
    "[,|:] (is|are) {awful} [,] but [still|just|also] (doable|ok|okay|fine|possible|manageable|"
      + "workable|not impossible|can be done|i can|i could|ill (try|manage)|it works)"
  ]
  /// "Sundays are out and so are mondays": as the days before them.
  static let likewise = Wording(likewiseTold)
  static let likewiseBehind = Wording(likewiseAfter)
  static let likewiseAfter = [
    "[is|are] [even|also|just|no|about the|the] (worse|no better|same|likewise|ditto)"
  ]
  static let likewiseTold = [
    "(so|neither|nor) (is|are|do|does|can)",
    "(same|ditto) (for|with|goes for|applies to|is true of)",
  ]
  static let isEventBehind = [
    "(is|are) [my|our|the] [only|one|big] (no|nono|exception|day off|non running day)",
    "[,|:] [is|are|means|mean|its|i have|ive got|i got|we have|ive|thats] [my|the|our|always|"
      + "usually|a|all|for] {event}",
    "[,|:] [is|are|its|means|thats] [my|the|our|always|usually|a|for|when i] {takesDay} (day|days|"
      + "night|nights|evening)",
    "(is|are|s) [always|strictly|usually|reserved|only|just] for",
    "(belong|belongs|go|goes) to", "(is|are) [the|my] (lords|gods)",
    "(as|for|being) [my|a|the] [full|proper|complete|day of] (rest|resting|day off|rest day|"
      + "recovery day|days off|lie in)",
    "[,] (i|we) [always|usually|must|have to] (devote|give|keep|reserve|spend|save|dedicate) "
      + "[it|them] (to|for|with)", "(is|are) (devoted|dedicated|given|promised) to",
    "[,] (is|are|thats) (when|where) (i|we) {engages}",
  ]
  static let someoneIsBehind = [
    "[,] {who} {engages}",
    "[,] (im|i am|were|we are|hes|shes|i m) [always|usually|out] {busyState}",
    "[,] {who} (have|has|had|got|ve|have got|has got) [a|an|my|the|to] * {event}",
    "[,] (ive|weve|i have) [got] [a|my|the|to] * {event}",
  ]
  static let icannotBehind = [
    "[is|are] not [so much|so (good|great)|really|ideal|great|good|at all|possible] $",
    "(isnt|arent) [so much|so (good|great)|really|ideal|great|good|possible] $",
    "[is|are] [the] [only|one] [day|days|evening|night] (that|when|where|which|on which) (i|we) "
      + "[am|really|absolutely|just|simply|im] (unable|cannot|cant|can not|not able|not free|busy|"
      + "not available|wont|never)",
    "[is|are] the [only|one] [one] (day|days|evening|night) (i|we) (cannot|cant|can not|wont)",
    "[,] [i|we] (cant|cannot|can not|couldnt|could not|dont can|not can|wont|no can|never can|"
      + "dont|never) [do|make|run|train|manage|come|make it|do it] $",
    "[,] (i|we) (have|got|get) (no|zero) (time|chance|childcare|energy) $",
  ]
  static let mustStayBehind = [
    "(have|has|need|needs|ought|got|must|should|shall|will|would|is|are|better) [to|got to|best] "
      + "(stay|be|remain|kept|left|keep) [kept|left] (free|clear|empty|off|out|alone|blank)"
  ]
  static let soBefore = [
    "only [really|just|ever] (home|in|free|off|available|around|back) [on]",
    "(so|hence|therefore|thus|leaving|leaves|ergo|meaning|which leaves) [{soThen}] [{soThen}] "
      + "[{soThen}] [{soThen}] [{soThen}]",
  ]
}
