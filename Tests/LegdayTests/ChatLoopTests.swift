import Testing

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The talk through plain standard input, broken off anywhere.
struct ChatLoopTests {
  let program: Program

  init() throws {
    program = try Program()
  }

  @Test func `a talk that is piped ends with its input, without escape codes`() throws {
    let run = try program.run([], input: "help\nno, 34\n")
    #expect(run.status == 0)
    #expect(run.output.contains("› "))
    #expect(!run.output.contains("\u{1B}"))
    #expect(run.errors.isEmpty)
  }

  /// Bytes that somebody or something may send, by a name that a log can hold.
  struct Input: CustomTestStringConvertible {
    let testDescription: String
    let bytes: [UInt8]

    init(_ name: String, _ bytes: some Sequence<UInt8>) {
      testDescription = name
      self.bytes = Array(bytes)
    }

    static let all = [
      Input("nothing", []), Input("an empty line", [0x0A]),
      Input("empty lines", [0x0A, 0x0A, 0x0A]), Input("no end of line", "no end".utf8),
      Input("no UTF-8", [0xFF, 0xFE, 0x0A, 0xC3, 0x28]),
      Input("escape codes", "\u{1B}[31mred\u{7}\n".utf8),
      Input("zeros", [UInt8](repeating: 0, count: 5000) + [0x0A]),
      Input("one word of a megabyte", [UInt8](repeating: 0x61, count: 1 << 20) + [0x0A]),
      Input("one number of many digits", [UInt8](repeating: 0x39, count: 1 << 16) + [0x0A]),
      Input("words of a megabyte", Array(repeating: Array("a b ".utf8), count: 1 << 18).joined()),
    ]
  }

  @Test(arguments: Input.all)
  func `no input breaks the talk or reaches the terminal raw`(input: Input) throws {
    let run = try program.run([], input: input.bytes)
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
    #expect(
      run.output.unicodeScalars.allSatisfy { $0 == "\n" || ($0.value >= 0x20 && $0 != "\u{7F}") })
  }

  @Test func `a talk that is killed goes on where it was`() throws {
    let first = try Pty(program)
    try first.expect("old")
    try first.expect("› ")
    first.type("no, 34\r")
    try first.expect("› ")
    first.send(SIGKILL)
    #expect(try first.end() == 128 + SIGKILL)

    let second = try program.run([], input: "")
    #expect(second.output.contains("what is it for"))
    #expect(!second.output.contains("old"), "what was answered is not asked again")
  }

  @Test func `two talks at once lose nothing`() throws {
    let one = try Pty(program)
    try one.expect("› ")
    one.type("no, 34\r")
    try one.expect("› ")
    let two = try Pty(program)
    try two.expect("› ")
    one.type("just for fun\r")
    try one.expect("› ")
    two.type("why\r")
    try two.expect("› ")
    one.type("3 times a week\r")
    try one.expect("› ")
    for terminal in [one, two] {
      terminal.control("D")
      #expect(try terminal.end() == 0)
    }
    #expect(try program.run([], input: "").status == 0)
  }

  @Test func `after a long silence the greeting knows when it heard something last`() throws {
    try program.takeProfile()
    program.variables["LEGDAY_TODAY"] = "2026-11-24"
    _ = try program.run(["log", "easy run 20 min"])
    program.variables["LEGDAY_TODAY"] = "2027-01-20"
    let talk = try program.run([], input: "")
    #expect(talk.output.contains("57 days"), "\(talk.output)")
    #expect(try program.run("history").output.contains("20 min"), "nothing of it is lost")
  }
}
