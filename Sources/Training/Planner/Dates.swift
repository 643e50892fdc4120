/// What a date forbids whatever the week wishes: today and before, the days around a race, and the
/// first days after soreness, illness or heavy lifting.
struct Dates: Hashable, Sendable {
  var today: Day
  var race: Day?
  var kind: Arc.Kind
  /// Days from today on without anything, without running, without quality and long run.
  var restUntil = 0
  var easyUntil = 0
  var noLegsUntil = 0

  init(today: Day, race: Day?, kind: Arc.Kind, now: Athlete.StateNow?) {
    self.today = today
    self.race = race
    self.kind = kind
    read(now)
  }

  /// The first days as the state at the intake asks. (3.3, 3.8, section 9)
  private mutating func read(_ now: Athlete.StateNow?) {
    guard let now else { return }
    switch now.ill {
    case .fever, .chest, .stomach:
      restUntil = 2
      easyUntil = 8
      noLegsUntil = 8
    case .head:
      easyUntil = 3
      noLegsUntil = 3
    case nil, .some(.none): break
    }
    for sore in now.soreness ?? [] where sore.area.isLegs {
      let level = sore.level ?? (sore.pain ? 6 : 3)
      if sore.pain, level >= 1 {
        easyUntil = max(easyUntil, 7)
        noLegsUntil = max(noLegsUntil, 7)
        if level >= 3 { restUntil = max(restUntil, 7) }
      } else if level >= 7 {
        restUntil = max(restUntil, 2)
        easyUntil = max(easyUntil, 5)
        noLegsUntil = max(noLegsUntil, 7)
      } else if level >= 5 {
        easyUntil = max(easyUntil, 3)
        noLegsUntil = max(noLegsUntil, 3)
      } else if level >= 3 {
        easyUntil = max(easyUntil, 1)
        noLegsUntil = max(noLegsUntil, 1)
      }
    }
    if let lifted = now.lifted, lifted.legs, lifted.heavy {
      let since = today - lifted.on
      if (0...3).contains(since) {
        easyUntil = max(easyUntil, 2 - since)
        noLegsUntil = max(noLegsUntil, 2 - since)
      }
    }
  }

  /// The moves that a date leaves of those given; a race or a shakeout replaces them.
  func moves(on day: Day, of wished: Brief.Moves) -> Brief.Moves {
    let ahead = day - today
    guard ahead > 0 else { return 0 }
    var moves = wished
    if ahead <= restUntil { moves = 0 }
    if ahead <= easyUntil { moves &= Dates.easy }
    guard let race else { return moves }
    let left = race - day
    switch left {
    case 0: return Move.race.bit
    case 1: return 0
    case 2: return moves & Move.easy.bit != 0 ? Move.shakeout.bit : 0
    case 3: return moves & (Move.easy.bit | Move.cross.bit)
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
    guard ahead > 0, ahead > restUntil else { return 0 }
    var lifts = wished
    if ahead <= noLegsUntil { lifts &= ~(Lift.legs.bit | Lift.full.bit) }
    guard let race else { return lifts }
    let left = race - day
    if (0...3).contains(left) { return 0 }
    if left < 0, -left < liftsFrom { return 0 }
    return lifts
  }

  /// Whether heavy leg lifting is still, or again, allowed. (B19, 2.3)
  func allowsHeavy(on day: Day) -> Bool {
    guard let race else { return true }
    let left = race - day
    switch kind {
    case .fun: return true
    case .fiveK: return left >= 7 || left <= -5
    case .tenK: return left >= 7 || left <= -7
    case .half: return left >= 10 || left <= -10
    case .marathon: return left >= 14 || left <= -21
    }
  }

  static let easy = Move.easy.bit | Move.cross.bit

  private var liftsFrom: Int {
    switch kind {
    case .fun: 0
    case .fiveK: 2
    case .tenK: 3
    case .half: 4
    case .marathon: 7
    }
  }

  /// Table 2.3, days after the race.
  private func movesAfter(_ day: Int) -> Brief.Moves {
    let (run, long, quality, cross) =
      switch kind {
      case .fun: (0, 0, 0, 0)
      case .fiveK: (2, 4, 4, 2)
      case .tenK: (3, 7, 7, 2)
      case .half: (4, 14, 14, 2)
      case .marathon: (8, 21, 27, 4)
      }
    var moves: Brief.Moves = 0
    if day >= run { moves |= Move.easy.bit }
    if day >= cross { moves |= Move.cross.bit }
    if day >= long { moves |= Move.long.bit }
    if day >= quality { moves |= Move.key.bit | Move.quality.bit | Move.second.bit }
    return moves
  }
}
