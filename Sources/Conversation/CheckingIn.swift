import Hearing
import Prompts
import Training

/// The daily check-in: what is taken in, what becomes of tomorrow, and the yes to it.
extension Reply {
  /// Takes what was told of today, says it back, and decides.
  ///
  /// After a log its length and effort have been said already and are not said again.
  mutating func take(_ told: CheckIn, words: String, logged: Bool = false) {
    guard state.plan != nil else { return }
    var taking = Talk.Taking(on: today)
    if let before = talk.checkIn, before.on == today { taking = before }
    taking.checkIn = taking.checkIn.joined(by: told)
    let joined = taking.words.isEmpty ? words : taking.words + "; " + words
    taking.words = String(joined.prefix(1000))
    talk.checkIn = taking
    talk.proposal = nil
    talk.tries = 0
    talk.misheard = 0
    let heard = logged ? told.besideTheLog : told
    if !logged || heard.tellsSomething {
      sayHeard([Say.Heard.sentence(what: heard.spoken(on: today))])
    }
    decide()
  }

  /// Decides on tomorrow from all that was told today, or asks what could still change it.
  mutating func decide(asking: Bool = true) {
    guard let taking = talk.checkIn, let situation = situation(of: taking.checkIn) else { return }
    talk.open = nil
    recordCheckIn(taking)
    guard situation.plan[today + 1] != nil else {
      say(Say.Checkin.nothingTold())
      return
    }
    if asking, asks, askFurther(situation) { return }
    let decision = situation.decideWithSeason()
    present(decision, base: situation.plan)
  }

  /// Everything that tomorrow depends on: the plan as it stood before today's decision, so that a
  /// second check-in does not shorten what the first has shortened.
  func situation(of checkIn: CheckIn) -> Situation? {
    guard var plan = state.plan else { return nil }
    for entry in state.journal.undoable.reversed() {
      guard entry.on == today, case .decided(let decision, true) = entry.event else { break }
      plan.apply(decision.undoing)
    }
    let earlier = state.journal.entries.filter { entry in
      guard entry.on == today else { return true }
      switch entry.event {
      case .checkedIn, .decided: return false
      default: return true
      }
    }
    return Situation(
      athlete: state.athlete, plan: plan, journal: Journal(earlier), checkIn: checkIn,
      today: today)
  }

  private mutating func recordCheckIn(_ taking: Talk.Taking) {
    record(.checkedIn(taking.checkIn, words: taking.words))
    guard let report = taking.checkIn.session, report != .missed,
      let planned = state.plan?[today], !state.journal.worked(on: today)
    else { return }
    let main = planned.run ?? planned.sessions.first
    for session in planned.sessions where report == .done || session == main {
      let isMain = session == main
      let checkIn = taking.checkIn
      record(
        .worked(
          Workout(
            date: today, activity: session.activity,
            minutes: isMain
              ? checkIn.minutes ?? (report == .done && session.minutes > 0 ? session.minutes : nil)
              : session.minutes,
            distance: isMain ? checkIn.distance : nil, effort: isMain ? checkIn.effort : nil)))
    }
  }

  /// Says what becomes of tomorrow; asks before a change, except where there is nothing to ask.
  private mutating func present(_ decision: Decision, base: Plan) {
    var plan = base
    plan.apply(decision.doing)
    guard decision.isMaterial else {
      if state.plan != plan { state.plan = plan }
      record(.decided(decision, applied: true))
      sayKept(decision)
      return
    }
    if plan == state.plan {
      // The same decision again: it stands already.
      sayKept(decision)
      return
    }
    say(decision.proposal)
    say(Say.Checkin.reason(reason: decision.says, rule: decision.rule))
    say(.decision(decision))
    if decision.action == .stop || talk.checkIn?.checkIn.wantsRest == true {
      apply(decision)
      say(Say.Checkin.done())
      sayAfterwards()
      return
    }
    talk.proposal = .decision(decision)
    talk.open = .proposal
    ask(Say.Checkin.shall())
  }

  private mutating func sayKept(_ decision: Decision) {
    if decision.after.isRest {
      say(Say.Checkin.keepRest())
    } else {
      say(Say.Checkin.keep(session: decision.after))
    }
    if talk.checkIn?.checkIn.wantsMore == true {
      say(Say.Checkin.noMore())
    } else if decision.rule != "D40" {
      say(Say.Checkin.reason(reason: decision.says, rule: decision.rule))
    }
    sayAfterwards()
    if talk.proposal == nil { say(Say.Checkin.goodNight()) }
  }

  /// Makes a decision true: on the plan as it stood before any decision of today.
  mutating func apply(_ decision: Decision) {
    if let situation = situation(of: talk.checkIn?.checkIn ?? CheckIn()) {
      state.plan = situation.plan
    }
    state.plan?.apply(decision.doing)
    record(.decided(decision, applied: true))
  }
}

extension Decision {
  /// The days as they are after the decision.
  var doing: [DatedDay] { [DatedDay(date: day, plan: after)] + alsoChanged }
  /// The days as they were before it.
  var undoing: [DatedDay] { [DatedDay(date: day, plan: before)] + alsoBefore }

  /// What the coach would do, in a sentence.
  var proposal: Line {
    if after == before, action != .stop {
      return after.isRest ? Say.Checkin.keepRestLater() : Say.Checkin.keepLater(session: after)
    }
    switch action {
    case .keep, .ease:
      return Say.Checkin.ease(before: before, after: after)
    case .shorten:
      return Say.Checkin.shorten(before: before, after: after)
    case .swap:
      guard let to = movedTo else {
        return Say.Checkin.swapDropped(before: before, after: after)
      }
      return Say.Checkin.swap(
        before: before, after: after, day: to.date.weekday)
    case .skip:
      return after.isRest
        ? Say.Checkin.rest(before: before)
        : Say.Checkin.skip(before: before, after: after)
    case .rest:
      return after.sessions.isEmpty
        ? Say.Checkin.rest(before: before)
        : Say.Checkin.ease(before: before, after: after)
    case .stop: return Say.Checkin.stop(before: before)
    }
  }
}

extension Plan {
  /// Sets days to what they are to hold; days outside of the season are passed over.
  mutating func apply(_ days: [DatedDay]) {
    for day in days { self[day.date] = day.plan }
  }
}

extension CheckIn {
  /// Whether anything at all was told.
  var tellsSomething: Bool { self != CheckIn() }

  /// What was told besides the workout that was written down.
  var besideTheLog: CheckIn {
    var rest = self
    rest.session = nil
    rest.minutes = nil
    rest.distance = nil
    rest.effort = nil
    return rest
  }
}

extension Journal.Event {
  /// The entry that a withdrawal takes back.
  fileprivate var written: Journal.Event? {
    if case .withdrawn(let workout) = self { .worked(workout) } else { nil }
  }
}

extension Journal {
  /// Changes that stand and could be taken back, oldest first.
  var undoable: [Entry] {
    var stack: [Entry] = []
    for entry in entries {
      switch entry.event {
      case .decided(let decision, applied: true) where decision.isMaterial: stack.append(entry)
      case .changed: stack.append(entry)
      // What a check-in writes down has no words of its own and goes with it.
      case .worked(let workout) where workout.note != nil: stack.append(entry)
      case .withdrawn: stack.removeAll { $0.event == entry.event.written }
      case .undone: _ = stack.popLast()
      case .planned: stack.removeAll()
      default: break
      }
    }
    return stack
  }

  func worked(on day: Day) -> Bool { workouts.contains { $0.date == day } }

  func checkedIn(on day: Day) -> Bool {
    entries.contains { entry in
      guard entry.on == day, case .checkedIn = entry.event else { return false }
      return true
    }
  }
}
