/// How far a question and a denial reach among complaints.
extension Complaints {
  /// Whether a part is asked back and answered: "calves? nope, fine", "quads? 4".
  func isAnswered(_ at: Int) -> Bool {
    let reply = words[at + 1]
    return group.areas.last?.at == at - 1
      && (reply.is(.no) || reply.has([.no, .yes]) || reply.has([.fine, .degree])
        || reply.has([.digits, .cardinal]))
  }

  /// "sore? not really": what is asked back, and is not so.
  func isDeniedBehind(_ at: Int) -> Bool {
    let reply = words[at + 1]
    return group.areas.isEmpty && words[at - 1].has([.sore, .pain])
      && (reply.has(.no) || reply.is(.no, .not) || reply.is(.nothing, .never) || reply.is(.zero))
  }

  /// "should it hurt? my calf is a 3": asked in general, where what is sore is told behind.
  func isAskedAround(_ at: Int) -> Bool {
    // "what do you mean by sore?"
    if words[0].is(.what), (1..<at).contains(where: { words[$0].is(.mean) }) { return true }
    return group.areas.isEmpty && group.number == nil && words.topic == .soreness
      && (at..<words.count).contains { words.area(at: $0) != nil }
  }

  /// "hip hurts when i lift my knee": what is moved where something else hurts.
  func isCircumstance(_ at: Int) -> Bool {
    (max(0, at - 5)..<at).contains { when in
      (words[when].is(.when, .if) || words[when].is(.whenever, .while)) && words[when + 1].is(.i)
        && !(when..<at).contains { words[$0].is(.and) || words[$0].isMark(",") }
    }
  }

  /// Whether a "no", "not" or "without" before the word takes it back.
  func isNegated(_ at: Int) -> Bool {
    // "Zero aches".
    let before = words[at - 1]
    if before.kind == .word, before.has(.cardinal), before.sense.value == 0 { return true }
    var position = at - 1
    var steps = 0
    while position >= 0, steps < 5 {
      let token = words[position]
      if token.endsSentence || token.isMark(",") || token.isMark(":") || token.is(.but)
        || token.is(.except, .besides)
      {
        return false
      }
      if token.is(.no), words[position + 1].is(.longer) { return true }
      // "my achilles stopped hurting"
      if token.is(.stopped), position == at - 1 { return true }
      // "no idea what it is but my knee hurts"
      if token.is(.no), words[position + 1].is(.idea, .clue) { return false }
      // "no my knee hurts": an answer to what was asked.
      if token.is(.no), words[position + 1].has(.pronoun) || words[position + 1].is(.my, .the) {
        return false
      }
      if token.has(.negation) || token.is(.no) {
        if token.is(.cant, .cannot) || token.is(.couldnt) { return false }
        return !words[position + 1].is(.only, .just) && !words[position + 1].is(.sure)
          && !words.deniesElse(position, than: at)
      }
      // "neither my legs nor my back hurt"
      if words.area(at: position) != nil, steps > 0 {
        let isJoined = (max(0, position - 3)..<position).contains {
          words[$0].is(.neither, .nor)
        }
        return isJoined
      }
      position -= 1
      steps += 1
    }
    return words[at + 1].is(.free) || words[at].isMark("-") && words[at + 2].is(.free)
      || words[at + 1].isMark("-") && words[at + 2].is(.free)
  }
}

extension Words {
  /// Whether a pain with its own place follows: "glutes 5 and a sharp pain in the right hip".
  func opensPain(_ start: Int) -> Bool {
    var at = start
    while at < start + 4, !self[at].is(.pain),
      self[at].has(.article) || self[at].has([.degree, .injury]) || self[at].is(.also, .some)
        || self[at].is(.bad)
        || self[at].is(.got, .have) || self[at].is(.i, .with)
        || self[at].is(.bit, .of)
    {
      at += 1
    }
    guard self[at].has(.pain), self[at + 1].is(.in, .on) else { return false }
    return (at + 2..<at + 5).contains { area(at: $0) != nil }
  }

  /// "my shoelace broke", "didn't bother", "barely broke a sweat": words of harm that tell of none.
  func meansNoHurt(_ at: Int) -> Bool {
    let token = self[at]
    let next = self[at + 1]
    if token.is(.bother), self[at - 1].is(.didnt) { return next.kind != .word || next.is(.to) }
    guard token.has(.injury) else { return false }
    if next.is(.down) || next.is(.a) && self[at + 2].is(.sweat) { return true }
    if self[at - 1].is(.something) { return false }
    let isElsewhere = !(max(0, at - 4)..<at + 6).contains { area(at: $0) != nil }
    // "popped out between the showers"
    if isElsewhere, next.is(.out, .over), !self[at - 1].is(.it) { return true }
    return token.is(.broke) && (self[at - 1].has(.fever) || isElsewhere)
  }
}
