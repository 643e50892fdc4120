extension String {
  /// The rows of a text on a page of a width, measured in columns of a terminal.
  ///
  /// Rows break at spaces, but never between a number and its unit; a word wider than the page is
  /// cut. Rows after the first of a `- ` item stand under its words.
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
    for unit in paragraph.unbroken {
      var word = unit
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
  /// The words, where a number and what belongs to it count as one: "1 h 30", "5 km", "Tue 24".
  fileprivate var unbroken: [Substring] {
    var units: [Substring] = []
    for word in split(separator: " ") {
      if let before = units.last, before.binds(word) {
        units[units.count - 1] = self[before.startIndex..<word.endIndex]
      } else {
        units.append(word)
      }
    }
    return units
  }

  /// Whether a row must not end between these words and the next one.
  private func binds(_ next: Substring) -> Bool {
    guard columns + next.columns < 16 else { return false }
    let last = self.last(where: { $0 != "(" })
    let name = next.prefix { $0.isLetter || $0 == "/" }
    if last?.isNumber == true {
      return Self.units.contains(name) || Self.months.contains(name)
    }
    guard next.first?.isNumber == true else { return false }
    return hasSuffix(" h") || Self.weekdays.contains(self[...])
  }

  private static let units: Set<Substring> = [
    "min", "h", "km", "m", "mile", "miles", "/km", "/mi", "of",
  ]
  private static let weekdays: Set<Substring> = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
  private static let months: Set<Substring> = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

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
