import Training

extension Wordings {
  /// What stands before the hour at which somebody fell asleep.
  static let bedtimes = [
    "[in|into|to|went to|got to|got into|hit|off to] (bed|sleep)",
    "(asleep|retired|dropped off|nodded off|dozed off|drifted off|turned in|crashed out|crashed|slept)",
    "(lights|light) (out|off)", "out like a light", "under the (duvet|covers|blankets)",
    "hit the (hay|sack|pillow)", "head (hit|on) the pillow",
  ]

  /// What stands before the hour at which somebody rose.
  static let risings = [
    "(got|get|gets|was|been|i was|back|had to be) up", "up",
    "(awake|woke|wakes|waking|woken|rose|awoke) [up]",
    "[the|my] alarm [clock] [went|rang|off|goes|set|for|was]", "out of bed", "(until|till|to)",
  ]

  /// What tells that hours are those of a night.
  static let nights = [
    "(last|in the|at|this|all|through the|per|the whole|during the|for the|a|rough|bad) night",
    "overnight",
    "in bed", "(solid|uninterrupted|unbroken|straight)", "[lay|lying|laid|was|wide] awake",
    "(alarm|pillow|mattress|duvet|snoring|insomnia|nightmare|nightmares|teething|feeds|interrupted|undisturbed)",
    "(woke|wakes|woken) [up]",
    "(shut eye|shuteye|snooze|snoozing|zs|doze|dozing|rem|kipping|slumber)",
    "of (rest|dreams|dreaming)", "under the covers", "(asleep|sleep)",
  ]

  /// What else takes hours.
  static let otherHours = [
    "(ago|drive|driving|drove|shift|shifts|work|worked|working|flight|flew|train|bus|meeting|meetings|"
      + "party|movie|screen|gaming|studying|studied|school|later|travel|journey|car|standing|"
      + "race|walk|hike|hiked|walked|ride|rode|cleaning|labour|tv|run|ran|away|office|desk|"
      + "waiting|before|after|less|fewer|more|gap|cough|coughing|vomiting|crying|screaming)"
  ]
}

/// A night by its hours, where no word for sleep stands beside them.
extension Clue<StateReader> {
  /// "in bed at 11, up at 6", "asleep by midnight, alarm at half past six": from one to the other.
  static let bedToUp = Clue(
    "sleep.bed-to-up", says: Wordings.bedtimes, in: { $0.words },
    accepts: [
      "in bed at 11, up at 6": "sleep 7", "went to bed at 2, up at 6": "sleep 4",
      "asleep by midnight, alarm at half past six": "sleep 6.5",
      "lights out at 10:30pm and woke up at 6": "sleep 7.5",
      "went to sleep at 11, got up at 7:15": "sleep 8.25",
      "slept from 11 to 6": "sleep 7",
    ],
    refuses: ["in bed at 11", "stayed in bed, up at the weekend", "bed by 10 tomorrow, up at 6"]
  ) { reader, told in
    let words = reader.words
    guard reader.state.sleepHours == nil, !reader.isOfOthers(told.lowerBound),
      !reader.isFuture(told.lowerBound), let bed = words.hourTold(behind: told.upperBound)
    else { return false }
    for at in bed.end..<bed.end + 6 {
      guard let rising = words.rising(at: at), let up = words.hourTold(behind: rising) else {
        continue
      }
      let hours = (up.hour - bed.hour + 24).truncatingRemainder(dividingBy: 12)
      reader.state.sleepHours = hours == 0 ? 12 : hours
      return reader.mark(told.lowerBound, up.end)
    }
    return false
  }

  /// "only 4 hours last night", "lay awake and got about 5 hours".
  static let nightHours = Clue(
    "sleep.night-hours",
    accepts: [
      "only 4 hours last night": "sleep 4", "i lay awake and got about 5 hours": "sleep 5",
      "9 hours in bed": "sleep 9",
    ],
    refuses: [
      "worked 9 hours last night", "6 hour drive last night", "woke up 4 hours ago",
      "5 hours tomorrow night", "i was up for 3 hours in the night",
    ]
  ) { reader, _, _ in
    let words = reader.words
    guard reader.state.sleepHours == nil, words.topic == .state else { return false }
    for find in reader.measures {
      guard case .duration(let span) = find.value, span.unit == .hour,
        (10_800...43_200).contains(span.middle), !reader.isFuture(find.start),
        !reader.isOfOthers(find.start)
      else { continue }
      var start = find.start
      while start > 0, !words[start - 1].endsSentence { start -= 1 }
      var end = find.end
      while end < words.count, !words[end].endsSentence { end += 1 }
      let isOfElse = (max(start, find.start - 4)..<min(end, find.end + 4)).contains {
        words[$0].is(.tomorrow) || words.isOfOtherHours($0)
          || words[$0].is(.up) && $0 < find.start && find.start - $0 <= 2
      }
      guard !isOfElse, (start..<end).contains(where: { words.speaksOfNight($0) }) else { continue }
      reader.state.sleepHours = span.middle / 3600
      return reader.mark(find.start, find.end)
    }
    return false
  }
}

extension Words {
  /// An hour of the day behind "at", "by", "around": 0 to 24, halves and minutes in parts of it.
  fileprivate func hourTold(behind start: Int) -> (hour: Double, end: Int)? {
    var at = start
    while at - start < 3,
      self[at].is(.at, .around) || self[at].is(.about, .by) || self[at].is(.from)
        || self[at].is(.since, .like) || self[at].is(.before, .after) || self[at].isMark(":")
    {
      at += 1
    }
    if self[at].is(.midnight) { return (0, at + 1) }
    if self[at].is(.half, .quarter),
      let hour = numeral(at: self[at + 1].is(.past, .to) ? at + 2 : at + 1)
    {
      let part = self[at].is(.half) ? 0.5 : 0.25
      return (hour.value.value + (self[at + 1].is(.to) ? -part : part), hour.end)
    }
    guard let end = timeOfDay(at: at, isIntroduced: true) ?? numeral(at: at)?.end,
      let hour = self[at].kind == .number ? self[at].sense.value : numeral(at: at)?.value.value,
      (0...24).contains(hour), !self[end].has([.timeUnit, .lengthUnit])
    else { return nil }
    let hasMinutes =
      (self[at + 1].isMark(":") || self[at + 1].isMark(".")) && self[at + 2].digits == 2
    return (hasMinutes ? hour.rounded(.down) + self[at + 2].sense.value / 60 : hour, end)
  }

  fileprivate func rising(at: Int) -> Int? {
    self[at].isMark("-") ? at + 1 : Self.risings.end(in: self, at: at)
  }

  fileprivate func speaksOfNight(_ at: Int) -> Bool {
    Self.nights.end(in: self, at: at) != nil || Self.bedtimes.end(in: self, at: at) != nil
  }

  func isOfOtherHours(_ at: Int) -> Bool {
    Self.otherHours.end(in: self, at: at) != nil
  }

  private static let risings = Wording(Wordings.risings)
  private static let nights = Wording(Wordings.nights)
  private static let bedtimes = Wording(Wordings.bedtimes)
  private static let otherHours = Wording(Wordings.otherHours)
}
