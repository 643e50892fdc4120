import Conversation
import Prompts
import Testing
import Training

@Suite struct `Openings` {
  /// The keys of what is said, in order.
  static func keys(_ turn: Turn) -> [String] {
    turn.says.compactMap { passage in
      switch passage {
      case .line(let line), .heard(let line), .ask(let line): line.key
      default: nil
      }
    }
  }

  @Test func `the first words say who speaks and where the answers stay`() {
    let turn = Coach.opening(in: State(), on: People.today)
    #expect(
      Self.keys(turn) == ["onboarding.hello", "onboarding.howItGoes", "questions.screening"])
  }

  @Test(arguments: -400...500) func `every day has its own greeting and traps nothing`(offset: Int)
  {
    let turn = Coach.opening(in: People.planned, on: People.today + offset)
    #expect(!turn.says.isEmpty)
    #expect(turn.state.plan == People.planned.plan)
  }

  @Test(arguments: [
    (0, "checkin.before"), (1, "checkin.askHard"), (112, "checkin.raceToday"),
    (111, "checkin.raceTomorrow"), (113, "checkin.raceDone"), (6, "checkin.away"),
    (40, "checkin.awayLong"), (200, "checkin.over"),
  ])
  func `the greeting fits the day`(offset: Int, key: String) {
    let turn = Coach.opening(in: People.planned, on: People.today + offset)
    #expect(Self.keys(turn).first == key)
  }

  @Test(arguments: 1...21) func `a season made anew in the middle of a week is lawful`(offset: Int)
  {
    let today = People.today + offset
    var athletes = [People.novice, People.novice, People.novice]
    athletes[0].longRunDay = .sun
    athletes[1].days = Availability([.mon, .wed, .thu, .sat], minutes: 60)
    athletes[2].running.runsPerWeek = 2
    athletes[2].running.kmPerWeek = 8
    athletes[2].running.longestKm = 4
    for athlete in athletes {
      let state = Coach.take(profile: athlete, in: People.planned, on: today).state
      // What the days gone by break by themselves, nothing ahead of them can mend.
      var resting = state
      for day in today + 1..<today.weekStart + 7 { resting.plan?[day] = DayPlan() }
      let broken = `Moved days`.broken(state)
      #expect(broken.isSubset(of: `Moved days`.broken(resting)))
      for day in today.weekStart...today where state.plan?[day] != nil {
        #expect(state.plan?[day] == People.planned.plan?[day], "\(day)")
      }
    }
  }

  @Test func `a run logged at the open check-in is written down, and the check-in goes on`() {
    let today = People.today + 1
    let open = Coach.opening(in: People.planned, on: today).state
    let turn = Coach.reply(to: "log easy 5k in 34 min, effort 5", in: open, on: today)
    let runs = turn.entries.filter { entry in
      guard case .worked(let workout) = entry.event else { return false }
      return workout.minutes == 34 && workout.effort == 5 && workout.date == today
    }
    #expect(runs.count == 1)
    #expect(
      turn.state.journal.entries.count { if case .worked = $0.event { true } else { false } } == 1)
    #expect(turn.state.talk.open != nil || Self.keys(turn).contains("checkin.goodNight"))
  }

  @Test func `a further question that was not understood shows what an answer looks like`() {
    let today = People.today + 1
    var state = Coach.opening(in: People.planned, on: today).state
    state = Coach.reply(to: "did it", in: state, on: today).state
    for field in FollowUp.Field.allCases {
      var state = state
      state.talk.open = .further(field.rawValue)
      let turn = Coach.reply(to: "blorb", in: state, on: today)
      #expect(Self.keys(turn).contains { $0.hasSuffix("Example") }, "\(field)")
    }
  }

  /// Promise 4: a pain goes when the athlete speaks of it, and not by a no to something else.
  @Test(arguments: FollowUp.Field.allCases, ["no", "nope", "not really", "nothing", "none", "yes"])
  func `a short answer to another question leaves a pain that was told`(
    field: FollowUp.Field, answer: String
  ) {
    guard ![.painLevel, .sorenessLevel, .soreness, .pain].contains(field) else { return }
    let today = People.today + 1
    var state = Coach.opening(in: People.planned, on: today).state
    state = Coach.reply(to: "did it, sharp pain in my left calf, 4/10", in: state, on: today).state
    state.talk.open = .further(field.rawValue)
    let turn = Coach.reply(to: answer, in: state, on: today)
    let calf = turn.state.talk.checkIn?.checkIn.soreness?.first { $0.area == .calves }
    #expect(calf?.pain == true && calf?.level == 4)
    #expect(!Self.keys(turn).contains("heard.allGood"))
  }

  @Test func `opening twice says the same`() {
    let first = Coach.opening(in: People.planned, on: People.today + 1)
    let second = Coach.opening(in: first.state, on: People.today + 1)
    #expect(first.says == second.says)
  }
}
