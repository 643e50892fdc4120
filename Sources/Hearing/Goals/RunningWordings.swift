import Training

extension Wordings {
  /// Nothing is run now, whatever was once.
  static let notRunning = [
    "(only|just) [ever] (ran|run|jogged|been|tried) [it] (once|twice|{number} times) [in my life|"
      + "ever|so far]",
    "^ [no|nope|honestly|well] [i] (dont|never|havent|do not|did not|didnt) $",
    "^ never (unless|except|ever|but|,|lol|$)", "^ [i] used to run $", "so never",
    "(run|ran|running) (a|my|the) (bath|baths|taps|errands|mouth)",
    "(run|running) (baths|errands|late)",
    "(lapsed|retired|former|ex) (runner|jogger)", "not [really|yet] a (runner|jogger) [yet|$]",
    "(absolute|complete|total|utter|raw) (zero|beginner|novice|newbie)",
    "from (zero|scratch|nothing|the (sofa|couch))",
    "(nothing|none|zero|nada) (these days|at present|presently|nowadays|right now|just now|since|"
      + "currently)",
    "(given|gave|giving) [it|running] up",
    "(have|had) (yet|never|not) [to] (run|ran|jog|jogged|start|started) [a|in|for]",
    "only (to|when|if|for) (the|chased|late|my|i|someone) *",
    "used to run * (not (now|anymore|any more|lately)|stopped|nothing|but not|but stopped)",
    "(stopped|gave up) [running] * (ago|last year|since|in|after|because|when)",
    "nothing (since|now|lately|recently) $",
    "but nothing (since|now|lately|recently)",
    "not (now|anymore|currently|lately|these days|any more) $", "couch potato",
    "^ [i] (only|just) walk", "(not|never) (much of a|a|been a) runner",
    "not (a thing|anything|a run|once|much) (since|for)", "(new|brand new|beginner) runner",
    "(nothing|none|zero) (for|in) (the (last|past)|over|about|{number}|months|years|ages|weeks)",
    "(walking|walks) only",
    "(havent|not|never) (run|ran|jogged) (since|in|for) (years|school|ages|decades|a long time|"
      + "forever|a decade|i was)",
    "not since (school|i was|my|the|college|uni|university|years)",
    "(no|zero|none) running [at all|yet|so far|background|experience]",
    "(i am|im) (new|completely new|brand new) [to (this|it|running)]", "^ new to (this|it|running)",
    "first time (runner|running)",
    "(only|just) (walks|walking)", "(never|not) (really|properly) (run|ran|jogged)",
    "(absolutely|literally) nothing",
    "(dont|not|never|havent|didnt) (do|doing|done|did|made|make) [any|much|really any] {run} [$]",
    "(not|no longer|stopped) {run} (at the moment|right now|currently|these days|now|any longer)",
    "[then|so|basically|guess|well] (none|nothing|zero|nada|zilch|nil) $",
    "none (whatsoever|at all)", "(havent|not|never) laced (up|my shoes) [in|since|for]",
    "big fat (zero|nothing|nil|nought)", "(zero|no) (km|kilometres|miles|k|runs) [a week|so far]",
    "(not|never) (run|ran|jogged|been running) (before|yet|at all)",
    "(sofa|sedentary|inactive|unfit|couch) $",
    "(havent|not|yet to) (started|begun|start|begin) [yet|running]",
    "only (ran|run|jogged) (as|at|in) (a|school|pe|my)", "just getting started",
    "(would|will|ll|is) be my (first|very first)",
    "only thing [that] (i|ive|i have) [ever] (run|ran) (is|are|from|for|was)",
    "(not|never) (a|one|a single) step", "i (dont|never) [*] at all", "not (a|one) {run}",
    "last (ran|run|jogged|time) * (school|years|ages|uni|university|college|pe|decade|decades)",
    "(only|just) (do|go|play) [a bit of|some] (spin|cycling|yoga|football|tennis|gym|swimming|"
      + "golf|badminton|dancing|spinning)",
    "(only|just) (cycle|swim|dance|play)", "(day|week) (one|zero) $",
  ]
}

/// Running so far, in whole wordings.
extension Clue<RunningReader> {
  static let notRunningWordings = Clue(
    "running.none-wordings", says: Wordings.notRunning, in: { $0.words }, asked: .running,
    accepts: [
      "i used to run but stopped": "0 months, 0 runs", "not since school": "0 months, 0 runs",
      "did a half last year but nothing since": "0 months, 0 runs",
    ],
    refuses: ["used to run 5k, now 10k twice a week", "stopped at 5k"]
  ) { reader, told in
    guard reader.isAsked, reader.running.runsPerWeek == nil,
      !reader.words.tokens.contains(where: { $0.is(.week, .weekly) })
    else { return false }
    reader.running.runsPerWeek = 0
    reader.running.months = 0
    return reader.mark(told.lowerBound, told.upperBound)
  }
}
