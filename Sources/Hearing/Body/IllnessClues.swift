import Training

/// The neck check from words. (3.3)
extension Clue<StateReader> {
  static let illness: [Clue<StateReader>] = [
    .fever, .bareTemperature, .stomach, .upsetStomach, .chestCold, .headCold, .throat, .aCold,
    .unwell, .well, .chestWordings, .headWordings, .stomachWordings, .recoveredWordings,
    .feverWordings,
  ]

  /// Fever and what comes with it: a temperature, chills, flu.
  static let fever = Clue(
    "illness.fever", .fever,
    accepts: [
      "i have a fever": "ill fever", "temperature of 38.5": "ill fever", "got the flu": "ill fever",
      "no fever": "ill none", "hay fever": "ill head", "no appetite and a fever": "ill fever",
      "slight temperature": "ill fever",
    ],
    refuses: [
      "the temperature outside is fine", "max temp tomorrow 34 degrees", "fever pitch race",
      "my wife has the flu",
      "got my flu jab this morning", "hay fever in spring",
    ]
  ) { reader, at, token in
    let words = reader.words
    // A hay fever of today is a head that runs; one "in spring" is none of today.
    if words[at - 1].is(.hay) { return !words[at + 1].is(.in) && reader.tell(.head, at: at) }
    // Who was vaccinated is not ill of it.
    if words[at + 1].is(.vaccine, .shot) { return false }
    if token.is(.flu), words[at - 1].is(.stomach) { return false }
    if token.is(.temperature) {
      // "a temperature", "temperature of 38.5"; not "the temperature outside".
      let before = words[at - 1]
      let next = words[at + 1]
      // "got a bit of a temp", "slight temperature", "temperature and aches"
      let isTold =
        before.is(.a, .high) || before.is(.running, .no) || before.is(.got, .have)
        || before.has(.degree) || before.is(.of) && words[at - 2].is(.bit)
        || before.is(.my) && next.is(.is) && !words[at + 2].is(.fine)
        || (before.isMark(",") || before.kind == .edge || before.is(.and, .with))
          && (next.isMark(",") || next.is(.and) || next.kind == .edge)
      let isBody =
        isTold && !next.is(.outside, .tomorrow)
        || reader.measures.contains { find in
          guard find.start > at, find.start - at <= 4 else { return false }
          switch find.value {
          case .heat(let degrees): return (37.5...43).contains(degrees)
          case .number(let number):
            return (37.5...43).contains(number.value) || (100...106).contains(number.value)
          default: return false
          }
        }
      guard isBody else { return false }
    } else if words[at + 1].is(.pitch) {
      return false
    }
    return reader.tell(.fever, at: at)
  }

  /// Below the neck: a cough, the chest, aches of the whole body, something coming.
  static let chestCold = Clue(
    "illness.chest",
    at: [.chest, .infection, .ache, .pain, .weather, .bug, .coming, .gland, .glands, .lurgy],
    .lungs,
    accepts: [
      "bad cough": "ill chest", "cant stop coughing": "ill chest", "chest infection": "ill chest",
      "body aches": "ill chest",
      "under the weather": "ill chest", "coming down with something": "ill chest",
      "caught a bug": "ill chest", "swollen glands": "ill chest",
    ],
    refuses: ["what weird weather", "coming down the hill", "a bug in my eye"]
  ) { reader, at, token in
    let words = reader.words
    let isIll: Bool
    if token.has(.lungs) {
      // "customers coughing at me"
      isIll = !(words[at + 1].is(.at) && words[at + 2].is(.me))
    } else if token.is(.chest) {
      isIll = words[at + 1].is(.infection, .cold)
    } else if token.is(.lurgy) {
      isIll = true
    } else if token.is(.gland, .glands) {
      isIll = words[at - 1].has(.swelling) || words[at + 2].has(.swelling)
    } else if token.is(.infection) {
      isIll = words[at - 1].is(.chest) || words[at - 1].is(.lung)
    } else if token.is(.ache) {
      // "muscle ache in the quads" is of the legs.
      isIll =
        words[at - 1].is(.body)
        || words[at - 1].is(.muscle) && !words.area(soon: at + 1)
          && !reader.isNegated(at - 1, most: 2)
    } else if token.is(.pain) {
      isIll = words[at - 1].is(.body)
    } else if token.is(.weather) {
      isIll = words[at - 1].is(.the) && words[at - 2].is(.under)
    } else if token.is(.bug) {
      isIll = (words[at - 1].is(.a, .the) || words[at - 1].has(.ill)) && !words[at + 1].is(.in)
    } else {
      isIll =
        words[at + 1].is(.down) && words[at + 2].is(.with)
        && !(at + 3..<at + 6).contains { words[$0].is(.cold) }
    }
    return isIll && reader.tell(.chest, at: at)
  }

  /// Above the neck: a runny or blocked nose, sneezing.
  static let headCold = Clue(
    "illness.head", at: [.nose, .voice], .head,
    accepts: [
      "runny nose": "ill head", "stuffed up": "ill head", "my nose is running": "ill head",
      "blocked nose": "ill head", "lost my voice": "ill head",
    ],
    refuses: ["hard nosed", "nose to the wind"]
  ) { reader, at, token in
    let words = reader.words
    if token.is(.voice) {
      return reader.stands([.lost, .losing, .no], within: 2, before: at)
        && reader.tell(.head, at: at)
    }
    if token.has(.head) {
      let isChest = words[at - 1].is(.chest) || words[at - 2].is(.chest)
      return reader.tell(isChest ? .chest : .head, at: at)
    }
    let isRunny =
      words[at - 1].is(.blocked) || words[at + 1].is(.blocked) || words[at + 2].is(.blocked)
      || words[at + 1].has(.run) || words[at + 2].has(.run) && words[at + 1].is(.is)
    return isRunny && reader.tell(.head, at: at)
  }

  static let throat = Clue(
    "illness.throat", at: [.throat],
    accepts: ["sore throat": "ill head", "my throat hurts": "ill head"],
    refuses: ["throat is fine", "cleared my throat"]
  ) { reader, at, _ in
    let isSore = (max(0, at - 3)..<at + 4).contains {
      reader.words[$0].has([.sore, .pain, .injury]) || reader.words[$0].is(.scratchy, .itchy)
        || reader.words[$0].has(.bad) || reader.words[$0].is(.killing, .burning)
        || reader.words[$0].is(.funny, .weird, .strange)
    }
    return isSore && reader.tell(.head, at: at)
  }

  /// "a cold"; not "cold weather" and "it was cold".
  static let aCold = Clue(
    "illness.cold", at: [.cold],
    accepts: [
      "i have a cold": "ill head", "this cold is annoying": "ill head",
      "cold is nearly gone": "ill head", "full of cold": "ill head",
    ],
    refuses: ["it was cold", "cold shower", "a cold morning", "the cold and the rain"]
  ) { reader, at, _ in
    let words = reader.words
    let next = words[at + 1]
    if next.is(.weather, .outside) || next.is(.water, .shower) || next.is(.morning, .day)
      || next.is(.legs, .foot) || next.is(.rain, .wind) || next.is(.plunge, .bath) || next.is(.beer)
      || next.is(.sweat, .run) || next.is(.drink, .drinks)
    {
      return false
    }
    let before = words[at - 1]
    // "40 minutes in the cold"
    if before.is(.the), words[at - 2].is(.in) { return false }
    let isOne =
      before.is(.a, .head) || before.is(.my, .this) || before.is(.bad, .the)
      || before.is(.no, .any)
      // "a slight cold"; not "a bit cold", "it was a little cold"
      || before.has(.degree) && words[at - 2].is(.a) && before.end - before.start > 4
        && !words[at - 3].is(.was, .is) && !words[at - 3].is(.its, .feel) && !before.is(.very)
      || reader.stands([.caught], within: 4, before: at)
    // "cold is nearly gone"
    if next.is(.and, .windy),
      (at + 1..<at + 4).contains(where: {
        words[$0].is(.windy) || words[$0].is(.day, .morning) || words[$0].is(.wind, .rain)
      })
    {
      return false
    }
    let isLeaving =
      !isOne && next.is(.gone)
      || !isOne && (next.is(.is, .has) || next.is(.finally))
        && (at + 2..<at + 4).contains {
          words[$0].is(.gone, .better) || words[$0].is(.worse, .cleared)
        }
    // "cold, no fever", "i have cold", "full of cold"
    let isBare =
      at == 0 && words.lingers(at)
      || at == 0 && next.isMark(",")
        && words.tokens.contains { $0.has([.fever, .lungs, .head]) || $0.is(.throat) }
      || (before.is(.have, .got) || before.is(.of) && words[at - 2].is(.full))
        && (next.kind != .word || next.is(.since, .and))
    guard isOne || isBare ? !(before.is(.the) && next.is(.and)) : next.is(.symptoms) || isLeaving
    else {
      return false
    }
    return reader.tell(.head, at: at)
  }

  /// "i'm sick", "not feeling well"; not "sick of it", "sick playlist".
  static let unwell = Clue(
    "illness.unwell", at: [.well, .good], .ill,
    accepts: [
      "i'm sick": "ill chest", "feeling ill": "ill chest", "not feeling well": "ill chest",
      "no longer sick": "ill none", "i was too ill to run": "ill chest, session missed",
      "been sick twice": "ill stomach",
    ],
    refuses: ["sick of running", "my playlist is sick", "slept well", "well done"]
  ) { reader, at, token in
    if token.has(.ill) {
      guard reader.isPersonIll(at) else { return false }
      let words = reader.words
      let isMotion =
        words[at - 1].is(.been, .was) && (words[at + 1].is(.in) || words[at + 1].has(.times))
        || words[at + 1].is(.to) && words[at + 3].is(.stomach)
      return reader.tell(isMotion ? .stomach : .chest, at: at)
    }
    let words = reader.words
    guard token.is(.well), words[at - 1].is(.feel), reader.isNegated(at, most: 3) else {
      return false
    }
    if reader.state.ill == nil || reader.state.ill == Illness.none { reader.state.ill = .chest }
    return reader.mark(at - 1, at + 1)
  }

  /// "i'm healthy again", "over my cold".
  static let well = Clue(
    "illness.well", at: [.healthy, .over, .symptoms],
    accepts: ["healthy": "ill none", "i'm healthy again": "ill none", "over my cold": "ill none"],
    refuses: ["to be healthier", "over the hill", "healthy food"]
  ) { reader, at, token in
    let words = reader.words
    if token.is(.symptoms) {
      guard
        words[at - 1].is(.no) || words[at + 1].is(.free) || words[at + 2].is(.free)
          || words[at + 1].is(.gone)
      else { return false }
      if reader.state.ill == nil { reader.state.ill = Illness.none }
      return reader.mark(at - 1, at + 2)
    }
    if token.is(.over) {
      if words[at - 1].is(.almost, .nearly) || reader.isNegated(at, most: 2) { return false }
      let ill =
        words[at + 1].is(.my, .the) || words[at + 1].is(.that, .this)
        ? words[at + 2] : words[at + 1]
      guard ill.is(.cold) || ill.has([.fever, .lungs, .head, .ill, .stomach]) || ill.is(.bug)
      else { return false }
      reader.state.ill = Illness.none
      return reader.mark(at, at + 2)
    }
    guard words.topic == .state || words.count <= 3,
      words.count == 1 || at == 0 && words[at + 1].isMark(",") || words[at + 1].is(.again)
        || words[at - 1].is(.im, .feel)
        || words[at - 1].is(.again, .am),
      words[at + 1].kind != .word || words[at + 1].is(.again, .now) || words[at + 1].is(.and)
    else { return false }
    if reader.state.ill == nil || words[at + 1].is(.again) { reader.state.ill = Illness.none }
    return reader.mark(at, at + 1)
  }
}

extension StateReader {
  /// "i'm sick", "feeling ill", "was sick all night"; not "sick of it", "sick playlist".
  fileprivate func isPersonIll(_ at: Int) -> Bool {
    let next = words[at + 1]
    if words[at].is(.ill), words[at].end - words[at].start > 3 { return false }
    if next.is(.of, .pace) || next.is(.time) || next.is(.shoes) || next.is(.kids, .dog) {
      return false
    }
    var before = at - 1
    while words[before].has(.degree) || words[before].is(.bit, .a)
      || words[before].is(.really, .still) || words[before].is(.been, .getting)
      || words[before].has(.negation) || words[before].is(.no) || words[before].is(.pretty, .longer)
      || words[before].is(.anymore, .too)
    {
      before -= 1
      if at - before > 5 { break }
    }
    let subject = words[before]
    if subject.is(.im, .ive) || subject.is(.i, .feel) || subject.is(.am, .was)
      || subject.is(.got, .get) || subject.is(.be, .called) || subject.is(.fell, .off)
      || subject.is(.up) && words[before - 1].is(.woke, .wakes)
    {
      // "my playlist was sick".
      if subject.is(.was), words[before - 1].kind == .word, !words[before - 1].has(.pronoun),
        !words[before - 1].is(.and)
      {
        return false
      }
      return true
    }
    return subject.kind == .edge
      && (next.kind != .word || next.is(.since, .today) || next.is(.af) || next.is(.with, .again)
        || next.is(.all)
        || next.is(.just, .but) || next.has(.times) || words[at - 1].is(.longer)
        || words[at - 1].has(.negation))
      || subject.isMark(",") || subject.isMark(":") || before >= 0 && words[at - 1].is(.not)
  }
}
