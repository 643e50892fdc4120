extension Wordings {
  /// All that is asked about.
  private static let mine =
    "(all|everything|everythings|it|its|it all|things|all things|the body|my body|body|all muscles|"
    + "the muscles|my muscles|all my muscles|muscles|all of me|all of it|the whole lot|the lot|we|im|i am|i|"
    + "ive|they|theyre|theyre all|the rest of me|every muscle|each muscle|the whole body|"
    + "my whole body|all parts|every part|each part|all areas)"
  private static let sound =
    "(good|fine|great|ok|okay|alright|all right|normal|fresh|perfect|lovely|dandy|grand|golden|"
    + "sorted|recovered|healed|rested|loose|clear|quiet|calm|happy|tickety boo|hunky dory|peachy|"
    + "amazing|brilliant|super|in (good|great|fine|working|perfect) (shape|nick|order|condition|form)|"
    + "working|as it should be|as usual|well)"
  private static let near =
    "[here|(on|at|from) (my|this) (end|side)|my end|from me|with me|"
    + "(with|in) (the|my) (muscles|legs|body|muscle department)|(down|up|in) (there|here)|today|"
    + "thanks|thank you|ta|cheers|so far|now|this morning|tonight|this evening|as anything|"
    + "[,] (just|only|but) [a bit|so|very|a little] (tired|sleepy|knackered|exhausted|busy|lazy|hungry)]"

  /// Whole answers by which nothing is sore.
  static let noSoreness = [
    "[a] clean bill of health", "(feels|feel|felt|feeling) like nothing [today]",
    "recovered (completely|fully|nicely|well|entirely)",
    "[im|i am|feeling|feel] (fully|fighting|perfectly|match|super) fit [again|today]",
    "[all] (zeros|zeroes|zero|nil|fine|good|ok) (across the board|all round|everywhere|throughout)",
    "(fit|sound) as a (fiddle|flea|bell)", "right as rain",
    "fresh as a daisy", "[i feel|feel|feeling|feels|good|all] (like|as|brand) new",
    "[i] (dont|do not|cant|couldnt|didnt) (feel|notice) (anything|a thing|much|any of it|a single thing) "
      + near,
    "[i have|i got|"
      + "ive got] (nothing|none) [at all|to report|today|thanks]",
    "[absolutely|literally|really|honestly|actually] (nothing|none|nowt|nada|zilch|nil|zero) "
      + "[at all|today|whatsoever|really|to report]",
    "not (a|even a|the least|the slightest) (thing|bit|sausage|jot|little|tiny bit|twinge)",
    "(tickety boo|hunky dory|peachy keen|golden|sorted|chilling|chillin|vibing)",
    "(we|im|were) (chilling|chillin|good)",
    "no (dramas|drama|worries|bother|grumbles|gripes|moans|stress)", "all good in the hood",
    "[im|i am|all|everything|everythings] [is] back to normal",
    "never (better|felt better|felt fresher)",
    "not (at the moment|right now|currently|now|this time|yet|particularly|especially|noticeably|"
      + "that i can (feel|tell)|that im aware of|that i noticed)",
    "[nope|no|nah|yes|yeah|yep|yup] " + mine + " [is|are|am|was|feels|feel|feeling|seems|still] "
      + "[all|pretty|quite|absolutely|perfectly|fully|completely|totally] " + sound + " " + near,
    "[nope|no|nah|yes|yeah|yep|yup|feeling|feels|feel] "
      + "(all|perfectly|fully|completely|totally|absolutely) " + sound + " " + near,
    "[feeling|feels|feel] " + sound + " " + near,
    "(good|"
      + "better) than ever", "good to go", "tip top",
    "not "
      + "(today|any more|anymore|that i know|really|at all|in the slightest|in the least)",
    "zero [point zero]", "{number} {number} everywhere", "nowhere [really]",
    "no (soreness|pain|aches|complaints|issues|problems|niggles|doms) *",
    "(nichts|nada|niente|"
      + "rien|nix|zilch)",
  ]
}

extension Words {
  /// Whether the whole answer says that nothing is sore.
  var saysNoSoreness: Bool {
    let first =
      (0..<count).first {
        self[$0].kind != .mark && !isAskFiller(self[$0]) && !self[$0].is(.no)
          && !(self[$0].has(.yes) && !self[$0].has(.fine))
      } ?? 0
    return (0...first).contains { start in
      guard let end = Self.noSoreness.end(in: self, at: start) else { return false }
      // "everything feels okay, fingers crossed it stays that way"
      let isTold = self[end].isMark(",") || self[end].endsSentence
      if isTold,
        !(end..<count).contains(where: {
          self[$0].has([.sore, .pain, .injury, .swelling]) || self[$0].has([.digits, .cardinal])
            || area(at: $0).map { $0 != .whole } ?? false || self[$0].is(.but, .except)
            || self[$0].is(.not, .though)
        })
      {
        return true
      }
      // "right as rain mate"
      let strangers = (end..<count).filter {
        self[$0].kind == .word && !self[$0].isNamed && self[$0].sense.signs.rawValue == 0
          && self[$0].sense.kinds.rawValue == 0
      }
      return strangers.count <= 1
        && (end..<count).allSatisfy {
          strangers.contains($0) || self[$0].kind == .mark || isAskFiller(self[$0])
            || self[$0].is(.today, .thanks) || self[$0].is(.very, .much)
            || self[$0].is(.thank, .now)
        }
    }
  }

  private static let noSoreness = Wording(Wordings.noSoreness)
}

extension Clue<Complaints> {
  /// "neither my legs nor my back trouble me": fine, all of them.
  static let untroubled = Clue(
    "complaints.untroubled", at: [.trouble], asked: .soreness,
    accepts: ["neither my legs nor my back trouble me": "legs 0, back 0"],
    refuses: ["knee trouble", "no trouble at all"]
  ) { reader, at, _ in
    guard !reader.group.areas.isEmpty, reader.isNegated(at) else { return false }
    return reader.note(at) { $0.isFine = true }
  }

  /// "legs yes, arms no".
  static let yesOrNo = Clue(
    "complaints.yes-or-no", at: [.no, .yes], asked: .soreness,
    accepts: ["legs yes, arms no": "legs, arms 0"], refuses: ["yes", "no problem"]
  ) { reader, at, token in
    let words = reader.words
    guard words[at + 1].kind != .word, !words[at + 1].isMark(":") else { return false }
    // "injured no, quads 5"
    if token.is(.no), reader.group.areas.isEmpty, words[at - 1].has([.sore, .pain, .injury]) {
      reader.group = ComplaintGroup()
      return true
    }
    guard let area = reader.group.areas.last, area.at == at - 1 else { return false }
    return reader.note(at) { if token.is(.no) { $0.isFine = true } else { $0.isSore = true } }
  }

  /// "my foot is fine but my ankle isn't".
  static let isNot = Clue(
    "complaints.is-not", kinds: .negation, asked: .soreness,
    accepts: ["my foot is fine but my ankle isn't": "feet 0, ankles pain"],
    refuses: ["my ankle isn't sore", "it isn't"]
  ) { reader, at, token in
    guard let area = reader.group.areas.last, area.at == at - 1, !token.is(.nothing),
      reader.words[at + 1].kind != .word, reader.soreness.last?.level == 0
    else { return false }
    return reader.note(at) { $0.isSore = true }
  }

  static let nothing = Clue(
    "complaints.nothing", at: [.nothing], asked: .soreness,
    accepts: [
      "nothing hurts": "nothing sore", "nothing to report": "nothing sore",
      "sore: none": "nothing sore", "arms 3, legs nothing": "arms 3, legs 0",
    ],
    refuses: ["nothing but rain and cold today", "sore"]
  ) { reader, at, _ in
    let words = reader.words
    let next = words[at + 1]
    // "illness: none"
    if words[at - 1].isMark(":"), words[at - 2].is(.illness, .symptoms) || words[at - 2].has(.ill) {
      return true
    }
    // "sore: none"
    if words[at - 1].isMark(":") || words[at - 1].isMark("=") || words[at - 1].isMark("-"),
      words[at - 2].has([.sore, .pain]), reader.group.areas.isEmpty
    {
      reader.group = ComplaintGroup()
      return reader.tellNothing(at - 2, at + 1)
    }
    // "shoulders 2, legs nothing"
    if let area = reader.group.areas.last, area.at == at - 1, next.kind != .word,
      next.kind != .number
    {
      return reader.note(at) { $0.isFine = true }
    }
    // "legs had nothing", "did nothing", "nothing done"
    if words[at - 1].is(.had, .have) || words[at - 1].is(.did, .do) || next.has(.done) {
      return true
    }
    if words.isNothingAtAll(at) { return reader.tellNothing(at, words.count) }
    if next.has(.degree) && words[at + 2].has([.sore, .pain]) || next.has([.sore, .pain])
      || next.is(.feel)
      || next.is(.to) && !words[at + 2].has([.digits, .cardinal, .article])
      || next.is(.is) && words[at + 2].has([.sore, .pain])
    {
      return reader.tellNothing(at, at + 2)
    }
    if words.topic == .soreness || words.topic == .state, words.count <= 4 {
      return reader.tellNothing(at, at + 1)
    }
    return true
  }
}
