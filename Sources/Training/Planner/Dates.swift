/// What a date forbids whatever the week wishes: today and before, the days around a race, and the
/// first days after soreness, illness or heavy lifting.
struct Dates: Hashable, Sendable {
  var today: Day
  var race: Day?
  var kind: Arc.Kind
  /// False where the athlete is too young for the race, which is then a free day. (3.5)
  var starts = true
  /// Days from today, up to and with which nothing stands. (D03, D23)
  private(set) var restUntil = 0
  /// … up to which nobody runs. (D06, D07)
  private(set) var noRunUntil = 0
  /// … up to which nothing is hard.
  private(set) var calmUntil = 0
  /// … up to which there are no strides either.
  private(set) var easyUntil = 0
  /// … up to which legs are not lifted with.
  private(set) var noLegsUntil = 0
  /// … up to which nothing at all is lifted.
  private(set) var noLiftsUntil = 0
  /// How much of the first week's running is left, in percent.
  private(set) var share = 100
  /// The rule behind what it forbids of the first week.
  private(set) var cause = "D19"
  /// Days that sore legs add to each line of table 2.3. (2.3)
  private(set) var delay = 0

  init(today: Day, race: Day?, kind: Arc.Kind, now: Athlete.StateNow?, newLifter: Bool) {
    self.today = today
    self.race = race
    self.kind = kind
    guard let now else { return }
    read(now.ill)
    for sore in now.soreness ?? [] { read(sore) }
    if let lifted = now.lifted, lifted.legs, lifted.heavy, (0...3).contains(today - lifted.on) {
      let since = today - lifted.on
      calmUntil = max(calmUntil, (newLifter ? 2 : 1) - since)
      noLegsUntil = max(noLegsUntil, 1 - since)
    }
  }

  private mutating func read(_ ill: Illness?) {
    if let ill, ill != .none { cause = ill == .head ? "D04" : "D03" }
    switch ill {
    case .fever:
      // Nobody knows its end, and two days without it come before the first step. (3.3)
      (restUntil, easyUntil, noLegsUntil, noLiftsUntil, share) = (7, 13, 13, 9, 50)
    case .chest, .stomach:
      (restUntil, easyUntil, noLegsUntil, noLiftsUntil, share) = (4, 10, 10, 6, 50)
    case .head:
      (easyUntil, noLegsUntil, noLiftsUntil, share) = (3, 3, 1, 75)
    case nil, .some(.none): break
    }
  }

  private mutating func read(_ sore: Soreness) {
    let level = sore.level ?? (sore.pain ? 6 : 3)
    if sore.pain {
      guard level >= 1 else { return }
      cause = level >= 3 ? "B24" : "D10"
      easyUntil = max(easyUntil, level >= 3 ? 13 : 7)
      noLegsUntil = max(noLegsUntil, level >= 3 ? 13 : 7)
      if level >= 3 {
        // To the end of the week that holds the seventh day: a week is hurt or it is not. (B24)
        noRunUntil = max(noRunUntil, (today + 8).weekStart + 6 - today)
        share = min(share, 50)
      }
      if !sore.area.isLegs { noLiftsUntil = max(noLiftsUntil, 7) }
      return
    }
    guard sore.area.isLegs else {
      if level >= 5 { noLiftsUntil = max(noLiftsUntil, 2) }
      return
    }
    if level >= 3 { delay = max(delay, level >= 5 ? 2 : 1) }
    if level >= 7 {
      restUntil = max(restUntil, 2)
      easyUntil = max(easyUntil, 5)
      noLegsUntil = max(noLegsUntil, 7)
      share = min(share, 80)
    } else if level >= 5 {
      // A rest day costs nothing; strides and legs may come on the third day. (D19, 3.8)
      restUntil = max(restUntil, 1)
      easyUntil = max(easyUntil, 2)
      noLegsUntil = max(noLegsUntil, 2)
      share = min(share, 90)
    } else if level >= 3 {
      calmUntil = max(calmUntil, 1)
      noLegsUntil = max(noLegsUntil, 1)
    }
  }

  /// The moves that a date leaves of those given; a race or a shakeout replaces them.
  func moves(on day: Day, of wished: Brief.Moves) -> Brief.Moves {
    let ahead = day - today
    guard ahead > 0 else { return 0 }
    var moves = wished
    if ahead <= restUntil { moves = 0 }
    if ahead <= noRunUntil { moves &= Move.cross.bit }
    if ahead <= calmUntil { moves &= Dates.easy | Move.key.bit }
    if ahead <= easyUntil { moves &= Dates.easy }
    guard let race else { return moves }
    let left = race - day
    switch left {
    case 0:
      // Racing ill, hurt or this sore costs more than a missed race. (D14)
      return starts && ahead > max(restUntil, noRunUntil) ? Move.race.bit : 0
    case 1: return 0
    case 2: return moves & Move.easy.bit != 0 ? Move.shakeout.bit : 0
    case 3: return moves & Dates.easy
    case 4, 5: return moves & ~(Move.long.bit | Move.second.bit)
    case 6: return moves & Dates.easy
    case 7: return moves & ~(Move.second.bit)
    case ..<0: return moves & movesAfter(-left)
    default: return moves
    }
  }

  /// The lifts that a date leaves of those given.
  func lifts(on day: Day, of wished: Brief.Lifts) -> Brief.Lifts {
    let ahead = day - today
    guard ahead > 0, ahead > restUntil, ahead > noLiftsUntil else { return 0 }
    var lifts = wished
    if ahead <= noLegsUntil { lifts &= ~(Lift.legs.bit | Lift.full.bit) }
    guard let race else { return lifts }
    let left = race - day
    if (0...3).contains(left) || (left < 0 && -left - delay < afterRace.lift) { return 0 }
    return lifts
  }

  /// Whether leg lifting with weight is still, or again, allowed. (B19, 2.3)
  func allowsWeight(on day: Day) -> Bool {
    guard let race else { return true }
    let left = race - day
    let before =
      switch kind {
      case .fun: 0
      case .fiveK, .tenK: 7
      case .half: 10
      case .marathon: 14
      }
    return left > before || left < -afterRace.heavy
  }

  /// Whether a week is the first one, and the athlete came to it sore, ill or in its middle.
  func isFirstWeek(_ starts: Day) -> Bool {
    starts <= today + 7 && (share < 100 || starts <= today)
  }

  static let easy = Move.easy.bit | Move.cross.bit

  /// Table 2.3: the first day after the race for each thing.
  private var afterRace: (run: Int, long: Int, quality: Int, cross: Int, lift: Int, heavy: Int) {
    switch kind {
    case .fun: (0, 0, 0, 0, 0, 0)
    case .fiveK: (2, 4, 4, 2, 2, 5)
    case .tenK: (3, 7, 7, 2, 3, 7)
    case .half: (4, 14, 14, 2, 4, 10)
    case .marathon: (8, 21, 27, 4, 7, 21)
    }
  }

  private func movesAfter(_ day: Int) -> Brief.Moves {
    let table = afterRace
    var moves: Brief.Moves = 0
    // Sore legs put off the first runs; the hard ones are late enough. (2.3)
    if day - delay >= table.run { moves |= Move.easy.bit }
    if day - delay >= table.cross { moves |= Move.cross.bit }
    if day >= table.long { moves |= Move.long.bit }
    if day >= table.quality { moves |= Move.key.bit | Move.quality.bit | Move.second.bit }
    return moves
  }
}
