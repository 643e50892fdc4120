import Prompts
import Training

/// A change of days that the athlete wishes, and what the guidelines say to it.
struct Rearranging {
  let plan: Plan
  let athlete: Athlete
  let today: Day
  /// What the plan breaks as it stands; a change may break nothing more.
  private let standing: Set<Broken>

  init(plan: Plan, athlete: Athlete, today: Day) {
    self.plan = plan
    self.athlete = athlete
    self.today = today
    standing = Set(Rearranging.breaches(plan, athlete: athlete, since: today))
  }

  /// What comes of a wish.
  enum Outcome {
    case lawful(Journal.Change)
    /// The guideline that it would break, and the nearest lawful change where there is one.
    case refused(Refusal, instead: Journal.Change?)
  }

  /// Why a change cannot be.
  enum Refusal {
    case guideline(Guideline)
    case notOffered(Day)
    case past
    case outside(Day)
    case nothingThere(Day)
  }

  /// What stood on one day goes to the other, and the other way round.
  func swap(_ first: Day, _ second: Day) -> Outcome {
    if let refusal = refusal(first, second) { return .refused(refusal, instead: nil) }
    let change = exchange(first, second, kind: .swap)
    guard let broken = broken(by: change) else { return .lawful(change) }
    return .refused(.guideline(broken), instead: nearest(to: second, from: first, kind: .move))
  }

  /// A day's training goes to another day; what stood there comes back in exchange.
  func move(_ from: Day, to target: Day) -> Outcome {
    if plan[from]?.sessions.isEmpty == true {
      return .refused(.nothingThere(from), instead: nil)
    }
    if let refusal = refusal(from, target) {
      return .refused(refusal, instead: nearest(to: target, from: from, kind: .move))
    }
    let change = exchange(from, target, kind: .move)
    guard let broken = broken(by: change) else { return .lawful(change) }
    return .refused(.guideline(broken), instead: nearest(to: target, from: from, kind: .move))
  }

  /// Days that cannot be trained on: always accepted, nothing is made up. (A14)
  func block(_ days: ClosedRange<Day>) -> Journal.Change? {
    var before: [DatedDay] = []
    var after: [DatedDay] = []
    for date in max(days.lowerBound, today)...max(days.upperBound, today) {
      guard var day = plan[date], day.available || !day.sessions.isEmpty else { continue }
      before.append(DatedDay(date: date, plan: day))
      day.available = false
      day.sessions = []
      after.append(DatedDay(date: date, plan: day))
    }
    return after.isEmpty ? nil : Journal.Change(kind: .block, before: before, after: after)
  }

  /// The next day from today on that holds such a session.
  func day(of isWanted: (Session) -> Bool, near target: Day? = nil) -> Day? {
    let days = (0..<14).map { today + $0 }.filter {
      plan[$0]?.sessions.contains(where: isWanted) == true
    }
    guard let target else { return days.first }
    return days.first { $0.weekStart == target.weekStart && $0 != target } ?? days.first
  }

  private func refusal(_ first: Day, _ second: Day) -> Refusal? {
    for day in [first, second] {
      guard let held = plan[day] else { return .outside(day) }
      if day < today { return .past }
      if !held.available { return .notOffered(day) }
    }
    return nil
  }

  private func exchange(_ first: Day, _ second: Day, kind: Journal.Change.Kind) -> Journal.Change {
    guard var left = plan[first], var right = plan[second] else {
      return Journal.Change(kind: kind, before: [], after: [])
    }
    let before = [DatedDay(date: first, plan: left), DatedDay(date: second, plan: right)]
    Swift.swap(&left.sessions, &right.sessions)
    return Journal.Change(
      kind: kind, before: before,
      after: [DatedDay(date: first, plan: left), DatedDay(date: second, plan: right)])
  }

  /// The first mandatory guideline that a change breaks and that held before.
  private func broken(by change: Journal.Change) -> Guideline? {
    var changed = plan
    changed.apply(change.after)
    let new = Rearranging.breaches(changed, athlete: athlete, since: today)
      .first { !standing.contains($0) }
    return new.flatMap { Guideline.named($0.id) }
  }

  private struct Broken: Hashable {
    let id: String
    let date: Day
  }

  private static func breaches(_ plan: Plan, athlete: Athlete, since today: Day) -> [Broken] {
    plan.breaches(for: athlete)
      .filter { $0.force == .mandatory && $0.date >= today.weekStart }
      .map { Broken(id: $0.guideline.id, date: $0.date.weekStart) }
  }

  /// The lawful day nearest to the one that was wished for.
  private func nearest(
    to target: Day, from: Day, kind: Journal.Change.Kind
  ) -> Journal.Change? {
    let near = [1, -1, 2, -2, 3, -3].map { target + $0 }
    for day in near where day != from && refusal(from, day) == nil {
      let change = exchange(from, day, kind: kind)
      guard change.before != change.after else { continue }
      if broken(by: change) == nil { return change }
    }
    return nil
  }
}
