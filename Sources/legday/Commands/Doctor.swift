import ArgumentParser
import CReadline
import Exchange
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
    commandName: "doctor",
    abstract: "Check the journal, its permissions, the terminal and the libraries.",
    discussion: """
      Examples:
        legday doctor         what is there, what is wrong, what mends it
        legday doctor --json  for other programs

      Ends with 0 where all is well or only a hint is given, with 78 where the journal is damaged.
      """)

  @OptionGroup var options: Options

  func run() throws {
    let examination = Examination(try Surroundings(options))
    if options.json {
      try Output.json { examination.write(to: &$0) }
    } else {
      let voice = Voice(width: Surroundings.width)
      for finding in examination.findings {
        try Output.write(voice.paragraph(finding.says) + "\n")
      }
    }
    if let status = examination.status { throw Refusal(silently: status) }
  }
}

/// All that the doctor looked at, in the order in which it is told.
struct Examination {
  /// One thing that was looked at, and how it is.
  struct Finding {
    var name: String
    var isWell = true
    var says: Line
  }

  private(set) var findings: [Finding] = []
  /// The exit status where the journal cannot be used; nil where it can.
  private(set) var status: Int32?

  init(_ surroundings: Surroundings) {
    tell("program", Say.Terminal.doctorProgram(version: LegdayCommand.version))
    tell("folder", Say.Terminal.doctorFolder(path: surroundings.folder))
    journal(in: surroundings.folder)
    tell("today", Say.Terminal.doctorToday(day: surroundings.today, zone: Surroundings.timeZone))
    let locale = Surroundings.locale(of: "LC_CTYPE") ?? "C"
    if Surroundings.isUnicode {
      tell("locale", Say.Terminal.doctorLocale(name: locale))
    } else {
      tell("locale", Say.Terminal.doctorLocalePlain(name: locale), isWell: false)
    }
    if Surroundings.isOutputTerminal {
      let name = Surroundings.variable("TERM") ?? "dumb"
      tell("terminal", Say.Terminal.doctorTerminal(name: name, columns: Surroundings.width))
    } else {
      tell("terminal", Say.Terminal.doctorNoTerminal())
    }
    tell(
      "libraries",
      Say.Terminal.doctorLibraries(
        sqlite: Logbook.libraryVersion, readline: String(cString: legday_readline_version())))
  }

  private mutating func journal(in folder: String) {
    do {
      guard let checkup = try Logbook.checkup(of: folder) else {
        return tell("journal", Say.Terminal.doctorNoJournal())
      }
      tell(
        "journal",
        Say.Terminal.doctorJournal(
          entries: checkup.entries, kilobytes: checkup.bytes / 1024, version: checkup.version))
      if checkup.isFolderOpen {
        tell("permissions", Say.Terminal.doctorFolderOpen(path: folder), isWell: false)
      }
    } catch {
      let refusal = Refusal(error)
      for line in refusal.says { tell("journal", line, isWell: false) }
      status = refusal.status
    }
  }

  private mutating func tell(_ name: String, _ says: Line, isWell: Bool = true) {
    findings.append(Finding(name: name, isWell: isWell, says: says))
  }

  func write(to json: inout JSONWriter) {
    let voice = Voice()
    json.object {
      $0.field("version", 1)
      $0.field("well", findings.allSatisfy(\.isWell))
      $0.list("findings", findings) { json, finding in
        json.object {
          $0.field("what", finding.name)
          $0.field("well", finding.isWell)
          $0.field("says", voice.text(finding.says))
        }
      }
    }
  }
}
