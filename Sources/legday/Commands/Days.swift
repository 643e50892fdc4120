import ArgumentParser
import Conversation
import Exchange
import Prompts
import Training
import Voice

/// `legday today`: the session of the day.
struct Today: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "today",
    abstract: "Print today's session.",
    discussion: """
      Examples:
        legday today          what stands today, with its steps
        legday today --short  one line, for a shell prompt or a greeting
        legday today --json   the day as JSON
      """)

  @OptionGroup var options: Options

  @Flag(help: "One line, for a shell prompt or a greeting.")
  var short = false

  func run() throws { try Shown(options, depth: .plan).day(0, isShort: short) }
}

/// `legday tomorrow`: the session of the day after.
struct Tomorrow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tomorrow",
    abstract: "Print tomorrow's session.",
    discussion: """
      Examples:
        legday tomorrow          what stands tomorrow, with its steps
        legday tomorrow --short  one line
      """)

  @OptionGroup var options: Options

  @Flag(help: "One line, for a shell prompt or a greeting.")
  var short = false

  func run() throws { try Shown(options, depth: .plan).day(1, isShort: short) }
}

/// `legday week [DAY]`: the week that holds a day.
struct WeekCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "week", abstract: "Print the week, or the one that holds a day.",
    discussion: """
      Examples:
        legday week             this week
        legday week 2026-12-24  the week of Christmas
        legday week --json      the week as JSON
      """)

  @OptionGroup var options: Options

  @Argument(help: "A date as 2026-11-22, or a weekday as tue.")
  var day: String?

  func run() throws { try Shown(options).week(of: day) }
}

/// What the commands show of the plan that is kept; one truth for all of them.
struct Shown {
  let surroundings: Surroundings
  let asJSON: Bool
  let state: State
  let plan: Plan

  init(_ options: Options, depth: Keeping.Depth = .recent) throws(Refusal) {
    surroundings = try Surroundings(options)
    asJSON = options.json
    let today = surroundings.today
    var keeping = try Keeping.opened(folder: surroundings.folder, on: today, depth: depth)
    // A plan without a race has its next weeks here as well as in the chat.
    var turn = Coach.rolledOn(keeping.state, on: today)
    while !turn.entries.isEmpty, !(try keeping.keep(turn.state, entries: turn.entries)) {
      try keeping.load(on: today)
      turn = Coach.rolledOn(keeping.state, on: today)
    }
    state = turn.state
    guard let plan = state.plan else { throw Refusal(.nothingKept, Say.Terminal.nothingPlanned()) }
    self.plan = plan
    try keeping.close()
  }

  /// Where the coach stands still, that is said in the place of a plan. (3.4)
  private func standsStill() throws(Refusal) -> Bool {
    guard let lines = Coach.standingStill(in: state) else { return false }
    if asJSON {
      var nothing = plan
      nothing.weeks = []
      nothing.verdict = Verdict(kind: .none, says: lines.first ?? plan.verdict.says)
      try write { $0.plan(nothing, for: state.athlete) }
    } else {
      try say(lines.map(Passage.line))
    }
    return true
  }

  /// The day so many days from today.
  func day(_ distance: Int, isShort: Bool = false) throws(Refusal) {
    if try standsStill() { return }
    let day = surroundings.today + distance
    if asJSON { return try write { $0.plan(plan, for: state.athlete, part: .day(day)) } }
    guard let held = plan[day] else {
      return try say([.line(outside(day))])
    }
    if isShort {
      let line = Screen(state).short(held)
      return try Output.write(line + "\n")
    }
    try say([.day(DatedDay(date: day, plan: held))])
  }

  /// The week of a day that was named; this week where none was.
  func week(of text: String?) throws(Refusal) {
    if try standsStill() { return }
    let today = surroundings.today
    var day = today
    if let text {
      guard let named = Shown.day(named: text, from: today) else {
        throw Refusal(.usage, Say.Terminal.notAWeekday(found: text))
      }
      day = named
    } else if plan.week(of: day) == nil, let first = plan.weeks.first, day < first.starts {
      // Before the season begins its first week is the one to look at.
      day = first.starts
    }
    if asJSON { return try write { $0.plan(plan, for: state.athlete, part: .week(day)) } }
    let begins = state.preferences.weekBegins
    guard let week = plan.week(of: day, beginning: begins) else {
      return try say([.line(outside(day))])
    }
    try say([.week(plan.shown(week, beginning: begins))])
  }

  func outside(_ day: Day) -> Line {
    guard let first = plan.weeks.first?.starts, day < first else {
      return Coach.ended(plan, before: day) ?? Say.Terminal.outsidePlan(day: day)
    }
    return Say.Terminal.beforePlan(day: day, first: first)
  }

  func season() throws(Refusal) {
    if try standsStill() { return }
    if asJSON { return try write { $0.plan(plan, for: state.athlete) } }
    try say([.season(plan)])
  }

  private func say(_ passages: [Passage]) throws(Refusal) {
    try Screen(state).show(passages)
  }

  private func write(_ value: (inout JSONWriter) -> Void) throws(Refusal) {
    try Output.json(value)
  }

  /// A date, or the next day of that name, today included.
  static func day(named text: String, from today: Day) -> Day? {
    if let day = Day(iso: text) { return day }
    let name = text.lowercased()
    if name == "today" { return today }
    if name == "tomorrow" { return today + 1 }
    guard name.count >= 3, let weekday = Weekday(code: String(name.prefix(3))),
      CivilDate.weekdayNames[weekday.rawValue].lowercased().hasPrefix(name)
    else { return nil }
    return today + ((weekday.rawValue - today.weekday.rawValue) % 7 + 7) % 7
  }
}
