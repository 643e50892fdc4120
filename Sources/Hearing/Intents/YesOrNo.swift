/// What begins with, or is, a yes or a no where one was asked for; the examples are the tests.
enum YesOrNo {
  static let yesWording = Wording(Wordings.yes)
  static let noWording = Wording(Wordings.no)
  static let refusals = Wording(Wordings.refusals)
  static let openers = Wording(Wordings.replyOpeners)
  static let noAnswers = Wording(Wordings.noAnswers)
  static let plainYes = Wording(Wordings.plainYes)
  static let plainNo = Wording(Wordings.plainNo)

  static let yes = [
    "yes", "yep, let's", "sure", "ok do it", "sounds good", "why not", "go ahead", "no problem",
    "of course", "i do", "that works", "👍", "you're the boss", "i see no reason not to",
    "count me in", "gosh, okay then", "you have my full agreement", "that would suit me best",
    "i'm willing to try it", "i couldn't agree more", "not a bad idea", "make it so, number one",
    "i don't mind at all", "please proceed as you propose", "do it do it", "i wouldn't say no",
    "no, wait, actually yes",
  ]
  static let no = [
    "no", "nah", "not really", "no thanks", "rather not", "i'd rather not", "absolutely not",
    "i don't think so", "keep it as it is", "please don't", "ok ok. no", "of course not", "👎",
    "that does not suit me", "stick with the old plan", "sounds like a terrible idea",
    "thanks, but i'll pass", "you must be joking", "not in a million years", "don't you dare",
    "i would prefer that nothing be changed", "my legs won't have it", "that i don't want",
    "yes... hmm, sorry, no, make that a no",
  ]
  static let neither = [
    "maybe on sunday", "why", "the knee hurts", "what do you mean", "i don't know",
    "not sure", "no idea", "depends on the weather", "sounds good but not on friday", "hard to say",
    "fine, if it's on sunday", "doesn't matter", "let me sleep on it", "i'm torn", "up to you",
  ]
}

/// Whether an utterance begins with, or is, a yes or a no.
extension Words {
  /// Where an answer begins: words of assent in front of a no are none.
  ///
  /// "Ok ok. No".
  private func behindNods(_ start: Int) -> Int {
    var at = start
    while at < start + 4, self[at].has(Kinds.yes) && !self[at].is(.yes) || self[at].kind == .mark {
      at += 1
    }
    return at > start && self[at].is(.no) && !self[at + 1].is(.problem, .worries) ? at : start
  }

  /// A reply in whole wordings: "works for me", "forget it".
  func wholeReply(at start: Int) -> Reading<Bool>? {
    for (wording, value) in [(YesOrNo.yesWording, true), (YesOrNo.noWording, false)] {
      guard var end = wording.end(in: self, at: start) else { continue }
      // "Do it do it do it", "absolutely go ahead".
      // "Very well, I agree to that", "no, leave it".
      while end < count {
        var start = end
        while self[start].isMark(",") { start += 1 }
        guard let next = wording.end(in: self, at: start), next > start else { break }
        end = next
      }
      if isTail(from: end) { return Reading(value: value, end: end) }
    }
    return nil
  }

  /// Where a reply may begin: behind what wraps it, as in "to be honest, I'd rather you didn't".
  private var replyStarts: [Int] {
    var starts = Asking(self)?.starts ?? []
    var next = 0
    while next < starts.count, starts.count < 24 {
      if let end = YesOrNo.openers.end(in: self, at: starts[next]), !starts.contains(end) {
        starts.append(end)
        if self[end].kind == .mark { starts.append(end + 1) }
      }
      next += 1
    }
    // "Gosh, okay then": a word or two that tell nothing of the body.
    if let mark = (1...2).first(where: { self[$0].kind == .mark }),
      !tokens[..<mark].contains(where: { !$0.sense.signs.isEmpty })
    {
      starts.append(mark + 1)
    }
    // "I am fine" tells how somebody is, and confirms nothing.
    return starts.filter { !self[$0 - 1].is(.am, .im) && !self[$0 - 1].is(.i) }
  }

  /// A reply where one is awaited: all that is said, or a clause that nothing turns round.
  private func awaitedReply(at starts: [Int]) -> Reading<Bool>? {
    for start in starts {
      if let reading = wholeReply(at: start) { return reading }
    }
    for start in starts {
      if let end = YesOrNo.refusals.end(in: self, at: start), isTail(from: end) {
        return Reading(value: false, end: end)
      }
    }
    for start in starts {
      for (wording, value) in [(YesOrNo.yesWording, true), (YesOrNo.noWording, false)] {
        guard let end = wording.end(in: self, at: start), end - start > 1, self[end].kind == .mark,
          !turns(from: end, against: value)
        else { continue }
        return Reading(value: value, end: end)
      }
    }
    return nil
  }

  /// A reply to a question of safety: only what says nothing else.
  private func plainReply(at start: Int) -> Reading<Bool>? {
    for (wording, value) in [(YesOrNo.plainYes, true), (YesOrNo.plainNo, false)] {
      guard let end = wording.end(in: self, at: start), isTail(from: end) || self[end].kind == .mark
      else { continue }
      return Reading(value: value, end: end)
    }
    return nil
  }

  /// Whether what follows takes a reply back, or makes it depend on something.
  private func turns(from end: Int, against value: Bool) -> Bool {
    self[end].isMark("?")
      || tokens[end...].contains {
        $0.has(Kinds.but) || $0.is(.if, .but) || $0.is(.though)
          || $0.is(.instead, .only)
          || value && ($0.has([.negation, .weekday]) || $0.has(Kinds.no))
          || !value && $0.is(.yes)
      }
  }

  /// "I don't know", "hard to say", "what was the question": an answer that is none.
  private func isNoAnswer(at starts: [Int]) -> Bool {
    starts.contains {
      YesOrNo.noAnswers.end(in: self, at: $0).map { isTail(from: $0) } ?? false
    }
  }

  /// A reply at the very end: "good heavens, no", "does a bear run in the woods? yes".
  private func lastReply() -> Reading<Bool>? {
    var last = count - 1
    while last > 0, self[last].kind == .mark, !self[last].isMark("?") { last -= 1 }
    let before = self[last - 1]
    guard last > 0, self[last].is(.yes, .no),
      count <= 5 || before.isMark("?") || before.isMark(",") || before.is(.so, .but)
        || before.is(.then),
      !before.is(.or, .and), !before.is(.say, .not)
    else { return nil }
    return Reading(value: self[last].is(.yes), end: last + 1)
  }

  /// "no, wait, actually yes": what a reply was turned into.
  private func turnedReply(from start: Int) -> Reading<Bool>? {
    var last = count - 1
    while last > start, self[last].kind == .mark, !self[last].isMark("?") { last -= 1 }
    let before = self[last - 1]
    guard last > start + 1, self[start].is(.yes, .no), self[last].is(.yes, .no),
      self[start].is(.yes) != self[last].is(.yes),
      before.is(.actually, .wait) || before.isMark(",") || before.is(.a, .it) || before.is(.that),
      (start + 1..<last).contains(where: {
        self[$0].is(.wait, .actually) || self[$0].is(.sorry, .make) || self[$0].is(.oops)
      })
    else { return nil }
    return Reading(value: self[last].is(.yes), end: last + 1)
  }

  /// True for yes, false for no, with the tokens that say so.
  func yesOrNo() -> Reading<Bool>? {
    var start = 0
    while start < 3,
      self[start].is(.well, .oh) || self[start].is(.um, .hmm) || self[start].is(.so)
        || self[start].isMark(",")
    { start += 1 }
    start = behindNods(start)
    let token = self[start]
    let next = self[start + 1]
    let isPlain = topic == .plainYesNo || topic == .screening
    let isAsked = topic == .yesNo || isPlain
    if isAsked {
      if let reading = turnedReply(from: start) { return reading }
      if isNoAnswer(at: token.has([.yes, .no]) ? [start] : [start] + replyStarts) { return nil }
      if topic == .yesNo, let reading = wholeReply(at: start) { return reading }
    }
    if token.has(Kinds.yes), next.is(.not) {
      return isAsked || count <= 3 ? Reading(value: false, end: start + 2) : nil
    }
    if token.has(Kinds.yes), !token.is(.yes), !token.is(.fine) || count <= 3,
      !isAsked || !token.is(.sounds)
    {
      // "ok", "fine", "sure" are a yes where one was asked for, or alone.
      guard isAsked || count <= 3 else { return nil }
      if token.is(.k), count > 1 { return nil }
      if token.is(.good) { return nil }
      return Reading(value: true, end: start + 1)
    }
    if token.is(.yes) { return Reading(value: true, end: start + 1) }
    if token.is(.no), token.end - token.start <= 4 {
      if next.is(.problem, .worries) || next.is(.prob) {
        return isAsked ? Reading(value: true, end: start + 2) : nil
      }
      guard
        next.kind != .word || next.is(.thanks, .not) || next.is(.i, .but) || next.is(.im, .sorry)
          || next.is(.thank, .way) || next.is(.never, .nothing) || isAsked || next.is(.its, .that)
      else { return nil }
      if next.is(.sorry), !isAsked { return nil }
      return Reading(value: false, end: start + 1)
    }
    if isAsked || count <= 3 {
      if token.is(.not),
        next.kind == .edge || next.is(.really, .yet) || next.is(.at, .that) || next.is(.now, .today)
          || next.is(.thanks) || next.is(.necessarily)
      {
        return Reading(value: false, end: start + 1)
      }
      if token.is(.nothing) || token.is(.never) {
        return isAsked ? Reading(value: false, end: start + 1) : nil
      }
    }
    if token.has(Kinds.no), token.end - token.start == 1, count == 1 {
      return Reading(value: false, end: 1)
    }
    guard isAsked else { return nil }
    // Whoever finds the question stupid has not said that no doctor has to know.
    if isPlain { return plainReply(at: start) ?? lastReply() }
    return awaitedReply(at: [start] + replyStarts) ?? lastReply()
  }
}
