import Prompts
import Testing

@testable import Training

@Suite struct ReviewTests {
  private let monday = Day(number: 20_780)
  private let week = "E30+UVL10 | T35+L20 | X30+MOB10 | E30 | REST | LR50+F15 | REST"

  private func plan(_ rows: [String], from first: Day) throws -> Plan {
    var plan = Plan(
      on: first - 1, mode: .racing, level: .novice,
      verdict: Verdict(kind: .ok, says: Scene.silence))
    for (index, row) in rows.enumerated() {
      var week = try WeekNotation.read(row).get()
      week.starts = first + 7 * index
      plan.weeks.append(week)
    }
    return plan
  }

  /// Evenings from the first day on: a session done with an effort, nil where it was missed.
  private func journal(_ plan: Plan, from first: Day, efforts: [Double?], energy: Int = 4)
    -> Journal
  {
    var journal = Journal()
    for (index, effort) in efforts.enumerated() {
      let day = first + index
      var checkIn = CheckIn()
      checkIn.energy = energy
      if plan[day]?.isRest == false { checkIn.session = effort == nil ? .missed : .done }
      checkIn.effort = effort
      journal.entries.append(.init(on: day, event: .checkedIn(checkIn, words: "")))
      guard let effort, let session = plan[day]?.sessions.first else { continue }
      let workout = Workout(
        date: day, activity: session.activity, minutes: session.minutes, effort: effort)
      journal.entries.append(.init(on: day, event: .worked(workout)))
    }
    return journal
  }

  private func review(_ rows: [String], efforts: [Double?], energy: Int = 4) throws -> Review {
    let first = monday - 7 * (rows.count - 1)
    let plan = try plan(rows, from: first)
    let journal = journal(plan, from: first, efforts: efforts, energy: energy)
    return try #require(Review(of: monday, plan, journal, for: Athlete()))
  }

  @Test func `what was done stands against what was planned`() throws {
    let review = try review([week], efforts: [3, 7, 4, nil, nil, 4, nil])
    #expect(review.planned == 5 && review.done == 4)
    #expect(review.hardPlanned == 2 && review.hardDone == 2)
    #expect(review.cause == nil && !review.ranTooHard && !review.isTooLittle)
    #expect(review.rests == nil, "one week is too young for fourteen days")
  }

  @Test func `too few evenings are said to be too few, and nothing else is`() throws {
    let review = try review([week], efforts: [3, 7])
    #expect(review.lines == [Say.Progress.tooLittle()])
  }

  @Test func `empty hard sessions name too few rest days first`() throws {
    let full = "E30 | T35 | E30 | E30 | X30 | LR50 | X30"
    let efforts: [Double?] = Array(repeating: 9, count: 21)
    let review = try review([full, full, full], efforts: efforts)
    #expect(review.cause == .tooFewRests)
    #expect(review.rests == 0)
    #expect(review.lasts)
  }

  @Test func `with rest enough easy runs that were too hard come next`() throws {
    let efforts: [Double?] = [6, 9, 4, 6, nil, 9, nil]
    let review = try review([week, week, week], efforts: efforts + efforts + efforts)
    #expect(review.rests == 4 && review.cause == .easyTooHard && review.ranTooHard)
  }

  @Test func `with easy runs that are easy food is asked about`() throws {
    let efforts: [Double?] = [3, 9, 4, 3, nil, 4, nil]
    let review = try review([week, week, week], efforts: efforts + efforts + efforts, energy: 2)
    #expect(review.cause == .food)
  }

  @Test func `two easy runs at five in a week are too hard`() throws {
    let review = try review([week], efforts: [5, 7, 4, 5, nil, 4, nil])
    #expect(review.ranTooHard && review.cause == nil)
    #expect(review.lines.contains(Say.Progress.ranTooHard()))
  }

  @Test func `a week that no plan held has no review`() throws {
    let plan = try plan([week], from: monday)
    #expect(Review(of: monday - 7, plan, Journal(), for: Athlete()) == nil)
    #expect(Review(of: monday + 7, plan, Journal(), for: Athlete()) == nil)
  }
}

@Suite struct AdviceTests {
  /// Evenings of the days before a scene's today, oldest last, each as the scene writes it.
  private func advice(_ scene: String) throws -> Advice? { try situation(scene).advice() }

  @Test(arguments: [
    ("REST: missed | 1 ago: done", nil as Advice?),
    ("REST: missed | 5 ago: missed", nil),
    ("REST: knees left pain 3 | 5 ago: knees left pain 0 | 9 ago: knees left pain 4", .seeSomeone),
    ("REST: knees left pain 3 | 9 ago: knees left pain 4", nil),
    ("REST: ankles left pain 3 | 5 ago: nothing sore | 9 ago: knees left pain 4", nil),
    ("REST: legs 6", nil),
  ]) func `it is said when something repeats itself`(scene: String, advice: Advice?) throws {
    #expect(try self.advice(scene) == advice)
  }

  @Test func `missed days are counted over rest days, and said once`() throws {
    var situation = try situation("REST: missed | 1 ago: missed")
    let today = situation.today
    for back in 0...6 {
      situation.plan[today - back] = DayPlan(sessions: [Session(.run(.easy), minutes: 30)])
    }
    #expect(situation.advice() == .fewerDays, "two of two days of the week")
    situation.today = today.weekStart + 3
    var missed = CheckIn()
    missed.session = .missed
    situation.checkIn = missed
    situation.journal.entries = [
      .init(on: situation.today - 1, event: .checkedIn(missed, words: ""))
    ]
    for day in 0..<7 {
      situation.plan[today.weekStart + day] = DayPlan(
        sessions: [Session(.run(.easy), minutes: 30)])
    }
    #expect(situation.advice() == .whyMissed)
  }

  @Test func `three seasons made anew in four weeks suggest a person, once`() throws {
    var situation = try situation("E30: legs 1")
    let today = situation.today
    situation.journal.entries = [0, 5, 10, 20].map {
      .init(on: today - $0, event: .planned(weeks: 12))
    }
    #expect(situation.advice() == .coach)
    situation.today = today + 1
    #expect(situation.advice() == nil)
  }
}
