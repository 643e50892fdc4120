import Training

extension Wordings {
  /// Days without a run that do not name it.
  static let idle = [
    "(havent|hasnt|didnt|not|dont) [really|even] (been|gone|got|get|go|made it|make it) "
      + "[out|outside|anywhere] [there|for [a|my] {run}|to run]",
    "(no|without|zero|without any|no kind of) (exercise|sport|sports|exercising|activity|workouts|movement)",
    "(havent|hasnt|didnt|not) [really|even] (exercised|exercise|moved|move|laced up|worked out|work out|done|do|"
      + "been (active|able to run|able to train)) [a thing|anything|any|much|a single] [{run}|exercise|sport]",
  ]
}

extension Wordings {
  /// What went on for days in place of running.
  static let paused = [
    "(paused|pause|stopped|quit|been resting|was resting|rested|been inactive|been lazy|laid up|sidelined|out of action|"
      + "out injured|been injured|was injured|no (sport|exercise|training|running|runs)|nothing) [running|training|with (running|it)] for"
  ]
}

extension Clue<StateReader> {
  /// "stopped running for 3 weeks", "nothing for 2 weeks".
  static let paused = Clue(
    "time.paused", says: Wordings.paused, in: { $0.words },
    accepts: ["stopped running for 3 weeks": "off 21", "i've been resting for a week": "off 7"],
    refuses: ["stopped for 3 minutes", "nothing for me", "want to pause for a week"]
  ) { reader, told in
    guard !reader.isFuture(told.lowerBound),
      !reader.stands([.doctor, .says, .said, .told], within: 4, before: told.lowerBound),
      let find = reader.measures.first(where: {
        (told.upperBound...told.upperBound + 1).contains($0.start)
      }), let days = reader.days(find), days >= 2
    else { return false }
    reader.state.daysOff = days
    return reader.mark(told.lowerBound, find.end)
  }
}

extension Words {
  func idleness(at: Int) -> Int? { Self.idle.end(in: self, at: at) }

  private static let idle = Wording(Wordings.idle)
}

extension StateReader {
  /// "last run was on 10 november": the days since one that is named behind a word.
  func daysSince(_ at: Int) -> Int? {
    let find = dates.first {
      $0.start > at && $0.start - at <= 4 && words.isOneClause(at, $0.start)
    }
    return find?.value.past(on: words.today).map { words.today - $0 }.flatMap { $0 >= 2 ? $0 : nil }
  }

  /// "first run in 3 weeks", "back after a week": a length of time, or a shift that is read as a day.
  func daysNamed(behind joint: Int) -> Int? {
    if let find = measures.first(where: { $0.start > joint && $0.start - joint <= 2 }) {
      return days(find)
    }
    let shift = dates.first { find in
      guard case .shifted = find.value else { return false }
      return (joint...joint + 1).contains(find.start)
    }
    guard let day = shift?.value.resolved(on: words.today, dates: nil).heard.day else { return nil }
    return min(3650, abs(day - words.today))
  }

  /// "3 weeks no running", "since 10 days i did not run", "days without a run: 12".
  func daysCounted(around told: Range<Int>) -> Int? {
    for find in measures where find.end <= told.lowerBound && told.lowerBound - find.end <= 4 {
      let pauses = (find.end..<told.lowerBound).contains { words[$0].kind == .mark }
      if let days = days(find), days >= 2, find.start == 0 || !pauses { return days }
    }
    guard words[told.lowerBound - 1].is(.day), words[told.upperBound + 1].isMark(":"),
      let count = words.numeral(at: told.upperBound + 2), (2...3650).contains(count.value.value)
    else { return nil }
    return Int(capped: count.value.value)
  }
}
