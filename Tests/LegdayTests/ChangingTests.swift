import Testing

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Changes by command, and what is left of them.
struct ChangingTests {
  let program: Program

  /// A runner with a season of sixteen weeks.
  private static let profile = """
    {"goal": {"kind": "race", "metres": 21097.5, "date": "2027-03-14"},
     "running": {"months": 6, "runsPerWeek": 3, "kmPerWeek": 15, "longestKm": 7},
     "lifting": {"experience": "none", "equipment": "none", "wanted": true},
     "days": {"mon": 60, "tue": null, "wed": 60, "thu": 60, "sat": 120, "sun": 60},
     "longRunDay": "sat", "twiceADay": true, "screening": {"clear": true, "notes": []}}
    """

  init() throws {
    program = try Program()
    program.variables["LEGDAY_TODAY"] = "2026-11-23"
    let intake = try program.run("intake --profile -", input: ChangingTests.profile)
    try #require(intake.status == 0, "\(intake.errors)")
  }

  @Test func `a skipped day is free, and undo brings it back`() throws {
    let before = try program.run("week").output
    let skip = try program.run("skip sat")
    #expect(skip.status == 0)
    let after = try program.run("week").output
    #expect(after != before)
    #expect(try program.run("undo").status == 0)
    #expect(try program.run("week").output == before)
    #expect(try program.run("undo").status == 1, "there is nothing more to take back")
  }

  @Test func `what is refused changes nothing and ends with 1`() throws {
    let before = try program.run("week").output
    for command in ["skip 2030-01-01", "move 2030-01-01 tue"] {
      let run = try program.run(command)
      #expect(run.status == 1)
      #expect(!run.output.isEmpty)
    }
    #expect(try program.run("week").output == before)
  }

  @Test(arguments: [
    "move tue", "move tue someday", "swap tue", "skip 31.2.", "block 2026-12-27..2026-12-24",
    "block ..", "block 2026-12-24..2026-12-25..2026-12-26",
  ])
  func `days that are none are wrong usage`(command: String) throws {
    #expect(try program.run(command).status == 64)
  }

  @Test func `blocked days are off`() throws {
    let run = try program.run("block 2026-11-27..2026-11-29 --json")
    #expect(run.status == 0)
    #expect(run.output.hasPrefix(#"{"version":1,"on":"2026-11-23","done":true"#))
    let week = try program.run("week --json").output
    #expect(week.contains(#""date":"2026-11-28","day":"sat","kind":"off","available":false"#))
  }

  @Test func `a plan without a race never runs out of weeks, and looking keeps them`() throws {
    let program = try Program()
    program.variables["LEGDAY_TODAY"] = "2026-11-23"
    let profile = """
      {"goal": {"kind": "health"}, "screening": {"clear": true, "notes": []},
       "running": {"months": 6, "runsPerWeek": 3, "kmPerWeek": 15, "longestKm": 7},
       "days": {"mon": 60, "tue": null, "wed": 60, "thu": 60, "sat": 120, "sun": 60}}
      """
    let intake = try program.run("intake --profile -", input: profile)
    try #require(intake.status == 0, "\(intake.errors)")
    let season = try program.run("plan --json").output
    let days = [
      "2026-12-14", "2027-01-04", "2027-01-25", "2027-02-15", "2027-03-08", "2027-03-29",
      "2027-04-19", "2027-05-10",
    ]
    for day in days {
      program.variables["LEGDAY_TODAY"] = day
      for command in ["today", "tomorrow", "week"] {
        let run = try program.run(command + " --json")
        #expect(run.status == 0)
        #expect(run.output.contains(#""date":"\#(day)""#) || command == "tomorrow", "\(day)")
        #expect(run.output.contains(#""sessions""#), "\(command) on \(day)")
      }
    }
    #expect(try program.run("plan --json").output != season)
  }

  @Test func `the check-in of the issue moves what is hard, and today agrees`() throws {
    let text = "squatted heavy yesterday, legs 6/10, slept 5 hours"
    program.variables["LEGDAY_TODAY"] = "2026-11-27"
    let before = try program.run("tomorrow").output
    let run = try program.run(["checkin", text, "--json", "--yes"])
    #expect(run.status == 0)
    #expect(run.output.contains(#""level":6"#))
    #expect(run.output.contains(#""applied":true"#))
    let again = try program.run(["checkin", text, "--json", "--yes"])
    #expect(again.output.contains(#""decision":{"for":"2026-11-28""#), "it stands already")
    program.variables["LEGDAY_TODAY"] = "2026-11-28"
    let after = try program.run("today")
    #expect(after.status == 0)
    #expect(after.output != before)
    #expect(try program.run("history").output.split(separator: "\n").count > 2)
  }

  @Test func `on a terminal a check-in asks before it changes anything`() throws {
    program.variables["LEGDAY_TODAY"] = "2026-11-27"
    let before = try program.run("week").output
    let terminal = try Pty(
      program, ["checkin", "squatted heavy yesterday, legs 6/10, slept 5 hours"])
    try terminal.expect("› ")
    terminal.type("no\r")
    #expect(try terminal.end() == 0)
    #expect(try program.run("week").output == before)
  }

  @Test func `what was done is written down`() throws {
    #expect(try program.run(["log", "easy 5k in 34 min"]).status == 0)
    #expect(try program.run("progress").status == 0)
    let json = try program.run("progress --json").output
    #expect(json.contains(#""runs":1,"runMinutes":34"#))
    #expect(try program.run("history --json").output.contains(#""kind":"worked""#))
  }

  @Test func `what is set is told as JSON too`() throws {
    let run = try program.run("set units miles --json")
    #expect(run.status == 0)
    #expect(run.output.hasPrefix(#"{"version":1,"says":["#))
    #expect(run.output.split(separator: "\n").count == 1)
  }

  @Test func `a day is one line where that is wanted`() throws {
    let run = try program.run("today --short")
    #expect(run.status == 0)
    #expect(run.output.split(separator: "\n").count == 1)
  }

  @Test func `the doctor finds a whole journal whole, and a damaged one damaged`() throws {
    #expect(try program.run("doctor").status == 0)
    #expect(try program.run("doctor --json").output.hasPrefix(#"{"version":1,"well":true,"#))
    chmod(program.data, 0o755)
    program.variables["COLUMNS"] = "200"
    #expect(try program.run("doctor").output.contains("chmod 700 \(program.data)"))
    #expect(try program.run("doctor --json").output.contains(#""what":"permissions","well":false"#))
    chmod(program.data, 0o700)
    program.variables["LC_ALL"] = "C"
    #expect(try program.run("doctor").output.contains("export LC_ALL=C.UTF-8"))
    try Program.write("no journal", to: program.data + "/journal.sqlite")
    let run = try program.run("doctor")
    #expect(run.status == 78)
    #expect(run.output.contains("journal.sqlite.damaged-1"))
    #expect(try program.run("doctor").status == 0, "the damaged one is out of the way")
  }

  @Test func `forgetting asks, and then leaves nothing`() throws {
    let asked = try program.run("forget", input: "no\n")
    #expect(asked.status == 1)
    #expect(asked.errors.contains("journal.sqlite"), "what goes is shown")
    #expect(try program.run("forget").status == 1)
    #expect(try program.run("week").status == 0)
    #expect(try program.run("forget", input: "yes\n").status == 0)
    #expect(Program.mode(of: program.data) == nil)
    #expect(try program.run("week").status == 75)
    #expect(try program.run("forget").status == 0, "nothing is left, so nothing is asked")
    #expect(try program.run("forget --json").output.contains(#""deleted":[]"#))
  }
}
