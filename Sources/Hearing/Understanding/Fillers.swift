/// What opens and closes a report and tells nothing: greetings, hedges of talk, thanks, smileys.
///
/// Rules read clauses from their begin to their end, and would have to know each of these words;
/// "ok so calves 4, if that helps :)" is heard as "calves 4".
extension Words {
  /// Drops them where the body or the day is asked about; what was found before moves along.
  mutating func dropFillers<Value>(moving finds: inout [Find<Value>]) {
    guard topic == .soreness || topic == .state || topic == .days else { return }
    dropClosers()
    var dropped = 0
    for _ in 0..<3 {
      guard let end = openerEnd, tellsAnything(end..<count) else { break }
      tokens.removeFirst(end)
      dropped += end
    }
    for index in finds.indices {
      finds[index].start = max(0, min(count - 1, finds[index].start - dropped))
      finds[index].end = max(1, min(count, finds[index].end - dropped))
    }
  }

  /// Where what opens the report ends, its comma included; nil where nothing does.
  private var openerEnd: Int? {
    var end = Self.openers.end(in: self, at: 0)
    if end == nil, let clause = Self.openingClauses.end(in: self, at: 0), self[clause].kind == .mark
    {
      end = clause
    }
    let next = self[1]
    // "well done", "well rested" open nothing.
    if end == nil, self[0].is(.well), next.kind == .word || next.kind == .number,
      !next.has([.done, .energy, .sleep, .fine]), !next.is(.and, .again)
    {
      end = 1
    }
    guard var end else { return nil }
    while self[end].isMark(",") || self[end].isMark(".") || self[end].isMark("!")
      || self[end].isMark("~")
    {
      end += 1
    }
    return end
  }

  private mutating func dropClosers() {
    for _ in 0..<3 {
      var end = count
      while end > 0, self[end - 1].kind == .mark, !self[end - 1].isMark("?") { end -= 1 }
      // ":)" closes what it stands behind, and is no colon of a table.
      if end < count, self[end].isMark(":") || self[end].isMark(";"), tellsAnything(0..<end) {
        tokens.removeLast(count - end)
        continue
      }
      guard end > 1,
        let start = (max(1, end - 4)..<end).first(where: {
          Self.closers.end(in: self, at: $0) == end
        }), tellsAnything(0..<start)
      else { return }
      // "mo we fr"
      if topic == .days, self[start].is(.fr) { return }
      let last = self[start - 1].isMark(",") ? start - 1 : start
      tokens.removeLast(count - last)
    }
  }

  private func tellsAnything(_ range: Range<Int>) -> Bool {
    range.contains { self[$0].kind == .word || self[$0].kind == .number }
  }

  private static let openers = Wording(Wordings.openers)
  private static let openingClauses = Wording(Wordings.openingClauses)
  private static let closers = Wording(Wordings.closers)
}

extension Wordings {
  /// What tells nothing at the begin.
  static let openers = [
    "to be (honest|fair|frank)", "tbh", "ngl", "not gonna lie", "honestly", "i think",
    "(hi|hello|hey|hiya|howdy|heya) [there|again|coach|mate]", "yo", "(hmm|um|uh|erm|er|ah|oh|mm)",
    "(ok|okay|well|right|yeah) so", "so (yeah|yes|yep)", "(lol|haha|lmao)",
    "(good morning|morning|good evening|evening|good afternoon|afternoon|sorry) coach",
  ]

  /// What tells nothing in a clause of its own.
  static let openingClauses = [
    "(well|so|coach|sorry|listen|look)",
    "[good] (morning|evening|afternoon|day)",
  ]

  /// What tells nothing at the end.
  static let closers = [
    "tbh", "ngl", "lol", "haha", "lmao", "imo", "fr", "tho",
    "(thanks|thank you|cheers|ta) [coach|mate|a lot|so much]", "(coach|mate|bro|fam|dude|man|pal)",
    "to be (honest|fair|frank)", "if that (helps|matters|makes sense)", "i (think|reckon|suppose)",
    "(id|i would) say", "as (usual|always)", "not gonna lie", "sorry",
  ]
}
