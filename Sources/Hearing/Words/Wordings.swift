/// Every list of wordings, so that the lexicon can tell their words apart.
enum Wordings {
  static let all =
    missed + missedByReason + partly + done + ownRun + hard + easy + rest + more + noTime
    + upperLifts + legLifts + wholeLifts + noLifts + badNight + low + chestIllness + headIllness
    + stomachIllness + ofCheckIns + ofReplies
    + healthGoals + funGoals + raceGoals + strengthGoals + fasterGoals + ofRunning + ofLifting
    + anyDay + undecidedTold + unsettledTold + countLeadsTold + countTailsTold + noSoreness + grief
    + denials + quietParts + hurtsAfter + things + otherAffairs + lingering + lingeringBehind
    + endings + notMine
    + moved
    + causing + ofPeople + toTrain
    + gaits
    + gentle + openers
    + openingClauses
    + closers
    + doneIn + alarms + Ask.wordings + besideDays + besideDates + besideFigures
    + lists.values
}
