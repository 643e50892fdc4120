/// Hooper's index: fatigue, stress, soreness and sleep, each 1 to 7 with 7 the worst. (3.1, S25)
///
/// Its cut-offs differ between users, so there is no absolute one: told is a sum that lies four
/// above the athlete's own mean of fourteen days on two evenings running, or an item of 6 or more.
package struct Wellness: Hashable, Sendable {
  /// The last evening that was flagged, and why; nil where none of the last seven was.
  package var flag: Flag?

  package struct Flag: Hashable, Sendable {
    package let on: Day
    package let why: Reason
  }

  package enum Reason: String, Hashable, Sendable {
    /// The sum rose above the athlete's own mean.
    case sum
    case fatigue
    case stress
    case soreness
    case sleep
  }

  init(_ told: Told) {
    let evenings = told.checkIns.sorted { $0.key < $1.key }
    guard let last = evenings.last?.key else { return }
    var sums: [(on: Day, sum: Int)] = []
    var wasHigh: Day?
    for (day, checkIn) in evenings {
      let items = Items(checkIn)
      if last - day < 7, let worst = items.worst { flag = Flag(on: day, why: worst) }
      guard let sum = items.sum else { continue }
      let before = sums.filter { (1...14).contains(day - $0.on) }.map(\.sum)
      sums.append((day, sum))
      // A mean of fewer evenings says nothing of the athlete.
      guard before.count >= 5 else { continue }
      let mean = Double(before.reduce(0, +)) / Double(before.count)
      guard Double(sum) >= mean + 4 else { continue }
      if last - day < 7, wasHigh == day - 1 { flag = Flag(on: day, why: .sum) }
      wasHigh = day
    }
  }

  /// The four items of an evening, as far as they were told.
  struct Items: Hashable, Sendable {
    var fatigue: Int?
    var stress: Int?
    var soreness: Int?
    var sleep: Int?

    init(_ checkIn: CheckIn) {
      fatigue = checkIn.energy.map { 8 - Items.seven(of: $0) }
      stress = checkIn.stress.map(Items.seven)
      soreness = Body(checkIn.soreness).legs.map { 1 + ($0 * 6 + 5) / 10 }
      sleep = checkIn.sleepHours.map { hours in
        hours >= 8 ? 1 : hours >= 7 ? 2 : hours >= 6 ? 4 : hours >= 5 ? 5 : hours >= 4 ? 6 : 7
      }
    }

    /// 1 to 5 on the scale of 1 to 7, halves rounded up.
    private static func seven(of level: Int) -> Int {
      (min(max(level, 1), 5) - 1) * 3 / 2 + (level % 2 == 0 ? 2 : 1)
    }

    /// Known only where all four are: a missing one is never read as good.
    var sum: Int? {
      guard let fatigue, let stress, let soreness, let sleep else { return nil }
      return fatigue + stress + soreness + sleep
    }

    var worst: Reason? {
      if fatigue ?? 0 >= 6 { return .fatigue }
      if soreness ?? 0 >= 6 { return .soreness }
      if sleep ?? 0 >= 6 { return .sleep }
      return stress ?? 0 >= 6 ? .stress : nil
    }
  }
}
