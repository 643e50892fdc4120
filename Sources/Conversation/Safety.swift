import Hearing
import Prompts
import Training

/// What comes before everything else: alarm signs, and standing still until they are cleared.
extension Reply {
  /// Hears alarm signs; whether they took the turn.
  ///
  /// An emergency stops the talk. Words that may be an alarm are asked about, never passed over.
  /// Signs for a clinician go on into the check-in, which freezes running and legs. (3.4)
  mutating func hearAlarms(_ utterance: Utterance, passing: Alarm? = nil) -> Bool {
    var named: Set<Alarm> = []
    var doubtful: Alarm?
    for fact in utterance.heard.facts {
      if case .alarm(let alarm) = fact.content, alarm != passing { named.insert(alarm) }
      if case .maybeAlarm(let alarm) = fact.content, alarm != passing {
        doubtful = doubtful ?? alarm
      }
    }
    let emergencies = named.filter(\.isEmergency)
    if !emergencies.isEmpty {
      stop(for: emergencies, words: utterance.words)
      return true
    }
    if let doubtful, !named.contains(doubtful), talk.stopped.isEmpty {
      if case .maybeAlarm = talk.open {} else { talk.held = talk.open }
      talk.open = .maybeAlarm(doubtful, words: utterance.words)
      ask(Say.Safety.maybe(sign: doubtful.spoken))
      return true
    }
    return false
  }

  /// Stops the coach: no word of training until a clearance is confirmed.
  mutating func stop(for alarms: Set<Alarm>, words: String) {
    var checkIn = CheckIn()
    checkIn.alarms = alarms
    record(.checkedIn(checkIn, words: String(words.prefix(200))))
    if talk.stopped.isEmpty {
      if case .maybeAlarm = talk.open {} else { talk.held = talk.open }
    }
    talk.stopped.formUnion(alarms)
    talk.open = nil
    talk.proposal = nil
    if alarms.contains(.selfHarm) {
      say(Say.Safety.stopMind())
    } else {
      say(Say.Safety.stop())
      say(Say.Safety.stopSigns(signs: Alarm.allCases.filter(alarms.contains).map(\.spoken)))
    }
    say(Say.Safety.stopResume())
  }

  /// The talk while the coach stands still: only a confirmed clearance leads on.
  mutating func answerStopped(_ utterance: Utterance) {
    if utterance.isQuit {
      say(Say.Help.goodbye())
      effects.append(.farewell)
      return
    }
    let cleared =
      utterance.heard.facts.contains { $0.content == .cleared }
      || utterance.tokens == ["cleared"]
    if talk.open == .clearance {
      if utterance.heard.yesOrNo == true || (cleared && utterance.heard.yesOrNo != false) {
        return resume()
      }
      if utterance.heard.yesOrNo == false {
        talk.open = nil
        say(Say.Safety.clearedNot())
        say(Say.Safety.stillStopped())
        return
      }
    }
    if cleared {
      talk.open = .clearance
      ask(Say.Safety.clearedAsk())
    } else {
      say(Say.Safety.stillStopped())
    }
  }

  /// A confirmed clearance: the talk goes on where it was.
  private mutating func resume() {
    talk.stopped = []
    record(.cleared)
    if var screening = state.athlete.screening {
      screening.clear = true
      state.athlete.screening = screening
    }
    say(Say.Safety.clearedAgain())
    let held = talk.held
    talk.held = nil
    talk.open = nil
    switch held {
    case .question, .summary:
      talk.open = held
      askAgain()
    default: greet()
    }
  }

  /// The answer to whether words were an alarm.
  mutating func answerMaybe(_ alarm: Alarm, words: String, _ utterance: Utterance) {
    switch utterance.heard.yesOrNo {
    case true: confirm(alarm, words: words)
    case false:
      talk.open = talk.held
      talk.held = nil
      talk.tries = 0
      say(Say.Safety.maybeNo())
      answer(words, passing: alarm)
    default:
      talk.tries += 1
      // Not answered is not "no": the careful side is taken.
      if talk.tries >= 2 {
        confirm(alarm, words: words)
      } else {
        ask(Say.Safety.maybeAgain(sign: alarm.spoken))
      }
    }
  }

  private mutating func confirm(_ alarm: Alarm, words: String) {
    talk.tries = 0
    if alarm.isEmergency { return stop(for: [alarm], words: words) }
    talk.open = talk.held
    talk.held = nil
    holdFor([alarm], words: words)
  }

  /// A sign that a clinician should see: in the check-in it freezes running and legs, before the
  /// first plan it counts as a yes to the screening.
  mutating func holdFor(_ alarms: Set<Alarm>, words: String) {
    guard state.plan == nil else {
      var checkIn = CheckIn()
      checkIn.alarms = alarms
      take(checkIn, words: words)
      return
    }
    let signs = Alarm.allCases.filter(alarms.contains)
    let notes = state.athlete.screening?.notes ?? []
    state.athlete.screening = .init(
      clear: false, notes: notes + signs.map(\.rawValue).filter { !notes.contains($0) })
    for alarm in signs { say(Say.Safety.prompt(sign: alarm.spoken)) }
    talk.open = nil
    askNext()
  }
}
