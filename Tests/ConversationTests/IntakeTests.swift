import Conversation
import Testing
import Training

@Suite struct Intakes {
  /// The middle of some counts; of two middle ones the larger.
  private static func median(_ counts: [Int]) -> Int { counts.sorted()[counts.count / 2] }

  @Test func `short answers lead to a plan in nine questions at the median`() {
    let counts = FirstPlans.short.map { FirstPlans.questions(to: $0, on: People.today) }
    #expect(counts.count >= 15)
    #expect(!counts.contains(nil), "\(counts)")
    #expect(Self.median(counts.compactMap(\.self)) <= 9, "\(counts)")
    #expect(counts.compactMap(\.self).max() ?? 99 <= 11, "\(counts)")
  }

  @Test func `someone who says it all at once is asked three things at the median`() {
    let counts = FirstPlans.allAtOnce.map { FirstPlans.questions(to: $0, on: People.today) }
    #expect(counts.count >= 10)
    #expect(!counts.contains(nil), "\(counts)")
    #expect(Self.median(counts.compactMap(\.self)) <= 3, "\(counts)")
  }

  @Test(arguments: [
    ("actually a 10k", "a half marathon on 14 march"), ("sorry, I meant a 10k", "5k on 14 march"),
  ])
  func `a correction of the race changes the race, and not the running`(
    said: String, goal: String
  ) {
    var state = Coach.opening(in: State(), on: People.today).state
    for answer in ["no, 34", goal, said] {
      state = Coach.reply(to: answer, in: state, on: People.today).state
    }
    #expect(state.athlete.goal?.distance == .tenK)
    #expect(state.athlete.goal?.date == Day(iso: "2027-03-14"))
    #expect(state.athlete.running == .init())
    #expect(state.talk.open == .question("running"))
  }

  @Test(
    arguments: [
      "no, wednesday instead of tuesday", "actually make that wednesday not tuesday",
      "sorry, wednesday, not tuesday", "not tuesday, wednesday", "change tuesday to wednesday",
      "I said tuesday but I meant wednesday",
    ])
  func `one day in place of another keeps the other days and the minutes`(said: String) {
    var state = Coach.opening(in: State(), on: People.today).state
    for answer in ["no, 34", "for fun", "not at all", "tue thu sat, 40 min", said] {
      state = Coach.reply(to: answer, in: state, on: People.today).state
    }
    #expect(state.athlete.days == Availability([.wed, .thu, .sat], minutes: 40))
    #expect(state.athlete.longRunDay == nil)
    #expect(state.talk.open == .question("lifting"))
  }

  @Test func `a long run's day that is chosen of two takes no other away`() {
    var state = Coach.opening(in: State(), on: People.today).state
    state.athlete.days = Availability([.tue, .sat, .sun])
    state.talk.open = .question("shape")
    state = Coach.reply(to: "sunday, not saturday", in: state, on: People.today).state
    #expect(state.athlete.days == Availability([.tue, .sat, .sun]))
    #expect(state.athlete.longRunDay == .sun)
  }

  @Test(arguments: [
    "can I run tomorrow?", "is running bad for my knees?", "what if I miss saturday?",
    "can I swim on my rest day?",
  ])
  func `a question tells nothing of the athlete`(said: String) {
    for answers in [[], ["no, 34"], ["no, 34", "for fun"], ["no, 34", "for fun", "not at all"]] {
      var state = Coach.opening(in: State(), on: People.today).state
      for answer in answers {
        state = Coach.reply(to: answer, in: state, on: People.today).state
      }
      let turn = Coach.reply(to: said, in: state, on: People.today)
      #expect(turn.state.athlete == state.athlete, "\(said)")
      #expect(turn.state.talk.open == state.talk.open, "\(said)")
    }
  }

  @Test(arguments: [
    ("lifting", "a bit, dumbbells at home. twice a day works"),
    ("lifting", "twice a day is fine, a bit with dumbbells"),
  ])
  func `what stands beside an answer takes nothing of it away`(open: String, said: String) {
    var state = Coach.opening(in: State(), on: People.today).state
    for answer in ["no, 34", "for fun", "not at all", "tue thu sat", said] {
      state = Coach.reply(to: answer, in: state, on: People.today).state
    }
    #expect(state.athlete.lifting.experience == .some(.some))
    #expect(state.athlete.lifting.equipment == .dumbbells)
    #expect(state.athlete.twiceADay == true)
  }

  @Test(
    arguments: [
      "10k in april, the 18th i think", "a 10k. on the 18th of april", "10k, on 18 april",
    ])
  func `a race told before it is asked for keeps its day, whatever marks part it`(said: String) {
    let opening = Coach.opening(in: State(), on: People.today).state
    let state = Coach.reply(to: said, in: opening, on: People.today).state
    #expect(state.athlete.goal?.distance == .tenK)
    #expect(state.athlete.goal?.date == Day(iso: "2027-04-18"))
  }

  @Test func `a distance behind the runs of a week is the week's`() {
    var state = Coach.opening(in: State(), on: People.today).state
    for answer in ["no, 34", "for fun", "twice a week, 10 km, longest 5 km, 6 months"] {
      state = Coach.reply(to: answer, in: state, on: People.today).state
    }
    #expect(state.athlete.running.kmPerWeek == 10)
    #expect(state.athlete.running.longestKm == 5)
    #expect(state.athlete.goal?.kind == .fun)
  }

  @Test func `a late answer about lifting is no lifting of today`() {
    var state = Coach.opening(in: State(), on: People.today).state
    for answer in ["no, 34", "for fun", "not at all", "tue thu sat", "skip", "regular, gym"] {
      state = Coach.reply(to: answer, in: state, on: People.today).state
    }
    #expect(state.athlete.lifting.experience == .regular)
    #expect(state.athlete.lifting.equipment == .gym)
    #expect(state.athlete.now?.lifted == nil)
  }
}
