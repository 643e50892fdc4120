import Training

extension Wordings {
  /// What breaks, snaps and kills, and is no body.
  static let things = [
    "(lace|laces|shoelace|shoelaces|boots|trainers|prep|homework|exam|exams|boiler|heating|car|treadmill|phone|laptop|zip|"
      + "belt|battery|commute|heat|boss)"
  ]
}

/// What a whole answer to "is anything sore?" tells where place and figure stand apart.
extension Complaints {
  /// A word that nobody knows may be a ligament: only what is listed is a thing.
  private static let things = Wording(Wordings.things)

  /// "my lace snapped", "the boots were killing me": whether what is told is told of no body.
  func isOfThing(_ at: Int) -> Bool {
    var subject = at - 1
    while words[subject].is(.is, .was) || words[subject].is(.are, .has) || words[subject].is(.got)
      || words[subject].is(.just)
    {
      subject -= 1
    }
    let noun = words[subject]
    let owner = words[subject - 1]
    return owner.is(.my, .the) && !noun.has(.area) && noun.kind == .word
      && (noun.is(.shoes, .work) || noun.is(.thermometer, .watch) || noun.has(.stress)
        || Self.things.end(in: words, at: subject) != nil)
      || noun.is(.work) || noun.has(.stress)
  }

  /// "the left side of my back is the trouble; the pain is a 3", "a 6 isn't too bad, it's the quads".
  mutating func hearBeside() {
    guard words.topic == .soreness, soreness.count == 1, let sore = soreness.first else { return }
    if sore.area == .unknown {
      let places = (0..<words.count).filter { words.area(at: $0) != nil }
      guard places.count == 1, let area = words.area(at: places[0]) else { return }
      soreness[0] = bare(area, at: places[0], level: sore.level ?? 1)
      soreness[0].level = sore.level
      soreness[0].pain = soreness[0].pain || sore.pain
      mark(places[0], places[0] + 1)
    }
    guard !tookFigure, measures.count == 1, words.isLevel(measures[0]), !isCount(measures[0]),
      !isOfElse(measures[0])
    else { return }
    switch measures[0].value {
    case .level(let level): soreness[0].level = level
    case .number(let number): soreness[0].level = number.middle
    default: return
    }
    mark(measures[0].start, measures[0].end)
  }
}

extension Words {
  /// "except my calves", "everything but my calves is fine", "nothing hurts but my calves": the part
  /// that is left out is sore; in "everything but my calves hurts" it is not.
  func exceptsPart(_ at: Int) -> Bool {
    if self[at].is(.except, .besides) || self[at].is(.apart) && self[at + 1].is(.from) {
      return true
    }
    // "no knee pain, just the ankle"
    if self[at].is(.just, .only), self[at - 1].isMark(",") {
      let part = self[at + 1].is(.the, .my) ? at + 2 : at + 1
      return area(at: part) != nil && self[part + 1].kind != .word
        && (max(0, at - 6)..<at).contains { self[$0].is(.no, .not) && sameSentence($0, at) }
    }
    guard self[at].is(.but), let part = (at + 1..<at + 4).first(where: { area(at: $0) != nil })
    else { return false }
    let before = self[at - 1]
    if before.is(.everything, .nothing) || before.is(.muscle) && self[at - 3].is(.all) {
      let told = skipping(part + 1, .is, .are, .feel, .all)
      return self[told].has(.fine) || self[told].is(.ok, .good)
    }
    return self[part + 1].kind != .word
      && (before.has(.fine)
        || before.has([.sore, .pain]) && (self[at - 2].is(.nothing) || self[at - 3].is(.nothing)))
  }
}
