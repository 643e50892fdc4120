import Foundation
import Training

/// How long it takes to plan a season of 16 weeks, and a week of it, and to answer a move that breaks
/// a guideline, on one core.
///
/// Every set of days, goal, level and row of the other answers has its turn, so that the figures
/// speak of all athletes and not of a lucky one.
enum Timing {
  /// What a season, a week of it and a decision may take, in microseconds.
  static let most = (season: 1000.0, week: 100.0, decision: 1000.0)

  static func run(_ count: Int = 20_000, say: (String) -> Void) -> Bool {
    let numbers = Space.numbers(weeks: 16, count: count)
    var seasons: [Double] = []
    var weeks: [Double] = []
    var judging: [Double] = []
    var moves: [Double] = []
    for number in numbers {
      let (athlete, today) = Space.athlete(number)
      let start = now()
      let plan = Plan.make(for: athlete, on: today)
      let planned = now()
      let breaches = plan.breaches(for: athlete)
      let judged = now()
      precondition(breaches.count < 10_000)
      seasons.append(planned - start)
      weeks.append((planned - start) / Double(max(1, plan.weeks.count)))
      judging.append(judged - planned)
      let middle = plan.weeks[plan.weeks.count / 2].starts
      let asked = now()
      let replan = plan.moving(
        from: middle + number % 7, to: middle + number / 7 % 7, for: athlete, today: today)
      guard case .refused(let refusal) = replan, refusal.reason == .guideline else { continue }
      moves.append(now() - asked)
    }
    say(line("a season with a race in 16 weeks, planned", seasons))
    say(line("one week of it, planned", weeks))
    say(line("the season judged by every guideline", judging))
    say(line("a move that breaks a guideline, answered", moves))
    let decisions = decide(count / 20, say: say)
    return median(seasons) <= most.season && median(weeks) <= most.week
      && median(decisions) <= most.decision
  }

  /// A check-in on an evening with six weeks of journal behind it.
  ///
  /// - Returns: the times of the decision for tomorrow alone.
  private static func decide(_ count: Int, say: (String) -> Void) -> [Double] {
    var decisions: [Double] = []
    var seasons: [Double] = []
    var questions: [Double] = []
    for number in 0..<count {
      var evenings = Evenings(number: number)
      let situation = evenings.evening(after: 42)
      let start = now()
      let decision = situation.decide()
      let decided = now()
      let followed = situation.decideWithSeason()
      let after = now()
      let question = situation.nextQuestion()
      let asked = now()
      precondition(
        decision.day == followed.day && question.map { !$0.field.rawValue.isEmpty } ?? true)
      decisions.append(decided - start)
      seasons.append(after - decided)
      questions.append(asked - after)
    }
    say(line("a check-in decided, six weeks in", decisions))
    say(line("the season that follows from it", seasons))
    say(line("the next question found", questions))
    return decisions
  }

  private static func line(_ name: String, _ times: [Double]) -> String {
    let padded = name + String(repeating: " ", count: max(1, 44 - name.count))
    return padded
      + "median \(written(median(times))) µs, of a hundred one over "
      + "\(written(place(99, of: times))) µs"
  }

  private static func written(_ number: Double) -> String {
    let tenths = Int((number * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }

  private static func median(_ times: [Double]) -> Double { place(50, of: times) }

  /// The time that so many percent do not exceed.
  private static func place(_ percent: Int, of times: [Double]) -> Double {
    let sorted = times.sorted()
    return sorted.isEmpty ? 0 : sorted[min(sorted.count - 1, sorted.count * percent / 100)]
  }

  /// Microseconds of this thread's own work, so that a busy machine does not count.
  private static func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) * 1e6 + Double(time.tv_nsec) / 1e3
  }
}
