import Testing

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The commands of the built program: what they print, and with which status they end.
struct LegdayCommandTests {
  let program: Program

  init() throws {
    program = try Program()
  }

  @Test(arguments: ["today", "tomorrow", "week", "plan", "checkin fine", "week tue"])
  func `without a plan there is nothing to show`(command: String) throws {
    let run = try program.run(command)
    #expect(run.status == 75)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains("Nothing is saved yet"))
    #expect(Program.mode(of: program.data) == nil, "a look leaves no trace")
  }

  @Test(arguments: [
    "nonsense", "today --bogus", "--on 2026-02-30", "--on yesterday", "today --dates ymd",
    "understand", "understand --kind colour", "plan --profile a --profiles b", "checkin", "intake",
    "week --on",
  ])
  func `wrong usage has its status`(command: String) throws {
    let run = try program.run(command)
    #expect(run.status == 64)
    #expect(run.output.isEmpty)
    #expect(!run.errors.isEmpty)
  }

  /// The bare name passes the parser of arguments by; nobody is to notice.
  @Test(arguments: ["", "bye\n", "half marathon on 14 march\n"])
  func `the bare name and chat are the same talk`(input: String) throws {
    program.variables["LEGDAY_TODAY"] = "2026-11-24"
    let first = try program.run([], input: input)
    let other = try Program()
    other.variables["LEGDAY_TODAY"] = "2026-11-24"
    #expect(try other.run("chat", input: input) == first)
    // The greeting of who has said something before.
    #expect(try other.run("chat", input: "") == program.run([], input: ""))
  }

  @Test func `a wrong day in the environment is wrong usage`() throws {
    program.variables["LEGDAY_TODAY"] = "tomorrow"
    #expect(try program.run("today").status == 64)
  }

  @Test func `an escape code in an argument does not reach the terminal`() throws {
    for arguments in [["\u{1B}[31mred"], ["week", "\u{1B}]0;title\u{7}"], ["--on", "\u{9B}1m"]] {
      let run = try program.run(arguments)
      #expect(run.status != 0)
      #expect(!run.errors.unicodeScalars.contains { $0.value == 0x1B || $0.value == 0x9B })
    }
  }

  @Test func `help and version end well`() throws {
    #expect(try program.run("--help").status == 0)
    #expect(try program.run("--help").output.contains("checkin"))
    #expect(try program.run("--version").output == "0.1.0\n")
    #expect(try program.run("week --help").status == 0)
  }

  @Test func `a profile is taken in and its week printed, and all commands agree`() throws {
    let intake = try program.run("intake --profile -", input: Program.profile)
    #expect(intake.status == 0)
    #expect(intake.output.contains("WEEK 1"))
    #expect(intake.output.contains(try program.run("week").output))
    #expect(Program.mode(of: program.data) == 0o700)
    #expect(Program.mode(of: program.data + "/journal.sqlite") == 0o600)
    #expect(Program.names(in: program.data) == ["journal.sqlite"])
    for command in ["today", "tomorrow", "plan"] {
      #expect(try program.run(command).status == 0)
    }
  }

  @Test func `common options stand on either side of the command`() throws {
    try program.takeProfile()
    program.variables["LEGDAY_DATA"] = ""
    program.variables["LEGDAY_TODAY"] = ""
    let options = ["--data", program.data, "--on", "2026-11-24"]
    let before = try program.run(options + ["today", "--json"])
    #expect(before.status == 0)
    #expect(try program.run(["today"] + options + ["--json"]).output == before.output)
    #expect(before.output.contains("\"date\":\"2026-11-24\""))
  }

  @Test func `the plan for a profile saves nothing`() throws {
    let run = try program.run("plan --profile -", input: Program.profile)
    #expect(run.status == 0)
    #expect(run.output.hasPrefix(#"{"version":1,"on":"2026-11-22","mode":"fun""#))
    #expect(Program.mode(of: program.data) == nil)
  }

  @Test func `profiles are answered line by line, and a bad one does not stop the rest`() throws {
    let lines = [Program.profile, "{", Program.profile].joined(separator: "\n")
    let run = try program.run("plan --profiles -", input: lines)
    #expect(run.status == 65)
    let answers = run.output.split(separator: "\n")
    #expect(answers.count == 3)
    #expect(answers.first == answers.last)
    #expect(answers.dropFirst().first == "null")
    #expect(run.errors.hasPrefix("standard input:2:"))
  }

  @Test func `a missing file and a bad one have their statuses`() throws {
    let missing = try program.run("plan --profile /nowhere/at/all.json")
    #expect(missing.status == 66)
    #expect(missing.errors.contains("/nowhere/at/all.json"))
    let bad = try program.run("intake --profile -", input: #"{"goal": {"kind": "race"}}"#)
    #expect(bad.status == 65)
    #expect(bad.errors.contains("goal.date: "))
    #expect(bad.errors.contains("days: "))
    #expect(Program.mode(of: program.data) == nil)
  }

  @Test func `a check-in of the day is printed as JSON, and stays`() throws {
    try program.takeProfile()
    let run = try program.run(["checkin", "fine", "--json"])
    #expect(run.status == 0)
    #expect(run.output.hasPrefix(#"{"version":1,"on":"2026-11-22","heard":{"soreness":"#))
  }

  @Test func `a full disk is told of`() throws {
    guard access("/dev/full", W_OK) == 0 else { return }
    try program.takeProfile()
    let child = try Child(
      "/bin/sh", ["-c", "\"\(Program.path)\" week >/dev/full 2>/dev/null"], program.environment)
    #expect(child.wait() == 74)
  }
}
