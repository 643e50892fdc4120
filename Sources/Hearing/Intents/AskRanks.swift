/// Which askings give way to which.
extension Ask {
  /// What people say in passing while they tell something else.
  static let asides: Set<Intent> = [.skip, .quit, .greet, .thanks, .yes, .no]

  /// What is told in few words, so that a clause which names more is about something else.
  static let shown: Set<Intent> = [
    .today, .tomorrow, .week, .plan, .history, .progress, .help, .block,
  ]

  /// What "cancel it" means alone, where nothing is named before it.
  static let undoing: Set<Intent> = [.undo, .skip, .today, .tomorrow, .no, .help, .block]

  /// What is done once; who wants it for good wants other days.
  static let once: Set<Intent> = [.skipSession, .swap, .move, .log, .block]

  /// What a report can sound like.
  static let told: Set<Intent> = [
    .today, .tomorrow, .plan, .undo, .move, .swap, .export, .thanks, .history, .why, .help,
  ]

  /// What a gist tells more exactly than the wordings of others.
  static let finer: [Intent: Set<Intent>] = [
    .block: [.skipSession], .swap: [.move, .changeDays], .history: [.plan, .export, .log, .week],
    .plan: [.move, .week, .why], .progress: [.week],
    .undo: [.back, .move], .checkIn: [.block, .today, .yes], .tomorrow: [.progress],
    .week: [.block, .why],
    .skip: [.help],
    .why: [.skipSession, .block, .move], .skipSession: [.today, .tomorrow, .block, .changeDays],
    .changeRace: [.swap, .block, .move, .changeDays], .log: [.export], .move: [.tomorrow],
    .changeGoal: [.swap, .changeRace, .log, .undo, .back],
  ]

  /// Whether that is so of each of `said`.
  static let isAside = said.map { asides.contains($0.intent) }

  /// The wordings of `said`, in its order.
  static let saidIndex = WordingIndex(said.map { Wording($0.says) })
}
