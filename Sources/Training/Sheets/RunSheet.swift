import Prompts

/// Writes the sheet of a run: warm-up, the part that counts, the way home, and how it should feel.
struct RunSheet {
  private let run: Session.Run
  private let minutes: Int
  private let context: SheetContext

  init(_ run: Session.Run, minutes: Int, _ context: SheetContext) {
    self.run = run
    // A run from a file may have absurd minutes; the sheet stays readable and nothing overflows.
    self.minutes = min(max(minutes, 0), 6_000)
    self.context = context
  }

  var sheet: SessionSheet {
    SessionSheet(says: says, steps: steps, exercises: [], effort: effort, metres: metres)
  }

  private var says: Line {
    let length = Said.minutes(minutes)
    switch run {
    case .easy: return Say.Sessions.easy(minutes: length)
    case .recovery: return Say.Sessions.recovery(minutes: length)
    case .runWalk: return Say.Sessions.runWalk(minutes: length)
    case .strides: return Say.Sessions.strides(minutes: length)
    case .long: return Say.Sessions.long(minutes: length)
    case .tempo: return Say.Sessions.tempo(minutes: length)
    case .intervals: return Say.Sessions.intervals(minutes: length)
    case .racePace: return Say.Sessions.racePace(minutes: length)
    case .shakeout: return Say.Sessions.shakeout(minutes: length)
    case .race:
      guard let race = context.race else { return Say.Sessions.raceOfUnknownLength() }
      return Say.Sessions.race(distance: race)
    }
  }

  /// How hard it is to feel. (4)
  private var effort: ClosedRange<Int> {
    switch run {
    case .easy, .long, .strides, .runWalk: return 3...4
    case .recovery, .shakeout: return 2...3
    case .tempo: return 6...7
    case .intervals: return 8...8
    case .racePace: return isMarathon ? 4...6 : 6...7
    case .race: return isMarathon ? 5...7 : 7...9
    }
  }

  private var steps: [Line] {
    switch run {
    case .easy: easySteps
    case .recovery: [Say.Sessions.recoveryPart(minutes: Said.minutes(minutes))]
    case .runWalk: RunWalkSheet(minutes: minutes, context).steps
    case .strides: strideSteps
    case .long: longSteps
    case .tempo: fastSteps(tempoPart, warm: warmUp)
    case .intervals: fastSteps(intervalPart, warm: warmUp)
    case .racePace: fastSteps(QualityPart.blocks(minutes - 20), warm: warmUp)
    case .shakeout: [Say.Sessions.shakeoutPart(minutes: Said.minutes(minutes))]
    case .race: [Say.Sessions.raceStart(), Say.Sessions.raceMiddle(), Say.Sessions.raceEnd()]
    }
  }

  private var easySteps: [Line] {
    let start = min(5, minutes)
    var steps = [Say.Sessions.startSlow(minutes: Said.minutes(start))]
    if minutes > start {
      steps.append(Say.Sessions.easyPart(minutes: Said.minutes(minutes - start)))
    }
    return steps + easyPace
  }

  private var strideSteps: [Line] {
    // Each stride takes a minute and a half with its jog; four at first, six later.
    let wished = context.qualityStep > 1 ? 6 : 4
    let count = max(1, min(wished, (minutes - 10) / 2))
    let easy = max(0, minutes - (count * 3 + 1) / 2)
    return [
      Say.Sessions.startSlow(minutes: Said.minutes(min(5, easy))),
      Say.Sessions.easyPart(minutes: Said.minutes(max(0, easy - 5))),
      Say.Sessions.stridePart(count: Said.count(count, one: "stride", many: "strides")),
    ] + easyPace
  }

  private var longSteps: [Line] {
    let start = min(10, minutes)
    var steps = [Say.Sessions.startSlow(minutes: Said.minutes(start))]
    if minutes > start {
      steps.append(Say.Sessions.longPart(minutes: Said.minutes(minutes - start)))
    }
    if minutes > 75 { steps.append(Say.Sessions.longDrink()) }
    if context.level == .new || minutes > 150 { steps.append(Say.Sessions.walkBreaks()) }
    return steps + easyPace
  }

  private var easyPace: [Line] {
    guard let easy = context.fitness?.easy else { return [] }
    return [Say.Sessions.easyPace(fast: Said.pace(easy.fast), slow: Said.pace(easy.slow))]
  }

  // MARK: Fast runs

  /// Ten easy minutes before, five where the whole run is short. (B21, D31)
  private var warmUp: Int { minutes >= 30 ? 10 : min(5, minutes) }

  /// Half minutes between the warm-up and at least five easy ones at the end.
  private var room: Int { max(0, (minutes - warmUp - 5) * 2) }

  private var tempoPart: QualityPart? {
    // The trained go past twenty minutes, in two blocks. (S3)
    if context.level == .regular, context.qualityStep >= 4, minutes >= 45 {
      return QualityPart.blocks(min(40, minutes - 20))
    }
    return QualityPart.fitting(QualityPart.tempo, step: context.qualityStep, in: room)
  }

  private var intervalPart: QualityPart? {
    QualityPart.fitting(QualityPart.intervals, step: context.qualityStep, in: room)
  }

  private func fastSteps(_ part: QualityPart?, warm: Int) -> [Line] {
    guard let part else {
      return [Say.Sessions.tooShort(minutes: Said.minutes(minutes))]
    }
    // What is left over goes to the warm-up, five minutes at most, and else to the way home.
    let spare = minutes - warm - (part.total + 1) / 2
    let extra = min(5, max(0, spare - 10))
    var steps = [Say.Sessions.warmUp(minutes: Said.minutes(warm + extra))]
    if warm >= 10 { steps.append(Say.Sessions.warmUpStrides()) }
    steps.append(line(part))
    steps += pace
    steps.append(Say.Sessions.coolDown(minutes: Said.minutes(max(0, spare - extra))))
    return steps
  }

  private func line(_ part: QualityPart) -> Line {
    let length = RunSheet.length(part.halves)
    let rest = RunSheet.length(part.restHalves)
    let count = Said.count(part.count, one: "stretch", many: "stretches")
    switch run {
    case .intervals:
      return Say.Sessions.intervalMinutes(count: count, minutes: length, rest: rest)
    case .racePace where part.count == 1:
      return Say.Sessions.racePaceUnbroken(minutes: length)
    case .racePace:
      return Say.Sessions.racePaceBlocks(count: count, minutes: length, rest: rest)
    default:
      return part.count == 1
        ? Say.Sessions.tempoUnbroken(minutes: length)
        : Say.Sessions.tempoBlocks(count: count, minutes: length, rest: rest)
    }
  }

  private var pace: [Line] {
    switch run {
    case .tempo:
      return context.fitness.map { [Say.Sessions.tempoPace(pace: Said.pace($0.tempo))] } ?? []
    case .intervals:
      return context.fitness.map { [Say.Sessions.intervalPace(pace: Said.pace($0.intervals))] }
        ?? []
    case .racePace where isMarathon:
      guard let marathon = context.fitness?.marathon else { return [] }
      let (fast, slow) = marathon
      return [Say.Sessions.marathonPace(fast: Said.pace(fast), slow: Said.pace(slow))]
    default: return []
    }
  }

  /// Half minutes as "90 seconds", "4 min" or "2.5 min".
  static func length(_ halves: Int) -> Line {
    if halves == 3 || halves == 1 { return Say.Sessions.seconds(count: halves * 30) }
    return Say.Sessions.minutes(count: Double(halves) / 2)
  }

  private var isMarathon: Bool { context.race.map { RaceKind($0) == .marathon } ?? false }

  /// About how far it goes, to 100 m: from a result, or from figures that the athlete has told.
  private var metres: Double? {
    if run == .race { return context.race?.metres }
    let usual = context.fitness.map { ($0.easy.fast + $0.easy.slow) / 2 } ?? context.easyPace
    guard let usual, usual > 0 else { return nil }
    return (Double(minutes) * 60 / usual * 10).rounded() * 100
  }
}
