import Hearing
import Prompts
import Training

/// What the coach says when the program is opened, by what is known and which day it is.
extension Reply {
  mutating func open() {
    dropStale()
    defer { talk.seen = today }
    talk.misheard = 0
    if rollOn() { say(Say.Week.rolledOn()) }
    guard talk.stopped.isEmpty else {
      talk.open = .clearance
      ask(Say.Safety.stoppedOpening())
      return
    }
    guard state.plan != nil else { return openIntake() }
    greet()
  }

  /// What was open on an earlier day and speaks of a day that has gone by.
  mutating func dropStale() {
    if let checkIn = talk.checkIn, checkIn.on != today { talk.checkIn = nil }
    switch talk.proposal {
    case .decision(let decision) where decision.day <= today: talk.proposal = nil
    case .change(let change) where change.after.contains { $0.date < today }: talk.proposal = nil
    default: break
    }
    if talk.open == .proposal, talk.proposal == nil { talk.open = nil }
    if case .further = talk.open, talk.checkIn == nil { talk.open = nil }
  }

  private mutating func openIntake() {
    guard talk.seen != nil else {
      say(Say.Onboarding.hello())
      say(Say.Onboarding.howItGoes())
      askNext()
      return
    }
    say(Say.Onboarding.goesOn())
    talk.resumed = true
    talk.tries = 0
    if talk.open == nil || talk.open == .summary {
      talk.open = nil
      askNext()
    } else {
      askAgain()
    }
  }

  /// The greeting of a day while a plan stands.
  mutating func greet() {
    guard let plan = state.plan else { return askNext() }
    if talk.open == .proposal, let proposal = talk.proposal {
      switch proposal {
      case .decision(let decision): say(.decision(decision))
      case .change(let change): say(.change(change))
      case .replan: say(Say.Week.replanWaits())
      case .forget, .startOver: break
      }
      return askProposal()
    }
    if state.journal.checkedIn(on: today) {
      talk.open = nil
      say(Say.Checkin.second())
      if let tomorrow = plan[today + 1] { say(.day(DatedDay(date: today + 1, plan: tomorrow))) }
      ask(Say.Checkin.secondAsk())
      return
    }
    talk.open = .checkIn
    if let line = raceGreeting(plan) { return ask(line) }
    guard let last = plan.weeks.last, today <= last.starts + 6 else {
      guard hasRunOut else { return greetAfterTheEnd() }
      ask(Say.Checkin.ended())
      return reopenRunning()
    }
    if let gap = daysSilent, gap >= 3 {
      let count = Said.count(gap, one: "day", many: "days")
      ask(gap > 28 ? Say.Checkin.awayLong(count: count) : Say.Checkin.away(count: count))
      if gap > 28 { reopenRunning() }
      return
    }
    if state.journal.plannedOn == today || today < (plan.weeks.first?.starts ?? today) {
      return greetBeforeTheStart(plan)
    }
    guard let day = plan[today] else { return ask(Say.Checkin.askToday()) }
    if day.sessions.isEmpty {
      ask(
        day.available ? Say.Checkin.askRest(date: today) : Say.Checkin.askOff(date: today))
    } else {
      ask(Say.Checkin.askHard(date: today, session: day))
    }
  }

  private mutating func greetBeforeTheStart(_ plan: Plan) {
    let next = (1...21).map { today + $0 }.first { plan[$0]?.sessions.isEmpty == false }
    guard let next, let day = plan[next] else { return ask(Say.Checkin.askToday()) }
    ask(Say.Checkin.before(session: day, date: next))
  }

  private mutating func greetAfterTheEnd() {
    talk.open = .question("goal")
    talk.athleteBefore = state.athlete
    ask(Say.Checkin.over())
  }

  /// After four weeks of silence the running has to be asked again. (3.6)
  private mutating func reopenRunning() {
    talk.athleteBefore = state.athlete
    talk.answered.remove("running")
    talk.open = .question("running")
    ask(Say.Questions.running())
  }

  private func raceGreeting(_ plan: Plan) -> Line? {
    guard let goal = state.athlete.goal, let date = goal.date else { return nil }
    switch date - today {
    case 0: return Say.Checkin.raceToday(race: goal.raceName)
    case 1: return Say.Checkin.raceTomorrow(race: goal.raceName)
    case Coach.afterRace:
      let told = (date...today).contains { state.journal.checkedIn(on: $0) }
      return told ? nil : Say.Checkin.raceDone(race: goal.raceName)
    default: return nil
    }
  }

  /// Days since anything was heard; nil where nothing ever was.
  private var daysSilent: Int? {
    (state.journal.entries.map(\.on).max() ?? state.journal.toldUntil).map { today - $0 }
  }
}

extension Reply {
  /// Whether a plan without a race came to its last week while nothing was heard.
  var hasRunOut: Bool { Coach.ended(state.plan, before: today) != nil }

  /// A plan without a race goes on with new weeks before its last one has ended.
  @discardableResult
  mutating func rollOn() -> Bool {
    guard talk.stopped.isEmpty, let plan = state.plan, let last = plan.weeks.last,
      last.of == nil, last.phase != .recovery, today + 7 > last.starts + 6,
      today <= last.starts + 6 + 28
    else { return false }
    talk.athleteBefore = state.athlete
    adopt(Plan.make(for: state.athlete, on: today))
    // The season that rolled on is no change to be taken back.
    state.former = nil
    return true
  }
}

extension Coach {
  /// The first day whose entries a greeting speaks of: today, or that of a race just run.
  package static func firstDayGreeted(for athlete: Athlete, on today: Day) -> Day {
    guard let race = athlete.goal?.date, afterRace.contains(race - today) else { return today }
    return race
  }

  /// Days to a race that was just run: as long as the greeting asks how it went.
  fileprivate static let afterRace = -3 ... -1

  /// The state with new weeks where a plan without a race has run out of them.
  package static func rolledOn(_ state: State, on today: Day) -> Turn {
    var reply = Reply(state, on: today)
    reply.rollOn()
    return reply.turn
  }
}

extension Journal {
  /// The day on which the standing season was made.
  var plannedOn: Day? {
    entries.last { entry in
      if case .planned = entry.event { true } else { false }
    }?.on
  }
}
