/// The run-walk table for those who cannot run 20 minutes yet: nine weeks of three runs. (2.1, S2)
package enum RunWalk {
  /// A stretch of running and the walk after it, in seconds, so many times.
  struct Turn: Hashable, Sendable {
    var times: Int
    var run: Int
    var walk: Int
  }

  /// The brisk walk that begins each session, in minutes.
  static let warmUp = 5

  /// The first week of the table whose every run is unbroken.
  static let running = 7

  /// The turns of a session, its walks between them alone.
  ///
  /// - Parameters:
  ///   - week: 1 to 9; others are held to the nearest.
  ///   - run: 1 to 3, the session within the week.
  /// - Returns: the turns in order.
  static func turns(week: Int, run: Int) -> [Turn] {
    let week = weeks[min(max(week, 1), weeks.count) - 1]
    return week[min(max(run, 1), week.count) - 1]
  }

  /// The minutes of a session with its brisk walk and the walk that ends it, rounded up.
  package static func minutes(week: Int, run: Int) -> Int {
    let turns = turns(week: week, run: run)
    let seconds = turns.reduce(0) { $0 + $1.times * ($1.run + $1.walk) }
    return warmUp + (seconds + 59) / 60
  }

  /// The minutes that are run in a week.
  static func runningMinutes(week: Int) -> Double {
    (1...3).reduce(0) { sum, run in
      sum + turns(week: week, run: run).reduce(0) { $0 + Double($1.times * $1.run) / 60 }
    }
  }

  /// The longest stretch without a walk in a week, in minutes.
  static func longestUnbroken(week: Int) -> Double {
    let runs = (1...3).flatMap { turns(week: week, run: $0) }
    return Double(runs.map(\.run).max() ?? 0) / 60
  }

  private static let weeks: [[[Turn]]] = [
    [[Turn(times: 8, run: 60, walk: 90)]],
    [[Turn(times: 6, run: 90, walk: 120)]],
    [
      [
        Turn(times: 1, run: 90, walk: 90), Turn(times: 1, run: 180, walk: 180),
        Turn(times: 1, run: 90, walk: 90), Turn(times: 1, run: 180, walk: 180),
      ]
    ],
    [
      [
        Turn(times: 1, run: 180, walk: 90), Turn(times: 1, run: 300, walk: 150),
        Turn(times: 1, run: 180, walk: 90), Turn(times: 1, run: 300, walk: 0),
      ]
    ],
    [
      [Turn(times: 2, run: 300, walk: 180), Turn(times: 1, run: 300, walk: 0)],
      [Turn(times: 1, run: 480, walk: 300), Turn(times: 1, run: 480, walk: 0)],
      [Turn(times: 1, run: 1200, walk: 0)],
    ],
    [
      [
        Turn(times: 1, run: 300, walk: 180), Turn(times: 1, run: 480, walk: 180),
        Turn(times: 1, run: 300, walk: 0),
      ],
      [Turn(times: 1, run: 600, walk: 180), Turn(times: 1, run: 600, walk: 0)],
      [Turn(times: 1, run: 1500, walk: 0)],
    ],
    [[Turn(times: 1, run: 1500, walk: 0)]],
    [[Turn(times: 1, run: 1680, walk: 0)]],
    [[Turn(times: 1, run: 1800, walk: 0)]],
  ]
}
