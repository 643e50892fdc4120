import Dispatch
import Synchronization
import Training

/// Ten thousand athletes, a whole season of evenings each: nothing adds, nothing is broken.
enum EveningProof {
  static let usual = 10_000

  /// The season of one number, evening by evening.
  static func season(_ number: Int) -> String {
    var lines: [String] = []
    var evenings = Evenings(number: number)
    evenings.live { lines.append($0) }
    lines.append(evenings.fault.map { "\($0)\n\(evenings.athlete)" } ?? "nothing broken")
    return lines.joined(separator: "\n")
  }

  /// - Returns: how many seasons went wrong.
  static func run(
    _ count: Int, from first: Int, show: Int, say: @escaping @Sendable (String) -> Void
  ) -> Int {
    let clock = ContinuousClock()
    let start = clock.now
    let all = Mutex((tally: Evenings.Tally(), faults: 0))
    let chunk = 50
    DispatchQueue.concurrentPerform(iterations: (count + chunk - 1) / chunk) { index in
      var tally = Evenings.Tally()
      var faults: [String] = []
      for place in (index * chunk)..<min(count, (index + 1) * chunk) {
        let number = first + place
        var evenings = Evenings(number: number)
        evenings.live()
        tally.add(evenings.tally)
        if let fault = evenings.fault { faults.append("\(number): \(fault)") }
      }
      let shown = all.withLock { all in
        all.tally.add(tally)
        defer { all.faults += faults.count }
        return max(0, show - all.faults)
      }
      for fault in faults.prefix(shown) { say(fault) }
    }
    let (tally, faults) = all.withLock { $0 }
    say(
      """
      \(tally.seasons) athletes, \(tally.evenings) evenings in \(clock.now - start): \
      \(tally.changes) changes, \(tally.moves) of them wishes, \(tally.undone) taken back, \
      \(tally.rebuilt) seasons made anew, \(tally.repeated) weeks of the table again; \(faults) went wrong.
      """)
    return faults
  }
}
