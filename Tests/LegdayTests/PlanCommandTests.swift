import Testing

/// `legday plan --profiles`: what is refused, how it is said, and that the other lines go on.
struct PlanCommandTests {
  let program: Program

  init() throws {
    program = try Program()
  }

  /// A line that is refused, with what is said of it behind the number of the line.
  struct Bad: Sendable {
    var line: [UInt8]
    var says: [String]

    init(_ line: String, _ says: String...) {
      self.init(Array(line.utf8), says)
    }

    init(_ line: [UInt8], _ says: [String]) {
      self.line = line
      self.says = says
    }

    /// A profile that is right but for one member.
    static func member(_ member: String, _ says: String...) -> Bad {
      let rest = [#""goal":{"kind":"fun"}"#, #""days":{"sat":60}"#]
        .filter { !member.hasPrefix($0.prefix(6)) }
      return Bad(Array("{\((rest + [member]).joined(separator: ","))}".utf8), says)
    }
  }

  static let bad: [Bad] = [
    // No JSON, or none that can be taken.
    Bad("", "1: nothing stands here"), Bad("   ", "4: nothing stands here"),
    Bad("hello", "1: this is no value"), Bad("{", "2: this ends too early"),
    Bad(#"{"goal":{"kind":"fun"},"days":{"sat":60}"#, "41: this ends too early"),
    Bad(#"{"goal":{"kind":"fun"} "days":{"sat":60}}"#, "24: a comma or the closing bracket"),
    Bad("{'goal':1}", "2: a key in quotation marks"), Bad("{\"goal\" 1}", "9: a colon is missing"),
    Bad("{\"goal\":+1}", "9: this is no value"), Bad("{\"goal\":01}", "11: this is no number"),
    Bad("{\"goal\":1.}", "11: this is no number"), Bad("{\"goal\":NaN}", "9: this is no value"),
    Bad(#"{"name":1e400}"#, "14: this number is too large"),
    Bad(#"{"name":-1e999999999999}"#, "24: this number is too large"),
    Bad(String(repeating: "[", count: 10_000), "65: lists and objects stand too deep"),
    Bad(String(repeating: #"{"a":"#, count: 10_000), ": lists and objects stand too deep"),
    Bad(#"{"goal":{"kind":"fun"},"days":{"sat":60}} {}"#, "43: there is more after the end"),
    Bad(#"{"goal":{"kind":"fun"},"goal":{"kind":"fun"}}"#, "24: the key goal stands twice"),
    Bad("{\"name\":\"a\u{1}b\"}", "11: a line break or control character"),
    Bad("{\"name\":\"a\u{0}b\"}", "11: a line break or control character"),
    Bad("\u{0}", "1: this is no value"), Bad(#"{"name":"\x"}"#, "11: a backslash is followed"),
    Bad(#"{"name":"\uD8"}"#, "14: a backslash is followed"),
    Bad([0x7B, 0x22, 0xFF, 0x22, 0x3A, 0x31, 0x7D], ["4: this text is not UTF-8"]),
    Bad("{\"name\":\"" + String(repeating: "x", count: 10_000_000), ": this ends too early"),
    // JSON that is no profile.
    Bad("[]", " must be an object"), Bad("null", " must be an object"),
    Bad(#""profile""#, " must be an object"),
    Bad("{}", " goal: is missing", " days: is missing"),
    Bad("\u{FEFF}{}", " goal: is missing", " days: is missing"),
    .member(#""days":{}"#, " days: offers no day"),
    .member(#""days":[1]"#, " days: must be an obj"),
    .member(#""days":{"sat":0}"#, " days.sat: must be a whole number of minutes from 1 to 1440"),
    .member(#""days":{"sat":1e300}"#, " days.sat: must be a whole number of minutes"),
    .member(#""goal":{"kind":"win"}"#, " goal.kind: \"win\""),
    .member(#""goal":{"kind":"race"}"#, " goal.date: a race needs", " goal.metres: a race needs"),
    .member(
      #""goal":{"kind":"race","metres":5000,"date":"2027-02-29"}"#,
      " goal.date: there is no day \"2027-02-29\""),
    .member(
      #""goal":{"kind":"race","metres":5000,"date":"2040-01-01"}"#,
      " goal.date: 2040-01-01 is more than ten years away"),
    .member(
      #""goal":{"kind":"time","metres":5000,"seconds":600}"#,
      " goal.seconds: 10:00 for 5 km is faster than anyone"),
    .member(#""version":2"#, " version: is a version that"),
    .member(#""longRunDay":"sun""#, " longRunDay: sun is not among the days offered"),
    .member(#""running":{"months":-1}"#, " running.months: must be a whole number from 0 to 1200"),
    .member(#""running":{"kmPerWeek":"30"}"#, " running.kmPerWeek: must be a number from 0 to 400"),
    .member(
      #""running":{"longestKm":42,"longestMinutes":60}"#, " running.longestKm: kilometres and"),
    .member(#""running":{"runsPerWeek":0,"kmPerWeek":30}"#, " running.runsPerWeek: is 0, and"),
    .member(#""born":"2024-01-01","running":{"months":60}"#, " running.months: is longer ago"),
    .member(#""born":"1850-01-01""#, " born: nobody alive"),
    .member(#""twiceADay":"yes""#, " twiceADay: must be true, false or null"),
    .member(#""units":"mph""#, " units: \"mph\""),
    .member(#""name":["A"]"#, " name: must be a text"),
    .member(
      #""now":{"soreness":[{"level":99}]}"#, " now.soreness[0].level: must be a number from 0"),
    .member(#""now":{"lifted":{"legs":true}}"#, " now.lifted.on: needs legs and heavy"),
    .member(#""screening":{"clear":null}"#, " screening.clear: "),
    .member(#""lifting":{"equipment":"barn"},"born":7"#, " born: ", " lifting.equipment: \"barn\""),
  ]

  @Test
  func `each bad profile is refused in its line, with all that is wrong, and the rest goes on`()
    throws
  {
    #expect(Self.bad.count >= 50)
    let good = Array((Program.profile + "\r\n").utf8)
    var input = good
    for bad in Self.bad { input += bad.line + [0x0A] + good }
    let run = try program.run(["plan", "--profiles", "-"], input: input)
    #expect(run.status == 65)
    let answers = run.output.split(separator: "\n", omittingEmptySubsequences: false)
    try #require(answers.count == 2 * Self.bad.count + 2)
    let errors = run.errors.split(separator: "\n").map(String.init)
    for (index, bad) in Self.bad.enumerated() {
      let line = 2 * index + 2
      #expect(answers[line - 1] == "null")
      #expect(answers[line] == answers[0])
      let said = errors.filter { $0.hasPrefix("standard input:\(line):") }
        .map { $0.dropFirst("standard input:\(line):".count) }
      #expect(said.count == bad.says.count, "\(said)")
      for (one, wanted) in zip(said, bad.says) {
        #expect(one.hasPrefix(wanted) || (wanted.hasPrefix(": ") && one.contains(wanted)), "\(one)")
      }
    }
    #expect(errors.count == Self.bad.reduce(0) { $0 + $1.says.count })
    #expect(errors.allSatisfy { $0.utf8.count < 600 })
  }

  @Test func `an odd profile is taken, and what is unknown in it is warned of`() throws {
    let lines = [
      "\u{FEFF}" + Program.profile,
      #"{"goal":{"kind":"fun"},"days":{"sat":60},"name":"\ud800"}"#,
      #"{"goal":{"kind":"fun"},"days":{"sat":60},"name":""#
        + String(repeating: "n", count: 10_000_000) + "\"}",
      #"{"goal":{"kind":"fun"},"days":{"sat":60,"son":3},"zeal":1e308}"#,
    ]
    let run = try program.run(["plan", "--profiles", "-"], input: lines.joined(separator: "\n"))
    #expect(run.status == 0)
    #expect(run.output.split(separator: "\n").count == 4)
    #expect(!run.output.contains("null\n"))
    let errors = run.errors.split(separator: "\n")
    #expect(errors.count == 2)
    #expect(errors.allSatisfy { $0.hasPrefix("standard input:4: warning: ") })
    #expect(run.errors.contains("days.son: is not known"))
    #expect(run.errors.contains("zeal: is not known"))
  }
}
