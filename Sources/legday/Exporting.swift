import Conversation
import Exchange
import Prompts
import Training
import Voice

/// Writes what is kept in a format, for the command and for the talk alike.
struct Exporting {
  let format: ExportFormat
  var times = ICalendar.Times()
  /// The days that are wanted; nil for the whole season.
  var span: ClosedRange<Day>?

  init(_ format: ExportFormat) {
    self.format = format
  }

  /// The bytes of the file.
  func bytes(of keeping: Keeping, on today: Day) throws(Refusal) -> [UInt8] {
    let state = keeping.state
    guard let plan = state.plan else { throw Refusal(.nothingKept, Say.Terminal.nothingPlanned()) }
    // The whole journal: the count of a day's changes must never fall.
    var handout = Handout(
      plan, for: state.athlete, past: state.past, journal: try keeping.wholeJournal(), on: today,
      voice: Exporting.voice(of: state))
    if let span { handout = handout.only(span) }
    guard let text = format.text(handout, times: times) else { return [] }
    return Array(text.utf8)
  }

  /// Files are written in the first wording of each line, whatever turn the talk is at.
  private static func voice(of state: State) -> Voice {
    Voice(
      units: state.athlete.units == .mi ? .miles : .kilometres,
      monthFirst: state.preferences.dates == .mdy)
  }
}
