extension Guideline {
  /// Every guideline, in the order in which they are cited: the article's first.
  package static let all: [Guideline] = [
    .datedPlan, .hardDaysAWeek, .heavyLegsOnHardDays, .nothingHeavyOnEasyDays, .twoToThreeLifts,
    .runBeforeLifting, .liftAfterTheRun, .recoveryStaysRecovery, .withinTheMinutes,
    .freePlacementForFun, .weeklyReview, .emptyWorkouts, .askACoach, .skippingIsFine, .healthFirst,
    .noLiftingOnRestDays, .noLiftingBeforeHardDays, .restMeansRest, .weeklyRestDay,
    .veryLightUpperBody, .mobilityOnEasyDays, .shortAndSteadyLifting, .whatHeavyMeans,
    .ownCoachFirst, .noHardDayAfterHeavyLegs, .sorenessFromOddDays, .easyMeansEasy, .whyLift,

    .weeklyGrowth, .singleRunGrowth, .startWhereYouAre, .cutBackWeeks, .longRunShare,
    .longRunLimit, .restBetweenFirstRuns, .mostlyEasy, .taper, .raceWeek, .afterTheRace,
    .daysBetweenHardDays, .runDayLimit, .strengthPays, .loadLadder, .jumpingWithCare,
    .legsRecoverSlowly, .hoursBetweenRunAndLift, .lastHeavyLegsBeforeRace,
    .lightAfterVeryLongRuns, .warmUpFirst, .crossTrainingForEasyRuns, .healthMinimum,
    .painBeatsThePlan, .sleepEnough,
  ]
}
