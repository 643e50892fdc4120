/// A whole utterance as a coach would write it down: `[please] (move|shift) {session} to {day}`.
///
/// `[a|b]` may be missing, `(a|b)` is one of several, `{name}` is a slot of one to six words. A
/// pattern fits from end to end or not at all, so that a command never fires inside of a sentence.
package struct Pattern: Hashable, Sendable {
  package let text: String
  private let parts: [Part]

  private indirect enum Part: Hashable, Sendable {
    case word(String)
    case slot(String)
    case anyOf([[Part]], optional: Bool)
  }

  package init(_ text: String) {
    self.text = text
    var rest = Substring(text)
    parts = Pattern.read(&rest, until: nil)
  }

  /// The slots by name, each as the words that fill it; nil where the pattern does not fit.
  package func slots(in tokens: [String]) -> [String: [String]]? {
    guard tokens.count <= Pattern.longest else { return nil }
    return Pattern.match(parts[...], tokens[...], [:])
  }

  /// Longer utterances are no commands; the bound also keeps matching cheap.
  private static let longest = 24

  /// Lowercase words; apostrophes are dropped, other punctuation parts words.
  package static func tokens(_ text: String) -> [String] {
    text.lowercased().split { !($0.isLetter || $0.isNumber || "'’.:/%+-".contains($0)) }
      .map { $0.filter { !"'’".contains($0) } }
      .map { String($0.trimming { ".:-+/".contains($0) }) }
      .filter { !$0.isEmpty }
  }

  private static func read(_ rest: inout Substring, until close: Character?) -> [Part] {
    var parts: [Part] = []
    var alternatives: [[Part]] = []
    var word = ""
    func end() { if !word.isEmpty { parts.append(.word(word)); word = "" } }
    while let next = rest.popFirst() {
      if next == close { break }
      switch next {
      case " ": end()
      case "|" where close != nil:
        end()
        alternatives.append(parts)
        parts = []
      case "[":
        end()
        parts.append(group(read(&rest, until: "]"), optional: true))
      case "(":
        end()
        parts.append(group(read(&rest, until: ")"), optional: false))
      case "{":
        end()
        let name = rest.prefix { $0 != "}" }
        rest = rest.dropFirst(name.count + 1)
        parts.append(.slot(String(name)))
      default: word.append(next)
      }
    }
    end()
    guard !alternatives.isEmpty else { return parts }
    return [.anyOf(alternatives + [parts], optional: false)]
  }

  private static func group(_ parts: [Part], optional: Bool) -> Part {
    if parts.count == 1, case .anyOf(let alternatives, _) = parts[0] {
      return .anyOf(alternatives, optional: optional)
    }
    return .anyOf([parts], optional: optional)
  }

  private static func match(
    _ parts: ArraySlice<Part>, _ tokens: ArraySlice<String>, _ slots: [String: [String]]
  ) -> [String: [String]]? {
    guard let part = parts.first else { return tokens.isEmpty ? slots : nil }
    let rest = parts.dropFirst()
    switch part {
    case .word(let word):
      guard tokens.first == word else { return nil }
      return match(rest, tokens.dropFirst(), slots)
    case .slot(let name):
      for count in 1...6 where count <= tokens.count {
        guard SlotWords.fit(name, Array(tokens.prefix(count))) else { continue }
        var filled = slots
        filled[name] = Array(tokens.prefix(count))
        if let found = match(rest, tokens.dropFirst(count), filled) { return found }
      }
      return nil
    case .anyOf(let alternatives, let optional):
      for alternative in alternatives {
        if let found = match((alternative + rest)[...], tokens, slots) { return found }
      }
      return optional ? match(rest, tokens, slots) : nil
    }
  }
}

extension Pattern: ExpressibleByStringLiteral {
  package init(stringLiteral text: String) { self.init(text) }
}

extension String {
  /// Without the characters at either end that satisfy the test.
  fileprivate func trimming(_ isTrimmed: (Character) -> Bool) -> Substring {
    var text = Substring(self)
    while let first = text.first, isTrimmed(first) { text.removeFirst() }
    while let last = text.last, isTrimmed(last) { text.removeLast() }
    return text
  }
}
