import Testing

@testable import Training

/// The promises of the check-in, over whole spaces of evenings.
struct ProofTests {
  /// Lawful weeks of all kinds; each of their days is tomorrow once.
  static let weeks: [String] = [
    "E30+UVL10 | T35+L20 | X30+MOB10 | E30 | REST | LR50+F15 | REST",
    "E40 | I50+Lh25 | REC30+MOB10 | T45+C10 | X30 | LR90+F15 | REST",
    "RW25+F10 | OFF | RW25 | OFF | OFF | RW25+F10 | OFF",
    "OFF | EST35+L15 | OFF | OFF | OFF | LR45+F10 | OFF",
    "OFF | OFF | OFF | OFF | OFF | LR35+F10 | REC20+UVL10",
    "E30+UVL10 | T40+L20 | REC25+MOB10 | REST | LR60+F15 | OFF | OFF",
    "T35+L15 | REST | E25+UVL10 | E25 | REST | LR50+F15 | REST",
    "LR50+Fh15 | REST | REST | I40+L20 | X20 | E25+C10 | W30",
  ]

  /// Evenings: every mix of what can be told, in steps that cross each border of the rules.
  static let evenings: [CheckIn] = narrow + wide

  /// Fever, good nights, pain without a level, alarms and wishes, mixed with all else: one
  /// in 311 of them, which meets each value of each many times.
  private static let wide: [CheckIn] = {
    let told: [[@Sendable (inout CheckIn) -> Void]] = [
      [nil, 0, 3, 6, 9].map { level in
        { $0.soreness = level.map { [Soreness(area: .quads, level: $0)] } }
      },
      [nil, 4, 5.5, 8].map { hours in { $0.sleepHours = hours } },
      [nil, 1, 2, 5].map { energy in { $0.energy = energy } },
      [nil, Illness.none, .head, .chest, .fever, .stomach].map { ill in { $0.ill = ill } },
      [
        { _ in }, { $0.hurt(1) }, { $0.hurt(4) }, { $0.hurt(nil) },
        {
          $0.hurt(4)
          ($0.knownTendon, $0.worseNextMorning) = (true, false)
        },
      ],
      [
        { _ in }, { $0.wantsRest = true }, { $0.wantsMore = true }, { $0.wantsStrength = true },
        { $0.wantsHard = true }, { $0.alarms = [.nightPain] }, { $0.alarms = [.fainting] },
      ],
      [nil, 5, 15, 30].map { minutes in { $0.minutesTomorrow = minutes } },
      [nil, 29, 34].map { heat in { $0.heat = heat } },
      [nil, 5, 12].map { days in { $0.daysOff = days } },
    ]
    let count = told.reduce(1) { $0 * $1.count }
    return stride(from: 0, to: count, by: 311).map { number in
      var left = number
      var checkIn = CheckIn()
      for values in told {
        values[left % values.count](&checkIn)
        left /= values.count
      }
      return checkIn
    }
  }()

  /// The borders of the rules on sore, tired, lifted and hurt evenings, in full.
  private static let narrow: [CheckIn] = {
    var all = [CheckIn()]
    func each<Value>(_ values: [Value], _ set: (inout CheckIn, Value) -> Void) {
      all = all.flatMap { base in
        values.map { value in
          var checkIn = base
          set(&checkIn, value)
          return checkIn
        }
      }
    }
    let today = Scene.today
    each([nil, 0, 4, 6, 8]) { checkIn, level in
      checkIn.soreness = level.map { [Soreness(area: .legs, level: $0)] }
    }
    each([nil, 0, 1]) { checkIn, ago in
      checkIn.lifted = ago.map { Lifted(legs: true, heavy: true, on: today - $0) }
    }
    each([nil, 5.5, 4]) { $0.sleepHours = $1 }
    each([nil, 1, 2]) { $0.energy = $1 }
    each([nil, .head]) { $0.ill = $1 }
    each([nil, 2, 4, 7]) { checkIn, level in
      guard let level else { return }
      checkIn.soreness =
        (checkIn.soreness ?? []) + [
          Soreness(area: .knees, side: .left, level: level, pain: true)
        ]
    }
    each([nil, 15, 40]) { $0.minutesTomorrow = $1 }
    return all
  }()

  /// The third week of five equal ones, tomorrow on a weekday of it.
  private func situation(_ week: Week, tomorrow weekday: Weekday) -> Situation {
    let monday = Scene.today.weekStart
    var plan = Plan(
      on: monday - 14, mode: .racing, level: .novice,
      verdict: Verdict(kind: .ok, says: Scene.silence))
    plan.weeks = (0..<5).map { index in
      var copy = week
      copy.starts = monday + (index - 2) * 7
      return copy
    }
    var athlete = Athlete()
    athlete.goal = Goal(kind: .race, distance: .half, date: monday + 70)
    athlete.days = Availability(
      WeekdaySet(Weekday.allCases.filter { week[$0].available }), minutes: 120)
    athlete.lifting.experience = .regular
    plan.on = monday + weekday.rawValue - 3
    return Situation(
      athlete: athlete, plan: plan, journal: Journal(), checkIn: CheckIn(),
      today: monday + weekday.rawValue - 1)
  }

  @Test(arguments: weeks) func `nothing ever adds, and the week stays lawful`(week: String) throws {
    let week = try WeekNotation.read(week).get()
    for weekday in Weekday.allCases {
      var situation = situation(week, tomorrow: weekday)
      let lawful = breaches(of: situation.plan, around: situation.today + 1)
      let shift = situation.today - Scene.today
      for evening in ProofTests.evenings {
        situation.checkIn = evening
        if let lifted = evening.lifted { situation.checkIn.lifted?.on = lifted.on + shift }
        let decision = situation.decide()
        if let growth = growth(of: decision) {
          Issue.record("\(growth): \(decision.before.code) → \(decision.after.code) \(evening)")
          return
        }
        guard decision.isMaterial else { continue }
        var plan = situation.plan
        plan[decision.day] = decision.after
        for day in decision.alsoChanged { plan[day.date] = day.plan }
        let broken = breaches(of: plan, around: situation.today + 1).subtracting(lawful)
        if !broken.isEmpty {
          Issue.record(
            """
            \(broken): \(decision.rule) \(decision.action) \(decision.before.code) → \
            \(decision.after.code) \(decision.alsoChanged.map(\.plan.code)) \(evening)
            """)
          return
        }
      }
    }
  }

  /// What a decision adds, if it adds anything.
  private func growth(of decision: Decision) -> String? {
    let (before, after) = (decision.before, decision.after)
    if after.minutes > before.minutes { return "more minutes" }
    if after.runMinutes > before.runMinutes { return "more running" }
    if after.strengthMinutes > before.strengthMinutes { return "more lifting" }
    if after.sessions.count > before.sessions.count { return "more sessions" }
    if effort(after) > effort(before) { return "more effort" }
    if load(after) > load(before) { return "more load" }
    if decision.action == .keep, after != before { return "a keep that changes" }
    if decision.action != .keep, decision.action < .rest, !decision.isMaterial {
      return "a change that changes nothing"
    }
    if after.isHard, !before.isHard { return "a hard day" }
    for day in decision.alsoChanged where !before.sessions.contains(where: { $0.run != nil }) {
      return "\(day) moves without a run"
    }
    let moved = decision.alsoChanged.reduce(0) { $0 + $1.plan.minutes }
    let stood = decision.alsoBefore.reduce(0) { $0 + $1.plan.minutes }
    if moved + after.minutes > stood + before.minutes { return "more in all" }
    return nil
  }

  private func effort(_ day: DayPlan) -> Double {
    day.sessions.map(effort).max() ?? 0
  }

  private func effort(_ session: Session) -> Double {
    switch session.activity {
    case .run(let run): run.effortTarget
    case .strength(.upperLight, _): 3
    case .strength(_, .body), .strength(_, .light): 5
    case .strength(_, .moderate): 6
    case .strength(_, .heavy): 8
    case .crossTraining: 4
    case .mobility, .walk: 1
    }
  }

  private func load(_ day: DayPlan) -> Double {
    day.sessions.reduce(0) { $0 + effort($1) * Double($1.minutes) }
  }

  /// What the days around a day break: A8, A16 to A19 and B12, each with its day.
  private func breaches(of plan: Plan, around center: Day) -> Set<String> {
    var broken: Set<String> = []
    func day(_ day: Day) -> DayPlan { plan[day] ?? .rest }
    for date in (center - 7)...(center + 8) {
      let now = day(date)
      if (0..<7).allSatisfy({ !day(date + $0).isRest }) { broken.insert("A19 \(date)") }
      if now.isHard, day(date + 1).isHard { broken.insert("B12 hard \(date)") }
      if now.isHeavyLegs, day(date + 1).isHard { broken.insert("B12 heavy \(date)") }
      if now.isRest, now.sessions.contains(where: { $0.activity != .walk }) {
        broken.insert("A18 \(date)")
      }
      guard !now.isHard else { continue }
      for session in now.sessions where session.strength != nil {
        if session.load == .heavy { broken.insert("A4 \(date)") }
        let light =
          session.strength == .upperLight || session.strength == .core && session.minutes <= 15
        if !light, day(date + 1).isHard { broken.insert("A17 \(date)") }
        if session.loadsLegs, now.run?.run == .recovery { broken.insert("A8 \(date)") }
      }
    }
    return broken
  }
}

extension CheckIn {
  /// Adds a pain of one knee.
  fileprivate mutating func hurt(_ level: Double?) {
    soreness =
      (soreness ?? []) + [Soreness(area: .knees, side: .left, level: level, pain: true)]
  }
}
