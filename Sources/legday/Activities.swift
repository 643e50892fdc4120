import Conversation
import Exchange
import Prompts
import Training
import Voice

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Takes a recorded activity into the journal: shown first, and never twice.
struct Activities {
  let surroundings: Surroundings
  /// Whether it is stored without asking.
  let yes: Bool
  /// Whether the outcome is told as JSON; what is shown before it then goes to standard error.
  let asJSON: Bool

  func take(_ path: String, format: String) throws {
    let recorded = try GPSBabel.activity(in: path, format: format)
    let today = surroundings.today
    guard let day = Activities.day(of: recorded.start), day <= today else {
      throw Refusal(.invalidData, Say.Export.notYetRun(path: path))
    }
    var keeping = try Keeping.opened(folder: surroundings.folder, on: today)
    let planned = keeping.state.plan?[day]
    let workout = recorded.workout(on: day, planned: planned)
    try show(workout, planned: planned, in: keeping.state)
    guard yes || !Surroundings.isInputTerminal || confirms(in: keeping.state) else {
      return try say(Say.Export.notStored(), in: keeping.state, stored: false)
    }
    repeat {
      let journal = try keeping.wholeJournal()
      let isKnown = journal.entries.contains {
        if case .worked(let other) = $0.event { other.isSame(as: workout) } else { false }
      }
      if isKnown {
        return try say(Say.Export.alreadyStored(), in: keeping.state, stored: false)
      }
      let entry = Journal.Entry(on: today, event: .worked(workout))
      var state = keeping.state
      state.journal.entries.append(entry)
      if try keeping.keep(state, entries: [entry]) { break }
      try keeping.load(on: today)
    } while true
    try keeping.close()
    try say(Say.Export.stored(), in: keeping.state, stored: true)
  }

  private func show(_ workout: Workout, planned: DayPlan?, in state: State) throws(Refusal) {
    let session = Session(workout.activity, minutes: workout.minutes ?? 0)
    let distance = workout.distance ?? Distance(metres: 0)
    guard let planned, !planned.isRest else {
      return try say(
        Say.Export.recorded(date: workout.date, session: session, distance: distance), in: state)
    }
    try say(
      Say.Export.recordedPlanned(
        date: workout.date, session: session, distance: distance, planned: planned), in: state)
  }

  private func confirms(in state: State) -> Bool {
    Output.prompt(Screen(state).text(Say.Export.storeAsk()) + "› ")
    var lines = Lines.standardInput
    let answer = (try? lines.next()).flatMap { $0 } ?? []
    let words = String(decoding: answer, as: UTF8.self).lowercased().split(separator: " ")
    return words.first == "yes" || words.first == "y"
  }

  private func say(_ line: Line, in state: State, stored: Bool? = nil) throws(Refusal) {
    let text = Screen(state).text(line)
    guard asJSON else { return try Output.write(text) }
    guard let stored else { return Output.prompt(text) }
    try Output.json {
      $0.object {
        $0.field("version", 1)
        $0.field("stored", stored)
      }
    }
  }

  /// The athlete's day of a moment.
  private static func day(of seconds: Int) -> Day? {
    var moment = time_t(seconds)
    var local = tm()
    guard localtime_r(&moment, &local) != nil else { return nil }
    return Day(
      year: Int(local.tm_year) + 1900, month: Int(local.tm_mon) + 1, day: Int(local.tm_mday))
  }
}
