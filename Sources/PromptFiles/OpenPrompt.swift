/// A heading whose note and wordings are still being read.
struct OpenPrompt {
  let heading: String
  let name: SwiftName
  let place: Place
  private var note = ""
  private var placeholders: [SwiftName] = []
  private var wordings: [Wording]

  /// One wording, and where it starts.
  private struct Wording {
    var place: Place
    var parts: [PromptFile.Part] = []
    /// What joins the next line to what stands here.
    var joint = ""
  }

  init(heading: String, name: SwiftName, place: Place) {
    self.heading = heading
    self.name = name
    self.place = place
    wordings = [Wording(place: place)]
  }

  mutating func read(_ line: TextLine, path: String, complaints: inout [Complaint]) {
    let text = line.text.trimmed
    if text.isEmpty {
      if !wordings[last].parts.isEmpty { wordings[last].joint = "\n" }
    } else if text == "---" {
      wordings.append(Wording(place: Place(path: path, line: line.number, column: 1)))
    } else if text.hasPrefix(">") {
      readNote(line, path: path, complaints: &complaints)
    } else {
      let pieces = Piece.pieces(of: line, path: path, complaints: &complaints)
      for piece in pieces {
        guard case .value(let name) = piece.part, !placeholders.contains(name) else { continue }
        complaints.append(
          Complaint(
            Place(path: path, line: line.number, column: piece.column),
            "`{\(name.text)}` is not named in the note of `\(heading)`; add it:"
              + " `> When it is said. {\(name.text)}`"))
      }
      if text.hasPrefix("- "), !wordings[last].joint.isEmpty { wordings[last].joint = "\n" }
      append(pieces.map(\.part))
    }
  }

  private mutating func readNote(
    _ line: TextLine, path: String, complaints: inout [Complaint]
  ) {
    guard wordings.count == 1, wordings[0].parts.isEmpty else {
      complaints.append(
        Complaint(
          Place(path: path, line: line.number, column: 1),
          "a note below the text; put it between the heading and the text"))
      return
    }
    let words = String(line.text.trimmed.dropFirst()).trimmed
    note += (note.isEmpty || words.isEmpty ? "" : " ") + words
    for piece in Piece.pieces(of: line, path: path, complaints: &complaints) {
      guard case .value(let name) = piece.part, !placeholders.contains(name) else { continue }
      placeholders.append(name)
    }
  }

  /// The finished prompt, or nil where nothing can be made of it.
  func closed(path: String, complaints: inout [Complaint]) -> PromptFile.Prompt? {
    let before = complaints.count
    for (index, wording) in wordings.enumerated() {
      if wording.parts.isEmpty {
        complaints.append(
          Complaint(
            wording.place,
            wordings.count == 1
              ? "`\(heading)` says nothing; write its text or remove the heading"
              : "wording \(index + 1) of `\(heading)` says nothing; write it or remove the `---`"))
        continue
      }
      let used = wording.parts.compactMap { part -> SwiftName? in
        if case .value(let name) = part { name } else { nil }
      }
      for placeholder in placeholders where !used.contains(placeholder) {
        complaints.append(
          Complaint(
            wording.place,
            wordings.count == 1
              ? "the text of `\(heading)` has no `{\(placeholder.text)}`, which its note names;"
                + " use it, or take it out of the note"
              : "wording \(index + 1) of `\(heading)` has no `{\(placeholder.text)}`; every wording"
                + " has to use what the note names"))
      }
    }
    guard complaints.count == before else { return nil }
    return PromptFile.Prompt(
      heading: heading, name: name, place: place, note: note, placeholders: placeholders,
      wordings: wordings.map(\.parts))
  }

  private var last: Int { wordings.count - 1 }

  /// Adds a line to the wording that is being read, joined to what stands there.
  private mutating func append(_ parts: [PromptFile.Part]) {
    let joint = wordings[last].joint
    for part in (joint.isEmpty ? [] : [.words(joint)]) + parts {
      if case .words(let more) = part, case .words(let words)? = wordings[last].parts.last {
        wordings[last].parts[wordings[last].parts.count - 1] = .words(words + more)
      } else {
        wordings[last].parts.append(part)
      }
    }
    wordings[last].joint = " "
  }
}
