import Testing

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Many processes that write into one journal at the same time.
struct WritersTests {
  let program: Program

  init() throws {
    program = try Program()
    program.variables["LEGDAY_TODAY"] = "2026-11-24"
    try program.takeProfile()
  }

  /// What one writer does, each with its status behind it on a line of standard output.
  private static let script = """
    for turn in 1 2 3; do
      "$0" log "easy run $((20 + $1)) min" >/dev/null 2>&1; echo "worked $?"
      "$0" checkin "legs $((turn + 1)) out of 10" --yes >/dev/null 2>&1; echo "checked-in $?"
      "$0" swap tue sat >/dev/null 2>&1; echo "changed $?"
    done
    """

  @Test func `eight writers at once lose nothing`() throws {
    let before = try entries()
    var writers: [(Child, Pipe)] = []
    for writer in 1...8 {
      let said = try Pipe()
      let child = try Child(
        "/bin/sh", ["-c", WritersTests.script, Program.path, String(writer)],
        program.environment, descriptors: [0, said.writing, 2])
      said.closeWriting()
      writers.append((child, said))
    }
    var done: [String: Int] = [:]
    for (child, said) in writers {
      var bytes: [UInt8] = []
      while said.drain(into: &bytes) {}
      #expect(child.wait() == 0)
      let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
      #expect(lines.count == 9)
      for line in lines {
        let words = line.split(separator: " ").map(String.init)
        // Done; refused for its reasons; or others held the journal for too long.
        #expect(["0", "1", "69"].contains(words[1]), "\(line)")
        if words[1] == "0" { done[words[0], default: 0] += 1 }
      }
    }
    #expect(done["worked", default: 0] > 0 && done["checked-in", default: 0] > 0)
    let after = try entries()
    for kind in ["worked", "checked-in", "changed"] {
      let added = after[kind, default: 0] - before[kind, default: 0]
      #expect(added == done[kind, default: 0], "\(kind)")
    }
    #expect(try program.run("doctor").status == 0)
    #expect(Program.names(in: program.data) == ["journal.sqlite"])
  }

  /// How many entries of each kind the journal has.
  private func entries() throws -> [String: Int] {
    let history = try program.run("history --json")
    try #require(history.status == 0, "\(history.errors)")
    var counts: [String: Int] = [:]
    for part in history.output.split(separator: #""kind":""#).dropFirst() {
      counts[String(part.prefix { $0 != "\"" }), default: 0] += 1
    }
    return counts
  }
}
