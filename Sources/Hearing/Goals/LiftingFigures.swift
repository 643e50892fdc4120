import Training

/// How often and how long somebody lifts, by days and figures.
extension Clue<LiftingReader> {
  /// "every tuesday and thursday", "mondays at the gym".
  static let daysNamed = Clue(
    "lifting.days", kinds: .weekday, asked: .lifting,
    accepts: ["every tuesday": "regular", "mondays and fridays": "regular"],
    refuses: [
      "since monday", "last friday",
      "i can train on tuesdays and thursdays after work, about an hour",
      "sundays are usually possible as well",
    ]
  ) { reader, at, token in
    let words = reader.words
    // A longer answer with days in it tells when there is time.
    guard words.topic == .lifting, reader.lifting.experience == nil, words.isWeekday(at),
      words.count <= 8, !words.tokens.contains(where: { $0.is(.can, .possible) || $0.is(.free) }),
      token.has(.plural) || words[at - 1].is(.every, .each) || words[at - 1].is(.and)
    else { return false }
    return reader.tell(.regular, at: at)
  }

  static let weeklyHabit = Clue(
    "lifting.weekly", at: [.once, .twice, .weekly], asked: .lifting,
    accepts: ["twice a week": "regular", "somebody showed me once": "some"],
    refuses: ["a few times"]
  ) { reader, at, token in
    guard reader.words.topic == .lifting, reader.lifting.experience == nil,
      !reader.isNegated(at)
    else { return false }
    let isRare = (at + 1..<at + 5).contains {
      reader.words[$0].is(.month, .year) || reader.words[$0].is(.moon, .fortnight)
    }
    // "Showed me the basics once".
    let isWeekly = (at + 1..<at + 4).contains {
      reader.words[$0].is(.week, .w) || reader.words[$0].is(.pw)
    }
    if token.is(.once), !isWeekly { return reader.tell(.some, at: at) }
    return reader.tell(isRare ? .some : .regular, at: at)
  }

  /// "3 months", "3 times a week"; under six months is some.
  static let howLong = Clue(
    "lifting.how-long", asked: .lifting,
    accepts: [
      "for 3 months": "some", "3 years": "regular", "2x a week": "regular",
      "training age 0": "none",
    ],
    refuses: ["a bit"]
  ) { reader, at, _ in
    let words = reader.words
    if let find = reader.measures.first(where: { $0.start == at }), words.count <= 7,
      case .number(let number) = find.value, number.value == 0
    {
      // "Training age 0", "count of weights: 0".
      if words.topic == .lifting { return reader.tell(.none, at: at) }
      reader.lifting.equipment = reader.lifting.equipment ?? Athlete.Equipment.none
      return reader.mark(at)
    }
    guard words.topic == .lifting, !reader.isNegated(at),
      let find = reader.measures.first(where: { $0.start == at })
    else { return false }
    let isWeekly = words.tokens.contains { $0.is(.week, .weekly) || $0.is(.pw) }
    switch find.value {
    case .duration(let span) where span.seconds == 0: return reader.tell(.none, at: at)
    case .duration(let span) where span.unit == .day && isWeekly && span.seconds <= 7 * 86_400:
      return reader.tell(.regular, at: at)
    case .duration(let span)
    where span.unit == .year || span.unit == .month || span.unit == .week:
      // "twice a week" is a habit and no length of time.
      if words[at].has(.article), span.unit == .week { return false }
      // "Lifted for two years before the kids": what is over was told by words.
      if reader.lifting.experience != .some {
        reader.lifting.experience = span.seconds >= 6 * 2_592_000 ? .regular : .some
      }
      return reader.mark(at)
    case .number
    where words[find.end].is(.x, .day) || isWeekly && words[find.end].is(.times, .time)
      || isWeekly && words[find.end].is(.session):
      guard reader.lifting.experience == nil else { return false }
      return reader.tell(.regular, at: at)
    case .number where words[find.end].is(.times): return reader.tell(.some, at: at)
    default: return false
    }
  }
}
