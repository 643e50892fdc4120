import Testing

@testable import legday

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Long pages on a terminal, through the pager of the athlete's choice.
struct PagerTests {
  let program: Program

  init() throws {
    program = try Program()
  }

  @Test(arguments: [
    ("less", ["less"]), ("less -R  -X", ["less", "-R", "-X"]), ("", []), ("   ", []),
    ("sh -c 'cat; echo \"a b\"'", ["sh", "-c", "cat; echo \"a b\""]),
    ("\"/opt/my pager\" x", ["/opt/my pager", "x"]), ("a'b c'd", ["ab cd"]), ("''", [""]),
    ("less | rm -rf x; y", ["less", "|", "rm", "-rf", "x;", "y"]),
  ])
  func `a command is parted into words, and no shell has a part in it`(
    command: String, words: [String]
  ) {
    #expect(Pager.words(of: command) == words)
  }

  @Test func `a page longer than the screen goes through the pager`() throws {
    program.variables["PAGER"] = "sh -c 'echo LESS=$LESS; cat; echo end of the pages'"
    let terminal = try Pty(program, ["guidelines"])
    try terminal.expect("LESS=FRX")
    try terminal.expect("A3")
    try terminal.expect("end of the pages")
    #expect(try terminal.end() == 0)
  }

  @Test func `a pager that is left early is no error`() throws {
    program.variables["PAGER"] = "head -n 1"
    let terminal = try Pty(program, ["guidelines"])
    try terminal.expect("A1")
    #expect(try terminal.end() == 0)
  }

  @Test(arguments: ["/no/such/pager", "cat", ""])
  func `without a pager the page is printed as it is`(pager: String) throws {
    program.variables["PAGER"] = pager
    program.variables["PATH"] = pager.isEmpty ? "/nowhere" : "/usr/bin:/bin"
    let terminal = try Pty(program, ["guidelines"])
    try terminal.expect("A1")
    #expect(try terminal.end() == 0)
    #expect(terminal.seen.contains("A19"))
  }

  @Test func `what looks like a second command is an argument`() throws {
    program.variables["PAGER"] = "cat ; touch \(program.folder)/touched"
    let terminal = try Pty(program, ["guidelines"])
    _ = try terminal.end()
    #expect(!Program.names(in: program.folder).contains("touched"))
  }

  @Test func `a short page and a page that is not on a terminal need no pager`() throws {
    program.variables["PAGER"] = "echo through the pager"
    try program.takeProfile()
    let terminal = try Pty(program, ["today"])
    _ = try terminal.end()
    #expect(!terminal.seen.contains("through the pager"))
    #expect(try !program.run("guidelines").output.contains("through the pager"))
  }

  @Test func `ctrl-c within the pager is the pager's alone`() throws {
    program.variables["PAGER"] =
      "sh -c 'trap \"\" INT; cat >/dev/null; echo in the pager; read line </dev/tty'"
    try program.takeProfile()
    let terminal = try Pty(program)
    try terminal.expect("› ")
    terminal.type("guidelines\r")
    try terminal.expect("in the pager")
    terminal.control("C")
    terminal.type("\r")
    try terminal.expect("› ")
    terminal.control("D")
    #expect(try terminal.end() == 0)
  }
}
