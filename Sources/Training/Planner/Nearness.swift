/// How far a changed week is from the one that stood: the written measure of every change to a
/// standing plan, as `Score` is that of a new one.
///
/// Less is nearer. Figures count in the order in which they stand here, so that a later one never
/// pays for an earlier one: first what is given up, in the order of 3.6, then the wish, then how much
/// is stirred up. (3.6, A15)
struct Nearness: Hashable, Sendable {
  /// Key runs that the arc can spare least and that are lost, or made easy. (3.6)
  ///
  /// Long runs before a half or a marathon, otherwise quality and strides.
  var foremost = 0
  /// The other key runs that are lost.
  var keyed = 0
  /// Strength sessions left out. (3.6: they go before quality and after easy runs)
  var lifts = 0
  /// Runs of any kind left out.
  var runs = 0
  /// Days between the wished day of a session and the day on which it stands.
  var missed = 0
  /// Cross-training and mobility left out. (2.6.9)
  var others = 0
  /// Days that hold another kind of session than they did, and not only an easier one.
  var moved = 0
  /// Minutes left out.
  var minutes = 0
  /// Days by which key runs lie elsewhere.
  var days = 0
  /// The planner's own score of the weeks, taken off: of equals the better week.
  var points = 0

  /// Compares the same days before and after a change; the score is not asked here.
  ///
  /// - Parameters:
  ///   - old: The days as they stood.
  ///   - new: The same days as they would be.
  ///   - longFirst: Whether the long run comes before quality: for a half and a marathon.
  ///   - missed: How many days the wish is missed by.
  init(from old: [DayPlan], to new: [DayPlan], longFirst: Bool, missed: Int = 0) {
    var (then, now) = (Tally(), Tally())
    for (index, (before, after)) in zip(old, new).enumerated() {
      then.add(before, on: index)
      now.add(after, on: index)
      let (kind, earlier) = (after.mainKind, before.mainKind)
      // A key run made easy is lost and not moved.
      let isEased = kind == .easy && before.isKey
      if kind != .none, kind != earlier, !isEased { moved += 1 }
    }
    let longs = max(0, then.long.count - now.long.count)
    let keys = max(0, then.keys.count - now.keys.count)
    (foremost, keyed) = longFirst ? (longs, keys) : (keys, longs)
    self.missed = missed
    lifts = max(0, then.lifts - now.lifts)
    runs = max(0, then.runs - now.runs)
    others = max(0, then.others - now.others)
    minutes = max(0, then.minutes - now.minutes)
    days = Nearness.apart(then.long, now.long) + Nearness.apart(then.keys, now.keys)
  }

  /// Whether a run or a strength session is given up.
  var givesUp: Bool { foremost > 0 || keyed > 0 || lifts > 0 || runs > 0 }

  /// Days between runs and where they stood, one after the other; those that are lost lie nowhere.
  private static func apart(_ old: [Int], _ new: [Int]) -> Int {
    guard old.count == new.count else { return 0 }
    return zip(old, new).reduce(0) { $0 + abs($1.0 - $1.1) }
  }

  /// What some days hold in all.
  private struct Tally {
    var long: [Int] = []
    var keys: [Int] = []
    var lifts = 0
    var runs = 0
    var others = 0
    var minutes = 0

    mutating func add(_ day: DayPlan, on index: Int) {
      for session in day.sessions {
        switch session.activity {
        case .run(let run):
          runs += 1
          if run == .long { long.append(index) }
          if run.isQuality || run == .strides { keys.append(index) }
        case .strength: lifts += 1
        case .crossTraining, .mobility: others += 1
        case .walk: continue
        }
        minutes += session.minutes
      }
    }
  }
}

extension Nearness: Comparable {
  static func < (left: Nearness, right: Nearness) -> Bool {
    let (given, other) = (left.given, right.given)
    if given != other { return given < other }
    return left.stirred < right.stirred
  }

  private var given: (Int, Int, Int, Int, Int, Int) {
    (foremost, keyed, lifts, runs, missed, others)
  }

  private var stirred: (Int, Int, Int, Int) { (moved, minutes, days, points) }
}

extension DayPlan {
  /// What a day is used for.
  enum MainKind: Hashable {
    case none
    case easy
    case key
    case long
    case race
    case cross
    case strength
  }

  /// The kind of its run, or of what stands for one.
  var mainKind: MainKind {
    if let run = run?.run {
      switch run {
      case .easy, .recovery, .runWalk, .shakeout: return .easy
      case .strides, .tempo, .intervals, .racePace: return .key
      case .long: return .long
      case .race: return .race
      }
    }
    if sessions.contains(where: { $0.activity == .crossTraining }) { return .cross }
    return strength == nil ? .none : .strength
  }

  /// Long run, quality or strides: what is moved rather than left out. (2.6)
  var isKey: Bool { mainKind == .long || mainKind == .key }
}
