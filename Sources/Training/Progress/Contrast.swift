/// How even the load of a week was: its mean by day over its deviation. (3.7, S26)
///
/// Information and not a gate. It is only computed where the whole week is known, and never divides
/// by zero: seven equal days are called uniform.
package enum Contrast: Hashable, Sendable {
  /// Too few days were heard of, or the load of a session is not known.
  case tooLittle
  /// Every day had the same load.
  case uniform
  /// Above 2 the days are much alike.
  case monotony(Double)

  /// - Parameter days: the seven days of a week.
  init(_ days: [DayLoad]) {
    var loads: [Double] = []
    for day in days {
      switch day {
      case .known(let load): loads.append(Double(load))
      case .unknown:
        self = .tooLittle
        return
      // A day without a word is taken for rest only among many that were heard of.
      case .unheard: loads.append(0)
      }
    }
    let heard = days.count { $0 != .unheard }
    guard days.count == 7, heard >= 5, loads.contains(where: { $0 > 0 }) else {
      self = .tooLittle
      return
    }
    let mean = loads.reduce(0, +) / 7
    let deviation = (loads.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / 7).squareRoot()
    self = deviation > 0 ? .monotony(mean / deviation) : .uniform
  }
}

/// The load of one day, as far as it is known.
enum DayLoad: Hashable, Sendable {
  /// Nothing was heard of the day.
  case unheard
  /// In arbitrary units; rest is 0.
  case known(Int)
  /// A session was done of which effort or minutes are not known.
  case unknown

  func with(_ workout: Workout) -> DayLoad {
    if workout.activity == .walk { return self }
    guard let more = workout.load else { return .unknown }
    return switch self {
    case .unheard: .known(more)
    case .known(let load): .known(load + more)
    case .unknown: .unknown
    }
  }
}
