import Training

/// Words for what is felt, and the degrees before them.
extension Clue<Complaints> {
  /// "a bit", "slightly", "very", "super" before what is felt.
  static let degree = Clue(
    "complaints.degree", .degree, asked: .soreness,
    accepts: [
      "a bit sore": "unknown 3", "very sore": "unknown 7", "legs super sore": "legs 8",
      "quads still a bit sore": "quads 3",
      "calves a bit tight, i would say 2 of 10": "calves 2", "not too sore": "unknown 2",
    ],
    refuses: ["a bit better", "pretty good", "feeling a bit tired"]
  ) { reader, at, token in
    let words = reader.words
    let next = words[at + 1]
    // "moderate effort, nothing special"
    if next.has(.effort) { return true }
    // "legs at the gym, light"
    if token.has(.light), words.tellsOfLifting || next.is(.yesterday) { return true }
    // "my little toe", "the little one's bed"
    if token.is(.little), words[at - 1].is(.the, .my), !next.has([.sore, .pain]) { return true }
    // "absolutely no soreness", "it hurt so i walked"
    if next.is(.no, .zero) || next.is(.not, .nothing) { return true }
    if token.is(.so), next.is(.my, .the) || next.is(.today, .far) { return true }
    if token.is(.so), next.has(.pronoun) || next.is(.im, .ive) || next.has(.yes) { return true }
    if token.is(.so), words[at - 1].is(.ok, .okay) || words[at - 1].is(.well, .and) { return true }
    // "legs are good, bit of tightness in the left hamstring": a group of its own.
    if reader.group.isFine, reader.group.separator > reader.group.lastFeel,
      words.feels(soon: at + 1), words.area(soon: at + 1)
    {
      reader.flush()
    }
    // "glutes and a bit of hamstring": of what stands behind.
    if let last = reader.group.areas.last, !reader.group.hasFeel, words.topic == .soreness,
      reader.group.separator > last.at, words.area(soon: at + 1), next.is(.of)
    {
      reader.group.isSore = true
      reader.group.lastFeel = last.at
      reader.flush()
      return reader.note(at) { $0.word = token.sense.value }
    }
    // "so-so"
    if next.isMark("-") && words[at + 2].is(.so) || next.is(.so) || words[at - 1].isMark("-") {
      return true
    }
    if next.is(.tired), !reader.group.areas.isEmpty {
      return reader.note(at) { $0.word = token.sense.value }
    }
    if next.has(.fine) || next.is(.good) || next.has(.energy) || next.is(.tired)
      || next.is(.better) || next.is(.hard) || next.is(.easy, .well)
    {
      return true
    }
    if words[at - 1].is(.feel), reader.group.areas.isEmpty, !words.feels(soon: at + 1) {
      return true
    }
    // "no soreness except a tiny bit in the calves"
    let isExcepted = (max(0, at - 4)..<at).contains {
      words[$0].is(.except, .besides) || words[$0].is(.apart)
    }
    // "a bit of a dodgy knee"
    let isOdd = (at + 1..<at + 4).contains { words[$0].is(.weird) } && words.area(soon: at + 1)
    if !words.feels(soon: at + 1), reader.group.areas.isEmpty, !reader.group.isSore, !isOdd,
      !reader.group.isPain, !(isExcepted && words.area(soon: at + 1))
    {
      return !token.has(.bad)
    }
    reader.split(at: at)
    let isNegated = reader.isNegated(at)
    let adjoins = (max(0, at - 2)..<at).contains { words[$0].has(.degree) }
    // "nothing major"
    if isNegated, words[at - 1].is(.nothing), !words.feels(soon: at + 1) { return true }
    return reader.note(at) { group in
      if isNegated {
        group.word = 2
        group.isMild = true
      } else if token.is(.bit), words[at - 1].is(.a), words[at - 2].is(.pretty) {
        // "quite a bit"
        group.word = 5
      } else if token.is(.bit), (group.word ?? 0) > 3, adjoins {
        // "a very slight soreness"
        group.word = 3
      } else if group.word == nil {
        group.word = token.sense.value
      }
    }
  }

  static let bad = Clue(
    "complaints.bad", at: [.bad], asked: .soreness,
    accepts: ["quads bad": "quads 7", "not too bad": "unknown 2", "not so bad today": "unknown 2"],
    refuses: ["bad weather", "bad run"]
  ) { reader, at, _ in
    let words = reader.words
    if words[at - 1].has(.sleep) || words[at + 1].is(.luck, .weather) { return true }
    // "got a cold, nothing bad"
    if words[at - 1].is(.nothing), reader.group.areas.isEmpty,
      words.tokens[..<at].contains(where: {
        $0.has([.head, .lungs, .ill, .stomach]) || $0.is(.cold)
      })
    {
      return true
    }
    // "hope this isn't bad news"
    let next = words[at + 1]
    if next.kind == .word, !next.isNamed, next.sense.signs.rawValue == 0 { return true }
    reader.split(at: at)
    let isNegated =
      reader.isNegated(at)
      || (words[at - 1].is(.too, .that) || words[at - 1].is(.so)) && reader.isNegated(at - 1)
    return reader.note(at) { group in
      group.word = isNegated ? 2 : max(group.word ?? 0, 7)
      if isNegated { group.isMild = true }
    }
  }

  static let fine = Clue(
    "complaints.fine", at: [.ok, .right], .fine, asked: .soreness,
    accepts: [
      "legs fine": "legs 0", "quads 4 but knee fine": "quads 4, knees 0",
      "legs are all right": "legs 0",
    ],
    refuses: ["fine weather", "ok then", "all right"]
  ) { reader, at, token in
    if token.is(.right), !reader.words[at - 1].is(.all) || reader.group.areas.isEmpty {
      return false
    }
    guard !token.has([.sore, .pain]) else { return false }
    let words = reader.words
    if reader.group.areas.isEmpty, token.is(.ok) || !words.area(soon: at + 1) { return true }
    reader.split(at: at)
    let isNegated = reader.isNegated(at) || words[at - 1].is(.nearly, .almost)
    return reader.note(at) { group in
      if isNegated { group.isSore = true } else { group.isFine = true }
    }
  }

  /// "legs feel bouncy": what has spring is not sore.
  static let lively = Clue(
    "complaints.lively", .energy, asked: .soreness,
    accepts: ["legs feel bouncy": "legs 0, energy 5"],
    refuses: ["i feel bouncy", "legs are tired"]
  ) { reader, at, token in
    guard token.sense.value > 4, let area = reader.group.areas.last, at - area.at <= 4,
      area.area == .legs || area.area == .whole || area.area == .calves || area.area == .quads,
      !reader.isNegated(at)
    else { return false }
    return reader.note(at) { $0.isFine = true }
  }

  static let heavy = Clue(
    "complaints.heavy", at: [.heavy], asked: .soreness,
    accepts: ["heavy legs": "legs 4", "legs feel heavy": "legs 4"],
    refuses: ["heavy rain", "lifted heavy"]
  ) { reader, at, _ in
    let words = reader.words
    if !words.area(soon: at + 1), reader.group.areas.isEmpty || words[at - 1].is(.a) { return true }
    // "lifted heavy for the legs", "the gym was heavy legs on sunday"
    if words.tellsOfLifting, reader.group.areas.isEmpty,
      words[at + 1].is(.for, .on) || words[at - 1].has(.lift) || words[at - 1].is(.did, .was)
    {
      return true
    }
    reader.split(at: at)
    if reader.isNegated(at) { return reader.note(at) { $0.isNegated = true } }
    return reader.note(at) {
      $0.isSore = true
      $0.word = $0.word ?? 4
    }
  }

  /// "toast", "destroyed", "killing me": words that are a level of their own.
  static let wrecked = Clue(
    "complaints.wrecked", .sore, asked: .soreness,
    accepts: [
      "quads are toast": "quads 8", "my legs are killing me": "legs 8",
      "my back is killing me": "back 8 pain",
    ],
    refuses: ["quads sore", "killing it today"]
  ) { reader, at, token in
    guard token.sense.value > 0, !token.has(.lift) || token.has(.sore) else { return false }
    let next = reader.words[at + 1]
    if next.is(.it, .tired) || reader.words[at - 1].is(.me) || token.is(.shot) && at == 0 {
      return true
    }
    // "it was dead hard", "smashed out 5k"
    if next.has(.level) && token.is(.dead) || next.is(.out) { return true }
    // "work is killing me", "my boots were killing me"
    if token.is(.killing), reader.group.areas.isEmpty, reader.isOfThing(at) { return true }
    // "after the concrete loop"
    if reader.words[at - 1].is(.the, .a), reader.words[at + 1].kind == .word,
      !reader.words[at + 1].is(.today, .and)
    {
      return true
    }
    // "while dinner cooked"
    if reader.words[at - 1].is(.dinner, .lunch) || reader.words[at + 1].is(.dinner, .lunch) {
      return true
    }
    // "dry toast is all i can eat"
    if token.is(.toast), reader.words[at - 1].is(.dry, .of) || reader.words[at - 1].is(.and, .some)
    {
      return true
    }
    if reader.group.areas.isEmpty, reader.isNegated(at) { return true }
    reader.split(at: at)
    if reader.isNegated(at) { return reader.note(at) { $0.word = 2 } }
    let isPain = token.is(.killing)
    return reader.note(at) {
      $0.isSore = true
      if isPain { $0.isPain = true }
      $0.word = max($0.word ?? 0, token.sense.value)
    }
  }

  /// "sore", "hurts", "sharp", "swollen": soreness, pain and injury by their words.
  static let hurting = Clue(
    "complaints.hurting", at: [.sharp, .burning], [.sore, .pain, .injury, .swelling, .limp],
    asked: .soreness,
    accepts: [
      "sore quads and calves": "quads, calves", "left knee hurts": "left knees pain",
      "pulled my hamstring": "hamstrings pain", "no soreness": "nothing sore",
      "it hurts": "unknown pain", "legs not sore": "legs 0", "my muscles hurt": "unknown",
      "blister on my left heel": "left feet pain",
    ],
    refuses: ["burning calories", "chest day", "the plan is fine"]
  ) { reader, at, token in
    let words = reader.words
    if token.is(.burning), words[at + 1].is(.calories, .up) { return true }
    // "what hurts? my calves", "ouch, calves 7": says nothing of its own.
    if words[at - 1].is(.what, .whats) && words[at + 1].isMark("?")
      || token.is(.ouch) && words.count > 2 && reader.group.areas.isEmpty
        && words[at + 1].kind != .word
    {
      return true
    }
    // "sorry to bother you", "sorry to be a pain"
    if token.has(.pain), words[at + 1].is(.you) || words[at - 1].is(.a) && words[at - 2].is(.be) {
      return true
    }
    if words.meansNoHurt(at) { return true }
    // "rolled out my legs"
    if token.is(.injured), words[at + 1].is(.out), words[at + 2].is(.my, .the) { return true }
    // "a cough has been troubling me", "six hours of broken sleep"
    let isOfIllness = (max(0, at - 5)..<at).contains {
      words[$0].has([.lungs, .head, .fever, .stomach]) || words[$0].is(.cold, .throat)
    }
    if isOfIllness, token.has(.pain), words[at + 1].is(.me), words.area(soon: at + 1) == false {
      return true
    }
    if token.has(.injury), words[at + 1].has(.sleep) || words[at - 1].has(.fever) { return true }
    // "my lace snapped", "the thermometer is broken"
    if token.has(.injury), reader.group.areas.isEmpty, reader.isOfThing(at) { return true }
    // "tomorrow is tight"
    if token.is(.stiff), words[at - 1].is(.is, .bit) || words[at - 1].has(.degree),
      reader.group.areas.isEmpty,
      (max(0, at - 4)..<at).contains(where: {
        words[$0].is(.tomorrow, .time) || words[$0].is(.schedule)
      })
    {
      return true
    }
    // "lungs burning"
    if words[at - 1].is(.lung) { return true }
    // "pulled the plug"
    if words[at + 1].is(.the) && words[at + 2].is(.plug) || words[at + 1].is(.off)
      || words[at + 1].is(.up) && token.is(.injured)
    {
      return true
    }
    if token.has(.lift) && !token.has(.sore) || token.is(.bothered) && words[at - 1].is(.be) {
      return true
    }
    reader.split(at: at)
    // "knee not hurting as much", "not over my calf strain" hurt still.
    if reader.isNegated(at), !words[at - 1].is(.as), !words.lingers(at) {
      let isMild =
        reader.group.isMild || words[at - 1].is(.too, .that) || words[at - 1].is(.so)
      return reader.note(at) { group in
        group.isMild = isMild
        if isMild { group.word = 2 } else { group.isNegated = true }
        group.deniesSore = token.has(.sore)
      }
    }
    // "muscles hurt", "only muscle pain"
    let isOfMuscle =
      token.has(.pain) && !token.has(.injury)
      && ((max(0, at - 2)..<at + 4).contains { words[$0].is(.muscle) }
        || token.is(.ache) && (at + 1..<at + 4).contains { words[$0].is(.from) })
    let isHardly = words[at - 1].is(.hardly) && !token.has([.injury, .swelling])
    return reader.note(at) { group in
      if isHardly { group.word = group.word ?? 2 }
      if token.has([.injury, .limp, .swelling]) { group.isInjury = true }
      if isOfMuscle { group.isSore = true } else if token.has(.pain) { group.isPain = true }
      if token.has(.sore) { group.isSore = true }
      if token.is(.stiff) { group.isStiff = true }
    }
  }
}
