import Testing

/// Clocks that are set back, zones that change, and days that are easily got wrong.
struct ClockTests {
  let program: Program

  init() throws {
    program = try Program()
  }

  @Test func `a clock that was set back loses nothing and breaks nothing`() throws {
    program.variables["LEGDAY_TODAY"] = "2026-11-24"
    try program.takeProfile()
    #expect(try program.run(["log", "easy run 30 min"]).status == 0)
    let before = try program.run("history --json").output
    for day in ["2026-11-23", "2026-11-01", "2020-02-29", "1999-12-31"] {
      program.variables["LEGDAY_TODAY"] = day
      for command in ["today", "tomorrow", "week", "plan", "progress", "why", "doctor"] {
        let run = try program.run(command)
        #expect([0, 1, 64].contains(run.status), "\(command) on \(day): \(run.errors)")
        #expect(!(run.output + run.errors).isEmpty)
      }
      #expect(try program.run([], input: "why\nweek\n").status == 0)
    }
    program.variables["LEGDAY_TODAY"] = "2026-11-24"
    #expect(try program.run("today").status == 0)
    #expect(try program.run("history --json").output == before)
  }

  @Test(arguments: [
    ["Pacific/Kiritimati", "Pacific/Pago_Pago"], ["Pacific/Pago_Pago", "Pacific/Kiritimati"],
    ["Europe/Lisbon", "America/New_York"], ["UTC", "Nowhere/At_All"], ["UTC", ":::"],
    ["CET-1CEST,M3.5.0,M10.5.0/3", "CET-1CEST,J1/0,J365/23"],
  ])
  func `another time zone leaves the plan and the talk as they are`(zones: [String]) throws {
    program.variables["LEGDAY_TODAY"] = ""
    program.variables["TZ"] = zones[0]
    try program.takeProfile()
    #expect(try program.run([], input: "week\n").status == 0)
    program.variables["TZ"] = zones[1]
    for command in ["week", "plan", "progress", "doctor", "export ics"] {
      #expect(try program.run(command).status == 0, "\(command)")
    }
    let talk = try program.run([], input: "legs 2, slept 8 hours\nweek\n")
    #expect(talk.status == 0)
    #expect(talk.errors.isEmpty)
    #expect(try program.run("history --json").output.contains("planned"))
  }

  /// Days around a leap day, a year's end, and the nights in which clocks change.
  @Test(arguments: [
    ["2028-02-27", "2028-02-28", "2028-02-29", "2028-03-01", "2028-03-02"],
    ["2027-02-27", "2027-02-28", "2027-03-01", "2027-03-02", "2027-03-03"],
    ["2026-12-30", "2026-12-31", "2027-01-01", "2027-01-02", "2027-01-03"],
    ["2032-12-30", "2032-12-31", "2033-01-01", "2033-01-02", "2033-01-03"],
    ["2027-03-27", "2027-03-28", "2027-03-29", "2027-03-30", "2027-03-31"],
    ["2027-10-29", "2027-10-30", "2027-10-31", "2027-11-01", "2027-11-02"],
  ])
  func `every day has its session, also in leap years and at a year's end`(days: [String]) throws {
    program.variables["LEGDAY_TODAY"] = days[0]
    try program.takeProfile()
    for (day, next) in zip(days.dropFirst(), days.dropFirst(2) + [""]) {
      program.variables["LEGDAY_TODAY"] = day
      let today = try program.run("today --json")
      #expect(today.status == 0)
      #expect(today.output.contains(#""date":"\#(day)""#))
      if !next.isEmpty {
        #expect(try program.run("tomorrow --json").output.contains(#""date":"\#(next)""#))
      }
      #expect(try program.run(["checkin", "legs 2, slept 8 hours", "--json"]).status == 0)
    }
    #expect(try program.run("doctor").status == 0)
  }
}
