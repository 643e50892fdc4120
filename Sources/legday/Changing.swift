import Conversation
import Exchange
import Prompts
import Training
import Voice

/// A change by command: made and kept, or refused with its reason and status 1.
struct Changing {
  private let surroundings: Surroundings
  private let asJSON: Bool

  init(_ options: Options) throws(Refusal) {
    surroundings = try Surroundings(options)
    asJSON = options.json
  }

  /// Today, by which days are named.
  struct Today {
    let day: Day

    /// A date, or the next day of that name.
    func named(_ text: String) throws(Refusal) -> Day {
      guard let day = Shown.day(named: text, from: day) else {
        throw Refusal(.usage, Say.Terminal.notAWeekday(found: text))
      }
      return day
    }

    /// A day, or two of them joined by `..`.
    func span(_ text: String) throws(Refusal) -> ClosedRange<Day> {
      let ends = text.split(separator: "..", omittingEmptySubsequences: false).map(String.init)
      guard let first = ends.first, let last = ends.last, ends.count <= 2 else {
        throw Refusal(.usage, Say.Terminal.notAWeekday(found: text))
      }
      let start = try named(first)
      let end = ends.count == 1 ? start : try Today(day: start).named(last)
      guard start <= end else { throw Refusal(.usage, Say.Terminal.daysReversed(found: text)) }
      return start...end
    }
  }

  /// Makes a change from what is kept; where another process was quicker, once more from there.
  func make(_ change: (State, Today) throws(Refusal) -> Turn) throws(Refusal) {
    let today = surroundings.today
    var keeping = try Keeping.opened(folder: surroundings.folder, on: today)
    if keeping.state.plan == nil { throw Refusal(.nothingKept, Say.Terminal.nothingPlanned()) }
    var turn = try change(keeping.state, Today(day: today))
    while !(try keeping.keep(turn.state, entries: turn.entries)) {
      try keeping.load(on: today)
      turn = try change(keeping.state, Today(day: today))
    }
    try keeping.close()
    if asJSON { try write(turn, on: today) } else { try say(turn) }
    // No entry of the journal: nothing was changed.
    if turn.entries.isEmpty { throw Refusal(silently: Refusal.Status.no.rawValue) }
  }

  private func say(_ turn: Turn) throws(Refusal) {
    try Output.write(Screen(turn.state).text(turn.says))
  }

  private func write(_ turn: Turn, on today: Day) throws(Refusal) {
    let athlete = turn.state.athlete
    let voice = Voice(units: athlete.units == .mi ? .miles : .kilometres)
    try Output.json {
      $0.object {
        $0.field("version", 1)
        $0.field("on", today.iso)
        $0.field("done", !turn.entries.isEmpty)
        $0.list("says", turn.says.compactMap(\.line).map { voice.text($0) })
        $0.list("entries", turn.entries) { json, entry in
          json.entry(entry, for: athlete, voice: voice)
        }
      }
    }
  }
}

extension Passage {
  /// The words of a passage that is words.
  var line: Line? {
    switch self {
    case .line(let line), .heard(let line), .ask(let line): line
    default: nil
    }
  }
}
