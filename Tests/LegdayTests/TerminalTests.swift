import Testing

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The talk on a real terminal, key by key.
struct TerminalTests {
  let program: Program

  init() throws {
    program = try Program()
  }

  @Test func `a line is typed, mended and sent`() throws {
    let terminal = try Pty(program)
    try terminal.expect("› ")
    terminal.type("nothing sofe")
    try terminal.expect("sofe")
    terminal.type("\u{7F}\u{7F}re at all")
    try terminal.expect("re at all")
    terminal.type("\r")
    try terminal.expect("› ")
    terminal.control("D")
    #expect(try terminal.end() == 0)
  }

  @Test func `ctrl-d on an empty line leaves`() throws {
    let terminal = try Pty(program)
    try terminal.expect("› ")
    terminal.control("D")
    #expect(try terminal.end() == 0)
  }

  @Test func `ctrl-c clears the line and twice leaves`() throws {
    let terminal = try Pty(program)
    try terminal.expect("› ")
    terminal.type("half a thought")
    try terminal.expect("thought")
    terminal.control("C")
    try terminal.expect("› ")
    terminal.control("C")
    #expect(try terminal.end() == 0)
  }

  @Test func `ctrl-c on an empty line tells how to leave`() throws {
    let terminal = try Pty(program)
    try terminal.expect("› ")
    terminal.control("C")
    try terminal.expect("Ctrl-C again")
    try terminal.expect("› ")
    terminal.type("x")
    try terminal.expect("x")
    terminal.type("\u{7F}")
    // The terminal drops what was typed before a Ctrl-C, so that it has to be seen first.
    try terminal.expect("\u{8}")
    terminal.control("C")
    try terminal.expect("Ctrl-C again")
    terminal.control("C")
    #expect(try terminal.end() == 0)
  }

  @Test func `a line of an earlier talk comes back with the arrow up`() throws {
    try program.takeProfile()
    let first = try Pty(program)
    try first.expect("› ")
    first.type("hello coach of mine\r")
    try first.expect("› ")
    first.control("D")
    #expect(try first.end() == 0)
    #expect(Program.mode(of: program.data + "/history") == 0o600)

    let second = try Pty(program)
    try second.expect("› ")
    second.type("\u{1B}[A")
    try second.expect("hello coach of mine")
    second.control("C")
    try second.expect("› ")
    second.control("D")
    #expect(try second.end() == 0)
  }

  @Test func `ctrl-r finds a line of an earlier talk`() throws {
    try program.takeProfile()
    let first = try Pty(program)
    try first.expect("› ")
    first.type("what is a tempo run\r")
    try first.expect("› ")
    first.control("D")
    _ = try first.end()
    let second = try Pty(program)
    try second.expect("› ")
    second.control("R")
    try second.expect("reverse-i-search")
    second.type("tempo")
    try second.expect("what is a ")
    try second.expect("tempo")
    second.control("C")
    try second.expect("› ")
    second.control("D")
    #expect(try second.end() == 0)
  }

  /// Only a shell can stop a program and wake it up again, so that one stands between.
  @Test func `ctrl-z stops and fg goes on where the line was`() throws {
    program.variables["PS1"] = "shell> "
    let terminal = try Pty(program, ["--norc", "--noprofile", "-i"], path: "/bin/bash")
    try terminal.expect("shell> ")
    terminal.type(Program.path + "\r")
    try terminal.expect("› ")
    terminal.type("half a")
    try terminal.expect("half a")
    terminal.control("Z")
    try terminal.expect("Stopped")
    try terminal.expect("shell> ")
    terminal.type("fg\r")
    try terminal.expect("half a")
    terminal.type(" line\r")
    try terminal.expect("› ")
    terminal.control("D")
    try terminal.expect("shell> ")
    terminal.type("exit\r")
    #expect(try terminal.end() == 0)
  }

  @Test(arguments: [SIGTERM, SIGHUP])
  func `a signal to end leaves cleanly`(signal: Int32) throws {
    let terminal = try Pty(program)
    try terminal.expect("› ")
    terminal.type("half a")
    try terminal.expect("half a")
    terminal.send(signal)
    #expect(try terminal.end() == 0)
  }

  @Test func `a paste of several lines is one answer`() throws {
    try program.takeProfile()
    let terminal = try Pty(program)
    try terminal.expect("\u{1B}[?2004h")
    try terminal.expect("› ")
    terminal.type("\u{1B}[200~legs are fine\nslept well\u{1B}[201~")
    try terminal.expect("slept well")
    terminal.type("\r")
    try terminal.expect("› ")
    terminal.control("D")
    #expect(try terminal.end() == 0)
    #expect(try Program.text(of: program.data + "/history") == "legs are fine slept well\n")
  }

  @Test func `what is typed at screening is not kept in the history`() throws {
    let terminal = try Pty(program)
    try terminal.expect("› ")
    terminal.type("no, 34\r")
    try terminal.expect("› ")
    terminal.control("D")
    #expect(try terminal.end() == 0)
    #expect(Program.mode(of: program.data + "/history") == nil)
  }

  @Test func `a dumb terminal gets no escape codes`() throws {
    program.variables["TERM"] = "dumb"
    let terminal = try Pty(program)
    let opening = try terminal.expect("› ")
    #expect(!opening.contains("\u{1B}"))
    terminal.control("D")
    #expect(try terminal.end() == 0)
    #expect(!terminal.seen.contains("\u{1B}"))
  }

  @Test func `a new width of the window is the width of the next page`() throws {
    try program.takeProfile()
    let terminal = try Pty(program, columns: 100)
    try terminal.expect("› ")
    terminal.type("week\r")
    #expect(try terminal.expect("WEEK").contains("week"))
    #expect(try terminal.expect("› ").contains("────"))
    terminal.resize(columns: 50)
    terminal.type("week\r")
    try terminal.expect("WEEK")
    #expect(try !terminal.expect("› ").contains("────"))
    terminal.control("D")
    #expect(try terminal.end() == 0)
  }

  @Test func `what tab offers depends on the open question`() throws {
    let terminal = try Pty(program)
    try terminal.expect("› ")
    terminal.type("mara\t")
    try terminal.expect("mara")
    terminal.control("C")
    try terminal.expect("› ")
    terminal.type("no, 34\r")
    try terminal.expect("training for")
    try terminal.expect("› ")
    terminal.type("mara\t")
    try terminal.expect("marathon")
    terminal.control("C")
    try terminal.expect("› ")
    terminal.control("D")
    #expect(try terminal.end() == 0)
  }

  @Test func `a line that nobody reads any more ends the talk quietly`() throws {
    program.variables["PS1"] = "shell> "
    let terminal = try Pty(
      program, ["-c", "yes tomorrow | \(Program.path) | head -n 1; echo all done"],
      path: "/bin/bash")
    try terminal.expect("I'm legday")
    try terminal.expect("all done")
    #expect(try terminal.end() == 0)
  }

  @Test func `the terminal that goes away ends the talk, and what was said is kept`() throws {
    let terminal = try Pty(program)
    try terminal.expect("› ")
    terminal.type("no, 34\r")
    try terminal.expect("› ")
    terminal.send(SIGHUP)
    #expect(try terminal.end() == 0)
    let again = try Pty(program)
    try again.expect("kept")
    try again.expect("› ")
    again.control("D")
    #expect(try again.end() == 0)
  }
}
