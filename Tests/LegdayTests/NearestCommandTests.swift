import Testing

/// A slip in the first word is answered with the command that was meant.
struct NearestCommandTests {
  let program: Program

  init() throws {
    program = try Program()
  }

  @Test(arguments: [
    ("wek", "week"), ("todya", "today"), ("tomorow", "tomorrow"), ("exprt ics", "export"),
    ("mvoe sun mon", "move"), ("chekin fine", "checkin"), ("progess", "progress"), ("PLAN", "plan"),
    ("undoo", "undo"), ("histroy", "history"), ("guideline", "guidelines"), ("hlep", "help"),
    ("prog", "progress"), ("rem 20:00", "remind"), ("--on 2026-11-22 wek", "week"),
  ])
  func `a slip names the command that was meant`(line: String, meant: String) throws {
    let run = try program.run(line)
    #expect(run.status == 64)
    #expect(run.errors.contains("Did you mean legday \(meant)?"), "\(run.errors)")
    #expect(run.output.isEmpty)
  }

  @Test(arguments: ["xyzzy", "i am sore", "ru", "mon"])
  func `a word that is like none is not guessed at`(line: String) throws {
    let run = try program.run(line)
    #expect(run.status == 64)
    #expect(!run.errors.contains("Did you mean"), "\(run.errors)")
    #expect(run.errors.contains("Type legday to talk"))
  }

  @Test func `every command is itself`() throws {
    for name in try HelpTests.commands(of: program) {
      let run = try program.run("\(name) --help")
      #expect(run.status == 0, "\(name)")
    }
  }
}
