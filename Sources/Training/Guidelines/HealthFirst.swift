import Prompts

extension Guideline {
  /// Of two lawful answers the more protective one is given. (A15)
  ///
  /// Said when pain, illness or an alarm sign came up today; training through pain is never
  /// praised.
  static let healthFirst = Guideline(
    advising: "A15", title: Say.Titles.healthFirst(), because: Say.Guidelines.healthFirst(),
    racing: .mandatory, fun: .mandatory, sources: ["S1"],
    advice: { occasion in
      occasion.events(inLast: 1).contains { event in
        guard case .checkedIn(let checkIn, _) = event else { return false }
        let isIll = (checkIn.ill ?? Illness.none) != .none
        return isIll || !checkIn.alarms.isEmpty || checkIn.soreness?.contains(where: \.pain) == true
      }
    }
  )
}
