import ArgumentParser
import CReadline
import Logbook
import Prompts
import Voice

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// `legday doctor`: whether everything that legday stands on is well, and what to do where not.
struct Doctor: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Check the journal, its permissions, the terminal and the libraries.")

  @OptionGroup var options: Options

  func run() throws {
    let surroundings = try Surroundings(options)
    let voice = Voice(width: Surroundings.width)
    var problem: Refusal?
    var rows = [Say.Terminal.doctorFolder(path: surroundings.folder)]
    do {
      if let checkup = try Logbook.checkup(of: surroundings.folder) {
        rows.append(
          Say.Terminal.doctorJournal(
            entries: checkup.entries, kilobytes: checkup.bytes / 1024, version: checkup.version))
        if checkup.isFolderOpen { rows.append(Say.Terminal.doctorFolderOpen()) }
      } else {
        rows.append(Say.Terminal.doctorNoJournal())
      }
    } catch {
      let refusal = Refusal(error)
      rows += refusal.says
      problem = Refusal(silently: refusal.status)
    }
    rows += terminal
    rows.append(
      Say.Terminal.doctorLibraries(
        sqlite: Logbook.libraryVersion, readline: String(cString: legday_readline_version())))
    for row in rows { try Output.write(voice.paragraph(row) + "\n") }
    if let problem { throw problem }
  }

  private var terminal: [Line] {
    let name = Surroundings.variable("TERM") ?? "none"
    guard Surroundings.isOutputTerminal else { return [Say.Terminal.doctorNoTerminal()] }
    return [Say.Terminal.doctorTerminal(name: name, columns: Surroundings.width)]
  }
}
