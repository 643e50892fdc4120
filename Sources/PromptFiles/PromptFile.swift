/// One `Prompts/*.md`: the lines that the coach says on a topic.
///
/// The whole grammar: `# title`, then `## heading` for each line; under it a `>` note to the
/// editor that names the placeholders, the text, and `---` before each other wording. Lines of a
/// paragraph are joined by a space; an empty line or a `- ` item begins a new line of text.
package struct PromptFile: Hashable, Sendable {
  /// As complaints name it: `Prompts/week.md`.
  package let path: String
  /// The file's name without its ending: `week`.
  package let topic: String
  /// The enum that holds its lines: `Week`.
  package let typeName: String
  package let prompts: [Prompt]

  /// One heading and what stands under it.
  package struct Prompt: Hashable, Sendable {
    /// The heading as it is written.
    package let heading: String
    package let name: SwiftName
    package let place: Place
    /// When the line is said; the documentation of its function.
    package let note: String
    /// In the order in which the note names them.
    package let placeholders: [SwiftName]
    package let wordings: [[Part]]
  }

  /// A piece of a wording.
  package enum Part: Hashable, Sendable {
    case words(String)
    case value(SwiftName)
  }

  /// Reads a file, gathering all that is wrong with it.
  ///
  /// - Parameters:
  ///   - path: how complaints name the file: `Prompts/week.md`.
  ///   - bytes: what stands in it.
  ///   - complaints: where all that is wrong is added.
  /// - Returns: what could be read; nil where the file's name can name no type.
  package static func read(
    path: String, bytes: [UInt8], complaints: inout [Complaint]
  ) -> PromptFile? {
    let fileName = path.split(separator: "/").last ?? Substring(path)
    let topic = String(fileName.hasSuffix(".md") ? fileName.dropLast(3) : fileName)
    let name = SwiftName(topic)
    if name == nil {
      complaints.append(
        Complaint(
          Place(path: path, line: 1, column: 1),
          "`\(topic)` cannot name a type; use lower-case ASCII words, as in `week.md`"))
    } else if name?.canNameType == false {
      complaints.append(
        Complaint(
          Place(path: path, line: 1, column: 1),
          "Swift has a type of the name `\(topic)` already; give the file another name"))
    }
    var reader = PromptReader(path: path)
    for line in TextLine.lines(of: bytes, path: path, complaints: &reader.complaints) {
      reader.read(line)
    }
    reader.finish()
    complaints += reader.complaints
    guard let name else { return nil }
    return PromptFile(
      path: path, topic: topic, typeName: name.typeName, prompts: reader.prompts)
  }

  /// What is wrong with files only because there are others: two that name the same type.
  package static func clashes(among files: [PromptFile]) -> [Complaint] {
    var taken: [String: String] = [:]
    return files.sorted { $0.path < $1.path }.compactMap { file in
      guard let other = taken.updateValue(file.path, forKey: file.typeName) else { return nil }
      return Complaint(
        Place(path: file.path, line: 1, column: 1),
        "`\(other)` has this name in Swift already; give the file another name")
    }
  }
}
