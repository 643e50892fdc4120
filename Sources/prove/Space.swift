import Training

/// Every athlete that the proof plans for, by number: the same number is always the same athlete.
///
/// In full: each set of days, level, goal and time to the race. On top of each, the other answers
/// as a covering design: in its rows every pair of values of two answers occurs.
struct Space {
  /// The coach's day; a Sunday, so that the first start is a Monday.
  static let sunday = Day(number: 20_779)

  static let goals: [(kind: Goal.Kind, distance: Distance?)] = [
    (.fun, nil), (.health, nil), (.strength, nil),
    (.race, .fiveK), (.race, .tenK), (.race, .half), (.race, .marathon),
    (.race, .kilometres(3)), (.race, .kilometres(15)), (.race, .kilometres(50)),
    (.time, .fiveK), (.time, .tenK), (.time, .half), (.time, .marathon),
  ]
  /// Weeks to the race: by one to 30, then by ten to 70.
  static let weeks = Array(0...30) + [40, 50, 60, 70]
  static let levels = Level.allCases

  /// Weeks that have gone by since the race, which the plan then follows.
  static let past = [-1, -3]

  /// Each goal, level and time; a goal without a race counts once.
  ///
  /// At the end stand, beyond what has to be walked, plans made after the race and times to beat
  /// without a date.
  static let bases: [Base] = {
    var bases: [Base] = []
    for goal in goals.indices {
      for level in levels {
        let times = goals[goal].distance == nil ? [nil] : weeks.map(Optional.some)
        for weeks in times { bases.append(Base(goal: goal, level: level, weeks: weeks)) }
      }
    }
    for goal in goals.indices where goals[goal].distance != nil {
      for level in levels {
        for weeks in past { bases.append(Base(goal: goal, level: level, weeks: weeks)) }
        if goals[goal].kind == .time {
          bases.append(Base(goal: goal, level: level, weeks: nil))
        }
      }
    }
    return bases
  }()

  struct Base: Hashable {
    var goal: Int
    var level: Level
    /// nil where there is no date.
    var weeks: Int?
  }

  /// How many athletes there are.
  static var count: Int { bases.count * 127 * Covering.rows.count }

  /// So many numbers of athletes with a race in so many weeks, spread over all else.
  static func numbers(weeks: Int, count: Int) -> [Int] {
    let places = bases.indices.filter { bases[$0].weeks == weeks }
    guard !places.isEmpty else { return [] }
    return (0..<count).map { index in
      // Steps that share no factor with 127 and the rows walk through all of both.
      let rest = places[index % places.count] * 127 + index * 31 % 127
      return rest * Covering.rows.count + index * 7 % Covering.rows.count
    }
  }

  /// The athlete of a number, and the day of the plan.
  static func athlete(_ number: Int) -> (athlete: Athlete, on: Day) {
    let row = Covering.rows[number % Covering.rows.count]
    let rest = number / Covering.rows.count
    let days = WeekdaySet(rawValue: UInt8(rest % 127 + 1))
    let base = bases[rest / 127 % bases.count]
    return (athlete(base, days: days, row: row), sunday + row[.start])
  }

  private static func athlete(_ base: Base, days: WeekdaySet, row: Row) -> Athlete {
    let today = sunday + row[.start]
    var athlete = Athlete()
    let goal = goals[base.goal]
    athlete.goal = Goal(kind: goal.kind, distance: goal.distance)
    if let weeks = base.weeks {
      // Each weekday of the race comes up, and the race on the day of the plan.
      athlete.goal?.date = today + 7 * weeks + row[.raceDay]
    }
    athlete.screening = Athlete.Screening(clear: true)
    set(&athlete.running, base.level, variant: row[.running])
    athlete.days = Availability(
      Weekday.allCases.map { day in
        guard days.contains(day) else { return .none }
        switch row[.minutes] {
        case 0: return .unlimited
        case 1: return .minutes(60)
        case 2: return .minutes(45)
        case 3: return .minutes(30)
        case 4: return .minutes(20)
        case 5: return day < .sat ? .minutes(30) : .unlimited
        case 6: return .minutes([90, 12, 25, 35, 8, 50, 40][day.rawValue])
        default: return .minutes(15)
        }
      })
    athlete.longRunDay =
      row[.longRunDay] < 7
      ? Weekday.allCases[row[.longRunDay]] : nil
    if let day = athlete.longRunDay, !days.contains(day) { athlete.longRunDay = nil }
    athlete.twiceADay = [nil, false, true][row[.twice]]
    athlete.lifting.experience = [nil, Athlete.Experience.none, .some, .regular][row[.lifting] % 4]
    athlete.lifting.wanted = row[.lifting] == 4 ? false : true
    athlete.lifting.equipment = [nil, Athlete.Equipment.none, .dumbbells, .gym][row[.equipment]]
    if row[.age] > 0 {
      athlete.born = today - 365 * [0, 16, 30, 52, 70][row[.age]] - 40
    }
    athlete.now = state(row[.state], today: today)
    return athlete
  }

  private static func set(_ running: inout Athlete.Running, _ level: Level, variant: Int) {
    switch level {
    case .new:
      running.months = variant == 3 ? nil : 1
      running.longestMinutes = [nil, 0, 18, 30][variant]
      running.minutesPerWeek = [nil, 0, 40, 80][variant]
    case .novice:
      running.months = 6
      running.kmPerWeek = [15, nil, 24, nil][variant]
      running.minutesPerWeek = [nil, 50, 150, nil][variant]
      running.longestMinutes = [nil, 20, 60, nil][variant]
      running.longestKm = [7, nil, 9, nil][variant]
    case .regular:
      running.months = 36
      running.kmPerWeek = [35, 26, 55, 40][variant]
      running.longestMinutes = [nil, 50, 110, 60][variant]
      running.runsPerWeek = [4, 3, 6, nil][variant]
    }
  }

  private static func state(_ state: Int, today: Day) -> Athlete.StateNow? {
    func sore(_ level: Double, pain: Bool = false) -> Athlete.StateNow {
      Athlete.StateNow(
        soreness: [Soreness(area: pain ? .shins : .quads, level: level, pain: pain)])
    }
    switch state {
    case 0: return nil
    case 1: return sore(3)
    case 2: return sore(5)
    case 3: return sore(8)
    case 4: return sore(5, pain: true)
    case 5: return Athlete.StateNow(ill: .head)
    case 6: return Athlete.StateNow(ill: .fever)
    default:
      return Athlete.StateNow(lifted: Lifted(legs: true, heavy: true, on: today - (state - 7)))
    }
  }
}
