import Testing

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// What can be wrong with the disk and the folders: each has its status and says what to do.
struct FaultTests {
  let program: Program
  private var journal: String { program.data + "/journal.sqlite" }

  init() throws {
    program = try Program()
  }

  /// Damage that a shell can do to a journal `$1`; nothing of it may be overwritten later.
  struct Damage: CustomTestStringConvertible {
    let testDescription: String
    let script: String

    static let all = [
      Damage(
        testDescription: "cut in half",
        script: #"n=$(wc -c <"$1"); truncate -s $((n / 8192 * 4096 + 100)) "$1""#),
      Damage(testDescription: "cut to a few bytes", script: #"truncate -s 50 "$1""#),
      Damage(
        testDescription: "all zeros",
        script: #"n=$(wc -c <"$1"); head -c "$n" /dev/zero >"$1""#),
      Damage(
        testDescription: "its first page zeros",
        script: #"dd if=/dev/zero of="$1" bs=4096 count=1 conv=notrunc 2>/dev/null"#),
      Damage(
        testDescription: "its tables zeros",
        script: #"dd if=/dev/zero of="$1" bs=4096 seek=1 count=16 conv=notrunc 2>/dev/null"#),
      Damage(testDescription: "a text", script: #"echo "this is no journal" >"$1""#),
      Damage(
        testDescription: "garbage",
        script: #"n=$(wc -c <"$1"); yes legday | head -c "$n" >"$1""#),
      Damage(testDescription: "a folder", script: #"rm "$1"; mkdir "$1""#),
    ]
  }

  @Test(arguments: Damage.all)
  func `a damaged journal is set aside whole, and a new one can begin`(damage: Damage) throws {
    try program.takeProfile()
    try shell(damage.script + #"; cp -r "$1" "$2/copy""#)
    for command in ["today", "doctor"] where Program.names(in: program.data).count == 1 {
      let run = try program.run(command)
      if run.status == 0 { continue }
      #expect(run.status == 78, "\(command)")
      let said = (run.output + run.errors).split(whereSeparator: \.isWhitespace)
        .joined(separator: " ")
      #expect(said.contains("is damaged"), "\(said)")
      #expect(said.contains("journal.sqlite.damaged-1"), "\(said)")
      #expect(said.contains("legday import"), "\(said)")
    }
    // With its log, where the program had begun one.
    let names = Program.names(in: program.data)
    #expect(names.first == "journal.sqlite.damaged-1")
    #expect(names.allSatisfy { $0.hasPrefix("journal.sqlite.damaged-1") }, "\(names)")
    try shell(#"cmp -s "$1.damaged-1" "$2/copy" || [ -d "$2/copy" ]"#)
    try program.takeProfile()
    #expect(try program.run("today").status == 0)
    try shell(#"cmp -s "$1.damaged-1" "$2/copy" || [ -d "$2/copy" ]"#)
  }

  @Test func `a journal behind a symbolic link is used where it lies`() throws {
    try program.takeProfile()
    try shell(#"mv "$1" "$2/elsewhere"; ln -s "$2/elsewhere" "$1""#)
    #expect(try program.run(["log", "easy run 30 min"]).status == 0)
    #expect(try program.run("history --json").output.contains("worked"))
    try shell(#"[ -L "$1" ] && [ -f "$2/elsewhere" ]"#)
  }

  @Test func `a link that leads round in a circle is refused, and stays`() throws {
    try shell(#"mkdir -m 700 "$(dirname "$1")"; ln -s journal.sqlite "$1""#)
    let intake = try program.run("intake --profile -", input: Program.profile)
    #expect(intake.status == 73)
    #expect(intake.errors.contains("--data"))
    try shell(#"[ -L "$1" ]"#)
  }

  @Test func `a data folder that is a file is refused`() throws {
    try Program.write("mine", to: program.data)
    for command in [[], ["intake", "--profile", "-"]] {
      let run = try program.run(command, input: Program.profile)
      #expect(run.status == 73)
      #expect(run.errors.contains(program.data))
      #expect(run.errors.contains("Choose another folder"))
    }
    #expect(try Program.text(of: program.data) == "mine")
  }

  @Test func `another program that holds the journal is waited for, and then named`() throws {
    try program.takeProfile()
    // The bytes that SQLite locks for readers: nobody can open the file meanwhile.
    let file = open(journal, O_RDWR)
    try #require(file >= 0)
    var lock = flock()
    lock.l_type = Int16(F_WRLCK)
    lock.l_whence = Int16(SEEK_SET)
    lock.l_start = 0x4000_0000
    lock.l_len = 512
    try #require(fcntl(file, F_SETLK, &lock) == 0)
    let run = try program.run("week")
    #expect(run.status == 69)
    #expect(run.errors.contains("Another program is using the journal"))
    close(file)
    #expect(try program.run("week").status == 0)
  }

  @Test func `a disk that is full takes nothing away`() throws {
    try program.takeProfile()
    let week = try program.run("week").output
    let before = try program.run("history --json").output
    // Files may not grow beyond what the journal has: the log has no room. Nor is there a place for
    // other files: the thread sanitizer would keep a map of the memory there, and end without it.
    program.variables["TMPDIR"] = "/nowhere"
    let status = try restricted(
      #"trap "" XFSZ; ulimit -f 8; exec "$0" log "easy run 30 min""#, errors: "says")
    #expect(status == 74)
    #expect(try Program.text(of: program.folder + "/says").contains("make room"))
    #expect(try program.run("week").output == week)
    #expect(try program.run("history --json").output == before)
    #expect(try program.run(["log", "easy run 30 min"]).status == 0)
  }

  @Test func `a folder that may only be read is refused before anything is asked`() throws {
    try program.takeProfile()
    guard chmod(program.data, 0o500) == 0, try isBound() else { return }
    for words in ["", #"log "easy run 30 min""#, #"checkin "legs 3""#] {
      #expect(try restricted(#"exec "$0" "# + words, errors: "says") == 73, "\(words)")
      let said = try Program.text(of: program.folder + "/says")
      #expect(said.contains("Choose another folder"), "\(said)")
    }
    chmod(program.data, 0o700)
    #expect(try program.run("today").status == 0)
  }

  @Test func `a folder of somebody else is refused`() throws {
    guard getuid() == 0, mkdir(program.data, 0o700) == 0, chown(program.data, 12_345, 12_345) == 0,
      try isBound()
    else { return }
    #expect(try restricted(#"exec "$0""#, errors: "says") == 73)
    #expect(try Program.text(of: program.folder + "/says").contains("Permission denied"))
  }

  @Test func `without a home folder it says how to name one`() throws {
    program.variables["HOME"] = ""
    program.variables["LEGDAY_DATA"] = ""
    // Somebody whom the system does not know has no home folder there either.
    guard getuid() == 0, try restricted(#"true"#, as: "12345", errors: "says") == 0,
      try restricted(#"[ -x "$0" ]"#, as: "12345", errors: "says") == 0
    else { return }
    #expect(try restricted(#"exec "$0" today"#, as: "12345", errors: "says") == 73)
    #expect(try Program.text(of: program.folder + "/says").contains("--data or LEGDAY_DATA"))
  }

  /// Runs a shell with the journal as `$1` and the test's folder as `$2`.
  private func shell(_ script: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let child = try Child(
      "/bin/sh", ["-c", script, "sh", journal, program.folder], program.environment)
    #expect(child.wait() == 0, "\(script)", sourceLocation: sourceLocation)
  }

  /// Whether permissions bind here: root has to be able to lay down its powers.
  private func isBound() throws -> Bool {
    getuid() != 0 || access("/usr/bin/setpriv", X_OK) == 0
  }

  /// Runs a shell with the program as `$0` and without the powers of root, as itself or another.
  private func restricted(_ script: String, as user: String? = nil, errors: String) throws -> Int32
  {
    let nothing = open("/dev/null", O_RDWR | O_CLOEXEC)
    let told = open(program.folder + "/" + errors, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    try #require(nothing >= 0 && told >= 0)
    defer {
      close(nothing)
      close(told)
    }
    var words = ["/bin/sh", "-c", script, Program.path]
    if getuid() == 0, access("/usr/bin/setpriv", X_OK) == 0 {
      let lacking = "-dac_override,-dac_read_search,-fowner"
      let who = user.map { ["--reuid", $0, "--regid", $0, "--clear-groups"] } ?? []
      words =
        ["/usr/bin/setpriv", "--bounding-set=" + lacking, "--inh-caps=" + lacking] + who + words
    }
    let child = try Child(
      words[0], Array(words.dropFirst()), program.environment,
      descriptors: [nothing, nothing, told])
    return child.wait()
  }
}
