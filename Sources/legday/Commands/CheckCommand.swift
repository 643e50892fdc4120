import ArgumentParser
import Exchange
import Prompts
import Training
import Voice

/// `legday check --plan FILE`: the guidelines that weeks from anywhere break.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "List the guidelines that a week or a plan breaks.",
    discussion: """
      Examples:
        legday check --plan week.txt                what a week in notation breaks
        legday plan --json | legday check --plan -  what your plan breaks: nothing

      Reads plan JSON, one plan or one a line, or lines of week notation:
        WEEK 1 racing: E30+UVL10 | T35+L20 | REST | E30 | REST | LR50+F15 | REST
      Ends with 0 where no mandatory guideline is broken, with 1 where one is.
      """)

  @OptionGroup var options: Options

  @Option(help: "The file to check; - reads standard input.", completion: .file())
  var plan: String

  @Option(help: "The profile of the athlete whom the plan is for.", completion: .file())
  var profile: String?

  @Flag(help: "List the preferred guidelines too, which a week had better keep.")
  var hints = false

  func run() throws {
    let surroundings = try Surroundings(options)
    let athlete = try profile.map { path in
      try ProfileFile(path).read(on: surroundings.today)
    }
    var checking = Checking(path: plan, athlete: athlete)
    try checking.read()
    let voice = Voice(width: Surroundings.width)
    if options.json {
      try Output.json { $0.checked(checking.checked, voice: voice) }
    } else if checking.checked.weeks > 0 {
      try Output.write(CheckPage(checking.checked, voice, showsHints: hints).text + "\n")
    }
    if checking.isRefused { throw Refusal(silently: Refusal.Status.invalidData.rawValue) }
    if !checking.checked.areLawful { throw Refusal(silently: Refusal.Status.no.rawValue) }
  }
}

/// Reads what is to be checked, in whichever form it comes, and goes on past what it cannot read.
private struct Checking {
  let path: String
  let athlete: Athlete?
  var checked = CheckedWeeks()
  var isRefused = false

  init(path: String, athlete: Athlete?) {
    self.path = path
    self.athlete = athlete
  }

  mutating func read() throws {
    var lines = try Lines(path: path)
    var number = 0
    while let line = try lines.next() {
      number += 1
      let text = line.drop { $0 == 0x20 || $0 == 0x09 || $0 == 0xEF || $0 == 0xBB || $0 == 0xBF }
      guard let first = text.first, first != UInt8(ascii: "#") else { continue }
      if first == UInt8(ascii: "{") {
        try readPlan(line, from: number, &lines)
      } else if text.elementsEqual("null".utf8) {
        // A stream of plans says so where a profile was refused.
        continue
      } else {
        complain(checked.readLine(String(decoding: text, as: UTF8.self), line: number))
      }
    }
    if checked.weeks == 0, !isRefused {
      complain([Complaint(line: max(1, number), says: Say.Notation.nothingToCheck())])
    }
  }

  /// A plan on one line, or one that goes on over all lines to come.
  private mutating func readPlan(_ line: [UInt8], from number: Int, _ lines: inout Lines) throws {
    do {
      return judge(try PlanReader.read(line, line: number))
    } catch {
      // Whole on its line, or not readable because it goes on: only then there is more to read.
      guard checked.weeks == 0, !isRefused, let next = try lines.next() else {
        return complain(error.all)
      }
      var bytes = line
      bytes.append(0x0A)
      bytes += next
      while let more = try lines.next(), bytes.count < Lines.largest {
        bytes.append(0x0A)
        bytes += more
      }
      do {
        judge(try PlanReader.read(bytes, line: number))
      } catch {
        complain(error.all)
      }
    }
  }

  private mutating func judge(_ read: PlanReader.Read) {
    ProfileFile.complain(read.warnings, path: path)
    checked.judge(read.plan, race: read.race, for: athlete)
  }

  private mutating func complain(_ complaints: [Complaint]) {
    if complaints.contains(where: { !$0.isWarning }) { isRefused = true }
    ProfileFile.complain(complaints, path: path)
  }
}
