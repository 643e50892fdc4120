import Prompts
import Testing
import Training

@testable import Exchange

@Suite struct CalendarExportTests {
  let monday = SamplePlan.monday

  @Test func `every day of the season is one event, rest days free ones`() {
    let calendar = ICalendar(SamplePlan.handout())
    #expect(calendar.events.map(\.day) == (0..<14).map { monday + $0 })
    #expect(Set(calendar.events.map(\.uid)).count == 14)
    #expect(
      calendar.events.filter(\.isFree).map(\.day) == [3, 4, 6, 8, 11, 13].map { monday + $0 })
    #expect(calendar.name == "Ana: River 10k, Saturday 5 December 2026")
    #expect(calendar.events.allSatisfy { $0.start == nil && $0.alarm == nil })
  }

  @Test func `an event names the day, its kinds and where in the season it stands`() throws {
    let handout = SamplePlan.handout()
    let event = ICalendar(handout).events[1]
    #expect(event.summary == "Tempo run 35 min, later light legs 20 min")
    #expect(event.categories == ["hard", "run", "strength"])
    let card = handout.days[1]
    let (run, lift) = (card.sessions[0], card.sessions[1])
    #expect(!run.steps.isEmpty && run.exercises.isEmpty)
    #expect(!lift.exercises.isEmpty)
    #expect(card.reasons.contains { $0.hasSuffix("[A3]") })
    let feel = [try #require(run.feel), try #require(lift.feel)]
    let blocks = [
      [run.title + ".", feel[0] + "."] + run.steps.map { "- " + $0 },
      [lift.title + ".", feel[1] + "."] + (lift.steps + lift.exercises).map { "- " + $0 },
      ["Why:"] + card.reasons.map { "- " + $0 },
      ["Week 1 of 2, taper."],
    ]
    #expect(
      event.details == blocks.map { $0.joined(separator: "\n") }.joined(separator: "\n\n"))
    let race = ICalendar(SamplePlan.handout()).events[12]
    #expect(race.summary == "Race: River 10k")
    #expect(race.categories == ["race", "run"])
    #expect(ICalendar(SamplePlan.handout()).events[4].categories == ["rest"])
  }

  @Test func `times and reminders are for days with training`() {
    let times = ICalendar.Times(start: 7 * 60, alarm: 6 * 60 + 30)
    let events = ICalendar(SamplePlan.handout(), times: times).events
    #expect(events[1].start == 420)
    #expect(events[1].minutes == 55)
    #expect(events[4].start == nil)
    #expect(events[4].alarm == nil)
    // The race starts when its organisers say.
    #expect(events[12].start == nil)
    #expect(events[12].alarm == 390)
  }

  @Test func `a swap raises the two days that it touched and leaves every UID`() {
    let (plan, journal) = SamplePlan.swapped
    let before = ICalendar(SamplePlan.handout()).events
    let after = ICalendar(SamplePlan.handout(plan, journal: journal)).events
    #expect(before.map(\.uid) == after.map(\.uid))
    for (old, new) in zip(before, after) {
      let isTouched = new.day == monday + 1 || new.day == monday + 4
      #expect(new.revision == (isTouched ? old.revision + 1 : old.revision))
      #expect((new.summary != old.summary) == isTouched)
    }
    #expect(after[4].details.contains("Why:\n- It was: a true rest day."))
  }

  @Test func `what changed without a higher count is never written`() {
    let (plan, journal) = SamplePlan.swapped
    var undone = journal
    let days = [monday + 1, monday + 4].map { SamplePlan.dated($0) }
    undone.entries.append(Journal.Entry(on: SamplePlan.today, event: .undone(days: days)))
    undone.entries.append(Journal.Entry(on: SamplePlan.today, event: .planned(weeks: 2)))
    let swapped = ICalendar(SamplePlan.handout(plan, journal: journal)).events
    let back = ICalendar(SamplePlan.handout(journal: undone)).events
    for (old, new) in zip(swapped, back) { #expect(new.revision > old.revision) }
  }

  @Test func `days of a season that was replaced are struck out`() {
    let later = SamplePlan.week("E30 | REST | REST | REST | REST | REST | REST", 3)
    let calendar = ICalendar(SamplePlan.handout(past: [later]))
    let gone = calendar.events.filter(\.isCancelled)
    #expect(gone.map(\.day) == (14..<21).map { monday + $0 })
    #expect(calendar.text.contains("STATUS:CANCELLED"))
  }

  @Test func `a race outside of the weeks has its event`() {
    let first = SamplePlan.handout().only(monday...monday)
    let events = ICalendar(first).events
    #expect(events.count == 8)
    #expect(events.last?.uid == ICalendar(SamplePlan.handout()).events[12].uid)
    #expect(events.last?.summary == "Race: River 10k")
  }

  @Test func `the same state gives the same text`() {
    #expect(ICalendar(SamplePlan.handout()).text == ICalendar(SamplePlan.handout()).text)
  }

  @Test func `a decision stands in the details with its rule`() throws {
    let day = monday + 1
    var plan = SamplePlan.plan
    let before = try #require(plan[day])
    let after = DayPlan(sessions: [Session(.run(.recovery), minutes: 20)])
    plan[day] = after
    let decision = Decision(
      day: day, action: .ease, rule: "D19", says: Line(key: "x", wordings: [[.words("Sore.")]]),
      before: before, after: after)
    for applied in [true, false] {
      let journal = Journal([
        Journal.Entry(on: day - 1, event: .decided(decision, applied: applied))
      ])
      let event = ICalendar(SamplePlan.handout(plan, journal: journal)).events[1]
      #expect(event.details.contains("- Sore. [D19]\n") == applied)
      #expect(event.revision == (applied ? 1 : 0))
    }
  }
}
