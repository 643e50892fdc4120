import ArgumentParser
import Conversation
import Exchange
import Logbook
import Prompts
import Voice

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// `legday remind 20:00`: a reminder each evening to say how the day was.
struct Remind: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remind",
    abstract: "Remind each day at a time to check in.",
    discussion: """
      Examples:
        legday remind 20:00     every evening at eight
        legday remind --off     no more

      Where systemd runs, a user timer is written; elsewhere the line for crontab is printed.
      """)

  @OptionGroup var options: Options

  @Argument(help: "A time of day, as 20:00.")
  var time: String?

  @Flag(help: "Take the reminder away.")
  var off = false

  func run() throws {
    guard let home = Surroundings.home else { throw Refusal(.cannotCreate, Say.Terminal.noHome()) }
    let base = Surroundings.variable("XDG_CONFIG_HOME").flatMap { $0.hasPrefix("/") ? $0 : nil }
    let reminder = Reminder(folder: (base ?? home + "/.config") + "/systemd/user")
    if off {
      let wasThere = reminder.remove()
      return try tell(wasThere ? Say.Export.remindOff() : Say.Export.remindNone())
    }
    guard let time, let minutes = try ExportCommand.minutes("remind", time) else {
      throw Refusal(.usage, Say.Export.remindWhen())
    }
    let words = Voice().text(Say.Export.remindWords())
    let clock = Reminder.clock(minutes)
    guard access("/run/systemd/system", F_OK) == 0 else {
      let line = Reminder.crontab(at: minutes, words)
      return try tell(Say.Export.remindCron(), then: line, clock, crontab: line)
    }
    let path = try reminder.write(at: minutes, words)
    let start = "  systemctl --user daemon-reload\n  systemctl --user restart legday.timer"
    let line = Say.Export.remindWritten(time: Said.timeOfDay(minutes), path: path)
    try tell(line, then: start, clock, timer: path)
  }

  /// Says what was done, or tells it as JSON; the commands that follow are for copying.
  private func tell(
    _ line: Line, then commands: String? = nil, _ clock: String? = nil, timer: String? = nil,
    crontab: String? = nil
  ) throws(Refusal) {
    if options.json {
      return try Output.json {
        $0.object {
          $0.field("version", 1)
          $0.field("time", clock)
          $0.field("timer", timer)
          $0.field("crontab", crontab)
        }
      }
    }
    // Who has never talked to the coach has set no clock either.
    let surroundings = try Surroundings(options)
    let kept = try? Keeping(folder: surroundings.folder, on: surroundings.today, depth: .plan)
    let voice = Voice(kept?.state ?? State(), width: Surroundings.width)
    try Output.write(voice.paragraph(line) + "\n")
    if let commands { try Output.write(commands + "\n") }
  }
}

/// A timer of systemd for one person, in the folder where such timers stand.
struct Reminder {
  let folder: String

  private var service: String { folder + "/legday.service" }
  private var timer: String { folder + "/legday.timer" }
  /// Where systemd looks for what it has to start by itself.
  private var wants: String { folder + "/timers.target.wants" }

  static func clock(_ minutes: Int) -> String {
    let (hour, minute) = minutes.quotientAndRemainder(dividingBy: 60)
    return "\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"
  }

  static func crontab(at minutes: Int, _ words: String) -> String {
    "\(minutes % 60) \(minutes / 60) * * * echo \"\(words)\""
  }

  /// Writes the timer so that it starts with the next login, and tells its path.
  func write(at minutes: Int, _ words: String) throws(Refusal) -> String {
    do {
      try Logbook.makeFolder(wants)
    } catch {
      throw Refusal(error)
    }
    let service = """
      [Unit]
      Description=\(words)

      [Service]
      Type=oneshot
      ExecStart=/bin/sh -c 'command -v notify-send >/dev/null && exec notify-send legday "\(words)"; echo "\(words)"'

      """
    let timer = """
      [Unit]
      Description=\(words)

      [Timer]
      OnCalendar=*-*-* \(Reminder.clock(minutes)):00
      Persistent=true

      [Install]
      WantedBy=timers.target

      """
    try WrittenFile(path: self.service).write(Array(service.utf8))
    try WrittenFile(path: self.timer).write(Array(timer.utf8))
    unlink(wants + "/legday.timer")
    if symlink("../legday.timer", wants + "/legday.timer") != 0 {
      throw Refusal(
        .cannotCreate,
        Say.Export.cannotWrite(path: wants, reason: String(cString: strerror(errno))))
    }
    return self.timer
  }

  /// Takes the timer away; false where there was none.
  func remove() -> Bool {
    unlink(wants + "/legday.timer")
    unlink(service)
    return unlink(timer) == 0
  }
}
