/// Ways to name days without their names: those, the rest, all of them.
extension Wordings {
  static let betterTold = [
    "(is|are|works|work|suits|would be|might be|would work|would suit) [me] [actually|even|way] "
      + "(better|easier|best)"
  ]
  static let thoseOut = [
    "so [please|just] (hands off|keep off|leave it|leave them|no touching|do not disturb|no thanks|"
      + "count me out|not available|not happening|dont bother|stay away|steer clear|no deal) $",
    "(not|never) [on] {those}", "(better|rather) not (then|those|that)",
    "{avoid} {those} [out]", "leave (me|us) {those}", "leave {those} $",
    "(count|leave|rule|cut|cross|strike|take|keep|let) {those} (out|alone|be|free|clear|off)",
    "{those} (is|are|s|re) {awful}", "thats {awful}",
    "(kill|kills|killed|rules|rule|ruled) {those} [out]", "nothing (then|there)",
    "(any|anything|all|every day|any day) (but|except|bar) {those}",
    "(cant|cannot|can not|dont|wont) [do|make|run|train|get|go|come|make it] [out|away] [on] "
      + "{those}",
    "so (no|nope|nah|no go|no chance|no way|no can do|no good|i cant|cant|im out|out) $",
    "(dont|do not) (put|plan|book|schedule|give|make) * (then|there|on those|on that|that day)",
    "keep (it|that|those|them) [day|days] free [of {run}]",
  ]
  static let thoseIn = [
    "so [i|im|ill|we|its|lets|on|both|of|during|only|do] [can|could|will|would] [sneak|go|get|am|"
      + "fit|train|{run}] [off|out|free] [on|both|during] [of] (that|those|these|this|them|then|"
      + "there) [two|three|{number}] [day|days|ones|evenings|nights]",
    "(put|stick|slot|book|use|take|make) (it|that|those|them|me|these|the run) (there|then|in)",
    "(can|could|will|ill) [go] (run|train|jog) * then",
    "but (i|we) can [still|just] (run|train|go|do it|manage)",
    "(run|train|jog|go|free|out) (then|those|there|on those|on that)",
    "those (work|are fine|are good|are ok|please|suit|will do|would do)",
  ]
  static let restTold = [
    "(the|all|all the|my|^) (rest|others|remainder|remaining|other) [of] [the|my|them|your] [week|"
      + "days|it|{number}] [days|ones|of the week]",
    "(everything|anything|owt|whatever|any day|every day|all|any time|anytime|any|every|each) else",
    "otherwise", "(apart|aside|other) (from|than) (that|those|this|these|it|them)",
    "(any|all|each) other [{number}] [day|days|one|ones|evening|evenings|night|nights|time|"
      + "morning|mornings]",
    "other (day|days|evenings|mornings)", "[whatever|what|whats|whatevers] [is] left [over]",
    "the other {number} [days|ones]", "remaining (days|{number})",
    "(all|any|the|every|each) [of] [the] (days|day|ones) [in] between",
  ]
  static let allTakenTold = [
    "(evenings|mornings|nights|days|week|weeks|every day|every evening|everything|all|diary|"
      + "calendar|most days) (is|are|looks) {awful}",
    "(kills|kill|takes|takes up|eats|fills|ruins|wrecks|owns|claims) (every|all|most) "
      + "(day|days|evening|evenings|night|nights|morning|mornings)",
    "(busy|booked|work|working|away|out|full|taken|rammed) (every|all|most) (day|days|evening|"
      + "evenings|night|nights|morning|mornings|week|the time)",
  ]
  static let occasionsTold = [
    "(occasions|goes|go|mornings|evenings|nights|afternoons|outings|outing|slots|visits|trips|"
      + "lunchtimes|lunchbreaks|jogs|appearances|dates|spots|bouts|efforts|training|trainings|"
      + "weekdays|weeknights|timeslots|windows|units)"
  ]
  static let recountsTold = [
    "(hang on|hold on|more like|or rather|let me think|come to think of it|hmm|on second thoughts|"
      + "on second thought|well|ok|okay|fine|alright|maybe (just|only)|probably (just|only)|realistically|lets say|nope|nah|correction|i lied|better|better not)"
  ]
  static let takenTold = [
    "(no|not|none|nothing|never|cant|cannot|dont|isnt|arent|wont|busy|taken|booked|school|uni|"
      + "travel|travelling|away|claimed|mine|chaos|knackered|impossible|family|kids|tired|sleep|"
      + "resting|recover|rest days|rest day|shattered|working|complaining|full|packed|hectic)",
    "(is|are) (for|work|off|out|my|rest|a)", "(i|we|to) (work|rest|sleep|travel|commute|teach)",
    "(off|out) $", "(ive|i have|i) got *",
  ]
  static let freeTold = [
    "(fine|good|ok|okay|free|open|yours|works|work|possible|available|yes|great|perfect|cool|easy|"
      + "flexible|doable|can|could|goes|game|take|have|use|pick|choose|suits|suit|alright|grand|"
      + "sound|disposal|happy|clear|juggled|yep|yeah|sure|best|whenever|anytime|ready|up|workable|"
      + "negotiable|welcome|manageable|love|brilliant|lovely|gravy|go|will do|would do|do|k|yup)"
  ]
  static let offeringTold = [
    "(can|could|free|available|works|suits|best|good|ok|okay|fine|possible|prefer|manage|squeeze|"
      + "perfect|ideal|great|want|like|yes|happy|easiest|train|definitely)", "[i|to] run",
  ]
}
