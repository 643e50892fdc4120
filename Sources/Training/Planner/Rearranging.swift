/// Judges and mends changed weeks: what a change breaks that the plan did not break before.
///
/// Lower limits (enough key days, enough lifting, an easier week that is easy by measure) are not
/// asked where sessions are left out: that is always lawful. (A14)
struct Rearranging {
  let plan: Plan
  let athlete: Athlete
  /// The weeks that are judged: those up to some after the changed ones, since growth looks back.
  private let count: Int
  private var known: Set<Mark> = []
  /// Sessions may be left out, so that no lower limit binds.
  private let leavesOut: Bool

  init(plan: Plan, athlete: Athlete, around days: [Day], leavesOut: Bool) {
    self.leavesOut = leavesOut
    self.plan = plan
    self.athlete = athlete
    let last = days.compactMap { plan.index(of: $0) }.max() ?? 0
    // Growth looks back at three weeks and thirty days, so that so many weeks look back at these.
    count = min(plan.weeks.count, last + 6)
    known = Set(marks(plan, weeks: plan.weeks.count).keys)
  }

  /// Days near a day, the nearest first, earlier before later.
  static func targets(around day: Day) -> [Day] {
    [day] + (1...6).flatMap { [day + $0, day - $0] }
  }

  /// What a changed plan breaks that this one does not.
  func breaches(_ changed: Plan) -> [Breach] {
    marks(changed, weeks: count).filter { !known.contains($0.key) }.map(\.value)
      .sorted { ($0.date, $0.guideline.id) < ($1.date, $1.guideline.id) }
  }

  /// A breach, told apart by guideline and date.
  private struct Mark: Hashable {
    var id: String
    var date: Day
    var isWeek: Bool
  }

  private static let lowerLimits: Set<String> = ["A2", "A5", "B4"]

  private func marks(_ plan: Plan, weeks: Int) -> [Mark: Breach] {
    var judged = plan
    if weeks < plan.weeks.count { judged.weeks = Array(plan.weeks.prefix(weeks)) }
    var marks: [Mark: Breach] = [:]
    for breach in judged.breaches(for: athlete) where breach.force == .mandatory {
      let isWeek = breach.day == nil
      if leavesOut, isWeek, Rearranging.lowerLimits.contains(breach.guideline.id) { continue }
      marks[Mark(id: breach.guideline.id, date: breach.date, isWeek: isWeek)] = breach
    }
    return marks
  }

  /// A plan made lawful by the smallest change besides the wish itself.
  struct Mended {
    var plan: Plan
    /// A lift left out or a run shortened costs 1, a run eased 3, a day made free 4.
    var cost: Int
  }

  /// The cheapest lawful mending, searched in the order of cost; the kept day is not touched.
  ///
  /// Only days that a breach names and their neighbours are changed; three changes at most.
  func mended(_ changed: Plan, keeping kept: Day) -> Mended? {
    var open: [(plan: Plan, cost: Int, depth: Int)] = [(changed, 0, 0)]
    var judged = 0
    while let place = open.indices.min(by: { open[$0].cost < open[$1].cost }), judged < 200 {
      let now = open.remove(at: place)
      let broken = breaches(now.plan)
      judged += 1
      guard let first = broken.first else { return Mended(plan: now.plan, cost: now.cost) }
      guard now.depth < 3 else { continue }
      let days =
        first.day == nil ? (0..<7).map { first.date + $0 } : [-1, 0, 1].map { first.date + $0 }
      for day in days where now.plan[day] != plan[day] || day != kept {
        guard let there = now.plan[day], there.kind != .race else { continue }
        for (mended, cost) in Rearranging.mendings(there, isKept: day == kept) {
          var next = now.plan
          next[day] = mended
          open.append((next, now.cost + cost, now.depth + 1))
        }
      }
    }
    return nil
  }

  /// What a day may become so that a week is lawful again, with its cost.
  static func mendings(_ day: DayPlan, isKept: Bool) -> [(DayPlan, Int)] {
    var mendings: [(DayPlan, Int)] = []
    if day.sessions.contains(where: { $0.strength != nil }), day.sessions.count > 1 {
      var lighter = day
      lighter.sessions.removeAll { $0.strength != nil }
      mendings.append((lighter, 1))
    }
    if let run = day.run, run.minutes > 15 {
      var shorter = day
      for index in shorter.sessions.indices where shorter.sessions[index].run != nil {
        shorter.sessions[index].minutes -= 5
      }
      mendings.append((shorter, 1))
    }
    guard !isKept else { return mendings }
    if let run = day.run, run.isHard || run.run == .strides {
      let easy = Session(.run(.easy), minutes: min(30, run.minutes))
      mendings.append((DayPlan(available: day.available, sessions: [easy]), 3))
    }
    if !day.isRest { mendings.append((DayPlan(available: day.available), 4)) }
    return mendings
  }

  /// The plan with later runs shortened where a run that was left out slows their growth. (B1, B2)
  func regrown(_ changed: Plan) -> Plan {
    var plan = changed
    for _ in 0..<200 {
      let broken = marks(plan, weeks: plan.weeks.count).filter { !known.contains($0.key) }
        .values.filter { $0.guideline.id == "B2" || $0.guideline.id == "B1" }
        .min { $0.date < $1.date }
      guard let broken else { return plan }
      let week = plan.week(of: broken.date)
      let longest = week?.days.indices.max {
        (week?.days[$0].runMinutes ?? 0) < (week?.days[$1].runMinutes ?? 0)
      }
      let day = broken.day == nil ? broken.date + (longest ?? 0) : broken.date
      guard var there = plan[day], let run = there.run, run.minutes > 10 else { return plan }
      for index in there.sessions.indices where there.sessions[index].run != nil {
        there.sessions[index].minutes = max(10, there.sessions[index].minutes - 5)
      }
      plan[day] = there
    }
    return plan
  }
}
