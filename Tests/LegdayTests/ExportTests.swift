import Testing

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

@Suite struct ExportTests {
  /// The names of what stands in the data folder.
  private func files(_ program: Program) -> [String] {
    guard let folder = opendir(program.data) else { return [] }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  @Test func `a backup brings back the same week, history and progress`() throws {
    let program = try Program()
    try program.takeProfile()
    _ = try program.run(["log", "easy 5k in 34 min, felt hard"])
    let backup = program.folder + "/backup.json"
    #expect(try program.run(["export", "json", "-o", backup]).status == 0)
    let pages = ["week", "history", "progress", "plan", "export ics", "export csv", "export json"]
    let before = try pages.map { try program.run($0).output }
    #expect(try program.run("forget --yes").status == 0)
    #expect(try program.run("week").status == 75)
    #expect(try program.run(["import", backup]).status == 0)
    let after = try pages.map { try program.run($0).output }
    #expect(before == after)
    #expect(!before[0].isEmpty)
  }

  @Test func `a damaged backup is refused and changes nothing`() throws {
    let program = try Program()
    try program.takeProfile()
    let backup = try program.run("export json").output
    let before = try program.run("plan --json").output
    for bad in [
      String(backup.dropLast(40)), backup.replacing("\"event\"", with: "\"evens\""), "{}", "",
      backup.replacing("\"version\":1,\"program\"", with: "\"version\":9,\"program\""),
    ] {
      let run = try program.run("import -", input: bad)
      #expect(run.status == 65)
      #expect(!run.errors.isEmpty)
    }
    #expect(try program.run("plan --json").output == before)
    #expect(files(program) == ["journal.sqlite"])
  }

  @Test func `what a backup replaces is kept until everything is forgotten`() throws {
    let program = try Program()
    try program.takeProfile()
    let backup = try program.run("export json").output
    let run = try program.run("import -", input: backup)
    #expect(run.status == 0)
    #expect(run.output.contains("before-import-1"))
    #expect(files(program) == ["journal.sqlite", "journal.sqlite.before-import-1"])
    #expect(try program.run("forget --yes").status == 0)
    #expect(files(program) == [])
  }

  @Test func `a file that cannot be written and a wrong word have their statuses`() throws {
    let program = try Program()
    #expect(try program.run("export ics").status == 75)
    try program.takeProfile()
    #expect(try program.run("export pdf").status == 64)
    #expect(try program.run("export ics --at 25:00").status == 64)
    #expect(try program.run("export ics -o /nowhere/plan.ics").status == 73)
    #expect(try program.run("export ics -o /dev/full").status == 73)
    #expect(try program.run("import nowhere.json").status == 66)
    #expect(try program.run("import nowhere.fit").status == 66)
    #expect(try program.run("export md -o -").output == program.run("export md").output)
  }

  @Test func `a written file takes the place of the old one whole`() throws {
    let program = try Program()
    try program.takeProfile()
    let path = program.folder + "/plan.md"
    for _ in 0..<2 {
      #expect(try program.run(["export", "md", "-o", path]).status == 0)
      var status = stat()
      #expect(stat(path, &status) == 0)
      #expect(Int(status.st_size) == (try program.run("export md").output.utf8.count))
      #expect(status.st_mode & 0o077 == 0)
    }
  }

  @Test func `a reminder is a line for crontab or a timer, and goes again`() throws {
    let program = try Program()
    let run = try program.run("remind 20:05")
    #expect(run.status == 0)
    let timer = program.folder + "/.config/systemd/user/legday.timer"
    if run.output.contains("crontab") {
      #expect(run.output.contains("\n5 20 * * * "))
      #expect(access(timer, F_OK) != 0)
    } else {
      #expect(access(timer, F_OK) == 0)
    }
    #expect(try program.run("remind 20:05 --json").output.contains(#""time":"20:05""#))
    #expect(try program.run("remind --off").status == 0)
    #expect(access(timer, F_OK) != 0)
    #expect(try program.run("remind").status == 64)
    #expect(try program.run("remind 8pm --json").output.contains(#""time":"20:00""#))
    #expect(try program.run("remind eightish").status == 64)
  }
}
