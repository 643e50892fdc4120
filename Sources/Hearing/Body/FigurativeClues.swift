import Training

/// Pictures that people paint of a body that has worked.
extension Clue<Complaints> {
  static let pictures: [Clue<Complaints>] = [
    .givingGrief, .gait, .doneIn, .gone, .gaveWay, .tightened, .hitByATruck, .beatUp, .grumpy,
    .pulling,
    .feelIt, .cannotRaise,
    .likeWood, .feelsLike, .doneFor, .ofTouch, .backOut,
  ]

  /// "the soreness is gone", "knee pain has gone": what was felt is no more.
  static let gone = Clue(
    "complaints.gone", [.sore, .pain], asked: .soreness,
    accepts: [
      "soreness is gone": "nothing sore", "my knee pain has gone": "knees 0",
      "the pain is almost gone": "unknown 2",
    ],
    refuses: ["sore since i have gone running", "quads sore, gone tomorrow i hope"]
  ) { reader, at, _ in
    let words = reader.words
    guard
      let gone = (at + 1..<at + 7).first(where: {
        words[$0].is(.gone, .disappeared) || Wordings.isGone.end(in: words, at: $0) != nil
      }),
      !(at..<gone).contains(where: {
        words[$0].endsSentence || words[$0].isMark(",") || words[$0].has(.pronoun)
          || words[$0].has(.negation)
      })
    else { return false }
    let isNearly =
      words[gone - 1].is(.almost, .nearly) || words[gone - 1].is(.mostly)
      || words[gone - 1].is(.all) && words[gone - 2].is(.but)
    return reader.note(at) { group in
      if isNearly {
        group.isMild = true
        group.word = 2
      } else {
        group.isNegated = true
      }
    }
  }

  /// "my knee gave way", "the ankle keeps buckling".
  static let gaveWay = Clue(
    "complaints.gave-way", at: [.gave, .gives, .give, .buckled], asked: .soreness,
    accepts: ["knee gave way": "knees pain", "my left ankle buckled": "left ankles pain"],
    refuses: ["legs gave all they had", "give my knee a rest"]
  ) { reader, at, token in
    let next = reader.words[at + 1]
    guard let area = reader.group.areas.last, area.area.isJoint,
      token.is(.buckled) || next.is(.way, .out)
    else { return false }
    return reader.note(at) { $0.isInjury = true }
  }

  /// "my calf tightened up": what a muscle does before it tears.
  static let tightened = Clue(
    "complaints.tightened", at: [.pressure], asked: .soreness,
    accepts: ["my calf tightened up": "calves pain", "hamstrings tightening": "hamstrings"],
    refuses: ["pressure at work", "tightness in the schedule"]
  ) { reader, at, token in
    guard token.end - token.start >= 8, let area = reader.group.areas.last,
      area.area != .chest, !reader.isNegated(at)
    else { return false }
    return reader.note(at) {
      $0.isSore = true
      if area.isSingular { $0.isPain = true }
    }
  }

  /// "calves feel like wood", "quads are hard".
  static let likeWood = Clue(
    "complaints.wood", at: [.wood, .hard], asked: .soreness,
    accepts: ["my calves feel like wood": "calves", "the calves are hard": "calves"],
    refuses: ["the run was hard", "legs felt hard", "ran in the woods"]
  ) { reader, at, token in
    let words = reader.words
    guard let area = reader.group.areas.last, at - area.at <= 4 else { return false }
    let isMuscle =
      area.area == .calves || area.area == .quads || area.area == .hamstrings
    guard token.is(.wood) ? words[at - 1].is(.like) : isMuscle && words[at - 1].is(.are, .is) else {
      return false
    }
    return reader.note(at) { $0.isSore = true }
  }

  /// "legs feel like spaghetti", "my legs feel like someone else's": a picture that is no good one.
  static let feelsLike = Clue(
    "complaints.feels-like", at: [.feel], asked: .soreness,
    accepts: ["my legs feel like spaghetti": "legs"],
    refuses: ["legs feel like new", "feel like running"]
  ) { reader, at, _ in
    let words = reader.words
    guard words[at + 1].is(.like), let area = reader.group.areas.last, at - area.at <= 3,
      !reader.isNegated(at), !reader.group.hasFeel
    else { return false }
    let noun = words[at + 2].is(.a, .an) || words[at + 2].is(.the) ? at + 3 : at + 2
    let told = words[noun]
    if told.kind != .word || told.has([.digits, .cardinal]) || told.has([.fine, .good])
      || told.is(.new, .brand) || told.is(.running, .run) || told.is(.million, .world)
      || told.has(.energy) || told.is(.flies, .sprints) || told.is(.flight)
      || told.has([.sore, .pain])
    {
      return false
    }
    return reader.note(at) { $0.isSore = true }
  }

  /// "legs are done for", "quads on strike".
  static let doneFor = Clue(
    "complaints.done-for", at: [.for, .strike, .new], asked: .soreness,
    accepts: ["legs are done for": "legs 8", "legs feel brand new": "legs 0"],
    refuses: ["done for today", "new shoes, legs 3"]
  ) { reader, at, token in
    let words = reader.words
    guard !reader.group.areas.isEmpty else { return false }
    if token.is(.new) {
      guard words[at + 1].kind != .word, words[at - 1].is(.brand, .like) else { return false }
      return reader.note(at) { $0.isFine = true }
    }
    guard token.is(.for) ? words[at - 1].has(.done) : words[at - 1].is(.on),
      words[at + 1].kind != .word
    else { return false }
    return reader.note(at) {
      $0.isSore = true
      $0.word = 8
    }
  }

  /// "my back's gone", "threw my back out".
  static let backOut = Clue(
    "complaints.back-out", at: [.gone, .out, .went], asked: .soreness,
    accepts: [
      "my back has gone": "back pain", "threw my back out": "back pain",
      "my legs are gone": "legs 8",
    ],
    refuses: ["legs went well", "back out on the road"]
  ) { reader, at, token in
    let words = reader.words
    if token.is(.gone), let area = reader.group.areas.last, area.area == .legs, at - area.at <= 2,
      words[at + 1].kind != .word
    {
      return reader.note(at) {
        $0.isSore = true
        $0.word = 8
      }
    }
    guard let area = reader.group.areas.last, area.area == .back, at - area.at <= 2,
      words[at + 1].kind != .word || words[at + 1].is(.again),
      !token.is(.out) || (max(0, at - 4)..<at).contains(where: { words[$0].is(.threw, .put) })
    else { return false }
    return reader.note(at) { $0.isInjury = true }
  }

  /// "hurts when i touch it": no touch of anything.
  static let ofTouch = Clue(
    "complaints.touch", at: [.touch], asked: .soreness,
    accepts: ["calves sore when i touch them": "calves"], refuses: ["a touch sore"]
  ) { reader, at, _ in !reader.words[at - 1].is(.a) }

  /// "like i got hit by a truck", "run over by a bus".
  static let hitByATruck = Clue(
    "complaints.truck", at: [.truck], asked: .soreness,
    accepts: [
      "my quads feel like they got hit by a truck": "quads 8",
      "feel like i was run over by a bus": "unknown 8",
    ],
    refuses: ["took the bus home"]
  ) { reader, at, _ in
    guard
      (max(0, at - 4)..<at).contains(where: { reader.words[$0].is(.by) }),
      (max(0, at - 5)..<at).contains(where: {
        reader.words[$0].is(.hit, .over) || reader.words[$0].is(.run)
      })
    else { return false }
    return reader.note(at) {
      $0.isSore = true
      $0.word = 8
    }
  }

  /// "pretty beat up".
  static let beatUp = Clue(
    "complaints.beat-up", at: [.beat], asked: .soreness,
    accepts: ["pretty beat up": "unknown 6", "legs are beat up": "legs 6"],
    refuses: ["beat my time up the hill", "nobody beat me"]
  ) { reader, at, _ in
    guard reader.words[at + 1].is(.up),
      reader.words[at + 2].kind != .word || reader.words[at + 2].is(.all, .from)
    else { return false }
    return reader.note(at) {
      $0.isSore = true
      $0.word = 6
    }
  }

  /// "left calf is grumpy", "my quads are not happy", "calves are talking to me".
  static let grumpy = Clue(
    "complaints.grumpy", at: [.grumpy, .happy, .speech], asked: .soreness,
    accepts: [
      "left calf is grumpy": "left calves pain", "my quads are not happy": "quads",
      "calves are talking to me": "calves",
    ],
    refuses: ["i am grumpy", "happy legs", "talking to my legs coach"]
  ) { reader, at, token in
    let words = reader.words
    guard !reader.group.areas.isEmpty,
      token.is(.grumpy) && !reader.isNegated(at) || token.is(.happy) && reader.isNegated(at)
        || token.is(.speech) && words[at + 1].is(.to) && words[at + 2].is(.me)
    else { return false }
    return reader.note(at) { $0.isSore = true }
  }

  /// "a slight pull in the groin", "it pulls in my calf": what a strain feels like.
  static let pulling = Clue(
    "complaints.pull", at: [.pull], asked: .soreness,
    accepts: ["a slight pull in the groin": "groin 3 pain", "it pulls in my calf": "calves pain"],
    refuses: ["pull day", "pull ups, arms fine", "pulled through"]
  ) { reader, at, _ in
    let words = reader.words
    guard words[at + 1].is(.in, .on) || words[at + 1].is(.at) || !reader.group.areas.isEmpty,
      words.area(soon: at + 1) || !reader.group.areas.isEmpty,
      !words[at + 1].is(.up, .day), !words[at + 1].is(.oops), !words[at + 1].isMark("-")
    else { return false }
    return reader.note(at) { $0.isInjury = true }
  }

  /// "i feel it in my calves", "i can feel my hamstrings": a soreness that asks for no other word.
  static let feelIt = Clue(
    "complaints.feel-it", at: [.feel], asked: .soreness,
    accepts: [
      "feel it a bit in my calves": "calves 3", "i can feel my hamstrings": "hamstrings",
      "feeling yesterday in my legs": "legs",
      "i can feel my calves but they're not sore": "calves 0",
    ],
    refuses: ["i feel my legs are fresh", "feel fine in my legs", "legs feel ok"]
  ) { reader, at, _ in
    let words = reader.words
    guard reader.group.areas.isEmpty else { return false }
    let isDirect = words[at + 1].is(.my, .the) && words.area(at: at + 2) != nil
    let joint = (at + 2..<at + 6).first {
      words[$0].is(.in) && (words[$0 + 1].is(.my, .the) || words[$0 + 1].is(.me))
    }
    let isThere = joint.map { joint in
      words.area(soon: joint + 1)
        && !(at..<joint).contains {
          words[$0].has([.fine, .good]) || words[$0].endsSentence || words[$0].isMark(",")
            || words[$0].is(.nothing, .no)
        }
    }
    guard isThere ?? isDirect else { return false }
    let behind = (joint ?? at) + 3
    if words[behind].is(.are, .is) || words[behind].has([.fine, .good]) { return false }
    return reader.note(at) {
      $0.isSore = true
      $0.isBarelyTold = true
    }
  }

  /// "can't lift my arms", "can barely bend my knees".
  static let cannotRaise = Clue(
    "complaints.cannot-raise", at: [.lift, .lifting, .raises, .move, .bend, .straighten],
    asked: .soreness,
    accepts: ["can't lift my arms": "arms 9", "i can barely move my legs": "legs 9"],
    refuses: ["can't lift tomorrow", "lift my legs session"]
  ) { reader, at, _ in
    let words = reader.words
    let before = words[at - 1].is(.even) ? words[at - 2] : words[at - 1]
    guard words[at + 1].is(.my), words.area(at: at + 2) != nil,
      before.is(.cant, .cannot) || before.is(.barely, .hardly) || before.is(.couldnt)
    else { return false }
    return reader.note(at) {
      $0.isSore = true
      $0.word = 9
    }
  }
}
