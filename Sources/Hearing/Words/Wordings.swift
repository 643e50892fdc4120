/// Every list of wordings, so that the lexicon can tell their words apart.
enum Wordings {
  static let all =
    missed + missedByReason + partly + done + ownRun + hard + easy + rest + more + noTime
    + upperLifts + legLifts + wholeLifts + noLifts + badNight + low + chestIllness + headIllness
    + stomachIllness + ofCheckIns + yes + no
    + healthGoals + funGoals + raceGoals + notRunning + noLifting + someLifting + regularLifting
    + noStrength + gyms + someWeights + anyDay + noSoreness + grief + strengthGoals + fasterGoals
    + noGear + triedLifting + wantsLifting
    + denials + quietParts + endings + notMine + moved + causing + gaits + gentle + openers
    + openingClauses
    + closers
    + doneIn + alarms + Ask.wordings + besideDays + besideDates + lists.values
}
