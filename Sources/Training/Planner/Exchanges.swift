/// Days of a week that change places.
extension [DayPlan] {
  /// Two days that change places as a whole or with their runs alone, or one that takes the other
  /// over.
  func exchanges(_ from: Int, _ to: Int) -> [[DayPlan]] {
    let (one, other) = (self[from], self[to])
    var places = self
    places[to].sessions = one.sessions
    places[from].sessions = other.sessions
    guard !other.isRest else { return [places] }
    var all = [places]
    if one.hasMain, other.hasMain {
      var runs = self
      runs[to].sessions = one.main + other.beside
      runs[from].sessions = other.main + one.beside
      all.append(runs)
    }
    for var taken in takeovers(by: one, to) {
      taken[from].sessions = []
      all.append(taken)
    }
    return all
  }

  /// A day that takes another over, whole or beside the lifting that stands there.
  func takeovers(by day: DayPlan, _ to: Int) -> [[DayPlan]] {
    var whole = self
    whole[to].sessions = day.sessions
    guard day.hasMain, self[to].hasMain, !self[to].beside.isEmpty else { return [whole] }
    var joined = self
    joined[to].sessions = day.main + self[to].beside
    return [whole, joined]
  }
}
