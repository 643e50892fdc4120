/// A part of a line together with the column where it starts.
struct Piece {
  let part: PromptFile.Part
  let column: Int

  /// Parts a line at its placeholders; the spaces around the line are dropped.
  ///
  /// Placeholders that cannot be read are complained of and left out.
  static func pieces(
    of line: TextLine, path: String, complaints: inout [Complaint]
  ) -> [Piece] {
    let scalars = Array(line.text.unicodeScalars)
    let start = scalars.firstIndex { $0 != " " } ?? scalars.count
    let end = (scalars.lastIndex { $0 != " " } ?? -1) + 1
    var pieces: [Piece] = []
    var words = ""
    var wordsColumn = start + 1
    var index = start

    func complain(_ column: Int, _ message: String) {
      complaints.append(
        Complaint(Place(path: path, line: line.number, column: column), message))
    }

    while index < end {
      switch scalars[index] {
      case "{":
        let rest = scalars[(index + 1)..<end]
        guard let close = rest.firstIndex(of: "}"), !rest[..<close].contains("{") else {
          complain(index + 1, "`{` without `}`; close it on the same line: `{name}`")
          index += 1
          continue
        }
        let written = String(String.UnicodeScalarView(rest[..<close]))
        if let name = SwiftName(written), !written.contains("-") {
          if !words.isEmpty { pieces.append(Piece(part: .words(words), column: wordsColumn)) }
          pieces.append(Piece(part: .value(name), column: index + 1))
          words = ""
          wordsColumn = close + 2
        } else {
          complain(
            index + 1,
            "`{\(written)}` cannot name a value; use ASCII letters and digits, as in `{longRun}`")
        }
        index = close + 1
      case "}":
        complain(index + 1, "`}` without `{`; open it on the same line: `{name}`")
        index += 1
      default:
        words.unicodeScalars.append(scalars[index])
        index += 1
      }
    }
    if !words.isEmpty { pieces.append(Piece(part: .words(words), column: wordsColumn)) }
    return pieces
  }
}
