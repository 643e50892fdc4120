import Prompts

/// The columns of matrix 3.8: what a part of tomorrow asks of the legs.
enum Column: String, CaseIterable, Hashable, Sendable {
  case rest
  case easy
  case quality
  case long
  case legs
  case upper
  case cross

  /// A day that has something in the column.
  fileprivate var sample: String {
    switch self {
    case .rest: "REST"
    case .easy: "E30"
    case .quality: "T35"
    case .long: "LR50"
    case .legs: "L20"
    case .upper: "E30+UVL10"
    case .cross: "X30"
    }
  }
}

extension Adaptation {
  /// Matrix 3.8, one rule a cell that says anything; S0 and rest days keep what is planned.
  ///
  /// A cell that was reached by modifiers says so: then it is not the soreness that speaks.
  static let matrix: [Adaptation] = Column.allCases.flatMap { column in
    (1...3).flatMap { row in cells(row: row, column) }
  }

  private static func cells(row: Int, _ column: Column) -> [Adaptation] {
    guard let (because, answer) = says(row, column) else { return [] }
    func cell(
      _ because: Line, speaks: [String], when: @escaping @Sendable (Signs) -> Bool
    ) -> Adaptation {
      Adaptation(
        "M-S\(row)-\(column.rawValue)", .soreness, because: because, sources: ["S23", "S18"],
        speaks: speaks, silent: ["\(column.sample): legs \(row == 1 ? 5 : 3)"],
        when: { $0.has(column) && $0.row(for: column) == row && when($0) }, answer: answer)
    }
    let plain = cell(because, speaks: ["\(column.sample): legs \([0, 3, 5, 7][row])"]) {
      $0.soreness == row && !(row == 1 && column == .quality && $0.legsRising)
    }
    guard let raised = raised(row, column) else { return [plain] }
    var cells = [plain]
    if row == 1, column == .quality {
      cells.append(
        cell(Say.Reasons.easeMildlySore(), speaks: ["T35: legs 4 | 1 ago: legs 3"]) {
          $0.soreness == 1 && $0.legsRising
        })
    }
    let tired =
      switch (column, row) {
      case (.quality, 1), (.legs, 1): "legs 1, sleep 5.5"
      case (.quality, 2), (.legs, 2): "sleep 4.5"
      case (.quality, _), (.legs, _): "legs 5, sleep 5.5"
      case (_, 1): "sleep 4.5"
      case (_, 2): "legs 3, sleep 4.5"
      default: "legs 5, sleep 4.5"
      }
    cells.append(
      cell(raised, speaks: ["\(column.sample): \(tired)"]) { $0.soreness < row })
    return cells
  }

  /// What a cell says that modifiers have reached; nil in the columns that have none.
  private static func raised(_ row: Int, _ column: Column) -> Line? {
    switch (column, row) {
    case (.quality, 1): Say.Reasons.raisedToEasy()
    case (.quality, 2), (.long, 2): Say.Reasons.raisedToMove()
    case (.quality, _), (.long, 3): Say.Reasons.raisedToRest()
    case (.long, _): Say.Reasons.raisedWalkBreaks()
    case (.legs, 1): Say.Reasons.raisedToHalf()
    case (.legs, _): Say.Reasons.raisedNoLegWork()
    case (.rest, _), (.easy, _), (.upper, _), (.cross, _): nil
    }
  }

  private typealias Cell = (because: Line, answer: @Sendable (Signs) -> Answer)

  private static func says(_ row: Int, _ column: Column) -> Cell? {
    switch (column, row) {
    case (.rest, _): nil
    case (.easy, 1): (Say.Reasons.keepMildlySore(), { _ in Answer(run: .keep) })
    case (.easy, 2):
      (
        Say.Reasons.shortAndGentle(),
        { _ in Answer(run: .shorter(percent: 60, cap: 30, kind: .recovery)) }
      )
    case (.quality, 1): (Say.Reasons.keepLowerEnd(), mildlySore)
    case (.quality, 2): (Say.Reasons.swapQuality(), { _ in Answer(run: .moved()) })
    case (.long, 1): (Say.Reasons.keepWalkBreaks(), { _ in Answer(run: .keep) })
    case (.long, 2): (Say.Reasons.moveLong(), soreLongRun)
    case (.long, _): (Say.Reasons.verySore(), { .restMovingLongRun($0) })
    case (.legs, 1):
      (
        Say.Reasons.halfTheLifting(),
        { _ in Answer(legs: LiftCeiling(action: .ease, load: .body, percent: 50)) }
      )
    case (.legs, _): (Say.Reasons.noLegWork(), { _ in Answer(legs: .none(.skip)) })
    case (.upper, 1): nil
    case (.upper, 2): (Say.Reasons.lightOnly(), { _ in Answer(upper: .light()) })
    case (.upper, _): (Say.Reasons.verySore(), { _ in Answer(upper: .none(.skip)) })
    case (.cross, 1): (Say.Reasons.keepMildlySore(), { _ in Answer(cross: .keep) })
    case (.cross, 2):
      (
        Say.Reasons.easierCross(),
        { _ in Answer(cross: CrossCeiling(action: .ease, percent: 67, cap: 30)) }
      )
    case (_, _): (Say.Reasons.verySore(), { _ in .nothing(.rest) })
    }
  }

  /// Quality at S1: kept at the lower end, easy where the soreness rises or a modifier raised it.
  private static let mildlySore: @Sendable (Signs) -> Answer = { signs in
    guard signs.legsRising || signs.row(for: .quality) > signs.soreness else {
      return Answer(run: .keep)
    }
    return Answer(run: .easy(percent: 90))
  }

  /// The long run at S2: a day later where that is legal, else 60 %; never hard after heavy legs.
  private static let soreLongRun: @Sendable (Signs) -> Answer = { signs in
    if signs.canMove(by: 1) { return Answer(run: .moved(1, left: .recovery, cap: 30)) }
    let tooSoon = signs.daysAfterHeavyLegs.map { $0 < signs.daysFromHeavyToHard } ?? false
    return Answer(run: .shorter(percent: 60, kind: tooSoon ? .easy : .planned))
  }
}

extension Signs {
  /// The matrix row of a column, 0–3: the soreness, moved down by the modifiers m1–m7.
  ///
  /// Unknown soreness starts at the first row: a modifier still counts, soreness itself is not
  /// made up.
  func row(for column: Column) -> Int {
    switch column {
    case .quality, .long:
      guard soreness < 3 else { return 3 }
    case .legs:
      let start = legWork?.strength == .full ? max(soreness, Signs.row(upper)) : soreness
      return min(3, start + (start == 0 && modifiers(.legs) == 0 ? 0 : modifiers(.legs)))
    case .upper: return max(soreness, 0)
    case .rest, .easy, .cross: return soreness
    }
    return min(3, soreness + modifiers(column))
  }

  /// How many rows the modifiers move a column down. (3.8)
  func modifiers(_ column: Column) -> Int {
    let hard = column == .quality || column == .long
    let slept = sleep ?? 24
    let vigour = energy ?? 5
    var count = 0
    if daysAfterHeavyLegs == 1, soreness <= 1, hard { count += 1 }  // m1
    if daysAfterHeavyLegs == 2, soreness == 1, column == .quality { count += 1 }  // m2
    if slept < 6 || vigour == 2, column != .long { count += 1 }  // m3
    if slept < 5 || vigour <= 1 { count += 1 }  // m4
    if secondShortNight { count += 1 }  // m5
    if let daysToRace, daysToRace <= 7, legs ?? 0 >= 3 { count += 1 }  // m6
    if column == .quality, stress == 5, vigour <= 3 { count += 1 }  // m7
    return count
  }

  /// The matrix row of a level of soreness.
  static func row(_ level: Int?) -> Int {
    switch level ?? 0 {
    case ...2: 0
    case 3...4: 1
    case 5...6: 2
    default: 3
    }
  }

  var soreness: Int { Signs.row(legs) }

  /// Whether tomorrow has something in a column.
  func has(_ column: Column) -> Bool {
    switch column {
    case .rest: planned.isRest
    case .easy: run.map { !$0.isHard } ?? false
    case .quality: isQuality
    case .long: isLong
    case .legs: legWork != nil
    case .upper: upperWork != nil
    case .cross: crossWork != nil
    }
  }
}
