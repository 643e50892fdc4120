import Testing

/// The direction of dependence: what `Package.swift` declares, README draws and imports use.
@Suite struct ArrowTests {
  /// The targets of ours with what each depends on, tests left out.
  private static let arrows: [String: Set<String>] = {
    let manifest = House.text(of: "Package.swift")
    var arrows: [String: Set<String>] = [:]
    for chunk in manifest.components(parting: "\n    .").dropFirst() {
      let kind = chunk.prefix { $0 != "(" }
      guard ["target", "executableTarget", "plugin", "systemLibrary"].contains(kind) else {
        continue
      }
      let declaration = String(chunk)
      let quoted = declaration.quoted
      guard let name = quoted.first else { continue }
      let named = declaration.components(parting: "dependencies: [")
      guard named.count > 1 else {
        arrows[name] = []
        continue
      }
      // Up to the bracket that closes the list; packages of products are no targets.
      let list = named[1].components(parting: "]")[0]
      let packages = Set(
        list.components(parting: "package: ").dropFirst().compactMap { $0.quoted.first })
      arrows[name] = Set(list.quoted).subtracting(packages)
    }
    return arrows
  }()

  /// Logarithms and powers stand in the C library alone.
  private static let mathematics: Set = ["Sources/Training/Sheets/Maths.swift"]

  @Test func `the package declares what the house is made of`() {
    #expect(Self.arrows["Hearing"] == ["Training"])
    #expect(Self.arrows["Prompts"] == [])
    #expect(Self.arrows["Logbook"]?.contains("GRDB") == true)
    #expect(Set(House.core).isSubset(of: Set(Self.arrows.keys)))
  }

  @Test func `the map of Sources draws the arrows that the package declares`() {
    var drawn: [String: Set<String>] = [:]
    for line in House.text(of: "Sources/README.md").split(separator: "\n") {
      let sides = String(line).components(parting: "─▶")
      guard sides.count == 2 else { continue }
      drawn[sides[0].trimmed] = Set(
        sides[1].components(parting: ",").map(\.trimmed).filter { !$0.isEmpty && $0 != "nothing" })
    }
    #expect(drawn == Self.arrows, "mend the arrows in Sources/README.md")
  }

  @Test(arguments: House.sources.map(\.path))
  func `a file imports what its arrows allow`(path: String) throws {
    let file = try #require(House.sources.first { $0.path == path })
    let system: Set = [
      "Foundation", "Glibc", "Darwin", "Musl", "PackagePlugin", "Dispatch", "Synchronization",
    ]
    let allowed = Self.arrows[file.module] ?? []
    for name in file.imports where !system.contains(name) {
      #expect(allowed.contains(name), "\(path) imports \(name)")
    }
    if House.core.contains(file.module), !Self.mathematics.contains(path) {
      #expect(system.isDisjoint(with: file.imports), "\(file.module) is part of the pure core")
    }
  }

  /// A proof is worth something only as long as what judges is no part of what is judged.
  ///
  /// Moving a session is another thing: it asks the guidelines what a change would break.
  @Test func `what judges a week and what searches for one share no code`() {
    let asking: Set = ["Replan.swift", "Lawfulness.swift", "Rearrangement.swift", "Carrying.swift"]
    let judging = House.sources.filter { $0.path.hasPrefix("Sources/Training/Guidelines/") }
    let searching = House.sources.filter {
      $0.path.hasPrefix("Sources/Training/Planner/") && !asking.contains($0.name)
    }
    #expect(judging.count > 40 && searching.count > 15)
    for (one, other) in [(judging, searching), (searching, judging)] {
      let declared = Set(other.flatMap { $0.types.filter(\.isOutermost).map(\.name) })
      for file in one {
        for (number, line) in file.code {
          let words = line.split { !$0.isLetter && !$0.isNumber }.map(String.init)
          #expect(declared.isDisjoint(with: words), "\(file.path):\(number)")
        }
      }
    }
  }
}

extension String {
  /// The parts between the occurrences of a text.
  fileprivate func components(parting text: String) -> [String] {
    var parts: [String] = []
    var rest = self[...]
    while let range = rest.firstRange(of: text) {
      parts.append(String(rest[..<range.lowerBound]))
      rest = rest[range.upperBound...]
    }
    return parts + [String(rest)]
  }

  /// What stands in quotation marks.
  fileprivate var quoted: [String] {
    components(parting: "\"").enumerated().filter { $0.offset % 2 == 1 }.map(\.element)
  }

  fileprivate var trimmed: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
