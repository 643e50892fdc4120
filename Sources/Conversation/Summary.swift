import Prompts
import Training

/// What was understood, to be confirmed or corrected, and the first plan after it.
extension Reply {
  /// Shows the summary and asks whether it is right.
  mutating func sumUp() {
    talk.open = .summary
    talk.tries = 0
    say(Say.Onboarding.summary())
    for row in summaryRows { say(row) }
    ask(Say.Onboarding.summaryAsk())
  }

  private var summaryRows: [Line] {
    let athlete = state.athlete
    var rows: [Line] = []
    if let goal = athlete.goal { rows.append(Say.Onboarding.rowGoal(goal: goal.spoken(on: today))) }
    if athlete.running != .init() {
      rows.append(Say.Onboarding.rowRunning(running: athlete.running.row))
    }
    if let days = athlete.days { rows.append(Say.Onboarding.rowDays(days: days.spoken)) }
    if let day = athlete.longRunDay { rows.append(Say.Onboarding.rowLongRun(day: day)) }
    if let twice = athlete.twiceADay {
      rows.append(twice ? Say.Onboarding.rowTwice() : Say.Onboarding.rowOnce())
    }
    if athlete.lifting != .init() {
      rows.append(Say.Onboarding.rowLifting(lifting: athlete.lifting.row))
    }
    if let now = athlete.now {
      var seen = CheckIn()
      seen.soreness = now.soreness
      seen.ill = now.ill
      seen.lifted = now.lifted
      rows.append(Say.Onboarding.rowNow(now: seen.spoken(on: today)))
    }
    if let screening = athlete.screening, !screening.clear {
      rows.append(Say.Onboarding.rowDoctor())
    } else if athlete.screening?.notes.isEmpty == false {
      rows.append(Say.Onboarding.rowCleared())
    }
    let open = Question.all.filter { question in
      question.isAsked && question.matters(athlete) && !question.isKnown(athlete)
        && !talk.answered.contains(question.id)
    }
    if !open.isEmpty { rows.append(Say.Onboarding.rowOpen(things: open.map(\.open))) }
    return rows
  }

  /// The answer to the summary; false where it told nothing.
  mutating func answerSummary(_ utterance: Utterance) -> Bool {
    let taken = takeFacts(of: utterance, open: nil)
    if taken.readings { return true }
    if let refused = taken.refused {
      ask(refused)
      return true
    }
    if taken.any {
      talk.misheard = 0
      // A correction may open a question: a race without its date.
      talk.open = nil
      if let next = nextQuestion, ["distance", "date", "days"].contains(next.id) {
        askNext()
      } else {
        askSummaryAgain()
      }
      return true
    }
    switch utterance.heard.yesOrNo {
    case true:
      makeFirstPlan()
      return true
    case false:
      ask(Say.Onboarding.summaryNo())
      return true
    default: return false
    }
  }

  private mutating func askSummaryAgain() {
    talk.open = .summary
    ask(Say.Onboarding.summaryAsk())
  }

  /// Makes the first plan and shows its first week.
  mutating func makeFirstPlan() {
    guard state.athlete.days != nil else {
      talk.left.remove("days")
      talk.answered.remove("days")
      return askNext()
    }
    if state.athlete.goal == nil { state.athlete.goal = Goal(kind: .health) }
    if state.athlete.screening == nil {
      talk.answered.remove("screening")
      return askNext()
    }
    adopt(Plan.make(for: state.athlete, on: today))
    talk.open = nil
    talk.asked = []
    talk.tries = 0
    say(Say.Onboarding.planned())
    showFirstWeek()
    let occasion = Occasion(athlete: state.athlete, today: today, leftOpen: talk.left.count)
    if occasion.callsForACoach { suggestCoach() }
    if state.athlete.twiceADay == nil, state.plan?.liftsAfterRuns == true {
      say(Say.Onboarding.onceAssumed())
    }
    say(Say.Onboarding.restOfIt())
  }

  /// The first week of the season, with what did not fit and what is offered instead.
  mutating func showFirstWeek() {
    guard let plan = state.plan else { return }
    if state.athlete.screening?.clear == false { say(Say.Onboarding.walksOnly()) }
    if plan.verdict.kind != .none { say(plan.verdict.says) }
    for (index, offer) in plan.verdict.offers.enumerated() {
      say(
        index == 0 ? Say.Onboarding.offer(what: offer) : Say.Onboarding.offerOr(what: offer))
    }
    guard let week = plan.week(of: today + 1) ?? plan.weeks.first else { return }
    say(.week(plan.shown(week, beginning: state.preferences.weekBegins)))
    for line in plan.assumed { say(line) }
  }

  /// Takes a new season on: days that have gone by stay as they were, in both copies.
  mutating func adopt(_ plan: Plan) {
    var plan = plan
    if let former = state.plan {
      state.former = State.Former(
        athlete: talk.athleteBefore ?? state.athlete, plan: former, printed: state.printed,
        past: state.past)
      let firstDay = plan.weeks.first?.starts ?? today
      state.past += former.weeks.filter { $0.starts < firstDay }
      state.printed.removeAll { $0.starts >= firstDay + 7 }
      plan = plan.carrying(former, through: today, for: state.athlete)
      plan = asking(plan).slowed
      let known = Set(state.printed.map(\.starts))
      state.printed += plan.weeks.filter { !known.contains($0.starts) }
    } else {
      state.printed = plan.weeks
    }
    state.plan = plan
    talk.athleteBefore = nil
    record(.planned(weeks: plan.weeks.count))
  }
}

extension Plan {
  /// Whether lifting shares a day with a run in the first week, so that its hour could matter.
  fileprivate var liftsAfterRuns: Bool {
    weeks.first?.days.contains { day in
      day.run != nil && day.sessions.contains { $0.strength != nil }
    } ?? false
  }
}
