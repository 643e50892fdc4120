import Training

extension Wordings {
  /// What takes a session up again that seemed missed or cut short.
  static let afterAll = [
    "(but|still|yet|then|eventually|and|so) [i|we] [still|then|just|eventually|managed to|actually|in the end] "
      + "(did|ran|finish|do|run|went|made|got) ({it} [anyway|done]|one|mine|another|todays|all [of it]|everything|"
      + "(the|my|all|todays) [full|whole|entire|planned] ({run}|thing|distance|lot|{number})|{number}|anyway|"
      + "for {it}|early|earlier|later|indoors|on the treadmill|$)"
  ]
}

extension Clue<StateReader> {
  /// "had to stop twice but did the full 30 minutes", "wanted to skip it but went for a run".
  static let afterAll = Clue(
    "session.after-all", says: Wordings.afterAll, in: { $0.words },
    accepts: [
      "had to stop twice but did the full 30 minutes": "session done, minutes 30",
      "missed yesterday's run but did one today": "session done",
    ],
    refuses: [
      "stopped early but ran 2 km", "skipped it but did yoga", "skipped it and then went home",
      "missed it but did not mind",
    ]
  ) { reader, told in
    let words = reader.words
    let range = told.lowerBound + 1..<told.upperBound
    let isWhole = range.contains {
      words[$0].is(.full, .whole) || words[$0].is(.all, .everything) || words[$0].is(.it)
        || words[$0].is(.did) && words[$0].end - words[$0].start > 4
    }
    guard reader.state.session == .missed || reader.state.session == .partly && isWhole,
      !reader.isFuture(told.lowerBound), !words[told.upperBound].is(.of)
    else { return false }
    reader.state.session = .done
    return reader.mark(told.lowerBound, told.upperBound)
  }
}
