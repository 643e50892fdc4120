import ArgumentParser
import Exchange
import Prompts
import Training

/// `legday plan`: the whole season that is kept, or the plan for a profile with nothing saved.
struct PlanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan",
    abstract: "Print the whole season; with a profile, the plan for it, with nothing saved.",
    discussion: """
      Examples:
        legday plan                        your season, a line a week
        legday plan --profile ana.json     a plan as JSON, with nothing saved
        legday plan --profiles many.jsonl  one plan a line
      """)

  @OptionGroup var options: Options

  @Option(help: "A profile as JSON; - reads standard input. Prints plan JSON.")
  var profile: String?

  @Option(help: "Profiles, one a line; prints one plan a line.")
  var profiles: String?

  func run() throws {
    switch (profile, profiles) {
    case (let path?, nil):
      let today = try Surroundings(options).today
      let athlete = try ProfileFile(path).read(on: today)
      let plan = Plan.make(for: athlete, on: today)
      try Output.json { $0.plan(plan, for: athlete) }
    case (nil, let path?): try stream(path)
    case (nil, nil): try Shown(options, depth: .plan).season()
    default: throw Refusal(.usage, Say.Terminal.oneProfile())
    }
  }

  /// One plan a line, as soon as its profile was read; `null` where a profile is refused, so that
  /// the lines of both sides stay side by side.
  private func stream(_ path: String) throws {
    let today = try Surroundings(options).today
    var lines = try Lines(path: path)
    var json = JSONWriter()
    var number = 0
    var isRefused = false
    while let line = try lines.next() {
      number += 1
      json.reset()
      do {
        let profile = try Profile.read(line, line: number, on: today)
        ProfileFile.complain(profile.warnings, path: path)
        json.plan(Plan.make(for: profile.athlete, on: today), for: profile.athlete)
      } catch {
        isRefused = true
        ProfileFile.complain(error.all, path: path)
        json.null()
      }
      json.endLine()
      try Output.write(json.bytes)
    }
    if isRefused { throw Refusal(silently: Refusal.Status.invalidData.rawValue) }
  }
}
