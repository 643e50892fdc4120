import Testing

/// What `--help` and the manual tell holds: each command is told of, and each example runs.
struct HelpTests {
  let program: Program

  init() throws {
    program = try Program()
  }

  /// The names that `legday --help` lists.
  static func commands(of program: Program) throws -> [String] {
    let help = try program.run("--help").output
    let rows = help.split(separator: "\n").drop { $0 != "SUBCOMMANDS:" }.dropFirst()
    return rows.compactMap { row -> String? in
      guard row.hasPrefix("  "), !row.hasPrefix("   "), !row.hasPrefix("  See") else { return nil }
      return row.split(separator: " ").first.map(String.init)
    }
  }

  /// The examples of a command: lines of its help that begin with legday, without their gloss.
  static func examples(in help: String) -> [String] {
    var examples: [String] = []
    for line in help.split(separator: "\n") where line.hasPrefix("  ") {
      let text = line.drop { $0 == " " }
      guard text.hasPrefix("legday") || text.hasPrefix("echo ") else { continue }
      // A gloss stands behind two spaces or more.
      var example = ""
      for character in text {
        if character == " ", example.hasSuffix(" ") { break }
        example.append(character)
      }
      examples.append(example)
    }
    return examples
  }

  @Test func `every command has examples, and each of them ends well`() throws {
    let commands = try Self.commands(of: program)
    #expect(commands.count >= 24)
    try Program.write(Program.profile, to: program.folder + "/ana.json")
    try Program.write(Program.profile + "\n" + Program.profile, to: program.folder + "/many.jsonl")
    try Program.write("hello\nbye\n", to: program.folder + "/answers.txt")
    try Program.write(
      "WEEK 1 racing: E30+UVL10 | T35+L20 | REST | E30 | REST | LR50+F15 | REST",
      to: program.folder + "/week.txt")
    var ran = 0
    for command in commands {
      let help = try program.run("\(command) --help").output
      let examples = Self.examples(in: help)
      #expect(!examples.isEmpty, "legday \(command) --help shows no example")
      for example in examples where !example.contains("run.fit") {
        if Program.mode(of: program.data) == nil { try prepare() }
        let answer = example == "legday forget" ? "echo yes | " : ""
        let script = """
          cd '\(program.folder)'; legday() { '\(Program.path)' "$@"; }
          { \(answer)\(example); } </dev/null >out 2>err
          """
        let child = try Child("/bin/sh", ["-c", script], program.environment)
        let status = child.wait()
        let errors = try Program.text(of: program.folder + "/err")
        // A change that the guidelines refuse is an answer too.
        #expect(status == 0 || status == 1, "\(example): \(status) \(errors)")
        ran += 1
      }
    }
    #expect(ran > 40)
  }

  /// A plan, something done, and a backup of both.
  private func prepare() throws {
    try program.takeProfile()
    _ = try program.run(["log", "easy 5k in 34 min"])
    _ = try program.run(["export", "json", "-o", program.folder + "/backup.json"])
  }

  @Test func `the manual tells of every command and every common option`() throws {
    let place = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    let manual = try Program.text(of: "/\(place)/.ci/legday.1").replacing("\\-", with: "-")
    for command in try Self.commands(of: program) {
      #expect(manual.contains(command), "the manual does not tell of \(command)")
    }
    for option in ["--data", "--on", "--dates", "--json", "--help", "--version"] {
      #expect(manual.contains(option), "the manual does not tell of \(option)")
    }
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func `completions know every command`(shell: String) throws {
    let script = try program.run("--generate-completion-script \(shell)")
    #expect(script.status == 0)
    for command in try Self.commands(of: program) {
      #expect(script.output.contains(command), "\(shell) does not complete \(command)")
    }
  }
}
