import ArgumentParser
import Exchange
import Prompts
import Training
import Voice

/// `legday import FILE`: what `legday export json` wrote, or activities that a watch recorded.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Take in what legday export json wrote, or recorded activities.",
    discussion: """
      Examples:
        legday import backup.json          everything, in the place of what is kept here
        legday import run.fit              an activity: gpx, tcx or fit (needs gpsbabel)

      A backup is taken whole or not at all, and what stood here is kept as a file beside the
      journal. Activities are shown before they are stored, and never stored twice.
      """)

  @OptionGroup var options: Options

  @Argument(help: "A json file of legday export, or a gpx, tcx or fit file.", completion: .file())
  var file: String

  @Flag(help: "Store activities without asking.")
  var yes = false

  func run() throws {
    let surroundings = try Surroundings(options)
    if let format = GPSBabel.format(of: file) {
      return try Activities(surroundings: surroundings, yes: yes, asJSON: options.json)
        .take(file, format: format)
    }
    let bytes = try Lines.whole(file)
    let everything: Everything
    do {
      everything = try Everything.read(bytes)
    } catch {
      ProfileFile.complain(error.all, path: file)
      throw Refusal(silently: Refusal.Status.invalidData.rawValue)
    }
    let copy = try Keeping.restore(everything, in: surroundings.folder)
    if options.json {
      return try Output.json {
        $0.object {
          $0.field("version", 1)
          $0.field("entries", everything.entries.count)
          $0.field("written", everything.on.iso)
          $0.field("copy", copy)
        }
      }
    }
    let voice = Voice(width: Surroundings.width)
    var says = [Say.Export.restored(entries: everything.entries.count, written: everything.on)]
    if let copy { says.append(Say.Export.copied(path: copy)) }
    for line in says { try Output.write(voice.paragraph(line) + "\n") }
  }
}
