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
    guard let text = format.text(handout, times: times) else {
      return try keeping.everything(on: today)
    }
    return Array(text.utf8)
  }

  /// Writes the file into the folder that the program runs in, and tells its path.
  func writeFile(of keeping: Keeping, on today: Day) throws(Refusal) -> String {
    let path = "legday-plan." + format.name
    try WrittenFile(path: path).write(try bytes(of: keeping, on: today))
    guard let folder = getcwd(nil, 0) else { return path }
    defer { free(folder) }
    return String(cString: folder) + "/" + path
  }

  /// Files are written in the first wording of each line, whatever turn the talk is at.
  private static func voice(of state: State) -> Voice { Voice(state) }
}
