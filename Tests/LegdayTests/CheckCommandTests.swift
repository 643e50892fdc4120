import Testing

/// The commands on guidelines: what they print, and with which status they end.
struct CheckCommandTests {
  let program: Program
  private let lawful =
    "WEEK 1 racing: E30+UVL10 | T35+L20 | X30+MOB10 | E30 | REST | LR50+F15 | REST\n"

  init() throws {
    program = try Program()
  }

  @Test func `lawful weeks end with 0, broken ones with 1, unreadable ones with 65`() throws {
    let good = try program.run("check --plan -", input: lawful)
    #expect(good.status == 0)
    #expect(good.output == "One week checked, no guideline broken.\n")
    let broken = try program.run(
      "check --plan -", input: lawful.replacing("E30 |", with: "E30+Lh20 |"))
    #expect(broken.status == 1)
    #expect(broken.output.contains("Thursday: A3, Heavy legs on hard running days [S1]"))
    let odd = try program.run("check --plan -", input: lawful + "WEEK 2 racing: Q\n")
    #expect(odd.status == 65)
    #expect(odd.errors.hasPrefix("standard input:2:16: a week is seven days"))
    #expect(odd.output == good.output, "the other lines go on")
    for empty in ["", "\n\n", "# nothing\n", "null\n", "{}", "{\"weeks\": ", "\u{FEFF}"] {
      let run = try program.run("check --plan -", input: empty)
      #expect(run.status == 65, "\(empty)")
      #expect(!run.errors.isEmpty)
    }
    #expect(try program.run("check --plan /no/such/file").status == 66)
    #expect(try program.run("check").status == 64)
  }

  @Test func `a plan that was printed is lawful, on one line, on many, and as a stream`() throws {
    let plan = try program.run("plan --profile -", input: Program.profile).output
    for input in [
      plan, plan + plan + "null\n", plan.replacing("{\"number\"", with: "\n{\"number\""),
    ] {
      let run = try program.run("check --plan -", input: input)
      #expect(run.status == 0, "\(run.output) \(run.errors)")
      #expect(run.errors.isEmpty)
    }
    let json = try program.run("check --json --plan -", input: plan)
    #expect(json.output.hasPrefix(#"{"version":1,"weeks":"#))
    #expect(json.output.contains(#""lawful":true"#))
  }

  @Test func `bytes that are no text, and very long lines, are refused and not obeyed`() throws {
    let bytes: [UInt8] = [0xFF, 0xFE, 0x1B, 0x5B, 0x33, 0x31, 0x6D, 0x0A]
    let run = try program.run(["check", "--plan", "-"], input: bytes)
    #expect(run.status == 65)
    #expect(!run.errors.unicodeScalars.contains { $0.value == 0x1B })
    let long = try program.run(
      ["check", "--plan", "-"], input: String(repeating: "E30+", count: 250_000) + "|\n")
    #expect(long.status == 65)
    #expect(long.errors.utf8.count < 1000)
  }

  @Test func `every guideline is listed with its title, and one tells its reason`() throws {
    let all = try program.run("guidelines")
    #expect(all.status == 0)
    for id in (1...28).map({ "A\($0)" }) + (1...25).map({ "B\($0)" }) {
      #expect(all.output.contains("\n\(id) ") || all.output.hasPrefix("\(id) "))
    }
    let one = try program.run("guidelines a3")
    #expect(one.output.contains("Heavy leg work joins a hard run"))
    #expect(try program.run("guidelines A99").status == 64)
    let json = try program.run("guidelines --json")
    #expect(
      json.output.contains(
        #"{"id":"A3","title":"Heavy legs on hard running days","racing":"mandatory","fun":"preferred""#
      ))
  }

  @Test func `why names the guidelines of a day, and needs a plan`() throws {
    #expect(try program.run("why").status == 75)
    try program.takeProfile()
    let why = try program.run("why sat")
    #expect(why.status == 0)
    #expect(why.output.contains("[S1, S48]"))
    let json = try program.run("why 2026-11-28 --json")
    #expect(json.output.hasPrefix(#"{"version":1,"date":"2026-11-28","day":"sat","code":"#))
    #expect(json.output.contains(#""guidelines":[{"id":"#))
    #expect(try program.run("why someday").status == 64)
  }
}
