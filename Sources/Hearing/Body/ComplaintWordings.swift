import Training

extension Wordings {
  static let grief = [
    "(giving|gives|gave|causing|causes) me [a bit of|some|a lot of|real|more|right] "
      + "(gyp|jip|grief|trouble|bother|hell|jib|problems|aggro|stick|agony|issues)",
    "(hate|hates|hating) me",
    "(has|have) [all] (died|given up|packed (in|up)|stopped (working|talking)|seized)",
    "(seized|seizing|locked|locking) up", "(about to|gonna|going to|want to|wanna|finna) fall off",
    "(rip|r i p)", "(fell|fallen|falling) off",
    "(swearing|crying|shouting|moaning|complaining) at me",
    "(has|have) a word with me",
    "been through (a|the) (blender|wringer|mincer|mill|grinder|mangle)",
    "(makes|make|making|does|do|doing) [me] (pain|trouble|problems|hurt)",
    "(barking|yelling|shouting) [at me]",
    "(is|are|feel|feels|in) in (bits|pieces|tatters|shreds|ribbons|rags|ruins|a (bad way|state))",
    "(troubles|trouble|troubling|plagues|plaguing|nags|nagging|pesters) (me|us)",
    "(thing|issue|problem|trouble|business) (is back|has come back|came back|again|has returned)",
    "(filed|file|filing|lodged|made|submitted) (a|an|another) [formal|official] (complaint|objection|protest)",
    "(not|isnt|arent) (right|happy|quite right|good at all)", "(has|have|had) had (it|enough)",
    "(grabbed|grabbing|pinged|twanged|pinging) (on|in|at|during|today|,|$)",
    "(better|easier|improving|improved) but (not [quite|completely|fully|totally] (gone|right|there|healed|perfect)|still (there|niggling|not))",
    "is (buggered|knackered|done in|gubbed|banged up)",
    "(feels|feel|is|are|felt) (bruised|raw|puffy|inflamed|strained)", "on its last legs",
    "(is|are) [so|totally|completely|all] (done|finished|kaput|ruined|gubbed) $",
    "done in", "(went|gone|go) (ping|twang|bang|snap)",
    "keeps (cramping|hurting|aching|twinging)",
    "(is|are|being) (the|my|a) [main|real|only|biggest|worst] "
      + "(problem|problems|issue|issues|culprit|culprits|trouble|offender|offenders|bother)",
  ]

  /// What takes back that nothing hurts.
  static let hurtsAfter = [
    "(it|they|that one|the other one) (does|do|did|will) [hurt|ache] [a bit|a little|quite a bit|badly] "
      + "(after|afterwards|later|today|now|when|at|the next|in|on)"
  ]

  /// Ways to walk of who can hardly walk.
  static let gaits = [
    "(walk|walking|walked|got|get|getting|came|rolled|climbed|move|moving|waddle|waddling|hobble|hobbling|shuffle|shuffling) "
      + "[around|about|downstairs|out of bed] like [a|an|my] [old|very old] "
      + "({number} year old|pensioner|john wayne|zombie|granny|gran|grandma|grandpa|grandad|man|woman|lady|bambi|crab|pirate|"
      + "newborn foal|tin man)",
    "((can|could) (barely|hardly|scarcely|just about|only just)|cant|cannot|couldnt) [even|really] "
      + "(walk|get|go|climb|manage|make it|come|crawl|hobble|waddle) [myself] "
      + "(up|down|up or down|up and down|out of|off|from|into) [the|my|a] "
      + "(stairs|couch|sofa|loo|toilet|chair|car|bath|seat|floor)",
    "(can|could|cant|cannot|couldnt) (barely|hardly|scarcely|just about) "
      + "(get|stand|sit|bend|crouch|squat|walk|move|kneel) (up|down|over|around|about|properly)",
    "(stairs|steps) (are|is|were) (a|an) (nightmare|ordeal|challenge|struggle|adventure|problem)",
    "(dreading|avoiding|fear|scared of|afraid of) (the stairs|stairs|sitting down|the toilet)",
  ]

  static let doneIn = [
    "(done|did|do) my * in",
    "(hurt|twisted|jarred|knocked|banged|whacked|bumped|smacked|clipped|stubbed|bruised|tweaked|bashed|jammed|wrenched|ricked|pulled|scraped|grazed|skinned|"
      + "overstretched|hyperextended|messed up|blew out|went over on|turned) my",
    "(did|done) something to my", "(grazed|scraped|skinned|bruised|banged) both",
    "pulled (a|some) muscle", "a muscle in my",
    "(went|gone|rolled|turned) over on my",
    "(something|it) (went|popped|snapped|gave|pinged) in my",
  ]
}

extension Wordings {
  /// What a soreness does when it ends.
  static let endings = [
    "(worn|wore|wearing) off", "(cleared|clearing) [right|all] up",
    "(left|leaving) (me|the (building|chat|party))", "(went|gone) away",
    "(faded|fading|vanished|history|no more|over and done|passed)",
  ]
  static let isGone = Wording(endings)
}

/// Complaints in whole wordings.
extension Clue<Complaints> {
  /// "no complaints from the legs", "my knees don't bother me": a part that is fine.
  static let quietPart = Clue(
    "complaints.quiet", says: Wordings.quietParts, in: { $0.words }, asked: .soreness,
    accepts: [
      "no complaints from the legs": "legs 0", "nothing wrong with my knees": "knees 0",
    ],
    refuses: ["no problem with that", "no trouble at all", "knee trouble"]
  ) { reader, told in
    let words = reader.words
    let isBehind = words.area(at: told.upperBound) != nil
    guard isBehind || !reader.group.areas.isEmpty else { return false }
    return reader.note(told.lowerBound) { $0.isFine = true }
  }

  /// "my knee's giving me gyp": pain, of what was named before.
  static let givingGrief = Clue(
    "complaints.grief", says: Wordings.grief, in: { $0.words }, asked: .soreness,
    accepts: ["my knee's giving me gyp": "knees pain", "calves are giving me grief": "calves"],
    refuses: ["the kids are giving me grief", "makes me happy"]
  ) { reader, told in
    guard let named = reader.group.areas.last, !reader.isNegated(told.lowerBound),
      // "12 minutes before my legs filed a complaint"
      !reader.words[named.at - 2].is(.before, .until),
      told.lowerBound - named.at <= 5
    else { return false }
    let area = reader.group.areas.last?.area
    let isOne = reader.group.areas.last?.isSingular == true
    return reader.note(told.lowerBound) {
      $0.isSore = true
      if area?.isJoint == true || area == .back || isOne { $0.isPain = true }
    }
  }

  /// "it doesn't hurt when i run but it does afterwards, my knee".
  static let hurtsAfter = Clue(
    "complaints.hurts-after", says: Wordings.hurtsAfter, in: { $0.words }, asked: .soreness,
    accepts: ["it doesn't hurt when i run but it does afterwards, my knee": "knees pain"],
    refuses: ["but it does not matter", "it hurts but they do help"]
  ) { reader, told in
    guard reader.words[told.lowerBound - 1].is(.but),
      reader.saysNothing || !reader.soreness.isEmpty
    else { return false }
    reader.saysNothing = false
    return reader.note(told.upperBound - 1) { $0.isPain = true }
  }

  /// "walking like john wayne", "dreading the stairs": as sore as legs can be.
  static let gait = Clue(
    "complaints.gait", says: Wordings.gaits, in: { $0.words }, asked: .soreness,
    accepts: [
      "walking like john wayne": "unknown 9", "dreading the stairs": "unknown 7",
      "can barely get down the stairs": "unknown 9",
    ],
    refuses: ["walking like a boss", "took the stairs", "i can get up the stairs"]
  ) { reader, told in
    let verb = reader.words[told.lowerBound]
    let isGait =
      verb.is(.can, .could) || verb.is(.cant, .cannot) || verb.is(.couldnt)
      || !told.contains { reader.words[$0].is(.stairs) }
    return reader.note(told.lowerBound) {
      $0.isSore = true
      $0.word = max($0.word ?? 0, isGait ? 9 : 7)
    }
  }

  /// "done my ankle in", "twisted my knee": an injury of what is named in it.
  static let doneIn = Clue(
    "complaints.done-in", says: Wordings.doneIn, in: { $0.words }, asked: .soreness,
    accepts: ["done my ankle in playing football": "ankles pain", "jarred my back": "back pain"],
    refuses: ["did my run in the rain", "turned my music up"]
  ) { reader, told in
    let words = reader.words
    guard (told.lowerBound..<told.upperBound + 2).contains(where: { words.area(at: $0) != nil })
    else { return false }
    return reader.note(told.lowerBound) { $0.isInjury = true }
  }
}
