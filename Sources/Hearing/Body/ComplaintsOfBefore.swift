import Training

/// What was felt and is no more, and what was said wrong.
extension Clue<Complaints> {
  static let ofBefore: [Clue<Complaints>] = [.noMore, .replacedArea, .stoppedBecause]

  /// "knee was hurting last week, it's fine now", "calves used to be sore, not anymore".
  static let noMore = Clue(
    "complaints.no-more", at: [.now, .anymore, .today], asked: .soreness,
    accepts: [
      "yesterday i was really stiff but today i'm fine": "nothing sore",
      "knee was hurting last week, it's fine now": "knees 0",
      "calves used to be sore, not anymore": "calves 0",
      "the hamstring i pulled last month is fine now": "hamstrings 0",
      "my calves were cramping last night, now fine": "calves 0",
    ],
    refuses: ["it was fine and now it hurts", "knee hurts now, fine before", "now what"]
  ) { reader, at, token in
    let words = reader.words
    let near = max(0, at - 4)..<at
    guard
      token.is(.anymore)
        ? words[at - 1].is(.not) || words[at - 1].has(.negation)
        : words[at + 1].has(.fine) || words[at + 1].is(.gone)
          || words[at + 1].is(.im, .its) && words[at + 2].has(.fine)
          || near.contains(where: { words[$0].has(Signs.fine) || words[$0].is(.gone) })
            && !near.contains(where: {
              words[$0].has(.negation) || words[$0].has([.sore, .pain, .injury])
            }),
      !(at + 1..<at + 4).contains(where: { words[$0].has([.sore, .pain]) }),
      (0..<max(0, at - (token.is(.anymore) ? 4 : 2))).contains(where: {
        words[$0].is(.was, .use) || words[$0].is(.last, .yesterday)
      })
    else { return false }
    guard !reader.group.areas.isEmpty, reader.group.hasFeel else {
      return reader.healLast(at)
    }
    return reader.note(at) { group in
      group.isSore = false
      group.isPain = false
      group.isInjury = false
      group.isFine = true
      group.isMild = false
      group.number = nil
      group.word = nil
    }
  }

  /// "left knee, i mean right knee": the second is meant.
  static let replacedArea = Clue(
    "complaints.replaced", at: [.i, .wait, .oops, .scratch], asked: .soreness,
    accepts: [
      "left knee hurts, i mean right knee": "right knees pain",
      "quads 4, no wait, calves 4": "calves 4",
    ],
    refuses: ["i mean it, knee hurts", "wait, what"]
  ) { reader, at, token in
    let words = reader.words
    if token.is(.i), !words[at + 1].is(.mean, .meant) { return false }
    guard
      let next = (at + 1..<at + 6).first(where: { words.area(at: $0) != nil }),
      !(at..<next).contains(where: { words[$0].has([.sore, .pain]) }),
      !reader.group.areas.isEmpty
    else { return false }
    reader.group.areas = []
    reader.group.separator = -1
    return true
  }

  /// "stopped after 3 km because of my knee": what stops a run is no tired muscle.
  static let stoppedBecause = Clue(
    "complaints.because", at: [.because, .due, .since], asked: .soreness,
    accepts: ["stopped early because of my knee": "knees pain, session partly"],
    refuses: ["quads 4 because of my legs session", "stopped because of my boss"]
  ) { reader, at, token in
    let words = reader.words
    guard words[at + 1].is(.of, .to), words[at + 2].is(.my, .the),
      let area = (at + 3..<at + 5).first(where: { words.area(at: $0) != nil }),
      words[area + 1].kind != .word || words[area + 1].is(.again, .and),
      (max(0, at - 8)..<at).contains(where: {
        words[$0].has([.partly, .missed]) || words[$0].is(.stop, .turned)
      })
    else { return false }
    reader.flush()
    return reader.note(at) { $0.isPain = true }
  }
}

extension Complaints {
  /// Takes back what was felt last.
  fileprivate mutating func healLast(_ at: Int) -> Bool {
    guard let last = soreness.indices.last else { return false }
    if soreness[last].area == .unknown {
      soreness.remove(at: last)
      return tellNothing(at, at + 1)
    }
    soreness[last].level = 0
    soreness[last].pain = false
    mark(at, at + 1)
    return true
  }
}
