/// What takes back what was said before.
extension Hearing {
  /// Whether the words take something back: "no sorry", "actually", "I mean".
  var isCorrected: Bool {
    isFigureCorrected
      || words.tokens.contains {
        $0.is(.sorry, .actually) || $0.is(.oops, .scratch) || $0.is(.rather)
          || $0.is(.correction, .instead)
      }
      || (0..<words.count).contains { at in
        words[at].is(.i) && words[at + 1].is(.mean, .meant)
          || words[at].is(.make) && words[at + 1].is(.that, .it)
          || words[at].is(.no) && words[at + 1].is(.wait)
          || words[at].is(.wait) && words[at + 1].is(.no)
      }
  }

  /// "4, no 5", "10k, no, 15k", "not 4, 5": the later figure stands, where a figure was asked for.
  private var isFigureCorrected: Bool {
    guard words.topic == .number || words.topic == .distance || words.topic == .duration,
      let first = measures.first, let last = measures.last, first.end <= last.start
    else { return false }
    return words[first.start - 1].is(.not)
      || (first.end..<last.start).contains { words[$0].is(.no) || words[$0].is(.make) }
  }
}
