import Testing

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Journals as every released schema wrote them, opened by the program of today.
///
/// `Journals/version-N.sqlite` is kept by version N, each of them the same story: an intake, a
/// check-in with its decision, a logged run, a second check-in in a talk, a moved session, and a
/// question that stands open.
struct UpgradeTests {
  let program: Program

  static let journals = String(#filePath.dropLast("UpgradeTests.swift".count)) + "Journals"

  init() throws {
    program = try Program()
    program.variables["LEGDAY_TODAY"] = "2026-11-30"
  }

  @Test func `there is a journal of every schema`() {
    #expect(
      Program.names(in: UpgradeTests.journals).sorted()
        == (1...4).map { "version-\($0).sqlite" })
  }

  @Test(arguments: Program.names(in: journals))
  func `an old journal opens with nothing lost, and the talk goes on`(name: String) throws {
    let copied = try Child(
      "/bin/sh",
      ["-c", #"mkdir "$1" && cp "$0" "$1/journal.sqlite""#, UpgradeTests.journals + "/" + name]
        + [program.data], program.environment)
    try #require(copied.wait() == 0)
    #expect(try program.run("doctor --json").output.contains("whole, 6 entries"))
    let history = try program.run("history --json")
    #expect(history.status == 0)
    for kind in ["planned", "checked-in", "decided", "worked", "changed"] {
      #expect(history.output.contains(#""kind":"\#(kind)""#), "\(kind)")
    }
    #expect(try program.run("progress --json").output.contains(#""runMinutes":34"#))
    let week = try program.run("week --json").output
    #expect(week.contains(#""date":"2026-12-06","day":"sun","kind":"hard""#))
    #expect(week.contains(#""date":"2026-12-05","day":"sat","kind":"rest""#))
    let talk = try program.run([], input: "did it, felt fine, nothing sore, slept 8 hours\nweek\n")
    #expect(talk.status == 0)
    #expect(talk.output.contains("WEEK 2"))
    #expect(try program.run("doctor --json").output.contains(#""what":"journal","well":true"#))
    #expect(Program.names(in: program.data) == ["journal.sqlite"])
  }
}
