import Training

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// An activity that a watch or a phone recorded: when it began, how long it took, how far it went.
///
/// It is read from the points that GPSBabel lists (`unicsv` with times in UTC), whatever the file
/// was. Where a point lies is used for the length and never kept.
package struct Recorded: Hashable, Sendable {
  /// Seconds since 1970-01-01, UTC.
  package var start: Int
  package var seconds: Int
  package var metres: Double

  package init(start: Int, seconds: Int, metres: Double) {
    self.start = start
    self.seconds = seconds
    self.metres = metres
  }

  /// The activity in a list of points; nil where no two of them have a time, or where the length
  /// or the way is none that a person covers in a day.
  package static func read(_ list: String) -> Recorded? {
    var rows = list.split(whereSeparator: \.isNewline)[...]
    guard let head = rows.popFirst() else { return nil }
    let names = head.split(separator: ",", omittingEmptySubsequences: false)
    guard let latitude = names.firstIndex(of: "Latitude"),
      let longitude = names.firstIndex(of: "Longitude"),
      let date = names.firstIndex(of: "Date"), let time = names.firstIndex(of: "Time")
    else { return nil }
    var metres = 0.0
    var first: Int?
    var last = 0
    var before: (latitude: Double, longitude: Double)?
    for row in rows {
      let cells = row.split(separator: ",", omittingEmptySubsequences: false)
      guard cells.count > max(latitude, longitude, date, time),
        let north = Double(cells[latitude]), let east = Double(cells[longitude]),
        (-90...90).contains(north), (-180...180).contains(east),
        let moment = moment(cells[date], cells[time])
      else { continue }
      if let before { metres += way(from: before, to: (north, east)) }
      before = (north, east)
      first = min(first ?? moment, moment)
      last = max(last, moment)
    }
    guard let first, (60...86_400).contains(last - first), (0...300_000).contains(metres) else {
      return nil
    }
    return Recorded(start: first, seconds: last - first, metres: metres)
  }

  /// `2026/11/24` and `07:14:30` in seconds since 1970.
  private static func moment(_ date: Substring, _ time: Substring) -> Int? {
    guard let day = Day(iso: date.map { $0 == "/" ? "-" : String($0) }.joined()) else { return nil }
    let parts = time.prefix(8).split(separator: ":").map { Int($0) }
    guard parts.count == 3, let hour = parts[0], let minute = parts[1], let second = parts[2],
      (0..<24).contains(hour), (0..<60).contains(minute), (0...60).contains(second)
    else { return nil }
    return day.number * 86_400 + hour * 3600 + minute * 60 + second
  }

  /// Metres between two points, on a sphere.
  private static func way(
    from start: (latitude: Double, longitude: Double),
    to end: (latitude: Double, longitude: Double)
  ) -> Double {
    let radians = Double.pi / 180
    let north = sin((end.latitude - start.latitude) * radians / 2)
    let east = sin((end.longitude - start.longitude) * radians / 2)
    let root =
      north * north + cos(start.latitude * radians) * cos(end.latitude * radians) * east * east
    return 2 * 6_371_009 * asin(min(1, root.squareRoot()))
  }

  /// The workout that it was: the run that was planned for the day, if it was as fast as a run.
  ///
  /// - Parameters:
  ///   - day: the athlete's day on which it began.
  ///   - planned: what stood on that day.
  /// - Returns: the workout, with whole minutes and metres to the next ten.
  package func workout(on day: Day, planned: DayPlan?) -> Workout {
    let speed = metres / Double(max(1, seconds))
    let activity: Session.Activity =
      switch speed {
      case ..<1.4: .walk
      // Nobody runs faster than 6.5 metres a second for long; it was on wheels.
      case 6.5...: .crossTraining
      default: planned?.run?.activity ?? .run(.easy)
      }
    return Workout(
      date: day, activity: activity, minutes: max(1, (seconds + 30) / 60),
      distance: Distance(metres: (metres / 10).rounded() * 10))
  }
}

extension Workout {
  /// Whether the other one tells of the same activity: the same day and kind, and nothing known of
  /// both that differs by more than a tenth.
  package func isSame(as other: Workout) -> Bool {
    guard date == other.date else { return false }
    switch (activity, other.activity) {
    case (.run, .run), (.crossTraining, .crossTraining), (.walk, .walk): break
    default: return false
    }
    if let minutes, let others = other.minutes,
      abs(minutes - others) * 10 > max(minutes, others, 10)
    {
      return false
    }
    if let distance, let others = other.distance,
      abs(distance.metres - others.metres) * 10 > max(distance.metres, others.metres)
    {
      return false
    }
    return true
  }
}
