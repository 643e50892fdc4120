@testable import Training

/// Every way to fill the days of a week, one after the other: what the search is held against.
///
/// The conditions of a lawful placement are written down here once more, as plainly as can be.
struct Enumeration {
  let brief: Brief

  init(_ brief: Brief) {
    self.brief = brief
  }

  /// The points of the best lawful week.
  func best() -> Int {
    var best = Int.min
    var week = Array(repeating: Choice.rest, count: 7)
    let choices = (0..<7).map(choices)
    func fill(_ day: Int) {
      guard day < 7 else {
        if isLawful(week) { best = max(best, Score.points(of: week, brief: brief)) }
        return
      }
      for choice in choices[day] {
        week[day] = choice
        fill(day + 1)
      }
    }
    fill(0)
    return best
  }

  /// What a day may hold, whatever stands beside it.
  private func choices(_ day: Int) -> [Choice] {
    Move.allCases.flatMap { move in Lift.allCases.map { Choice(move: move, lift: $0) } }
      .filter { isLawful($0, on: day) }
  }

  /// Race, shakeout and walk stand where their date is; everything else where the day allows it.
  private func isLawful(_ choice: Choice, on day: Int) -> Bool {
    let byDate = [Move.race, .shakeout, .walk].filter { brief.moves[day] & $0.bit != 0 }
    if let move = byDate.first { return choice == Choice(move: move, lift: .none) }
    if choice.move != .rest, brief.moves[day] & choice.move.bit == 0 { return false }
    if choice.lift != .none, brief.lifts[day] & choice.lift.bit == 0 { return false }
    switch (choice.move, choice.lift) {
    case (.quality, .legs), (.quality, .light): return brief.roomy & 1 << UInt8(day) != 0
    case (.gym, .none): return false
    // Where run or lift fill the day, they take turns.
    case (.easy, .light), (.easy, .legs), (.easy, .full):
      return brief.moves[day] & Move.gym.bit == 0
    case (_, .none), (.cross, .light), (.key, .light), (.long, .light),
      (.second, .light), (.key, .legs), (.long, .full), (.gym, .legs), (.gym, .full):
      return true
    default: return false
    }
  }

  func isLawful(_ week: [Choice]) -> Bool {
    func count(_ move: Move) -> Int { week.count { $0.move == move } }
    for day in 0..<7 where !isLawful(week[day], on: day) { return false }
    let lifts = week.map(\.lift).filter { $0 != .none }
    if Set(lifts).count != lifts.count || lifts.count > brief.lifting { return false }
    if week.count(where: { $0.move.isRun }) - count(.race) > brief.runs { return false }
    if count(.cross) > brief.cross || count(.long) > 1 || count(.second) > 1 { return false }
    if count(.key) + count(.quality) > 1 { return false }
    return hasRests(week) && (0..<7).allSatisfy { isLawful(week, $0) }
  }

  /// Enough rests in every seven days that end in this week. (A19)
  private func hasRests(_ week: [Choice]) -> Bool {
    let before = (0..<7).map { brief.tail.rest & 1 << UInt8($0) != 0 }
    let both = before + week.map { $0.move.isRest }
    return (1...7).allSatisfy { both[$0..<$0 + 7].count { $0 } >= brief.rests }
  }

  /// One day beside its neighbours, around the week.
  private func isLawful(_ week: [Choice], _ day: Int) -> Bool {
    let (choice, next) = (week[day], week[(day + 1) % 7])
    if choice.move.isHard, next.move.isHard { return false }
    // A race on Sunday does not come back on Monday.
    let isBack = day == 6 && choice.move == .race
    if brief.apart, choice.move.isRun, next.move.isRun, !isBack { return false }
    guard choice.lift.loadsLegs else { return true }
    if next.lift.loadsLegs || next.move.isHard { return false }
    let isAfterKey =
      day == 0
      ? brief.tail.keyed & 0b100_0000 != 0 : Score.isKeyed(week[day - 1].move)
    return choice.move != .easy || !isAfterKey
  }
}
