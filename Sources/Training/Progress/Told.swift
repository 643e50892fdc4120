/// A journal by days: the workouts, and what was told of the body.
///
/// An effort that was told in the check-in belongs to the day's main session, whenever it was said.
struct Told: Sendable {
  private(set) var workouts: [Workout] = []
  private(set) var onDay: [Day: [Workout]] = [:]
  private(set) var checkIns: [Day: CheckIn] = [:]
  /// Days of which anything was heard.
  private(set) var heard: Set<Day> = []
  private(set) var soreness: [Progress.Level] = []

  init(_ journal: Journal) {
    for entry in journal.entries {
      switch entry.event {
      case .worked(let workout): onDay[workout.date, default: []].append(workout)
      case .withdrawn(let workout):
        if let place = onDay[workout.date]?.lastIndex(of: workout) {
          onDay[workout.date]?.remove(at: place)
        }
      case .checkedIn(let checkIn, _):
        checkIns[entry.on] = checkIns[entry.on].map { $0.joined(by: checkIn) } ?? checkIn
      case .planned, .decided, .changed, .cleared, .undone: break
      }
    }
    for (day, told) in checkIns {
      heard.insert(day)
      guard var done = onDay[day], !done.isEmpty, let effort = told.effort else { continue }
      let main = done.firstIndex { if case .run = $0.activity { true } else { false } } ?? 0
      if done[main].effort == nil { done[main].effort = effort }
      onDay[day] = done
    }
    onDay = onDay.filter { !$0.value.isEmpty }
    heard.formUnion(onDay.keys)
    workouts = onDay.sorted { $0.key < $1.key }.flatMap(\.value)
    soreness = checkIns.compactMap { day, told in
      Body(told.soreness).legs.map { Progress.Level(on: day, level: $0) }
    }.sorted { $0.on < $1.on }
  }

  /// What the legs were rated in the days of a span, on average; nil where nothing was told.
  func legs(_ days: ClosedRange<Day>) -> Double? {
    let levels = soreness.filter { days.contains($0.on) }.map { Double($0.level) }
    return levels.isEmpty ? nil : levels.reduce(0, +) / Double(levels.count)
  }
}
