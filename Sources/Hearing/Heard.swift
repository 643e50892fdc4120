import Training

/// What was heard in one utterance: facts, each with the words that it came from.
///
/// ```swift
/// let heard = hear("any day but thursday, max 45 min during the week", on: today)
/// heard.days  // six days, 45 minutes from Monday to Friday
/// ```
package struct Heard: Hashable, Sendable {
  /// In the order in which they were said.
  package var facts: [Fact]
  /// What the utterance asks for; `.answer` where it only tells.
  package var intent: Intent
  /// Words that look as if they meant something here and that no rule could read: a doubt.
  package var unread: [Substring]
  /// Whether the words take something back: "no sorry", "actually", "I mean".
  package var isCorrected: Bool

  package init(
    facts: [Fact] = [], intent: Intent = .unknown, unread: [Substring] = [],
    isCorrected: Bool = false
  ) {
    self.facts = facts
    self.intent = intent
    self.unread = unread
    self.isCorrected = isCorrected
  }
}

/// One thing that was heard.
package struct Fact: Hashable, Sendable {
  package var content: Content
  /// The words that it came from, as they were typed.
  package var words: Substring
  /// The rule that heard it: `dates.nth-weekday`.
  package var rule: String
  /// The clues that it was put together from, where it was.
  package var clues: [Clue]

  package init(_ content: Content, words: Substring, rule: String, clues: [Clue] = []) {
    self.content = content
    self.words = words
    self.rule = rule
    self.clues = clues
  }

  /// A clue that was followed, with its words: `session.missed`, "skipped it".
  package struct Clue: Hashable, Sendable {
    package var id: String
    package var words: Substring
  }

  package enum Content: Hashable, Sendable {
    case yes
    case no
    case date(DateHeard)
    case days(DaysHeard)
    case distance(Distance)
    /// Seconds.
    case duration(Int)
    case number(Double)
    /// Seconds per kilometre.
    case pace(Double)
    case soreness([Soreness])
    case goal(Goal)
    /// What of a check-in this stretch of words tells; unset fields were not told.
    case state(CheckIn)
    case running(Athlete.Running)
    case lifting(Athlete.Lifting)
    case longRunDay(Weekday)
    case twiceADay(Bool)
    case units(Units)
    case name(String)
    case born(Day)
    case age(Int)
    /// Something that the screening asks about: "high blood pressure", in the athlete's words.
    case condition(String)
    /// A doctor has cleared the athlete.
    case cleared
    /// The number of a choice: "the second one", "2".
    case choice(Int)
    case alarm(Alarm)
    /// Words that may be an alarm and may not: the coach asks, it never passes. (promise 4)
    case maybeAlarm(Alarm)
  }
}

/// A day that was named, with what else it may mean.
package struct DateHeard: Hashable, Sendable {
  /// nil where the words name no day that exists; `doubt` then says why.
  package var day: Day?
  /// The other reading, offered in the same breath: "next Saturday".
  package var other: Day?
  package var doubt: Doubt?

  /// How exactly the day was named.
  package var grain: Grain

  package init(day: Day?, other: Day? = nil, doubt: Doubt? = nil, grain: Grain = .day) {
    self.day = day
    self.other = other
    self.doubt = doubt
    self.grain = grain
  }

  /// What was named, from one day to a whole year; beyond `part` the day is only a guess.
  package enum Grain: Hashable, Sendable {
    case day
    /// A weekend; `day` is its Saturday and `other` its Sunday.
    case weekend
    /// "end of May", "mid March".
    case part
    case span
    case week
    case month
    case season
    case year
  }

  package enum Doubt: Hashable, Sendable {
    /// 31 June.
    case noSuchDay
    /// Weekday and date contradict one another.
    case weekdayDiffers
    /// 10/12: day and month could be swapped; `other` has the second reading.
    case dayOrMonth
    /// Only a month or a season was named, so the day is the coach's guess.
    case coarse
    /// In the past.
    case past
  }
}

/// Days of the week that were named or counted, with the minutes offered on them.
package struct DaysHeard: Hashable, Sendable {
  package var days: WeekdaySet?
  package var count: Int?
  /// Minutes by day, where some were named; Monday first, always seven.
  package var minutes: [Int?]
  /// The days that were taken away where none were named: "no friday"; `days` are then all others.
  package var excepted: WeekdaySet
  /// The days in whose place the others stand: "tuesday, not monday".
  package var refused: WeekdaySet

  package init(
    days: WeekdaySet? = nil, count: Int? = nil, minutes: [Int?] = [], excepted: WeekdaySet = [],
    refused: WeekdaySet = []
  ) {
    self.days = days
    self.count = count
    self.excepted = excepted
    self.refused = refused
    self.minutes = (0..<7).map { $0 < minutes.count ? minutes[$0] : nil }
  }
}

/// What an utterance is for; the names of the public interface.
package enum Intent: String, CaseIterable, Hashable, Sendable {
  case answer
  case why
  case undo
  case back
  case skip
  case help
  case quit
  case plan
  case today
  case tomorrow
  case week
  case checkIn = "check-in"
  case log
  case move
  case swap
  case skipSession = "skip-session"
  case block
  case changeGoal = "change-goal"
  case changeDays = "change-days"
  case changeRace = "change-race"
  case guidelines
  case history
  case progress
  case export
  case greet
  case thanks
  case yes
  case no
  case unknown
}

/// What the open question is about, so that a bare "4" is read as what was asked for.
package enum Topic: Hashable, Sendable {
  /// A yes or a no to something that is proposed, in any words.
  case yesNo
  /// A yes or a no that says what is so, in plain words alone: "I feel great" clears nobody.
  case plainYesNo
  case screening
  case goal
  case date
  case distance
  case duration
  case number
  case running
  case days
  case weekday
  case lifting
  case equipment
  /// Soreness, pain, illness and lifting of the last days.
  case state
  case soreness
  /// One number from 0 to 10.
  case level
  case energy
  case sleep
  case minutes
  case name
  /// One of so many numbered choices.
  case choice(Int)
}

/// Which of day and month comes first in a numeric date.
package enum DateOrder: String, Hashable, Sendable, Codable {
  case dmy
  case mdy
}

extension Heard {
  /// The check-in that all the facts together tell; alarms included.
  package var checkIn: CheckIn {
    var checkIn = CheckIn()
    for fact in facts {
      switch fact.content {
      case .state(let state): checkIn.take(state)
      case .soreness(let soreness): checkIn.soreness = (checkIn.soreness ?? []) + soreness
      case .alarm(let alarm): checkIn.alarms.insert(alarm)
      default: continue
      }
    }
    return checkIn
  }
  package var date: DateHeard? {
    firstContent { if case .date(let date) = $0 { date } else { nil } }
  }
  package var days: DaysHeard? {
    firstContent { if case .days(let days) = $0 { days } else { nil } }
  }
  package var distance: Distance? {
    firstContent { if case .distance(let distance) = $0 { distance } else { nil } }
  }
  package var duration: Int? {
    firstContent { if case .duration(let seconds) = $0 { seconds } else { nil } }
  }
  package var number: Double? {
    firstContent { if case .number(let number) = $0 { number } else { nil } }
  }
  package var goal: Goal? {
    firstContent { if case .goal(let goal) = $0 { goal } else { nil } }
  }
  package var soreness: [Soreness]? {
    firstContent { if case .soreness(let soreness) = $0 { soreness } else { nil } }
  }
  package var yesOrNo: Bool? {
    firstContent {
      switch $0 {
      case .yes: true
      case .no: false
      default: nil
      }
    }
  }

  private func firstContent<Value>(_ value: (Fact.Content) -> Value?) -> Value? {
    for fact in facts {
      if let value = value(fact.content) { return value }
    }
    return nil
  }
}

extension CheckIn {
  /// Takes over what another stretch of words told.
  fileprivate mutating func take(_ other: CheckIn) {
    let alarms = alarms.union(other.alarms)
    let soreness = soreness
    self = other
    self.alarms = alarms
    self.soreness = other.soreness ?? soreness
  }
}
