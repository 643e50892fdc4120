/// Writes the Swift that the rest of the house calls: `Say.Week.moved(session:day:)`.
///
/// Every type is spelled out, so that the compiler has nothing to infer, and the wordings of a
/// line are a static let: built at its first use, and once.
package struct SayWriter {
  private let files: [PromptFile]

  package init(_ files: [PromptFile]) {
    self.files = files.sorted { $0.topic < $1.topic }
  }

  /// The text of `Say.swift`.
  package var source: String {
    var text = """
      // Written by prompts-compiler from Prompts/*.md; edit those.

      /// What the coach can say: an enum a file, a function a heading.
      package enum Say {
        /// The key of every line, in the order of the files and of their headings.
        package static let all: [String] = [

      """
    for file in files {
      for prompt in file.prompts { text += "    \(literal(key(prompt, in: file))),\n" }
    }
    text += "  ]\n}\n"
    for file in files { text += "\n" + type(of: file) }
    return text
  }

  private func type(of file: PromptFile) -> String {
    var text = "extension Say {\n  /// `Prompts/\(file.topic).md`.\n"
    text += "  package enum \(file.typeName) {\n"
    text += file.prompts.map { function(of: $0, in: file) }.joined(separator: "\n")
    return text + "  }\n}\n"
  }

  private func function(of prompt: PromptFile.Prompt, in file: PromptFile) -> String {
    let parameters = prompt.placeholders.map { "\($0.source): some Sayable" }
    let values = prompt.placeholders.map { "\(literal($0.text)): \($0.source).said" }
    let wordings = prompt.wordings.map { "[\($0.map(part).joined(separator: ", "))]," }
    var text = prompt.note.isEmpty ? "" : "    /// \(prompt.note)\n"
    text += "    package static func \(prompt.name.source)"
    text += "(\(parameters.joined(separator: ", "))) -> Line {\n"
    text += "      Line(key: \(literal(key(prompt, in: file))), wordings: \(prompt.name.text)_words"
    if !values.isEmpty { text += ", values: [\(values.joined(separator: ", "))]" }
    text += ")\n    }\n"
    text += "    private static let \(prompt.name.text)_words: [[Line.Part]] = [\n"
    for wording in wordings { text += "      \(wording)\n" }
    return text + "    ]\n"
  }

  private func key(_ prompt: PromptFile.Prompt, in file: PromptFile) -> String {
    "\(file.topic).\(prompt.heading)"
  }

  private func part(_ part: PromptFile.Part) -> String {
    switch part {
    case .words(let words): "Line.Part.words(\(literal(words)))"
    case .value(let name): "Line.Part.value(\(literal(name.text)))"
    }
  }

  /// A text as a Swift literal.
  private func literal(_ text: String) -> String {
    var escaped = "\""
    for character in text.unicodeScalars {
      switch character {
      case "\\": escaped += "\\\\"
      case "\"": escaped += "\\\""
      case "\n": escaped += "\\n"
      default: escaped.unicodeScalars.append(character)
      }
    }
    return escaped + "\""
  }
}
