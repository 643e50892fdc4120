import Testing

/// How the athlete is spoken to, set by command and kept.
struct SettingsTests {
  let program: Program

  init() throws {
    program = try Program()
  }

  @Test(arguments: [
    ("units miles", "Miles"), ("units km", "Kilometres"), ("clock 12", "7:30 pm"),
    ("clock 24", "19:30"), ("dates mdy", "November 22"), ("dates dmy", "22 November"),
    ("week sunday", "Sunday"), ("week monday", "Monday"), ("name Ana Maria", "Ana Maria"),
  ])
  func `a setting is said back and kept`(setting: String, said: String) throws {
    let run = try program.run("set " + setting)
    #expect(run.status == 0)
    #expect(run.output.contains(said))
    #expect(try program.run("set").status == 0)
  }

  @Test(arguments: ["units parsecs", "clock 13", "dates ymd", "week wednesday", "shoe 42", "units"])
  func `what cannot be set is refused with what can`(setting: String) throws {
    let run = try program.run("set " + setting)
    #expect(run.status == 64)
    #expect(run.output.isEmpty)
    #expect(run.errors.hasPrefix("legday: "))
  }

  @Test func `miles and the first day of the week show in every page`() throws {
    try program.takeProfile()
    _ = try program.run("set week sunday")
    let week = try program.run("week --on 2026-11-25").output
    #expect(week.contains("Sun 22 – Sat 28 Nov"))
    #expect(try program.run("set").output.contains("Sunday"))
    _ = try program.run("set week monday")
    #expect(try program.run("week --on 2026-11-25").output.contains("Mon 23 – Sun 29 Nov"))
  }

  @Test(arguments: [("8pm", "20:00"), ("7:30 am", "07:30"), ("20:15", "20:15"), ("12am", "00:00")])
  func `a time is taken on either clock`(said: String, time: String) throws {
    program.variables["XDG_CONFIG_HOME"] = program.folder + "/config"
    let run = try program.run(["remind", said])
    #expect(run.status == 0)
    let hour = Int(time.prefix(2)) ?? -1
    let minute = Int(time.suffix(2)) ?? -1
    #expect(run.output.contains(time) || run.output.contains("\(minute) \(hour) * * *"))
  }
}
