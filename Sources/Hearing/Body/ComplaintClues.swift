import Training

/// What is felt, word by word; the first clue that has something to say is followed.
extension Clue<Complaints> {
  static let index = ClueIndex(all)

  static let all: [Clue<Complaints>] =
    [.illnessAche, .harmlessShot] + ofBefore + pictures + [
      .quietPart, .untroubled, .yesOrNo, .isNot, .sideBehind, .lessThanBefore, .nothing, .tiredPart,
      .onFire, .asHell, .aLot,
      .rockHard, .actingUp,
      .odd, .clicking, .worsePart, .hurtsAfter, .stairs, .barelyMoving, .degree, .bad, .fine,
      .lively, .heavy,
      .wrecked,
      .hurting,
    ]

  /// A flu shot and swollen glands are none of a muscle's.
  static let harmlessShot = Clue(
    "complaints.shot", at: [.shot, .swollen, .vaccine], asked: .soreness,
    accepts: ["got my flu shot": ""], refuses: ["legs are shot", "swollen knee"]
  ) { reader, at, token in
    let words = reader.words
    if token.is(.swollen) { return words[at + 1].is(.gland, .glands) }
    return token.is(.vaccine) || words[at - 1].is(.flu, .covid) || words[at - 1].is(.vaccine, .a)
  }

  /// A sore throat and aches of the whole body are an illness's.
  static let illnessAche = Clue(
    "complaints.illness", at: [.throat, .ache], [.sore, .pain], asked: .soreness,
    accepts: ["body aches": "ill chest", "my throat hurts": "ill head"], refuses: ["my quads ache"]
  ) { reader, at, token in
    let words = reader.words
    if token.is(.throat) || token.has(.sore) && words[at - 1].is(.throat) { return true }
    if token.has(.sore) && words[at + 1].is(.throat) { return true }
    // "a cough has been troubling me"
    if token.has(.pain), (max(0, at - 4)..<at).contains(where: { words[$0].has([.lungs, .head]) }),
      !(max(0, at - 4)..<at).contains(where: { words[$0].isMark(",") || words[$0].is(.and) })
    {
      return true
    }
    // "pain of throat", "my head hurts"
    if token.has(.pain), words[at + 1].is(.of, .in),
      (at + 2..<at + 4).contains(where: { words[$0].is(.throat, .head) })
    {
      return true
    }
    if token.has(.pain), words[at - 1].is(.head) { return true }
    // "tummy ache", "whole body aches" where the body is asked about
    if words[at - 1].is(.stomach) { return true }
    // "no muscle ache" where soreness is asked about
    if words.topic == .soreness, words[at - 1].is(.muscle) { return false }
    if words.topic == .soreness, words[at - 1].is(.body), words[at - 2].is(.whole, .my) {
      return false
    }
    if token.has([.sore, .pain]), (max(0, at - 3)..<at).contains(where: { words[$0].is(.throat) }) {
      return true
    }
    guard token.has(.pain) else { return false }
    return words[at - 1].is(.body)
      || words[at - 1].is(.muscle) && token.is(.ache) && words.area(at: at - 2) == nil
  }

  /// "shins, right side only", "hamstring tight on the left", "calf pain left".
  static let sideBehind = Clue(
    "complaints.side", .side, asked: .soreness,
    accepts: [
      "shins, right side only, 5/10": "right shins 5 pain",
      "hamstring tight on the left": "left hamstrings pain", "calf pain left": "left calves pain",
      "knee hurts on stairs, right one": "right knees pain",
      "my knee hurts, it's the left": "left knees pain",
    ],
    refuses: ["calves sore, right now", "left knee hurts"]
  ) { reader, at, token in
    let words = reader.words
    let side: Soreness.Side = token.is(.left) ? .left : token.is(.right) ? .right : .both
    // "thighs and calves, both 5": each of them.
    if side == .both, reader.group.areas.count > 1 { return false }
    let isBehind =
      words[at - 1].is(.the) && words[at - 2].is(.its, .is) && words[at + 1].kind != .word
      || words[at - 1].is(.the) && words[at - 2].isMark(",") && words[at + 1].kind != .word
      || words[at - 1].isMark(",") && !words[at + 1].isMark("?")
        && (words[at + 1].kind != .word || words[at + 1].is(.of))
      || words[at - 1].isMark("(") && words[at + 1].isMark(")")
      || words[at - 1].is(.on, .in) && words[at + 1].kind != .word && words[at + 1].kind != .number
      || token.is(.both) && words[at + 1].is(.of) && words[at + 2].is(.them)
      || words[at + 1].is(.side) || words[at + 1].is(.one) && words[at + 2].kind != .word
      || (words[at - 1].is(.the) && words[at - 2].is(.on, .in)
        || words[at - 1].has([.pain, .sore]))
        && (words[at + 1].kind != .word || words[at + 1].is(.and, .side))
    return isBehind && reader.setSide(side)
  }

  /// "less sore than yesterday" tells no level.
  static let lessThanBefore = Clue(
    "complaints.less", .sore, asked: .soreness,
    accepts: ["less sore than yesterday": ""], refuses: ["sore", "less tired, quads sore"]
  ) { reader, at, _ in reader.words[at - 1].is(.less) }

  static let tiredPart = Clue(
    "complaints.tired", at: [.tired], asked: .soreness,
    accepts: [
      "legs are tired": "legs 4", "legs are slightly tired": "legs 3",
      "no pain, just tired legs": "legs 4",
    ],
    refuses: ["i am tired", "tired after leg day"]
  ) { reader, at, _ in
    let words = reader.words
    let isBefore = words.area(at: at + 1) != nil && !words[at + 1].is(.body)
    guard reader.group.areas.last.map({ at - $0.at <= 4 }) ?? isBefore else { return false }
    if isBefore { reader.split(at: at) }
    return reader.note(at) {
      $0.isSore = true
      $0.isBarelyTold = true
      $0.word = $0.word ?? 4
    }
  }

  static let onFire = Clue(
    "complaints.on-fire", at: [.fire], asked: .soreness,
    accepts: ["my thighs are on fire": "quads 8"], refuses: ["fire in the hall"]
  ) { reader, at, _ in
    guard reader.words[at - 1].is(.on), !reader.group.areas.isEmpty else { return false }
    return reader.note(at) {
      $0.isSore = true
      $0.word = 8
    }
  }

  /// "sore as hell", "hurts like hell", "sore af".
  static let asHell = Clue(
    "complaints.as-hell", at: [.hell, .af, .extremely, .mad, .crazy], asked: .soreness,
    accepts: [
      "calves tight as hell": "calves 8", "quads sore af": "quads 8",
      "left ankle hurts like mad": "left ankles 8 pain",
    ],
    refuses: ["hell of a run", "like mad, i ran"]
  ) { reader, at, token in
    guard token.is(.af) || reader.words[at - 1].is(.as, .like), reader.group.hasFeel else {
      return false
    }
    return reader.note(at) { $0.word = max($0.word ?? 0, 8) }
  }

  /// "my quads hurt a lot", "hurts so much".
  static let aLot = Clue(
    "complaints.a-lot", at: [.lots, .much], asked: .soreness,
    accepts: ["my quads hurt a lot": "quads 7", "calves hurt so much": "calves 7"],
    refuses: ["a lot of work, calves sore", "calves don't hurt a lot", "how much do i run"]
  ) { reader, at, token in
    let words = reader.words
    let adverb = words[at - 1].is(.a, .so) || words[at - 1].is(.very, .too) ? at - 1 : at
    guard adverb < at || words[at].end - words[at].start == 5, words[at + 1].kind != .word,
      words[adverb - 1].has(.pain), !reader.isNegated(adverb - 1)
    else { return false }
    return reader.note(at) { $0.word = $0.word ?? 7 }
  }

  static let rockHard = Clue(
    "complaints.rock-hard", at: [.hard, .rock], asked: .soreness,
    accepts: ["calves are rock hard": "calves"], refuses: ["the run was hard"]
  ) { reader, at, token in
    guard reader.words[at - 1].is(.rock) || token.is(.rock), !reader.group.areas.isEmpty else {
      return false
    }
    return reader.note(at) { $0.isSore = true }
  }

  /// "my knee is acting up", "playing up".
  static let actingUp = Clue(
    "complaints.acting-up", at: [.acting, .playing], asked: .soreness,
    accepts: ["my knee is acting up": "knees pain"], refuses: ["playing up in the hills"]
  ) { reader, at, _ in
    guard reader.words[at + 1].is(.up), !reader.group.areas.isEmpty else { return false }
    return reader.note(at) { $0.isPain = true }
  }

  /// "my knee feels weird", "the back feels off": only of a part of the body.
  static let odd = Clue(
    "complaints.odd", at: [.weird, .off, .odd, .funny, .wrong], asked: .soreness,
    accepts: ["my knees feel weird": "knees pain", "my back feels off": "back pain"],
    refuses: ["weird weather today", "legs took the day off", "funny run"]
  ) { reader, at, token in
    let words = reader.words
    if reader.group.areas.isEmpty, token.is(.weird), words.area(at: at + 1) != nil {
      return reader.note(at) { $0.isPain = true }
    }
    guard !reader.group.areas.isEmpty,
      words[at - 1].is(.feel, .is) || words[at - 1].is(.are, .bit)
        || words[at - 1].has(.degree) || token.is(.weird), !reader.isNegated(at),
      !words[at - 1].has(.sleep)
    else { return false }
    return reader.note(at) {
      $0.isPain = true
      $0.isSore = true
    }
  }

  /// "my knee clicks", "unstable", "wobbly": a joint that is not as it was.
  static let clicking = Clue(
    "complaints.clicking", at: [.clicks, .unstable, .weak], asked: .soreness,
    accepts: [
      "my knee clicks": "knees pain", "ankle feels wobbly": "ankles pain",
      "grinding in my knee": "knees pain",
    ],
    refuses: ["the plan clicks", "weak legs", "weak at the knees"]
  ) { reader, at, token in
    // "grinding in my knee"
    let words = reader.words
    let ahead = (at + 1..<at + 5).first { words.area(at: $0) != nil }.flatMap { words.area(at: $0) }
    let area = reader.group.areas.last?.area ?? (token.is(.clicks) ? ahead : nil)
    guard let area, area.isJoint, !reader.isNegated(at) else { return false }
    return reader.note(at) { $0.isPain = true }
  }

  static let worsePart = Clue(
    "complaints.worse", at: [.worse], asked: .soreness,
    accepts: ["knee is worse": "knees pain", "could be worse": "unknown 2"],
    refuses: ["the weather is worse"]
  ) { reader, at, token in
    if token.has(.sore) { return false }
    if reader.words[at - 1].is(.be), reader.words[at - 2].is(.could) {
      return reader.note(at) {
        $0.word = 2
        $0.isMild = true
      }
    }
    guard !reader.group.areas.isEmpty else { return false }
    return reader.note(at) { $0.isPain = true }
  }

  /// "stairs are hard", "stairs are my enemy", "going down the stairs was torture".
  static let stairs = Clue(
    "complaints.stairs", at: [.stairs], asked: .soreness,
    accepts: [
      "stairs are hard": "unknown 7", "stairs are my enemy today": "unknown 7",
      "going down the stairs was torture": "unknown 8",
    ],
    refuses: ["took the stairs", "stairs are no problem"]
  ) { reader, at, _ in
    let words = reader.words
    let behind = at + 1..<at + 6
    let isTorture = behind.contains {
      words[$0].is(.torture, .hell) || words[$0].is(.nightmare, .killing) || words[$0].has(.bad)
    }
    let isHard = behind.contains {
      words[$0].is(.hard, .enemy) || words[$0].is(.brutal, .struggle) || words[$0].is(.tough)
    }
    // "struggling with stairs"
    let isStruggle = (max(0, at - 4)..<at).contains { words[$0].is(.struggle, .struggling) }
    guard isTorture || isHard || isStruggle, !behind.contains(where: { words[$0].is(.no) }) else {
      return false
    }
    return reader.note(at) {
      $0.isSore = true
      $0.word = max($0.word ?? 0, isTorture ? 8 : 7)
    }
  }

  /// "can barely walk downstairs", "could barely get out of bed".
  static let barelyMoving = Clue(
    "complaints.barely-moving", at: [.move, .sit, .stairs, .bed, .toilet, .couch, .sofa, .chair],
    .walk, asked: .soreness,
    accepts: [
      "can barely walk downstairs": "unknown 9", "so sore i can barely sit down": "unknown 9",
      "could barely get out of bed, legs stiff": "legs 9", "i walk like a penguin": "unknown 9",
    ],
    refuses: ["can walk fine", "move my run", "can't walk the dog"]
  ) { reader, at, token in
    let words = reader.words
    let isSeat = token.is(.couch, .sofa) || token.is(.chair)
    let before = max(0, at - (isSeat ? 6 : 4))..<at
    // "can't sit": not "can't sit still", "can't move my run".
    let isUnable =
      token.is(.move, .sit) && words[at - 1].is(.cant, .cannot)
      && (words[at + 1].kind != .word || words[at + 1].is(.without, .today))
    let isHard = before.contains {
      words[$0].is(.barely, .cant) || words[$0].is(.hardly, .cannot) || words[$0].is(.couldnt)
    }
    let isDirect =
      words[at - 1].is(.barely, .hardly) || words[at - 2].is(.barely, .hardly)
      || words[at + 1].is(.stairs, .down) || words[at + 2].is(.stairs)
      || token.is(.bed) && words[at - 1].is(.of)
      || isSeat && before.contains { words[$0].is(.off, .of) || words[$0].is(.from, .up) }
    let isClumsy =
      token.has(.walk) && words[at + 1].is(.like)
      && (words[at + 3].is(.penguin, .cowboy) || words[at + 3].is(.duck, .robot))
      || token.is(.toilet) && (at + 1..<at + 5).contains { words[$0].is(.challenge, .hard) }
    // "so sore i can't walk properly"
    let isLame =
      token.has(.walk) && words[at - 1].is(.cant, .cannot) && reader.group.isSore
      && words[at + 1].is(.properly, .right)
    guard isHard && isDirect || isClumsy || isUnable || isLame else { return false }
    reader.split(at: at)
    return reader.note(at) {
      $0.isSore = true
      $0.word = 9
    }
  }
}
