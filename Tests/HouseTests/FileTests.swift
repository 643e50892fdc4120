import Testing

/// What every file keeps to: size, names, documentation, and what no code of ours may do.
@Suite struct FileTests {
  @Test func `no file is longer than 300 lines`() {
    #expect(House.sources.filter { $0.lines.count > 301 }.map(\.path) == [])
  }

  @Test func `most files fit on a screen or two`() {
    let lengths = House.sources.map(\.lines.count).sorted()
    #expect(lengths[lengths.count / 2] <= 100)
    #expect(lengths[lengths.count * 9 / 10] <= 250)
  }

  @Test func `names say what a thing is in training, not what it is in programming`() {
    let words = ["Manager", "Helper", "Util", "Service", "Engine", "Handler", "Extension", "Misc"]
    func isEmptyName(_ name: some StringProtocol) -> Bool {
      words.contains { name.hasSuffix($0) || name.hasSuffix($0 + "s") }
    }
    let slips = (House.sources + House.tests).flatMap { file in
      ([file.stem] + file.types.map(\.name)).filter(isEmptyName).map { "\(file.path): \($0)" }
    }
    #expect(slips == [])
  }

  @Test func `no code can end the program, run by itself or keep state in the open`() {
    // Readline and signals speak through globals of C, which only the command knows.
    let globals = ["nonisolated(unsafe)", "@unchecked"]
    let refused = [
      "fatalError(", "preconditionFailure(", "try!", " as! ", "DispatchQueue", "Task {", "async ",
      "await ", " actor ", "@resultBuilder",
    ]
    // The proofs fill both cores and are no part of the program.
    let slips = House.sources.filter { $0.module != "prove" }.flatMap { file in
      file.code.flatMap { line in
        (refused + (file.module == "legday" ? [] : globals)).filter(line.text.contains)
          .map { "\(file.path):\(line.number): \($0)" }
      }
    }
    #expect(slips == [])
  }

  @Test func `every type says what it is for`() {
    let slips = House.sources.flatMap { file in
      file.types.filter { !$0.isDocumented && $0.isOutermost }
        .map { "\(file.path):\($0.line): \($0.name)" }
    }
    #expect(slips == [])
  }

  @Test func `code and words speak of the project alone`() {
    let texts =
      House.sources + House.tests + House.prompts + House.files(under: "Sources", ending: ".md")
      + House.files(under: "Tests", ending: ".md")
    // Written in two parts, so that this file does not find itself.
    let refused = ["/wo" + "rk/", "/t" + "mp/wo" + "rk", "TO" + "DO", "FIX" + "ME"]
    let slips = texts.flatMap { file in
      refused.filter(file.text.contains).map { "\(file.path): \($0)" }
    }
    #expect(slips == [])
  }

  @Test func `a test file mirrors the source file that it tests`() {
    var stems = Dictionary(grouping: House.sources) { $0.module.lowercased() }
      .mapValues { Set($0.map(\.stem)) }
    stems["prompts"] = Set(House.files(under: "Prompts", ending: ".swift").map(\.stem))
    let slips = House.tests.filter { file in
      // The house is one thing, and so is the built program.
      let wholeModules = ["HouseTests", "LegdayTests"]
      guard file.stem.hasSuffix("Tests"), !wholeModules.contains(file.module) else {
        return false
      }
      let module = file.module.dropLast("Tests".count)
      let tested = String(file.stem.dropLast("Tests".count))
      return stems[module.lowercased()]?.contains(tested) != true && !Self.wholes.contains(tested)
    }
    #expect(slips.map(\.path) == [])
  }

  /// What is tested over many files at once.
  private static let wholes: Set<String> = [
    "RandomTalk", "DayRule", "Transcript", "Migration", "Proof", "SeasonProof", "Verdict",
    "WorkedExamples",
  ]
}
