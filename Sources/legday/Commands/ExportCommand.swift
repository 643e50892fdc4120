import ArgumentParser
import Exchange
import Prompts
import Training
import Voice

/// `legday export FORMAT`: the plan, and what was done, for other programs and for the fridge.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write the plan as a calendar, a page, a table or text.",
    discussion: """
      Examples:
        legday export ics -o legday.ics             a calendar to import, one entry a day
        legday export ics --at 07:00 --alarm 06:30  timed entries with a reminder
        legday export html --week -o week.html      this week, to print
        legday export json -o backup.json           everything, to import elsewhere
        legday export csv -o plan.csv               the plan and the log as a table

      Importing a newer calendar updates the entries and never doubles them.
      """)

  @OptionGroup var options: Options

  @Argument(
    help: "One of ics, html, json, csv and md.", completion: .list(ExportFormat.all.map(\.name)))
  var format: String

  @Option(
    name: [.short, .long], help: "The file to write; standard output without it.",
    completion: .file())
  var output: String?

  @Flag(help: "Only this week, or the first one where the season has not begun.")
  var week = false

  @Option(help: "When training starts, as 07:00; calendar entries fill their day without it.")
  var at: String?

  @Option(help: "When a calendar reminds on training days, as 06:30.")
  var alarm: String?

  func run() throws {
    guard let format = ExportFormat.named(format) else {
      throw Refusal(
        .usage, Say.Export.noSuchFormat(found: format, allowed: ExportFormat.all.map(\.name)))
    }
    var exporting = Exporting(format)
    exporting.times = ICalendar.Times(
      start: try ExportCommand.minutes("--at", at),
      alarm: try ExportCommand.minutes("--alarm", alarm)
    )
    let surroundings = try Surroundings(options)
    let today = surroundings.today
    let keeping = try Keeping.opened(folder: surroundings.folder, on: today)
    if week {
      let first = max(today, keeping.state.plan?.weeks.first?.starts ?? today)
      exporting.span = first...first
    }
    let bytes = try exporting.bytes(of: keeping, on: today)
    try keeping.close()
    guard let output, output != "-" else { return try Output.write(bytes) }
    try WrittenFile(path: output).write(bytes)
  }

  /// A time of day, in minutes from midnight.
  static func minutes(_ option: String, _ text: String?) throws(Refusal) -> Int? {
    guard let text else { return nil }
    if let minutes = twelveHours(text) { return minutes }
    let parts = text.utf8.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    guard parts.count == 2, (1...2).contains(parts[0].count), parts[1].count == 2,
      parts.joined().allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
      let hour = Int(String(decoding: parts[0], as: UTF8.self)), hour < 24,
      let minute = Int(String(decoding: parts[1], as: UTF8.self)), minute < 60
    else { throw Refusal(.usage, Say.Export.notATime(option: option, found: text)) }
    return hour * 60 + minute
  }

  /// "8pm", "7:30 am": a time on a clock of twelve hours, in minutes; nil where it is none.
  private static func twelveHours(_ text: String) -> Int? {
    let text = text.lowercased().filter { $0 != " " && $0 != "." }
    guard text.hasSuffix("am") || text.hasSuffix("pm") else { return nil }
    let parts = text.dropLast(2).split(separator: ":", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), parts.allSatisfy({ (1...2).contains($0.count) }),
      let hour = Int(parts[0]), (1...12).contains(hour),
      let minute = parts.count == 2 ? Int(parts[1]) : 0, (0..<60).contains(minute)
    else { return nil }
    return (hour % 12 + (text.hasSuffix("pm") ? 12 : 0)) * 60 + minute
  }
}
