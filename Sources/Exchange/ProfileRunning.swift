import Prompts
import Training

extension ProfileReader {
  /// Lengths that a person can run in one go, in metres.
  static let raceMetres = 100.0...250_000.0

  mutating func readGoal(_ json: JSON?) -> Goal? {
    guard let json,
      var fields = Fields(
        json, at: "goal", knows: ["kind", "metres", "date", "seconds", "title"], &complaints)
    else { return nil }
    defer { complaints += fields.complaints }
    let hasKind = fields.required("kind") != nil
    let kind: Goal.Kind? = hasKind ? fields.choice("kind") : nil
    let metres = fields.number("metres", ProfileReader.raceMetres)
    let date = fields.date("date", today: today)
    let seconds = fields.whole("seconds", 1...604_800)
    let title = fields.text("title")
    if kind == .race {
      if fields["date"] == nil {
        fields.complain(fields.raw("date") ?? json, "date", Say.Errors.raceNeedsDate())
      }
      if fields["metres"] == nil {
        fields.complain(fields.raw("metres") ?? json, "metres", Say.Errors.raceNeedsMetres())
      }
    }
    if let metres, let seconds, let place = fields["seconds"] {
      hold(seconds, over: metres, at: place, "seconds", in: &fields)
    }
    guard let kind else { return nil }
    return Goal(
      kind: kind, distance: metres.map(Distance.init(metres:)), date: date, seconds: seconds,
      title: title)
  }

  mutating func readRunning(_ json: JSON) -> Athlete.Running {
    var running = Athlete.Running()
    guard
      var fields = Fields(
        json, at: "running",
        knows: [
          "months", "runsPerWeek", "minutesPerWeek", "kmPerWeek", "longestMinutes", "longestKm",
          "result",
        ], &complaints)
    else { return running }
    running.months = fields.whole("months", 0...1200)
    running.runsPerWeek = fields.whole("runsPerWeek", 0...14)
    running.minutesPerWeek = fields.whole("minutesPerWeek", 0...2400)
    running.kmPerWeek = fields.number("kmPerWeek", 0...400)
    running.longestMinutes = fields.whole("longestMinutes", 0...1440)
    running.longestKm = fields.number("longestKm", 0...250)
    fit(running.kmPerWeek, running.minutesPerWeek, "kmPerWeek", in: &fields)
    fit(running.longestKm, running.longestMinutes, "longestKm", in: &fields)
    agree(
      [
        ("runsPerWeek", running.runsPerWeek.map(Double.init)),
        ("minutesPerWeek", running.minutesPerWeek.map(Double.init)),
        ("kmPerWeek", running.kmPerWeek),
      ], in: &fields)
    agree(
      [
        ("longestMinutes", running.longestMinutes.map(Double.init)),
        ("longestKm", running.longestKm),
      ], in: &fields)
    complaints += fields.complaints
    if let result = fields["result"] { running.result = readResult(result) }
    return running
  }

  private mutating func readResult(_ json: JSON) -> Athlete.Result? {
    guard
      var fields = Fields(
        json, at: "running.result", knows: ["metres", "seconds", "date"], &complaints)
    else { return nil }
    defer { complaints += fields.complaints }
    let metres = fields.number("metres", ProfileReader.raceMetres)
    let seconds = fields.whole("seconds", 1...604_800)
    let date = fields.pastDate("date", today: today)
    guard let place = fields["seconds"], fields["metres"] != nil else {
      fields.complain(json, "seconds", Say.Errors.resultNeeds())
      return nil
    }
    guard let metres, let seconds else { return nil }
    hold(seconds, over: metres, at: place, "seconds", in: &fields)
    return Athlete.Result(distance: Distance(metres: metres), seconds: seconds, date: date)
  }

  /// Kilometres and minutes of the same running: nobody is faster than 2:20 a kilometre.
  private func fit(_ km: Double?, _ minutes: Int?, _ key: String, in fields: inout Fields) {
    guard let km, let minutes, km > 0, minutes > 0, let place = fields[key] else { return }
    if Double(minutes) * 60 < km * 140 {
      fields.complain(place, key, Say.Errors.fasterThanPossible())
    }
  }

  /// Figures of the same running: either none of them is nothing, or all are.
  private func agree(_ figures: [(key: String, value: Double?)], in fields: inout Fields) {
    guard let some = figures.first(where: { ($0.value ?? 0) > 0 }) else { return }
    for figure in figures where figure.value == 0 {
      guard let place = fields[figure.key] else { continue }
      fields.complain(place, figure.key, Say.Errors.noneAndSome(other: "running." + some.key))
    }
  }

  /// Holds a time against the fastest and the slowest that section 4 lets pass.
  private func hold(
    _ seconds: Int, over metres: Double, at place: JSON, _ key: String, in fields: inout Fields
  ) {
    if Double(seconds) < ProfileReader.fastest(over: metres) {
      fields.complain(
        place, key,
        Say.Errors.fasterThanAnyone(
          time: Said.clock(seconds), distance: Said.metres(metres),
          least: Said.clock(Int(ProfileReader.fastest(over: metres).rounded(.up)))))
    } else if Double(seconds) > ProfileReader.slowest(over: metres) {
      fields.complain(
        place, key,
        Say.Errors.slowerThanWalking(time: Said.clock(seconds), distance: Said.metres(metres)),
        isWarning: true)
    }
  }

  /// Seconds below which no goal or result is believed: 5 km 12:30, 10 km 26:00, half 56:00,
  /// marathon 1:58:00; the pace of the nearest named distance holds outside and in between.
  static func fastest(over metres: Double) -> Double {
    switch metres {
    // Sprints are faster than distance running; 9.5 s for 100 m.
    case ..<1500: metres * 0.095
    case ..<5000: metres * 0.13
    default: between(metres, [(5000, 750), (10_000, 1560), (21_097.5, 3360), (42_195, 7080)])
    }
  }

  /// Seconds above which it is a walking event: 5 km 1:30, 10 km 2:30, half 4:30, marathon 8:30.
  static func slowest(over metres: Double) -> Double {
    between(metres, [(5000, 5400), (10_000, 9000), (21_097.5, 16_200), (42_195, 30_600)])
  }

  private static func between(_ metres: Double, _ table: [(Double, Double)]) -> Double {
    guard let first = table.first, let last = table.last else { return 0 }
    if metres <= first.0 { return first.1 * metres / first.0 }
    for (low, high) in zip(table, table.dropFirst()) where metres <= high.0 {
      return low.1 + (high.1 - low.1) * (metres - low.0) / (high.0 - low.0)
    }
    return last.1 * metres / last.0
  }
}
