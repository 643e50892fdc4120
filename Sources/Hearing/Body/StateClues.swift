/// All clues to how somebody is, in the order in which they are offered a word.
///
/// An earlier one may say what a later one must not say again, so the order is part of the meaning:
/// what was missed before what was done, a word for sleep before a bare number.
extension Clue<StateReader> {
  static let index = ClueIndex(all)

  static let all: [Clue<StateReader>] =
    illness + sleep + energy + lifting + effort + session + wishes + time + figures
}

extension Wordings {
  /// The lists behind clues to how somebody is that stand in files of their own.
  static let ofCheckIns =
    opinions + bedtimes + risings + nights + otherHours + runTold + recovered + feverSigns + hotDays
    + spent
    + wantsHard + paused + rated + afterAll + harder + idle + takingBack + drowsy + fair + lively
    + highStress + someStress + otherDeeds
}
