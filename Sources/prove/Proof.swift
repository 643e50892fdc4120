import Dispatch
import Synchronization
import Training

/// What a proof has counted.
struct Tally {
  var seasons = 0
  var weeks = 0
  /// Seasons with a mandatory guideline broken.
  var broken = 0
  /// Breaches by guideline.
  var byGuideline: [String: Int] = [:]
  var shown: [String] = []

  mutating func add(_ other: Tally) {
    seasons += other.seasons
    weeks += other.weeks
    broken += other.broken
    byGuideline.merge(other.byGuideline, uniquingKeysWith: +)
    shown += other.shown
  }
}

/// The proof: plan, judge, count; streaming, so that memory stays flat however many there are.
enum Proof {
  /// Judges one athlete's season by every mandatory guideline.
  static func judge(_ number: Int, show: Bool) -> Tally {
    let (athlete, today) = Space.athlete(number)
    let plan = Plan.make(for: athlete, on: today)
    var tally = Tally(seasons: 1, weeks: plan.weeks.count)
    let breaches = plan.breaches(for: athlete).filter { $0.force == .mandatory }
    guard !breaches.isEmpty else { return tally }
    tally.broken = 1
    for breach in breaches { tally.byGuideline[breach.guideline.id, default: 0] += 1 }
    if show, let first = breaches.first {
      let week = plan.week(of: first.date)
      let before = plan.week(of: first.date - 7)
      tally.shown.append(
        """
        \(number): \(first.description), \(plan.mode), \(plan.level), made \(today), \
        race \(athlete.goal?.date?.iso ?? "-") \(athlete.goal?.distance?.metres ?? 0), week \
        \(week?.number ?? 0) \(week?.phase.rawValue ?? "-") \(week?.flags.map(\.rawValue) ?? [])
          \(before?.runMinutes ?? 0): \(before?.code ?? "-")
          \(week?.runMinutes ?? 0): \(week?.code ?? "-")
        """)
    }
    return tally
  }

  /// The season of one athlete, with what it breaks.
  static func season(_ number: Int) -> String {
    let (athlete, today) = Space.athlete(number)
    let plan = Plan.make(for: athlete, on: today)
    var lines = ["\(athlete)", "made \(today), \(plan.verdict.kind), \(plan.level)"]
    for offer in plan.verdict.offers {
      lines.append("\(offer.key) " + offer.values.map { "\($0.key) \($0.value)" }.sorted().joined())
    }
    for week in plan.weeks {
      lines.append(
        "\(week.number) \(week.starts) \(week.phase) \(week.easier ? "easier" : "") "
          + "\(Week.Flag.allCases.filter(week.flags.contains).map(\.rawValue)) \(week.runMinutes): \(week.code)"
      )
    }
    lines += plan.breaches(for: athlete).filter { $0.force == .mandatory }.map(\.description)
    return lines.joined(separator: "\n")
  }

  static func run(
    every step: Int, from first: Int = 0, show: Int, say: @escaping @Sendable (String) -> Void
  ) -> Tally {
    let total = (max(0, Space.count - first) + step - 1) / step
    let chunk = 2000
    let chunks = (total + chunk - 1) / chunk
    let clock = ContinuousClock()
    let start = clock.now
    let state = Mutex(Tally())
    say("\(total) seasons of \(Space.count) athletes, \(Covering.rows.count) rows on each base.")
    DispatchQueue.concurrentPerform(iterations: chunks) { index in
      var tally = Tally()
      for place in (index * chunk)..<min(total, (index + 1) * chunk) {
        tally.add(judge(first + place * step, show: tally.shown.count < show))
      }
      let done = state.withLock { all in
        tally.shown = Array(tally.shown.prefix(max(0, show - all.shown.count)))
        all.add(tally)
        return all
      }
      for line in tally.shown { say(line) }
      if done.seasons / 100_000 != (done.seasons - tally.seasons) / 100_000 {
        let pace = Double(done.seasons) / max(1, Double((clock.now - start).components.seconds))
        say(
          "\(done.seasons) seasons, \(done.seasons * 100 / total) %, \(done.broken) broken, "
            + "\(Int(pace)) a second, \(Int(Double(total - done.seasons) / pace / 60)) min left")
      }
    }
    let tally = state.withLock { $0 }
    let seconds = clock.now - start
    say(
      "\(tally.seasons) seasons, \(tally.weeks) weeks planned and judged by every mandatory guideline "
        + "in \(seconds.components.seconds) s: \(tally.broken) broken."
    )
    for (id, count) in tally.byGuideline.sorted(by: { $0.value > $1.value }) {
      say("  \(id): \(count)")
    }
    return tally
  }
}
