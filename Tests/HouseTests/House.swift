import Foundation

/// The source tree, as the tests of the house read it.
enum House {
  /// The folder that holds `Package.swift`.
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The modules that know no clock, disk or terminal.
  static let core = ["Prompts", "Training", "Hearing", "Conversation", "Voice"]

  static let sources =
    files(under: "Sources", ending: ".swift") + files(under: "Prompts", ending: ".swift")
  static let tests = files(under: "Tests", ending: ".swift")
  static let prompts = files(under: "Prompts", ending: ".md").filter { $0.name != "README.md" }

  /// A file of ours.
  struct File: CustomStringConvertible, Sendable {
    /// From the root: `Sources/Voice/Voice.swift`.
    let path: String
    let text: String

    var name: String { String(path.split(separator: "/").last ?? "") }
    var stem: String { String(name.prefix { $0 != "." }) }
    /// The module that it belongs to.
    var module: String {
      let parts = path.split(separator: "/")
      return parts[0] == "Prompts" ? "Prompts" : String(parts[1])
    }
    var lines: [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }
    var description: String { path }

    /// The modules that it imports.
    var imports: [String] {
      lines.compactMap { line in
        let words = line.split(separator: " ")
        guard let index = words.firstIndex(of: "import"), index + 1 < words.count,
          words[..<index].allSatisfy({ $0.hasPrefix("@") })
        else { return nil }
        return String(words[index + 1])
      }
    }

    /// The lines that are no comments, counted from 1.
    var code: [(number: Int, text: Substring)] {
      zip(1..., lines).filter { !$1.drop { $0 == " " }.hasPrefix("//") }.map { ($0, $1) }
    }

    /// The types that are declared, without extensions.
    var types: [(name: String, line: Int, isOutermost: Bool, isDocumented: Bool)] {
      code.compactMap { number, text in
        let words = text.split { $0 == " " || $0 == ":" || $0 == "<" || $0 == "(" }
        guard
          let kind = words.firstIndex(where: {
            ["struct", "enum", "class", "protocol", "actor"].contains($0)
          }), kind + 1 < words.count,
          words[..<kind].allSatisfy({
            ["package", "public", "private", "fileprivate", "indirect", "final", "@main", "@Suite"]
              .contains($0)
          })
        else { return nil }
        var above = number - 2
        while above >= 0, lines[above].drop(while: { $0 == " " }).hasPrefix("@") { above -= 1 }
        let isDocumented = above >= 0 && lines[above].drop { $0 == " " }.hasPrefix("///")
        return (String(words[kind + 1]), number, text.first != " ", isDocumented)
      }
    }

    /// What is declared as `static let NAME = Type(…)`.
    func declared(_ type: String) -> [String] {
      lines.compactMap { line in
        let words = line.split(separator: " ")
        guard let index = words.firstIndex(of: "let"), words.contains("static"),
          index + 3 < words.count, words[index + 2] == "=", words[index + 3].hasPrefix(type + "(")
        else { return nil }
        return String(words[index + 1])
      }
    }
  }

  static func text(of path: String) -> String {
    (try? String(contentsOf: root.appending(path: path), encoding: .utf8)) ?? ""
  }

  /// Every file below a folder whose name ends so, by path.
  static func files(under folder: String, ending: String) -> [File] {
    let base = root.appending(path: folder)
    let paths = FileManager.default.enumerator(atPath: base.path(percentEncoded: false))
    var files: [File] = []
    while let path = paths?.nextObject() as? String {
      guard path.hasSuffix(ending) else { continue }
      files.append(File(path: folder + "/" + path, text: text(of: folder + "/" + path)))
    }
    return files.sorted { $0.path < $1.path }
  }
}
