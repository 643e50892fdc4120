extension String {
  /// The rows of a text on a page of a width, measured in columns of a terminal.
  ///
  /// Rows break at spaces; a word wider than the page is cut. Rows after the first of a `- ` item
  /// stand under its words.
  ///
  /// - Parameter width: columns of the page, at least one.
  /// - Returns: one string a row; an empty one for an empty paragraph.
  package func wrapped(to width: Int) -> [String] {
    let width = max(1, width)
    return split(separator: "\n", omittingEmptySubsequences: false).flatMap { paragraph in
      let isItem = paragraph.hasPrefix("- ") && width > 8
      return String.rows(of: paragraph, width: width, hanging: isItem ? 2 : 0)
    }
  }

  private static func rows(of paragraph: Substring, width: Int, hanging: Int) -> [String] {
    let margin = String(repeating: " ", count: hanging)
    var rows: [String] = []
    var row = ""
    var used = 0
    for word in paragraph.split(separator: " ") {
      var word = word
      var columns = word.columns
      if used > 0, used + 1 + columns <= width {
        row += " " + word
        used += 1 + columns
        continue
      }
      if !row.isEmpty {
        rows.append(row)
        row = margin
        used = 0
      }
      while columns > width - row.columns {
        let piece = word.prefix(fitting: width - row.columns)
        rows.append(row + piece)
        word = word.dropFirst(piece.count)
        columns = word.columns
        row = margin
      }
      row += word
      used = row.columns
    }
    if !row.isEmpty || rows.isEmpty { rows.append(row) }
    return rows
  }
}

extension Substring {
  /// The longest beginning that fits; never empty, so that cutting comes to an end.
  fileprivate func prefix(fitting width: Int) -> Substring {
    var used = 0
    var end = startIndex
    while end < endIndex {
      used += self[end].columns
      if used > width, end > startIndex { break }
      end = index(after: end)
    }
    return self[..<end]
  }
}
