import Testing

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The talk through plain standard input, broken off anywhere.
struct TalkTests {
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

  @Test(
    arguments: [
      [], [0x0A], [0x0A, 0x0A, 0x0A], Array("no end of line".utf8), [0xFF, 0xFE, 0x0A, 0xC3, 0x28],
      Array("\u{1B}[31mred\u{7}\n".utf8), [UInt8](repeating: 0, count: 5000) + [0x0A],
      [UInt8](repeating: 0x61, count: 1 << 20) + [0x0A],
      [UInt8](repeating: 0x39, count: 1 << 16) + [0x0A],
      Array(repeating: Array("a b ".utf8), count: 1 << 18).flatMap(\.self) + [0x0A],
    ] as [[UInt8]])
  func `no input breaks the talk or reaches the terminal raw`(input: [UInt8]) throws {
    let run = try program.run([], input: input)
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

    // The same answers in one talk, to compare with.
    let other = try Program()
    let whole = try other.run([], input: "no, 34\n")
    let question = try #require(whole.output.split(separator: "\n").last { $0.hasSuffix("?") })
    let second = try program.run([], input: "")
    #expect(second.output.contains(question))
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
}
